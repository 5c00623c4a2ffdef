// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `common`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Map, Maybe, OrVariable, Secret, Value};

/// `SWML.Calling.SWMLObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwmlObject {
    /// See [`SwmlCallingSwmlObjectVersion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<SwmlCallingSwmlObjectVersion>,
    /// See [`SwmlCallingSection`].
    pub sections: SwmlCallingSection,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSwmlObject {
    /// Creates a value with the required fields only.
    pub fn new(sections: SwmlCallingSection) -> Self {
        Self { version: None, sections, extra: Map::new() }
    }
}

strict!(SwmlCallingSwmlObject);

open_enum! {
    /// `version` of `SwmlCallingSwmlObject`.
    pub enum SwmlCallingSwmlObjectVersion {
        V1_0_0 = "1.0.0",
    }
}

/// `SWML.Calling.Section` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSection {
    /// A list of [`SwmlCallingSwmlMethod`].
    pub main: Vec<SwmlCallingSwmlMethod>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>,
}

impl SwmlCallingSection {
    /// Creates a value with the required fields only.
    pub fn new(main: Vec<SwmlCallingSwmlMethod>) -> Self {
        Self { main, extra: BTreeMap::new() }
    }
}

union! {
    /// `SWML.Calling.SWMLMethod` of the API.
    pub enum SwmlCallingSwmlMethod {
        objects {
            /// See [`SwmlCallingAnswer`].
            Answer(SwmlCallingAnswer),
            /// See [`SwmlCallingAi`].
            Ai(SwmlCallingAi),
            /// See [`SwmlCallingAiSidecar`].
            AiSidecar(SwmlCallingAiSidecar),
            /// See [`SwmlCallingAmazonBedrock`].
            AmazonBedrock(SwmlCallingAmazonBedrock),
            /// See [`SwmlCallingCond`].
            Cond(SwmlCallingCond),
            /// See [`SwmlCallingConnect`].
            Connect(SwmlCallingConnect),
            /// See [`SwmlCallingDenoise`].
            Denoise(SwmlCallingDenoise),
            /// See [`SwmlCallingEnterQueue`].
            EnterQueue(SwmlCallingEnterQueue),
            /// See [`SwmlCallingExecute`].
            Execute(SwmlCallingExecute),
            /// See [`SwmlCallingGoto`].
            Goto(SwmlCallingGoto),
            /// See [`SwmlCallingLabel`].
            Label(SwmlCallingLabel),
            /// See [`SwmlCallingLiveTranscribe`].
            LiveTranscribe(SwmlCallingLiveTranscribe),
            /// See [`SwmlCallingLiveTranslate`].
            LiveTranslate(SwmlCallingLiveTranslate),
            /// See [`SwmlCallingHangup`].
            Hangup(SwmlCallingHangup),
            /// See [`SwmlCallingJoinRoom`].
            JoinRoom(SwmlCallingJoinRoom),
            /// See [`SwmlCallingJoinConference`].
            JoinConference(SwmlCallingJoinConference),
            /// See [`SwmlCallingPlay`].
            Play(SwmlCallingPlay),
            /// See [`SwmlCallingPrompt`].
            Prompt(SwmlCallingPrompt),
            /// See [`SwmlCallingReceiveFax`].
            ReceiveFax(SwmlCallingReceiveFax),
            /// See [`SwmlCallingRecord`].
            Record(SwmlCallingRecord),
            /// See [`SwmlCallingRecordCall`].
            RecordCall(SwmlCallingRecordCall),
            /// See [`SwmlCallingRequest`].
            Request(SwmlCallingRequest),
            /// See [`SwmlCallingReturn`].
            Return(SwmlCallingReturn),
            /// See [`SwmlCallingSendDigits`].
            SendDigits(SwmlCallingSendDigits),
            /// See [`SwmlCallingSendFax`].
            SendFax(SwmlCallingSendFax),
            /// See [`SwmlCallingSendSms`].
            SendSms(SwmlCallingSendSms),
            /// See [`SwmlCallingSet`].
            Set(SwmlCallingSet),
            /// See [`SwmlCallingSleep`].
            Sleep(SwmlCallingSleep),
            /// See [`SwmlCallingSipRefer`].
            SipRefer(SwmlCallingSipRefer),
            /// See [`SwmlCallingStopDenoise`].
            StopDenoise(SwmlCallingStopDenoise),
            /// See [`SwmlCallingStopRecordCall`].
            StopRecordCall(SwmlCallingStopRecordCall),
            /// See [`SwmlCallingStopStream`].
            StopStream(SwmlCallingStopStream),
            /// See [`SwmlCallingStopTap`].
            StopTap(SwmlCallingStopTap),
            /// See [`SwmlCallingStream`].
            Stream(SwmlCallingStream),
            /// See [`SwmlCallingSwitch`].
            Switch(SwmlCallingSwitch),
            /// See [`SwmlCallingTap`].
            Tap(SwmlCallingTap),
            /// See [`SwmlCallingTranscribe`].
            Transcribe(SwmlCallingTranscribe),
            /// See [`SwmlCallingTranscribeStop`].
            TranscribeStop(SwmlCallingTranscribeStop),
            /// See [`SwmlCallingTransfer`].
            Transfer(SwmlCallingTransfer),
            /// See [`SwmlCallingUnset`].
            Unset(SwmlCallingUnset),
            /// See [`SwmlCallingPay`].
            Pay(SwmlCallingPay),
            /// See [`SwmlCallingDetectMachine`].
            DetectMachine(SwmlCallingDetectMachine),
            /// See [`SwmlCallingUserEvent`].
            UserEvent(SwmlCallingUserEvent),
        }
        values {
            /// A list. At least 1 item.
            List(Vec<Value>),
            /// See [`SwmlCallingVerbName`].
            VerbName(SwmlCallingVerbName),
        }
    }
}

/// `SWML.Calling.Answer` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAnswer {
    /// See [`SwmlCallingAnswerAnswer`].
    pub answer: SwmlCallingAnswerAnswer,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAnswer {
    /// Creates a value with the required fields only.
    pub fn new(answer: SwmlCallingAnswerAnswer) -> Self {
        Self { answer, extra: Map::new() }
    }
}

strict!(SwmlCallingAnswer);

/// `answer` of `SwmlCallingAnswer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAnswerAnswer {
    /// An integer. May be a variable. Default: `14400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_duration: Option<OrVariable<i64>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.AI` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAi {
    /// See [`SwmlCallingAiObject`].
    pub ai: SwmlCallingAiObject,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAi {
    /// Creates a value with the required fields only.
    pub fn new(ai: SwmlCallingAiObject) -> Self {
        Self { ai, extra: Map::new() }
    }
}

strict!(SwmlCallingAi);

/// `SWML.Calling.AIObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiObject {
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// A list of [`SwmlCallingAiObjectHint`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hints: Option<Vec<SwmlCallingAiObjectHint>>,
    /// A list of [`SwmlCallingLanguages`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<SwmlCallingLanguages>>,
    /// See [`SwmlCallingMultilingual`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multilingual: Option<SwmlCallingMultilingual>,
    /// See [`SwmlCallingAiParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<SwmlCallingAiParams>,
    /// See [`SwmlCallingAiObjectPostPrompt`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt: Option<SwmlCallingAiObjectPostPrompt>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt_url: Option<String>,
    /// A list of [`SwmlCallingPronounce`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronounce: Option<Vec<SwmlCallingPronounce>>,
    /// See [`SwmlCallingAiPrompt`].
    pub prompt: SwmlCallingAiPrompt,
    /// See [`SwmlCallingSwaig`].
    #[serde(rename = "SWAIG", skip_serializing_if = "Option::is_none")]
    pub swaig: Option<SwmlCallingSwaig>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiObject {
    /// Creates a value with the required fields only.
    pub fn new(prompt: SwmlCallingAiPrompt) -> Self {
        Self {
            global_data: None,
            hints: None,
            languages: None,
            multilingual: None,
            params: None,
            post_prompt: None,
            post_prompt_url: None,
            pronounce: None,
            prompt,
            swaig: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// One of `hints` of `SwmlCallingAiObject`.
    pub enum SwmlCallingAiObjectHint {
        objects {
            /// See [`SwmlCallingHint`].
            Object(SwmlCallingHint),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.Hint` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingHint {
    /// A string.
    pub hint: String,
    /// A string.
    pub pattern: String,
    /// A string.
    pub replace: String,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_case: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingHint {
    /// Creates a value with the required fields only.
    pub fn new(hint: impl Into<String>, pattern: impl Into<String>, replace: impl Into<String>) -> Self {
        Self {
            hint: hint.into(),
            pattern: pattern.into(),
            replace: replace.into(),
            ignore_case: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingHint);

/// `SWML.Calling.Languages` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingLanguages {
    /// A string.
    pub name: String,
    /// See [`SwmlCallingLanguagesCode`].
    pub code: SwmlCallingLanguagesCode,
    /// See [`SwmlCallingLanguagesListenLanguage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen_language: Option<SwmlCallingLanguagesListenLanguage>,
    /// A string.
    pub voice: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_emotion: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_speed: Option<OrVariable<bool>>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
    /// See [`SwmlCallingLanguageParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<SwmlCallingLanguageParams>,
    /// A list. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fillers: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_fillers: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_fillers: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_fillers: Option<Vec<String>>,
    /// A list of [`SwmlCallingPronounce`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronounce: Option<Vec<SwmlCallingPronounce>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingLanguages {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, code: SwmlCallingLanguagesCode, voice: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code,
            listen_language: None,
            voice: voice.into(),
            model: None,
            auto_emotion: None,
            auto_speed: None,
            engine: None,
            params: None,
            fillers: None,
            function_fillers: None,
            speech_fillers: None,
            turn_fillers: None,
            pronounce: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingLanguages);

union! {
    /// `code` of `SwmlCallingLanguages`.
    pub enum SwmlCallingLanguagesCode {
        objects {
        }
        values {
            /// A list. At most 3 items.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

union! {
    /// `listen_language` of `SwmlCallingLanguages`.
    pub enum SwmlCallingLanguagesListenLanguage {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.LanguageParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingLanguageParams {
    /// A number. 0 to 1. May be a variable. Default: `0.5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stability: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.75`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub similarity: Option<OrVariable<f64>>,
    /// A number. 0.5 to 1.5. May be a variable. Default: `1`.
    #[serde(rename = "speakingRate", skip_serializing_if = "Option::is_none")]
    pub speaking_rate: Option<OrVariable<f64>>,
    /// A number. 0 to 2. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0.5 to 2. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speed: Option<OrVariable<f64>>,
    /// A number. 0.1 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vol: Option<OrVariable<f64>>,
    /// An integer. -2147483648 to 2147483647. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pitch: Option<OrVariable<i64>>,
    /// See [`SwmlCallingLanguageParamsEmotion`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emotion: Option<SwmlCallingLanguageParamsEmotion>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `emotion` of `SwmlCallingLanguageParams`.
    pub enum SwmlCallingLanguageParamsEmotion {
        Happy = "happy",
        Sad = "sad",
        Angry = "angry",
        Fearful = "fearful",
        Disgusted = "disgusted",
        Surprised = "surprised",
        Neutral = "neutral",
    }
}

/// `SWML.Calling.Pronounce` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPronounce {
    /// A string.
    pub replace: String,
    /// A string.
    pub with: String,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ignore_case: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPronounce {
    /// Creates a value with the required fields only.
    pub fn new(replace: impl Into<String>, with: impl Into<String>) -> Self {
        Self { replace: replace.into(), with: with.into(), ignore_case: None, extra: Map::new() }
    }
}

strict!(SwmlCallingPronounce);

/// `SWML.Calling.Multilingual` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingMultilingual {
    /// A list of [`SwmlCallingMultilingualLanguage`].
    pub languages: Vec<SwmlCallingMultilingualLanguage>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
    /// A string. Default: `"nova-3"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// A string. Default: `"en"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_language: Option<String>,
    /// An integer. At least 1. May be a variable. Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_switch_words: Option<OrVariable<i64>>,
    /// See [`SwmlCallingMultilingualFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fillers: Option<SwmlCallingMultilingualFillers>,
    /// See [`SwmlCallingMultilingualFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_fillers: Option<SwmlCallingMultilingualFunctionFillers>,
    /// See [`SwmlCallingMultilingualTurnFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_fillers: Option<SwmlCallingMultilingualTurnFillers>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingMultilingual {
    /// Creates a value with the required fields only.
    pub fn new(languages: Vec<SwmlCallingMultilingualLanguage>) -> Self {
        Self {
            languages,
            allowed: None,
            engine: None,
            model: None,
            provider: None,
            start_language: None,
            min_switch_words: None,
            fillers: None,
            function_fillers: None,
            turn_fillers: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingMultilingual);

/// `SWML.Calling.MultilingualLanguage` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingMultilingualLanguage {
    /// A string.
    pub language: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
    /// See [`SwmlCallingLanguageParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<SwmlCallingLanguageParams>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingMultilingualLanguage {
    /// Creates a value with the required fields only.
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            voice: None,
            model: None,
            engine: None,
            params: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// `fillers` of `SwmlCallingMultilingual`.
    pub enum SwmlCallingMultilingualFillers {
        objects {
            /// See [`SwmlCallingFunctionFillers`].
            Object(SwmlCallingFunctionFillers),
        }
        values {
            /// A list.
            List(Vec<String>),
        }
    }
}

/// `SWML.Calling.FunctionFillers` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingFunctionFillers {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bg: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-CN", skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-Hans", skip_serializing_if = "Option::is_none")]
    pub zh_hans: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-TW", skip_serializing_if = "Option::is_none")]
    pub zh_tw: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-Hant", skip_serializing_if = "Option::is_none")]
    pub zh_hant: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-HK", skip_serializing_if = "Option::is_none")]
    pub zh_hk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cs: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub da: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "da-DK", skip_serializing_if = "Option::is_none")]
    pub da_dk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nl: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-US", skip_serializing_if = "Option::is_none")]
    pub en_us: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-GB", skip_serializing_if = "Option::is_none")]
    pub en_gb: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-NZ", skip_serializing_if = "Option::is_none")]
    pub en_nz: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-IN", skip_serializing_if = "Option::is_none")]
    pub en_in: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-AU", skip_serializing_if = "Option::is_none")]
    pub en_au: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub et: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fi: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "nl-BE", skip_serializing_if = "Option::is_none")]
    pub nl_be: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fr: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "fr-CA", skip_serializing_if = "Option::is_none")]
    pub fr_ca: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub de: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "de-CH", skip_serializing_if = "Option::is_none")]
    pub de_ch: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub el: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hi: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hu: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ko: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "ko-KR", skip_serializing_if = "Option::is_none")]
    pub ko_kr: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lv: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lt: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ms: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pl: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pt: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "pt-BR", skip_serializing_if = "Option::is_none")]
    pub pt_br: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "pt-PT", skip_serializing_if = "Option::is_none")]
    pub pt_pt: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ro: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ru: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub es: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "es-419", skip_serializing_if = "Option::is_none")]
    pub es_419: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sv: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "sv-SE", skip_serializing_if = "Option::is_none")]
    pub sv_se: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub th: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "th-TH", skip_serializing_if = "Option::is_none")]
    pub th_th: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tr: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vi: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Vec<String>>,
}

strict!(SwmlCallingFunctionFillers);

union! {
    /// `function_fillers` of `SwmlCallingMultilingual`.
    pub enum SwmlCallingMultilingualFunctionFillers {
        objects {
            /// See [`SwmlCallingFunctionFillers`].
            Object(SwmlCallingFunctionFillers),
        }
        values {
            /// A list.
            List(Vec<String>),
        }
    }
}

union! {
    /// `turn_fillers` of `SwmlCallingMultilingual`.
    pub enum SwmlCallingMultilingualTurnFillers {
        objects {
            /// See [`SwmlCallingTurnFillers`].
            Object(SwmlCallingTurnFillers),
        }
        values {
            /// A list.
            List(Vec<String>),
        }
    }
}

/// `SWML.Calling.TurnFillers` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTurnFillers {
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bg: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-CN", skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-Hans", skip_serializing_if = "Option::is_none")]
    pub zh_hans: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-TW", skip_serializing_if = "Option::is_none")]
    pub zh_tw: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-Hant", skip_serializing_if = "Option::is_none")]
    pub zh_hant: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "zh-HK", skip_serializing_if = "Option::is_none")]
    pub zh_hk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cs: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub da: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "da-DK", skip_serializing_if = "Option::is_none")]
    pub da_dk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nl: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-US", skip_serializing_if = "Option::is_none")]
    pub en_us: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-GB", skip_serializing_if = "Option::is_none")]
    pub en_gb: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-NZ", skip_serializing_if = "Option::is_none")]
    pub en_nz: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-IN", skip_serializing_if = "Option::is_none")]
    pub en_in: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "en-AU", skip_serializing_if = "Option::is_none")]
    pub en_au: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub et: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fi: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "nl-BE", skip_serializing_if = "Option::is_none")]
    pub nl_be: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fr: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "fr-CA", skip_serializing_if = "Option::is_none")]
    pub fr_ca: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub de: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "de-CH", skip_serializing_if = "Option::is_none")]
    pub de_ch: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub el: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hi: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hu: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub it: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ko: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "ko-KR", skip_serializing_if = "Option::is_none")]
    pub ko_kr: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lv: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lt: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ms: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pl: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pt: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "pt-BR", skip_serializing_if = "Option::is_none")]
    pub pt_br: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "pt-PT", skip_serializing_if = "Option::is_none")]
    pub pt_pt: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ro: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ru: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub es: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "es-419", skip_serializing_if = "Option::is_none")]
    pub es_419: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sv: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "sv-SE", skip_serializing_if = "Option::is_none")]
    pub sv_se: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub th: Option<Vec<String>>,
    /// A list.
    #[serde(rename = "th-TH", skip_serializing_if = "Option::is_none")]
    pub th_th: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tr: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uk: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vi: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Vec<String>>,
}

strict!(SwmlCallingTurnFillers);

/// `SWML.Calling.AIParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiParams {
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledge_interruptions: Option<OrVariable<bool>>,
    /// See [`SwmlCallingAiParamsAiModel`]. Default: `"gpt-4o-mini"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_model: Option<SwmlCallingAiParamsAiModel>,
    /// A string. Default: `"computer"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_name: Option<String>,
    /// An integer. -50 to 50. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_volume: Option<OrVariable<i64>>,
    /// A string. Default: `"swml app"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asr_smart_format: Option<OrVariable<bool>>,
    /// See [`SwmlCallingAiParamsAttentionTimeout`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attention_timeout: Option<SwmlCallingAiParamsAttentionTimeout>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attention_timeout_prompt: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asr_diarize: Option<OrVariable<bool>>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asr_speaker_affinity: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audible_debug: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audible_latency: Option<OrVariable<bool>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_file: Option<String>,
    /// May be null. An integer. May be a variable.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub background_file_loops: Maybe<OrVariable<i64>>,
    /// An integer. -50 to 50. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_file_volume: Option<OrVariable<i64>>,
    /// See [`SwmlCallingAiParamsEnableBarge`]. Default: `"complete,partial"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_barge: Option<SwmlCallingAiParamsEnableBarge>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_inner_dialog: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_pause: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_turn_detection: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barge_match_string: Option<String>,
    /// An integer. 1 to 99. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barge_min_words: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barge_functions: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_mode: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conscience: Option<String>,
    /// A list of [`SwmlCallingConversationMessage`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub convo: Option<Vec<SwmlCallingConversationMessage>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_sliding_window: Option<OrVariable<i64>>,
    /// An integer. 0 to 2. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug_webhook_level: Option<OrVariable<i64>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug_webhook_url: Option<String>,
    /// See [`SwmlCallingAiParamsDebug`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug: Option<SwmlCallingAiParamsDebug>,
    /// See [`SwmlCallingAiParamsDirection`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SwmlCallingAiParamsDirection>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digit_terminators: Option<String>,
    /// An integer. 0 to 30000. May be a variable. Default: `3000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digit_timeout: Option<OrVariable<i64>>,
    /// An integer. 250 to 10000. May be a variable. Default: `700`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_of_speech_timeout: Option<OrVariable<i64>>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_accounting: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_thinking: Option<OrVariable<bool>>,
    /// See [`SwmlCallingAiParamsEnableTextNormalization`]. May be a variable. Default: `"both"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_text_normalization: Option<SwmlCallingAiParamsEnableTextNormalization>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_correct: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redact_prompt: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_vision: Option<OrVariable<bool>>,
    /// A number. 0 to 100. May be a variable. Default: `52`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_level: Option<OrVariable<f64>>,
    /// An integer. 0 to 10000. May be a variable. Default: `1000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_word_timeout: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_wait_for_talking: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions_on_no_response: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hard_stop_prompt: Option<String>,
    /// Any JSON value. A string matching `^(?:\d+h)?(?:\d+m)?(?:\d+s)?$`. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hard_stop_time: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_music: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_on_process: Option<OrVariable<bool>>,
    /// An integer. 10000 to 3600000. May be a variable. Default: `600000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inactivity_timeout: Option<OrVariable<i64>>,
    /// See [`SwmlCallingAiParamsInnerDialogModel`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_dialog_model: Option<SwmlCallingAiParamsInnerDialogModel>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_dialog_prompt: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_dialog_synced: Option<OrVariable<bool>>,
    /// An integer. 0 to 300000. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_sleep_ms: Option<OrVariable<i64>>,
    /// An integer. 1000 to 10000. May be a variable. Default: `2000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_poll_freq: Option<OrVariable<i64>>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_on_noise: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_prompt: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages_enabled: Option<OrVariable<bool>>,
    /// A string. Default: `"US/Central"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_tz: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_diarize_aware: Option<OrVariable<bool>>,
    /// An integer. 1 to 30. May be a variable. Default: `30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_emotion: Option<OrVariable<i64>>,
    /// An integer. 1 to 16384. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_response_tokens: Option<OrVariable<i64>>,
    /// A string. Default: `"deepgram:nova-3"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openai_asr_engine: Option<String>,
    /// An integer. 10000 to 600000. May be a variable. Default: `120000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outbound_attention_timeout: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persist_global_data: Option<OrVariable<bool>>,
    /// See [`SwmlCallingAiParamsPomFormat`]. May be a variable. Default: `"markdown"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pom_format: Option<SwmlCallingAiParamsPomFormat>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_conversation: Option<OrVariable<bool>>,
    /// An integer. 0 to 10000. May be a variable. Default: `1400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_event_timeout: Option<OrVariable<i64>>,
    /// An integer. 0 to 10. May be a variable. Default: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_gen_quick_stops: Option<OrVariable<i64>>,
    /// An integer. 0 to 600000. May be a variable. Default: `60000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speak_when_spoken_to: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_paused: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub static_greeting: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub static_greeting_no_barge: Option<OrVariable<bool>>,
    /// See [`SwmlCallingAiParamsSummaryMode`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_mode: Option<SwmlCallingAiParamsSummaryMode>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_allow_settings: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_allow_swml: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_post_conversation: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_set_global_data: Option<OrVariable<bool>>,
    /// See [`SwmlCallingAiParamsSwaigPostSwmlVars`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_post_swml_vars: Option<SwmlCallingAiParamsSwaigPostSwmlVars>,
    /// See [`SwmlCallingAiParamsThinkingModel`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thinking_model: Option<SwmlCallingAiParamsThinkingModel>,
    /// See [`SwmlCallingAiParamsUtilityModel`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utility_model: Option<SwmlCallingAiParamsUtilityModel>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transparent_barge: Option<OrVariable<bool>>,
    /// An integer. 0 to 60000. May be a variable. Default: `3000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transparent_barge_max_time: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_summary: Option<OrVariable<bool>>,
    /// An integer. 0 to 10000. May be a variable. Default: `250`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_detection_timeout: Option<OrVariable<i64>>,
    /// A string. Default: `"spell,number"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_filler_sources: Option<String>,
    /// An integer. At least 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_filler_every_n: Option<OrVariable<i64>>,
    /// An integer. At least 0. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_filler_min_ms: Option<OrVariable<i64>>,
    /// See [`SwmlCallingAiParamsTtsNumberFormat`]. May be a variable. Default: `"international"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tts_number_format: Option<SwmlCallingAiParamsTtsNumberFormat>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verbose_logs: Option<OrVariable<bool>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_listening_file: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_idle_file: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_talking_file: Option<String>,
    /// See [`SwmlCallingAiParamsVisionModel`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vision_model: Option<SwmlCallingAiParamsVisionModel>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_config: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_for_user: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wake_prefix: Option<String>,
    /// A number. 0 to 1. May be a variable. Default: `0.5`. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eleven_labs_stability: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.75`. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eleven_labs_similarity: Option<OrVariable<f64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

strict!(SwmlCallingAiParams);

open_enum! {
    /// `ai_model` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsAiModel {
        Gpt4oMini = "gpt-4o-mini",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
    }
}

union! {
    /// `attention_timeout` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsAttentionTimeout {
        objects {
        }
        values {
            /// An integer. 10000 to 600000.
            Integer(i64),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

union! {
    /// `enable_barge` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsEnableBarge {
        objects {
        }
        values {
            /// A boolean.
            Boolean(bool),
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.ConversationMessage` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConversationMessage {
    /// See [`SwmlCallingConversationRole`]. May be a variable.
    pub role: SwmlCallingConversationRole,
    /// A string.
    pub content: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConversationMessage {
    /// Creates a value with the required fields only.
    pub fn new(role: SwmlCallingConversationRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into(), lang: None, extra: Map::new() }
    }
}

open_enum! {
    /// `SWML.Calling.ConversationRole` of the API.
    pub enum SwmlCallingConversationRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
    }
}

union! {
    /// `debug` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsDebug {
        objects {
        }
        values {
            /// A boolean.
            Boolean(bool),
            /// An integer.
            Integer(i64),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

open_enum! {
    /// `direction` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

open_enum! {
    /// `enable_text_normalization` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsEnableTextNormalization {
        Heard = "heard",
        Spoken = "spoken",
        Both = "both",
        True = "true",
        On = "on",
        False = "false",
        Off = "off",
        None = "none",
    }
}

open_enum! {
    /// `inner_dialog_model` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsInnerDialogModel {
        Gpt4oMini = "gpt-4o-mini",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
    }
}

open_enum! {
    /// `pom_format` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsPomFormat {
        Markdown = "markdown",
        Xml = "xml",
    }
}

open_enum! {
    /// `summary_mode` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsSummaryMode {
        String = "string",
        Original = "original",
    }
}

union! {
    /// `swaig_post_swml_vars` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsSwaigPostSwmlVars {
        objects {
        }
        values {
            /// A boolean.
            Boolean(bool),
            /// A list.
            List(Vec<String>),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

open_enum! {
    /// `thinking_model` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsThinkingModel {
        Gpt4oMini = "gpt-4o-mini",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
    }
}

open_enum! {
    /// `utility_model` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsUtilityModel {
        Gpt4oMini = "gpt-4o-mini",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
    }
}

open_enum! {
    /// `tts_number_format` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsTtsNumberFormat {
        International = "international",
        National = "national",
    }
}

open_enum! {
    /// `vision_model` of `SwmlCallingAiParams`.
    pub enum SwmlCallingAiParamsVisionModel {
        Gpt4oMini = "gpt-4o-mini",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
    }
}

union! {
    /// `post_prompt` of `SwmlCallingAiObject`.
    pub enum SwmlCallingAiObjectPostPrompt {
        objects {
            /// See [`SwmlCallingAiPostPromptText`].
            Text(SwmlCallingAiPostPromptText),
            /// See [`SwmlCallingAiPostPromptPom`].
            Pom(SwmlCallingAiPostPromptPom),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.AIPostPromptText` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiPostPromptText {
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A string.
    pub text: String,
    /// A list of [`SwmlCallingPom`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pom: Option<Vec<SwmlCallingPom>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiPostPromptText {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            text: text.into(),
            pom: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiPostPromptText);

/// `SWML.Calling.POM` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPom {
    /// A string. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A list of [`SwmlCallingPom`]. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsections: Option<Vec<SwmlCallingPom>>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbered: Option<OrVariable<bool>>,
    /// A boolean. May be a variable.
    #[serde(rename = "numberedBullets", skip_serializing_if = "Option::is_none")]
    pub numbered_bullets: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// A list. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bullets: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.AIPostPromptPom` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiPostPromptPom {
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A list of [`SwmlCallingPom`]. At least 1 item.
    pub pom: Vec<SwmlCallingPom>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiPostPromptPom {
    /// Creates a value with the required fields only.
    pub fn new(pom: Vec<SwmlCallingPom>) -> Self {
        Self {
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            pom,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiPostPromptPom);

union! {
    /// `SWML.Calling.AIPrompt` of the API.
    pub enum SwmlCallingAiPrompt {
        objects {
            /// See [`SwmlCallingAiPromptText`].
            Text(SwmlCallingAiPromptText),
            /// See [`SwmlCallingAiPromptPom`].
            Pom(SwmlCallingAiPromptPom),
        }
        values {
        }
    }
}

/// `SWML.Calling.AIPromptText` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiPromptText {
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A string.
    pub text: String,
    /// See [`SwmlCallingContexts`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contexts: Option<SwmlCallingContexts>,
    /// A list of [`SwmlCallingPom`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pom: Option<Vec<SwmlCallingPom>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiPromptText {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            text: text.into(),
            contexts: None,
            pom: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiPromptText);

/// `SWML.Calling.Contexts` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContexts {
    /// See [`SwmlCallingContextsObject`].
    pub default: SwmlCallingContextsObject,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: BTreeMap<String, SwmlCallingContextsObject>,
}

impl SwmlCallingContexts {
    /// Creates a value with the required fields only.
    pub fn new(default: SwmlCallingContextsObject) -> Self {
        Self { default, extra: BTreeMap::new() }
    }
}

union! {
    /// `SWML.Calling.ContextsObject` of the API.
    pub enum SwmlCallingContextsObject {
        objects {
            /// See [`SwmlCallingContextsPomObject`].
            Pom(SwmlCallingContextsPomObject),
            /// See [`SwmlCallingContextsTextObject`].
            Text(SwmlCallingContextsTextObject),
        }
        values {
        }
    }
}

/// `SWML.Calling.ContextsPOMObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContextsPomObject {
    /// A list of [`SwmlCallingContextSteps`].
    pub steps: Vec<SwmlCallingContextSteps>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolated: Option<OrVariable<bool>>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enter_fillers: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_fillers: Option<SwmlCallingFunctionFillers>,
    /// A list of [`SwmlCallingPom`]. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pom: Option<Vec<SwmlCallingPom>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingContextsPomObject {
    /// Creates a value with the required fields only.
    pub fn new(steps: Vec<SwmlCallingContextSteps>) -> Self {
        Self { steps, isolated: None, enter_fillers: None, exit_fillers: None, pom: None, extra: Map::new() }
    }
}

strict!(SwmlCallingContextsPomObject);

union! {
    /// `SWML.Calling.ContextSteps` of the API.
    pub enum SwmlCallingContextSteps {
        objects {
            /// See [`SwmlCallingContextPomSteps`].
            Pom(SwmlCallingContextPomSteps),
            /// See [`SwmlCallingContextTextSteps`].
            Text(SwmlCallingContextTextSteps),
        }
        values {
        }
    }
}

/// `SWML.Calling.ContextPOMSteps` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContextPomSteps {
    /// Any JSON value. A string matching `^(?!next$).*$`. May be a variable.
    pub name: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_criteria: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_contexts: Option<Vec<String>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_user_turn: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<OrVariable<bool>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_steps: Option<Vec<String>>,
    /// A list of [`SwmlCallingPom`].
    pub pom: Vec<SwmlCallingPom>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingContextPomSteps {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, pom: Vec<SwmlCallingPom>) -> Self {
        Self {
            name: name.into(),
            step_criteria: None,
            functions: None,
            valid_contexts: None,
            skip_user_turn: None,
            end: None,
            valid_steps: None,
            pom,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingContextPomSteps);

/// `SWML.Calling.ContextTextSteps` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContextTextSteps {
    /// Any JSON value. A string matching `^(?!next$).*$`. May be a variable.
    pub name: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_criteria: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_contexts: Option<Vec<String>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_user_turn: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<OrVariable<bool>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_steps: Option<Vec<String>>,
    /// A string.
    pub text: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingContextTextSteps {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            step_criteria: None,
            functions: None,
            valid_contexts: None,
            skip_user_turn: None,
            end: None,
            valid_steps: None,
            text: text.into(),
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingContextTextSteps);

/// `SWML.Calling.ContextsTextObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContextsTextObject {
    /// A list of [`SwmlCallingContextSteps`].
    pub steps: Vec<SwmlCallingContextSteps>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolated: Option<OrVariable<bool>>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enter_fillers: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_fillers: Option<SwmlCallingFunctionFillers>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingContextsTextObject {
    /// Creates a value with the required fields only.
    pub fn new(steps: Vec<SwmlCallingContextSteps>) -> Self {
        Self { steps, isolated: None, enter_fillers: None, exit_fillers: None, text: None, extra: Map::new() }
    }
}

strict!(SwmlCallingContextsTextObject);

/// `SWML.Calling.AIPromptPom` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiPromptPom {
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A list of [`SwmlCallingPom`]. At least 1 item.
    pub pom: Vec<SwmlCallingPom>,
    /// See [`SwmlCallingContexts`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contexts: Option<SwmlCallingContexts>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiPromptPom {
    /// Creates a value with the required fields only.
    pub fn new(pom: Vec<SwmlCallingPom>) -> Self {
        Self {
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            pom,
            contexts: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiPromptPom);

/// `SWML.Calling.SWAIG` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwaig {
    /// See [`SwmlCallingSwaigDefaults`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defaults: Option<SwmlCallingSwaigDefaults>,
    /// A list of [`SwmlCallingMcpServer`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_servers: Option<Vec<SwmlCallingMcpServer>>,
    /// A list of [`SwmlCallingSwaigNativeFunction`]. Each item: may be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub native_functions: Option<Vec<SwmlCallingSwaigNativeFunction>>,
    /// A list of [`SwmlCallingSwaigIncludes`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub includes: Option<Vec<SwmlCallingSwaigIncludes>>,
    /// A list of [`SwmlCallingSwaigFunction`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<SwmlCallingSwaigFunction>>,
    /// See [`SwmlCallingSwaigInternalFiller`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_fillers: Option<SwmlCallingSwaigInternalFiller>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

strict!(SwmlCallingSwaig);

/// `SWML.Calling.SWAIGDefaults` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwaigDefaults {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.MCPServer` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingMcpServer {
    /// A string.
    pub url: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<BTreeMap<String, String>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resources: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_vars: Option<BTreeMap<String, String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingMcpServer {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), headers: None, resources: None, resource_vars: None, extra: Map::new() }
    }
}

open_enum! {
    /// `SWML.Calling.SWAIGNativeFunction` of the API.
    pub enum SwmlCallingSwaigNativeFunction {
        CheckTime = "check_time",
        WaitSeconds = "wait_seconds",
        WaitForUser = "wait_for_user",
        AdjustResponseLatency = "adjust_response_latency",
    }
}

/// `SWML.Calling.SWAIGIncludes` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwaigIncludes {
    /// A list.
    pub functions: Vec<String>,
    /// A string.
    pub url: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pass: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSwaigIncludes {
    /// Creates a value with the required fields only.
    pub fn new(functions: Vec<String>, url: impl Into<String>) -> Self {
        Self { functions, url: url.into(), meta_data: None, user: None, pass: None, extra: Map::new() }
    }
}

union! {
    /// `SWML.Calling.SWAIGFunction` of the API.
    pub enum SwmlCallingSwaigFunction {
        objects {
            /// See [`SwmlCallingStartUpHookSwaigFunction`].
            StartUpHook(SwmlCallingStartUpHookSwaigFunction) when "/function" = "startup_hook",
            /// See [`SwmlCallingHangUpHookSwaigFunction`].
            HangUpHook(SwmlCallingHangUpHookSwaigFunction) when "/function" = "hangup_hook",
            /// See [`SwmlCallingSummarizeConversationSwaigFunction`].
            SummarizeConversation(SwmlCallingSummarizeConversationSwaigFunction) when "/function" = "summarize_conversation",
            /// See [`SwmlCallingUserSwaigFunction`].
            User(SwmlCallingUserSwaigFunction),
        }
        values {
        }
    }
}

/// `SWML.Calling.UserSWAIGFunction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingUserSwaigFunction {
    /// A string.
    pub description: String,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fillers: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionParameters`]. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// See [`SwmlCallingDataMap`]. At least 1 key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingDataMap>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_fillers: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file: Option<String>,
    /// See [`SwmlCallingUserSwaigFunctionWaitFileLoops`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file_loops: Option<SwmlCallingUserSwaigFunctionWaitFileLoops>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_for_fillers: Option<OrVariable<bool>>,
    /// A string.
    pub function: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingUserSwaigFunction {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>, function: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            purpose: None,
            parameters: None,
            fillers: None,
            argument: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            data_map: None,
            skip_fillers: None,
            web_hook_url: None,
            wait_file: None,
            wait_file_loops: None,
            wait_for_fillers: None,
            function: function.into(),
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingUserSwaigFunction);

/// `SWML.Calling.FunctionParameters` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingFunctionParameters {
    /// See [`SwmlCallingFunctionParametersType`].
    pub r#type: SwmlCallingFunctionParametersType,
    /// A JSON object of [`SwmlCallingSchemaType`] by name.
    pub properties: BTreeMap<String, SwmlCallingSchemaType>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingFunctionParameters {
    /// Creates a value with the required fields only.
    pub fn new(properties: BTreeMap<String, SwmlCallingSchemaType>) -> Self {
        Self {
            r#type: SwmlCallingFunctionParametersType::Object,
            properties,
            required: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `type` of `SwmlCallingFunctionParameters`.
    pub enum SwmlCallingFunctionParametersType {
        Object = "object",
    }
}

union! {
    /// `SWML.Calling.SchemaType` of the API.
    pub enum SwmlCallingSchemaType {
        objects {
            /// See [`SwmlCallingStringProperty`].
            String(SwmlCallingStringProperty) when "/type" = "string",
            /// See [`SwmlCallingIntegerProperty`].
            Integer(SwmlCallingIntegerProperty) when "/type" = "integer",
            /// See [`SwmlCallingNumberProperty`].
            Number(SwmlCallingNumberProperty) when "/type" = "number",
            /// See [`SwmlCallingBooleanProperty`].
            Boolean(SwmlCallingBooleanProperty) when "/type" = "boolean",
            /// See [`SwmlCallingArrayProperty`].
            Array(SwmlCallingArrayProperty) when "/type" = "array",
            /// See [`SwmlCallingObjectProperty`].
            Object(SwmlCallingObjectProperty) when "/type" = "object",
            /// See [`SwmlCallingNullProperty`].
            Null(SwmlCallingNullProperty) when "/type" = "null",
            /// See [`SwmlCallingOneOfProperty`].
            OneOf(SwmlCallingOneOfProperty),
            /// See [`SwmlCallingAllOfProperty`].
            AllOf(SwmlCallingAllOfProperty),
            /// See [`SwmlCallingAnyOfProperty`].
            AnyOf(SwmlCallingAnyOfProperty),
            /// See [`SwmlCallingConstProperty`].
            Const(SwmlCallingConstProperty),
        }
        values {
        }
    }
}

/// `SWML.Calling.StringProperty` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStringProperty {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<OrVariable<bool>>,
    /// See [`SwmlCallingStringPropertyType`].
    pub r#type: SwmlCallingStringPropertyType,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// See [`SwmlCallingStringFormat`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<SwmlCallingStringFormat>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingStringProperty {
    fn default() -> Self {
        Self {
            description: None,
            nullable: None,
            r#type: SwmlCallingStringPropertyType::String,
            r#enum: None,
            default: None,
            pattern: None,
            format: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingStringProperty);

open_enum! {
    /// `type` of `SwmlCallingStringProperty`.
    pub enum SwmlCallingStringPropertyType {
        String = "string",
    }
}

open_enum! {
    /// `SWML.Calling.StringFormat` of the API.
    pub enum SwmlCallingStringFormat {
        DateTime = "date_time",
        Time = "time",
        Date = "date",
        Duration = "duration",
        Email = "email",
        Hostname = "hostname",
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
        Uri = "uri",
        Uuid = "uuid",
    }
}

/// `SWML.Calling.IntegerProperty` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingIntegerProperty {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<OrVariable<bool>>,
    /// See [`SwmlCallingIntegerPropertyType`].
    pub r#type: SwmlCallingIntegerPropertyType,
    /// A list. Each item: an integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<Vec<OrVariable<i64>>>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<OrVariable<i64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingIntegerProperty {
    fn default() -> Self {
        Self {
            description: None,
            nullable: None,
            r#type: SwmlCallingIntegerPropertyType::Integer,
            r#enum: None,
            default: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingIntegerProperty);

open_enum! {
    /// `type` of `SwmlCallingIntegerProperty`.
    pub enum SwmlCallingIntegerPropertyType {
        Integer = "integer",
    }
}

/// `SWML.Calling.NumberProperty` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingNumberProperty {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<OrVariable<bool>>,
    /// See [`SwmlCallingNumberPropertyType`].
    pub r#type: SwmlCallingNumberPropertyType,
    /// A list of [`SwmlCallingNumberPropertyEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<Vec<SwmlCallingNumberPropertyEnum>>,
    /// See [`SwmlCallingNumberPropertyDefault`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<SwmlCallingNumberPropertyDefault>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingNumberProperty {
    fn default() -> Self {
        Self {
            description: None,
            nullable: None,
            r#type: SwmlCallingNumberPropertyType::Number,
            r#enum: None,
            default: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingNumberProperty);

open_enum! {
    /// `type` of `SwmlCallingNumberProperty`.
    pub enum SwmlCallingNumberPropertyType {
        Number = "number",
    }
}

union! {
    /// One of `enum` of `SwmlCallingNumberProperty`.
    pub enum SwmlCallingNumberPropertyEnum {
        objects {
        }
        values {
            /// An integer.
            Integer(i64),
            /// A number.
            Number(f64),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

union! {
    /// `default` of `SwmlCallingNumberProperty`.
    pub enum SwmlCallingNumberPropertyDefault {
        objects {
        }
        values {
            /// An integer.
            Integer(i64),
            /// A number.
            Number(f64),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

/// `SWML.Calling.BooleanProperty` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBooleanProperty {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<OrVariable<bool>>,
    /// See [`SwmlCallingBooleanPropertyType`].
    pub r#type: SwmlCallingBooleanPropertyType,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingBooleanProperty {
    fn default() -> Self {
        Self {
            description: None,
            nullable: None,
            r#type: SwmlCallingBooleanPropertyType::Boolean,
            default: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingBooleanProperty);

open_enum! {
    /// `type` of `SwmlCallingBooleanProperty`.
    pub enum SwmlCallingBooleanPropertyType {
        Boolean = "boolean",
    }
}

/// `SWML.Calling.ArrayProperty` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingArrayProperty {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<OrVariable<bool>>,
    /// See [`SwmlCallingArrayPropertyType`].
    pub r#type: SwmlCallingArrayPropertyType,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<Value>>,
    /// See [`SwmlCallingSchemaType`].
    pub items: SwmlCallingSchemaType,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingArrayProperty {
    /// Creates a value with the required fields only.
    pub fn new(items: SwmlCallingSchemaType) -> Self {
        Self {
            description: None,
            nullable: None,
            r#type: SwmlCallingArrayPropertyType::Array,
            default: None,
            items,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingArrayProperty);

open_enum! {
    /// `type` of `SwmlCallingArrayProperty`.
    pub enum SwmlCallingArrayPropertyType {
        Array = "array",
    }
}

/// `SWML.Calling.ObjectProperty` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingObjectProperty {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nullable: Option<OrVariable<bool>>,
    /// See [`SwmlCallingObjectPropertyType`].
    pub r#type: SwmlCallingObjectPropertyType,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Map<String, Value>>,
    /// A JSON object of [`SwmlCallingSchemaType`] by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<BTreeMap<String, SwmlCallingSchemaType>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingObjectProperty {
    fn default() -> Self {
        Self {
            description: None,
            nullable: None,
            r#type: SwmlCallingObjectPropertyType::Object,
            default: None,
            properties: None,
            required: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingObjectProperty);

open_enum! {
    /// `type` of `SwmlCallingObjectProperty`.
    pub enum SwmlCallingObjectPropertyType {
        Object = "object",
    }
}

/// `SWML.Calling.NullProperty` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingNullProperty {
    /// See [`SwmlCallingNullPropertyType`].
    pub r#type: SwmlCallingNullPropertyType,
    /// A string.
    pub description: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingNullProperty {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>) -> Self {
        Self { r#type: SwmlCallingNullPropertyType::Null, description: description.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingNullProperty);

open_enum! {
    /// `type` of `SwmlCallingNullProperty`.
    pub enum SwmlCallingNullPropertyType {
        Null = "null",
    }
}

/// `SWML.Calling.OneOfProperty` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingOneOfProperty {
    /// A list of [`SwmlCallingSchemaType`].
    #[serde(rename = "oneOf")]
    pub one_of: Vec<SwmlCallingSchemaType>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingOneOfProperty {
    /// Creates a value with the required fields only.
    pub fn new(one_of: Vec<SwmlCallingSchemaType>) -> Self {
        Self { one_of, extra: Map::new() }
    }
}

strict!(SwmlCallingOneOfProperty);

/// `SWML.Calling.AllOfProperty` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAllOfProperty {
    /// A list of [`SwmlCallingSchemaType`].
    #[serde(rename = "allOf")]
    pub all_of: Vec<SwmlCallingSchemaType>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAllOfProperty {
    /// Creates a value with the required fields only.
    pub fn new(all_of: Vec<SwmlCallingSchemaType>) -> Self {
        Self { all_of, extra: Map::new() }
    }
}

strict!(SwmlCallingAllOfProperty);

/// `SWML.Calling.AnyOfProperty` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAnyOfProperty {
    /// A list of [`SwmlCallingSchemaType`].
    #[serde(rename = "anyOf")]
    pub any_of: Vec<SwmlCallingSchemaType>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAnyOfProperty {
    /// Creates a value with the required fields only.
    pub fn new(any_of: Vec<SwmlCallingSchemaType>) -> Self {
        Self { any_of, extra: Map::new() }
    }
}

strict!(SwmlCallingAnyOfProperty);

/// `SWML.Calling.ConstProperty` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConstProperty {
    /// Any JSON value.
    pub r#const: Value,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConstProperty {
    /// Creates a value with the required fields only.
    pub fn new(r#const: Value) -> Self {
        Self { r#const, extra: Map::new() }
    }
}

strict!(SwmlCallingConstProperty);

/// `SWML.Calling.DataMap` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingDataMap {
    /// See [`SwmlCallingOutput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<SwmlCallingOutput>,
    /// A list of [`SwmlCallingExpression`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expressions: Option<Vec<SwmlCallingExpression>>,
    /// A list of [`SwmlCallingWebhook`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhooks: Option<Vec<SwmlCallingWebhook>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.Output` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingOutput {
    /// See [`SwmlCallingOutputResponse`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<SwmlCallingOutputResponse>,
    /// See [`SwmlCallingOutputAction`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<SwmlCallingOutputAction>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_process: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `response` of `SwmlCallingOutput`.
    pub enum SwmlCallingOutputResponse {
        objects {
            /// See [`SwmlCallingSwaigToolResult`].
            Object(SwmlCallingSwaigToolResult),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.SwaigToolResult` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwaigToolResult {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_result: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

strict!(SwmlCallingSwaigToolResult);

union! {
    /// `action` of `SwmlCallingOutput`.
    pub enum SwmlCallingOutputAction {
        objects {
            /// See [`SwmlCallingSwmlAction`].
            Swml(SwmlCallingSwmlAction),
            /// See [`SwmlCallingChangeContextAction`].
            ChangeContext(SwmlCallingChangeContextAction),
            /// See [`SwmlCallingChangeStepAction`].
            ChangeStep(SwmlCallingChangeStepAction),
            /// See [`SwmlCallingContextSwitchAction`].
            ContextSwitch(SwmlCallingContextSwitchAction),
            /// See [`SwmlCallingHangupAction`].
            Hangup(SwmlCallingHangupAction),
            /// See [`SwmlCallingHoldAction`].
            Hold(SwmlCallingHoldAction),
            /// See [`SwmlCallingPlaybackBgAction`].
            PlaybackBg(SwmlCallingPlaybackBgAction),
            /// See [`SwmlCallingSayAction`].
            Say(SwmlCallingSayAction),
            /// See [`SwmlCallingSetGlobalDataAction`].
            SetGlobalData(SwmlCallingSetGlobalDataAction),
            /// See [`SwmlCallingSetMetaDataAction`].
            SetMetaData(SwmlCallingSetMetaDataAction),
            /// See [`SwmlCallingStopAction`].
            Stop(SwmlCallingStopAction),
            /// See [`SwmlCallingStopPlaybackBgAction`].
            StopPlaybackBg(SwmlCallingStopPlaybackBgAction),
            /// See [`SwmlCallingToggleFunctionsAction`].
            ToggleFunctions(SwmlCallingToggleFunctionsAction),
            /// See [`SwmlCallingUnsetGlobalDataAction`].
            UnsetGlobalData(SwmlCallingUnsetGlobalDataAction),
            /// See [`SwmlCallingUnsetMetaDataAction`].
            UnsetMetaData(SwmlCallingUnsetMetaDataAction),
            /// See [`SwmlCallingUserInputAction`].
            UserInput(SwmlCallingUserInputAction),
        }
        values {
            /// A list of [`SwmlCallingAction`].
            List(Vec<SwmlCallingAction>),
        }
    }
}

/// `SWML.Calling.SWMLAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwmlAction {
    /// See [`SwmlCallingSwmlObject`].
    #[serde(rename = "SWML")]
    pub swml: SwmlCallingSwmlObject,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSwmlAction {
    /// Creates a value with the required fields only.
    pub fn new(swml: SwmlCallingSwmlObject) -> Self {
        Self { swml, transfer: None, extra: Map::new() }
    }
}

strict!(SwmlCallingSwmlAction);

/// `SWML.Calling.ChangeContextAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingChangeContextAction {
    /// A string.
    pub change_context: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingChangeContextAction {
    /// Creates a value with the required fields only.
    pub fn new(change_context: impl Into<String>) -> Self {
        Self { change_context: change_context.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingChangeContextAction);

/// `SWML.Calling.ChangeStepAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingChangeStepAction {
    /// A string.
    pub change_step: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingChangeStepAction {
    /// Creates a value with the required fields only.
    pub fn new(change_step: impl Into<String>) -> Self {
        Self { change_step: change_step.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingChangeStepAction);

/// `SWML.Calling.ContextSwitchAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContextSwitchAction {
    /// See [`SwmlCallingContextSwitchActionContextSwitch`].
    pub context_switch: SwmlCallingContextSwitchActionContextSwitch,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingContextSwitchAction {
    /// Creates a value with the required fields only.
    pub fn new(context_switch: SwmlCallingContextSwitchActionContextSwitch) -> Self {
        Self { context_switch, extra: Map::new() }
    }
}

strict!(SwmlCallingContextSwitchAction);

/// `context_switch` of `SwmlCallingContextSwitchAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContextSwitchActionContextSwitch {
    /// A string.
    pub system_prompt: String,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consolidate: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingContextSwitchActionContextSwitch {
    /// Creates a value with the required fields only.
    pub fn new(system_prompt: impl Into<String>) -> Self {
        Self { system_prompt: system_prompt.into(), consolidate: None, user_prompt: None, extra: Map::new() }
    }
}

/// `SWML.Calling.HangupAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingHangupAction {
    /// A boolean. May be a variable.
    pub hangup: OrVariable<bool>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingHangupAction {
    /// Creates a value with the required fields only.
    pub fn new(hangup: OrVariable<bool>) -> Self {
        Self { hangup, extra: Map::new() }
    }
}

strict!(SwmlCallingHangupAction);

/// `SWML.Calling.HoldAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingHoldAction {
    /// See [`SwmlCallingHoldActionHold`].
    pub hold: SwmlCallingHoldActionHold,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingHoldAction {
    /// Creates a value with the required fields only.
    pub fn new(hold: SwmlCallingHoldActionHold) -> Self {
        Self { hold, extra: Map::new() }
    }
}

strict!(SwmlCallingHoldAction);

union! {
    /// `hold` of `SwmlCallingHoldAction`.
    pub enum SwmlCallingHoldActionHold {
        objects {
            /// See [`SwmlCallingHoldActionHoldObject`].
            Object(SwmlCallingHoldActionHoldObject),
        }
        values {
            /// An integer. -2147483648 to 2147483647.
            Integer(i64),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

/// A choice of `SwmlCallingHoldActionHold`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingHoldActionHoldObject {
    /// An integer. -2147483648 to 2147483647. May be a variable. Default: `300`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<i64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

strict!(SwmlCallingHoldActionHoldObject);

/// `SWML.Calling.PlaybackBGAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPlaybackBgAction {
    /// See [`SwmlCallingPlaybackBgActionPlaybackBg`].
    pub playback_bg: SwmlCallingPlaybackBgActionPlaybackBg,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPlaybackBgAction {
    /// Creates a value with the required fields only.
    pub fn new(playback_bg: SwmlCallingPlaybackBgActionPlaybackBg) -> Self {
        Self { playback_bg, extra: Map::new() }
    }
}

strict!(SwmlCallingPlaybackBgAction);

/// `playback_bg` of `SwmlCallingPlaybackBgAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPlaybackBgActionPlaybackBg {
    /// A URL.
    pub file: String,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPlaybackBgActionPlaybackBg {
    /// Creates a value with the required fields only.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), wait: None, extra: Map::new() }
    }
}

/// `SWML.Calling.SayAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSayAction {
    /// A string.
    pub say: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSayAction {
    /// Creates a value with the required fields only.
    pub fn new(say: impl Into<String>) -> Self {
        Self { say: say.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingSayAction);

/// `SWML.Calling.SetGlobalDataAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSetGlobalDataAction {
    /// A JSON object.
    pub set_global_data: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSetGlobalDataAction {
    /// Creates a value with the required fields only.
    pub fn new(set_global_data: Map<String, Value>) -> Self {
        Self { set_global_data, extra: Map::new() }
    }
}

strict!(SwmlCallingSetGlobalDataAction);

/// `SWML.Calling.SetMetaDataAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSetMetaDataAction {
    /// A JSON object.
    pub set_meta_data: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSetMetaDataAction {
    /// Creates a value with the required fields only.
    pub fn new(set_meta_data: Map<String, Value>) -> Self {
        Self { set_meta_data, extra: Map::new() }
    }
}

strict!(SwmlCallingSetMetaDataAction);

/// `SWML.Calling.StopAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopAction {
    /// A boolean. May be a variable.
    pub stop: OrVariable<bool>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStopAction {
    /// Creates a value with the required fields only.
    pub fn new(stop: OrVariable<bool>) -> Self {
        Self { stop, extra: Map::new() }
    }
}

strict!(SwmlCallingStopAction);

/// `SWML.Calling.StopPlaybackBGAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopPlaybackBgAction {
    /// A boolean. May be a variable.
    pub stop_playback_bg: OrVariable<bool>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStopPlaybackBgAction {
    /// Creates a value with the required fields only.
    pub fn new(stop_playback_bg: OrVariable<bool>) -> Self {
        Self { stop_playback_bg, extra: Map::new() }
    }
}

strict!(SwmlCallingStopPlaybackBgAction);

/// `SWML.Calling.ToggleFunctionsAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingToggleFunctionsAction {
    /// A list of [`SwmlCallingToggleFunctionsActionToggleFunction`].
    pub toggle_functions: Vec<SwmlCallingToggleFunctionsActionToggleFunction>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingToggleFunctionsAction {
    /// Creates a value with the required fields only.
    pub fn new(toggle_functions: Vec<SwmlCallingToggleFunctionsActionToggleFunction>) -> Self {
        Self { toggle_functions, extra: Map::new() }
    }
}

strict!(SwmlCallingToggleFunctionsAction);

/// One of `toggle_functions` of `SwmlCallingToggleFunctionsAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingToggleFunctionsActionToggleFunction {
    /// A boolean. May be a variable.
    pub active: OrVariable<bool>,
    /// See [`SwmlCallingToggleFunctionsActionToggleFunctionFunction`].
    pub function: SwmlCallingToggleFunctionsActionToggleFunctionFunction,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingToggleFunctionsActionToggleFunction {
    /// Creates a value with the required fields only.
    pub fn new(
        active: OrVariable<bool>,
        function: SwmlCallingToggleFunctionsActionToggleFunctionFunction,
    ) -> Self {
        Self { active, function, extra: Map::new() }
    }
}

union! {
    /// `function` of `SwmlCallingToggleFunctionsActionToggleFunction`.
    pub enum SwmlCallingToggleFunctionsActionToggleFunctionFunction {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.UnsetGlobalDataAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingUnsetGlobalDataAction {
    /// See [`SwmlCallingUnsetGlobalDataActionUnsetGlobalData`].
    pub unset_global_data: SwmlCallingUnsetGlobalDataActionUnsetGlobalData,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingUnsetGlobalDataAction {
    /// Creates a value with the required fields only.
    pub fn new(unset_global_data: SwmlCallingUnsetGlobalDataActionUnsetGlobalData) -> Self {
        Self { unset_global_data, extra: Map::new() }
    }
}

strict!(SwmlCallingUnsetGlobalDataAction);

union! {
    /// `unset_global_data` of `SwmlCallingUnsetGlobalDataAction`.
    pub enum SwmlCallingUnsetGlobalDataActionUnsetGlobalData {
        objects {
        }
        values {
            /// A string.
            String(String),
            /// A JSON object.
            Map(Map<String, Value>),
        }
    }
}

/// `SWML.Calling.UnsetMetaDataAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingUnsetMetaDataAction {
    /// See [`SwmlCallingUnsetMetaDataActionUnsetMetaData`].
    pub unset_meta_data: SwmlCallingUnsetMetaDataActionUnsetMetaData,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingUnsetMetaDataAction {
    /// Creates a value with the required fields only.
    pub fn new(unset_meta_data: SwmlCallingUnsetMetaDataActionUnsetMetaData) -> Self {
        Self { unset_meta_data, extra: Map::new() }
    }
}

strict!(SwmlCallingUnsetMetaDataAction);

union! {
    /// `unset_meta_data` of `SwmlCallingUnsetMetaDataAction`.
    pub enum SwmlCallingUnsetMetaDataActionUnsetMetaData {
        objects {
        }
        values {
            /// A string.
            String(String),
            /// A JSON object.
            Map(Map<String, Value>),
        }
    }
}

/// `SWML.Calling.UserInputAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingUserInputAction {
    /// A string.
    pub user_input: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingUserInputAction {
    /// Creates a value with the required fields only.
    pub fn new(user_input: impl Into<String>) -> Self {
        Self { user_input: user_input.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingUserInputAction);

union! {
    /// `SWML.Calling.Action` of the API.
    pub enum SwmlCallingAction {
        objects {
            /// See [`SwmlCallingSwmlAction`].
            Swml(SwmlCallingSwmlAction),
            /// See [`SwmlCallingChangeContextAction`].
            ChangeContext(SwmlCallingChangeContextAction),
            /// See [`SwmlCallingChangeStepAction`].
            ChangeStep(SwmlCallingChangeStepAction),
            /// See [`SwmlCallingContextSwitchAction`].
            ContextSwitch(SwmlCallingContextSwitchAction),
            /// See [`SwmlCallingHangupAction`].
            Hangup(SwmlCallingHangupAction),
            /// See [`SwmlCallingHoldAction`].
            Hold(SwmlCallingHoldAction),
            /// See [`SwmlCallingPlaybackBgAction`].
            PlaybackBg(SwmlCallingPlaybackBgAction),
            /// See [`SwmlCallingSayAction`].
            Say(SwmlCallingSayAction),
            /// See [`SwmlCallingSetGlobalDataAction`].
            SetGlobalData(SwmlCallingSetGlobalDataAction),
            /// See [`SwmlCallingSetMetaDataAction`].
            SetMetaData(SwmlCallingSetMetaDataAction),
            /// See [`SwmlCallingStopAction`].
            Stop(SwmlCallingStopAction),
            /// See [`SwmlCallingStopPlaybackBgAction`].
            StopPlaybackBg(SwmlCallingStopPlaybackBgAction),
            /// See [`SwmlCallingToggleFunctionsAction`].
            ToggleFunctions(SwmlCallingToggleFunctionsAction),
            /// See [`SwmlCallingUnsetGlobalDataAction`].
            UnsetGlobalData(SwmlCallingUnsetGlobalDataAction),
            /// See [`SwmlCallingUnsetMetaDataAction`].
            UnsetMetaData(SwmlCallingUnsetMetaDataAction),
            /// See [`SwmlCallingUserInputAction`].
            UserInput(SwmlCallingUserInputAction),
        }
        values {
        }
    }
}

/// `SWML.Calling.Expression` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingExpression {
    /// A string.
    pub string: String,
    /// A string.
    pub pattern: String,
    /// See [`SwmlCallingOutput`].
    pub output: SwmlCallingOutput,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingExpression {
    /// Creates a value with the required fields only.
    pub fn new(string: impl Into<String>, pattern: impl Into<String>, output: SwmlCallingOutput) -> Self {
        Self { string: string.into(), pattern: pattern.into(), output, extra: Map::new() }
    }
}

/// `SWML.Calling.Webhook` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingWebhook {
    /// A list of [`SwmlCallingExpression`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expressions: Option<Vec<SwmlCallingExpression>>,
    /// See [`SwmlCallingWebhookErrorKeys`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_keys: Option<SwmlCallingWebhookErrorKeys>,
    /// A string.
    pub url: String,
    /// See [`SwmlCallingWebhookForeach`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreach: Option<SwmlCallingWebhookForeach>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Map<String, Value>>,
    /// See [`SwmlCallingWebhookMethod`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SwmlCallingWebhookMethod>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_args_as_params: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Map<String, Value>>,
    /// See [`SwmlCallingWebhookRequireArgs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_args: Option<SwmlCallingWebhookRequireArgs>,
    /// See [`SwmlCallingOutput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<SwmlCallingOutput>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingWebhook {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            expressions: None,
            error_keys: None,
            url: url.into(),
            foreach: None,
            headers: None,
            method: None,
            input_args_as_params: None,
            params: None,
            require_args: None,
            output: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// `error_keys` of `SwmlCallingWebhook`.
    pub enum SwmlCallingWebhookErrorKeys {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

/// `foreach` of `SwmlCallingWebhook`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingWebhookForeach {
    /// A string.
    pub input_key: String,
    /// A string.
    pub output_key: String,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<OrVariable<i64>>,
    /// A string.
    pub append: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingWebhookForeach {
    /// Creates a value with the required fields only.
    pub fn new(
        input_key: impl Into<String>,
        output_key: impl Into<String>,
        append: impl Into<String>,
    ) -> Self {
        Self {
            input_key: input_key.into(),
            output_key: output_key.into(),
            max: None,
            append: append.into(),
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `method` of `SwmlCallingWebhook`.
    pub enum SwmlCallingWebhookMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
    }
}

union! {
    /// `require_args` of `SwmlCallingWebhook`.
    pub enum SwmlCallingWebhookRequireArgs {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

union! {
    /// `wait_file_loops` of `SwmlCallingUserSwaigFunction`.
    pub enum SwmlCallingUserSwaigFunctionWaitFileLoops {
        objects {
        }
        values {
            /// An integer.
            Integer(i64),
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.StartUpHookSWAIGFunction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStartUpHookSwaigFunction {
    /// A string.
    pub description: String,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fillers: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionParameters`]. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// See [`SwmlCallingDataMap`]. At least 1 key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingDataMap>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_fillers: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file: Option<String>,
    /// See [`SwmlCallingStartUpHookSwaigFunctionWaitFileLoops`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file_loops: Option<SwmlCallingStartUpHookSwaigFunctionWaitFileLoops>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_for_fillers: Option<OrVariable<bool>>,
    /// See [`SwmlCallingStartUpHookSwaigFunctionFunction`].
    pub function: SwmlCallingStartUpHookSwaigFunctionFunction,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStartUpHookSwaigFunction {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            purpose: None,
            parameters: None,
            fillers: None,
            argument: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            data_map: None,
            skip_fillers: None,
            web_hook_url: None,
            wait_file: None,
            wait_file_loops: None,
            wait_for_fillers: None,
            function: SwmlCallingStartUpHookSwaigFunctionFunction::StartupHook,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingStartUpHookSwaigFunction);

union! {
    /// `wait_file_loops` of `SwmlCallingStartUpHookSwaigFunction`.
    pub enum SwmlCallingStartUpHookSwaigFunctionWaitFileLoops {
        objects {
        }
        values {
            /// An integer.
            Integer(i64),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `function` of `SwmlCallingStartUpHookSwaigFunction`.
    pub enum SwmlCallingStartUpHookSwaigFunctionFunction {
        StartupHook = "startup_hook",
    }
}

/// `SWML.Calling.HangUpHookSWAIGFunction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingHangUpHookSwaigFunction {
    /// A string.
    pub description: String,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fillers: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionParameters`]. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// See [`SwmlCallingDataMap`]. At least 1 key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingDataMap>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_fillers: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file: Option<String>,
    /// See [`SwmlCallingHangUpHookSwaigFunctionWaitFileLoops`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file_loops: Option<SwmlCallingHangUpHookSwaigFunctionWaitFileLoops>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_for_fillers: Option<OrVariable<bool>>,
    /// See [`SwmlCallingHangUpHookSwaigFunctionFunction`].
    pub function: SwmlCallingHangUpHookSwaigFunctionFunction,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingHangUpHookSwaigFunction {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            purpose: None,
            parameters: None,
            fillers: None,
            argument: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            data_map: None,
            skip_fillers: None,
            web_hook_url: None,
            wait_file: None,
            wait_file_loops: None,
            wait_for_fillers: None,
            function: SwmlCallingHangUpHookSwaigFunctionFunction::HangupHook,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingHangUpHookSwaigFunction);

union! {
    /// `wait_file_loops` of `SwmlCallingHangUpHookSwaigFunction`.
    pub enum SwmlCallingHangUpHookSwaigFunctionWaitFileLoops {
        objects {
        }
        values {
            /// An integer.
            Integer(i64),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `function` of `SwmlCallingHangUpHookSwaigFunction`.
    pub enum SwmlCallingHangUpHookSwaigFunctionFunction {
        HangupHook = "hangup_hook",
    }
}

/// `SWML.Calling.SummarizeConversationSWAIGFunction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSummarizeConversationSwaigFunction {
    /// A string.
    pub description: String,
    /// A string. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fillers: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionParameters`]. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// See [`SwmlCallingDataMap`]. At least 1 key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingDataMap>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_fillers: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file: Option<String>,
    /// See [`SwmlCallingSummarizeConversationSwaigFunctionWaitFileLoops`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_file_loops: Option<SwmlCallingSummarizeConversationSwaigFunctionWaitFileLoops>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_for_fillers: Option<OrVariable<bool>>,
    /// See [`SwmlCallingSummarizeConversationSwaigFunctionFunction`].
    pub function: SwmlCallingSummarizeConversationSwaigFunctionFunction,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSummarizeConversationSwaigFunction {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            purpose: None,
            parameters: None,
            fillers: None,
            argument: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            data_map: None,
            skip_fillers: None,
            web_hook_url: None,
            wait_file: None,
            wait_file_loops: None,
            wait_for_fillers: None,
            function: SwmlCallingSummarizeConversationSwaigFunctionFunction::SummarizeConversation,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingSummarizeConversationSwaigFunction);

union! {
    /// `wait_file_loops` of `SwmlCallingSummarizeConversationSwaigFunction`.
    pub enum SwmlCallingSummarizeConversationSwaigFunctionWaitFileLoops {
        objects {
        }
        values {
            /// An integer.
            Integer(i64),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `function` of `SwmlCallingSummarizeConversationSwaigFunction`.
    pub enum SwmlCallingSummarizeConversationSwaigFunctionFunction {
        SummarizeConversation = "summarize_conversation",
    }
}

/// `SWML.Calling.SWAIGInternalFiller` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwaigInternalFiller {
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_time: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_for_user: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_seconds: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjust_response_latency: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_step: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_context: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub get_visual_input: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub get_ideal_strategy: Option<SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_conversation: Option<SwmlCallingFunctionFillers>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.AISidecar` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecar {
    /// See [`SwmlCallingAiSidecarObject`].
    pub ai_sidecar: SwmlCallingAiSidecarObject,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecar {
    /// Creates a value with the required fields only.
    pub fn new(ai_sidecar: SwmlCallingAiSidecarObject) -> Self {
        Self { ai_sidecar, extra: Map::new() }
    }
}

strict!(SwmlCallingAiSidecar);

/// `SWML.Calling.AISidecarObject` of the API. Body of `calling.aiSidecar`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarObject {
    /// See [`SwmlCallingAiSidecarPrompt`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<SwmlCallingAiSidecarPrompt>,
    /// A string. At least 1 character.
    pub lang: String,
    /// See [`SwmlCallingAiSidecarObjectModel`]. Default: `"gpt-4o-mini"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<SwmlCallingAiSidecarObjectModel>,
    /// A list of [`SwmlCallingTranscribeDirection`]. Each item: may be a variable. Default:
    /// `["remote-caller","local-caller"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Vec<SwmlCallingTranscribeDirection>>,
    /// See [`SwmlCallingTranscribeDirection`]. May be a variable. Default: `"remote-caller"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_role: Option<SwmlCallingTranscribeDirection>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// See [`SwmlCallingAiSidecarSwaig`].
    #[serde(rename = "SWAIG", skip_serializing_if = "Option::is_none")]
    pub swaig: Option<SwmlCallingAiSidecarSwaig>,
    /// See [`SwmlCallingAiSidecarPermissions`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<SwmlCallingAiSidecarPermissions>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// A list. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hints: Option<Vec<String>>,
    /// See [`SwmlCallingAiSidecarParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<SwmlCallingAiSidecarParams>,
    /// See [`SwmlCallingAiSidecarSummarizeAction`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<SwmlCallingAiSidecarSummarizeAction>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarObject {
    /// Creates a value with the required fields only.
    pub fn new(lang: impl Into<String>) -> Self {
        Self {
            prompt: None,
            lang: lang.into(),
            model: None,
            direction: None,
            customer_role: None,
            url: None,
            swaig: None,
            permissions: None,
            global_data: None,
            hints: None,
            params: None,
            action: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// `SWML.Calling.AISidecarPrompt` of the API.
    pub enum SwmlCallingAiSidecarPrompt {
        objects {
            /// See [`SwmlCallingAiSidecarPromptText`].
            Text(SwmlCallingAiSidecarPromptText),
            /// See [`SwmlCallingAiSidecarPromptPom`].
            Pom(SwmlCallingAiSidecarPromptPom),
            /// See [`SwmlCallingAiSidecarPromptFile`].
            File(SwmlCallingAiSidecarPromptFile),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.AISidecarPromptText` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarPromptText {
    /// A string.
    pub text: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarPromptText {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingAiSidecarPromptText);

/// `SWML.Calling.AISidecarPromptPom` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarPromptPom {
    /// A list of [`SwmlCallingPom`]. At least 1 item.
    pub pom: Vec<SwmlCallingPom>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarPromptPom {
    /// Creates a value with the required fields only.
    pub fn new(pom: Vec<SwmlCallingPom>) -> Self {
        Self { pom, extra: Map::new() }
    }
}

strict!(SwmlCallingAiSidecarPromptPom);

/// `SWML.Calling.AISidecarPromptFile` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarPromptFile {
    /// A string.
    pub file: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarPromptFile {
    /// Creates a value with the required fields only.
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingAiSidecarPromptFile);

open_enum! {
    /// `model` of `SwmlCallingAiSidecarObject`.
    pub enum SwmlCallingAiSidecarObjectModel {
        Gpt4oMini = "gpt-4o-mini",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
    }
}

open_enum! {
    /// `SWML.Calling.TranscribeDirection` of the API.
    pub enum SwmlCallingTranscribeDirection {
        RemoteCaller = "remote-caller",
        LocalCaller = "local-caller",
    }
}

/// `SWML.Calling.AISidecarSWAIG` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarSwaig {
    /// See [`SwmlCallingAiSidecarSwaigDefaults`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defaults: Option<SwmlCallingAiSidecarSwaigDefaults>,
    /// A list of [`SwmlCallingAiSidecarSwaigFunction`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<SwmlCallingAiSidecarSwaigFunction>>,
    /// A list of [`SwmlCallingMcpServer`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_servers: Option<Vec<SwmlCallingMcpServer>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.AISidecarSWAIGDefaults` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarSwaigDefaults {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_auth_user: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_auth_password: Option<Secret>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.AISidecarSWAIGFunction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarSwaigFunction {
    /// A string.
    pub function: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// See [`SwmlCallingAiSidecarFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingAiSidecarFunctionParameters>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_auth_user: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_auth_password: Option<Secret>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarSwaigFunction {
    /// Creates a value with the required fields only.
    pub fn new(function: impl Into<String>) -> Self {
        Self {
            function: function.into(),
            description: None,
            purpose: None,
            parameters: None,
            web_hook_url: None,
            web_hook_auth_user: None,
            web_hook_auth_password: None,
            extra: Map::new(),
        }
    }
}

/// `SWML.Calling.AISidecarFunctionParameters` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarFunctionParameters {
    /// See [`SwmlCallingAiSidecarFunctionParametersType`].
    pub r#type: SwmlCallingAiSidecarFunctionParametersType,
    /// A JSON object of [`SwmlCallingAiSidecarParamProperty`] by name.
    pub properties: BTreeMap<String, SwmlCallingAiSidecarParamProperty>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarFunctionParameters {
    /// Creates a value with the required fields only.
    pub fn new(properties: BTreeMap<String, SwmlCallingAiSidecarParamProperty>) -> Self {
        Self {
            r#type: SwmlCallingAiSidecarFunctionParametersType::Object,
            properties,
            required: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `type` of `SwmlCallingAiSidecarFunctionParameters`.
    pub enum SwmlCallingAiSidecarFunctionParametersType {
        Object = "object",
    }
}

union! {
    /// `SWML.Calling.AISidecarParamProperty` of the API.
    pub enum SwmlCallingAiSidecarParamProperty {
        objects {
            /// See [`SwmlCallingAiSidecarStringParam`].
            String(SwmlCallingAiSidecarStringParam) when "/type" = "string",
            /// See [`SwmlCallingAiSidecarIntegerParam`].
            Integer(SwmlCallingAiSidecarIntegerParam) when "/type" = "integer",
            /// See [`SwmlCallingAiSidecarNumberParam`].
            Number(SwmlCallingAiSidecarNumberParam) when "/type" = "number",
            /// See [`SwmlCallingAiSidecarBooleanParam`].
            Boolean(SwmlCallingAiSidecarBooleanParam) when "/type" = "boolean",
            /// See [`SwmlCallingAiSidecarArrayParam`].
            Array(SwmlCallingAiSidecarArrayParam) when "/type" = "array",
            /// See [`SwmlCallingAiSidecarObjectParam`].
            Object(SwmlCallingAiSidecarObjectParam) when "/type" = "object",
        }
        values {
        }
    }
}

/// `SWML.Calling.AISidecarStringParam` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarStringParam {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// See [`SwmlCallingAiSidecarStringParamType`].
    pub r#type: SwmlCallingAiSidecarStringParamType,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingAiSidecarStringParam {
    fn default() -> Self {
        Self {
            description: None,
            r#type: SwmlCallingAiSidecarStringParamType::String,
            r#enum: None,
            default: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiSidecarStringParam);

open_enum! {
    /// `type` of `SwmlCallingAiSidecarStringParam`.
    pub enum SwmlCallingAiSidecarStringParamType {
        String = "string",
    }
}

/// `SWML.Calling.AISidecarIntegerParam` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarIntegerParam {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// See [`SwmlCallingAiSidecarIntegerParamType`].
    pub r#type: SwmlCallingAiSidecarIntegerParamType,
    /// A list. Each item: an integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<Vec<OrVariable<i64>>>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<OrVariable<i64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingAiSidecarIntegerParam {
    fn default() -> Self {
        Self {
            description: None,
            r#type: SwmlCallingAiSidecarIntegerParamType::Integer,
            r#enum: None,
            default: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiSidecarIntegerParam);

open_enum! {
    /// `type` of `SwmlCallingAiSidecarIntegerParam`.
    pub enum SwmlCallingAiSidecarIntegerParamType {
        Integer = "integer",
    }
}

/// `SWML.Calling.AISidecarNumberParam` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarNumberParam {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// See [`SwmlCallingAiSidecarNumberParamType`].
    pub r#type: SwmlCallingAiSidecarNumberParamType,
    /// A list. Each item: may be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#enum: Option<Vec<OrVariable<f64>>>,
    /// A number. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<OrVariable<f64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingAiSidecarNumberParam {
    fn default() -> Self {
        Self {
            description: None,
            r#type: SwmlCallingAiSidecarNumberParamType::Number,
            r#enum: None,
            default: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiSidecarNumberParam);

open_enum! {
    /// `type` of `SwmlCallingAiSidecarNumberParam`.
    pub enum SwmlCallingAiSidecarNumberParamType {
        Number = "number",
    }
}

/// `SWML.Calling.AISidecarBooleanParam` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarBooleanParam {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// See [`SwmlCallingAiSidecarBooleanParamType`].
    pub r#type: SwmlCallingAiSidecarBooleanParamType,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingAiSidecarBooleanParam {
    fn default() -> Self {
        Self {
            description: None,
            r#type: SwmlCallingAiSidecarBooleanParamType::Boolean,
            default: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiSidecarBooleanParam);

open_enum! {
    /// `type` of `SwmlCallingAiSidecarBooleanParam`.
    pub enum SwmlCallingAiSidecarBooleanParamType {
        Boolean = "boolean",
    }
}

/// `SWML.Calling.AISidecarArrayParam` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarArrayParam {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// See [`SwmlCallingAiSidecarArrayParamType`].
    pub r#type: SwmlCallingAiSidecarArrayParamType,
    /// See [`SwmlCallingAiSidecarParamProperty`].
    pub items: SwmlCallingAiSidecarParamProperty,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarArrayParam {
    /// Creates a value with the required fields only.
    pub fn new(items: SwmlCallingAiSidecarParamProperty) -> Self {
        Self {
            description: None,
            r#type: SwmlCallingAiSidecarArrayParamType::Array,
            items,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiSidecarArrayParam);

open_enum! {
    /// `type` of `SwmlCallingAiSidecarArrayParam`.
    pub enum SwmlCallingAiSidecarArrayParamType {
        Array = "array",
    }
}

/// `SWML.Calling.AISidecarObjectParam` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarObjectParam {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// See [`SwmlCallingAiSidecarObjectParamType`].
    pub r#type: SwmlCallingAiSidecarObjectParamType,
    /// A JSON object of [`SwmlCallingAiSidecarParamProperty`] by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<BTreeMap<String, SwmlCallingAiSidecarParamProperty>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl Default for SwmlCallingAiSidecarObjectParam {
    fn default() -> Self {
        Self {
            description: None,
            r#type: SwmlCallingAiSidecarObjectParamType::Object,
            properties: None,
            required: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingAiSidecarObjectParam);

open_enum! {
    /// `type` of `SwmlCallingAiSidecarObjectParam`.
    pub enum SwmlCallingAiSidecarObjectParamType {
        Object = "object",
    }
}

/// `SWML.Calling.AISidecarPermissions` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarPermissions {
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_allow_swml: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_allow_settings: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_set_global_data: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.AISidecarParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarParams {
    /// An integer. 50 to 5000. May be a variable. Default: `200`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_timeout_ms: Option<OrVariable<i64>>,
    /// An integer. 0 to 60000. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_interval_ms: Option<OrVariable<i64>>,
    /// An integer. 1 to 20. May be a variable. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_iters_per_tick: Option<OrVariable<i64>>,
    /// An integer. 1000 to 200000. May be a variable. Default: `8000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_history_tokens: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act_on_channel: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_summary: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary_prompt: Option<String>,
    /// See [`SwmlCallingAiSidecarParamsSummaryModel`]. Default: `"gpt-4o-mini"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_model: Option<SwmlCallingAiSidecarParamsSummaryModel>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_events: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verbose_utterances: Option<OrVariable<bool>>,
    /// See [`SwmlCallingSpeechEngine`]. May be a variable. Default: `"deepgram"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_engine: Option<SwmlCallingSpeechEngine>,
    /// An integer. 0 to 600000. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<OrVariable<i64>>,
    /// An integer. 0 to 60000. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_silence_ms: Option<OrVariable<i64>>,
    /// An integer. 0 to 10000. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_thresh: Option<OrVariable<i64>>,
    /// An integer. 0 to 100. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug_level: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcribe_prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `summary_model` of `SwmlCallingAiSidecarParams`.
    pub enum SwmlCallingAiSidecarParamsSummaryModel {
        Gpt4oMini = "gpt-4o-mini",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
    }
}

open_enum! {
    /// `SWML.Calling.SpeechEngine` of the API.
    pub enum SwmlCallingSpeechEngine {
        Deepgram = "deepgram",
        Google = "google",
    }
}

/// `SWML.Calling.AISidecarSummarizeAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarSummarizeAction {
    /// See [`SwmlCallingAiSidecarSummarizeActionSummarize`].
    pub summarize: SwmlCallingAiSidecarSummarizeActionSummarize,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAiSidecarSummarizeAction {
    /// Creates a value with the required fields only.
    pub fn new(summarize: SwmlCallingAiSidecarSummarizeActionSummarize) -> Self {
        Self { summarize, extra: Map::new() }
    }
}

/// `summarize` of `SwmlCallingAiSidecarSummarizeAction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAiSidecarSummarizeActionSummarize {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.AmazonBedrock` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAmazonBedrock {
    /// See [`SwmlCallingAmazonBedrockObject`].
    pub amazon_bedrock: SwmlCallingAmazonBedrockObject,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAmazonBedrock {
    /// Creates a value with the required fields only.
    pub fn new(amazon_bedrock: SwmlCallingAmazonBedrockObject) -> Self {
        Self { amazon_bedrock, extra: Map::new() }
    }
}

strict!(SwmlCallingAmazonBedrock);

/// `SWML.Calling.AmazonBedrockObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingAmazonBedrockObject {
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// See [`SwmlCallingBedrockParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<SwmlCallingBedrockParams>,
    /// See [`SwmlCallingBedrockPostPrompt`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt: Option<SwmlCallingBedrockPostPrompt>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt_url: Option<String>,
    /// See [`SwmlCallingBedrockPrompt`].
    pub prompt: SwmlCallingBedrockPrompt,
    /// See [`SwmlCallingBedrockSwaig`].
    #[serde(rename = "SWAIG", skip_serializing_if = "Option::is_none")]
    pub swaig: Option<SwmlCallingBedrockSwaig>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingAmazonBedrockObject {
    /// Creates a value with the required fields only.
    pub fn new(prompt: SwmlCallingBedrockPrompt) -> Self {
        Self {
            global_data: None,
            params: None,
            post_prompt: None,
            post_prompt_url: None,
            prompt,
            swaig: None,
            extra: Map::new(),
        }
    }
}

/// `SWML.Calling.BedrockParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockParams {
    /// See [`SwmlCallingBedrockParamsAttentionTimeout`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attention_timeout: Option<SwmlCallingBedrockParamsAttentionTimeout>,
    /// Any JSON value. A string matching `^(?:\d+h)?(?:\d+m)?(?:\d+s)?$`. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hard_stop_time: Option<String>,
    /// An integer. 10000 to 3600000. May be a variable. Default: `600000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inactivity_timeout: Option<OrVariable<i64>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_listening_file: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_idle_file: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_talking_file: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hard_stop_prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `attention_timeout` of `SwmlCallingBedrockParams`.
    pub enum SwmlCallingBedrockParamsAttentionTimeout {
        objects {
        }
        values {
            /// An integer. 10000 to 600000.
            Integer(i64),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

union! {
    /// `SWML.Calling.BedrockPostPrompt` of the API.
    pub enum SwmlCallingBedrockPostPrompt {
        objects {
            /// See [`SwmlCallingOmitPropertiesBedrockPostPomptTextOmittedPromptProps`].
            PomptText(SwmlCallingOmitPropertiesBedrockPostPomptTextOmittedPromptProps),
            /// See [`SwmlCallingOmitPropertiesBedrockPostPromptPomOmittedPromptProps`].
            PromptPom(SwmlCallingOmitPropertiesBedrockPostPromptPomOmittedPromptProps),
        }
        values {
        }
    }
}

/// `SWML.Calling.OmitPropertiesBedrockPostPomptTextOmittedPromptProps` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingOmitPropertiesBedrockPostPomptTextOmittedPromptProps {
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A string.
    pub text: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingOmitPropertiesBedrockPostPomptTextOmittedPromptProps {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            text: text.into(),
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingOmitPropertiesBedrockPostPomptTextOmittedPromptProps);

/// `SWML.Calling.OmitPropertiesBedrockPostPromptPomOmittedPromptProps` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingOmitPropertiesBedrockPostPromptPomOmittedPromptProps {
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A list of [`SwmlCallingPom`]. At least 1 item.
    pub pom: Vec<SwmlCallingPom>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingOmitPropertiesBedrockPostPromptPomOmittedPromptProps {
    /// Creates a value with the required fields only.
    pub fn new(pom: Vec<SwmlCallingPom>) -> Self {
        Self {
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            pom,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingOmitPropertiesBedrockPostPromptPomOmittedPromptProps);

union! {
    /// `SWML.Calling.BedrockPrompt` of the API.
    pub enum SwmlCallingBedrockPrompt {
        objects {
            /// See [`SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptProps`].
            Text(SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptProps),
            /// See [`SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptProps`].
            Pom(SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptProps),
        }
        values {
        }
    }
}

/// `SWML.Calling.OmitPropertiesBedrockPromptTextOmittedPromptProps` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptProps {
    /// See [`SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptPropsVoiceId`]. May be a
    /// variable. Default: `"matthew"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_id: Option<SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptPropsVoiceId>,
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A string.
    pub text: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptProps {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            voice_id: None,
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            text: text.into(),
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptProps);

open_enum! {
    /// `voice_id` of `SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptProps`.
    pub enum SwmlCallingOmitPropertiesBedrockPromptTextOmittedPromptPropsVoiceId {
        Tiffany = "tiffany",
        Matthew = "matthew",
        Amy = "amy",
        Lupe = "lupe",
        Carlos = "carlos",
    }
}

/// `SWML.Calling.OmitPropertiesBedrockPromptPomOmittedPromptProps` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptProps {
    /// See [`SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptPropsVoiceId`]. May be a
    /// variable. Default: `"matthew"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_id: Option<SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptPropsVoiceId>,
    /// An integer. 0 to 4096. May be a variable. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<OrVariable<i64>>,
    /// A number. 0 to 1.5. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<OrVariable<f64>>,
    /// A number. 0 to 1. May be a variable. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<OrVariable<f64>>,
    /// A number. -2 to 2. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<OrVariable<f64>>,
    /// A list of [`SwmlCallingPom`]. At least 1 item.
    pub pom: Vec<SwmlCallingPom>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptProps {
    /// Creates a value with the required fields only.
    pub fn new(pom: Vec<SwmlCallingPom>) -> Self {
        Self {
            voice_id: None,
            max_tokens: None,
            temperature: None,
            top_p: None,
            confidence: None,
            presence_penalty: None,
            frequency_penalty: None,
            pom,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptProps);

open_enum! {
    /// `voice_id` of `SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptProps`.
    pub enum SwmlCallingOmitPropertiesBedrockPromptPomOmittedPromptPropsVoiceId {
        Tiffany = "tiffany",
        Matthew = "matthew",
        Amy = "amy",
        Lupe = "lupe",
        Carlos = "carlos",
    }
}

/// `SWML.Calling.BedrockSWAIG` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockSwaig {
    /// A list of [`SwmlCallingBedrockSwaigFunction`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub functions: Option<Vec<SwmlCallingBedrockSwaigFunction>>,
    /// See [`SwmlCallingSwaigDefaults`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defaults: Option<SwmlCallingSwaigDefaults>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `SWML.Calling.BedrockSWAIGFunction` of the API.
    pub enum SwmlCallingBedrockSwaigFunction {
        objects {
            /// See [`SwmlCallingBedrockSwaigFunctionStartupHook`].
            StartupHook(SwmlCallingBedrockSwaigFunctionStartupHook) when "/function" = "startup_hook",
            /// See [`SwmlCallingBedrockSwaigFunctionHangupHook`].
            HangupHook(SwmlCallingBedrockSwaigFunctionHangupHook) when "/function" = "hangup_hook",
            /// See [`SwmlCallingBedrockSwaigFunctionSummarizeConversation`].
            SummarizeConversation(SwmlCallingBedrockSwaigFunctionSummarizeConversation) when "/function" = "summarize_conversation",
            /// See [`SwmlCallingBedrockSwaigFunctionObject`].
            Object(SwmlCallingBedrockSwaigFunctionObject),
        }
        values {
        }
    }
}

/// A choice of `SwmlCallingBedrockSwaigFunction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockSwaigFunctionObject {
    /// A string.
    pub description: String,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// A string.
    pub function: String,
    /// See [`SwmlCallingBedrockDataMap`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingBedrockDataMap>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingBedrockSwaigFunctionObject {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>, function: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            parameters: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            web_hook_url: None,
            function: function.into(),
            data_map: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingBedrockSwaigFunctionObject);

/// `SWML.Calling.BedrockDataMap` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockDataMap {
    /// See [`SwmlCallingBedrockOutput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<SwmlCallingBedrockOutput>,
    /// A list of [`SwmlCallingBedrockExpression`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expressions: Option<Vec<SwmlCallingBedrockExpression>>,
    /// A list of [`SwmlCallingBedrockWebhook`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhooks: Option<Vec<SwmlCallingBedrockWebhook>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.BedrockOutput` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockOutput {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// See [`SwmlCallingBedrockOutputAction`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<SwmlCallingBedrockOutputAction>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `action` of `SwmlCallingBedrockOutput`.
    pub enum SwmlCallingBedrockOutputAction {
        objects {
            /// See [`SwmlCallingSwmlAction`].
            Swml(SwmlCallingSwmlAction),
            /// See [`SwmlCallingChangeContextAction`].
            ChangeContext(SwmlCallingChangeContextAction),
            /// See [`SwmlCallingChangeStepAction`].
            ChangeStep(SwmlCallingChangeStepAction),
            /// See [`SwmlCallingContextSwitchAction`].
            ContextSwitch(SwmlCallingContextSwitchAction),
            /// See [`SwmlCallingHangupAction`].
            Hangup(SwmlCallingHangupAction),
            /// See [`SwmlCallingHoldAction`].
            Hold(SwmlCallingHoldAction),
            /// See [`SwmlCallingPlaybackBgAction`].
            PlaybackBg(SwmlCallingPlaybackBgAction),
            /// See [`SwmlCallingSayAction`].
            Say(SwmlCallingSayAction),
            /// See [`SwmlCallingSetGlobalDataAction`].
            SetGlobalData(SwmlCallingSetGlobalDataAction),
            /// See [`SwmlCallingSetMetaDataAction`].
            SetMetaData(SwmlCallingSetMetaDataAction),
            /// See [`SwmlCallingStopAction`].
            Stop(SwmlCallingStopAction),
            /// See [`SwmlCallingStopPlaybackBgAction`].
            StopPlaybackBg(SwmlCallingStopPlaybackBgAction),
            /// See [`SwmlCallingToggleFunctionsAction`].
            ToggleFunctions(SwmlCallingToggleFunctionsAction),
            /// See [`SwmlCallingUnsetGlobalDataAction`].
            UnsetGlobalData(SwmlCallingUnsetGlobalDataAction),
            /// See [`SwmlCallingUnsetMetaDataAction`].
            UnsetMetaData(SwmlCallingUnsetMetaDataAction),
            /// See [`SwmlCallingUserInputAction`].
            UserInput(SwmlCallingUserInputAction),
        }
        values {
            /// A list of [`SwmlCallingAction`].
            List(Vec<SwmlCallingAction>),
        }
    }
}

/// `SWML.Calling.BedrockExpression` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockExpression {
    /// See [`SwmlCallingBedrockOutput`].
    pub output: SwmlCallingBedrockOutput,
    /// A string.
    pub string: String,
    /// A string.
    pub pattern: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingBedrockExpression {
    /// Creates a value with the required fields only.
    pub fn new(
        output: SwmlCallingBedrockOutput,
        string: impl Into<String>,
        pattern: impl Into<String>,
    ) -> Self {
        Self { output, string: string.into(), pattern: pattern.into(), extra: Map::new() }
    }
}

/// `SWML.Calling.BedrockWebhook` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockWebhook {
    /// A list of [`SwmlCallingBedrockExpression`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expressions: Option<Vec<SwmlCallingBedrockExpression>>,
    /// See [`SwmlCallingBedrockOutput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<SwmlCallingBedrockOutput>,
    /// See [`SwmlCallingBedrockWebhookErrorKeys`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_keys: Option<SwmlCallingBedrockWebhookErrorKeys>,
    /// A string.
    pub url: String,
    /// See [`SwmlCallingBedrockWebhookForeach`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreach: Option<SwmlCallingBedrockWebhookForeach>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Map<String, Value>>,
    /// See [`SwmlCallingBedrockWebhookMethod`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SwmlCallingBedrockWebhookMethod>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_args_as_params: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Map<String, Value>>,
    /// See [`SwmlCallingBedrockWebhookRequireArgs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_args: Option<SwmlCallingBedrockWebhookRequireArgs>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingBedrockWebhook {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            expressions: None,
            output: None,
            error_keys: None,
            url: url.into(),
            foreach: None,
            headers: None,
            method: None,
            input_args_as_params: None,
            params: None,
            require_args: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// `error_keys` of `SwmlCallingBedrockWebhook`.
    pub enum SwmlCallingBedrockWebhookErrorKeys {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

/// `foreach` of `SwmlCallingBedrockWebhook`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockWebhookForeach {
    /// A string.
    pub input_key: String,
    /// A string.
    pub output_key: String,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<OrVariable<i64>>,
    /// A string.
    pub append: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingBedrockWebhookForeach {
    /// Creates a value with the required fields only.
    pub fn new(
        input_key: impl Into<String>,
        output_key: impl Into<String>,
        append: impl Into<String>,
    ) -> Self {
        Self {
            input_key: input_key.into(),
            output_key: output_key.into(),
            max: None,
            append: append.into(),
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `method` of `SwmlCallingBedrockWebhook`.
    pub enum SwmlCallingBedrockWebhookMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
    }
}

union! {
    /// `require_args` of `SwmlCallingBedrockWebhook`.
    pub enum SwmlCallingBedrockWebhookRequireArgs {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

/// A choice of `SwmlCallingBedrockSwaigFunction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockSwaigFunctionStartupHook {
    /// A string.
    pub description: String,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// See [`SwmlCallingBedrockSwaigFunctionStartupHookFunction`].
    pub function: SwmlCallingBedrockSwaigFunctionStartupHookFunction,
    /// See [`SwmlCallingBedrockDataMap`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingBedrockDataMap>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingBedrockSwaigFunctionStartupHook {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            parameters: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            web_hook_url: None,
            function: SwmlCallingBedrockSwaigFunctionStartupHookFunction::StartupHook,
            data_map: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingBedrockSwaigFunctionStartupHook);

open_enum! {
    /// `function` of `SwmlCallingBedrockSwaigFunctionStartupHook`.
    pub enum SwmlCallingBedrockSwaigFunctionStartupHookFunction {
        StartupHook = "startup_hook",
    }
}

/// A choice of `SwmlCallingBedrockSwaigFunction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockSwaigFunctionHangupHook {
    /// A string.
    pub description: String,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// See [`SwmlCallingBedrockSwaigFunctionHangupHookFunction`].
    pub function: SwmlCallingBedrockSwaigFunctionHangupHookFunction,
    /// See [`SwmlCallingBedrockDataMap`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingBedrockDataMap>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingBedrockSwaigFunctionHangupHook {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            parameters: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            web_hook_url: None,
            function: SwmlCallingBedrockSwaigFunctionHangupHookFunction::HangupHook,
            data_map: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingBedrockSwaigFunctionHangupHook);

open_enum! {
    /// `function` of `SwmlCallingBedrockSwaigFunctionHangupHook`.
    pub enum SwmlCallingBedrockSwaigFunctionHangupHookFunction {
        HangupHook = "hangup_hook",
    }
}

/// A choice of `SwmlCallingBedrockSwaigFunction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingBedrockSwaigFunctionSummarizeConversation {
    /// A string.
    pub description: String,
    /// See [`SwmlCallingFunctionParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<SwmlCallingFunctionParameters>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<OrVariable<bool>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_hook_url: Option<String>,
    /// See [`SwmlCallingBedrockSwaigFunctionSummarizeConversationFunction`].
    pub function: SwmlCallingBedrockSwaigFunctionSummarizeConversationFunction,
    /// See [`SwmlCallingBedrockDataMap`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_map: Option<SwmlCallingBedrockDataMap>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingBedrockSwaigFunctionSummarizeConversation {
    /// Creates a value with the required fields only.
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            parameters: None,
            active: None,
            meta_data: None,
            meta_data_token: None,
            web_hook_url: None,
            function: SwmlCallingBedrockSwaigFunctionSummarizeConversationFunction::SummarizeConversation,
            data_map: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingBedrockSwaigFunctionSummarizeConversation);

open_enum! {
    /// `function` of `SwmlCallingBedrockSwaigFunctionSummarizeConversation`.
    pub enum SwmlCallingBedrockSwaigFunctionSummarizeConversationFunction {
        SummarizeConversation = "summarize_conversation",
    }
}

/// `SWML.Calling.Cond` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingCond {
    /// A list of [`SwmlCallingCondParams`].
    pub cond: Vec<SwmlCallingCondParams>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingCond {
    /// Creates a value with the required fields only.
    pub fn new(cond: Vec<SwmlCallingCondParams>) -> Self {
        Self { cond, extra: Map::new() }
    }
}

strict!(SwmlCallingCond);

union! {
    /// `SWML.Calling.CondParams` of the API.
    pub enum SwmlCallingCondParams {
        objects {
            /// See [`SwmlCallingCondReg`].
            Reg(SwmlCallingCondReg),
            /// See [`SwmlCallingCondElse`].
            Else(SwmlCallingCondElse),
        }
        values {
        }
    }
}

/// `SWML.Calling.CondReg` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingCondReg {
    /// A string.
    pub when: String,
    /// A list of [`SwmlCallingSwmlMethod`].
    pub then: Vec<SwmlCallingSwmlMethod>,
    /// A list of [`SwmlCallingSwmlMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#else: Option<Vec<SwmlCallingSwmlMethod>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingCondReg {
    /// Creates a value with the required fields only.
    pub fn new(when: impl Into<String>, then: Vec<SwmlCallingSwmlMethod>) -> Self {
        Self { when: when.into(), then, r#else: None, extra: Map::new() }
    }
}

strict!(SwmlCallingCondReg);

/// `SWML.Calling.CondElse` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingCondElse {
    /// A list of [`SwmlCallingSwmlMethod`].
    pub r#else: Vec<SwmlCallingSwmlMethod>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingCondElse {
    /// Creates a value with the required fields only.
    pub fn new(r#else: Vec<SwmlCallingSwmlMethod>) -> Self {
        Self { r#else, extra: Map::new() }
    }
}

strict!(SwmlCallingCondElse);

/// `SWML.Calling.Connect` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnect {
    /// See [`SwmlCallingConnectConnect`].
    pub connect: SwmlCallingConnectConnect,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnect {
    /// Creates a value with the required fields only.
    pub fn new(connect: SwmlCallingConnectConnect) -> Self {
        Self { connect, extra: Map::new() }
    }
}

strict!(SwmlCallingConnect);

union! {
    /// `connect` of `SwmlCallingConnect`.
    pub enum SwmlCallingConnectConnect {
        objects {
            /// See [`SwmlCallingConnectDeviceSingle`].
            Single(SwmlCallingConnectDeviceSingle),
            /// See [`SwmlCallingConnectDeviceSerial`].
            Serial(SwmlCallingConnectDeviceSerial),
            /// See [`SwmlCallingConnectDeviceParallel`].
            Parallel(SwmlCallingConnectDeviceParallel),
            /// See [`SwmlCallingConnectDeviceSerialParallel`].
            SerialParallel(SwmlCallingConnectDeviceSerialParallel),
        }
        values {
        }
    }
}

/// `SWML.Calling.ConnectDeviceSingle` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnectDeviceSingle {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// A list of [`SwmlCallingConnectHeaders`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Vec<SwmlCallingConnectHeaders>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webrtc_media: Option<OrVariable<bool>>,
    /// An integer. At least 1. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_timeout: Option<OrVariable<i64>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ringback: Option<Vec<String>>,
    /// See [`SwmlCallingConnectDeviceSingleResult`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<SwmlCallingConnectDeviceSingleResult>,
    /// An integer. May be a variable. Default: `60`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `14400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_duration: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_on_bridge: Option<OrVariable<bool>>,
    /// See [`SwmlCallingConnectDeviceSingleConfirm`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<SwmlCallingConnectDeviceSingleConfirm>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_timeout: Option<OrVariable<i64>>,
    /// See [`SwmlCallingConnectDeviceSingleEncryption`]. May be a variable. Default: `"optional"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<SwmlCallingConnectDeviceSingleEncryption>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_after_bridge: Option<String>,
    /// A list of [`SwmlCallingCallStatus`]. Each item: may be a variable. Default: `["ended"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_events: Option<Vec<SwmlCallingCallStatus>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A string.
    pub to: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime: Option<OrVariable<bool>>,
    /// See [`SwmlCallingConnectDeviceSingleStatusUrlMethod`]. May be a variable. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url_method: Option<SwmlCallingConnectDeviceSingleStatusUrlMethod>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_bearer_token: Option<Secret>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_parameters: Option<BTreeMap<String, String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnectDeviceSingle {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            from: None,
            from_name: None,
            headers: None,
            codecs: None,
            webrtc_media: None,
            session_timeout: None,
            ringback: None,
            result: None,
            timeout: None,
            max_duration: None,
            answer_on_bridge: None,
            confirm: None,
            confirm_timeout: None,
            encryption: None,
            call_state_url: None,
            transfer_after_bridge: None,
            call_state_events: None,
            status_url: None,
            to: to.into(),
            username: None,
            password: None,
            name: None,
            codec: None,
            realtime: None,
            status_url_method: None,
            authorization_bearer_token: None,
            custom_parameters: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingConnectDeviceSingle);

/// `SWML.Calling.ConnectHeaders` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnectHeaders {
    /// A string.
    pub name: String,
    /// A string.
    pub value: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnectHeaders {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), extra: Map::new() }
    }
}

union! {
    /// `result` of `SwmlCallingConnectDeviceSingle`.
    pub enum SwmlCallingConnectDeviceSingleResult {
        objects {
            /// See [`SwmlCallingConnectSwitch`].
            Object(SwmlCallingConnectSwitch),
        }
        values {
            /// A list of [`SwmlCallingCondParams`].
            List(Vec<SwmlCallingCondParams>),
        }
    }
}

/// `SWML.Calling.ConnectSwitch` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnectSwitch {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable: Option<String>,
    /// A JSON object of [`SwmlCallingSwmlMethod`] by name.
    pub case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>,
    /// A list of [`SwmlCallingSwmlMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<SwmlCallingSwmlMethod>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnectSwitch {
    /// Creates a value with the required fields only.
    pub fn new(case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>) -> Self {
        Self { variable: None, case, default: None, extra: Map::new() }
    }
}

strict!(SwmlCallingConnectSwitch);

union! {
    /// `confirm` of `SwmlCallingConnectDeviceSingle`.
    pub enum SwmlCallingConnectDeviceSingleConfirm {
        objects {
        }
        values {
            /// A list of [`SwmlCallingValidConfirmMethods`].
            List(Vec<SwmlCallingValidConfirmMethods>),
            /// A string.
            String(String),
        }
    }
}

union! {
    /// `SWML.Calling.ValidConfirmMethods` of the API.
    pub enum SwmlCallingValidConfirmMethods {
        objects {
            /// See [`SwmlCallingCond`].
            Cond(SwmlCallingCond),
            /// See [`SwmlCallingSet`].
            Set(SwmlCallingSet),
            /// See [`SwmlCallingUnset`].
            Unset(SwmlCallingUnset),
            /// See [`SwmlCallingHangup`].
            Hangup(SwmlCallingHangup),
            /// See [`SwmlCallingPlay`].
            Play(SwmlCallingPlay),
            /// See [`SwmlCallingPrompt`].
            Prompt(SwmlCallingPrompt),
            /// See [`SwmlCallingRecord`].
            Record(SwmlCallingRecord),
            /// See [`SwmlCallingRecordCall`].
            RecordCall(SwmlCallingRecordCall),
            /// See [`SwmlCallingStopRecordCall`].
            StopRecordCall(SwmlCallingStopRecordCall),
            /// See [`SwmlCallingTap`].
            Tap(SwmlCallingTap),
            /// See [`SwmlCallingStopTap`].
            StopTap(SwmlCallingStopTap),
            /// See [`SwmlCallingStream`].
            Stream(SwmlCallingStream),
            /// See [`SwmlCallingStopStream`].
            StopStream(SwmlCallingStopStream),
            /// See [`SwmlCallingSendDigits`].
            SendDigits(SwmlCallingSendDigits),
            /// See [`SwmlCallingSendSms`].
            SendSms(SwmlCallingSendSms),
            /// See [`SwmlCallingDenoise`].
            Denoise(SwmlCallingDenoise),
            /// See [`SwmlCallingStopDenoise`].
            StopDenoise(SwmlCallingStopDenoise),
        }
        values {
        }
    }
}

/// `SWML.Calling.Set` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSet {
    /// A JSON object.
    pub set: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSet {
    /// Creates a value with the required fields only.
    pub fn new(set: Map<String, Value>) -> Self {
        Self { set, extra: Map::new() }
    }
}

strict!(SwmlCallingSet);

/// `SWML.Calling.Unset` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingUnset {
    /// See [`SwmlCallingUnsetUnset`].
    pub unset: SwmlCallingUnsetUnset,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingUnset {
    /// Creates a value with the required fields only.
    pub fn new(unset: SwmlCallingUnsetUnset) -> Self {
        Self { unset, extra: Map::new() }
    }
}

strict!(SwmlCallingUnset);

union! {
    /// `unset` of `SwmlCallingUnset`.
    pub enum SwmlCallingUnsetUnset {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.Hangup` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingHangup {
    /// See [`SwmlCallingHangupHangup`].
    pub hangup: SwmlCallingHangupHangup,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingHangup {
    /// Creates a value with the required fields only.
    pub fn new(hangup: SwmlCallingHangupHangup) -> Self {
        Self { hangup, extra: Map::new() }
    }
}

strict!(SwmlCallingHangup);

/// `hangup` of `SwmlCallingHangup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingHangupHangup {
    /// See [`SwmlCallingHangupHangupReason`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<SwmlCallingHangupHangupReason>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `reason` of `SwmlCallingHangupHangup`.
    pub enum SwmlCallingHangupHangupReason {
        Hangup = "hangup",
        Busy = "busy",
        Decline = "decline",
    }
}

/// `SWML.Calling.Play` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPlay {
    /// See [`SwmlCallingPlayPlay`].
    pub play: SwmlCallingPlayPlay,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPlay {
    /// Creates a value with the required fields only.
    pub fn new(play: SwmlCallingPlayPlay) -> Self {
        Self { play, extra: Map::new() }
    }
}

strict!(SwmlCallingPlay);

union! {
    /// `play` of `SwmlCallingPlay`.
    pub enum SwmlCallingPlayPlay {
        objects {
            /// See [`SwmlCallingPlayWithUrl`].
            Url(SwmlCallingPlayWithUrl),
            /// See [`SwmlCallingPlayWithUrls`].
            Urls(SwmlCallingPlayWithUrls),
        }
        values {
            /// A string. A string matching `^(http://.*|https://.*|ring: ?[0-9.]*:
            /// ?[a-zA-Z]{2}|say: ?.*|silence: ?[0-9.]*|ring: ?[a-zA-Z]{2})$`.
            String(String),
        }
    }
}

/// `SWML.Calling.PlayWithURL` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPlayWithUrl {
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_answer: Option<OrVariable<bool>>,
    /// A number. -40 to 40. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<OrVariable<f64>>,
    /// A string. Default: `"Polly.Salli"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_voice: Option<String>,
    /// A string. Default: `"en-US"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_language: Option<String>,
    /// A string. Default: `"female"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_gender: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Any JSON value. A string matching `^(http://.*|https://.*|ring: ?[0-9.]*: ?[a-zA-Z]{2}|say:
    /// ?.*|silence: ?[0-9.]*|ring: ?[a-zA-Z]{2})$`. May be a variable.
    pub url: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPlayWithUrl {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            auto_answer: None,
            volume: None,
            say_voice: None,
            say_language: None,
            say_gender: None,
            status_url: None,
            url: url.into(),
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingPlayWithUrl);

/// `SWML.Calling.PlayWithURLS` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPlayWithUrls {
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_answer: Option<OrVariable<bool>>,
    /// A number. -40 to 40. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<OrVariable<f64>>,
    /// A string. Default: `"Polly.Salli"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_voice: Option<String>,
    /// A string. Default: `"en-US"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_language: Option<String>,
    /// A string. Default: `"female"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_gender: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A list. Each item: a string matching `^(http://.*|https://.*|ring: ?[0-9.]*:
    /// ?[a-zA-Z]{2}|say: ?.*|silence: ?[0-9.]*|ring: ?[a-zA-Z]{2})$`. May be a variable.
    pub urls: Vec<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPlayWithUrls {
    /// Creates a value with the required fields only.
    pub fn new(urls: Vec<String>) -> Self {
        Self {
            auto_answer: None,
            volume: None,
            say_voice: None,
            say_language: None,
            say_gender: None,
            status_url: None,
            urls,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingPlayWithUrls);

/// `SWML.Calling.Prompt` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPrompt {
    /// See [`SwmlCallingPromptPrompt`].
    pub prompt: SwmlCallingPromptPrompt,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPrompt {
    /// Creates a value with the required fields only.
    pub fn new(prompt: SwmlCallingPromptPrompt) -> Self {
        Self { prompt, extra: Map::new() }
    }
}

strict!(SwmlCallingPrompt);

/// `prompt` of `SwmlCallingPrompt`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPromptPrompt {
    /// See [`SwmlCallingPromptPromptPlay`].
    pub play: SwmlCallingPromptPromptPlay,
    /// A number. -40 to 40. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<OrVariable<f64>>,
    /// A string. Default: `"Polly.Salli"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_voice: Option<String>,
    /// A string. Default: `"en-US"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_language: Option<String>,
    /// A string. Default: `"female"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_gender: Option<String>,
    /// An integer. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_digits: Option<OrVariable<i64>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminators: Option<String>,
    /// A number. May be a variable. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digit_timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_end_timeout: Option<OrVariable<f64>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_language: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_hints: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_engine: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPromptPrompt {
    /// Creates a value with the required fields only.
    pub fn new(play: SwmlCallingPromptPromptPlay) -> Self {
        Self {
            play,
            volume: None,
            say_voice: None,
            say_language: None,
            say_gender: None,
            max_digits: None,
            terminators: None,
            digit_timeout: None,
            initial_timeout: None,
            speech_timeout: None,
            speech_end_timeout: None,
            speech_language: None,
            speech_hints: None,
            speech_engine: None,
            status_url: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// `play` of `SwmlCallingPromptPrompt`.
    pub enum SwmlCallingPromptPromptPlay {
        objects {
        }
        values {
            /// A list. Each item: a string matching `^(http://.*|https://.*|ring: ?[0-9.]*:
            /// ?[a-zA-Z]{2}|say: ?.*|silence: ?[0-9.]*|ring: ?[a-zA-Z]{2})$`. May be a variable.
            List(Vec<String>),
            /// A string. A string matching `^(http://.*|https://.*|ring: ?[0-9.]*:
            /// ?[a-zA-Z]{2}|say: ?.*|silence: ?[0-9.]*|ring: ?[a-zA-Z]{2})$`.
            String(String),
        }
    }
}

/// `SWML.Calling.Record` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingRecord {
    /// See [`SwmlCallingRecordRecord`].
    pub record: SwmlCallingRecordRecord,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingRecord {
    /// Creates a value with the required fields only.
    pub fn new(record: SwmlCallingRecordRecord) -> Self {
        Self { record, extra: Map::new() }
    }
}

strict!(SwmlCallingRecord);

/// `record` of `SwmlCallingRecord`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingRecordRecord {
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stereo: Option<OrVariable<bool>>,
    /// See [`SwmlCallingRecordRecordFormat`]. May be a variable. Default: `"wav"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<SwmlCallingRecordRecordFormat>,
    /// See [`SwmlCallingRecordRecordDirection`]. May be a variable. Default: `"speak"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SwmlCallingRecordRecordDirection>,
    /// A string. Default: `"#"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminators: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beep: Option<OrVariable<bool>>,
    /// A number. May be a variable. Default: `44`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_sensitivity: Option<OrVariable<f64>>,
    /// A number. May be a variable. Default: `4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_silence_timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<OrVariable<f64>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `format` of `SwmlCallingRecordRecord`.
    pub enum SwmlCallingRecordRecordFormat {
        Wav = "wav",
        Mp3 = "mp3",
        Mp4 = "mp4",
    }
}

open_enum! {
    /// `direction` of `SwmlCallingRecordRecord`.
    pub enum SwmlCallingRecordRecordDirection {
        Speak = "speak",
        Listen = "listen",
    }
}

/// `SWML.Calling.RecordCall` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingRecordCall {
    /// See [`SwmlCallingRecordCallRecordCall`].
    pub record_call: SwmlCallingRecordCallRecordCall,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingRecordCall {
    /// Creates a value with the required fields only.
    pub fn new(record_call: SwmlCallingRecordCallRecordCall) -> Self {
        Self { record_call, extra: Map::new() }
    }
}

strict!(SwmlCallingRecordCall);

/// `record_call` of `SwmlCallingRecordCall`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingRecordCallRecordCall {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_id: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stereo: Option<OrVariable<bool>>,
    /// See [`SwmlCallingRecordCallRecordCallFormat`]. May be a variable. Default: `"wav"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<SwmlCallingRecordCallRecordCallFormat>,
    /// See [`SwmlCallingRecordCallRecordCallDirection`]. May be a variable. Default: `"both"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SwmlCallingRecordCallRecordCallDirection>,
    /// A string. Default: `""`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminators: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beep: Option<OrVariable<bool>>,
    /// A number. May be a variable. Default: `44`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_sensitivity: Option<OrVariable<f64>>,
    /// A number. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_silence_timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<OrVariable<f64>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `format` of `SwmlCallingRecordCallRecordCall`.
    pub enum SwmlCallingRecordCallRecordCallFormat {
        Wav = "wav",
        Mp3 = "mp3",
        Mp4 = "mp4",
    }
}

open_enum! {
    /// `direction` of `SwmlCallingRecordCallRecordCall`.
    pub enum SwmlCallingRecordCallRecordCallDirection {
        Speak = "speak",
        Listen = "listen",
        Both = "both",
    }
}

/// `SWML.Calling.StopRecordCall` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopRecordCall {
    /// See [`SwmlCallingStopRecordCallStopRecordCall`].
    pub stop_record_call: SwmlCallingStopRecordCallStopRecordCall,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStopRecordCall {
    /// Creates a value with the required fields only.
    pub fn new(stop_record_call: SwmlCallingStopRecordCallStopRecordCall) -> Self {
        Self { stop_record_call, extra: Map::new() }
    }
}

strict!(SwmlCallingStopRecordCall);

/// `stop_record_call` of `SwmlCallingStopRecordCall`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopRecordCallStopRecordCall {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_id: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.Tap` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTap {
    /// See [`SwmlCallingTapTap`].
    pub tap: SwmlCallingTapTap,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTap {
    /// Creates a value with the required fields only.
    pub fn new(tap: SwmlCallingTapTap) -> Self {
        Self { tap, extra: Map::new() }
    }
}

strict!(SwmlCallingTap);

/// `tap` of `SwmlCallingTap`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTapTap {
    /// A string.
    pub uri: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_id: Option<String>,
    /// See [`SwmlCallingTapTapDirection`]. May be a variable. Default: `"speak"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<SwmlCallingTapTapDirection>,
    /// See [`SwmlCallingTapTapCodec`]. May be a variable. Default: `"PCMU"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<SwmlCallingTapTapCodec>,
    /// An integer. May be a variable. Default: `20`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rtp_ptime: Option<OrVariable<i64>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTapTap {
    /// Creates a value with the required fields only.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            control_id: None,
            direction: None,
            codec: None,
            rtp_ptime: None,
            status_url: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `direction` of `SwmlCallingTapTap`.
    pub enum SwmlCallingTapTapDirection {
        Speak = "speak",
        Listen = "listen",
        Both = "both",
    }
}

open_enum! {
    /// `codec` of `SwmlCallingTapTap`.
    pub enum SwmlCallingTapTapCodec {
        Pcmu = "PCMU",
        Pcma = "PCMA",
    }
}

/// `SWML.Calling.StopTap` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopTap {
    /// See [`SwmlCallingStopTapStopTap`].
    pub stop_tap: SwmlCallingStopTapStopTap,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStopTap {
    /// Creates a value with the required fields only.
    pub fn new(stop_tap: SwmlCallingStopTapStopTap) -> Self {
        Self { stop_tap, extra: Map::new() }
    }
}

strict!(SwmlCallingStopTap);

/// `stop_tap` of `SwmlCallingStopTap`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopTapStopTap {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_id: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.Stream` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStream {
    /// See [`SwmlCallingStreamStream`].
    pub stream: SwmlCallingStreamStream,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStream {
    /// Creates a value with the required fields only.
    pub fn new(stream: SwmlCallingStreamStream) -> Self {
        Self { stream, extra: Map::new() }
    }
}

strict!(SwmlCallingStream);

/// `stream` of `SwmlCallingStream`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStreamStream {
    /// A string.
    pub url: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`SwmlCallingStreamStreamTrack`]. May be a variable. Default: `"inbound_track"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<SwmlCallingStreamStreamTrack>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// See [`SwmlCallingStreamStreamStatusUrlMethod`]. May be a variable. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url_method: Option<SwmlCallingStreamStreamStatusUrlMethod>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_bearer_token: Option<Secret>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_parameters: Option<BTreeMap<String, String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStreamStream {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            control_id: None,
            name: None,
            track: None,
            codec: None,
            status_url: None,
            status_url_method: None,
            authorization_bearer_token: None,
            custom_parameters: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `track` of `SwmlCallingStreamStream`.
    pub enum SwmlCallingStreamStreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

open_enum! {
    /// `status_url_method` of `SwmlCallingStreamStream`.
    pub enum SwmlCallingStreamStreamStatusUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `SWML.Calling.StopStream` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopStream {
    /// See [`SwmlCallingStopStreamStopStream`].
    pub stop_stream: SwmlCallingStopStreamStopStream,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStopStream {
    /// Creates a value with the required fields only.
    pub fn new(stop_stream: SwmlCallingStopStreamStopStream) -> Self {
        Self { stop_stream, extra: Map::new() }
    }
}

strict!(SwmlCallingStopStream);

/// `stop_stream` of `SwmlCallingStopStream`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopStreamStopStream {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_id: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.SendDigits` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSendDigits {
    /// See [`SwmlCallingSendDigitsSendDigits`].
    pub send_digits: SwmlCallingSendDigitsSendDigits,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSendDigits {
    /// Creates a value with the required fields only.
    pub fn new(send_digits: SwmlCallingSendDigitsSendDigits) -> Self {
        Self { send_digits, extra: Map::new() }
    }
}

strict!(SwmlCallingSendDigits);

/// `send_digits` of `SwmlCallingSendDigits`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSendDigitsSendDigits {
    /// A string.
    pub digits: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSendDigitsSendDigits {
    /// Creates a value with the required fields only.
    pub fn new(digits: impl Into<String>) -> Self {
        Self { digits: digits.into(), extra: Map::new() }
    }
}

/// `SWML.Calling.SendSMS` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSendSms {
    /// See [`SwmlCallingSendSmsSendSms`].
    pub send_sms: SwmlCallingSendSmsSendSms,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSendSms {
    /// Creates a value with the required fields only.
    pub fn new(send_sms: SwmlCallingSendSmsSendSms) -> Self {
        Self { send_sms, extra: Map::new() }
    }
}

strict!(SwmlCallingSendSms);

union! {
    /// `send_sms` of `SwmlCallingSendSms`.
    pub enum SwmlCallingSendSmsSendSms {
        objects {
            /// See [`SwmlCallingSmsWithBody`].
            Body(SwmlCallingSmsWithBody),
            /// See [`SwmlCallingSmsWithMedia`].
            Media(SwmlCallingSmsWithMedia),
        }
        values {
        }
    }
}

/// `SWML.Calling.SMSWithBody` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSmsWithBody {
    /// A string.
    pub to_number: String,
    /// A string.
    pub from_number: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A string.
    pub body: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSmsWithBody {
    /// Creates a value with the required fields only.
    pub fn new(
        to_number: impl Into<String>,
        from_number: impl Into<String>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            to_number: to_number.into(),
            from_number: from_number.into(),
            region: None,
            tags: None,
            status_callback: None,
            body: body.into(),
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingSmsWithBody);

/// `SWML.Calling.SMSWithMedia` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSmsWithMedia {
    /// A string.
    pub to_number: String,
    /// A string.
    pub from_number: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A list.
    pub media: Vec<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSmsWithMedia {
    /// Creates a value with the required fields only.
    pub fn new(to_number: impl Into<String>, from_number: impl Into<String>, media: Vec<String>) -> Self {
        Self {
            to_number: to_number.into(),
            from_number: from_number.into(),
            region: None,
            tags: None,
            status_callback: None,
            media,
            body: None,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingSmsWithMedia);

/// `SWML.Calling.Denoise` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingDenoise {
    /// A JSON object.
    pub denoise: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingDenoise {
    /// Creates a value with the required fields only.
    pub fn new(denoise: Map<String, Value>) -> Self {
        Self { denoise, extra: Map::new() }
    }
}

strict!(SwmlCallingDenoise);

/// `SWML.Calling.StopDenoise` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStopDenoise {
    /// A JSON object.
    pub stop_denoise: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStopDenoise {
    /// Creates a value with the required fields only.
    pub fn new(stop_denoise: Map<String, Value>) -> Self {
        Self { stop_denoise, extra: Map::new() }
    }
}

strict!(SwmlCallingStopDenoise);

open_enum! {
    /// `encryption` of `SwmlCallingConnectDeviceSingle`.
    pub enum SwmlCallingConnectDeviceSingleEncryption {
        Mandatory = "mandatory",
        Optional = "optional",
        Forbidden = "forbidden",
    }
}

open_enum! {
    /// `SWML.Calling.CallStatus` of the API.
    pub enum SwmlCallingCallStatus {
        Created = "created",
        Ringing = "ringing",
        Answered = "answered",
        Ended = "ended",
    }
}

open_enum! {
    /// `status_url_method` of `SwmlCallingConnectDeviceSingle`.
    pub enum SwmlCallingConnectDeviceSingleStatusUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `SWML.Calling.ConnectDeviceSerial` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnectDeviceSerial {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// A list of [`SwmlCallingConnectHeaders`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Vec<SwmlCallingConnectHeaders>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webrtc_media: Option<OrVariable<bool>>,
    /// An integer. At least 1. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_timeout: Option<OrVariable<i64>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ringback: Option<Vec<String>>,
    /// See [`SwmlCallingConnectDeviceSerialResult`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<SwmlCallingConnectDeviceSerialResult>,
    /// An integer. May be a variable. Default: `60`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `14400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_duration: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_on_bridge: Option<OrVariable<bool>>,
    /// See [`SwmlCallingConnectDeviceSerialConfirm`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<SwmlCallingConnectDeviceSerialConfirm>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_timeout: Option<OrVariable<i64>>,
    /// See [`SwmlCallingConnectDeviceSerialEncryption`]. May be a variable. Default: `"optional"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<SwmlCallingConnectDeviceSerialEncryption>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_after_bridge: Option<String>,
    /// A list of [`SwmlCallingCallStatus`]. Each item: may be a variable. Default: `["ended"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_events: Option<Vec<SwmlCallingCallStatus>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A list of [`SwmlCallingConnectDestination`].
    pub serial: Vec<SwmlCallingConnectDestination>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnectDeviceSerial {
    /// Creates a value with the required fields only.
    pub fn new(serial: Vec<SwmlCallingConnectDestination>) -> Self {
        Self {
            from: None,
            from_name: None,
            headers: None,
            codecs: None,
            webrtc_media: None,
            session_timeout: None,
            ringback: None,
            result: None,
            timeout: None,
            max_duration: None,
            answer_on_bridge: None,
            confirm: None,
            confirm_timeout: None,
            encryption: None,
            call_state_url: None,
            transfer_after_bridge: None,
            call_state_events: None,
            status_url: None,
            serial,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingConnectDeviceSerial);

union! {
    /// `result` of `SwmlCallingConnectDeviceSerial`.
    pub enum SwmlCallingConnectDeviceSerialResult {
        objects {
            /// See [`SwmlCallingConnectSwitch`].
            Object(SwmlCallingConnectSwitch),
        }
        values {
            /// A list of [`SwmlCallingCondParams`].
            List(Vec<SwmlCallingCondParams>),
        }
    }
}

union! {
    /// `confirm` of `SwmlCallingConnectDeviceSerial`.
    pub enum SwmlCallingConnectDeviceSerialConfirm {
        objects {
        }
        values {
            /// A list of [`SwmlCallingValidConfirmMethods`].
            List(Vec<SwmlCallingValidConfirmMethods>),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `encryption` of `SwmlCallingConnectDeviceSerial`.
    pub enum SwmlCallingConnectDeviceSerialEncryption {
        Mandatory = "mandatory",
        Optional = "optional",
        Forbidden = "forbidden",
    }
}

/// `SWML.Calling.ConnectDestination` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnectDestination {
    /// A string.
    pub to: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// A list of [`SwmlCallingConnectHeaders`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Vec<SwmlCallingConnectHeaders>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webrtc_media: Option<OrVariable<bool>>,
    /// An integer. At least 1. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_timeout: Option<OrVariable<i64>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// An integer. May be a variable. Default: `60`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<i64>>,
    /// A list of [`SwmlCallingCallStatus`]. Each item: may be a variable. Default: `["ended"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_events: Option<Vec<SwmlCallingCallStatus>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_url: Option<String>,
    /// See [`SwmlCallingConnectDestinationConfirm`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<SwmlCallingConnectDestinationConfirm>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_timeout: Option<OrVariable<i64>>,
    /// See [`SwmlCallingConnectDestinationEncryption`]. May be a variable. Default: `"optional"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<SwmlCallingConnectDestinationEncryption>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime: Option<OrVariable<bool>>,
    /// See [`SwmlCallingConnectDestinationStatusUrlMethod`]. May be a variable. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url_method: Option<SwmlCallingConnectDestinationStatusUrlMethod>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_bearer_token: Option<Secret>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_parameters: Option<BTreeMap<String, String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnectDestination {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: None,
            from_name: None,
            headers: None,
            codecs: None,
            webrtc_media: None,
            session_timeout: None,
            username: None,
            password: None,
            timeout: None,
            call_state_events: None,
            call_state_url: None,
            confirm: None,
            confirm_timeout: None,
            encryption: None,
            name: None,
            codec: None,
            realtime: None,
            status_url_method: None,
            authorization_bearer_token: None,
            custom_parameters: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// `confirm` of `SwmlCallingConnectDestination`.
    pub enum SwmlCallingConnectDestinationConfirm {
        objects {
        }
        values {
            /// A list of [`SwmlCallingValidConfirmMethods`].
            List(Vec<SwmlCallingValidConfirmMethods>),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `encryption` of `SwmlCallingConnectDestination`.
    pub enum SwmlCallingConnectDestinationEncryption {
        Mandatory = "mandatory",
        Optional = "optional",
        Forbidden = "forbidden",
    }
}

open_enum! {
    /// `status_url_method` of `SwmlCallingConnectDestination`.
    pub enum SwmlCallingConnectDestinationStatusUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `SWML.Calling.ConnectDeviceParallel` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnectDeviceParallel {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// A list of [`SwmlCallingConnectHeaders`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Vec<SwmlCallingConnectHeaders>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webrtc_media: Option<OrVariable<bool>>,
    /// An integer. At least 1. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_timeout: Option<OrVariable<i64>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ringback: Option<Vec<String>>,
    /// See [`SwmlCallingConnectDeviceParallelResult`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<SwmlCallingConnectDeviceParallelResult>,
    /// An integer. May be a variable. Default: `60`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `14400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_duration: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_on_bridge: Option<OrVariable<bool>>,
    /// See [`SwmlCallingConnectDeviceParallelConfirm`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<SwmlCallingConnectDeviceParallelConfirm>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_timeout: Option<OrVariable<i64>>,
    /// See [`SwmlCallingConnectDeviceParallelEncryption`]. May be a variable. Default:
    /// `"optional"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<SwmlCallingConnectDeviceParallelEncryption>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_after_bridge: Option<String>,
    /// A list of [`SwmlCallingCallStatus`]. Each item: may be a variable. Default: `["ended"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_events: Option<Vec<SwmlCallingCallStatus>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A list of [`SwmlCallingConnectDestination`].
    pub parallel: Vec<SwmlCallingConnectDestination>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnectDeviceParallel {
    /// Creates a value with the required fields only.
    pub fn new(parallel: Vec<SwmlCallingConnectDestination>) -> Self {
        Self {
            from: None,
            from_name: None,
            headers: None,
            codecs: None,
            webrtc_media: None,
            session_timeout: None,
            ringback: None,
            result: None,
            timeout: None,
            max_duration: None,
            answer_on_bridge: None,
            confirm: None,
            confirm_timeout: None,
            encryption: None,
            call_state_url: None,
            transfer_after_bridge: None,
            call_state_events: None,
            status_url: None,
            parallel,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingConnectDeviceParallel);

union! {
    /// `result` of `SwmlCallingConnectDeviceParallel`.
    pub enum SwmlCallingConnectDeviceParallelResult {
        objects {
            /// See [`SwmlCallingConnectSwitch`].
            Object(SwmlCallingConnectSwitch),
        }
        values {
            /// A list of [`SwmlCallingCondParams`].
            List(Vec<SwmlCallingCondParams>),
        }
    }
}

union! {
    /// `confirm` of `SwmlCallingConnectDeviceParallel`.
    pub enum SwmlCallingConnectDeviceParallelConfirm {
        objects {
        }
        values {
            /// A list of [`SwmlCallingValidConfirmMethods`].
            List(Vec<SwmlCallingValidConfirmMethods>),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `encryption` of `SwmlCallingConnectDeviceParallel`.
    pub enum SwmlCallingConnectDeviceParallelEncryption {
        Mandatory = "mandatory",
        Optional = "optional",
        Forbidden = "forbidden",
    }
}

/// `SWML.Calling.ConnectDeviceSerialParallel` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingConnectDeviceSerialParallel {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_name: Option<String>,
    /// A list of [`SwmlCallingConnectHeaders`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Vec<SwmlCallingConnectHeaders>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<String>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webrtc_media: Option<OrVariable<bool>>,
    /// An integer. At least 1. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_timeout: Option<OrVariable<i64>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ringback: Option<Vec<String>>,
    /// See [`SwmlCallingConnectDeviceSerialParallelResult`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<SwmlCallingConnectDeviceSerialParallelResult>,
    /// An integer. May be a variable. Default: `60`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `14400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_duration: Option<OrVariable<i64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_on_bridge: Option<OrVariable<bool>>,
    /// See [`SwmlCallingConnectDeviceSerialParallelConfirm`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm: Option<SwmlCallingConnectDeviceSerialParallelConfirm>,
    /// An integer. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_timeout: Option<OrVariable<i64>>,
    /// See [`SwmlCallingConnectDeviceSerialParallelEncryption`]. May be a variable. Default:
    /// `"optional"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<SwmlCallingConnectDeviceSerialParallelEncryption>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_after_bridge: Option<String>,
    /// A list of [`SwmlCallingCallStatus`]. Each item: may be a variable. Default: `["ended"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_state_events: Option<Vec<SwmlCallingCallStatus>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A list of [`SwmlCallingConnectDestination`].
    pub serial_parallel: Vec<Vec<SwmlCallingConnectDestination>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingConnectDeviceSerialParallel {
    /// Creates a value with the required fields only.
    pub fn new(serial_parallel: Vec<Vec<SwmlCallingConnectDestination>>) -> Self {
        Self {
            from: None,
            from_name: None,
            headers: None,
            codecs: None,
            webrtc_media: None,
            session_timeout: None,
            ringback: None,
            result: None,
            timeout: None,
            max_duration: None,
            answer_on_bridge: None,
            confirm: None,
            confirm_timeout: None,
            encryption: None,
            call_state_url: None,
            transfer_after_bridge: None,
            call_state_events: None,
            status_url: None,
            serial_parallel,
            extra: Map::new(),
        }
    }
}

strict!(SwmlCallingConnectDeviceSerialParallel);

union! {
    /// `result` of `SwmlCallingConnectDeviceSerialParallel`.
    pub enum SwmlCallingConnectDeviceSerialParallelResult {
        objects {
            /// See [`SwmlCallingConnectSwitch`].
            Object(SwmlCallingConnectSwitch),
        }
        values {
            /// A list of [`SwmlCallingCondParams`].
            List(Vec<SwmlCallingCondParams>),
        }
    }
}

union! {
    /// `confirm` of `SwmlCallingConnectDeviceSerialParallel`.
    pub enum SwmlCallingConnectDeviceSerialParallelConfirm {
        objects {
        }
        values {
            /// A list of [`SwmlCallingValidConfirmMethods`].
            List(Vec<SwmlCallingValidConfirmMethods>),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `encryption` of `SwmlCallingConnectDeviceSerialParallel`.
    pub enum SwmlCallingConnectDeviceSerialParallelEncryption {
        Mandatory = "mandatory",
        Optional = "optional",
        Forbidden = "forbidden",
    }
}

/// `SWML.Calling.EnterQueue` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingEnterQueue {
    /// See [`SwmlCallingEnterQueueObject`].
    pub enter_queue: SwmlCallingEnterQueueObject,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingEnterQueue {
    /// Creates a value with the required fields only.
    pub fn new(enter_queue: SwmlCallingEnterQueueObject) -> Self {
        Self { enter_queue, extra: Map::new() }
    }
}

strict!(SwmlCallingEnterQueue);

/// `SWML.Calling.EnterQueueObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingEnterQueueObject {
    /// A string.
    pub queue_name: String,
    /// A string.
    pub transfer_after_bridge: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_url: Option<String>,
    /// An integer. At least 1. May be a variable. Default: `3600`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_time: Option<OrVariable<i64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingEnterQueueObject {
    /// Creates a value with the required fields only.
    pub fn new(queue_name: impl Into<String>, transfer_after_bridge: impl Into<String>) -> Self {
        Self {
            queue_name: queue_name.into(),
            transfer_after_bridge: transfer_after_bridge.into(),
            status_url: None,
            wait_url: None,
            wait_time: None,
            extra: Map::new(),
        }
    }
}

/// `SWML.Calling.Execute` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingExecute {
    /// See [`SwmlCallingExecuteExecute`].
    pub execute: SwmlCallingExecuteExecute,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingExecute {
    /// Creates a value with the required fields only.
    pub fn new(execute: SwmlCallingExecuteExecute) -> Self {
        Self { execute, extra: Map::new() }
    }
}

strict!(SwmlCallingExecute);

union! {
    /// `execute` of `SwmlCallingExecute`.
    pub enum SwmlCallingExecuteExecute {
        objects {
            /// See [`SwmlCallingExecuteExecuteDest`].
            Object(SwmlCallingExecuteExecuteDest),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// A choice of `SwmlCallingExecuteExecute`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingExecuteExecuteDest {
    /// A string.
    pub dest: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// A list of [`SwmlCallingSwmlMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_return: Option<Vec<SwmlCallingSwmlMethod>>,
    /// See [`SwmlCallingExecuteExecuteDestResult`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<SwmlCallingExecuteExecuteDestResult>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingExecuteExecuteDest {
    /// Creates a value with the required fields only.
    pub fn new(dest: impl Into<String>) -> Self {
        Self { dest: dest.into(), params: None, meta: None, on_return: None, result: None, extra: Map::new() }
    }
}

strict!(SwmlCallingExecuteExecuteDest);

union! {
    /// `result` of `SwmlCallingExecuteExecuteDest`.
    pub enum SwmlCallingExecuteExecuteDestResult {
        objects {
            /// See [`SwmlCallingExecuteSwitch`].
            Object(SwmlCallingExecuteSwitch),
        }
        values {
            /// A list of [`SwmlCallingCondParams`].
            List(Vec<SwmlCallingCondParams>),
        }
    }
}

/// `SWML.Calling.ExecuteSwitch` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingExecuteSwitch {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable: Option<String>,
    /// A JSON object of [`SwmlCallingSwmlMethod`] by name.
    pub case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>,
    /// A list of [`SwmlCallingSwmlMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<SwmlCallingSwmlMethod>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingExecuteSwitch {
    /// Creates a value with the required fields only.
    pub fn new(case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>) -> Self {
        Self { variable: None, case, default: None, extra: Map::new() }
    }
}

strict!(SwmlCallingExecuteSwitch);

/// `SWML.Calling.Goto` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingGoto {
    /// See [`SwmlCallingGotoGoto`].
    pub goto: SwmlCallingGotoGoto,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingGoto {
    /// Creates a value with the required fields only.
    pub fn new(goto: SwmlCallingGotoGoto) -> Self {
        Self { goto, extra: Map::new() }
    }
}

strict!(SwmlCallingGoto);

/// `goto` of `SwmlCallingGoto`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingGotoGoto {
    /// A string.
    pub label: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// An integer. 1 to 100. May be a variable. Default: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<OrVariable<i64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingGotoGoto {
    /// Creates a value with the required fields only.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), when: None, max: None, extra: Map::new() }
    }
}

/// `SWML.Calling.Label` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingLabel {
    /// A string.
    pub label: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingLabel {
    /// Creates a value with the required fields only.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingLabel);

/// `SWML.Calling.LiveTranscribe` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingLiveTranscribe {
    /// See [`SwmlCallingLiveTranscribeLiveTranscribe`].
    pub live_transcribe: SwmlCallingLiveTranscribeLiveTranscribe,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingLiveTranscribe {
    /// Creates a value with the required fields only.
    pub fn new(live_transcribe: SwmlCallingLiveTranscribeLiveTranscribe) -> Self {
        Self { live_transcribe, extra: Map::new() }
    }
}

strict!(SwmlCallingLiveTranscribe);

/// `live_transcribe` of `SwmlCallingLiveTranscribe`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingLiveTranscribeLiveTranscribe {
    /// See [`SwmlCallingTranscribeAction`].
    pub action: SwmlCallingTranscribeAction,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingLiveTranscribeLiveTranscribe {
    /// Creates a value with the required fields only.
    pub fn new(action: SwmlCallingTranscribeAction) -> Self {
        Self { action, extra: Map::new() }
    }
}

union! {
    /// `SWML.Calling.TranscribeAction` of the API.
    pub enum SwmlCallingTranscribeAction {
        objects {
            /// See [`SwmlCallingTranscribeStartAction`].
            StartAction(SwmlCallingTranscribeStartAction),
            /// See [`SwmlCallingTranscribeSummarizeAction`].
            SummarizeAction(SwmlCallingTranscribeSummarizeAction),
        }
        values {
            /// See [`SwmlCallingTranscribeActionObject`].
            ActionObject(SwmlCallingTranscribeActionObject),
        }
    }
}

/// `SWML.Calling.TranscribeStartAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTranscribeStartAction {
    /// See [`SwmlCallingTranscribeStartActionStart`].
    pub start: SwmlCallingTranscribeStartActionStart,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTranscribeStartAction {
    /// Creates a value with the required fields only.
    pub fn new(start: SwmlCallingTranscribeStartActionStart) -> Self {
        Self { start, extra: Map::new() }
    }
}

strict!(SwmlCallingTranscribeStartAction);

/// `start` of `SwmlCallingTranscribeStartAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTranscribeStartActionStart {
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary: Option<OrVariable<bool>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A string.
    pub lang: String,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_events: Option<OrVariable<bool>>,
    /// An integer. May be a variable. Default: `60000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `300`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_silence_ms: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_thresh: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug_level: Option<OrVariable<i64>>,
    /// A list of [`SwmlCallingTranscribeDirection`]. Each item: may be a variable.
    pub direction: Vec<SwmlCallingTranscribeDirection>,
    /// See [`SwmlCallingSpeechEngine`]. May be a variable. Default: `"deepgram"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_engine: Option<SwmlCallingSpeechEngine>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary_prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTranscribeStartActionStart {
    /// Creates a value with the required fields only.
    pub fn new(lang: impl Into<String>, direction: Vec<SwmlCallingTranscribeDirection>) -> Self {
        Self {
            ai_summary: None,
            webhook: None,
            lang: lang.into(),
            live_events: None,
            speech_timeout: None,
            vad_silence_ms: None,
            vad_thresh: None,
            debug_level: None,
            direction,
            speech_engine: None,
            ai_summary_prompt: None,
            extra: Map::new(),
        }
    }
}

/// `SWML.Calling.TranscribeSummarizeAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTranscribeSummarizeAction {
    /// See [`SwmlCallingTranscribeSummarizeActionSummarize`].
    pub summarize: SwmlCallingTranscribeSummarizeActionSummarize,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTranscribeSummarizeAction {
    /// Creates a value with the required fields only.
    pub fn new(summarize: SwmlCallingTranscribeSummarizeActionSummarize) -> Self {
        Self { summarize, extra: Map::new() }
    }
}

strict!(SwmlCallingTranscribeSummarizeAction);

/// `summarize` of `SwmlCallingTranscribeSummarizeAction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTranscribeSummarizeActionSummarize {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// A choice of `SwmlCallingTranscribeAction`.
    pub enum SwmlCallingTranscribeActionObject {
        Stop = "stop",
        Summarize = "summarize",
    }
}

/// `SWML.Calling.LiveTranslate` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingLiveTranslate {
    /// See [`SwmlCallingLiveTranslateLiveTranslate`].
    pub live_translate: SwmlCallingLiveTranslateLiveTranslate,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingLiveTranslate {
    /// Creates a value with the required fields only.
    pub fn new(live_translate: SwmlCallingLiveTranslateLiveTranslate) -> Self {
        Self { live_translate, extra: Map::new() }
    }
}

strict!(SwmlCallingLiveTranslate);

/// `live_translate` of `SwmlCallingLiveTranslate`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingLiveTranslateLiveTranslate {
    /// See [`SwmlCallingTranslateAction`].
    pub action: SwmlCallingTranslateAction,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingLiveTranslateLiveTranslate {
    /// Creates a value with the required fields only.
    pub fn new(action: SwmlCallingTranslateAction) -> Self {
        Self { action, extra: Map::new() }
    }
}

union! {
    /// `SWML.Calling.TranslateAction` of the API.
    pub enum SwmlCallingTranslateAction {
        objects {
            /// See [`SwmlCallingStartAction`].
            StartAction(SwmlCallingStartAction),
            /// See [`SwmlCallingSummarizeAction`].
            SummarizeAction(SwmlCallingSummarizeAction),
            /// See [`SwmlCallingInjectAction`].
            InjectAction(SwmlCallingInjectAction),
        }
        values {
            /// See [`SwmlCallingTranslateActionObject`].
            TranslateActionObject(SwmlCallingTranslateActionObject),
        }
    }
}

/// `SWML.Calling.StartAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStartAction {
    /// See [`SwmlCallingStartActionStart`].
    pub start: SwmlCallingStartActionStart,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStartAction {
    /// Creates a value with the required fields only.
    pub fn new(start: SwmlCallingStartActionStart) -> Self {
        Self { start, extra: Map::new() }
    }
}

strict!(SwmlCallingStartAction);

/// `start` of `SwmlCallingStartAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingStartActionStart {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A string.
    pub from_lang: String,
    /// A string.
    pub to_lang: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_voice: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_voice: Option<String>,
    /// See [`SwmlCallingStartActionStartFilterFrom`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_from: Option<SwmlCallingStartActionStartFilterFrom>,
    /// See [`SwmlCallingStartActionStartFilterTo`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_to: Option<SwmlCallingStartActionStartFilterTo>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_events: Option<OrVariable<bool>>,
    /// A boolean. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary: Option<OrVariable<bool>>,
    /// An integer. May be a variable. Default: `60000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `300`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_silence_ms: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_thresh: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug_level: Option<OrVariable<i64>>,
    /// A list of [`SwmlCallingTranslateDirection`]. Each item: may be a variable.
    pub direction: Vec<SwmlCallingTranslateDirection>,
    /// See [`SwmlCallingSpeechEngine`]. May be a variable. Default: `"deepgram"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_engine: Option<SwmlCallingSpeechEngine>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary_prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingStartActionStart {
    /// Creates a value with the required fields only.
    pub fn new(
        from_lang: impl Into<String>,
        to_lang: impl Into<String>,
        direction: Vec<SwmlCallingTranslateDirection>,
    ) -> Self {
        Self {
            webhook: None,
            from_lang: from_lang.into(),
            to_lang: to_lang.into(),
            from_voice: None,
            to_voice: None,
            filter_from: None,
            filter_to: None,
            live_events: None,
            ai_summary: None,
            speech_timeout: None,
            vad_silence_ms: None,
            vad_thresh: None,
            debug_level: None,
            direction,
            speech_engine: None,
            ai_summary_prompt: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `filter_from` of `SwmlCallingStartActionStart`.
    pub enum SwmlCallingStartActionStartFilterFrom {
        Polite = "polite",
        Rude = "rude",
        Professional = "professional",
        Shakespeare = "shakespeare",
        GenZ = "gen-z",
    }
}

open_enum! {
    /// `filter_to` of `SwmlCallingStartActionStart`.
    pub enum SwmlCallingStartActionStartFilterTo {
        Polite = "polite",
        Rude = "rude",
        Professional = "professional",
        Shakespeare = "shakespeare",
        GenZ = "gen-z",
    }
}

open_enum! {
    /// `SWML.Calling.TranslateDirection` of the API.
    pub enum SwmlCallingTranslateDirection {
        RemoteCaller = "remote-caller",
        LocalCaller = "local-caller",
    }
}

/// `SWML.Calling.SummarizeAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSummarizeAction {
    /// See [`SwmlCallingSummarizeActionSummarize`].
    pub summarize: SwmlCallingSummarizeActionSummarize,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSummarizeAction {
    /// Creates a value with the required fields only.
    pub fn new(summarize: SwmlCallingSummarizeActionSummarize) -> Self {
        Self { summarize, extra: Map::new() }
    }
}

strict!(SwmlCallingSummarizeAction);

/// `summarize` of `SwmlCallingSummarizeAction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSummarizeActionSummarize {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.InjectAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingInjectAction {
    /// See [`SwmlCallingInjectActionInject`].
    pub inject: SwmlCallingInjectActionInject,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingInjectAction {
    /// Creates a value with the required fields only.
    pub fn new(inject: SwmlCallingInjectActionInject) -> Self {
        Self { inject, extra: Map::new() }
    }
}

strict!(SwmlCallingInjectAction);

/// `inject` of `SwmlCallingInjectAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingInjectActionInject {
    /// A string.
    pub message: String,
    /// See [`SwmlCallingTranslateDirection`]. May be a variable.
    pub direction: SwmlCallingTranslateDirection,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingInjectActionInject {
    /// Creates a value with the required fields only.
    pub fn new(message: impl Into<String>, direction: SwmlCallingTranslateDirection) -> Self {
        Self { message: message.into(), direction, extra: Map::new() }
    }
}

open_enum! {
    /// A choice of `SwmlCallingTranslateAction`.
    pub enum SwmlCallingTranslateActionObject {
        Stop = "stop",
        Summarize = "summarize",
    }
}

/// `SWML.Calling.JoinRoom` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingJoinRoom {
    /// See [`SwmlCallingJoinRoomJoinRoom`].
    pub join_room: SwmlCallingJoinRoomJoinRoom,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingJoinRoom {
    /// Creates a value with the required fields only.
    pub fn new(join_room: SwmlCallingJoinRoomJoinRoom) -> Self {
        Self { join_room, extra: Map::new() }
    }
}

strict!(SwmlCallingJoinRoom);

/// `join_room` of `SwmlCallingJoinRoom`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingJoinRoomJoinRoom {
    /// A string.
    pub name: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingJoinRoomJoinRoom {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), extra: Map::new() }
    }
}

/// `SWML.Calling.JoinConference` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingJoinConference {
    /// See [`SwmlCallingJoinConferenceObject`].
    pub join_conference: SwmlCallingJoinConferenceObject,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingJoinConference {
    /// Creates a value with the required fields only.
    pub fn new(join_conference: SwmlCallingJoinConferenceObject) -> Self {
        Self { join_conference, extra: Map::new() }
    }
}

strict!(SwmlCallingJoinConference);

/// `SWML.Calling.JoinConferenceObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingJoinConferenceObject {
    /// A string.
    pub name: String,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub muted: Option<OrVariable<bool>>,
    /// See [`SwmlCallingJoinConferenceObjectBeep`]. May be a variable. Default: `"true"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beep: Option<SwmlCallingJoinConferenceObjectBeep>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_on_enter: Option<OrVariable<bool>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_on_exit: Option<OrVariable<bool>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_url: Option<String>,
    /// An integer. 2 to 100000. May be a variable. Default: `100000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_participants: Option<OrVariable<i64>>,
    /// See [`SwmlCallingJoinConferenceObjectRecord`]. May be a variable. Default:
    /// `"do-not-record"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<SwmlCallingJoinConferenceObjectRecord>,
    /// See [`SwmlCallingJoinConferenceObjectRegion`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<SwmlCallingJoinConferenceObjectRegion>,
    /// See [`SwmlCallingJoinConferenceObjectTrim`]. May be a variable. Default: `"trim-silence"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trim: Option<SwmlCallingJoinConferenceObjectTrim>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coach: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_event: Option<String>,
    /// See [`SwmlCallingJoinConferenceObjectStatusCallbackEventType`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_event_type: Option<SwmlCallingJoinConferenceObjectStatusCallbackEventType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// See [`SwmlCallingJoinConferenceObjectStatusCallbackMethod`]. May be a variable. Default:
    /// `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<SwmlCallingJoinConferenceObjectStatusCallbackMethod>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_status_callback: Option<String>,
    /// See [`SwmlCallingJoinConferenceObjectRecordingStatusCallbackMethod`]. May be a variable.
    /// Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_status_callback_method:
        Option<SwmlCallingJoinConferenceObjectRecordingStatusCallbackMethod>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_status_callback_event: Option<String>,
    /// See [`SwmlCallingJoinConferenceObjectRecordingStatusCallbackEventType`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_status_callback_event_type:
        Option<SwmlCallingJoinConferenceObjectRecordingStatusCallbackEventType>,
    /// See [`SwmlCallingJoinConferenceObjectResult`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<SwmlCallingJoinConferenceObjectResult>,
    /// See [`SwmlCallingJoinConferenceStream`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<SwmlCallingJoinConferenceStream>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingJoinConferenceObject {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            muted: None,
            beep: None,
            start_on_enter: None,
            end_on_exit: None,
            wait_url: None,
            max_participants: None,
            record: None,
            region: None,
            trim: None,
            coach: None,
            status_callback_event: None,
            status_callback_event_type: None,
            status_callback: None,
            status_callback_method: None,
            recording_status_callback: None,
            recording_status_callback_method: None,
            recording_status_callback_event: None,
            recording_status_callback_event_type: None,
            result: None,
            stream: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `beep` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectBeep {
        True = "true",
        False = "false",
        OnEnter = "onEnter",
        OnExit = "onExit",
    }
}

open_enum! {
    /// `record` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectRecord {
        DoNotRecord = "do-not-record",
        RecordFromStart = "record-from-start",
    }
}

open_enum! {
    /// `region` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectRegion {
        Global = "global",
        Us = "us",
        Eu = "eu",
        Ch = "ch",
    }
}

open_enum! {
    /// `trim` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectTrim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

open_enum! {
    /// `status_callback_event_type` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectStatusCallbackEventType {
        Cxml = "cxml",
        Laml = "laml",
        Relay = "relay",
    }
}

open_enum! {
    /// `status_callback_method` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `recording_status_callback_method` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectRecordingStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `recording_status_callback_event_type` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectRecordingStatusCallbackEventType {
        Cxml = "cxml",
        Laml = "laml",
        Relay = "relay",
    }
}

union! {
    /// `result` of `SwmlCallingJoinConferenceObject`.
    pub enum SwmlCallingJoinConferenceObjectResult {
        objects {
            /// See [`SwmlCallingJoinConferenceObjectResultVariable`].
            Object(SwmlCallingJoinConferenceObjectResultVariable),
        }
        values {
            /// A list of [`SwmlCallingCondParams`].
            List(Vec<SwmlCallingCondParams>),
        }
    }
}

/// A choice of `SwmlCallingJoinConferenceObjectResult`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingJoinConferenceObjectResultVariable {
    /// A string.
    pub variable: String,
    /// A JSON object of [`SwmlCallingSwmlMethod`] by name.
    pub case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>,
    /// A list of [`SwmlCallingSwmlMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<SwmlCallingSwmlMethod>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingJoinConferenceObjectResultVariable {
    /// Creates a value with the required fields only.
    pub fn new(variable: impl Into<String>, case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>) -> Self {
        Self { variable: variable.into(), case, default: None, extra: Map::new() }
    }
}

strict!(SwmlCallingJoinConferenceObjectResultVariable);

/// `SWML.Calling.JoinConferenceStream` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingJoinConferenceStream {
    /// A URL.
    pub url: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// See [`SwmlCallingJoinConferenceStreamStatusUrlMethod`]. May be a variable. Default:
    /// `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url_method: Option<SwmlCallingJoinConferenceStreamStatusUrlMethod>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realtime: Option<OrVariable<bool>>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_bearer_token: Option<Secret>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_parameters: Option<BTreeMap<String, String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingJoinConferenceStream {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            name: None,
            codec: None,
            status_url: None,
            status_url_method: None,
            realtime: None,
            authorization_bearer_token: None,
            custom_parameters: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `status_url_method` of `SwmlCallingJoinConferenceStream`.
    pub enum SwmlCallingJoinConferenceStreamStatusUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `SWML.Calling.ReceiveFax` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingReceiveFax {
    /// See [`SwmlCallingReceiveFaxReceiveFax`].
    pub receive_fax: SwmlCallingReceiveFaxReceiveFax,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingReceiveFax {
    /// Creates a value with the required fields only.
    pub fn new(receive_fax: SwmlCallingReceiveFaxReceiveFax) -> Self {
        Self { receive_fax, extra: Map::new() }
    }
}

strict!(SwmlCallingReceiveFax);

/// `receive_fax` of `SwmlCallingReceiveFax`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingReceiveFaxReceiveFax {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.Request` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingRequest {
    /// See [`SwmlCallingRequestRequest`].
    pub request: SwmlCallingRequestRequest,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingRequest {
    /// Creates a value with the required fields only.
    pub fn new(request: SwmlCallingRequestRequest) -> Self {
        Self { request, extra: Map::new() }
    }
}

strict!(SwmlCallingRequest);

/// `request` of `SwmlCallingRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingRequestRequest {
    /// A string.
    pub url: String,
    /// See [`SwmlCallingRequestRequestMethod`]. May be a variable.
    pub method: SwmlCallingRequestRequestMethod,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Map<String, Value>>,
    /// See [`SwmlCallingRequestRequestBody`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<SwmlCallingRequestRequestBody>,
    /// A number. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<f64>>,
    /// A number. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connect_timeout: Option<OrVariable<f64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_variables: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingRequestRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>, method: SwmlCallingRequestRequestMethod) -> Self {
        Self {
            url: url.into(),
            method,
            headers: None,
            body: None,
            timeout: None,
            connect_timeout: None,
            save_variables: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `method` of `SwmlCallingRequestRequest`.
    pub enum SwmlCallingRequestRequestMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
    }
}

union! {
    /// `body` of `SwmlCallingRequestRequest`.
    pub enum SwmlCallingRequestRequestBody {
        objects {
        }
        values {
            /// A string.
            String(String),
            /// A JSON object.
            Map(Map<String, Value>),
        }
    }
}

/// `SWML.Calling.Return` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingReturn {
    /// Any JSON value.
    pub r#return: Value,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingReturn {
    /// Creates a value with the required fields only.
    pub fn new(r#return: Value) -> Self {
        Self { r#return, extra: Map::new() }
    }
}

strict!(SwmlCallingReturn);

/// `SWML.Calling.SendFax` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSendFax {
    /// See [`SwmlCallingSendFaxSendFax`].
    pub send_fax: SwmlCallingSendFaxSendFax,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSendFax {
    /// Creates a value with the required fields only.
    pub fn new(send_fax: SwmlCallingSendFaxSendFax) -> Self {
        Self { send_fax, extra: Map::new() }
    }
}

strict!(SwmlCallingSendFax);

/// `send_fax` of `SwmlCallingSendFax`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSendFaxSendFax {
    /// A URL.
    pub document: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_info: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSendFaxSendFax {
    /// Creates a value with the required fields only.
    pub fn new(document: impl Into<String>) -> Self {
        Self {
            document: document.into(),
            header_info: None,
            identity: None,
            status_url: None,
            extra: Map::new(),
        }
    }
}

/// `SWML.Calling.Sleep` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSleep {
    /// See [`SwmlCallingSleepSleep`].
    pub sleep: SwmlCallingSleepSleep,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSleep {
    /// Creates a value with the required fields only.
    pub fn new(sleep: SwmlCallingSleepSleep) -> Self {
        Self { sleep, extra: Map::new() }
    }
}

strict!(SwmlCallingSleep);

union! {
    /// `sleep` of `SwmlCallingSleep`.
    pub enum SwmlCallingSleepSleep {
        objects {
            /// See [`SwmlCallingSleepSleepDuration`].
            Object(SwmlCallingSleepSleepDuration),
        }
        values {
            /// An integer.
            Integer(i64),
            /// Format: variable. A string matching `[$%]\{[^}]*\}`.
            String(String),
        }
    }
}

/// A choice of `SwmlCallingSleepSleep`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSleepSleepDuration {
    /// An integer. At least -1. May be a variable.
    pub duration: OrVariable<i64>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSleepSleepDuration {
    /// Creates a value with the required fields only.
    pub fn new(duration: OrVariable<i64>) -> Self {
        Self { duration, extra: Map::new() }
    }
}

strict!(SwmlCallingSleepSleepDuration);

/// `SWML.Calling.SIPRefer` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSipRefer {
    /// See [`SwmlCallingSipReferSipRefer`].
    pub sip_refer: SwmlCallingSipReferSipRefer,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSipRefer {
    /// Creates a value with the required fields only.
    pub fn new(sip_refer: SwmlCallingSipReferSipRefer) -> Self {
        Self { sip_refer, extra: Map::new() }
    }
}

strict!(SwmlCallingSipRefer);

/// `sip_refer` of `SwmlCallingSipRefer`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSipReferSipRefer {
    /// A string.
    pub to_uri: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSipReferSipRefer {
    /// Creates a value with the required fields only.
    pub fn new(to_uri: impl Into<String>) -> Self {
        Self { to_uri: to_uri.into(), status_url: None, username: None, password: None, extra: Map::new() }
    }
}

/// `SWML.Calling.Switch` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwitch {
    /// See [`SwmlCallingSwitchSwitch`].
    pub switch: SwmlCallingSwitchSwitch,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSwitch {
    /// Creates a value with the required fields only.
    pub fn new(switch: SwmlCallingSwitchSwitch) -> Self {
        Self { switch, extra: Map::new() }
    }
}

strict!(SwmlCallingSwitch);

/// `switch` of `SwmlCallingSwitch`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingSwitchSwitch {
    /// A string.
    pub variable: String,
    /// A JSON object of [`SwmlCallingSwmlMethod`] by name.
    pub case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>,
    /// A list of [`SwmlCallingSwmlMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<SwmlCallingSwmlMethod>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingSwitchSwitch {
    /// Creates a value with the required fields only.
    pub fn new(variable: impl Into<String>, case: BTreeMap<String, Vec<SwmlCallingSwmlMethod>>) -> Self {
        Self { variable: variable.into(), case, default: None, extra: Map::new() }
    }
}

/// `SWML.Calling.Transcribe` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTranscribe {
    /// See [`SwmlCallingTranscribeTranscribe`].
    pub transcribe: SwmlCallingTranscribeTranscribe,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTranscribe {
    /// Creates a value with the required fields only.
    pub fn new(transcribe: SwmlCallingTranscribeTranscribe) -> Self {
        Self { transcribe, extra: Map::new() }
    }
}

strict!(SwmlCallingTranscribe);

/// `transcribe` of `SwmlCallingTranscribe`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTranscribeTranscribe {
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `SWML.Calling.TranscribeStop` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTranscribeStop {
    /// A JSON object.
    pub transcribe_stop: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTranscribeStop {
    /// Creates a value with the required fields only.
    pub fn new(transcribe_stop: Map<String, Value>) -> Self {
        Self { transcribe_stop, extra: Map::new() }
    }
}

strict!(SwmlCallingTranscribeStop);

/// `SWML.Calling.Transfer` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTransfer {
    /// See [`SwmlCallingTransferTransfer`].
    pub transfer: SwmlCallingTransferTransfer,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTransfer {
    /// Creates a value with the required fields only.
    pub fn new(transfer: SwmlCallingTransferTransfer) -> Self {
        Self { transfer, extra: Map::new() }
    }
}

strict!(SwmlCallingTransfer);

union! {
    /// `transfer` of `SwmlCallingTransfer`.
    pub enum SwmlCallingTransferTransfer {
        objects {
            /// See [`SwmlCallingTransferTransferDest`].
            Object(SwmlCallingTransferTransferDest),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// A choice of `SwmlCallingTransferTransfer`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingTransferTransferDest {
    /// A string.
    pub dest: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingTransferTransferDest {
    /// Creates a value with the required fields only.
    pub fn new(dest: impl Into<String>) -> Self {
        Self { dest: dest.into(), params: None, meta: None, extra: Map::new() }
    }
}

strict!(SwmlCallingTransferTransferDest);

/// `SWML.Calling.Pay` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPay {
    /// See [`SwmlCallingPayPay`].
    pub pay: SwmlCallingPayPay,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPay {
    /// Creates a value with the required fields only.
    pub fn new(pay: SwmlCallingPayPay) -> Self {
        Self { pay, extra: Map::new() }
    }
}

strict!(SwmlCallingPay);

/// `pay` of `SwmlCallingPay`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPayPay {
    /// A URL.
    pub payment_connector_url: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_amount: Option<String>,
    /// A string. Default: `"usd"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// See [`SwmlCallingPayPayInput`]. Default: `"dtmf"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<SwmlCallingPayPayInput>,
    /// A string. Default: `"en-US"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// An integer. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<OrVariable<i64>>,
    /// An integer. May be a variable. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_postal_code_length: Option<OrVariable<i64>>,
    /// A list of [`SwmlCallingPayParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<SwmlCallingPayParameters>>,
    /// See [`SwmlCallingPayPayPaymentMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<SwmlCallingPayPayPaymentMethod>,
    /// See [`SwmlCallingPayPayPostalCode`]. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<SwmlCallingPayPayPostalCode>,
    /// A list of [`SwmlCallingPayPrompts`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompts: Option<Vec<SwmlCallingPayPrompts>>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_code: Option<OrVariable<bool>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// An integer. May be a variable. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<i64>>,
    /// See [`SwmlCallingPayPayTokenType`]. May be a variable. Default: `"reusable"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<SwmlCallingPayPayTokenType>,
    /// A string. Default: `"visa mastercard amex"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_card_types: Option<String>,
    /// A string. Default: `"woman"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPayPay {
    /// Creates a value with the required fields only.
    pub fn new(payment_connector_url: impl Into<String>) -> Self {
        Self {
            payment_connector_url: payment_connector_url.into(),
            charge_amount: None,
            currency: None,
            description: None,
            input: None,
            language: None,
            max_attempts: None,
            min_postal_code_length: None,
            parameters: None,
            payment_method: None,
            postal_code: None,
            prompts: None,
            security_code: None,
            status_url: None,
            timeout: None,
            token_type: None,
            valid_card_types: None,
            voice: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `input` of `SwmlCallingPayPay`.
    pub enum SwmlCallingPayPayInput {
        Dtmf = "dtmf",
    }
}

/// `SWML.Calling.PayParameters` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPayParameters {
    /// A string.
    pub name: String,
    /// A string.
    pub value: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPayParameters {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), extra: Map::new() }
    }
}

open_enum! {
    /// `payment_method` of `SwmlCallingPayPay`.
    pub enum SwmlCallingPayPayPaymentMethod {
        CreditCard = "credit-card",
    }
}

union! {
    /// `postal_code` of `SwmlCallingPayPay`.
    pub enum SwmlCallingPayPayPostalCode {
        objects {
        }
        values {
            /// A boolean.
            Boolean(bool),
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.PayPrompts` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPayPrompts {
    /// A list of [`SwmlCallingPayPromptAction`].
    pub actions: Vec<SwmlCallingPayPromptAction>,
    /// A string.
    pub r#for: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_type: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPayPrompts {
    /// Creates a value with the required fields only.
    pub fn new(actions: Vec<SwmlCallingPayPromptAction>, r#for: impl Into<String>) -> Self {
        Self {
            actions,
            r#for: r#for.into(),
            attempts: None,
            card_type: None,
            error_type: None,
            extra: Map::new(),
        }
    }
}

union! {
    /// `SWML.Calling.PayPromptAction` of the API.
    pub enum SwmlCallingPayPromptAction {
        objects {
            /// See [`SwmlCallingPayPromptSayAction`].
            Say(SwmlCallingPayPromptSayAction) when "/type" = "Say",
            /// See [`SwmlCallingPayPromptPlayAction`].
            Play(SwmlCallingPayPromptPlayAction) when "/type" = "Play",
        }
        values {
        }
    }
}

/// `SWML.Calling.PayPromptSayAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPayPromptSayAction {
    /// See [`SwmlCallingPayPromptSayActionType`].
    pub r#type: SwmlCallingPayPromptSayActionType,
    /// A string.
    pub phrase: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPayPromptSayAction {
    /// Creates a value with the required fields only.
    pub fn new(phrase: impl Into<String>) -> Self {
        Self { r#type: SwmlCallingPayPromptSayActionType::Say, phrase: phrase.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingPayPromptSayAction);

open_enum! {
    /// `type` of `SwmlCallingPayPromptSayAction`.
    pub enum SwmlCallingPayPromptSayActionType {
        Say = "Say",
    }
}

/// `SWML.Calling.PayPromptPlayAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingPayPromptPlayAction {
    /// See [`SwmlCallingPayPromptPlayActionType`].
    pub r#type: SwmlCallingPayPromptPlayActionType,
    /// Any JSON value. A URL. A string matching `^(http|https)://`. May be a variable.
    pub phrase: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingPayPromptPlayAction {
    /// Creates a value with the required fields only.
    pub fn new(phrase: impl Into<String>) -> Self {
        Self { r#type: SwmlCallingPayPromptPlayActionType::Play, phrase: phrase.into(), extra: Map::new() }
    }
}

strict!(SwmlCallingPayPromptPlayAction);

open_enum! {
    /// `type` of `SwmlCallingPayPromptPlayAction`.
    pub enum SwmlCallingPayPromptPlayActionType {
        Play = "Play",
    }
}

open_enum! {
    /// `token_type` of `SwmlCallingPayPay`.
    pub enum SwmlCallingPayPayTokenType {
        OneTime = "one-time",
        Reusable = "reusable",
    }
}

/// `SWML.Calling.DetectMachine` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingDetectMachine {
    /// See [`SwmlCallingDetectMachineDetectMachine`].
    pub detect_machine: SwmlCallingDetectMachineDetectMachine,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingDetectMachine {
    /// Creates a value with the required fields only.
    pub fn new(detect_machine: SwmlCallingDetectMachineDetectMachine) -> Self {
        Self { detect_machine, extra: Map::new() }
    }
}

strict!(SwmlCallingDetectMachine);

/// `detect_machine` of `SwmlCallingDetectMachine`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingDetectMachineDetectMachine {
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detect_message_end: Option<OrVariable<bool>>,
    /// A string. Default: `"amd,fax"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detectors: Option<String>,
    /// A number. At least 0. May be a variable. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_silence_timeout: Option<OrVariable<f64>>,
    /// A number. At least 0. May be a variable. Default: `4.5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_timeout: Option<OrVariable<f64>>,
    /// A number. At least 0. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine_ready_timeout: Option<OrVariable<f64>>,
    /// A number. At least 0. May be a variable. Default: `1.25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine_voice_threshold: Option<OrVariable<f64>>,
    /// An integer. At least 0. May be a variable. Default: `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine_words_threshold: Option<OrVariable<i64>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A number. At least 0. May be a variable. Default: `30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<f64>>,
    /// See [`SwmlCallingDetectMachineDetectMachineTone`]. May be a variable. Default: `"CED"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone: Option<SwmlCallingDetectMachineDetectMachineTone>,
    /// A boolean. May be a variable. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `tone` of `SwmlCallingDetectMachineDetectMachine`.
    pub enum SwmlCallingDetectMachineDetectMachineTone {
        Ced = "CED",
        Cng = "CNG",
    }
}

/// `SWML.Calling.UserEvent` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingUserEvent {
    /// See [`SwmlCallingUserEventUserEvent`].
    pub user_event: SwmlCallingUserEventUserEvent,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingUserEvent {
    /// Creates a value with the required fields only.
    pub fn new(user_event: SwmlCallingUserEventUserEvent) -> Self {
        Self { user_event, extra: Map::new() }
    }
}

strict!(SwmlCallingUserEvent);

/// `user_event` of `SwmlCallingUserEvent`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingUserEventUserEvent {
    /// A JSON object.
    pub event: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlCallingUserEventUserEvent {
    /// Creates a value with the required fields only.
    pub fn new(event: Map<String, Value>) -> Self {
        Self { event, extra: Map::new() }
    }
}

open_enum! {
    /// `SWML.Calling.VerbName` of the API.
    pub enum SwmlCallingVerbName {
        Answer = "answer",
        Ai = "ai",
        AiSidecar = "ai_sidecar",
        AmazonBedrock = "amazon_bedrock",
        Cond = "cond",
        Connect = "connect",
        Denoise = "denoise",
        EnterQueue = "enter_queue",
        Execute = "execute",
        Goto = "goto",
        Label = "label",
        LiveTranscribe = "live_transcribe",
        LiveTranslate = "live_translate",
        Hangup = "hangup",
        JoinRoom = "join_room",
        JoinConference = "join_conference",
        Play = "play",
        Prompt = "prompt",
        ReceiveFax = "receive_fax",
        Record = "record",
        RecordCall = "record_call",
        Request = "request",
        Return = "return",
        SendDigits = "send_digits",
        SendFax = "send_fax",
        SendSms = "send_sms",
        Set = "set",
        Sleep = "sleep",
        SipRefer = "sip_refer",
        StopDenoise = "stop_denoise",
        StopRecordCall = "stop_record_call",
        StopStream = "stop_stream",
        StopTap = "stop_tap",
        Stream = "stream",
        Switch = "switch",
        Tap = "tap",
        Transcribe = "transcribe",
        TranscribeStop = "transcribe_stop",
        Transfer = "transfer",
        Unset = "unset",
        Pay = "pay",
        DetectMachine = "detect_machine",
        UserEvent = "user_event",
    }
}

open_enum! {
    /// `CallReceiveMode` of the API.
    pub enum CallReceiveMode {
        Voice = "voice",
        Fax = "fax",
    }
}

open_enum! {
    /// `DomainAppCallHandler` of the API.
    pub enum DomainAppCallHandler {
        RelayTopic = "relay_topic",
        RelayApplication = "relay_application",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
        VideoRoom = "video_room",
        RelayScript = "relay_script",
        Dialogflow = "dialogflow",
        AiAgent = "ai_agent",
        CallFlow = "call_flow",
        RelayContext = "relay_context",
        RelayConnector = "relay_connector",
        FabricSubscriber = "fabric_subscriber",
        SipGateway = "sip_gateway",
        CallQueue = "call_queue",
    }
}

/// `DomainApplicationResponse` of the API. Response of `domainApplications.create`,
/// `domainApplications.get`, `domainApplications.update` and 1 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DomainApplication {
    /// A UUID.
    pub id: String,
    /// A string.
    pub r#type: Option<String>,
    /// A string.
    pub domain: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string.
    pub identifier: Option<String>,
    /// A string.
    pub user: Option<String>,
    /// A boolean.
    pub ip_auth_enabled: Option<bool>,
    /// A list.
    pub ip_auth: Option<Vec<String>>,
    /// See [`DomainAppCallHandler`]. May be null.
    pub call_handler: Option<DomainAppCallHandler>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub call_relay_topic: Option<String>,
    /// A string. May be null.
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string. May be null. Deprecated.
    pub call_relay_context: Option<String>,
    /// A string. May be null. Deprecated.
    pub call_relay_context_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_request_url: Option<String>,
    /// See [`DomainApplicationCallRequestMethod`]. May be null.
    pub call_request_method: Option<DomainApplicationCallRequestMethod>,
    /// A string. May be null.
    pub call_fallback_url: Option<String>,
    /// See [`DomainApplicationCallFallbackMethod`]. May be null.
    pub call_fallback_method: Option<DomainApplicationCallFallbackMethod>,
    /// A string. May be null.
    pub call_status_callback_url: Option<String>,
    /// See [`DomainApplicationCallStatusCallbackMethod`]. May be null.
    pub call_status_callback_method: Option<DomainApplicationCallStatusCallbackMethod>,
    /// A string. May be null.
    pub call_laml_application_id: Option<String>,
    /// May be null. A UUID.
    pub call_video_room_id: Option<String>,
    /// A string. May be null.
    pub call_relay_script_url: Option<String>,
    /// See [`DomainApplicationEncryption`].
    pub encryption: Option<DomainApplicationEncryption>,
    /// A list.
    pub codecs: Option<Vec<String>>,
    /// A list.
    pub ciphers: Option<Vec<String>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    DomainApplication, extra, ["id"] {
        key id = "id",
        required r#type = "type",
        required domain = "domain",
        nullable name = "name",
        required identifier = "identifier",
        required user = "user",
        required ip_auth_enabled = "ip_auth_enabled",
        required ip_auth = "ip_auth",
        nullable call_handler = "call_handler",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        nullable call_relay_topic = "call_relay_topic",
        nullable call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        nullable call_relay_context = "call_relay_context",
        nullable call_relay_context_status_callback_url = "call_relay_context_status_callback_url",
        nullable call_request_url = "call_request_url",
        nullable call_request_method = "call_request_method",
        nullable call_fallback_url = "call_fallback_url",
        nullable call_fallback_method = "call_fallback_method",
        nullable call_status_callback_url = "call_status_callback_url",
        nullable call_status_callback_method = "call_status_callback_method",
        nullable call_laml_application_id = "call_laml_application_id",
        nullable call_video_room_id = "call_video_room_id",
        nullable call_relay_script_url = "call_relay_script_url",
        required encryption = "encryption",
        required codecs = "codecs",
        required ciphers = "ciphers",
    }
}

open_enum! {
    /// `call_request_method` of `DomainApplication`.
    pub enum DomainApplicationCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `DomainApplication`.
    pub enum DomainApplicationCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `DomainApplication`.
    pub enum DomainApplicationCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `encryption` of `DomainApplication`.
    pub enum DomainApplicationEncryption {
        Optional = "optional",
        Required = "required",
        Forbidden = "forbidden",
    }
}

open_enum! {
    /// `HttpMethod` of the API.
    pub enum HttpMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `PhoneNumberCallHandler` of the API.
    pub enum PhoneNumberCallHandler {
        RelayContext = "relay_context",
        RelayTopic = "relay_topic",
        RelayScript = "relay_script",
        RelayApplication = "relay_application",
        RelayConnector = "relay_connector",
        RelaySipEndpoint = "relay_sip_endpoint",
        RelayVertoEndpoint = "relay_verto_endpoint",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
        Dialogflow = "dialogflow",
        VideoRoom = "video_room",
        CallFlow = "call_flow",
        AiAgent = "ai_agent",
        FabricSubscriber = "fabric_subscriber",
        SipGateway = "sip_gateway",
        CallQueue = "call_queue",
    }
}

open_enum! {
    /// `PhoneNumberCapability` of the API.
    pub enum PhoneNumberCapability {
        Voice = "voice",
        Sms = "sms",
        Mms = "mms",
        Fax = "fax",
    }
}

open_enum! {
    /// `PhoneNumberE911Status` of the API.
    pub enum PhoneNumberE911Status {
        Pending = "pending",
        Active = "active",
        Failed = "failed",
        PendingRemoval = "pending_removal",
        Unregistered = "unregistered",
    }
}

open_enum! {
    /// `PhoneNumberMessageHandler` of the API.
    pub enum PhoneNumberMessageHandler {
        RelayContext = "relay_context",
        RelayTopic = "relay_topic",
        RelayApplication = "relay_application",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
    }
}

/// `PhoneNumberResponse` of the API. Response of `importedNumbers.create`,
/// `phoneNumbers.assignE911Address`, `phoneNumbers.create` and 3 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// A UUID.
    pub id: String,
    /// A string.
    pub number: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A list of [`PhoneNumberCapability`].
    pub capabilities: Option<Vec<PhoneNumberCapability>>,
    /// See [`PhoneNumberType`].
    pub number_type: Option<PhoneNumberType>,
    /// May be null. A UUID.
    pub e911_address_id: Option<String>,
    /// See [`PhoneNumberE911Status`]. May be null.
    pub e911_status: Option<PhoneNumberE911Status>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub next_billed_at: Option<String>,
    /// See [`PhoneNumberCallHandler`]. May be null.
    pub call_handler: Option<PhoneNumberCallHandler>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// See [`CallReceiveMode`].
    pub call_receive_mode: Option<CallReceiveMode>,
    /// A string. May be null.
    pub call_request_url: Option<String>,
    /// See [`HttpMethod`]. May be null.
    pub call_request_method: Option<HttpMethod>,
    /// A string. May be null.
    pub call_fallback_url: Option<String>,
    /// See [`HttpMethod`]. May be null.
    pub call_fallback_method: Option<HttpMethod>,
    /// A string. May be null.
    pub call_status_callback_url: Option<String>,
    /// See [`HttpMethod`]. May be null.
    pub call_status_callback_method: Option<HttpMethod>,
    /// A string. May be null.
    pub call_laml_application_id: Option<String>,
    /// A string. May be null.
    pub call_dialogflow_agent_id: Option<String>,
    /// A string. May be null.
    pub call_relay_topic: Option<String>,
    /// A string. May be null.
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_script_url: Option<String>,
    /// A string. May be null.
    pub call_relay_context: Option<String>,
    /// A string. May be null.
    pub call_relay_context_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_application: Option<String>,
    /// A string. May be null.
    pub call_relay_connector_id: Option<String>,
    /// May be null. A UUID.
    pub call_sip_endpoint_id: Option<String>,
    /// A string. May be null.
    pub call_verto_resource: Option<String>,
    /// May be null. A UUID.
    pub call_video_room_id: Option<String>,
    /// See [`PhoneNumberMessageHandler`]. May be null.
    pub message_handler: Option<PhoneNumberMessageHandler>,
    /// May be null. A UUID.
    pub messaging_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub message_request_url: Option<String>,
    /// See [`HttpMethod`]. May be null.
    pub message_request_method: Option<HttpMethod>,
    /// A string. May be null.
    pub message_fallback_url: Option<String>,
    /// See [`HttpMethod`]. May be null.
    pub message_fallback_method: Option<HttpMethod>,
    /// A string. May be null.
    pub message_laml_application_id: Option<String>,
    /// A string. May be null.
    pub message_relay_topic: Option<String>,
    /// A string. May be null.
    pub message_relay_context: Option<String>,
    /// A string. May be null.
    pub country_code: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    PhoneNumber, extra, ["id"] {
        key id = "id",
        required number = "number",
        nullable name = "name",
        required capabilities = "capabilities",
        required number_type = "number_type",
        nullable e911_address_id = "e911_address_id",
        nullable e911_status = "e911_status",
        required created_at = "created_at",
        required updated_at = "updated_at",
        nullable next_billed_at = "next_billed_at",
        nullable call_handler = "call_handler",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        required call_receive_mode = "call_receive_mode",
        nullable call_request_url = "call_request_url",
        nullable call_request_method = "call_request_method",
        nullable call_fallback_url = "call_fallback_url",
        nullable call_fallback_method = "call_fallback_method",
        nullable call_status_callback_url = "call_status_callback_url",
        nullable call_status_callback_method = "call_status_callback_method",
        nullable call_laml_application_id = "call_laml_application_id",
        nullable call_dialogflow_agent_id = "call_dialogflow_agent_id",
        nullable call_relay_topic = "call_relay_topic",
        nullable call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        nullable call_relay_script_url = "call_relay_script_url",
        nullable call_relay_context = "call_relay_context",
        nullable call_relay_context_status_callback_url = "call_relay_context_status_callback_url",
        nullable call_relay_application = "call_relay_application",
        nullable call_relay_connector_id = "call_relay_connector_id",
        nullable call_sip_endpoint_id = "call_sip_endpoint_id",
        nullable call_verto_resource = "call_verto_resource",
        nullable call_video_room_id = "call_video_room_id",
        nullable message_handler = "message_handler",
        nullable messaging_handler_resource_id = "messaging_handler_resource_id",
        nullable message_request_url = "message_request_url",
        nullable message_request_method = "message_request_method",
        nullable message_fallback_url = "message_fallback_url",
        nullable message_fallback_method = "message_fallback_method",
        nullable message_laml_application_id = "message_laml_application_id",
        nullable message_relay_topic = "message_relay_topic",
        nullable message_relay_context = "message_relay_context",
        nullable country_code = "country_code",
    }
}

open_enum! {
    /// `PhoneNumberType` of the API.
    pub enum PhoneNumberType {
        TollFree = "toll-free",
        Longcode = "longcode",
    }
}

union! {
    /// `SWML.Calling.AIPostPrompt` of the API.
    pub enum SwmlCallingAiPostPrompt {
        objects {
            /// See [`SwmlCallingAiPostPromptText`].
            Text(SwmlCallingAiPostPromptText),
            /// See [`SwmlCallingAiPostPromptPom`].
            Pom(SwmlCallingAiPostPromptPom),
        }
        values {
        }
    }
}

/// `SipEndpoint` of the API. Item of `fabric.sipEndpoints.list`, `sipEndpoints.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipEndpoint {
    /// A string.
    pub r#type: Option<String>,
    /// A UUID.
    pub id: String,
    /// A string.
    pub username: Option<String>,
    /// A string. May be null.
    pub caller_id: Option<String>,
    /// A string.
    pub send_as: Option<String>,
    /// A list.
    pub ciphers: Option<Vec<String>>,
    /// A list.
    pub codecs: Option<Vec<String>>,
    /// See [`SipEndpointEncryption`].
    pub encryption: Option<SipEndpointEncryption>,
    /// See [`SipEndpointCallHandler`]. May be null.
    pub call_handler: Option<SipEndpointCallHandler>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub call_request_url: Option<String>,
    /// See [`SipEndpointCallRequestMethod`]. May be null.
    pub call_request_method: Option<SipEndpointCallRequestMethod>,
    /// A string. May be null.
    pub call_fallback_url: Option<String>,
    /// See [`SipEndpointCallFallbackMethod`]. May be null.
    pub call_fallback_method: Option<SipEndpointCallFallbackMethod>,
    /// A string. May be null.
    pub call_status_callback_url: Option<String>,
    /// See [`SipEndpointCallStatusCallbackMethod`]. May be null.
    pub call_status_callback_method: Option<SipEndpointCallStatusCallbackMethod>,
    /// A string. May be null.
    pub call_laml_application_id: Option<String>,
    /// A string. May be null.
    pub call_dialogflow_agent_id: Option<String>,
    /// A string. May be null.
    pub call_relay_topic: Option<String>,
    /// A string. May be null.
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_context: Option<String>,
    /// A string. May be null.
    pub call_relay_context_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_application: Option<String>,
    /// May be null. A UUID.
    pub call_video_room_id: Option<String>,
    /// A string. May be null.
    pub call_relay_script_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SipEndpoint, extra, ["id"] {
        required r#type = "type",
        key id = "id",
        required username = "username",
        nullable caller_id = "caller_id",
        required send_as = "send_as",
        required ciphers = "ciphers",
        required codecs = "codecs",
        required encryption = "encryption",
        nullable call_handler = "call_handler",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        nullable call_request_url = "call_request_url",
        nullable call_request_method = "call_request_method",
        nullable call_fallback_url = "call_fallback_url",
        nullable call_fallback_method = "call_fallback_method",
        nullable call_status_callback_url = "call_status_callback_url",
        nullable call_status_callback_method = "call_status_callback_method",
        nullable call_laml_application_id = "call_laml_application_id",
        nullable call_dialogflow_agent_id = "call_dialogflow_agent_id",
        nullable call_relay_topic = "call_relay_topic",
        nullable call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        nullable call_relay_context = "call_relay_context",
        nullable call_relay_context_status_callback_url = "call_relay_context_status_callback_url",
        nullable call_relay_application = "call_relay_application",
        nullable call_video_room_id = "call_video_room_id",
        nullable call_relay_script_url = "call_relay_script_url",
    }
}

open_enum! {
    /// `encryption` of `SipEndpoint`.
    pub enum SipEndpointEncryption {
        Default = "default",
        Required = "required",
        Optional = "optional",
    }
}

open_enum! {
    /// `SipEndpointCallHandler` of the API.
    pub enum SipEndpointCallHandler {
        RelayContext = "relay_context",
        RelayTopic = "relay_topic",
        RelayApplication = "relay_application",
        RelayConnector = "relay_connector",
        RelayScript = "relay_script",
        LamlWebhooks = "laml_webhooks",
        LamlApplication = "laml_application",
        Dialogflow = "dialogflow",
        VideoRoom = "video_room",
        CallFlow = "call_flow",
        AiAgent = "ai_agent",
    }
}

open_enum! {
    /// `call_request_method` of `SipEndpoint`.
    pub enum SipEndpointCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `SipEndpoint`.
    pub enum SipEndpointCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `SipEndpoint`.
    pub enum SipEndpointCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `SipEndpointResponse` of the API. Response of `fabric.sipEndpoints.create`,
/// `fabric.sipEndpoints.get`, `fabric.sipEndpoints.update` and 3 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipEndpointResponse {
    /// A string.
    pub r#type: Option<String>,
    /// A UUID.
    pub id: String,
    /// A string.
    pub username: Option<String>,
    /// A string. May be null.
    pub caller_id: Option<String>,
    /// A string.
    pub send_as: Option<String>,
    /// A list.
    pub ciphers: Option<Vec<String>>,
    /// A list.
    pub codecs: Option<Vec<String>>,
    /// See [`SipEndpointResponseEncryption`].
    pub encryption: Option<SipEndpointResponseEncryption>,
    /// See [`SipEndpointCallHandler`]. May be null.
    pub call_handler: Option<SipEndpointCallHandler>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// A string. May be null.
    pub call_request_url: Option<String>,
    /// See [`SipEndpointResponseCallRequestMethod`]. May be null.
    pub call_request_method: Option<SipEndpointResponseCallRequestMethod>,
    /// A string. May be null.
    pub call_fallback_url: Option<String>,
    /// See [`SipEndpointResponseCallFallbackMethod`]. May be null.
    pub call_fallback_method: Option<SipEndpointResponseCallFallbackMethod>,
    /// A string. May be null.
    pub call_status_callback_url: Option<String>,
    /// See [`SipEndpointResponseCallStatusCallbackMethod`]. May be null.
    pub call_status_callback_method: Option<SipEndpointResponseCallStatusCallbackMethod>,
    /// A string. May be null.
    pub call_laml_application_id: Option<String>,
    /// A string. May be null.
    pub call_dialogflow_agent_id: Option<String>,
    /// A string. May be null.
    pub call_relay_topic: Option<String>,
    /// A string. May be null.
    pub call_relay_topic_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_context: Option<String>,
    /// A string. May be null.
    pub call_relay_context_status_callback_url: Option<String>,
    /// A string. May be null.
    pub call_relay_application: Option<String>,
    /// May be null. A UUID.
    pub call_video_room_id: Option<String>,
    /// A string. May be null.
    pub call_relay_script_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SipEndpointResponse, extra, ["id"] {
        required r#type = "type",
        key id = "id",
        required username = "username",
        nullable caller_id = "caller_id",
        required send_as = "send_as",
        required ciphers = "ciphers",
        required codecs = "codecs",
        required encryption = "encryption",
        nullable call_handler = "call_handler",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
        nullable call_request_url = "call_request_url",
        nullable call_request_method = "call_request_method",
        nullable call_fallback_url = "call_fallback_url",
        nullable call_fallback_method = "call_fallback_method",
        nullable call_status_callback_url = "call_status_callback_url",
        nullable call_status_callback_method = "call_status_callback_method",
        nullable call_laml_application_id = "call_laml_application_id",
        nullable call_dialogflow_agent_id = "call_dialogflow_agent_id",
        nullable call_relay_topic = "call_relay_topic",
        nullable call_relay_topic_status_callback_url = "call_relay_topic_status_callback_url",
        nullable call_relay_context = "call_relay_context",
        nullable call_relay_context_status_callback_url = "call_relay_context_status_callback_url",
        nullable call_relay_application = "call_relay_application",
        nullable call_video_room_id = "call_video_room_id",
        nullable call_relay_script_url = "call_relay_script_url",
    }
}

open_enum! {
    /// `encryption` of `SipEndpointResponse`.
    pub enum SipEndpointResponseEncryption {
        Default = "default",
        Required = "required",
        Optional = "optional",
    }
}

open_enum! {
    /// `call_request_method` of `SipEndpointResponse`.
    pub enum SipEndpointResponseCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_fallback_method` of `SipEndpointResponse`.
    pub enum SipEndpointResponseCallFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `call_status_callback_method` of `SipEndpointResponse`.
    pub enum SipEndpointResponseCallStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}
