// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `fabric`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Map, Maybe, OrVariable, Secret, Value};

/// `AIAgent` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAgent {
    /// A JSON object.
    pub global_data: Option<Map<String, Value>>,
    /// A list of [`AiAgentHint`].
    pub hints: Option<Vec<AiAgentHint>>,
    /// A list of [`SwmlCallingLanguages`](crate::common::SwmlCallingLanguages).
    pub languages: Option<Vec<crate::common::SwmlCallingLanguages>>,
    /// See [`SwmlCallingMultilingual`](crate::common::SwmlCallingMultilingual).
    pub multilingual: Option<crate::common::SwmlCallingMultilingual>,
    /// See [`SwmlCallingAiParams`](crate::common::SwmlCallingAiParams).
    pub params: Option<crate::common::SwmlCallingAiParams>,
    /// See [`SwmlCallingAiPostPrompt`](crate::common::SwmlCallingAiPostPrompt).
    pub post_prompt: Option<crate::common::SwmlCallingAiPostPrompt>,
    /// A URL.
    pub post_prompt_url: Option<String>,
    /// A list of [`SwmlCallingPronounce`](crate::common::SwmlCallingPronounce).
    pub pronounce: Option<Vec<crate::common::SwmlCallingPronounce>>,
    /// See [`SwmlCallingAiPrompt`](crate::common::SwmlCallingAiPrompt).
    pub prompt: Option<crate::common::SwmlCallingAiPrompt>,
    /// See [`SwmlCallingSwaig`](crate::common::SwmlCallingSwaig).
    pub swaig: Option<crate::common::SwmlCallingSwaig>,
    /// A UUID.
    pub agent_id: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAgent, extra, [] {
        optional global_data = "global_data",
        optional hints = "hints",
        optional languages = "languages",
        optional multilingual = "multilingual",
        optional params = "params",
        optional post_prompt = "post_prompt",
        optional post_prompt_url = "post_prompt_url",
        optional pronounce = "pronounce",
        required prompt = "prompt",
        optional swaig = "SWAIG",
        required agent_id = "agent_id",
        required name = "name",
    }
}

union! {
    /// One of `hints` of `AiAgent`.
    pub enum AiAgentHint {
        objects {
            /// See [`SwmlCallingHint`](crate::common::SwmlCallingHint).
            Object(crate::common::SwmlCallingHint),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `FabricAddressApp` of the API. Item of `fabric.aiAgents.listAddresses`,
/// `fabric.callFlows.listAddresses`, `fabric.cxmlScripts.listAddresses` and 5 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricAddressApp {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub cover_url: Option<String>,
    /// A string.
    pub preview_url: Option<String>,
    /// A boolean.
    pub locked: Option<bool>,
    /// See [`AddressChannel`].
    pub channels: Option<AddressChannel>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`FabricAddressAppType`].
    pub r#type: Option<FabricAddressAppType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FabricAddressApp, extra, ["id"] {
        key id = "id",
        required name = "name",
        required display_name = "display_name",
        required cover_url = "cover_url",
        required preview_url = "preview_url",
        required locked = "locked",
        required channels = "channels",
        required created_at = "created_at",
        required r#type = "type",
    }
}

union! {
    /// `AddressChannel` of the API.
    pub enum AddressChannel {
        objects {
            /// See [`AudioChannel`].
            Audio(AudioChannel),
            /// See [`MessagingChannel`].
            Messaging(MessagingChannel),
            /// See [`VideoChannel`].
            Video(VideoChannel),
        }
        values {
        }
    }
}

/// `AudioChannel` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AudioChannel {
    /// A string.
    pub audio: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AudioChannel, extra, [] {
        required audio = "audio",
    }
}

/// `MessagingChannel` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagingChannel {
    /// A string.
    pub messaging: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessagingChannel, extra, [] {
        required messaging = "messaging",
    }
}

/// `VideoChannel` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoChannel {
    /// A string.
    pub video: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VideoChannel, extra, [] {
        required video = "video",
    }
}

open_enum! {
    /// `type` of `FabricAddressApp`.
    pub enum FabricAddressAppType {
        App = "app",
    }
}

/// `AIAgentCreateRequest` of the API. Body of `fabric.aiAgents.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiAgentCreateRequest {
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// A list of [`AiAgentCreateRequestHint`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hints: Option<Vec<AiAgentCreateRequestHint>>,
    /// A list of [`SwmlCallingLanguages`](crate::common::SwmlCallingLanguages).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<crate::common::SwmlCallingLanguages>>,
    /// See [`SwmlCallingMultilingual`](crate::common::SwmlCallingMultilingual).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multilingual: Option<crate::common::SwmlCallingMultilingual>,
    /// See [`SwmlCallingAiParams`](crate::common::SwmlCallingAiParams).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<crate::common::SwmlCallingAiParams>,
    /// See [`SwmlCallingAiPostPrompt`](crate::common::SwmlCallingAiPostPrompt).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt: Option<crate::common::SwmlCallingAiPostPrompt>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt_url: Option<String>,
    /// A list of [`SwmlCallingPronounce`](crate::common::SwmlCallingPronounce).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronounce: Option<Vec<crate::common::SwmlCallingPronounce>>,
    /// See [`SwmlCallingAiPrompt`](crate::common::SwmlCallingAiPrompt).
    pub prompt: crate::common::SwmlCallingAiPrompt,
    /// See [`SwmlCallingSwaig`](crate::common::SwmlCallingSwaig).
    #[serde(rename = "SWAIG", skip_serializing_if = "Option::is_none")]
    pub swaig: Option<crate::common::SwmlCallingSwaig>,
    /// A UUID.
    pub agent_id: String,
    /// A string.
    pub name: String,
}

impl AiAgentCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(
        prompt: crate::common::SwmlCallingAiPrompt,
        agent_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
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
            agent_id: agent_id.into(),
            name: name.into(),
        }
    }
}

union! {
    /// One of `hints` of `AiAgentCreateRequest`.
    pub enum AiAgentCreateRequestHint {
        objects {
            /// See [`SwmlCallingHint`](crate::common::SwmlCallingHint).
            Object(crate::common::SwmlCallingHint),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `AIAgentResponse` of the API. Item of `fabric.aiAgents.list`. Response of
/// `fabric.aiAgents.create`, `fabric.aiAgents.get`, `fabric.aiAgents.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAgentResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`AiAgentResponseType`].
    pub r#type: Option<AiAgentResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`AiAgent`].
    pub ai_agent: Option<AiAgent>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAgentResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required ai_agent = "ai_agent",
    }
}

open_enum! {
    /// `type` of `AiAgentResponse`.
    pub enum AiAgentResponseType {
        AiAgent = "ai_agent",
    }
}

/// `AIAgentUpdateRequest` of the API. Body of `fabric.aiAgents.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiAgentUpdateRequest {
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// A list of [`AiAgentUpdateRequestHint`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hints: Option<Vec<AiAgentUpdateRequestHint>>,
    /// A list of [`SwmlCallingLanguages`](crate::common::SwmlCallingLanguages).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<crate::common::SwmlCallingLanguages>>,
    /// See [`SwmlCallingMultilingualUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multilingual: Option<SwmlCallingMultilingualUpdate>,
    /// See [`SwmlCallingAiParams`](crate::common::SwmlCallingAiParams).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<crate::common::SwmlCallingAiParams>,
    /// See [`SwmlCallingAiPostPromptUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt: Option<SwmlCallingAiPostPromptUpdate>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt_url: Option<String>,
    /// A list of [`SwmlCallingPronounce`](crate::common::SwmlCallingPronounce).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronounce: Option<Vec<crate::common::SwmlCallingPronounce>>,
    /// See [`SwmlCallingAiPromptUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<SwmlCallingAiPromptUpdate>,
    /// See [`SwmlCallingSwaig`](crate::common::SwmlCallingSwaig).
    #[serde(rename = "SWAIG", skip_serializing_if = "Option::is_none")]
    pub swaig: Option<crate::common::SwmlCallingSwaig>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

union! {
    /// One of `hints` of `AiAgentUpdateRequest`.
    pub enum AiAgentUpdateRequestHint {
        objects {
            /// See [`SwmlCallingHint`](crate::common::SwmlCallingHint).
            Object(crate::common::SwmlCallingHint),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Calling.MultilingualUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingMultilingualUpdate {
    /// A list of
    /// [`SwmlCallingMultilingualLanguage`](crate::common::SwmlCallingMultilingualLanguage).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<crate::common::SwmlCallingMultilingualLanguage>>,
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
    /// An integer. At least 1. Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_switch_words: Option<i64>,
    /// See [`SwmlCallingMultilingualUpdateFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fillers: Option<SwmlCallingMultilingualUpdateFillers>,
    /// See [`SwmlCallingMultilingualUpdateFunctionFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_fillers: Option<SwmlCallingMultilingualUpdateFunctionFillers>,
    /// See [`SwmlCallingMultilingualUpdateTurnFillers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn_fillers: Option<SwmlCallingMultilingualUpdateTurnFillers>,
}

union! {
    /// `fillers` of `SwmlCallingMultilingualUpdate`.
    pub enum SwmlCallingMultilingualUpdateFillers {
        objects {
            /// See [`SwmlCallingFunctionFillers`](crate::common::SwmlCallingFunctionFillers).
            Object(crate::common::SwmlCallingFunctionFillers),
        }
        values {
            /// A list.
            List(Vec<String>),
        }
    }
}

union! {
    /// `function_fillers` of `SwmlCallingMultilingualUpdate`.
    pub enum SwmlCallingMultilingualUpdateFunctionFillers {
        objects {
            /// See [`SwmlCallingFunctionFillers`](crate::common::SwmlCallingFunctionFillers).
            Object(crate::common::SwmlCallingFunctionFillers),
        }
        values {
            /// A list.
            List(Vec<String>),
        }
    }
}

union! {
    /// `turn_fillers` of `SwmlCallingMultilingualUpdate`.
    pub enum SwmlCallingMultilingualUpdateTurnFillers {
        objects {
            /// See [`SwmlCallingTurnFillers`](crate::common::SwmlCallingTurnFillers).
            Object(crate::common::SwmlCallingTurnFillers),
        }
        values {
            /// A list.
            List(Vec<String>),
        }
    }
}

union! {
    /// `SWML.Calling.AIPostPromptUpdate` of the API.
    pub enum SwmlCallingAiPostPromptUpdate {
        objects {
            /// See [`SwmlCallingAiPostPromptTextUpdate`].
            Text(SwmlCallingAiPostPromptTextUpdate),
            /// See [`SwmlCallingAiPostPromptPomUpdate`].
            Pom(SwmlCallingAiPostPromptPomUpdate),
        }
        values {
        }
    }
}

/// `SWML.Calling.AIPostPromptTextUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingAiPostPromptTextUpdate {
    /// An integer. 0 to 4096. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i32>,
    /// A number. 0 to 1.5. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// A number. 0 to 1. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// A number. 0 to 1. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

strict!(SwmlCallingAiPostPromptTextUpdate);

/// `SWML.Calling.AIPostPromptPomUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingAiPostPromptPomUpdate {
    /// An integer. 0 to 4096. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i32>,
    /// A number. 0 to 1.5. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// A number. 0 to 1. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// A number. 0 to 1. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// A list of [`SwmlCallingPom`](crate::common::SwmlCallingPom). At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pom: Option<Vec<crate::common::SwmlCallingPom>>,
}

strict!(SwmlCallingAiPostPromptPomUpdate);

union! {
    /// `SWML.Calling.AIPromptUpdate` of the API.
    pub enum SwmlCallingAiPromptUpdate {
        objects {
            /// See [`SwmlCallingAiPromptTextUpdate`].
            Text(SwmlCallingAiPromptTextUpdate),
            /// See [`SwmlCallingAiPromptPomUpdate`].
            Pom(SwmlCallingAiPromptPomUpdate),
        }
        values {
        }
    }
}

/// `SWML.Calling.AIPromptTextUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingAiPromptTextUpdate {
    /// An integer. 0 to 4096. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i32>,
    /// A number. 0 to 1.5. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// A number. 0 to 1. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// A number. 0 to 1. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// See [`SwmlCallingContextsUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contexts: Option<SwmlCallingContextsUpdate>,
}

strict!(SwmlCallingAiPromptTextUpdate);

/// `SWML.Calling.ContextsUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SwmlCallingContextsUpdate {
    /// See [`SwmlCallingContextsObjectUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<SwmlCallingContextsObjectUpdate>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: BTreeMap<String, SwmlCallingContextsObjectUpdate>,
}

union! {
    /// `SWML.Calling.ContextsObjectUpdate` of the API.
    pub enum SwmlCallingContextsObjectUpdate {
        objects {
            /// See [`SwmlCallingContextsPomObjectUpdate`].
            Pom(SwmlCallingContextsPomObjectUpdate),
            /// See [`SwmlCallingContextsTextObjectUpdate`].
            Text(SwmlCallingContextsTextObjectUpdate),
        }
        values {
        }
    }
}

/// `SWML.Calling.ContextsPOMObjectUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingContextsPomObjectUpdate {
    /// A list of [`SwmlCallingContextSteps`](crate::common::SwmlCallingContextSteps).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<crate::common::SwmlCallingContextSteps>>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolated: Option<bool>,
    /// See [`SwmlCallingFunctionFillers`](crate::common::SwmlCallingFunctionFillers).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enter_fillers: Option<crate::common::SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`](crate::common::SwmlCallingFunctionFillers).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_fillers: Option<crate::common::SwmlCallingFunctionFillers>,
    /// A list of [`SwmlCallingPom`](crate::common::SwmlCallingPom). At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pom: Option<Vec<crate::common::SwmlCallingPom>>,
}

strict!(SwmlCallingContextsPomObjectUpdate);

/// `SWML.Calling.ContextsTextObjectUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingContextsTextObjectUpdate {
    /// A list of [`SwmlCallingContextSteps`](crate::common::SwmlCallingContextSteps).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<crate::common::SwmlCallingContextSteps>>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isolated: Option<bool>,
    /// See [`SwmlCallingFunctionFillers`](crate::common::SwmlCallingFunctionFillers).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enter_fillers: Option<crate::common::SwmlCallingFunctionFillers>,
    /// See [`SwmlCallingFunctionFillers`](crate::common::SwmlCallingFunctionFillers).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_fillers: Option<crate::common::SwmlCallingFunctionFillers>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

strict!(SwmlCallingContextsTextObjectUpdate);

/// `SWML.Calling.AIPromptPomUpdate` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlCallingAiPromptPomUpdate {
    /// An integer. 0 to 4096. Default: `256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i32>,
    /// A number. 0 to 1.5. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// A number. 0 to 1. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// A number. 0 to 1. Default: `0.6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// A number. -2 to 2. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// A list of [`SwmlCallingPom`](crate::common::SwmlCallingPom). At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pom: Option<Vec<crate::common::SwmlCallingPom>>,
    /// See [`SwmlCallingContextsUpdate`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contexts: Option<SwmlCallingContextsUpdate>,
}

strict!(SwmlCallingAiPromptPomUpdate);

/// `CXMLScript` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlScript {
    /// A UUID.
    pub id: String,
    /// A string.
    pub contents: Option<String>,
    /// An integer.
    pub request_count: Option<i32>,
    /// May be null. A date and time in RFC 3339 format.
    pub last_accessed_at: Option<String>,
    /// A URL.
    pub request_url: Option<String>,
    /// See [`CxmlScriptScriptType`].
    pub script_type: Option<CxmlScriptScriptType>,
    /// A string.
    pub display_name: Option<String>,
    /// May be null. A URL.
    pub status_callback_url: Maybe<String>,
    /// See [`RequestUrlMethodType`].
    pub status_callback_method: Option<RequestUrlMethodType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlScript, extra, ["id"] {
        key id = "id",
        required contents = "contents",
        required request_count = "request_count",
        nullable last_accessed_at = "last_accessed_at",
        required request_url = "request_url",
        required script_type = "script_type",
        required display_name = "display_name",
        maybe status_callback_url = "status_callback_url",
        optional status_callback_method = "status_callback_method",
    }
}

open_enum! {
    /// `script_type` of `CxmlScript`.
    pub enum CxmlScriptScriptType {
        Calling = "calling",
        Messaging = "messaging",
    }
}

open_enum! {
    /// `RequestUrlMethodType` of the API.
    pub enum RequestUrlMethodType {
        Get = "GET",
        Post = "POST",
    }
}

/// `CXMLScriptCreateRequest` of the API. Body of `fabric.cxmlScripts.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CxmlScriptCreateRequest {
    /// A string.
    pub display_name: String,
    /// A string.
    pub contents: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<RequestUrlMethodType>,
}

impl CxmlScriptCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(display_name: impl Into<String>, contents: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            contents: contents.into(),
            status_callback_url: None,
            status_callback_method: None,
        }
    }
}

/// `CXMLScriptResponse` of the API. Item of `fabric.cxmlScripts.list`. Response of
/// `fabric.cxmlScripts.create`, `fabric.cxmlScripts.get`, `fabric.cxmlScripts.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlScriptResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// See [`CxmlScriptResponseType`].
    pub r#type: Option<CxmlScriptResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`CxmlScript`].
    pub cxml_script: Option<CxmlScript>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlScriptResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required name = "name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required cxml_script = "cxml_script",
    }
}

open_enum! {
    /// `type` of `CxmlScriptResponse`.
    pub enum CxmlScriptResponseType {
        CxmlScript = "cxml_script",
    }
}

/// `CXMLScriptUpdateRequest` of the API. Body of `fabric.cxmlScripts.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CxmlScriptUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contents: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<RequestUrlMethodType>,
}

/// `CXMLWebhook` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlWebhook {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// See [`UsedForType`].
    pub used_for: Option<UsedForType>,
    /// A URL.
    pub primary_request_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub primary_request_method: Option<RequestUrlMethodType>,
    /// May be null. A URL.
    pub fallback_request_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub fallback_request_method: Option<RequestUrlMethodType>,
    /// May be null. A URL.
    pub status_callback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub status_callback_method: Option<RequestUrlMethodType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlWebhook, extra, ["id"] {
        key id = "id",
        required name = "name",
        required used_for = "used_for",
        required primary_request_url = "primary_request_url",
        required primary_request_method = "primary_request_method",
        nullable fallback_request_url = "fallback_request_url",
        required fallback_request_method = "fallback_request_method",
        nullable status_callback_url = "status_callback_url",
        required status_callback_method = "status_callback_method",
    }
}

open_enum! {
    /// `UsedForType` of the API.
    pub enum UsedForType {
        Calling = "calling",
        Messaging = "messaging",
    }
}

/// `CXMLWebhookCreateRequest` of the API. Body of `fabric.cxmlWebhooks.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CxmlWebhookCreateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`UsedForType`]. Default: `"calling"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_for: Option<UsedForType>,
    /// A URL.
    pub primary_request_url: String,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_request_method: Option<RequestUrlMethodType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_method: Option<RequestUrlMethodType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<RequestUrlMethodType>,
}

impl CxmlWebhookCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(primary_request_url: impl Into<String>) -> Self {
        Self {
            name: None,
            used_for: None,
            primary_request_url: primary_request_url.into(),
            primary_request_method: None,
            fallback_request_url: None,
            fallback_request_method: None,
            status_callback_url: None,
            status_callback_method: None,
        }
    }
}

/// `CXMLWebhookResponse` of the API. Item of `fabric.cxmlWebhooks.list`. Response of
/// `fabric.cxmlWebhooks.create`, `fabric.cxmlWebhooks.get`, `fabric.cxmlWebhooks.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlWebhookResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`CxmlWebhookResponseType`].
    pub r#type: Option<CxmlWebhookResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`CxmlWebhook`].
    pub cxml_webhook: Option<CxmlWebhook>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlWebhookResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required cxml_webhook = "cxml_webhook",
    }
}

open_enum! {
    /// `type` of `CxmlWebhookResponse`.
    pub enum CxmlWebhookResponseType {
        CxmlWebhook = "cxml_webhook",
    }
}

/// `CXMLWebhookUpdateRequest` of the API. Body of `fabric.cxmlWebhooks.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CxmlWebhookUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`UsedForType`]. Default: `"calling"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_for: Option<UsedForType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_request_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_request_method: Option<RequestUrlMethodType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_method: Option<RequestUrlMethodType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<RequestUrlMethodType>,
}

/// `CallFlow` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallFlow {
    /// A UUID.
    pub id: String,
    /// A string.
    pub title: Option<String>,
    /// A JSON object.
    pub flow_data: Option<Map<String, Value>>,
    /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
    pub relayml: Option<crate::common::SwmlCallingSwmlObject>,
    /// An integer.
    pub document_version: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallFlow, extra, ["id"] {
        key id = "id",
        required title = "title",
        optional flow_data = "flow_data",
        optional relayml = "relayml",
        optional document_version = "document_version",
    }
}

/// `CallFlowCreateRequest` of the API. Body of `fabric.callFlows.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallFlowCreateRequest {
    /// A string.
    pub title: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow_data: Option<Map<String, Value>>,
    /// See [`CallFlowCreateRequestRelayml`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relayml: Option<CallFlowCreateRequestRelayml>,
}

impl CallFlowCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), flow_data: None, relayml: None }
    }
}

union! {
    /// `relayml` of `CallFlowCreateRequest`.
    pub enum CallFlowCreateRequestRelayml {
        objects {
            /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
            Object(crate::common::SwmlCallingSwmlObject),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `CallFlowResponse` of the API. Item of `fabric.callFlows.list`. Response of
/// `fabric.callFlows.create`, `fabric.callFlows.get`, `fabric.callFlows.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallFlowResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`CallFlowResponseType`].
    pub r#type: Option<CallFlowResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`CallFlow`].
    pub call_flow: Option<CallFlow>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallFlowResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required call_flow = "call_flow",
    }
}

open_enum! {
    /// `type` of `CallFlowResponse`.
    pub enum CallFlowResponseType {
        CallFlow = "call_flow",
    }
}

/// `CallFlowUpdateRequest` of the API. Body of `fabric.callFlows.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallFlowUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// An integer.
    pub document_version: i32,
    /// A JSON object.
    pub flow_data: Map<String, Value>,
    /// See [`CallFlowUpdateRequestRelayml`].
    pub relayml: CallFlowUpdateRequestRelayml,
}

impl CallFlowUpdateRequest {
    /// Creates a value with the required fields only.
    pub fn new(
        document_version: i32,
        flow_data: Map<String, Value>,
        relayml: CallFlowUpdateRequestRelayml,
    ) -> Self {
        Self { title: None, document_version, flow_data, relayml }
    }
}

union! {
    /// `relayml` of `CallFlowUpdateRequest`.
    pub enum CallFlowUpdateRequestRelayml {
        objects {
            /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
            Object(crate::common::SwmlCallingSwmlObject),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `CallFlowVersion` of the API. Item of `fabric.callFlows.listVersions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallFlowVersion {
    /// A UUID.
    pub id: String,
    /// A string.
    pub version: Option<String>,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// A JSON object.
    pub flow_data: Option<Map<String, Value>>,
    /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
    pub relayml: Option<crate::common::SwmlCallingSwmlObject>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallFlowVersion, extra, ["id"] {
        key id = "id",
        required version = "version",
        required created_at = "created_at",
        required updated_at = "updated_at",
        optional flow_data = "flow_data",
        optional relayml = "relayml",
    }
}

/// `CallFlowVersionDeployByDocumentVersion` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallFlowVersionDeployByDocumentVersion {
    /// An integer.
    pub document_version: i32,
}

impl CallFlowVersionDeployByDocumentVersion {
    /// Creates a value with the required fields only.
    pub fn new(document_version: i32) -> Self {
        Self { document_version }
    }
}

strict!(CallFlowVersionDeployByDocumentVersion);

/// `CallFlowVersionDeployByVersionId` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallFlowVersionDeployByVersionId {
    /// A UUID.
    pub call_flow_version_id: String,
}

impl CallFlowVersionDeployByVersionId {
    /// Creates a value with the required fields only.
    pub fn new(call_flow_version_id: impl Into<String>) -> Self {
        Self { call_flow_version_id: call_flow_version_id.into() }
    }
}

strict!(CallFlowVersionDeployByVersionId);

union! {
    /// `CallFlowVersionDeployRequest` of the API. Body of `fabric.callFlows.deployVersion`.
    pub enum CallFlowVersionDeployRequest {
        objects {
            /// See [`CallFlowVersionDeployByDocumentVersion`].
            DocumentVersion(CallFlowVersionDeployByDocumentVersion),
            /// See [`CallFlowVersionDeployByVersionId`].
            VersionId(CallFlowVersionDeployByVersionId),
        }
        values {
        }
    }
}

/// `CallFlowVersionDeployResponse` of the API. Response of `fabric.callFlows.deployVersion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallFlowVersionDeploy {
    /// A UUID.
    pub id: String,
    /// A string.
    pub created_at: Option<String>,
    /// A string.
    pub updated_at: Option<String>,
    /// An integer.
    pub document_version: Option<i32>,
    /// A JSON object.
    pub flow_data: Option<Map<String, Value>>,
    /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
    pub relayml: Option<crate::common::SwmlCallingSwmlObject>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallFlowVersionDeploy, extra, ["id"] {
        key id = "id",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required document_version = "document_version",
        optional flow_data = "flow_data",
        optional relayml = "relayml",
    }
}

open_enum! {
    /// `CallHandlerType` of the API.
    pub enum CallHandlerType {
        Default = "default",
        Passthrough = "passthrough",
        BlockPstn = "block-pstn",
        Resource = "resource",
    }
}

/// `CallingSwmlScript` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallingSwmlScript {
    /// A UUID.
    pub id: String,
    /// A string.
    pub display_name: Option<String>,
    /// See [`CallingSwmlScriptScriptType`].
    pub script_type: Option<CallingSwmlScriptScriptType>,
    /// A URL.
    pub request_url: Option<String>,
    /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
    pub contents: Option<crate::common::SwmlCallingSwmlObject>,
    /// A URL.
    pub status_callback_url: Option<String>,
    /// See [`CallingSwmlScriptStatusCallbackMethod`].
    pub status_callback_method: Option<CallingSwmlScriptStatusCallbackMethod>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallingSwmlScript, extra, ["id"] {
        key id = "id",
        required display_name = "display_name",
        required script_type = "script_type",
        required request_url = "request_url",
        required contents = "contents",
        optional status_callback_url = "status_callback_url",
        optional status_callback_method = "status_callback_method",
    }
}

open_enum! {
    /// `script_type` of `CallingSwmlScript`.
    pub enum CallingSwmlScriptScriptType {
        Calling = "calling",
    }
}

open_enum! {
    /// `status_callback_method` of `CallingSwmlScript`.
    pub enum CallingSwmlScriptStatusCallbackMethod {
        Post = "POST",
    }
}

/// `CallingSwmlScriptCreateRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallingSwmlScriptCreateRequest {
    /// A string.
    pub name: String,
    /// See [`CallingSwmlScriptCreateRequestScriptType`]. Default: `"calling"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_type: Option<CallingSwmlScriptCreateRequestScriptType>,
    /// See [`CallingSwmlScriptCreateRequestContents`].
    pub contents: CallingSwmlScriptCreateRequestContents,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
}

impl CallingSwmlScriptCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, contents: CallingSwmlScriptCreateRequestContents) -> Self {
        Self { name: name.into(), script_type: None, contents, status_callback_url: None }
    }
}

strict!(CallingSwmlScriptCreateRequest);

open_enum! {
    /// `script_type` of `CallingSwmlScriptCreateRequest`.
    pub enum CallingSwmlScriptCreateRequestScriptType {
        Calling = "calling",
    }
}

union! {
    /// `contents` of `CallingSwmlScriptCreateRequest`.
    pub enum CallingSwmlScriptCreateRequestContents {
        objects {
            /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
            Object(crate::common::SwmlCallingSwmlObject),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `CallingSwmlScriptUpdateRequest` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallingSwmlScriptUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// See [`CallingSwmlScriptUpdateRequestScriptType`]. Default: `"calling"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_type: Option<CallingSwmlScriptUpdateRequestScriptType>,
    /// See [`CallingSwmlScriptUpdateRequestContents`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contents: Option<CallingSwmlScriptUpdateRequestContents>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
}

strict!(CallingSwmlScriptUpdateRequest);

open_enum! {
    /// `script_type` of `CallingSwmlScriptUpdateRequest`.
    pub enum CallingSwmlScriptUpdateRequestScriptType {
        Calling = "calling",
    }
}

union! {
    /// `contents` of `CallingSwmlScriptUpdateRequest`.
    pub enum CallingSwmlScriptUpdateRequestContents {
        objects {
            /// See [`SwmlCallingSwmlObject`](crate::common::SwmlCallingSwmlObject).
            Object(crate::common::SwmlCallingSwmlObject),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `Ciphers` of the API.
    pub enum Ciphers {
        AeadAes256Gcm8 = "AEAD_AES_256_GCM_8",
        Aes256CmHmacSha1_80 = "AES_256_CM_HMAC_SHA1_80",
        AesCm128HmacSha1_80 = "AES_CM_128_HMAC_SHA1_80",
        Aes256CmHmacSha1_32 = "AES_256_CM_HMAC_SHA1_32",
        AesCm128HmacSha1_32 = "AES_CM_128_HMAC_SHA1_32",
    }
}

open_enum! {
    /// `Codecs` of the API.
    pub enum Codecs {
        Pcmu = "PCMU",
        Pcma = "PCMA",
        G722 = "G722",
        G729 = "G729",
        Opus = "OPUS",
        Opus48000H20I = "OPUS@48000H@20I",
        Opus24000H20I = "OPUS@24000H@20I",
        Opus16000H20I = "OPUS@16000H@20I",
        Opus8000H20I = "OPUS@8000H@20I",
        Vp8 = "VP8",
        H264 = "H264",
    }
}

/// `ConferenceRoom` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceRoom {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string. At most 3000 characters.
    pub description: Option<String>,
    /// A string. At most 200 characters.
    pub display_name: Option<String>,
    /// An integer. 0 to 300.
    pub max_members: Option<i32>,
    /// See [`ConferenceRoomQuality`]. Default: `"720p"`.
    pub quality: Option<ConferenceRoomQuality>,
    /// One of `30`, `20`.
    pub fps: Option<i64>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_from: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub join_until: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub remove_at: Option<String>,
    /// May be null. An integer. 0 to 200000.
    pub remove_after_seconds_elapsed: Option<i32>,
    /// See [`Layout`].
    pub layout: Option<Layout>,
    /// A boolean.
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    pub user_join_video_off: Option<bool>,
    /// A boolean.
    pub enable_room_previews: Option<bool>,
    /// A boolean. May be null.
    pub sync_audio_video: Option<bool>,
    /// A JSON object.
    pub meta: Option<Map<String, Value>>,
    /// A boolean.
    pub prioritize_handraise: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceRoom, extra, ["id"] {
        key id = "id",
        required name = "name",
        required description = "description",
        required display_name = "display_name",
        required max_members = "max_members",
        required quality = "quality",
        required fps = "fps",
        nullable join_from = "join_from",
        nullable join_until = "join_until",
        nullable remove_at = "remove_at",
        nullable remove_after_seconds_elapsed = "remove_after_seconds_elapsed",
        required layout = "layout",
        required record_on_start = "record_on_start",
        required tone_on_entry_and_exit = "tone_on_entry_and_exit",
        required room_join_video_off = "room_join_video_off",
        required user_join_video_off = "user_join_video_off",
        required enable_room_previews = "enable_room_previews",
        nullable sync_audio_video = "sync_audio_video",
        required meta = "meta",
        required prioritize_handraise = "prioritize_handraise",
    }
}

open_enum! {
    /// `quality` of `ConferenceRoom`.
    pub enum ConferenceRoomQuality {
        P1080 = "1080p",
        P720 = "720p",
    }
}

open_enum! {
    /// `Layout` of the API.
    pub enum Layout {
        GridResponsive = "grid-responsive",
        GridResponsiveMobile = "grid-responsive-mobile",
        Highlight1Responsive = "highlight-1-responsive",
        Grid1x1 = "1x1",
        Grid2x1 = "2x1",
        Grid2x2 = "2x2",
        Up5 = "5up",
        Grid3x3 = "3x3",
        Grid4x4 = "4x4",
        Grid5x5 = "5x5",
        Grid6x6 = "6x6",
        Grid8x8 = "8x8",
        Grid10x10 = "10x10",
    }
}

/// `FabricAddressRoom` of the API. Item of `fabric.conferenceRooms.listAddresses`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricAddressRoom {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub cover_url: Option<String>,
    /// A string.
    pub preview_url: Option<String>,
    /// A boolean.
    pub locked: Option<bool>,
    /// See [`AddressChannel`].
    pub channels: Option<AddressChannel>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`FabricAddressRoomType`].
    pub r#type: Option<FabricAddressRoomType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FabricAddressRoom, extra, ["id"] {
        key id = "id",
        required name = "name",
        required display_name = "display_name",
        required cover_url = "cover_url",
        required preview_url = "preview_url",
        required locked = "locked",
        required channels = "channels",
        required created_at = "created_at",
        required r#type = "type",
    }
}

open_enum! {
    /// `type` of `FabricAddressRoom`.
    pub enum FabricAddressRoomType {
        Room = "room",
    }
}

/// `ConferenceRoomCreateRequest` of the API. Body of `fabric.conferenceRooms.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConferenceRoomCreateRequest {
    /// A string.
    pub name: String,
    /// A string. At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// A string. At most 3000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from: Option<String>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_until: Option<String>,
    /// An integer. 0 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_members: Option<i32>,
    /// See [`ConferenceRoomCreateRequestQuality`]. Default: `"720p"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<ConferenceRoomCreateRequestQuality>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_at: Option<String>,
    /// An integer. 0 to 200000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_after_seconds_elapsed: Option<i32>,
    /// See [`Layout`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub enable_room_previews: bool,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_audio_video: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_join_video_off: Option<bool>,
}

impl ConferenceRoomCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, enable_room_previews: bool) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            description: None,
            join_from: None,
            join_until: None,
            max_members: None,
            quality: None,
            remove_at: None,
            remove_after_seconds_elapsed: None,
            layout: None,
            record_on_start: None,
            enable_room_previews,
            meta: None,
            sync_audio_video: None,
            tone_on_entry_and_exit: None,
            room_join_video_off: None,
            user_join_video_off: None,
        }
    }
}

open_enum! {
    /// `quality` of `ConferenceRoomCreateRequest`.
    pub enum ConferenceRoomCreateRequestQuality {
        P1080 = "1080p",
        P720 = "720p",
    }
}

/// `ConferenceRoomResponse` of the API. Item of `fabric.conferenceRooms.list`. Response of
/// `fabric.conferenceRooms.create`, `fabric.conferenceRooms.get`, `fabric.conferenceRooms.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceRoomResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`ConferenceRoomResponseType`].
    pub r#type: Option<ConferenceRoomResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ConferenceRoom`].
    pub conference_room: Option<ConferenceRoom>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceRoomResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required conference_room = "conference_room",
    }
}

open_enum! {
    /// `type` of `ConferenceRoomResponse`.
    pub enum ConferenceRoomResponseType {
        VideoRoom = "video_room",
    }
}

/// `ConferenceRoomUpdateRequest` of the API. Body of `fabric.conferenceRooms.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConferenceRoomUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string. At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// A string. At most 3000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_from: Option<String>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub join_until: Option<String>,
    /// An integer. 0 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_members: Option<i32>,
    /// See [`ConferenceRoomUpdateRequestQuality`]. Default: `"720p"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<ConferenceRoomUpdateRequestQuality>,
    /// A date and time in RFC 3339 format.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_at: Option<String>,
    /// An integer. 0 to 200000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_after_seconds_elapsed: Option<i32>,
    /// See [`Layout`]. Default: `"grid-responsive"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<Layout>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_on_start: Option<bool>,
    /// A boolean.
    pub enable_room_previews: bool,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<Map<String, Value>>,
    /// A boolean.
    pub sync_audio_video: bool,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone_on_entry_and_exit: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_join_video_off: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_join_video_off: Option<bool>,
}

impl ConferenceRoomUpdateRequest {
    /// Creates a value with the required fields only.
    pub fn new(enable_room_previews: bool, sync_audio_video: bool) -> Self {
        Self {
            name: None,
            display_name: None,
            description: None,
            join_from: None,
            join_until: None,
            max_members: None,
            quality: None,
            remove_at: None,
            remove_after_seconds_elapsed: None,
            layout: None,
            record_on_start: None,
            enable_room_previews,
            meta: None,
            sync_audio_video,
            tone_on_entry_and_exit: None,
            room_join_video_off: None,
            user_join_video_off: None,
        }
    }
}

open_enum! {
    /// `quality` of `ConferenceRoomUpdateRequest`.
    pub enum ConferenceRoomUpdateRequestQuality {
        P1080 = "1080p",
        P720 = "720p",
    }
}

/// `CxmlApplication` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlApplication {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// A string. May be null.
    pub voice_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub voice_method: Option<RequestUrlMethodType>,
    /// A string. May be null.
    pub voice_fallback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub voice_fallback_method: Option<RequestUrlMethodType>,
    /// May be null. A URL.
    pub status_callback: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub status_callback_method: Option<RequestUrlMethodType>,
    /// A string. May be null.
    pub sms_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub sms_method: Option<RequestUrlMethodType>,
    /// A string. May be null.
    pub sms_fallback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub sms_fallback_method: Option<RequestUrlMethodType>,
    /// A string. May be null.
    pub sms_status_callback: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub sms_status_callback_method: Option<RequestUrlMethodType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlApplication, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required friendly_name = "friendly_name",
        nullable voice_url = "voice_url",
        required voice_method = "voice_method",
        nullable voice_fallback_url = "voice_fallback_url",
        required voice_fallback_method = "voice_fallback_method",
        nullable status_callback = "status_callback",
        required status_callback_method = "status_callback_method",
        nullable sms_url = "sms_url",
        required sms_method = "sms_method",
        nullable sms_fallback_url = "sms_fallback_url",
        required sms_fallback_method = "sms_fallback_method",
        nullable sms_status_callback = "sms_status_callback",
        required sms_status_callback_method = "sms_status_callback_method",
    }
}

/// `FabricAddress` of the API. Item of `fabric.addresses.list`,
/// `fabric.cxmlApplications.listAddresses`, `fabric.resources.listAddresses`. Response of
/// `fabric.addresses.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricAddress {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub cover_url: Option<String>,
    /// A string.
    pub preview_url: Option<String>,
    /// A boolean.
    pub locked: Option<bool>,
    /// See [`AddressChannel`].
    pub channels: Option<AddressChannel>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`DisplayTypes`].
    pub r#type: Option<DisplayTypes>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FabricAddress, extra, ["id"] {
        key id = "id",
        required name = "name",
        required display_name = "display_name",
        required cover_url = "cover_url",
        required preview_url = "preview_url",
        required locked = "locked",
        required channels = "channels",
        required created_at = "created_at",
        required r#type = "type",
    }
}

open_enum! {
    /// `DisplayTypes` of the API.
    pub enum DisplayTypes {
        App = "app",
        Room = "room",
        Call = "call",
        Subscriber = "subscriber",
    }
}

/// `CxmlApplicationResponse` of the API. Item of `fabric.cxmlApplications.list`. Response of
/// `fabric.cxmlApplications.get`, `fabric.cxmlApplications.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlApplicationResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`CxmlApplicationResponseType`].
    pub r#type: Option<CxmlApplicationResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`CxmlApplication`].
    pub cxml_application: Option<CxmlApplication>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlApplicationResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required cxml_application = "cxml_application",
    }
}

open_enum! {
    /// `type` of `CxmlApplicationResponse`.
    pub enum CxmlApplicationResponseType {
        CxmlApplication = "cxml_application",
    }
}

/// `CxmlApplicationUpdateRequest` of the API. Body of `fabric.cxmlApplications.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CxmlApplicationUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_sid: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_method: Option<RequestUrlMethodType>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_fallback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_fallback_method: Option<RequestUrlMethodType>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<RequestUrlMethodType>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_method: Option<RequestUrlMethodType>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_fallback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_fallback_method: Option<RequestUrlMethodType>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_status_callback: Option<String>,
    /// See [`RequestUrlMethodType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_status_callback_method: Option<RequestUrlMethodType>,
}

/// `DialogflowAgent` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DialogflowAgent {
    /// A UUID.
    pub id: String,
    /// A boolean.
    pub say_enabled: Option<bool>,
    /// A string.
    pub say: Option<String>,
    /// A string.
    pub voice: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A UUID.
    pub dialogflow_reference_id: Option<String>,
    /// A string.
    pub dialogflow_reference_name: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    DialogflowAgent, extra, ["id"] {
        key id = "id",
        optional say_enabled = "say_enabled",
        optional say = "say",
        optional voice = "voice",
        optional display_name = "display_name",
        optional dialogflow_reference_id = "dialogflow_reference_id",
        optional dialogflow_reference_name = "dialogflow_reference_name",
    }
}

/// `DialogflowAgentResponse` of the API. Item of `fabric.dialogflowAgents.list`. Response of
/// `fabric.dialogflowAgents.get`, `fabric.dialogflowAgents.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DialogflowAgentResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`DialogflowAgentResponseType`].
    pub r#type: Option<DialogflowAgentResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`DialogflowAgent`].
    pub dialogflow_agent: Option<DialogflowAgent>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    DialogflowAgentResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required dialogflow_agent = "dialogflow_agent",
    }
}

open_enum! {
    /// `type` of `DialogflowAgentResponse`.
    pub enum DialogflowAgentResponseType {
        DialogflowAgent = "dialogflow_agent",
    }
}

/// `DialogflowAgentUpdateRequest` of the API. Body of `fabric.dialogflowAgents.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialogflowAgentUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say_enabled: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
}

/// `DomainApplicationAssignRequest` of the API. Body of `fabric.resources.assignDomainApplication`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DomainApplicationAssignRequest {
    /// A UUID.
    pub domain_application_id: String,
}

impl DomainApplicationAssignRequest {
    /// Creates a value with the required fields only.
    pub fn new(domain_application_id: impl Into<String>) -> Self {
        Self { domain_application_id: domain_application_id.into() }
    }
}

/// `EmbedsTokensRequest` of the API. Body of `fabric.tokens.createEmbedToken`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmbedsTokensRequest {
    /// A secret string.
    pub token: Secret,
}

impl EmbedsTokensRequest {
    /// Creates a value with the required fields only.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

/// `EmbedsTokensResponse` of the API. Response of `fabric.tokens.createEmbedToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmbedsTokens {
    /// A secret string. A signed or encrypted token.
    pub token: Secret,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    EmbedsTokens, extra, ["token"] {
        key token = "token",
    }
}

open_enum! {
    /// `Encryption` of the API.
    pub enum Encryption {
        Required = "required",
        Optional = "optional",
        Default = "default",
    }
}

/// `FabricAddressCall` of the API. Item of `fabric.freeswitchConnectors.listAddresses`,
/// `fabric.sipEndpoints.listAddresses`, `fabric.sipGateways.listAddresses`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricAddressCall {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub cover_url: Option<String>,
    /// A string.
    pub preview_url: Option<String>,
    /// A boolean.
    pub locked: Option<bool>,
    /// See [`AddressChannel`].
    pub channels: Option<AddressChannel>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`FabricAddressCallType`].
    pub r#type: Option<FabricAddressCallType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FabricAddressCall, extra, ["id"] {
        key id = "id",
        required name = "name",
        required display_name = "display_name",
        required cover_url = "cover_url",
        required preview_url = "preview_url",
        required locked = "locked",
        required channels = "channels",
        required created_at = "created_at",
        required r#type = "type",
    }
}

open_enum! {
    /// `type` of `FabricAddressCall`.
    pub enum FabricAddressCallType {
        Call = "call",
    }
}

/// `FabricAddressSubscriber` of the API. Item of `fabric.subscribers.listAddresses`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricAddressSubscriber {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub cover_url: Option<String>,
    /// A string.
    pub preview_url: Option<String>,
    /// A boolean.
    pub locked: Option<bool>,
    /// See [`AddressChannel`].
    pub channels: Option<AddressChannel>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`FabricAddressSubscriberType`].
    pub r#type: Option<FabricAddressSubscriberType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FabricAddressSubscriber, extra, ["id"] {
        key id = "id",
        required name = "name",
        required display_name = "display_name",
        required cover_url = "cover_url",
        required preview_url = "preview_url",
        required locked = "locked",
        required channels = "channels",
        required created_at = "created_at",
        required r#type = "type",
    }
}

open_enum! {
    /// `type` of `FabricAddressSubscriber`.
    pub enum FabricAddressSubscriberType {
        Subscriber = "subscriber",
    }
}

/// `FabricSipEndpoint` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricSipEndpoint {
    /// A UUID.
    pub id: String,
    /// A string.
    pub username: Option<String>,
    /// A string.
    pub caller_id: Option<String>,
    /// A string.
    pub send_as: Option<String>,
    /// A list of [`Ciphers`].
    pub ciphers: Option<Vec<Ciphers>>,
    /// A list of [`Codecs`].
    pub codecs: Option<Vec<Codecs>>,
    /// See [`Encryption`]. Default: `"default"`.
    pub encryption: Option<Encryption>,
    /// See [`CallHandlerType`].
    pub call_handler: Option<CallHandlerType>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FabricSipEndpoint, extra, ["id"] {
        key id = "id",
        required username = "username",
        required caller_id = "caller_id",
        required send_as = "send_as",
        required ciphers = "ciphers",
        required codecs = "codecs",
        required encryption = "encryption",
        required call_handler = "call_handler",
        nullable calling_handler_resource_id = "calling_handler_resource_id",
    }
}

/// `FreeswitchConnector` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FreeswitchConnector {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string. May be null.
    pub caller_id: Maybe<String>,
    /// A string. May be null.
    pub send_as: Maybe<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FreeswitchConnector, extra, ["id"] {
        key id = "id",
        optional name = "name",
        maybe caller_id = "caller_id",
        maybe send_as = "send_as",
    }
}

/// `FreeswitchConnectorCreateRequest` of the API. Body of `fabric.freeswitchConnectors.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FreeswitchConnectorCreateRequest {
    /// A string.
    pub name: String,
    /// A secret string. A UUID.
    pub token: Secret,
}

impl FreeswitchConnectorCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self { name: name.into(), token: token.into() }
    }
}

/// `FreeswitchConnectorResponse` of the API. Item of `fabric.freeswitchConnectors.list`. Response
/// of `fabric.freeswitchConnectors.create`, `fabric.freeswitchConnectors.get`,
/// `fabric.freeswitchConnectors.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FreeswitchConnectorResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`FreeswitchConnectorResponseType`].
    pub r#type: Option<FreeswitchConnectorResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`FreeswitchConnector`].
    pub freeswitch_connector: Option<FreeswitchConnector>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FreeswitchConnectorResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required freeswitch_connector = "freeswitch_connector",
    }
}

open_enum! {
    /// `type` of `FreeswitchConnectorResponse`.
    pub enum FreeswitchConnectorResponseType {
        FreeswitchConnector = "freeswitch_connector",
    }
}

/// `FreeswitchConnectorUpdateRequest` of the API. Body of `fabric.freeswitchConnectors.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FreeswitchConnectorUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as: Option<String>,
}

/// `MessagingSwmlScript` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagingSwmlScript {
    /// A UUID.
    pub id: String,
    /// A string.
    pub display_name: Option<String>,
    /// See [`MessagingSwmlScriptScriptType`].
    pub script_type: Option<MessagingSwmlScriptScriptType>,
    /// A URL.
    pub request_url: Option<String>,
    /// See [`SwmlMessagingSwmlObject`].
    pub contents: Option<SwmlMessagingSwmlObject>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessagingSwmlScript, extra, ["id"] {
        key id = "id",
        required display_name = "display_name",
        required script_type = "script_type",
        required request_url = "request_url",
        required contents = "contents",
    }
}

open_enum! {
    /// `script_type` of `MessagingSwmlScript`.
    pub enum MessagingSwmlScriptScriptType {
        Messaging = "messaging",
    }
}

/// `SWML.Messaging.SWMLObject` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingSwmlObject {
    /// See [`SwmlMessagingSwmlObjectVersion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<SwmlMessagingSwmlObjectVersion>,
    /// See [`SwmlMessagingSection`].
    pub sections: SwmlMessagingSection,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingSwmlObject {
    /// Creates a value with the required fields only.
    pub fn new(sections: SwmlMessagingSection) -> Self {
        Self { version: None, sections, extra: Map::new() }
    }
}

strict!(SwmlMessagingSwmlObject);

open_enum! {
    /// `version` of `SwmlMessagingSwmlObject`.
    pub enum SwmlMessagingSwmlObjectVersion {
        V1_0_0 = "1.0.0",
    }
}

/// `SWML.Messaging.Section` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingSection {
    /// A list of [`SwmlMessagingSwmlMethod`].
    pub main: Vec<SwmlMessagingSwmlMethod>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Vec<SwmlMessagingSwmlMethod>>,
}

impl SwmlMessagingSection {
    /// Creates a value with the required fields only.
    pub fn new(main: Vec<SwmlMessagingSwmlMethod>) -> Self {
        Self { main, extra: BTreeMap::new() }
    }
}

union! {
    /// `SWML.Messaging.SWMLMethod` of the API.
    pub enum SwmlMessagingSwmlMethod {
        objects {
            /// See [`SwmlMessagingReply`].
            Reply(SwmlMessagingReply),
            /// See [`SwmlMessagingReceive`].
            Receive(SwmlMessagingReceive),
            /// See [`SwmlMessagingRequest`].
            Request(SwmlMessagingRequest),
            /// See [`SwmlMessagingExecute`].
            Execute(SwmlMessagingExecute),
            /// See [`SwmlMessagingTransfer`].
            Transfer(SwmlMessagingTransfer),
            /// See [`SwmlMessagingSwitch`].
            Switch(SwmlMessagingSwitch),
            /// See [`SwmlMessagingGoto`].
            Goto(SwmlMessagingGoto),
            /// See [`SwmlMessagingReturn`].
            Return(SwmlMessagingReturn),
            /// See [`SwmlMessagingLabel`].
            Label(SwmlMessagingLabel),
        }
        values {
            /// A list. At least 1 item.
            List(Vec<Value>),
            /// See [`SwmlMessagingVerbName`].
            VerbName(SwmlMessagingVerbName),
        }
    }
}

/// `SWML.Messaging.Reply` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingReply {
    /// See [`SwmlMessagingReplyReply`].
    pub reply: SwmlMessagingReplyReply,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingReply {
    /// Creates a value with the required fields only.
    pub fn new(reply: SwmlMessagingReplyReply) -> Self {
        Self { reply, extra: Map::new() }
    }
}

strict!(SwmlMessagingReply);

union! {
    /// `reply` of `SwmlMessagingReply`.
    pub enum SwmlMessagingReplyReply {
        objects {
            /// See [`SwmlMessagingReplyWithBody`].
            WithBody(SwmlMessagingReplyWithBody),
            /// See [`SwmlMessagingReplyWithMedia`].
            WithMedia(SwmlMessagingReplyWithMedia),
            /// See [`SwmlMessagingReplyInlineSwitch`].
            InlineSwitch(SwmlMessagingReplyInlineSwitch),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Messaging.ReplyWithBody` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingReplyWithBody {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A string. At least 1 character.
    pub body: String,
    /// A list. At most 8 items. Each item: a URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Vec<String>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingReplyWithBody {
    /// Creates a value with the required fields only.
    pub fn new(body: impl Into<String>) -> Self {
        Self { to: None, from: None, status_url: None, body: body.into(), media: None, extra: Map::new() }
    }
}

strict!(SwmlMessagingReplyWithBody);

/// `SWML.Messaging.ReplyWithMedia` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingReplyWithMedia {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// A list. At most 8 items. Each item: a URL.
    pub media: Vec<String>,
    /// A string. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingReplyWithMedia {
    /// Creates a value with the required fields only.
    pub fn new(media: Vec<String>) -> Self {
        Self { to: None, from: None, status_url: None, media, body: None, extra: Map::new() }
    }
}

strict!(SwmlMessagingReplyWithMedia);

/// `SWML.Messaging.ReplyInlineSwitch` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingReplyInlineSwitch {
    /// See [`SwmlMessagingReplyInlineSwitchSwitch`].
    pub switch: SwmlMessagingReplyInlineSwitchSwitch,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingReplyInlineSwitch {
    /// Creates a value with the required fields only.
    pub fn new(switch: SwmlMessagingReplyInlineSwitchSwitch) -> Self {
        Self { switch, extra: Map::new() }
    }
}

strict!(SwmlMessagingReplyInlineSwitch);

/// `switch` of `SwmlMessagingReplyInlineSwitch`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingReplyInlineSwitchSwitch {
    /// A string.
    pub variable: String,
    /// See [`SwmlMessagingSwitchTransform`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transform: Option<SwmlMessagingSwitchTransform>,
    /// A JSON object of [`SwmlMessagingReplyInlineSwitchSwitchCase`] by name.
    pub case: BTreeMap<String, SwmlMessagingReplyInlineSwitchSwitchCase>,
    /// See [`SwmlMessagingReplyInlineSwitchSwitchDefault`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<SwmlMessagingReplyInlineSwitchSwitchDefault>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingReplyInlineSwitchSwitch {
    /// Creates a value with the required fields only.
    pub fn new(
        variable: impl Into<String>,
        case: BTreeMap<String, SwmlMessagingReplyInlineSwitchSwitchCase>,
    ) -> Self {
        Self { variable: variable.into(), transform: None, case, default: None, extra: Map::new() }
    }
}

open_enum! {
    /// `SWML.Messaging.SwitchTransform` of the API.
    pub enum SwmlMessagingSwitchTransform {
        Lowercase = "lowercase",
        Uppercase = "uppercase",
        Trim = "trim",
        LowercaseTrim = "lowercase_trim",
        UppercaseTrim = "uppercase_trim",
    }
}

union! {
    /// One of `case` of `SwmlMessagingReplyInlineSwitchSwitch`.
    pub enum SwmlMessagingReplyInlineSwitchSwitchCase {
        objects {
            /// See [`SwmlMessagingReplyWithBody`].
            Body(SwmlMessagingReplyWithBody),
            /// See [`SwmlMessagingReplyWithMedia`].
            Media(SwmlMessagingReplyWithMedia),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

union! {
    /// `default` of `SwmlMessagingReplyInlineSwitchSwitch`.
    pub enum SwmlMessagingReplyInlineSwitchSwitchDefault {
        objects {
            /// See [`SwmlMessagingReplyWithBody`].
            Body(SwmlMessagingReplyWithBody),
            /// See [`SwmlMessagingReplyWithMedia`].
            Media(SwmlMessagingReplyWithMedia),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `SWML.Messaging.Receive` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingReceive {
    /// A JSON object.
    pub receive: Map<String, Value>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingReceive {
    /// Creates a value with the required fields only.
    pub fn new(receive: Map<String, Value>) -> Self {
        Self { receive, extra: Map::new() }
    }
}

strict!(SwmlMessagingReceive);

/// `SWML.Messaging.Request` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingRequest {
    /// See [`SwmlMessagingRequestRequest`].
    pub request: SwmlMessagingRequestRequest,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingRequest {
    /// Creates a value with the required fields only.
    pub fn new(request: SwmlMessagingRequestRequest) -> Self {
        Self { request, extra: Map::new() }
    }
}

strict!(SwmlMessagingRequest);

/// `request` of `SwmlMessagingRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingRequestRequest {
    /// A URL.
    pub url: String,
    /// See [`SwmlMessagingRequestRequestMethod`]. May be a variable. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SwmlMessagingRequestRequestMethod>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<BTreeMap<String, String>>,
    /// See [`SwmlMessagingRequestRequestBody`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<SwmlMessagingRequestRequestBody>,
    /// A number. 0 to 5. May be a variable. Default: `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<OrVariable<f64>>,
    /// A boolean. May be a variable. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_variables: Option<OrVariable<bool>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingRequestRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            method: None,
            headers: None,
            body: None,
            timeout: None,
            save_variables: None,
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// `method` of `SwmlMessagingRequestRequest`.
    pub enum SwmlMessagingRequestRequestMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
    }
}

union! {
    /// `body` of `SwmlMessagingRequestRequest`.
    pub enum SwmlMessagingRequestRequestBody {
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

/// `SWML.Messaging.Execute` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingExecute {
    /// See [`SwmlMessagingExecuteExecute`].
    pub execute: SwmlMessagingExecuteExecute,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingExecute {
    /// Creates a value with the required fields only.
    pub fn new(execute: SwmlMessagingExecuteExecute) -> Self {
        Self { execute, extra: Map::new() }
    }
}

strict!(SwmlMessagingExecute);

/// `execute` of `SwmlMessagingExecute`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingExecuteExecute {
    /// A string.
    pub dest: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Map<String, Value>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingExecuteExecute {
    /// Creates a value with the required fields only.
    pub fn new(dest: impl Into<String>) -> Self {
        Self { dest: dest.into(), params: None, extra: Map::new() }
    }
}

/// `SWML.Messaging.Transfer` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingTransfer {
    /// See [`SwmlMessagingTransferTransfer`].
    pub transfer: SwmlMessagingTransferTransfer,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingTransfer {
    /// Creates a value with the required fields only.
    pub fn new(transfer: SwmlMessagingTransferTransfer) -> Self {
        Self { transfer, extra: Map::new() }
    }
}

strict!(SwmlMessagingTransfer);

/// `transfer` of `SwmlMessagingTransfer`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingTransferTransfer {
    /// A URL.
    pub dest: String,
    /// See [`SwmlMessagingTransferTransferMethod`]. May be a variable. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SwmlMessagingTransferTransferMethod>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<Map<String, Value>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingTransferTransfer {
    /// Creates a value with the required fields only.
    pub fn new(dest: impl Into<String>) -> Self {
        Self { dest: dest.into(), method: None, params: None, extra: Map::new() }
    }
}

open_enum! {
    /// `method` of `SwmlMessagingTransferTransfer`.
    pub enum SwmlMessagingTransferTransferMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
    }
}

/// `SWML.Messaging.Switch` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingSwitch {
    /// See [`SwmlMessagingSwitchSwitch`].
    pub switch: SwmlMessagingSwitchSwitch,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingSwitch {
    /// Creates a value with the required fields only.
    pub fn new(switch: SwmlMessagingSwitchSwitch) -> Self {
        Self { switch, extra: Map::new() }
    }
}

strict!(SwmlMessagingSwitch);

/// `switch` of `SwmlMessagingSwitch`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingSwitchSwitch {
    /// A string.
    pub variable: String,
    /// See [`SwmlMessagingSwitchTransform`]. May be a variable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transform: Option<SwmlMessagingSwitchTransform>,
    /// A JSON object of [`SwmlMessagingSwmlMethod`] by name.
    pub case: BTreeMap<String, Vec<SwmlMessagingSwmlMethod>>,
    /// A list of [`SwmlMessagingSwmlMethod`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Vec<SwmlMessagingSwmlMethod>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingSwitchSwitch {
    /// Creates a value with the required fields only.
    pub fn new(variable: impl Into<String>, case: BTreeMap<String, Vec<SwmlMessagingSwmlMethod>>) -> Self {
        Self { variable: variable.into(), transform: None, case, default: None, extra: Map::new() }
    }
}

/// `SWML.Messaging.Goto` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingGoto {
    /// See [`SwmlMessagingGotoGoto`].
    pub goto: SwmlMessagingGotoGoto,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingGoto {
    /// Creates a value with the required fields only.
    pub fn new(goto: SwmlMessagingGotoGoto) -> Self {
        Self { goto, extra: Map::new() }
    }
}

strict!(SwmlMessagingGoto);

/// `goto` of `SwmlMessagingGoto`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingGotoGoto {
    /// A string.
    pub label: String,
    /// An integer. May be a variable. Default: `100`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<OrVariable<i64>>,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingGotoGoto {
    /// Creates a value with the required fields only.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), max: None, extra: Map::new() }
    }
}

/// `SWML.Messaging.Return` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingReturn {
    /// Any JSON value.
    pub r#return: Value,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingReturn {
    /// Creates a value with the required fields only.
    pub fn new(r#return: Value) -> Self {
        Self { r#return, extra: Map::new() }
    }
}

strict!(SwmlMessagingReturn);

/// `SWML.Messaging.Label` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwmlMessagingLabel {
    /// A string.
    pub label: String,
    /// Fields that are not listed above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl SwmlMessagingLabel {
    /// Creates a value with the required fields only.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), extra: Map::new() }
    }
}

strict!(SwmlMessagingLabel);

open_enum! {
    /// `SWML.Messaging.VerbName` of the API.
    pub enum SwmlMessagingVerbName {
        Reply = "reply",
        Receive = "receive",
        Request = "request",
        Execute = "execute",
        Transfer = "transfer",
        Switch = "switch",
        Goto = "goto",
        Return = "return",
        Label = "label",
    }
}

/// `MessagingSwmlScriptCreateRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessagingSwmlScriptCreateRequest {
    /// A string.
    pub name: String,
    /// See [`MessagingSwmlScriptCreateRequestScriptType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_type: Option<MessagingSwmlScriptCreateRequestScriptType>,
    /// See [`MessagingSwmlScriptCreateRequestContents`].
    pub contents: MessagingSwmlScriptCreateRequestContents,
}

impl MessagingSwmlScriptCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, contents: MessagingSwmlScriptCreateRequestContents) -> Self {
        Self { name: name.into(), script_type: None, contents }
    }
}

strict!(MessagingSwmlScriptCreateRequest);

open_enum! {
    /// `script_type` of `MessagingSwmlScriptCreateRequest`.
    pub enum MessagingSwmlScriptCreateRequestScriptType {
        Messaging = "messaging",
    }
}

union! {
    /// `contents` of `MessagingSwmlScriptCreateRequest`.
    pub enum MessagingSwmlScriptCreateRequestContents {
        objects {
            /// See [`SwmlMessagingSwmlObject`].
            Object(SwmlMessagingSwmlObject),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `MessagingSwmlScriptUpdateRequest` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MessagingSwmlScriptUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// See [`MessagingSwmlScriptUpdateRequestScriptType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script_type: Option<MessagingSwmlScriptUpdateRequestScriptType>,
    /// See [`MessagingSwmlScriptUpdateRequestContents`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contents: Option<MessagingSwmlScriptUpdateRequestContents>,
}

strict!(MessagingSwmlScriptUpdateRequest);

open_enum! {
    /// `script_type` of `MessagingSwmlScriptUpdateRequest`.
    pub enum MessagingSwmlScriptUpdateRequestScriptType {
        Messaging = "messaging",
    }
}

union! {
    /// `contents` of `MessagingSwmlScriptUpdateRequest`.
    pub enum MessagingSwmlScriptUpdateRequestContents {
        objects {
            /// See [`SwmlMessagingSwmlObject`].
            Object(SwmlMessagingSwmlObject),
        }
        values {
            /// A string.
            String(String),
        }
    }
}

/// `PhoneRouteAssignRequest` of the API. Body of `fabric.resources.assignPhoneRoute`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneRouteAssignRequest {
    /// A UUID.
    pub phone_route_id: String,
    /// See [`UsedForType`].
    pub handler: UsedForType,
}

impl PhoneRouteAssignRequest {
    /// Creates a value with the required fields only.
    pub fn new(phone_route_id: impl Into<String>, handler: UsedForType) -> Self {
        Self { phone_route_id: phone_route_id.into(), handler }
    }
}

/// `PhoneRouteResponse` of the API. Response of `fabric.resources.assignPhoneRoute`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneRoute {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub cover_url: Option<String>,
    /// A string.
    pub preview_url: Option<String>,
    /// A boolean.
    pub locked: Option<bool>,
    /// See [`AddressChannel`].
    pub channels: Option<AddressChannel>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`PhoneRouteType`].
    pub r#type: Option<PhoneRouteType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    PhoneRoute, extra, ["id"] {
        key id = "id",
        required name = "name",
        required display_name = "display_name",
        required cover_url = "cover_url",
        required preview_url = "preview_url",
        required locked = "locked",
        required channels = "channels",
        required created_at = "created_at",
        required r#type = "type",
    }
}

open_enum! {
    /// `type` of `PhoneRoute`.
    pub enum PhoneRouteType {
        App = "app",
    }
}

/// `RelayApplication` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelayApplication {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub topic: Option<String>,
    /// May be null. A URL.
    pub call_status_callback_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RelayApplication, extra, ["id"] {
        key id = "id",
        required name = "name",
        required topic = "topic",
        nullable call_status_callback_url = "call_status_callback_url",
    }
}

/// `RelayApplicationCreateRequest` of the API. Body of `fabric.relayApplications.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelayApplicationCreateRequest {
    /// A string.
    pub name: String,
    /// A string.
    pub topic: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_url: Option<String>,
}

impl RelayApplicationCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, topic: impl Into<String>) -> Self {
        Self { name: name.into(), topic: topic.into(), call_status_callback_url: None }
    }
}

/// `RelayApplicationResponse` of the API. Item of `fabric.relayApplications.list`. Response of
/// `fabric.relayApplications.create`, `fabric.relayApplications.get`,
/// `fabric.relayApplications.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelayApplicationResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`RelayApplicationResponseType`].
    pub r#type: Option<RelayApplicationResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`RelayApplication`].
    pub relay_application: Option<RelayApplication>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RelayApplicationResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required relay_application = "relay_application",
    }
}

open_enum! {
    /// `type` of `RelayApplicationResponse`.
    pub enum RelayApplicationResponseType {
        RelayApplication = "relay_application",
    }
}

/// `RelayApplicationUpdateRequest` of the API. Body of `fabric.relayApplications.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelayApplicationUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_status_callback_url: Option<String>,
}

union! {
    /// `ResourceResponse` of the API. Item of `fabric.resources.list`. Response of
    /// `fabric.resources.get`.
    pub enum Resource {
        objects {
            /// See [`ResourceResponseAi`].
            Ai(ResourceResponseAi) when "/type" = "ai_agent",
            /// See [`ResourceResponseCallFlow`].
            CallFlow(ResourceResponseCallFlow) when "/type" = "call_flow",
            /// See [`ResourceResponseCxmlWebhook`].
            CxmlWebhook(ResourceResponseCxmlWebhook) when "/type" = "cxml_webhook",
            /// See [`ResourceResponseCxmlScript`].
            CxmlScript(ResourceResponseCxmlScript) when "/type" = "cxml_script",
            /// See [`ResourceResponseCxmlApplication`].
            CxmlApplication(ResourceResponseCxmlApplication) when "/type" = "cxml_application",
            /// See [`ResourceResponseDialogFlowAgent`].
            DialogFlowAgent(ResourceResponseDialogFlowAgent) when "/type" = "dialogflow_agent",
            /// See [`ResourceResponseFsConnector`].
            FsConnector(ResourceResponseFsConnector) when "/type" = "freeswitch_connector",
            /// See [`ResourceResponseRelayApp`].
            RelayApp(ResourceResponseRelayApp) when "/type" = "relay_application",
            /// See [`ResourceResponseSipEndpoint`].
            SipEndpoint(ResourceResponseSipEndpoint) when "/type" = "sip_endpoint",
            /// See [`ResourceResponseSipGateway`].
            SipGateway(ResourceResponseSipGateway) when "/type" = "sip_gateway",
            /// See [`ResourceResponseSubscriber`].
            Subscriber(ResourceResponseSubscriber) when "/type" = "subscriber",
            /// See [`ResourceResponseSwmlWebhook`].
            SwmlWebhook(ResourceResponseSwmlWebhook) when "/type" = "swml_webhook",
            /// See [`ResourceResponseSwmlScript`].
            SwmlScript(ResourceResponseSwmlScript) when "/type" = "swml_script",
            /// See [`ResourceResponseConferenceRoom`].
            ConferenceRoom(ResourceResponseConferenceRoom) when "/type" = "swml_script",
        }
        values {
        }
    }
}

/// `ResourceResponseAI` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseAi {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseAiType`].
    pub r#type: Option<ResourceResponseAiType>,
    /// See [`AiAgent`].
    pub ai_agent: Option<AiAgent>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseAi, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required ai_agent = "ai_agent",
    }
}

open_enum! {
    /// `type` of `ResourceResponseAi`.
    pub enum ResourceResponseAiType {
        AiAgent = "ai_agent",
    }
}

/// `ResourceResponseCallFlow` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseCallFlow {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseCallFlowType`].
    pub r#type: Option<ResourceResponseCallFlowType>,
    /// See [`CallFlow`].
    pub call_flow: Option<CallFlow>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseCallFlow, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required call_flow = "call_flow",
    }
}

open_enum! {
    /// `type` of `ResourceResponseCallFlow`.
    pub enum ResourceResponseCallFlowType {
        CallFlow = "call_flow",
    }
}

/// `ResourceResponseCXMLWebhook` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseCxmlWebhook {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseCxmlWebhookType`].
    pub r#type: Option<ResourceResponseCxmlWebhookType>,
    /// See [`CxmlWebhook`].
    pub cxml_webhook: Option<CxmlWebhook>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseCxmlWebhook, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required cxml_webhook = "cxml_webhook",
    }
}

open_enum! {
    /// `type` of `ResourceResponseCxmlWebhook`.
    pub enum ResourceResponseCxmlWebhookType {
        CxmlWebhook = "cxml_webhook",
    }
}

/// `ResourceResponseCXMLScript` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseCxmlScript {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseCxmlScriptType`].
    pub r#type: Option<ResourceResponseCxmlScriptType>,
    /// See [`CxmlScript`].
    pub cxml_script: Option<CxmlScript>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseCxmlScript, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required cxml_script = "cxml_script",
    }
}

open_enum! {
    /// `type` of `ResourceResponseCxmlScript`.
    pub enum ResourceResponseCxmlScriptType {
        CxmlScript = "cxml_script",
    }
}

/// `ResourceResponseCXMLApplication` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseCxmlApplication {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseCxmlApplicationType`].
    pub r#type: Option<ResourceResponseCxmlApplicationType>,
    /// See [`CxmlApplication`].
    pub cxml_application: Option<CxmlApplication>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseCxmlApplication, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required cxml_application = "cxml_application",
    }
}

open_enum! {
    /// `type` of `ResourceResponseCxmlApplication`.
    pub enum ResourceResponseCxmlApplicationType {
        CxmlApplication = "cxml_application",
    }
}

/// `ResourceResponseDialogFlowAgent` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseDialogFlowAgent {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseDialogFlowAgentType`].
    pub r#type: Option<ResourceResponseDialogFlowAgentType>,
    /// See [`DialogflowAgent`].
    pub dialogflow_agent: Option<DialogflowAgent>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseDialogFlowAgent, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required dialogflow_agent = "dialogflow_agent",
    }
}

open_enum! {
    /// `type` of `ResourceResponseDialogFlowAgent`.
    pub enum ResourceResponseDialogFlowAgentType {
        DialogflowAgent = "dialogflow_agent",
    }
}

/// `ResourceResponseFSConnector` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseFsConnector {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseFsConnectorType`].
    pub r#type: Option<ResourceResponseFsConnectorType>,
    /// See [`FreeswitchConnector`].
    pub freeswitch_connector: Option<FreeswitchConnector>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseFsConnector, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required freeswitch_connector = "freeswitch_connector",
    }
}

open_enum! {
    /// `type` of `ResourceResponseFsConnector`.
    pub enum ResourceResponseFsConnectorType {
        FreeswitchConnector = "freeswitch_connector",
    }
}

/// `ResourceResponseRelayApp` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseRelayApp {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseRelayAppType`].
    pub r#type: Option<ResourceResponseRelayAppType>,
    /// See [`RelayApplication`].
    pub relay_application: Option<RelayApplication>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseRelayApp, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required relay_application = "relay_application",
    }
}

open_enum! {
    /// `type` of `ResourceResponseRelayApp`.
    pub enum ResourceResponseRelayAppType {
        RelayApplication = "relay_application",
    }
}

/// `ResourceResponseSipEndpoint` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseSipEndpoint {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseSipEndpointType`].
    pub r#type: Option<ResourceResponseSipEndpointType>,
    /// See [`FabricSipEndpoint`].
    pub sip_endpoint: Option<FabricSipEndpoint>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseSipEndpoint, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required sip_endpoint = "sip_endpoint",
    }
}

open_enum! {
    /// `type` of `ResourceResponseSipEndpoint`.
    pub enum ResourceResponseSipEndpointType {
        SipEndpoint = "sip_endpoint",
    }
}

/// `ResourceResponseSipGateway` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseSipGateway {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseSipGatewayType`].
    pub r#type: Option<ResourceResponseSipGatewayType>,
    /// See [`SipGateway`].
    pub sip_gateway: Option<SipGateway>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseSipGateway, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required sip_gateway = "sip_gateway",
    }
}

open_enum! {
    /// `type` of `ResourceResponseSipGateway`.
    pub enum ResourceResponseSipGatewayType {
        SipGateway = "sip_gateway",
    }
}

/// `SipGateway` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipGateway {
    /// A UUID.
    pub id: String,
    /// A string.
    pub uri: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A list of [`Ciphers`].
    pub ciphers: Option<Vec<Ciphers>>,
    /// A list of [`Codecs`].
    pub codecs: Option<Vec<Codecs>>,
    /// See [`Encryption`].
    pub encryption: Option<Encryption>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SipGateway, extra, ["id"] {
        key id = "id",
        required uri = "uri",
        required name = "name",
        required ciphers = "ciphers",
        required codecs = "codecs",
        required encryption = "encryption",
    }
}

/// `ResourceResponseSubscriber` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseSubscriber {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseSubscriberType`].
    pub r#type: Option<ResourceResponseSubscriberType>,
    /// See [`Subscriber`].
    pub subscriber: Option<Subscriber>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseSubscriber, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required subscriber = "subscriber",
    }
}

open_enum! {
    /// `type` of `ResourceResponseSubscriber`.
    pub enum ResourceResponseSubscriberType {
        Subscriber = "subscriber",
    }
}

/// `Subscriber` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Subscriber {
    /// A UUID.
    pub id: String,
    /// A string.
    pub email: Option<String>,
    /// A string.
    pub first_name: Option<String>,
    /// A string.
    pub last_name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub job_title: Option<String>,
    /// A string.
    pub timezone: Option<String>,
    /// A string.
    pub country: Option<String>,
    /// A string.
    pub company_name: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Subscriber, extra, ["id"] {
        key id = "id",
        required email = "email",
        required first_name = "first_name",
        required last_name = "last_name",
        required display_name = "display_name",
        required job_title = "job_title",
        required timezone = "timezone",
        required country = "country",
        required company_name = "company_name",
    }
}

/// `ResourceResponseSWMLWebhook` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseSwmlWebhook {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseSwmlWebhookType`].
    pub r#type: Option<ResourceResponseSwmlWebhookType>,
    /// See [`SwmlWebhook`].
    pub swml_webhook: Option<SwmlWebhook>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseSwmlWebhook, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required swml_webhook = "swml_webhook",
    }
}

open_enum! {
    /// `type` of `ResourceResponseSwmlWebhook`.
    pub enum ResourceResponseSwmlWebhookType {
        SwmlWebhook = "swml_webhook",
    }
}

/// `SWMLWebhook` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwmlWebhook {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// See [`SwmlWebhookUsedFor`].
    pub used_for: Option<SwmlWebhookUsedFor>,
    /// A URL.
    pub primary_request_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub primary_request_method: Option<RequestUrlMethodType>,
    /// May be null. A URL.
    pub fallback_request_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub fallback_request_method: Option<RequestUrlMethodType>,
    /// May be null. A URL.
    pub status_callback_url: Option<String>,
    /// See [`RequestUrlMethodType`].
    pub status_callback_method: Option<RequestUrlMethodType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SwmlWebhook, extra, ["id"] {
        key id = "id",
        required name = "name",
        required used_for = "used_for",
        required primary_request_url = "primary_request_url",
        required primary_request_method = "primary_request_method",
        nullable fallback_request_url = "fallback_request_url",
        required fallback_request_method = "fallback_request_method",
        nullable status_callback_url = "status_callback_url",
        required status_callback_method = "status_callback_method",
    }
}

open_enum! {
    /// `used_for` of `SwmlWebhook`.
    pub enum SwmlWebhookUsedFor {
        Calling = "calling",
        Messaging = "messaging",
    }
}

/// `ResourceResponseSWMLScript` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseSwmlScript {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseSwmlScriptType`].
    pub r#type: Option<ResourceResponseSwmlScriptType>,
    /// See [`SwmlScript`].
    pub swml_script: Option<SwmlScript>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseSwmlScript, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required swml_script = "swml_script",
    }
}

open_enum! {
    /// `type` of `ResourceResponseSwmlScript`.
    pub enum ResourceResponseSwmlScriptType {
        SwmlScript = "swml_script",
    }
}

union! {
    /// `SwmlScript` of the API.
    pub enum SwmlScript {
        objects {
            /// See [`CallingSwmlScript`].
            Calling(CallingSwmlScript) when "/script_type" = "calling",
            /// See [`MessagingSwmlScript`].
            Messaging(MessagingSwmlScript) when "/script_type" = "messaging",
        }
        values {
        }
    }
}

/// `ResourceResponseConferenceRoom` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceResponseConferenceRoom {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`ResourceResponseConferenceRoomType`].
    pub r#type: Option<ResourceResponseConferenceRoomType>,
    /// See [`ConferenceRoom`].
    pub conference_room: Option<ConferenceRoom>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceResponseConferenceRoom, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required r#type = "type",
        required conference_room = "conference_room",
    }
}

open_enum! {
    /// `type` of `ResourceResponseConferenceRoom`.
    pub enum ResourceResponseConferenceRoomType {
        SwmlScript = "swml_script",
    }
}

/// `ResourceSipEndpointAssignRequest` of the API. Body of `fabric.resources.assignSipEndpoint`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceSipEndpointAssignRequest {
    /// A UUID.
    pub sip_endpoint_id: String,
}

impl ResourceSipEndpointAssignRequest {
    /// Creates a value with the required fields only.
    pub fn new(sip_endpoint_id: impl Into<String>) -> Self {
        Self { sip_endpoint_id: sip_endpoint_id.into() }
    }
}

/// `ResourceSipEndpointResponse` of the API. Response of `fabric.resources.assignSipEndpoint`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceSipEndpoint {
    /// A UUID.
    pub id: String,
    /// A string.
    pub name: Option<String>,
    /// See [`ResourceSipEndpointType`].
    pub r#type: Option<ResourceSipEndpointType>,
    /// May be null. A URL.
    pub cover_url: Option<String>,
    /// May be null. A URL.
    pub preview_url: Option<String>,
    /// See [`AddressChannel`].
    pub channels: Option<AddressChannel>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ResourceSipEndpoint, extra, ["id"] {
        key id = "id",
        required name = "name",
        required r#type = "type",
        nullable cover_url = "cover_url",
        nullable preview_url = "preview_url",
        required channels = "channels",
    }
}

open_enum! {
    /// `type` of `ResourceSipEndpoint`.
    pub enum ResourceSipEndpointType {
        Call = "call",
    }
}

/// `SWMLWebhookCreateRequest` of the API. Body of `fabric.swmlWebhooks.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlWebhookCreateRequest {
    /// The name of the resource in the dashboard. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the document handles calls or messages. See [`SwmlWebhookCreateRequestUsedFor`].
    /// Default: `"calling"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_for: Option<SwmlWebhookCreateRequestUsedFor>,
    /// The URL of the SWML document. A URL.
    pub primary_request_url: String,
    /// The HTTP method of the request to `primary_request_url`. See [`RequestUrlMethodType`].
    /// Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_request_method: Option<RequestUrlMethodType>,
    /// The URL that is used if `primary_request_url` fails. A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_url: Option<String>,
    /// The HTTP method of the request to `fallback_request_url`. See [`RequestUrlMethodType`].
    /// Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_method: Option<RequestUrlMethodType>,
    /// The URL that receives the status of calls. A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
    /// The HTTP method of the request to `status_callback_url`. See [`RequestUrlMethodType`].
    /// Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<RequestUrlMethodType>,
}

impl SwmlWebhookCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(primary_request_url: impl Into<String>) -> Self {
        Self {
            name: None,
            used_for: None,
            primary_request_url: primary_request_url.into(),
            primary_request_method: None,
            fallback_request_url: None,
            fallback_request_method: None,
            status_callback_url: None,
            status_callback_method: None,
        }
    }
}

open_enum! {
    /// `used_for` of `SwmlWebhookCreateRequest`.
    pub enum SwmlWebhookCreateRequestUsedFor {
        Calling = "calling",
        Messaging = "messaging",
    }
}

/// `SWMLWebhookResponse` of the API. Item of `fabric.swmlWebhooks.list`. Response of
/// `fabric.swmlWebhooks.create`, `fabric.swmlWebhooks.get`, `fabric.swmlWebhooks.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwmlWebhookResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`SwmlWebhookResponseType`].
    pub r#type: Option<SwmlWebhookResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`SwmlWebhook`].
    pub swml_webhook: Option<SwmlWebhook>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SwmlWebhookResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required swml_webhook = "swml_webhook",
    }
}

open_enum! {
    /// `type` of `SwmlWebhookResponse`.
    pub enum SwmlWebhookResponseType {
        SwmlWebhook = "swml_webhook",
    }
}

/// `SWMLWebhookUpdateRequest` of the API. Body of `fabric.swmlWebhooks.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwmlWebhookUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`SwmlWebhookUpdateRequestUsedFor`]. Default: `"calling"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_for: Option<SwmlWebhookUpdateRequestUsedFor>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_request_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_request_method: Option<RequestUrlMethodType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_request_method: Option<RequestUrlMethodType>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_url: Option<String>,
    /// See [`RequestUrlMethodType`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<RequestUrlMethodType>,
}

open_enum! {
    /// `used_for` of `SwmlWebhookUpdateRequest`.
    pub enum SwmlWebhookUpdateRequestUsedFor {
        Calling = "calling",
        Messaging = "messaging",
    }
}

/// `SipAddress` of the API. Item of `fabric.sipAddresses.list`. Response of
/// `fabric.sipAddresses.create`, `fabric.sipAddresses.get`, `fabric.sipAddresses.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipAddress {
    /// A UUID.
    pub id: String,
    /// See [`SipAddressType`].
    pub r#type: Option<SipAddressType>,
    /// A UUID.
    pub resource_id: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// A string.
    pub context: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A string.
    pub user: Option<String>,
    /// See [`SipAddressEncryption`].
    pub encryption: Option<SipAddressEncryption>,
    /// A list of [`SipAddressCodec`].
    pub codecs: Option<Vec<SipAddressCodec>>,
    /// A list of [`Ciphers`].
    pub ciphers: Option<Vec<Ciphers>>,
    /// A boolean.
    pub ip_auth_enabled: Option<bool>,
    /// A list.
    pub ip_auth: Option<Vec<String>>,
    /// A UUID.
    pub calling_handler_resource_id: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SipAddress, extra, ["id"] {
        key id = "id",
        required r#type = "type",
        required resource_id = "resource_id",
        required name = "name",
        required display_name = "display_name",
        required context = "context",
        required uri = "uri",
        required user = "user",
        required encryption = "encryption",
        required codecs = "codecs",
        required ciphers = "ciphers",
        required ip_auth_enabled = "ip_auth_enabled",
        required ip_auth = "ip_auth",
        required calling_handler_resource_id = "calling_handler_resource_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
    }
}

open_enum! {
    /// `type` of `SipAddress`.
    pub enum SipAddressType {
        SipAddress = "sip_address",
    }
}

open_enum! {
    /// `SipAddressEncryption` of the API.
    pub enum SipAddressEncryption {
        Required = "required",
        Optional = "optional",
        Forbidden = "forbidden",
    }
}

open_enum! {
    /// `SipAddressCodec` of the API.
    pub enum SipAddressCodec {
        Opus = "OPUS",
        G722 = "G722",
        Pcmu = "PCMU",
        Pcma = "PCMA",
        G729 = "G729",
        Vp8 = "VP8",
        H264 = "H264",
    }
}

/// `SipAddressCreateRequest` of the API. Body of `fabric.sipAddresses.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SipAddressCreateRequest {
    /// A string. At most 50 characters, matching `^[a-z0-9]+(-[a-z0-9]+)*$`.
    pub name: String,
    /// A string. A string matching `^\S+$`. Default: `"*"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// A UUID.
    pub calling_handler_resource_id: String,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth_enabled: Option<bool>,
    /// A list. At most 256 items. Default: `[]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth: Option<Vec<String>>,
    /// A list of [`SipAddressCodec`]. At least 1 item. Default: `["PCMU","PCMA"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<SipAddressCodec>>,
    /// A list of [`Ciphers`]. At least 1 item. Default:
    /// `["AEAD_AES_256_GCM_8","AES_256_CM_HMAC_SHA1_80","AES_CM_128_HMAC_SHA1_80","AES_256_CM_HMAC_SHA1_32","AES_CM_128_HMAC_SHA1_32"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<Ciphers>>,
    /// See [`SipAddressEncryption`]. Default: `"optional"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<SipAddressEncryption>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl SipAddressCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, calling_handler_resource_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            user: None,
            context_id: None,
            calling_handler_resource_id: calling_handler_resource_id.into(),
            ip_auth_enabled: None,
            ip_auth: None,
            codecs: None,
            ciphers: None,
            encryption: None,
            password: None,
        }
    }
}

/// `SipAddressUpdateRequest` of the API. Body of `fabric.sipAddresses.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SipAddressUpdateRequest {
    /// A string. At most 50 characters, matching `^[a-z0-9]+(-[a-z0-9]+)*$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string. A string matching `^\S+$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_id: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth_enabled: Option<bool>,
    /// A list. At most 256 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_auth: Option<Vec<String>>,
    /// A list of [`SipAddressCodec`]. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<SipAddressCodec>>,
    /// A list of [`Ciphers`]. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<Ciphers>>,
    /// See [`SipAddressEncryption`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<SipAddressEncryption>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

/// `SipEndpointCreateRequest` of the API. Body of `fabric.sipEndpoints.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SipEndpointCreateRequest {
    /// A UUID.
    pub id: String,
    /// A string.
    pub username: String,
    /// A string.
    pub caller_id: String,
    /// A string.
    pub send_as: String,
    /// A list of [`Ciphers`].
    pub ciphers: Vec<Ciphers>,
    /// A list of [`Codecs`].
    pub codecs: Vec<Codecs>,
    /// See [`Encryption`]. Default: `"default"`.
    pub encryption: Encryption,
    /// See [`CallHandlerType`].
    pub call_handler: CallHandlerType,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
}

impl SipEndpointCreateRequest {
    /// Creates a value with the required fields only.
    #[allow(clippy::too_many_arguments, reason = "the API requires them all")]
    pub fn new(
        id: impl Into<String>,
        username: impl Into<String>,
        caller_id: impl Into<String>,
        send_as: impl Into<String>,
        ciphers: Vec<Ciphers>,
        codecs: Vec<Codecs>,
        encryption: Encryption,
        call_handler: CallHandlerType,
        calling_handler_resource_id: Option<String>,
    ) -> Self {
        Self {
            id: id.into(),
            username: username.into(),
            caller_id: caller_id.into(),
            send_as: send_as.into(),
            ciphers,
            codecs,
            encryption,
            call_handler,
            calling_handler_resource_id,
        }
    }
}

/// `SipEndpointUpdateRequest` of the API. Body of `fabric.sipEndpoints.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SipEndpointUpdateRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as: Option<String>,
    /// A list of [`Ciphers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<Ciphers>>,
    /// A list of [`Codecs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<Codecs>>,
    /// See [`Encryption`]. Default: `"default"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
    /// See [`CallHandlerType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_handler: Option<CallHandlerType>,
    /// May be null. A UUID.
    pub calling_handler_resource_id: Option<String>,
}

impl SipEndpointUpdateRequest {
    /// Creates a value with the required fields only.
    pub fn new(calling_handler_resource_id: Option<String>) -> Self {
        Self {
            username: None,
            caller_id: None,
            send_as: None,
            ciphers: None,
            codecs: None,
            encryption: None,
            call_handler: None,
            calling_handler_resource_id,
        }
    }
}

/// `SipGatewayResponse` of the API. Item of `fabric.sipGateways.list`. Response of
/// `fabric.sipGateways.create`, `fabric.sipGateways.get`, `fabric.sipGateways.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipGatewayResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`SipGatewayResponseType`].
    pub r#type: Option<SipGatewayResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`SipGateway`].
    pub sip_gateway: Option<SipGateway>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SipGatewayResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required sip_gateway = "sip_gateway",
    }
}

open_enum! {
    /// `type` of `SipGatewayResponse`.
    pub enum SipGatewayResponseType {
        SipGateway = "sip_gateway",
    }
}

/// `SipGatewayRequest` of the API. Body of `fabric.sipGateways.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SipGatewayRequest {
    /// A string.
    pub name: String,
    /// A string.
    pub uri: String,
    /// See [`Encryption`].
    pub encryption: Encryption,
    /// A list of [`Ciphers`].
    pub ciphers: Vec<Ciphers>,
    /// A list of [`Codecs`].
    pub codecs: Vec<Codecs>,
}

impl SipGatewayRequest {
    /// Creates a value with the required fields only.
    pub fn new(
        name: impl Into<String>,
        uri: impl Into<String>,
        encryption: Encryption,
        ciphers: Vec<Ciphers>,
        codecs: Vec<Codecs>,
    ) -> Self {
        Self { name: name.into(), uri: uri.into(), encryption, ciphers, codecs }
    }
}

/// `SipGatewayRequestUpdate` of the API. Body of `fabric.sipGateways.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SipGatewayRequestUpdate {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// See [`Encryption`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
    /// A list of [`Ciphers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<Ciphers>>,
    /// A list of [`Codecs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<Codecs>>,
}

/// `SubscriberGuestTokenCreateRequest` of the API. Body of `fabric.tokens.createGuestToken`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberGuestTokenCreateRequest {
    /// The ids of the addresses that the guest may call. A list. At most 10 items. Each item: a
    /// UUID.
    pub allowed_addresses: Vec<String>,
    /// When the token expires, in seconds since 1970. An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_at: Option<i64>,
    /// See [`SubscriberGuestTokenCreateRequestRegion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<SubscriberGuestTokenCreateRequestRegion>,
    /// See [`SubscriberGuestTokenCreateRequestCh`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ch: Option<SubscriberGuestTokenCreateRequestCh>,
}

impl SubscriberGuestTokenCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(allowed_addresses: Vec<String>) -> Self {
        Self { allowed_addresses, expire_at: None, region: None, ch: None }
    }
}

open_enum! {
    /// `region` of `SubscriberGuestTokenCreateRequest`.
    pub enum SubscriberGuestTokenCreateRequestRegion {
        UsCentral = "us-central",
    }
}

open_enum! {
    /// `ch` of `SubscriberGuestTokenCreateRequest`.
    pub enum SubscriberGuestTokenCreateRequestCh {
        UsCentral = "us-central",
    }
}

/// `SubscriberGuestTokenCreateResponse` of the API. Response of `fabric.tokens.createGuestToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberGuestTokenCreate {
    /// A secret string. A signed or encrypted token.
    pub token: Secret,
    /// A secret string. A signed or encrypted token.
    pub refresh_token: Option<Secret>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SubscriberGuestTokenCreate, extra, ["token"] {
        key token = "token",
        required refresh_token = "refresh_token",
    }
}

/// `SubscriberInviteTokenCreateRequest` of the API. Body of `fabric.tokens.createInviteToken`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberInviteTokenCreateRequest {
    /// The id of the address that the invited person may call. A UUID.
    pub address_id: String,
    /// When the token expires, in seconds since 1970. An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<i64>,
}

impl SubscriberInviteTokenCreateRequest {
    /// Creates a value with the required fields only.
    pub fn new(address_id: impl Into<String>) -> Self {
        Self { address_id: address_id.into(), expires_at: None }
    }
}

/// `SubscriberInviteTokenCreateResponse` of the API. Response of `fabric.tokens.createInviteToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberInviteTokenCreate {
    /// A secret string. A signed or encrypted token.
    pub token: Secret,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SubscriberInviteTokenCreate, extra, ["token"] {
        key token = "token",
    }
}

/// `SubscriberResponse` of the API. Item of `fabric.subscribers.list`. Response of
/// `fabric.subscribers.create`, `fabric.subscribers.get`, `fabric.subscribers.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberResponse {
    /// A string.
    pub id: String,
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`SubscriberResponseType`].
    pub r#type: Option<SubscriberResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`Subscriber`].
    pub subscriber: Option<Subscriber>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SubscriberResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required subscriber = "subscriber",
    }
}

open_enum! {
    /// `type` of `SubscriberResponse`.
    pub enum SubscriberResponseType {
        Subscriber = "subscriber",
    }
}

/// `SubscriberRefreshTokenRequest` of the API. Body of `fabric.tokens.refreshSubscriberToken`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberRefreshTokenRequest {
    /// A secret string. A signed or encrypted token.
    pub refresh_token: Secret,
}

impl SubscriberRefreshTokenRequest {
    /// Creates a value with the required fields only.
    pub fn new(refresh_token: impl Into<Secret>) -> Self {
        Self { refresh_token: refresh_token.into() }
    }
}

/// `SubscriberRefreshTokenResponse` of the API. Response of `fabric.tokens.refreshSubscriberToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberRefreshToken {
    /// A secret string. A signed or encrypted token.
    pub token: Secret,
    /// A secret string. A signed or encrypted token.
    pub refresh_token: Option<Secret>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SubscriberRefreshToken, extra, ["token"] {
        key token = "token",
        required refresh_token = "refresh_token",
    }
}

/// `SubscriberRequest` of the API. Body of `fabric.subscribers.create`,
/// `fabric.subscribers.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberRequest {
    /// The password for signing in. A secret string. 8 to 72 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// The email address, which identifies the subscriber; it is unique in the project. A string.
    pub email: String,
    /// The first name. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The last name. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The name that others see in calls. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The job title. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// The name of the time zone. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The country. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The name of the company. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

impl SubscriberRequest {
    /// Creates a value with the required fields only.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            password: None,
            email: email.into(),
            first_name: None,
            last_name: None,
            display_name: None,
            job_title: None,
            timezone: None,
            country: None,
            company_name: None,
        }
    }
}

/// `SubscriberSIPEndpoint` of the API. Item of `fabric.subscribers.listSipEndpoints`. Response of
/// `fabric.subscribers.createSipEndpoint`, `fabric.subscribers.getSipEndpoint`,
/// `fabric.subscribers.updateSipEndpoint`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberSipEndpoint {
    /// A UUID.
    pub id: String,
    /// A string.
    pub username: Option<String>,
    /// A string.
    pub caller_id: Option<String>,
    /// A string.
    pub send_as: Option<String>,
    /// A list of [`Ciphers`].
    pub ciphers: Option<Vec<Ciphers>>,
    /// A list of [`Codecs`].
    pub codecs: Option<Vec<Codecs>>,
    /// See [`Encryption`].
    pub encryption: Option<Encryption>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SubscriberSipEndpoint, extra, ["id"] {
        key id = "id",
        required username = "username",
        required caller_id = "caller_id",
        required send_as = "send_as",
        required ciphers = "ciphers",
        required codecs = "codecs",
        required encryption = "encryption",
    }
}

/// `SubscriberSipEndpointRequest` of the API. Body of `fabric.subscribers.createSipEndpoint`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberSipEndpointRequest {
    /// A string.
    pub username: String,
    /// A secret string.
    pub password: Secret,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as: Option<String>,
    /// A list of [`Ciphers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<Ciphers>>,
    /// A list of [`Codecs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<Codecs>>,
    /// See [`Encryption`]. Default: `"default"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
}

impl SubscriberSipEndpointRequest {
    /// Creates a value with the required fields only.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            caller_id: None,
            send_as: None,
            ciphers: None,
            codecs: None,
            encryption: None,
        }
    }
}

/// `SubscriberSipEndpointRequestUpdate` of the API. Body of `fabric.subscribers.updateSipEndpoint`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberSipEndpointRequestUpdate {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_as: Option<String>,
    /// A list of [`Ciphers`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ciphers: Option<Vec<Ciphers>>,
    /// A list of [`Codecs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<Vec<Codecs>>,
    /// See [`Encryption`]. Default: `"default"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<Encryption>,
}

/// `SubscriberTokenRequest` of the API. Body of `fabric.tokens.createSubscriberToken`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubscriberTokenRequest {
    /// A string that identifies the subscriber, such as an email address; a new one creates the
    /// subscriber. A string.
    pub reference: String,
    /// When the token expires, in seconds since 1970; 2 hours from now if absent. An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expire_at: Option<i64>,
    /// The application to which the token belongs. A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// Sets the password of the subscriber; empty or absent keeps it. A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// A string. Exactly 43 characters, matching `^[A-Za-z0-9_-]+$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// See [`SubscriberTokenRequestScope`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<SubscriberTokenRequestScope>,
    /// Sets the first name of the subscriber. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Sets the last name of the subscriber. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Sets the display name of the subscriber. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// See [`SubscriberTokenRequestRegion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<SubscriberTokenRequestRegion>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

impl SubscriberTokenRequest {
    /// Creates a value with the required fields only.
    pub fn new(reference: impl Into<String>) -> Self {
        Self {
            reference: reference.into(),
            expire_at: None,
            application_id: None,
            password: None,
            fingerprint: None,
            scope: None,
            first_name: None,
            last_name: None,
            display_name: None,
            job_title: None,
            time_zone: None,
            country: None,
            region: None,
            company_name: None,
        }
    }
}

open_enum! {
    /// `scope` of `SubscriberTokenRequest`.
    pub enum SubscriberTokenRequestScope {
        SatRefresh = "sat:refresh",
    }
}

open_enum! {
    /// `region` of `SubscriberTokenRequest`.
    pub enum SubscriberTokenRequestRegion {
        UsCentral = "us-central",
    }
}

/// `SubscriberTokenResponse` of the API. Response of `fabric.tokens.createSubscriberToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberToken {
    /// A UUID.
    pub subscriber_id: Option<String>,
    /// A secret string. A signed or encrypted token.
    pub token: Secret,
    /// A secret string. A signed or encrypted token.
    pub refresh_token: Option<Secret>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SubscriberToken, extra, ["token"] {
        required subscriber_id = "subscriber_id",
        key token = "token",
        required refresh_token = "refresh_token",
    }
}

union! {
    /// `SwmlScriptCreateRequest` of the API. Body of `fabric.swmlScripts.create`.
    pub enum SwmlScriptCreateRequest {
        objects {
            /// See [`CallingSwmlScriptCreateRequest`].
            Calling(CallingSwmlScriptCreateRequest) when "/script_type" = "calling" | "",
            /// See [`MessagingSwmlScriptCreateRequest`].
            Messaging(MessagingSwmlScriptCreateRequest) when "/script_type" = "messaging" | "",
        }
        values {
        }
    }
}

/// `SwmlScriptResponse` of the API. Item of `fabric.swmlScripts.list`. Response of
/// `fabric.swmlScripts.create`, `fabric.swmlScripts.get`, `fabric.swmlScripts.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwmlScriptResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub display_name: Option<String>,
    /// See [`SwmlScriptResponseType`].
    pub r#type: Option<SwmlScriptResponseType>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`SwmlScript`].
    pub swml_script: Option<SwmlScript>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SwmlScriptResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required display_name = "display_name",
        required r#type = "type",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required swml_script = "swml_script",
    }
}

open_enum! {
    /// `type` of `SwmlScriptResponse`.
    pub enum SwmlScriptResponseType {
        SwmlScript = "swml_script",
    }
}

union! {
    /// `SwmlScriptUpdateRequest` of the API. Body of `fabric.swmlScripts.update`.
    pub enum SwmlScriptUpdateRequest {
        objects {
            /// See [`CallingSwmlScriptUpdateRequest`].
            Calling(CallingSwmlScriptUpdateRequest) when "/script_type" = "calling" | "",
            /// See [`MessagingSwmlScriptUpdateRequest`].
            Messaging(MessagingSwmlScriptUpdateRequest) when "/script_type" = "messaging" | "",
        }
        values {
        }
    }
}

/// The query of `fabric.addresses.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.aiAgents.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListAiAgents {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.aiAgents.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListAiAgentAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.callFlows.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCallFlows {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.callFlows.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCallFlowAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.callFlows.listVersions`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCallFlowVersions {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.conferenceRooms.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferenceRooms {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.conferenceRooms.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferenceRoomAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.cxmlApplications.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCxmlApplications {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.cxmlApplications.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCxmlApplicationAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.cxmlScripts.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCxmlScripts {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.cxmlScripts.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCxmlScriptAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.cxmlWebhooks.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCxmlWebhooks {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.cxmlWebhooks.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCxmlWebhookAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.dialogflowAgents.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListDialogflowAgents {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.dialogflowAgents.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListDialogflowAgentAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.freeswitchConnectors.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListFreeswitchConnectors {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.freeswitchConnectors.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListFreeswitchConnectorAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.relayApplications.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRelayApplications {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.relayApplications.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRelayApplicationAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.resources.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListResources {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.resources.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListResourceAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.sipAddresses.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSipAddresses {
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.sipEndpoints.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSipEndpoints {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.sipEndpoints.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSipEndpointAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.sipGateways.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSipGateways {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.sipGateways.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSipGatewayAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.subscribers.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSubscribers {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.subscribers.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSubscriberAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.subscribers.listSipEndpoints`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSubscriberSipEndpoints {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.swmlScripts.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSwmlScripts {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.swmlScripts.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSwmlScriptAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.swmlWebhooks.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSwmlWebhooks {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `fabric.swmlWebhooks.listAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListSwmlWebhookAddresses {
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
