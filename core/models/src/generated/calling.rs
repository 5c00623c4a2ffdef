// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `calling`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Map, Secret, Value};

/// `Calling.CallAIMessageResetParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallAiMessageResetParams {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_reset: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_prompt: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system_prompt: Option<String>,
}

/// `Calling.CallCreateParamsSWML` of the API. Body of `calling.dial`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallCreateParamsSwml {
    /// The caller: a number in E.164 format, or a SIP endpoint `sip:user@host`. A string.
    pub from: String,
    /// The destination: a number in E.164 format, or a SIP endpoint `sip:user@host`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// See [`CallCreateParamsSwmlToScript`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_script: Option<CallCreateParamsSwmlToScript>,
    /// The number or identifier that the destination sees. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// The URL of a SWML document that is used if the first one fails. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_url: Option<String>,
    /// The URL that receives the events in `status_events`. A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// The events of the call that `status_url` receives. A list of
    /// [`CallCreateParamsSwmlStatusEvent`]. Default: `["ended"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_events: Option<Vec<CallCreateParamsSwmlStatusEvent>>,
    /// See [`CallCreateParamsSwmlUrlMethod`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_method: Option<CallCreateParamsSwmlUrlMethod>,
    /// See [`CallCreateParamsSwmlCodecs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<CallCreateParamsSwmlCodecs>,
    /// An integer. 1 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i32>,
    /// A number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_price_per_minute: Option<f64>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_digits: Option<String>,
    /// See [`CallCreateParamsSwmlRegion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<CallCreateParamsSwmlRegion>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// The SWML document that runs when the call is answered. See [`CallCreateParamsSwmlSwml`].
    pub swml: CallCreateParamsSwmlSwml,
}

impl CallCreateParamsSwml {
    /// Creates a value with the required fields only.
    pub fn new(from: impl Into<String>, swml: CallCreateParamsSwmlSwml) -> Self {
        Self {
            from: from.into(),
            to: None,
            username: None,
            password: None,
            to_script: None,
            caller_id: None,
            fallback_url: None,
            status_url: None,
            status_events: None,
            url_method: None,
            codecs: None,
            timeout: None,
            max_price_per_minute: None,
            send_digits: None,
            region: None,
            custom_variables: None,
            swml,
        }
    }
}

strict!(CallCreateParamsSwml);

union! {
    /// `to_script` of `CallCreateParamsSwml`.
    pub enum CallCreateParamsSwmlToScript {
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
    /// One of `status_events` of `CallCreateParamsSwml`.
    pub enum CallCreateParamsSwmlStatusEvent {
        Created = "created",
        Ringing = "ringing",
        Answered = "answered",
        Ended = "ended",
    }
}

open_enum! {
    /// `url_method` of `CallCreateParamsSwml`.
    pub enum CallCreateParamsSwmlUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

union! {
    /// `codecs` of `CallCreateParamsSwml`.
    pub enum CallCreateParamsSwmlCodecs {
        objects {
        }
        values {
            /// A list of [`OutboundCallCodec`].
            List(Vec<OutboundCallCodec>),
            /// A string.
            String(String),
        }
    }
}

open_enum! {
    /// `Calling.OutboundCallCodec` of the API.
    pub enum OutboundCallCodec {
        Opus = "OPUS",
        Opus48000H20I = "OPUS@48000H@20I",
        Opus24000H20I = "OPUS@24000H@20I",
        Opus16000H20I = "OPUS@16000H@20I",
        Opus8000H20I = "OPUS@8000H@20I",
        G722 = "G722",
        Pcmu = "PCMU",
        Pcma = "PCMA",
        G729 = "G729",
        Vp8 = "VP8",
        H264 = "H264",
    }
}

union! {
    /// `region` of `CallCreateParamsSwml`.
    pub enum CallCreateParamsSwmlRegion {
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
    /// `swml` of `CallCreateParamsSwml`.
    pub enum CallCreateParamsSwmlSwml {
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

/// `Calling.CallCreateParamsURL` of the API. Body of `calling.dial`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallCreateParamsUrl {
    /// The caller: a number in E.164 format, or a SIP endpoint `sip:user@host`. A string.
    pub from: String,
    /// The destination: a number in E.164 format, or a SIP endpoint `sip:user@host`. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// See [`CallCreateParamsUrlToScript`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_script: Option<CallCreateParamsUrlToScript>,
    /// The number or identifier that the destination sees. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// The URL of a SWML document that is used if the first one fails. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_url: Option<String>,
    /// The URL that receives the events in `status_events`. A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// The events of the call that `status_url` receives. A list of
    /// [`CallCreateParamsUrlStatusEvent`]. Default: `["ended"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_events: Option<Vec<CallCreateParamsUrlStatusEvent>>,
    /// See [`CallCreateParamsUrlUrlMethod`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_method: Option<CallCreateParamsUrlUrlMethod>,
    /// See [`CallCreateParamsUrlCodecs`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codecs: Option<CallCreateParamsUrlCodecs>,
    /// An integer. 1 to 600.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i32>,
    /// A number. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_price_per_minute: Option<f64>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_digits: Option<String>,
    /// See [`CallCreateParamsUrlRegion`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<CallCreateParamsUrlRegion>,
    /// A JSON object. At most 20 keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// The URL of the SWML document that runs when the call is answered. A string.
    pub url: String,
}

impl CallCreateParamsUrl {
    /// Creates a value with the required fields only.
    pub fn new(from: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: None,
            username: None,
            password: None,
            to_script: None,
            caller_id: None,
            fallback_url: None,
            status_url: None,
            status_events: None,
            url_method: None,
            codecs: None,
            timeout: None,
            max_price_per_minute: None,
            send_digits: None,
            region: None,
            custom_variables: None,
            url: url.into(),
        }
    }
}

strict!(CallCreateParamsUrl);

union! {
    /// `to_script` of `CallCreateParamsUrl`.
    pub enum CallCreateParamsUrlToScript {
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
    /// One of `status_events` of `CallCreateParamsUrl`.
    pub enum CallCreateParamsUrlStatusEvent {
        Created = "created",
        Ringing = "ringing",
        Answered = "answered",
        Ended = "ended",
    }
}

open_enum! {
    /// `url_method` of `CallCreateParamsUrl`.
    pub enum CallCreateParamsUrlUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

union! {
    /// `codecs` of `CallCreateParamsUrl`.
    pub enum CallCreateParamsUrlCodecs {
        objects {
        }
        values {
            /// A list of [`OutboundCallCodec`].
            List(Vec<OutboundCallCodec>),
            /// A string.
            String(String),
        }
    }
}

union! {
    /// `region` of `CallCreateParamsUrl`.
    pub enum CallCreateParamsUrlRegion {
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

open_enum! {
    /// `Calling.CallDirection` of the API.
    pub enum CallDirection {
        Inbound = "inbound",
        Outbound = "outbound",
        OutboundApi = "outbound-api",
    }
}

/// `Calling.CallLeg` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallLeg {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`CallDirection`].
    pub direction: Option<CallDirection>,
    /// See [`CallLegSource`].
    pub source: Option<CallLegSource>,
    /// A string. May be null.
    pub url: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A list of [`ChargeDetails`].
    pub charge_details: Option<Vec<ChargeDetails>>,
    /// See [`CallResponseStatus`]. May be null.
    pub status: Option<CallResponseStatus>,
    /// May be null. An integer.
    pub duration: Option<i64>,
    /// May be null. An integer.
    pub duration_ms: Option<i64>,
    /// May be null. An integer.
    pub billing_ms: Option<i64>,
    /// See [`CallLegType`].
    pub r#type: Option<CallLegType>,
    /// May be null. A UUID.
    pub parent_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallLeg, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required direction = "direction",
        required source = "source",
        nullable url = "url",
        required charge = "charge",
        required created_at = "created_at",
        required charge_details = "charge_details",
        nullable status = "status",
        nullable duration = "duration",
        nullable duration_ms = "duration_ms",
        nullable billing_ms = "billing_ms",
        required r#type = "type",
        nullable parent_id = "parent_id",
    }
}

open_enum! {
    /// `source` of `CallLeg`.
    pub enum CallLegSource {
        RealtimeApi = "realtime_api",
    }
}

/// `Calling.ChargeDetails` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChargeDetails {
    /// A string.
    pub description: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChargeDetails, extra, [] {
        required description = "description",
        required charge = "charge",
    }
}

open_enum! {
    /// `Calling.CallResponseStatus` of the API.
    pub enum CallResponseStatus {
        Queued = "queued",
        Initiated = "initiated",
        Created = "created",
        Ringing = "ringing",
        Answered = "answered",
        Ending = "ending",
        Ended = "ended",
        Failed = "failed",
        Canceled = "canceled",
        Completed = "completed",
    }
}

open_enum! {
    /// `type` of `CallLeg`.
    pub enum CallLegType {
        RelayPstnCall = "relay_pstn_call",
        RelaySipCall = "relay_sip_call",
        RelayWebrtcCall = "relay_webrtc_call",
    }
}

union! {
    /// `Calling.CallResponse` of the API. Response of `calling.aiHold`, `calling.aiMessage`,
    /// `calling.aiSidecar` and 39 more.
    pub enum Call {
        objects {
            /// See [`FabricDeviceLeg`].
            FabricDevice(FabricDeviceLeg) when "/type" = "fabric_subscriber_device_leg",
            /// See [`CallLeg`].
            Call(CallLeg),
        }
        values {
        }
    }
}

/// `Calling.FabricDeviceLeg` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricDeviceLeg {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`CallDirection`].
    pub direction: Option<CallDirection>,
    /// See [`FabricDeviceLegSource`].
    pub source: Option<FabricDeviceLegSource>,
    /// A string. May be null.
    pub url: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A list of [`ChargeDetails`].
    pub charge_details: Option<Vec<ChargeDetails>>,
    /// Any JSON value.
    pub status: Value,
    /// See [`FabricDeviceLegType`].
    pub r#type: Option<FabricDeviceLegType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FabricDeviceLeg, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required direction = "direction",
        required source = "source",
        nullable url = "url",
        required charge = "charge",
        required created_at = "created_at",
        required charge_details = "charge_details",
        any status = "status",
        required r#type = "type",
    }
}

open_enum! {
    /// `source` of `FabricDeviceLeg`.
    pub enum FabricDeviceLegSource {
        RealtimeApi = "realtime_api",
    }
}

open_enum! {
    /// `type` of `FabricDeviceLeg`.
    pub enum FabricDeviceLegType {
        FabricSubscriberDeviceLeg = "fabric_subscriber_device_leg",
    }
}

/// `Calling.CallUpdateParamsSWML` of the API. Body of `calling.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallUpdateParamsSwml {
    /// The id of the call, as in the response of `dial`. A UUID.
    pub id: String,
    /// The URL of a SWML document that is used if the first one fails. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_url: Option<String>,
    /// Ends the call: `canceled` only while it rings, `completed` at any time. See
    /// [`CallUpdateParamsSwmlStatus`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CallUpdateParamsSwmlStatus>,
    /// The URL that receives the events of the call. A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// The SWML document that replaces the running one. See [`CallUpdateParamsSwmlSwml`].
    pub swml: CallUpdateParamsSwmlSwml,
}

impl CallUpdateParamsSwml {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, swml: CallUpdateParamsSwmlSwml) -> Self {
        Self { id: id.into(), fallback_url: None, status: None, status_url: None, swml }
    }
}

strict!(CallUpdateParamsSwml);

open_enum! {
    /// `status` of `CallUpdateParamsSwml`.
    pub enum CallUpdateParamsSwmlStatus {
        Canceled = "canceled",
        Completed = "completed",
    }
}

union! {
    /// `swml` of `CallUpdateParamsSwml`.
    pub enum CallUpdateParamsSwmlSwml {
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

/// `Calling.CallUpdateParamsURL` of the API. Body of `calling.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallUpdateParamsUrl {
    /// The id of the call, as in the response of `dial`. A UUID.
    pub id: String,
    /// The URL of a SWML document that is used if the first one fails. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_url: Option<String>,
    /// Ends the call: `canceled` only while it rings, `completed` at any time. See
    /// [`CallUpdateParamsUrlStatus`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CallUpdateParamsUrlStatus>,
    /// The URL that receives the events of the call. A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// The URL of the SWML document that replaces the running one. A string.
    pub url: String,
}

impl CallUpdateParamsUrl {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, url: impl Into<String>) -> Self {
        Self { id: id.into(), fallback_url: None, status: None, status_url: None, url: url.into() }
    }
}

strict!(CallUpdateParamsUrl);

open_enum! {
    /// `status` of `CallUpdateParamsUrl`.
    pub enum CallUpdateParamsUrlStatus {
        Canceled = "canceled",
        Completed = "completed",
    }
}

/// `Calling.CollectDigitsParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectDigitsParams {
    /// An integer.
    pub max: i32,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminators: Option<String>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digit_timeout: Option<f64>,
}

impl CollectDigitsParams {
    /// Creates a value with the required fields only.
    pub fn new(max: i32) -> Self {
        Self { max, terminators: None, digit_timeout: None }
    }
}

open_enum! {
    /// `Calling.CollectSpeechEngine` of the API.
    pub enum CollectSpeechEngine {
        Google = "Google",
        GoogleV2 = "Google.V2",
        Deepgram = "Deepgram",
    }
}

/// `Calling.CollectSpeechParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectSpeechParams {
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_silence_timeout: Option<f64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<f64>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hints: Option<Vec<String>>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// See [`CollectSpeechEngine`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<CollectSpeechEngine>,
}

/// `Calling.DetectDigitConfig` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectDigitConfig {
    /// See [`DetectDigitConfigType`].
    pub r#type: DetectDigitConfigType,
    /// See [`DetectDigitParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<DetectDigitParams>,
}

impl Default for DetectDigitConfig {
    fn default() -> Self {
        Self { r#type: DetectDigitConfigType::Digit, params: None }
    }
}

strict!(DetectDigitConfig);

open_enum! {
    /// `type` of `DetectDigitConfig`.
    pub enum DetectDigitConfigType {
        Digit = "digit",
    }
}

/// `Calling.DetectDigitParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectDigitParams {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digits: Option<String>,
}

/// `Calling.DetectFaxConfig` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectFaxConfig {
    /// See [`DetectFaxConfigType`].
    pub r#type: DetectFaxConfigType,
    /// See [`DetectFaxParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<DetectFaxParams>,
}

impl Default for DetectFaxConfig {
    fn default() -> Self {
        Self { r#type: DetectFaxConfigType::Fax, params: None }
    }
}

strict!(DetectFaxConfig);

open_enum! {
    /// `type` of `DetectFaxConfig`.
    pub enum DetectFaxConfigType {
        Fax = "fax",
    }
}

/// `Calling.DetectFaxParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectFaxParams {
    /// See [`DetectFaxTone`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone: Option<DetectFaxTone>,
}

open_enum! {
    /// `Calling.DetectFaxTone` of the API.
    pub enum DetectFaxTone {
        Cng = "CNG",
        Ced = "CED",
        CngLowercase = "cng",
        CedLowercase = "ced",
    }
}

/// `Calling.DetectMachineConfig` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectMachineConfig {
    /// See [`DetectMachineConfigType`].
    pub r#type: DetectMachineConfigType,
    /// See [`DetectMachineParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<DetectMachineParams>,
}

impl Default for DetectMachineConfig {
    fn default() -> Self {
        Self { r#type: DetectMachineConfigType::Machine, params: None }
    }
}

strict!(DetectMachineConfig);

open_enum! {
    /// `type` of `DetectMachineConfig`.
    pub enum DetectMachineConfigType {
        Machine = "machine",
    }
}

/// `Calling.DetectMachineParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectMachineParams {
    /// A number. Default: `4.5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_timeout: Option<f64>,
    /// A number. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_silence_timeout: Option<f64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine_ready_timeout: Option<f64>,
    /// A number. Default: `1.25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine_voice_threshold: Option<f64>,
    /// An integer. Default: `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine_words_threshold: Option<i32>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detect_interruptions: Option<bool>,
    /// A boolean. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detect_message_end: Option<bool>,
}

open_enum! {
    /// `Calling.HangupReason` of the API.
    pub enum HangupReason {
        Hangup = "hangup",
        Cancel = "cancel",
        Busy = "busy",
        NoAnswer = "noAnswer",
        Decline = "decline",
        Error = "error",
    }
}

/// `Calling.LiveTranscribeStartAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranscribeStartAction {
    /// See [`LiveTranscribeStartActionStart`].
    pub start: LiveTranscribeStartActionStart,
}

impl LiveTranscribeStartAction {
    /// Creates a value with the required fields only.
    pub fn new(start: LiveTranscribeStartActionStart) -> Self {
        Self { start }
    }
}

strict!(LiveTranscribeStartAction);

/// `start` of `LiveTranscribeStartAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranscribeStartActionStart {
    /// A string.
    pub lang: String,
    /// A list of [`SwmlCallingTranscribeDirection`](crate::common::SwmlCallingTranscribeDirection).
    /// Each item: may be a variable.
    pub direction: Vec<crate::common::SwmlCallingTranscribeDirection>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_events: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary_prompt: Option<String>,
    /// See [`SpeechEngine`]. Default: `"deepgram"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_engine: Option<SpeechEngine>,
    /// An integer. Default: `60000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_silence_ms: Option<i32>,
    /// An integer. Default: `400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_thresh: Option<i32>,
    /// An integer. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug_level: Option<i32>,
}

impl LiveTranscribeStartActionStart {
    /// Creates a value with the required fields only.
    pub fn new(
        lang: impl Into<String>,
        direction: Vec<crate::common::SwmlCallingTranscribeDirection>,
    ) -> Self {
        Self {
            lang: lang.into(),
            direction,
            webhook: None,
            live_events: None,
            ai_summary: None,
            ai_summary_prompt: None,
            speech_engine: None,
            speech_timeout: None,
            vad_silence_ms: None,
            vad_thresh: None,
            debug_level: None,
        }
    }
}

open_enum! {
    /// `SpeechEngine` of the API.
    pub enum SpeechEngine {
        Deepgram = "deepgram",
        Google = "google",
    }
}

open_enum! {
    /// `Calling.LiveTranscribeStopAction` of the API.
    pub enum LiveTranscribeStopAction {
        Stop = "stop",
    }
}

/// `Calling.LiveTranscribeSummarizeAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranscribeSummarizeAction {
    /// See [`LiveTranscribeSummarizeActionSummarize`].
    pub summarize: LiveTranscribeSummarizeActionSummarize,
}

impl LiveTranscribeSummarizeAction {
    /// Creates a value with the required fields only.
    pub fn new(summarize: LiveTranscribeSummarizeActionSummarize) -> Self {
        Self { summarize }
    }
}

strict!(LiveTranscribeSummarizeAction);

/// `summarize` of `LiveTranscribeSummarizeAction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranscribeSummarizeActionSummarize {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
}

/// `Calling.LiveTranslateInjectAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranslateInjectAction {
    /// See [`LiveTranslateInjectActionInject`].
    pub inject: LiveTranslateInjectActionInject,
}

impl LiveTranslateInjectAction {
    /// Creates a value with the required fields only.
    pub fn new(inject: LiveTranslateInjectActionInject) -> Self {
        Self { inject }
    }
}

strict!(LiveTranslateInjectAction);

/// `inject` of `LiveTranslateInjectAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranslateInjectActionInject {
    /// A string.
    pub message: String,
    /// See [`SwmlCallingTranscribeDirection`](crate::common::SwmlCallingTranscribeDirection). May
    /// be a variable.
    pub direction: crate::common::SwmlCallingTranscribeDirection,
}

impl LiveTranslateInjectActionInject {
    /// Creates a value with the required fields only.
    pub fn new(message: impl Into<String>, direction: crate::common::SwmlCallingTranscribeDirection) -> Self {
        Self { message: message.into(), direction }
    }
}

/// `Calling.LiveTranslateStartAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranslateStartAction {
    /// See [`LiveTranslateStartActionStart`].
    pub start: LiveTranslateStartActionStart,
}

impl LiveTranslateStartAction {
    /// Creates a value with the required fields only.
    pub fn new(start: LiveTranslateStartActionStart) -> Self {
        Self { start }
    }
}

strict!(LiveTranslateStartAction);

/// `start` of `LiveTranslateStartAction`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranslateStartActionStart {
    /// A string.
    pub from_lang: String,
    /// A string.
    pub to_lang: String,
    /// A list of [`SwmlCallingTranscribeDirection`](crate::common::SwmlCallingTranscribeDirection).
    /// Each item: may be a variable.
    pub direction: Vec<crate::common::SwmlCallingTranscribeDirection>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_voice: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_voice: Option<String>,
    /// See [`LiveTranslateStartActionStartFilterFrom`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_from: Option<LiveTranslateStartActionStartFilterFrom>,
    /// See [`LiveTranslateStartActionStartFilterTo`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_to: Option<LiveTranslateStartActionStartFilterTo>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_events: Option<bool>,
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_summary_prompt: Option<String>,
    /// See [`SpeechEngine`]. Default: `"deepgram"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_engine: Option<SpeechEngine>,
    /// An integer. Default: `60000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_timeout: Option<i32>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_silence_ms: Option<i32>,
    /// An integer. Default: `400`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vad_thresh: Option<i32>,
    /// An integer. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug_level: Option<i32>,
}

impl LiveTranslateStartActionStart {
    /// Creates a value with the required fields only.
    pub fn new(
        from_lang: impl Into<String>,
        to_lang: impl Into<String>,
        direction: Vec<crate::common::SwmlCallingTranscribeDirection>,
    ) -> Self {
        Self {
            from_lang: from_lang.into(),
            to_lang: to_lang.into(),
            direction,
            from_voice: None,
            to_voice: None,
            filter_from: None,
            filter_to: None,
            webhook: None,
            live_events: None,
            ai_summary: None,
            ai_summary_prompt: None,
            speech_engine: None,
            speech_timeout: None,
            vad_silence_ms: None,
            vad_thresh: None,
            debug_level: None,
        }
    }
}

open_enum! {
    /// `filter_from` of `LiveTranslateStartActionStart`.
    pub enum LiveTranslateStartActionStartFilterFrom {
        Polite = "polite",
        Rude = "rude",
        Professional = "professional",
        Shakespeare = "shakespeare",
        GenZ = "gen-z",
    }
}

open_enum! {
    /// `filter_to` of `LiveTranslateStartActionStart`.
    pub enum LiveTranslateStartActionStartFilterTo {
        Polite = "polite",
        Rude = "rude",
        Professional = "professional",
        Shakespeare = "shakespeare",
        GenZ = "gen-z",
    }
}

open_enum! {
    /// `Calling.LiveTranslateStopAction` of the API.
    pub enum LiveTranslateStopAction {
        Stop = "stop",
    }
}

/// `Calling.LiveTranslateSummarizeAction` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranslateSummarizeAction {
    /// See [`LiveTranslateSummarizeActionSummarize`].
    pub summarize: LiveTranslateSummarizeActionSummarize,
}

impl LiveTranslateSummarizeAction {
    /// Creates a value with the required fields only.
    pub fn new(summarize: LiveTranslateSummarizeActionSummarize) -> Self {
        Self { summarize }
    }
}

strict!(LiveTranslateSummarizeAction);

/// `summarize` of `LiveTranslateSummarizeAction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranslateSummarizeActionSummarize {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
}

/// `Calling.PlayAudioItem` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayAudioItem {
    /// See [`PlayAudioItemType`].
    pub r#type: PlayAudioItemType,
    /// See [`PlayAudioParams`].
    pub params: PlayAudioParams,
}

impl PlayAudioItem {
    /// Creates a value with the required fields only.
    pub fn new(params: PlayAudioParams) -> Self {
        Self { r#type: PlayAudioItemType::Audio, params }
    }
}

strict!(PlayAudioItem);

open_enum! {
    /// `type` of `PlayAudioItem`.
    pub enum PlayAudioItemType {
        Audio = "audio",
    }
}

/// `Calling.PlayAudioParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayAudioParams {
    /// A URL.
    pub url: String,
}

impl PlayAudioParams {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

open_enum! {
    /// `Calling.PlayDirection` of the API.
    pub enum PlayDirection {
        Listen = "listen",
        Speak = "speak",
        Both = "both",
    }
}

/// `Calling.PlayRingtoneItem` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayRingtoneItem {
    /// See [`PlayRingtoneItemType`].
    pub r#type: PlayRingtoneItemType,
    /// See [`PlayRingtoneParams`].
    pub params: PlayRingtoneParams,
}

impl PlayRingtoneItem {
    /// Creates a value with the required fields only.
    pub fn new(params: PlayRingtoneParams) -> Self {
        Self { r#type: PlayRingtoneItemType::Ringtone, params }
    }
}

strict!(PlayRingtoneItem);

open_enum! {
    /// `type` of `PlayRingtoneItem`.
    pub enum PlayRingtoneItemType {
        Ringtone = "ringtone",
    }
}

/// `Calling.PlayRingtoneParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayRingtoneParams {
    /// See [`PlayRingtoneName`].
    pub name: PlayRingtoneName,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
}

impl PlayRingtoneParams {
    /// Creates a value with the required fields only.
    pub fn new(name: PlayRingtoneName) -> Self {
        Self { name, duration: None }
    }
}

open_enum! {
    /// `Calling.PlayRingtoneName` of the API.
    pub enum PlayRingtoneName {
        Au = "au",
        Be = "be",
        Ca = "ca",
        Cn = "cn",
        Cy = "cy",
        Cz = "cz",
        De = "de",
        Dk = "dk",
        Dz = "dz",
        Eg = "eg",
        Es = "es",
        Fi = "fi",
        Fr = "fr",
        Hu = "hu",
        Il = "il",
        In = "in",
        Jp = "jp",
        Ko = "ko",
        Pk = "pk",
        Pl = "pl",
        Ro = "ro",
        Rs = "rs",
        Ru = "ru",
        Sa = "sa",
        Tr = "tr",
        Uk = "uk",
        Us = "us",
        At = "at",
        Bg = "bg",
        Br = "br",
        Ch = "ch",
        Cl = "cl",
        Ee = "ee",
        Gr = "gr",
        It = "it",
        Lt = "lt",
        Mx = "mx",
        My = "my",
        Nl = "nl",
        No = "no",
        Nz = "nz",
        Ph = "ph",
        Pt = "pt",
        Se = "se",
        Sg = "sg",
        Th = "th",
        Za = "za",
        Tw = "tw",
        Ve = "ve",
        Bong = "bong",
    }
}

/// `Calling.PlaySilenceItem` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaySilenceItem {
    /// See [`PlaySilenceItemType`].
    pub r#type: PlaySilenceItemType,
    /// See [`PlaySilenceParams`].
    pub params: PlaySilenceParams,
}

impl PlaySilenceItem {
    /// Creates a value with the required fields only.
    pub fn new(params: PlaySilenceParams) -> Self {
        Self { r#type: PlaySilenceItemType::Silence, params }
    }
}

strict!(PlaySilenceItem);

open_enum! {
    /// `type` of `PlaySilenceItem`.
    pub enum PlaySilenceItemType {
        Silence = "silence",
    }
}

/// `Calling.PlaySilenceParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaySilenceParams {
    /// A number.
    pub duration: f64,
}

impl PlaySilenceParams {
    /// Creates a value with the required fields only.
    pub fn new(duration: f64) -> Self {
        Self { duration }
    }
}

/// `Calling.PlayTtsItem` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayTtsItem {
    /// See [`PlayTtsItemType`].
    pub r#type: PlayTtsItemType,
    /// See [`PlayTtsParams`].
    pub params: PlayTtsParams,
}

impl PlayTtsItem {
    /// Creates a value with the required fields only.
    pub fn new(params: PlayTtsParams) -> Self {
        Self { r#type: PlayTtsItemType::Tts, params }
    }
}

strict!(PlayTtsItem);

open_enum! {
    /// `type` of `PlayTtsItem`.
    pub enum PlayTtsItemType {
        Tts = "tts",
    }
}

/// `Calling.PlayTtsParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayTtsParams {
    /// A string.
    pub text: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// See [`TtsGender`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<TtsGender>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
}

impl PlayTtsParams {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), language: None, gender: None, voice: None }
    }
}

open_enum! {
    /// `Calling.TtsGender` of the API.
    pub enum TtsGender {
        Male = "male",
        Female = "female",
    }
}

/// `Calling.RecordAudioParams` of the API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordAudioParams {
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beep: Option<bool>,
    /// See [`RecordAudioParamsFormat`]. Default: `"mp3"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<RecordAudioParamsFormat>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stereo: Option<bool>,
    /// See [`PlayDirection`]. Default: `"speak"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<PlayDirection>,
    /// A number. At least 0. Default: `4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_timeout: Option<f64>,
    /// A number. At least 0. Default: `0.5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_silence_timeout: Option<f64>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i32>,
    /// A string. Default: `"#"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminators: Option<String>,
    /// A number. 0 to 100. Default: `44`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_sensitivity: Option<f64>,
}

open_enum! {
    /// `format` of `RecordAudioParams`.
    pub enum RecordAudioParamsFormat {
        Mp3 = "mp3",
        Wav = "wav",
        Mp4 = "mp4",
    }
}

/// `Calling.RecordParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordParams {
    /// See [`RecordAudioParams`].
    pub audio: RecordAudioParams,
}

impl RecordParams {
    /// Creates a value with the required fields only.
    pub fn new(audio: RecordAudioParams) -> Self {
        Self { audio }
    }
}

/// `Calling.ReferDevice` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferDevice {
    /// See [`ReferDeviceType`].
    pub r#type: ReferDeviceType,
    /// See [`ReferSipParams`].
    pub params: ReferSipParams,
}

impl ReferDevice {
    /// Creates a value with the required fields only.
    pub fn new(params: ReferSipParams) -> Self {
        Self { r#type: ReferDeviceType::Sip, params }
    }
}

open_enum! {
    /// `type` of `ReferDevice`.
    pub enum ReferDeviceType {
        Sip = "sip",
    }
}

/// `Calling.ReferSipParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferSipParams {
    /// A string.
    pub to: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl ReferSipParams {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>) -> Self {
        Self { to: to.into(), from: None, username: None, password: None }
    }
}

open_enum! {
    /// `Calling.StreamStatusUrlMethod` of the API.
    pub enum StreamStatusUrlMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `Calling.StreamTrack` of the API.
    pub enum StreamTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

open_enum! {
    /// `Calling.TapCodec` of the API.
    pub enum TapCodec {
        Pcma = "PCMA",
        Pcmu = "PCMU",
        PcmaLowercase = "pcma",
        PcmuLowercase = "pcmu",
        Opus = "OPUS",
        OpusLowercase = "opus",
    }
}

/// `Calling.TapConfig` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapConfig {
    /// See [`TapConfigType`].
    pub r#type: TapConfigType,
    /// See [`TapConfigParams`].
    pub params: TapConfigParams,
}

impl TapConfig {
    /// Creates a value with the required fields only.
    pub fn new(params: TapConfigParams) -> Self {
        Self { r#type: TapConfigType::Audio, params }
    }
}

open_enum! {
    /// `type` of `TapConfig`.
    pub enum TapConfigType {
        Audio = "audio",
    }
}

/// `params` of `TapConfig`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapConfigParams {
    /// See [`PlayDirection`].
    pub direction: PlayDirection,
}

impl TapConfigParams {
    /// Creates a value with the required fields only.
    pub fn new(direction: PlayDirection) -> Self {
        Self { direction }
    }
}

/// `Calling.TapDeviceRtp` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapDeviceRtp {
    /// See [`TapDeviceRtpType`].
    pub r#type: TapDeviceRtpType,
    /// See [`TapRtpParams`].
    pub params: TapRtpParams,
}

impl TapDeviceRtp {
    /// Creates a value with the required fields only.
    pub fn new(params: TapRtpParams) -> Self {
        Self { r#type: TapDeviceRtpType::Rtp, params }
    }
}

strict!(TapDeviceRtp);

open_enum! {
    /// `type` of `TapDeviceRtp`.
    pub enum TapDeviceRtpType {
        Rtp = "rtp",
    }
}

/// `Calling.TapRtpParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapRtpParams {
    /// A string.
    pub addr: String,
    /// An integer. 1 to 65535.
    pub port: i32,
    /// See [`TapCodec`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<TapCodec>,
    /// One of `10`, `20`, `30`, `40`, `50`, `60`, `70`, `80`, `90`, `100`, `110`, `120`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ptime: Option<i64>,
}

impl TapRtpParams {
    /// Creates a value with the required fields only.
    pub fn new(addr: impl Into<String>, port: i32) -> Self {
        Self { addr: addr.into(), port, codec: None, ptime: None }
    }
}

/// `Calling.TapDeviceWs` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapDeviceWs {
    /// See [`TapDeviceWsType`].
    pub r#type: TapDeviceWsType,
    /// See [`TapWsParams`].
    pub params: TapWsParams,
}

impl TapDeviceWs {
    /// Creates a value with the required fields only.
    pub fn new(params: TapWsParams) -> Self {
        Self { r#type: TapDeviceWsType::Ws, params }
    }
}

strict!(TapDeviceWs);

open_enum! {
    /// `type` of `TapDeviceWs`.
    pub enum TapDeviceWsType {
        Ws = "ws",
    }
}

/// `Calling.TapWsParams` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapWsParams {
    /// A string.
    pub uri: String,
    /// See [`TapCodec`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<TapCodec>,
}

impl TapWsParams {
    /// Creates a value with the required fields only.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into(), codec: None }
    }
}

/// The body of `calling.aiHold`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiHoldParams {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
}

/// The body of `calling.aiMessage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiMessageParams {
    /// See [`AiMessageParamsRole`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AiMessageParamsRole>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_text: Option<String>,
    /// See [`CallAiMessageResetParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset: Option<CallAiMessageResetParams>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
}

open_enum! {
    /// `role` of `AiMessageParams`.
    pub enum AiMessageParamsRole {
        System = "system",
        User = "user",
        Assistant = "assistant",
    }
}

/// The body of `calling.aiSidecarAsk`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiSidecarAskParams {
    /// A string.
    pub text: String,
}

impl AiSidecarAskParams {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// The body of `calling.aiSidecarPoke`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiSidecarPokeParams {
    /// A string.
    pub text: String,
}

impl AiSidecarPokeParams {
    /// Creates a value with the required fields only.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// The body of `calling.aiStop`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AiStopParams {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_id: Option<String>,
}

/// The body of `calling.collect`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectParams {
    /// A string.
    pub control_id: String,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_timeout: Option<f64>,
    /// See [`CollectDigitsParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digits: Option<CollectDigitsParams>,
    /// See [`CollectSpeechParams`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech: Option<CollectSpeechParams>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuous: Option<bool>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial_results: Option<bool>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_start_of_input: Option<bool>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_input_timers: Option<bool>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl CollectParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self {
            control_id: control_id.into(),
            initial_timeout: None,
            digits: None,
            speech: None,
            continuous: None,
            partial_results: None,
            send_start_of_input: None,
            start_input_timers: None,
            status_url: None,
        }
    }
}

/// The body of `calling.collectStartInputTimers`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectStartInputTimersParams {
    /// A string.
    pub control_id: String,
}

impl CollectStartInputTimersParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.collectStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollectStopParams {
    /// A string.
    pub control_id: String,
}

impl CollectStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.detect`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectParams {
    /// A string.
    pub control_id: String,
    /// See [`DetectParamsDetect`].
    pub detect: DetectParamsDetect,
    /// A number. At least 0. Default: `30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<f64>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl DetectParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>, detect: DetectParamsDetect) -> Self {
        Self { control_id: control_id.into(), detect, timeout: None, status_url: None }
    }
}

union! {
    /// `detect` of `DetectParams`.
    pub enum DetectParamsDetect {
        objects {
            /// See [`DetectMachineConfig`].
            Machine(DetectMachineConfig) when "/type" = "machine",
            /// See [`DetectFaxConfig`].
            Fax(DetectFaxConfig) when "/type" = "fax",
            /// See [`DetectDigitConfig`].
            Digit(DetectDigitConfig) when "/type" = "digit",
        }
        values {
        }
    }
}

/// The body of `calling.detectStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetectStopParams {
    /// A string.
    pub control_id: String,
}

impl DetectStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

union! {
    /// The body of `calling.dial`.
    pub enum DialParams {
        objects {
            /// See [`CallCreateParamsUrl`].
            Url(CallCreateParamsUrl),
            /// See [`CallCreateParamsSwml`].
            Swml(CallCreateParamsSwml),
        }
        values {
        }
    }
}

/// The body of `calling.end`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndParams {
    /// See [`HangupReason`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<HangupReason>,
}

/// The body of `calling.liveTranscribe`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranscribeParams {
    /// See [`LiveTranscribeParamsAction`].
    pub action: LiveTranscribeParamsAction,
}

impl LiveTranscribeParams {
    /// Creates a value with the required fields only.
    pub fn new(action: LiveTranscribeParamsAction) -> Self {
        Self { action }
    }
}

union! {
    /// `action` of `LiveTranscribeParams`.
    pub enum LiveTranscribeParamsAction {
        objects {
            /// See [`LiveTranscribeStartAction`].
            Start(LiveTranscribeStartAction),
            /// See [`LiveTranscribeSummarizeAction`].
            Summarize(LiveTranscribeSummarizeAction),
        }
        values {
            /// See [`LiveTranscribeStopAction`].
            Stop(LiveTranscribeStopAction),
        }
    }
}

/// The body of `calling.liveTranslate`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiveTranslateParams {
    /// See [`LiveTranslateParamsAction`].
    pub action: LiveTranslateParamsAction,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl LiveTranslateParams {
    /// Creates a value with the required fields only.
    pub fn new(action: LiveTranslateParamsAction) -> Self {
        Self { action, status_url: None }
    }
}

union! {
    /// `action` of `LiveTranslateParams`.
    pub enum LiveTranslateParamsAction {
        objects {
            /// See [`LiveTranslateStartAction`].
            Start(LiveTranslateStartAction),
            /// See [`LiveTranslateSummarizeAction`].
            Summarize(LiveTranslateSummarizeAction),
            /// See [`LiveTranslateInjectAction`].
            Inject(LiveTranslateInjectAction),
        }
        values {
            /// See [`LiveTranslateStopAction`].
            Stop(LiveTranslateStopAction),
        }
    }
}

/// The body of `calling.play`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayParams {
    /// A string.
    pub control_id: String,
    /// A list of [`PlayParamsPlay`].
    pub play: Vec<PlayParamsPlay>,
    /// A number. -40 to 40. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volume: Option<f64>,
    /// See [`PlayDirection`]. Default: `"listen"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<PlayDirection>,
    /// An integer. At least 0. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#loop: Option<i32>,
    /// A string. Default: `"en-US"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
    /// See [`TtsGender`]. Default: `"female"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<TtsGender>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl PlayParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>, play: Vec<PlayParamsPlay>) -> Self {
        Self {
            control_id: control_id.into(),
            play,
            volume: None,
            direction: None,
            r#loop: None,
            language: None,
            voice: None,
            gender: None,
            status_url: None,
        }
    }
}

union! {
    /// One of `play` of `PlayParams`.
    pub enum PlayParamsPlay {
        objects {
            /// See [`PlayAudioItem`].
            Audio(PlayAudioItem) when "/type" = "audio",
            /// See [`PlayTtsItem`].
            Tts(PlayTtsItem) when "/type" = "tts",
            /// See [`PlaySilenceItem`].
            Silence(PlaySilenceItem) when "/type" = "silence",
            /// See [`PlayRingtoneItem`].
            Ringtone(PlayRingtoneItem) when "/type" = "ringtone",
        }
        values {
        }
    }
}

/// The body of `calling.playPause`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayPauseParams {
    /// A string.
    pub control_id: String,
}

impl PlayPauseParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.playResume`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayResumeParams {
    /// A string.
    pub control_id: String,
}

impl PlayResumeParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.playStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayStopParams {
    /// A string.
    pub control_id: String,
}

impl PlayStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.playVolume`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlayVolumeParams {
    /// A string.
    pub control_id: String,
    /// A number. -40 to 40.
    pub volume: f64,
}

impl PlayVolumeParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>, volume: f64) -> Self {
        Self { control_id: control_id.into(), volume }
    }
}

/// The body of `calling.receiveFaxStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiveFaxStopParams {
    /// A string.
    pub control_id: String,
}

impl ReceiveFaxStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.record`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallingRecordRequest {
    /// A string.
    pub control_id: String,
    /// See [`RecordParams`].
    pub record: RecordParams,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl CallingRecordRequest {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>, record: RecordParams) -> Self {
        Self { control_id: control_id.into(), record, status_url: None }
    }
}

/// The body of `calling.recordPause`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordPauseParams {
    /// A string.
    pub control_id: String,
    /// See [`RecordPauseParamsBehavior`]. Default: `"skip"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub behavior: Option<RecordPauseParamsBehavior>,
}

impl RecordPauseParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into(), behavior: None }
    }
}

open_enum! {
    /// `behavior` of `RecordPauseParams`.
    pub enum RecordPauseParamsBehavior {
        Skip = "skip",
        Silence = "silence",
    }
}

/// The body of `calling.recordResume`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordResumeParams {
    /// A string.
    pub control_id: String,
}

impl RecordResumeParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.recordStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordStopParams {
    /// A string.
    pub control_id: String,
}

impl RecordStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.refer`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferParams {
    /// See [`ReferDevice`].
    pub device: ReferDevice,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl ReferParams {
    /// Creates a value with the required fields only.
    pub fn new(device: ReferDevice) -> Self {
        Self { device, status_url: None }
    }
}

/// The body of `calling.sendFaxStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendFaxStopParams {
    /// A string.
    pub control_id: String,
}

impl SendFaxStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.stream`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StreamParams {
    /// A string.
    pub control_id: String,
    /// A URL.
    pub url: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec: Option<String>,
    /// See [`StreamTrack`]. Default: `"inbound_track"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track: Option<StreamTrack>,
    /// A secret string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_bearer_token: Option<Secret>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_parameters: Option<Map<String, Value>>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
    /// See [`StreamStatusUrlMethod`]. Default: `"POST"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url_method: Option<StreamStatusUrlMethod>,
}

impl StreamParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            control_id: control_id.into(),
            url: url.into(),
            name: None,
            codec: None,
            track: None,
            authorization_bearer_token: None,
            custom_parameters: None,
            status_url: None,
            status_url_method: None,
        }
    }
}

/// The body of `calling.streamStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StreamStopParams {
    /// A string.
    pub control_id: String,
}

impl StreamStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.tap`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapParams {
    /// A string.
    pub control_id: String,
    /// See [`TapConfig`].
    pub tap: TapConfig,
    /// See [`TapParamsDevice`].
    pub device: TapParamsDevice,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl TapParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>, tap: TapConfig, device: TapParamsDevice) -> Self {
        Self { control_id: control_id.into(), tap, device, status_url: None }
    }
}

union! {
    /// `device` of `TapParams`.
    pub enum TapParamsDevice {
        objects {
            /// See [`TapDeviceRtp`].
            Rtp(TapDeviceRtp) when "/type" = "rtp",
            /// See [`TapDeviceWs`].
            Ws(TapDeviceWs) when "/type" = "ws",
        }
        values {
        }
    }
}

/// The body of `calling.tapStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TapStopParams {
    /// A string.
    pub control_id: String,
}

impl TapStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.transcribe`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranscribeParams {
    /// A string.
    pub control_id: String,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_url: Option<String>,
}

impl TranscribeParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into(), status_url: None }
    }
}

/// The body of `calling.transcribeStop`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranscribeStopParams {
    /// A string.
    pub control_id: String,
}

impl TranscribeStopParams {
    /// Creates a value with the required fields only.
    pub fn new(control_id: impl Into<String>) -> Self {
        Self { control_id: control_id.into() }
    }
}

/// The body of `calling.transfer`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TransferParams {
    /// See [`TransferParamsDest`].
    pub dest: TransferParamsDest,
}

impl TransferParams {
    /// Creates a value with the required fields only.
    pub fn new(dest: TransferParamsDest) -> Self {
        Self { dest }
    }
}

union! {
    /// `dest` of `TransferParams`.
    pub enum TransferParamsDest {
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

union! {
    /// The body of `calling.update`.
    pub enum UpdateParams {
        objects {
            /// See [`CallUpdateParamsUrl`].
            Url(CallUpdateParamsUrl),
            /// See [`CallUpdateParamsSwml`].
            Swml(CallUpdateParamsSwml),
        }
        values {
        }
    }
}

/// The body of `calling.userEvent`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserEventParams {
    /// A JSON object.
    pub event: Map<String, Value>,
}

impl UserEventParams {
    /// Creates a value with the required fields only.
    pub fn new(event: Map<String, Value>) -> Self {
        Self { event }
    }
}
