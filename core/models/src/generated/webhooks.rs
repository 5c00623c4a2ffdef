// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `webhooks`.

use std::collections::BTreeMap;

use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Map, Maybe, Secret, Value};

/// `Compat.InboundCallStatusCallbackPayload` of the API. A call to one of your numbers in the
/// compatibility API completed or failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomingCallStatusCallback {
    /// A string.
    pub call_sid: Option<String>,
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub timestamp: Option<String>,
    /// See [`IncomingCallStatusCallbackCallStatus`].
    pub call_status: Option<IncomingCallStatusCallbackCallStatus>,
    /// A string.
    pub call_duration: Option<String>,
    /// A string.
    pub audio_in_mos: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    IncomingCallStatusCallback, extra, [] {
        required call_sid = "CallSid",
        required account_sid = "AccountSid",
        required from = "From",
        required to = "To",
        required timestamp = "Timestamp",
        required call_status = "CallStatus",
        required call_duration = "CallDuration",
        required audio_in_mos = "AudioInMos",
    }
}

open_enum! {
    /// `CallStatus` of `IncomingCallStatusCallback`.
    pub enum IncomingCallStatusCallbackCallStatus {
        Failed = "failed",
        Completed = "completed",
    }
}

/// `Compat.RecordingStatusCallbackPayload` of the API. A recording of the compatibility API is in
/// progress, completed or absent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingStatusCallback {
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub call_sid: Option<String>,
    /// A string.
    pub recording_sid: Option<String>,
    /// A string.
    pub recording_url: Option<String>,
    /// See [`RecordingStatusCallbackRecordingStatus`].
    pub recording_status: Option<RecordingStatusCallbackRecordingStatus>,
    /// An integer.
    pub recording_duration: Option<i32>,
    /// An integer.
    pub recording_channels: Option<i32>,
    /// A string.
    pub recording_source: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RecordingStatusCallback, extra, [] {
        required account_sid = "AccountSid",
        required call_sid = "CallSid",
        required recording_sid = "RecordingSid",
        required recording_url = "RecordingUrl",
        required recording_status = "RecordingStatus",
        required recording_duration = "RecordingDuration",
        required recording_channels = "RecordingChannels",
        required recording_source = "RecordingSource",
    }
}

open_enum! {
    /// `RecordingStatus` of `RecordingStatusCallback`.
    pub enum RecordingStatusCallbackRecordingStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Absent = "absent",
    }
}

/// `Compat.SmsStatusCallbackPayload` of the API. A message of the compatibility API has a new
/// status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmsStatusCallback {
    /// See [`SmsStatusCallbackMessageStatus`].
    pub message_status: Option<SmsStatusCallbackMessageStatus>,
    /// A string.
    pub error_code: Option<String>,
    /// A string.
    pub message_sid: Option<String>,
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub body: Option<String>,
    /// An integer.
    pub num_media: Option<i32>,
    /// An integer.
    pub num_segments: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SmsStatusCallback, extra, [] {
        required message_status = "MessageStatus",
        optional error_code = "ErrorCode",
        required message_sid = "MessageSid",
        required account_sid = "AccountSid",
        required from = "From",
        required to = "To",
        required body = "Body",
        required num_media = "NumMedia",
        required num_segments = "NumSegments",
    }
}

open_enum! {
    /// `MessageStatus` of `SmsStatusCallback`.
    pub enum SmsStatusCallbackMessageStatus {
        Queued = "queued",
        Sending = "sending",
        Sent = "sent",
        Delivered = "delivered",
        Undelivered = "undelivered",
        Failed = "failed",
        Receiving = "receiving",
        Received = "received",
    }
}

/// `Compat.TranscriptionStatusCallbackPayload` of the API. The transcription of a recording of the
/// compatibility API completed or failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionStatusCallback {
    /// A string.
    pub transcription_sid: Option<String>,
    /// A string.
    pub transcription_text: Option<String>,
    /// See [`TranscriptionStatusCallbackTranscriptionStatus`].
    pub transcription_status: Option<TranscriptionStatusCallbackTranscriptionStatus>,
    /// A string.
    pub transcription_url: Option<String>,
    /// A string.
    pub recording_sid: Option<String>,
    /// A string.
    pub recording_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    TranscriptionStatusCallback, extra, [] {
        required transcription_sid = "TranscriptionSid",
        required transcription_text = "TranscriptionText",
        required transcription_status = "TranscriptionStatus",
        required transcription_url = "TranscriptionUrl",
        required recording_sid = "RecordingSid",
        required recording_url = "RecordingUrl",
    }
}

open_enum! {
    /// `TranscriptionStatus` of `TranscriptionStatusCallback`.
    pub enum TranscriptionStatusCallbackTranscriptionStatus {
        Completed = "completed",
        Failed = "failed",
    }
}

/// `Compat.VoiceStatusCallbackPayload` of the API. A call of the compatibility API has a new
/// status, with metrics of its audio quality.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceStatusCallback {
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// An integer.
    pub audio_in_average_ptime: Option<i32>,
    /// An integer.
    pub audio_in_dtmf_packet_count: Option<i32>,
    /// An integer.
    pub audio_in_flush_packet_count: Option<i32>,
    /// An integer.
    pub audio_in_jitter_max_variance: Option<i32>,
    /// An integer.
    pub audio_in_jitter_min_variance: Option<i32>,
    /// An integer.
    pub audio_in_largest_jb_size: Option<i32>,
    /// A string.
    pub audio_in_mos: Option<String>,
    /// An integer.
    pub audio_in_media_packet_count: Option<i32>,
    /// An integer.
    pub audio_in_skip_packet_count: Option<i32>,
    /// An integer.
    pub audio_out_dtmf_packet_count: Option<i32>,
    /// An integer.
    pub audio_out_media_packet_count: Option<i32>,
    /// A string.
    pub callback_source: Option<String>,
    /// An integer.
    pub call_duration: Option<i32>,
    /// A string.
    pub caller_name: Option<String>,
    /// A string.
    pub call_sid: Option<String>,
    /// See [`VoiceStatusCallbackCallStatus`].
    pub call_status: Option<VoiceStatusCallbackCallStatus>,
    /// See [`VoiceStatusCallbackDirection`].
    pub direction: Option<VoiceStatusCallbackDirection>,
    /// A string.
    pub forwarded_from: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub parent_call_sid: Option<String>,
    /// An integer.
    pub recording_duration: Option<i32>,
    /// A string.
    pub recording_sid: Option<String>,
    /// A string.
    pub recording_url: Option<String>,
    /// An integer.
    pub sequence_number: Option<i32>,
    /// A string.
    pub sip_invite_result_phrase: Option<String>,
    /// A string.
    pub sip_result_code: Option<String>,
    /// A string.
    pub timestamp: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceStatusCallback, extra, [] {
        required account_sid = "AccountSid",
        required api_version = "ApiVersion",
        required audio_in_average_ptime = "AudioInAveragePtime",
        required audio_in_dtmf_packet_count = "AudioInDtmfPacketCount",
        required audio_in_flush_packet_count = "AudioInFlushPacketCount",
        required audio_in_jitter_max_variance = "AudioInJitterMaxVariance",
        required audio_in_jitter_min_variance = "AudioInJitterMinVariance",
        required audio_in_largest_jb_size = "AudioInLargestJbSize",
        required audio_in_mos = "AudioInMos",
        required audio_in_media_packet_count = "AudioInMediaPacketCount",
        required audio_in_skip_packet_count = "AudioInSkipPacketCount",
        required audio_out_dtmf_packet_count = "AudioOutDtmfPacketCount",
        required audio_out_media_packet_count = "AudioOutMediaPacketCount",
        required callback_source = "CallbackSource",
        optional call_duration = "CallDuration",
        optional caller_name = "CallerName",
        required call_sid = "CallSid",
        required call_status = "CallStatus",
        required direction = "Direction",
        optional forwarded_from = "ForwardedFrom",
        required from = "From",
        optional parent_call_sid = "ParentCallSid",
        optional recording_duration = "RecordingDuration",
        optional recording_sid = "RecordingSid",
        optional recording_url = "RecordingUrl",
        required sequence_number = "SequenceNumber",
        optional sip_invite_result_phrase = "SipInviteResultPhrase",
        optional sip_result_code = "SipResultCode",
        required timestamp = "Timestamp",
        required to = "To",
    }
}

open_enum! {
    /// `CallStatus` of `VoiceStatusCallback`.
    pub enum VoiceStatusCallbackCallStatus {
        Initiated = "initiated",
        Ringing = "ringing",
        InProgress = "in-progress",
        Queued = "queued",
        Failed = "failed",
        Busy = "busy",
        NoAnswer = "no-answer",
        Completed = "completed",
        Canceled = "canceled",
    }
}

open_enum! {
    /// `Direction` of `VoiceStatusCallback`.
    pub enum VoiceStatusCallbackDirection {
        OutboundDial = "outbound-dial",
        OutboundApi = "outbound-api",
        Inbound = "inbound",
    }
}

/// `Webhooks.AI.AICallInfo` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiCallInfo {
    /// A UUID.
    pub project_id: Option<String>,
    /// A UUID.
    pub space_id: Option<String>,
    /// A UUID.
    pub call_id: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub content_disposition: Option<String>,
    /// A string.
    pub conversation_type: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiCallInfo, extra, [] {
        optional project_id = "project_id",
        optional space_id = "space_id",
        required call_id = "call_id",
        required content_type = "content_type",
        required content_disposition = "content_disposition",
        required conversation_type = "conversation_type",
    }
}

/// `Webhooks.AI.AICallTimelineEntry` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiCallTimelineEntry {
    /// A string.
    pub r#type: Option<String>,
    /// A number.
    pub ts: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiCallTimelineEntry, extra, [] {
        required r#type = "type",
        optional ts = "ts",
    }
}

/// `Webhooks.AI.AIDebugConversationAdd` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiDebugConversationAdd {
    /// A string.
    pub role: Option<String>,
    /// A string.
    pub content: Option<String>,
    /// A string.
    pub lang: Option<String>,
    /// An integer.
    pub tokens: Option<i64>,
    /// An integer.
    pub timestamp: Option<i64>,
    /// A string.
    pub tool_call_id: Option<String>,
    /// A JSON object.
    pub metadata: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiDebugConversationAdd, extra, [] {
        required role = "role",
        required content = "content",
        optional lang = "lang",
        optional tokens = "tokens",
        optional timestamp = "timestamp",
        optional tool_call_id = "tool_call_id",
        optional metadata = "metadata",
    }
}

/// `Webhooks.AI.AIDebugWebhookFail` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiDebugWebhookFail {
    /// See [`AiAiCallInfo`].
    pub call_info: Option<AiAiCallInfo>,
    /// A string.
    pub error: Option<String>,
    /// A string.
    pub request_url: Option<String>,
    /// An integer.
    pub attempts: Option<i64>,
    /// A JSON object.
    pub request_payload: Option<Map<String, Value>>,
    /// A boolean.
    pub parse_error: Option<bool>,
    /// A string.
    pub raw_response: Option<String>,
    /// A JSON object.
    pub parsed_response: Option<Map<String, Value>>,
    /// A boolean.
    pub protocol_error: Option<bool>,
    /// An integer.
    pub curl_code: Option<i64>,
    /// An integer.
    pub http_code: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiDebugWebhookFail, extra, [] {
        required call_info = "call_info",
        required error = "error",
        required request_url = "request_url",
        required attempts = "attempts",
        optional request_payload = "request_payload",
        optional parse_error = "parse_error",
        optional raw_response = "raw_response",
        optional parsed_response = "parsed_response",
        optional protocol_error = "protocol_error",
        optional curl_code = "curl_code",
        required http_code = "http_code",
    }
}

/// `Webhooks.AI.AIPostPromptData` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiPostPromptData {
    /// A list.
    pub parsed: Option<Vec<Map<String, Value>>>,
    /// A string.
    pub raw: Option<String>,
    /// A string.
    pub substituted: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiPostPromptData, extra, [] {
        required parsed = "parsed",
        required raw = "raw",
        optional substituted = "substituted",
    }
}

/// `Webhooks.AI.AIResponseTiming` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiResponseTiming {
    /// A string.
    pub response: Option<String>,
    /// An integer.
    pub response_word_count: Option<i64>,
    /// A number.
    pub answer_time: Option<f64>,
    /// A number.
    pub token_time: Option<f64>,
    /// An integer.
    pub tokens: Option<i64>,
    /// A number.
    pub avg_tps: Option<f64>,
    /// A number.
    pub tps: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiResponseTiming, extra, [] {
        required response = "response",
        required response_word_count = "response_word_count",
        required answer_time = "answer_time",
        required token_time = "token_time",
        required tokens = "tokens",
        required avg_tps = "avg_tps",
        required tps = "tps",
    }
}

/// `Webhooks.AI.AISidecarCallbackPayload` of the API. An event of an AI sidecar that listens to a
/// call, such as a thought, an insight or a tool call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiSidecarCallback {
    /// See [`AiAiCallInfo`].
    pub call_info: Option<AiAiCallInfo>,
    /// See [`AiAiSidecarEvent`].
    pub sidecar_event: Option<AiAiSidecarEvent>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiSidecarCallback, extra, [] {
        required call_info = "call_info",
        required sidecar_event = "sidecar_event",
    }
}

/// `Webhooks.AI.AISidecarEvent` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiSidecarEvent {
    /// See [`AiAiSidecarCallbackType`].
    pub r#type: Option<AiAiSidecarCallbackType>,
    /// An integer.
    pub ts: Option<i64>,
    /// An integer.
    pub tick_id: Option<i64>,
    /// See [`AiAiSidecarChannelData`].
    pub channel_data: Option<AiAiSidecarChannelData>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiSidecarEvent, extra, [] {
        required r#type = "type",
        required ts = "ts",
        required tick_id = "tick_id",
        required channel_data = "channel_data",
    }
}

open_enum! {
    /// `Webhooks.AI.AISidecarCallbackType` of the API.
    pub enum AiAiSidecarCallbackType {
        Start = "start",
        Turn = "turn",
        Request = "request",
        Thought = "thought",
        Insight = "insight",
        Skip = "skip",
        ToolCall = "tool_call",
        ToolResult = "tool_result",
        Action = "action",
        GlobalDataChange = "global_data_change",
        HistoryPruned = "history_pruned",
        Error = "error",
        AskRequest = "ask_request",
        AskAnswer = "ask_answer",
        Stop = "stop",
        Final = "final",
    }
}

/// `Webhooks.AI.AISidecarChannelData` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiSidecarChannelData {
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub caller_id_name: Option<String>,
    /// A string.
    pub caller_id_number: Option<String>,
    /// A string.
    pub destination_number: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiSidecarChannelData, extra, [] {
        optional call_id = "call_id",
        optional caller_id_name = "caller_id_name",
        optional caller_id_number = "caller_id_number",
        optional destination_number = "destination_number",
    }
}

/// `Webhooks.AI.AISidecarSwaigToolWebhookPayload` of the API. An AI sidecar calls one of your
/// functions (SWAIG) and waits for its result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiSidecarSwaigToolWebhook {
    /// A string.
    pub function: Option<String>,
    /// See [`AiSidecarSwaigToolWebhookArgument`].
    pub argument: Option<AiSidecarSwaigToolWebhookArgument>,
    /// A string.
    pub call_id: Option<String>,
    /// A JSON object.
    pub global_data: Option<Map<String, Value>>,
    /// See [`AiAiSidecarChannelData`].
    pub channel_data: Option<AiAiSidecarChannelData>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiSidecarSwaigToolWebhook, extra, [] {
        required function = "function",
        required argument = "argument",
        optional call_id = "call_id",
        optional global_data = "global_data",
        required channel_data = "channel_data",
    }
}

/// `argument` of `AiSidecarSwaigToolWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiSidecarSwaigToolWebhookArgument {
    /// A list.
    pub parsed: Option<Vec<Map<String, Value>>>,
    /// A string.
    pub raw: Option<String>,
    /// A string.
    pub substituted: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiSidecarSwaigToolWebhookArgument, extra, [] {
        required parsed = "parsed",
        required raw = "raw",
        optional substituted = "substituted",
    }
}

/// `Webhooks.AI.AISwaigLogEntry` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiAiSwaigLogEntry {
    /// A string.
    pub command_name: Option<String>,
    /// A string.
    pub command_arg: Option<String>,
    /// An integer.
    pub epoch_time: Option<i64>,
    /// A boolean.
    pub native: Option<bool>,
    /// See [`AiAiSwaigLogEntryActiveCount`].
    pub active_count: Option<AiAiSwaigLogEntryActiveCount>,
    /// A string.
    pub url: Option<String>,
    /// A JSON object.
    pub post_data: Option<Map<String, Value>>,
    /// A JSON object.
    pub post_response: Option<Map<String, Value>>,
    /// A JSON object.
    pub delayed_post_response: Option<Map<String, Value>>,
    /// A string.
    pub mcp_url: Option<String>,
    /// A string.
    pub mcp_tool: Option<String>,
    /// A string.
    pub mcp_response: Option<String>,
    /// A boolean.
    pub mcp_error: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiAiSwaigLogEntry, extra, [] {
        required command_name = "command_name",
        required command_arg = "command_arg",
        required epoch_time = "epoch_time",
        optional native = "native",
        optional active_count = "active_count",
        optional url = "url",
        optional post_data = "post_data",
        optional post_response = "post_response",
        optional delayed_post_response = "delayed_post_response",
        optional mcp_url = "mcp_url",
        optional mcp_tool = "mcp_tool",
        optional mcp_response = "mcp_response",
        optional mcp_error = "mcp_error",
    }
}

union! {
    /// `active_count` of `AiAiSwaigLogEntry`.
    pub enum AiAiSwaigLogEntryActiveCount {
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

/// `Webhooks.AI.AiDebugWebhookPayload` of the API. An event of the session of an AI agent, for
/// debugging, such as an interruption, a function call or an error; the name of the field that is
/// present is the name of the event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhook {
    /// See [`AiAiCallInfo`].
    pub call_info: Option<AiAiCallInfo>,
    /// See [`AiDebugWebhookSessionStart`].
    pub session_start: Option<AiDebugWebhookSessionStart>,
    /// See [`AiDebugWebhookSessionEnd`].
    pub session_end: Option<AiDebugWebhookSessionEnd>,
    /// See [`AiDebugWebhookStartupHook`].
    pub startup_hook: Option<AiDebugWebhookStartupHook>,
    /// See [`AiDebugWebhookHangupHook`].
    pub hangup_hook: Option<AiDebugWebhookHangupHook>,
    /// See [`AiDebugWebhookSpeechDetect`].
    pub speech_detect: Option<AiDebugWebhookSpeechDetect>,
    /// See [`AiDebugWebhookBarge`].
    pub barge: Option<AiDebugWebhookBarge>,
    /// See [`AiDebugWebhookAiCompletion`].
    pub ai_completion: Option<AiDebugWebhookAiCompletion>,
    /// See [`AiDebugWebhookFiller`].
    pub filler: Option<AiDebugWebhookFiller>,
    /// See [`AiDebugWebhookAttentionTimeout`]. May be null.
    pub attention_timeout: Maybe<AiDebugWebhookAttentionTimeout>,
    /// See [`AiDebugWebhookHold`].
    pub hold: Option<AiDebugWebhookHold>,
    /// See [`AiDebugWebhookFunctionCall`].
    pub function_call: Option<AiDebugWebhookFunctionCall>,
    /// See [`AiDebugWebhookFunctionLoop`].
    pub function_loop: Option<AiDebugWebhookFunctionLoop>,
    /// See [`AiAiSwaigLogEntry`].
    pub swaig_call: Option<AiAiSwaigLogEntry>,
    /// A JSON object.
    pub process_action: Option<Map<String, Value>>,
    /// See [`AiDebugWebhookToolDistill`].
    pub tool_distill: Option<AiDebugWebhookToolDistill>,
    /// A JSON object.
    pub webhook: Option<Map<String, Value>>,
    /// A JSON object.
    pub input: Option<Map<String, Value>>,
    /// A JSON object. May be null.
    pub output: Maybe<Map<String, Value>>,
    /// A JSON object. May be null.
    pub r#match: Maybe<Map<String, Value>>,
    /// A list. May be null.
    pub error_keys: Maybe<Vec<Value>>,
    /// See [`AiDebugWebhookError`].
    pub error: Option<AiDebugWebhookError>,
    /// A JSON object.
    pub expression: Option<Map<String, Value>>,
    /// See [`AiDebugWebhookWebhookLog`].
    pub webhook_log: Option<AiDebugWebhookWebhookLog>,
    /// A JSON object. May be null.
    pub webhook_reply: Maybe<Map<String, Value>>,
    /// See [`AiAiDebugWebhookFail`].
    pub webhook_fail: Option<AiAiDebugWebhookFail>,
    /// See [`AiDebugWebhookStepChange`].
    pub step_change: Option<AiDebugWebhookStepChange>,
    /// See [`AiDebugWebhookContextChange`].
    pub context_change: Option<AiDebugWebhookContextChange>,
    /// See [`AiDebugWebhookContextSwitchData`].
    pub context_switch_data: Option<AiDebugWebhookContextSwitchData>,
    /// See [`AiDebugWebhookGatherStart`].
    pub gather_start: Option<AiDebugWebhookGatherStart>,
    /// See [`AiDebugWebhookGatherQuestion`].
    pub gather_question: Option<AiDebugWebhookGatherQuestion>,
    /// See [`AiDebugWebhookGatherAnswer`].
    pub gather_answer: Option<AiDebugWebhookGatherAnswer>,
    /// See [`AiDebugWebhookGatherReject`].
    pub gather_reject: Option<AiDebugWebhookGatherReject>,
    /// See [`AiDebugWebhookGatherComplete`].
    pub gather_complete: Option<AiDebugWebhookGatherComplete>,
    /// See [`AiAiDebugConversationAdd`].
    pub conversation_add: Option<AiAiDebugConversationAdd>,
    /// See [`AiDebugWebhookLlmRequest`].
    pub llm_request: Option<AiDebugWebhookLlmRequest>,
    /// See [`AiDebugWebhookLlmResponse`].
    pub llm_response: Option<AiDebugWebhookLlmResponse>,
    /// See [`AiDebugWebhookLlmError`].
    pub llm_error: Option<AiDebugWebhookLlmError>,
    /// See [`AiDebugWebhookConsolidation`].
    pub consolidation: Option<AiDebugWebhookConsolidation>,
    /// See [`AiDebugWebhookSummarizeStart`].
    pub summarize_start: Option<AiDebugWebhookSummarizeStart>,
    /// See [`AiDebugWebhookPostPrompt`].
    pub post_prompt: Option<AiDebugWebhookPostPrompt>,
    /// See [`AiDebugWebhookTextNormalize`].
    pub text_normalize: Option<AiDebugWebhookTextNormalize>,
    /// See [`AiDebugWebhookVoiceError`].
    pub voice_error: Option<AiDebugWebhookVoiceError>,
    /// See [`AiDebugWebhookWarning`].
    pub warning: Option<AiDebugWebhookWarning>,
    /// See [`AiDebugWebhookOartUserTranscript`].
    pub oart_user_transcript: Option<AiDebugWebhookOartUserTranscript>,
    /// See [`AiDebugWebhookOartAssistantTranscript`].
    pub oart_assistant_transcript: Option<AiDebugWebhookOartAssistantTranscript>,
    /// See [`AiDebugWebhookOartResponseDone`].
    pub oart_response_done: Option<AiDebugWebhookOartResponseDone>,
    /// See [`AiDebugWebhookInnerDialog`].
    pub inner_dialog: Option<AiDebugWebhookInnerDialog>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhook, extra, [] {
        required call_info = "call_info",
        optional session_start = "session_start",
        optional session_end = "session_end",
        optional startup_hook = "startup_hook",
        optional hangup_hook = "hangup_hook",
        optional speech_detect = "speech_detect",
        optional barge = "barge",
        optional ai_completion = "ai_completion",
        optional filler = "filler",
        maybe attention_timeout = "attention_timeout",
        optional hold = "hold",
        optional function_call = "function_call",
        optional function_loop = "function_loop",
        optional swaig_call = "swaig_call",
        optional process_action = "process_action",
        optional tool_distill = "tool_distill",
        optional webhook = "webhook",
        optional input = "input",
        maybe output = "output",
        maybe r#match = "match",
        maybe error_keys = "error_keys",
        optional error = "error",
        optional expression = "expression",
        optional webhook_log = "webhook_log",
        maybe webhook_reply = "webhook_reply",
        optional webhook_fail = "webhook_fail",
        optional step_change = "step_change",
        optional context_change = "context_change",
        optional context_switch_data = "context_switch_data",
        optional gather_start = "gather_start",
        optional gather_question = "gather_question",
        optional gather_answer = "gather_answer",
        optional gather_reject = "gather_reject",
        optional gather_complete = "gather_complete",
        optional conversation_add = "conversation_add",
        optional llm_request = "llm_request",
        optional llm_response = "llm_response",
        optional llm_error = "llm_error",
        optional consolidation = "consolidation",
        optional summarize_start = "summarize_start",
        optional post_prompt = "post_prompt",
        optional text_normalize = "text_normalize",
        optional voice_error = "voice_error",
        optional warning = "warning",
        optional oart_user_transcript = "oart_user_transcript",
        optional oart_assistant_transcript = "oart_assistant_transcript",
        optional oart_response_done = "oart_response_done",
        optional inner_dialog = "inner_dialog",
    }
}

/// `session_start` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookSessionStart {
    /// A string.
    pub model: Option<String>,
    /// A string.
    pub tts_engine: Option<String>,
    /// A string.
    pub tts_voice: Option<String>,
    /// A string.
    pub language: Option<String>,
    /// A string.
    pub mode: Option<String>,
    /// An integer.
    pub rate: Option<i64>,
    /// A string.
    pub audio_format: Option<String>,
    /// A string.
    pub tool_model: Option<String>,
    /// A boolean.
    pub local_vad: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookSessionStart, extra, [] {
        optional model = "model",
        optional tts_engine = "tts_engine",
        optional tts_voice = "tts_voice",
        optional language = "language",
        optional mode = "mode",
        optional rate = "rate",
        optional audio_format = "audio_format",
        optional tool_model = "tool_model",
        optional local_vad = "local_vad",
    }
}

/// `session_end` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookSessionEnd {
    /// See [`AiDebugWebhookSessionEndReason`].
    pub reason: Option<AiDebugWebhookSessionEndReason>,
    /// A string.
    pub ended_by: Option<String>,
    /// A string.
    pub fatal_error_reason: Option<String>,
    /// An integer.
    pub duration_ms: Option<i64>,
    /// An integer.
    pub input_tokens: Option<i64>,
    /// An integer.
    pub output_tokens: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookSessionEnd, extra, [] {
        required reason = "reason",
        optional ended_by = "ended_by",
        optional fatal_error_reason = "fatal_error_reason",
        required duration_ms = "duration_ms",
        required input_tokens = "input_tokens",
        required output_tokens = "output_tokens",
    }
}

open_enum! {
    /// `reason` of `AiDebugWebhookSessionEnd`.
    pub enum AiDebugWebhookSessionEndReason {
        Normal = "normal",
        HardTimeout = "hard_timeout",
        EndCall = "end_call",
        Error = "error",
    }
}

/// `startup_hook` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookStartupHook {
    /// An integer.
    pub duration_ms: Option<i64>,
    /// A boolean.
    pub success: Option<bool>,
    /// A string.
    pub error: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookStartupHook, extra, [] {
        required duration_ms = "duration_ms",
        required success = "success",
        optional error = "error",
    }
}

/// `hangup_hook` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookHangupHook {
    /// An integer.
    pub duration_ms: Option<i64>,
    /// A boolean.
    pub success: Option<bool>,
    /// A boolean.
    pub has_fatal_error: Option<bool>,
    /// A string.
    pub error: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookHangupHook, extra, [] {
        required duration_ms = "duration_ms",
        required success = "success",
        optional has_fatal_error = "has_fatal_error",
        optional error = "error",
    }
}

/// `speech_detect` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookSpeechDetect {
    /// A string.
    pub text: Option<String>,
    /// A string.
    pub source: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookSpeechDetect, extra, [] {
        required text = "text",
        required source = "source",
    }
}

/// `barge` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookBarge {
    /// See [`AiDebugWebhookBargeBargeType`].
    pub barge_type: Option<AiDebugWebhookBargeBargeType>,
    /// An integer.
    pub barge_elapsed_ms: Option<i64>,
    /// An integer.
    pub interrupt_count: Option<i64>,
    /// An integer.
    pub audio_played_ms: Option<i64>,
    /// An integer.
    pub barge_count: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookBarge, extra, [] {
        optional barge_type = "barge_type",
        optional barge_elapsed_ms = "barge_elapsed_ms",
        optional interrupt_count = "interrupt_count",
        optional audio_played_ms = "audio_played_ms",
        optional barge_count = "barge_count",
    }
}

open_enum! {
    /// `barge_type` of `AiDebugWebhookBarge`.
    pub enum AiDebugWebhookBargeBargeType {
        Transparent = "transparent",
        Normal = "normal",
    }
}

/// `ai_completion` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookAiCompletion {
    /// See [`AiDebugWebhookAiCompletionType`].
    pub r#type: Option<AiDebugWebhookAiCompletionType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookAiCompletion, extra, [] {
        required r#type = "type",
    }
}

open_enum! {
    /// `type` of `AiDebugWebhookAiCompletion`.
    pub enum AiDebugWebhookAiCompletionType {
        Normal = "normal",
        Barged = "barged",
    }
}

/// `filler` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookFiller {
    /// A string.
    pub text: Option<String>,
    /// See [`AiDebugWebhookFillerFillerType`].
    pub filler_type: Option<AiDebugWebhookFillerFillerType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookFiller, extra, [] {
        required text = "text",
        required filler_type = "filler_type",
    }
}

open_enum! {
    /// `filler_type` of `AiDebugWebhookFiller`.
    pub enum AiDebugWebhookFillerFillerType {
        Function = "function",
        Thinking = "thinking",
    }
}

/// `attention_timeout` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookAttentionTimeout {
    /// An integer.
    pub timeout_ms: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookAttentionTimeout, extra, [] {
        required timeout_ms = "timeout_ms",
    }
}

/// `hold` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookHold {
    /// See [`AiDebugWebhookHoldEvent`].
    pub event: Option<AiDebugWebhookHoldEvent>,
    /// An integer.
    pub timeout: Option<i64>,
    /// A boolean.
    pub r#loop: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookHold, extra, [] {
        required event = "event",
        optional timeout = "timeout",
        optional r#loop = "loop",
    }
}

open_enum! {
    /// `event` of `AiDebugWebhookHold`.
    pub enum AiDebugWebhookHoldEvent {
        Hold = "hold",
        Unhold = "unhold",
    }
}

/// `function_call` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookFunctionCall {
    /// A string.
    pub function: Option<String>,
    /// An integer.
    pub duration_ms: Option<i64>,
    /// A boolean.
    pub native: Option<bool>,
    /// A boolean.
    pub shadow: Option<bool>,
    /// A string.
    pub phase: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookFunctionCall, extra, [] {
        required function = "function",
        required duration_ms = "duration_ms",
        optional native = "native",
        optional shadow = "shadow",
        optional phase = "phase",
    }
}

/// `function_loop` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookFunctionLoop {
    /// A string.
    pub function: Option<String>,
    /// See [`AiDebugWebhookFunctionLoopType`].
    pub r#type: Option<AiDebugWebhookFunctionLoopType>,
    /// An integer.
    pub count: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookFunctionLoop, extra, [] {
        required function = "function",
        required r#type = "type",
        required count = "count",
    }
}

open_enum! {
    /// `type` of `AiDebugWebhookFunctionLoop`.
    pub enum AiDebugWebhookFunctionLoopType {
        Consecutive = "consecutive",
        Repeated = "repeated",
    }
}

/// `tool_distill` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookToolDistill {
    /// A string.
    pub function: Option<String>,
    /// An integer.
    pub raw_chars: Option<i64>,
    /// An integer.
    pub distilled_chars: Option<i64>,
    /// A string.
    pub model: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookToolDistill, extra, [] {
        required function = "function",
        required raw_chars = "raw_chars",
        required distilled_chars = "distilled_chars",
        required model = "model",
    }
}

/// `error` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookError {
    /// A string.
    pub error: Option<String>,
    /// A string.
    pub error_text: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookError, extra, [] {
        required error = "error",
        required error_text = "errorText",
    }
}

/// `webhook_log` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookWebhookLog {
    /// A string.
    pub request_url: Option<String>,
    /// A JSON object.
    pub request_payload: Option<Map<String, Value>>,
    /// A JSON object.
    pub webhook_response: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookWebhookLog, extra, [] {
        required request_url = "request_url",
        optional request_payload = "request_payload",
        required webhook_response = "webhook_response",
    }
}

/// `step_change` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookStepChange {
    /// A string.
    pub from_step: Option<String>,
    /// An integer.
    pub from_index: Option<i64>,
    /// A string.
    pub to_step: Option<String>,
    /// An integer.
    pub to_index: Option<i64>,
    /// See [`AiDebugWebhookStepChangeTrigger`].
    pub trigger: Option<AiDebugWebhookStepChangeTrigger>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookStepChange, extra, [] {
        optional from_step = "from_step",
        required from_index = "from_index",
        required to_step = "to_step",
        required to_index = "to_index",
        optional trigger = "trigger",
    }
}

open_enum! {
    /// `trigger` of `AiDebugWebhookStepChange`.
    pub enum AiDebugWebhookStepChangeTrigger {
        AiFunction = "ai_function",
        WebhookAction = "webhook_action",
        GatherComplete = "gather_complete",
        AutoAdvance = "auto_advance",
    }
}

/// `context_change` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookContextChange {
    /// A string.
    pub to_context: Option<String>,
    /// A string.
    pub from_context: Option<String>,
    /// See [`AiDebugWebhookContextChangeTrigger`].
    pub trigger: Option<AiDebugWebhookContextChangeTrigger>,
    /// A boolean.
    pub isolated: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookContextChange, extra, [] {
        required to_context = "to_context",
        optional from_context = "from_context",
        optional trigger = "trigger",
        required isolated = "isolated",
    }
}

open_enum! {
    /// `trigger` of `AiDebugWebhookContextChange`.
    pub enum AiDebugWebhookContextChangeTrigger {
        AiFunction = "ai_function",
        WebhookAction = "webhook_action",
    }
}

/// `context_switch_data` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookContextSwitchData {
    /// A JSON object.
    pub data_root: Option<Map<String, Value>>,
    /// A JSON object.
    pub info: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookContextSwitchData, extra, [] {
        required data_root = "data_root",
        required info = "info",
    }
}

/// `gather_start` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherStart {
    /// A string.
    pub context: Option<String>,
    /// A string.
    pub step: Option<String>,
    /// An integer.
    pub step_index: Option<i64>,
    /// A string.
    pub output_key: Option<String>,
    /// An integer.
    pub total_questions: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookGatherStart, extra, [] {
        required context = "context",
        optional step = "step",
        optional step_index = "step_index",
        optional output_key = "output_key",
        required total_questions = "total_questions",
    }
}

/// `gather_question` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherQuestion {
    /// A string.
    pub context: Option<String>,
    /// A string.
    pub step: Option<String>,
    /// An integer.
    pub step_index: Option<i64>,
    /// A string.
    pub key: Option<String>,
    /// An integer.
    pub question_index: Option<i64>,
    /// A string.
    pub question_type: Option<String>,
    /// A boolean.
    pub requires_confirm: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookGatherQuestion, extra, [] {
        required context = "context",
        optional step = "step",
        optional step_index = "step_index",
        optional key = "key",
        required question_index = "question_index",
        optional question_type = "question_type",
        required requires_confirm = "requires_confirm",
    }
}

/// `gather_answer` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherAnswer {
    /// A string.
    pub context: Option<String>,
    /// A string.
    pub step: Option<String>,
    /// An integer.
    pub step_index: Option<i64>,
    /// A string.
    pub key: Option<String>,
    /// An integer.
    pub question_index: Option<i64>,
    /// An integer.
    pub attempt: Option<i64>,
    /// A boolean.
    pub confirmed: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookGatherAnswer, extra, [] {
        required context = "context",
        optional step = "step",
        optional step_index = "step_index",
        optional key = "key",
        required question_index = "question_index",
        required attempt = "attempt",
        required confirmed = "confirmed",
    }
}

/// `gather_reject` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherReject {
    /// A string.
    pub context: Option<String>,
    /// A string.
    pub step: Option<String>,
    /// An integer.
    pub step_index: Option<i64>,
    /// A string.
    pub key: Option<String>,
    /// An integer.
    pub question_index: Option<i64>,
    /// An integer.
    pub attempt: Option<i64>,
    /// See [`AiDebugWebhookGatherRejectReason`].
    pub reason: Option<AiDebugWebhookGatherRejectReason>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookGatherReject, extra, [] {
        required context = "context",
        optional step = "step",
        optional step_index = "step_index",
        optional key = "key",
        required question_index = "question_index",
        required attempt = "attempt",
        optional reason = "reason",
    }
}

open_enum! {
    /// `reason` of `AiDebugWebhookGatherReject`.
    pub enum AiDebugWebhookGatherRejectReason {
        MissingAnswer = "missing_answer",
        ConfirmationRequired = "confirmation_required",
    }
}

/// `gather_complete` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherComplete {
    /// A string.
    pub context: Option<String>,
    /// A string.
    pub step: Option<String>,
    /// An integer.
    pub step_index: Option<i64>,
    /// A string.
    pub output_key: Option<String>,
    /// An integer.
    pub answered: Option<i64>,
    /// A string.
    pub completion_action: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookGatherComplete, extra, [] {
        required context = "context",
        optional step = "step",
        optional step_index = "step_index",
        optional output_key = "output_key",
        required answered = "answered",
        optional completion_action = "completion_action",
    }
}

/// `llm_request` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookLlmRequest {
    /// A string.
    pub model: Option<String>,
    /// An integer.
    pub prompt_tokens: Option<i64>,
    /// An integer.
    pub conversation_tokens: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookLlmRequest, extra, [] {
        required model = "model",
        required prompt_tokens = "prompt_tokens",
        required conversation_tokens = "conversation_tokens",
    }
}

/// `llm_response` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookLlmResponse {
    /// A string.
    pub model: Option<String>,
    /// An integer.
    pub output_tokens: Option<i64>,
    /// An integer.
    pub duration_ms: Option<i64>,
    /// A boolean.
    pub success: Option<bool>,
    /// A string.
    pub error: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookLlmResponse, extra, [] {
        required model = "model",
        required output_tokens = "output_tokens",
        required duration_ms = "duration_ms",
        required success = "success",
        optional error = "error",
    }
}

/// `llm_error` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookLlmError {
    /// See [`AiDebugWebhookLlmErrorEvent`].
    pub event: Option<AiDebugWebhookLlmErrorEvent>,
    /// A string.
    pub model: Option<String>,
    /// An integer.
    pub token_count: Option<i64>,
    /// An integer.
    pub limit: Option<i64>,
    /// An integer.
    pub errors: Option<i64>,
    /// A string.
    pub reasoning_effort: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookLlmError, extra, [] {
        required event = "event",
        optional model = "model",
        optional token_count = "token_count",
        optional limit = "limit",
        optional errors = "errors",
        optional reasoning_effort = "reasoning_effort",
    }
}

open_enum! {
    /// `event` of `AiDebugWebhookLlmError`.
    pub enum AiDebugWebhookLlmErrorEvent {
        TokenExhaustion = "token_exhaustion",
        LlmFatal = "llm_fatal",
        LlmMaxRetries = "llm_max_retries",
        ReasoningOnlyRetry = "reasoning_only_retry",
        EmptyResponseNudgeRetry = "empty_response_nudge_retry",
        EmptyResponseEffortBumpRetry = "empty_response_effort_bump_retry",
        LlmRetry = "llm_retry",
    }
}

/// `consolidation` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookConsolidation {
    /// A string.
    pub event: Option<String>,
    /// An integer.
    pub token_count: Option<i64>,
    /// An integer.
    pub limit: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookConsolidation, extra, [] {
        required event = "event",
        required token_count = "token_count",
        required limit = "limit",
    }
}

/// `summarize_start` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookSummarizeStart {
    /// A string.
    pub mode: Option<String>,
    /// A string.
    pub model: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookSummarizeStart, extra, [] {
        required mode = "mode",
        required model = "model",
    }
}

/// `post_prompt` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookPostPrompt {
    /// A string.
    pub url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookPostPrompt, extra, [] {
        required url = "url",
    }
}

/// `text_normalize` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookTextNormalize {
    /// See [`AiDebugWebhookTextNormalizeDirection`].
    pub direction: Option<AiDebugWebhookTextNormalizeDirection>,
    /// A string.
    pub language: Option<String>,
    /// A string.
    pub original: Option<String>,
    /// A string.
    pub normalized: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookTextNormalize, extra, [] {
        required direction = "direction",
        required language = "language",
        required original = "original",
        required normalized = "normalized",
    }
}

open_enum! {
    /// `direction` of `AiDebugWebhookTextNormalize`.
    pub enum AiDebugWebhookTextNormalizeDirection {
        Tn = "tn",
        Itn = "itn",
    }
}

/// `voice_error` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookVoiceError {
    /// See [`AiDebugWebhookVoiceErrorEvent`].
    pub event: Option<AiDebugWebhookVoiceErrorEvent>,
    /// A string.
    pub engine: Option<String>,
    /// A string.
    pub voice: Option<String>,
    /// A string.
    pub fallback_engine: Option<String>,
    /// A string.
    pub fallback_voice: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookVoiceError, extra, [] {
        required event = "event",
        required engine = "engine",
        required voice = "voice",
        required fallback_engine = "fallback_engine",
        required fallback_voice = "fallback_voice",
    }
}

open_enum! {
    /// `event` of `AiDebugWebhookVoiceError`.
    pub enum AiDebugWebhookVoiceErrorEvent {
        VoiceConfigError = "voice_config_error",
        VoiceRuntimeError = "voice_runtime_error",
    }
}

/// `warning` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookWarning {
    /// A string.
    pub event: Option<String>,
    /// An integer.
    pub tokens: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookWarning, extra, [] {
        required event = "event",
        required tokens = "tokens",
    }
}

/// `oart_user_transcript` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookOartUserTranscript {
    /// A string.
    pub text: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookOartUserTranscript, extra, [] {
        required text = "text",
    }
}

/// `oart_assistant_transcript` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookOartAssistantTranscript {
    /// A string.
    pub text: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookOartAssistantTranscript, extra, [] {
        required text = "text",
    }
}

/// `oart_response_done` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookOartResponseDone {
    /// An integer.
    pub latency: Option<i64>,
    /// An integer.
    pub utterance_latency: Option<i64>,
    /// An integer.
    pub audio_latency: Option<i64>,
    /// An integer.
    pub acoustic_latency: Option<i64>,
    /// A string.
    pub status: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookOartResponseDone, extra, [] {
        required latency = "latency",
        required utterance_latency = "utterance_latency",
        required audio_latency = "audio_latency",
        required acoustic_latency = "acoustic_latency",
        optional status = "status",
    }
}

/// `inner_dialog` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiDebugWebhookInnerDialog {
    /// A string.
    pub text: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiDebugWebhookInnerDialog, extra, [] {
        required text = "text",
    }
}

/// `Webhooks.AI.AiPostPromptCallbackPayload` of the API. The report of a conversation with an AI
/// agent after its end: logs, timings, usage and the result of the post prompt.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiPostPromptCallback {
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub space_id: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub content_disposition: Option<String>,
    /// See [`AiPostPromptCallbackConversationType`].
    pub conversation_type: Option<AiPostPromptCallbackConversationType>,
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub app_name: Option<String>,
    /// A string.
    pub ai_session_id: Option<String>,
    /// A string.
    pub ai_id_tag: Option<String>,
    /// A string.
    pub conversation_id: Option<String>,
    /// See [`AiPostPromptCallbackAction`].
    pub action: Option<AiPostPromptCallbackAction>,
    /// A list of [`WebhooksAiAiCallLogEntry`](crate::ai::WebhooksAiAiCallLogEntry).
    pub call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// A list of [`WebhooksAiAiCallLogEntry`](crate::ai::WebhooksAiAiCallLogEntry).
    pub raw_call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// A list of [`AiAiCallTimelineEntry`].
    pub call_timeline: Option<Vec<AiAiCallTimelineEntry>>,
    /// A list.
    pub previous_contexts: Option<Vec<Vec<Map<String, Value>>>>,
    /// A boolean.
    pub hard_timeout: Option<bool>,
    /// An integer.
    pub call_start_date: Option<i64>,
    /// An integer.
    pub call_answer_date: Option<i64>,
    /// An integer.
    pub call_end_date: Option<i64>,
    /// An integer.
    pub ai_start_date: Option<i64>,
    /// A string.
    pub call_ended_by: Option<String>,
    /// An integer.
    pub ai_end_date: Option<i64>,
    /// A string.
    pub caller_id_name: Option<String>,
    /// A string.
    pub caller_id_number: Option<String>,
    /// A list of [`AiAiResponseTiming`].
    pub times: Option<Vec<AiAiResponseTiming>>,
    /// A JSON object.
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    pub swml_call: Option<Map<String, Value>>,
    /// See [`AiAiPostPromptData`].
    pub post_prompt_data: Option<AiAiPostPromptData>,
    /// A JSON object.
    pub global_data: Option<Map<String, Value>>,
    /// A list of [`AiAiSwaigLogEntry`].
    pub swaig_log: Option<Vec<AiAiSwaigLogEntry>>,
    /// An integer.
    pub total_minutes: Option<i64>,
    /// An integer.
    pub total_input_tokens: Option<i64>,
    /// An integer.
    pub total_output_tokens: Option<i64>,
    /// An integer.
    pub total_wire_input_tokens: Option<i64>,
    /// A number.
    pub total_wire_input_tokens_per_minute: Option<f64>,
    /// An integer.
    pub total_wire_output_tokens: Option<i64>,
    /// A number.
    pub total_wire_output_tokens_per_minute: Option<f64>,
    /// An integer.
    pub total_tts_chars: Option<i64>,
    /// A number.
    pub total_tts_chars_per_min: Option<f64>,
    /// A number.
    pub total_asr_minutes: Option<f64>,
    /// A number.
    pub total_asr_cost_factor: Option<f64>,
    /// A string.
    pub conversation_summary: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiPostPromptCallback, extra, [] {
        optional project_id = "project_id",
        optional space_id = "space_id",
        required content_type = "content_type",
        required content_disposition = "content_disposition",
        required conversation_type = "conversation_type",
        required call_id = "call_id",
        required app_name = "app_name",
        required ai_session_id = "ai_session_id",
        optional ai_id_tag = "ai_id_tag",
        optional conversation_id = "conversation_id",
        required action = "action",
        optional call_log = "call_log",
        optional raw_call_log = "raw_call_log",
        optional call_timeline = "call_timeline",
        optional previous_contexts = "previous_contexts",
        optional hard_timeout = "hard_timeout",
        optional call_start_date = "call_start_date",
        optional call_answer_date = "call_answer_date",
        optional call_end_date = "call_end_date",
        optional ai_start_date = "ai_start_date",
        optional call_ended_by = "call_ended_by",
        optional ai_end_date = "ai_end_date",
        optional caller_id_name = "caller_id_name",
        optional caller_id_number = "caller_id_number",
        optional times = "times",
        optional swml_vars = "SWMLVars",
        optional swml_call = "SWMLCall",
        optional post_prompt_data = "post_prompt_data",
        optional global_data = "global_data",
        optional swaig_log = "swaig_log",
        optional total_minutes = "total_minutes",
        optional total_input_tokens = "total_input_tokens",
        optional total_output_tokens = "total_output_tokens",
        optional total_wire_input_tokens = "total_wire_input_tokens",
        optional total_wire_input_tokens_per_minute = "total_wire_input_tokens_per_minute",
        optional total_wire_output_tokens = "total_wire_output_tokens",
        optional total_wire_output_tokens_per_minute = "total_wire_output_tokens_per_minute",
        optional total_tts_chars = "total_tts_chars",
        optional total_tts_chars_per_min = "total_tts_chars_per_min",
        optional total_asr_minutes = "total_asr_minutes",
        optional total_asr_cost_factor = "total_asr_cost_factor",
        optional conversation_summary = "conversation_summary",
    }
}

open_enum! {
    /// `conversation_type` of `AiPostPromptCallback`.
    pub enum AiPostPromptCallbackConversationType {
        Voice = "voice",
        Chat = "chat",
    }
}

open_enum! {
    /// `action` of `AiPostPromptCallback`.
    pub enum AiPostPromptCallbackAction {
        PostConversation = "post_conversation",
        FetchConversation = "fetch_conversation",
    }
}

/// `Webhooks.AI.AiSwaigToolWebhookPayload` of the API. An AI agent calls one of your functions
/// (SWAIG) and waits for its result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiSwaigToolWebhook {
    /// A string.
    pub function: Option<String>,
    /// See [`AiSwaigToolWebhookArgument`].
    pub argument: Option<AiSwaigToolWebhookArgument>,
    /// A JSON object.
    pub argument_desc: Option<Map<String, Value>>,
    /// A string.
    pub description: Option<String>,
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub ai_session_id: Option<String>,
    /// A string.
    pub conversation_id: Option<String>,
    /// A string.
    pub app_name: Option<String>,
    /// A JSON object.
    pub global_data: Option<Map<String, Value>>,
    /// A secret string.
    pub meta_data_token: Option<Secret>,
    /// A JSON object.
    pub meta_data: Option<Map<String, Value>>,
    /// A string.
    pub caller_id_name: Option<String>,
    /// A string.
    pub caller_id_num: Option<String>,
    /// A boolean.
    pub channel_active: Option<bool>,
    /// A boolean.
    pub channel_offhook: Option<bool>,
    /// A boolean.
    pub channel_ready: Option<bool>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub version: Option<String>,
    /// A string.
    pub content_disposition: Option<String>,
    /// See [`AiSwaigToolWebhookConversationType`].
    pub conversation_type: Option<AiSwaigToolWebhookConversationType>,
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub space_id: Option<String>,
    /// A boolean.
    pub fatal_error: Option<bool>,
    /// A string.
    pub error_reason: Option<String>,
    /// A JSON object.
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    pub swml_call: Option<Map<String, Value>>,
    /// A list of [`WebhooksAiAiCallLogEntry`](crate::ai::WebhooksAiAiCallLogEntry).
    pub call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// A list of [`WebhooksAiAiCallLogEntry`](crate::ai::WebhooksAiAiCallLogEntry).
    pub raw_call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiSwaigToolWebhook, extra, [] {
        required function = "function",
        required argument = "argument",
        required argument_desc = "argument_desc",
        required description = "description",
        required call_id = "call_id",
        required ai_session_id = "ai_session_id",
        optional conversation_id = "conversation_id",
        required app_name = "app_name",
        optional global_data = "global_data",
        required meta_data_token = "meta_data_token",
        required meta_data = "meta_data",
        optional caller_id_name = "caller_id_name",
        optional caller_id_num = "caller_id_num",
        required channel_active = "channel_active",
        required channel_offhook = "channel_offhook",
        required channel_ready = "channel_ready",
        required content_type = "content_type",
        required version = "version",
        required content_disposition = "content_disposition",
        required conversation_type = "conversation_type",
        optional project_id = "project_id",
        optional space_id = "space_id",
        optional fatal_error = "fatal_error",
        optional error_reason = "error_reason",
        optional swml_vars = "SWMLVars",
        optional swml_call = "SWMLCall",
        optional call_log = "call_log",
        optional raw_call_log = "raw_call_log",
    }
}

/// `argument` of `AiSwaigToolWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiSwaigToolWebhookArgument {
    /// A list.
    pub parsed: Option<Vec<Map<String, Value>>>,
    /// A string.
    pub raw: Option<String>,
    /// A string.
    pub substituted: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AiSwaigToolWebhookArgument, extra, [] {
        required parsed = "parsed",
        required raw = "raw",
        optional substituted = "substituted",
    }
}

open_enum! {
    /// `conversation_type` of `AiSwaigToolWebhook`.
    pub enum AiSwaigToolWebhookConversationType {
        Voice = "voice",
        Chat = "chat",
    }
}

/// `Webhooks.AI.BedrockPostPromptCallbackPayload` of the API. The report of a conversation with an
/// Amazon Bedrock agent after its end: logs, timings and usage.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BedrockPostPromptCallback {
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub space_id: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub content_disposition: Option<String>,
    /// A string.
    pub conversation_type: Option<String>,
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub app_name: Option<String>,
    /// A string.
    pub ai_session_id: Option<String>,
    /// A string.
    pub conversation_id: Option<String>,
    /// A string.
    pub action: Option<String>,
    /// A list of [`WebhooksAiAiCallLogEntry`](crate::ai::WebhooksAiAiCallLogEntry).
    pub call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// A list of [`WebhooksAiAiCallLogEntry`](crate::ai::WebhooksAiAiCallLogEntry).
    pub raw_call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// An integer.
    pub call_start_date: Option<i64>,
    /// An integer.
    pub call_answer_date: Option<i64>,
    /// An integer.
    pub call_end_date: Option<i64>,
    /// An integer.
    pub ai_start_date: Option<i64>,
    /// An integer.
    pub ai_end_date: Option<i64>,
    /// A string.
    pub caller_id_name: Option<String>,
    /// A string.
    pub caller_id_number: Option<String>,
    /// A list of [`AiAiResponseTiming`].
    pub times: Option<Vec<AiAiResponseTiming>>,
    /// A number.
    pub total_minutes: Option<f64>,
    /// An integer.
    pub total_input_tokens: Option<i64>,
    /// An integer.
    pub total_output_tokens: Option<i64>,
    /// An integer.
    pub total_wire_input_tokens: Option<i64>,
    /// A number.
    pub total_wire_input_tokens_per_minute: Option<f64>,
    /// An integer.
    pub total_wire_output_tokens: Option<i64>,
    /// A number.
    pub total_wire_output_tokens_per_minute: Option<f64>,
    /// An integer.
    pub total_tts_chars: Option<i64>,
    /// A number.
    pub total_tts_chars_per_min: Option<f64>,
    /// A number.
    pub total_asr_minutes: Option<f64>,
    /// A number.
    pub total_asr_cost_factor: Option<f64>,
    /// A JSON object.
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    pub swml_call: Option<Map<String, Value>>,
    /// See [`AiAiPostPromptData`].
    pub post_prompt_data: Option<AiAiPostPromptData>,
    /// A JSON object.
    pub global_data: Option<Map<String, Value>>,
    /// A list of [`AiAiSwaigLogEntry`].
    pub swaig_log: Option<Vec<AiAiSwaigLogEntry>>,
    /// A string.
    pub conversation_summary: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    BedrockPostPromptCallback, extra, [] {
        optional project_id = "project_id",
        optional space_id = "space_id",
        required content_type = "content_type",
        required content_disposition = "content_disposition",
        required conversation_type = "conversation_type",
        required call_id = "call_id",
        required app_name = "app_name",
        required ai_session_id = "ai_session_id",
        optional conversation_id = "conversation_id",
        required action = "action",
        required call_log = "call_log",
        required raw_call_log = "raw_call_log",
        optional call_start_date = "call_start_date",
        optional call_answer_date = "call_answer_date",
        optional call_end_date = "call_end_date",
        optional ai_start_date = "ai_start_date",
        optional ai_end_date = "ai_end_date",
        optional caller_id_name = "caller_id_name",
        optional caller_id_number = "caller_id_number",
        optional times = "times",
        optional total_minutes = "total_minutes",
        optional total_input_tokens = "total_input_tokens",
        optional total_output_tokens = "total_output_tokens",
        optional total_wire_input_tokens = "total_wire_input_tokens",
        optional total_wire_input_tokens_per_minute = "total_wire_input_tokens_per_minute",
        optional total_wire_output_tokens = "total_wire_output_tokens",
        optional total_wire_output_tokens_per_minute = "total_wire_output_tokens_per_minute",
        optional total_tts_chars = "total_tts_chars",
        optional total_tts_chars_per_min = "total_tts_chars_per_min",
        optional total_asr_minutes = "total_asr_minutes",
        optional total_asr_cost_factor = "total_asr_cost_factor",
        optional swml_vars = "SWMLVars",
        optional swml_call = "SWMLCall",
        required post_prompt_data = "post_prompt_data",
        required global_data = "global_data",
        required swaig_log = "swaig_log",
        required conversation_summary = "conversation_summary",
    }
}

/// `Webhooks.AI.BedrockSwaigToolWebhookPayload` of the API. An Amazon Bedrock agent calls one of
/// your functions (SWAIG) and waits for its result.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BedrockSwaigToolWebhook {
    /// A string.
    pub function: Option<String>,
    /// See [`BedrockSwaigToolWebhookArgument`].
    pub argument: Option<BedrockSwaigToolWebhookArgument>,
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub ai_session_id: Option<String>,
    /// A string.
    pub app_name: Option<String>,
    /// A string.
    pub caller_id: Option<String>,
    /// A JSON object.
    pub global_data: Option<Map<String, Value>>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub content_disposition: Option<String>,
    /// A string.
    pub conversation_type: Option<String>,
    /// A string.
    pub action: Option<String>,
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub space_id: Option<String>,
    /// A string.
    pub conversation_id: Option<String>,
    /// A string.
    pub caller_id_name: Option<String>,
    /// A string.
    pub caller_id_number: Option<String>,
    /// An integer.
    pub call_start_date: Option<i64>,
    /// An integer.
    pub call_answer_date: Option<i64>,
    /// An integer.
    pub call_end_date: Option<i64>,
    /// An integer.
    pub ai_start_date: Option<i64>,
    /// An integer.
    pub ai_end_date: Option<i64>,
    /// A list of [`AiAiResponseTiming`].
    pub times: Option<Vec<AiAiResponseTiming>>,
    /// A JSON object.
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    pub swml_call: Option<Map<String, Value>>,
    /// A secret string.
    pub meta_data_token: Option<Secret>,
    /// A JSON object.
    pub meta_data: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    BedrockSwaigToolWebhook, extra, [] {
        required function = "function",
        required argument = "argument",
        required call_id = "call_id",
        required ai_session_id = "ai_session_id",
        required app_name = "app_name",
        required caller_id = "caller_id",
        required global_data = "global_data",
        required content_type = "content_type",
        required content_disposition = "content_disposition",
        required conversation_type = "conversation_type",
        required action = "action",
        optional project_id = "project_id",
        optional space_id = "space_id",
        optional conversation_id = "conversation_id",
        optional caller_id_name = "caller_id_name",
        optional caller_id_number = "caller_id_number",
        optional call_start_date = "call_start_date",
        optional call_answer_date = "call_answer_date",
        optional call_end_date = "call_end_date",
        optional ai_start_date = "ai_start_date",
        optional ai_end_date = "ai_end_date",
        optional times = "times",
        optional swml_vars = "SWMLVars",
        optional swml_call = "SWMLCall",
        required meta_data_token = "meta_data_token",
        required meta_data = "meta_data",
    }
}

/// `argument` of `BedrockSwaigToolWebhook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BedrockSwaigToolWebhookArgument {
    /// A list.
    pub parsed: Option<Vec<Map<String, Value>>>,
    /// A string.
    pub raw: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    BedrockSwaigToolWebhookArgument, extra, [] {
        required parsed = "parsed",
        required raw = "raw",
    }
}

/// `Webhooks.AI.SwaigSignatureRequestPayload` of the API. An AI agent requests the parameters of
/// your SWAIG functions; the response is their signatures.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SwaigSignatureRequest {
    /// A string.
    pub action: Option<String>,
    /// A list.
    pub functions: Option<Vec<String>>,
    /// A JSON object.
    pub meta_data: Option<Map<String, Value>>,
    /// A secret string.
    pub meta_data_token: Option<Secret>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub content_disposition: Option<String>,
    /// A string.
    pub version: Option<String>,
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub space_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SwaigSignatureRequest, extra, [] {
        required action = "action",
        required functions = "functions",
        optional meta_data = "meta_data",
        optional meta_data_token = "meta_data_token",
        required content_type = "content_type",
        required content_disposition = "content_disposition",
        required version = "version",
        optional project_id = "project_id",
        optional space_id = "space_id",
    }
}

/// `Webhooks.Calling.InboundCallContext` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallingInboundCallContext {
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub node_id: Option<String>,
    /// A string.
    pub segment_id: Option<String>,
    /// A string.
    pub tag: Option<String>,
    /// A string.
    pub call_state: Option<String>,
    /// See [`CallingInboundCallContextDirection`].
    pub direction: Option<CallingInboundCallContextDirection>,
    /// See [`CallingInboundCallContextType`].
    pub r#type: Option<CallingInboundCallContextType>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub from_number: Option<String>,
    /// A string.
    pub to_number: Option<String>,
    /// See [`CallingInboundCallContextDialWinner`].
    pub dial_winner: Option<CallingInboundCallContextDialWinner>,
    /// A list of [`CallingInboundCallHeader`].
    pub headers: Option<Vec<CallingInboundCallHeader>>,
    /// See [`CallingInboundCallParent`].
    pub parent: Option<CallingInboundCallParent>,
    /// See [`CallingInboundCallPeer`].
    pub peer: Option<CallingInboundCallPeer>,
    /// See [`CallingInboundCallSipData`].
    pub sip_data: Option<CallingInboundCallSipData>,
    /// A UUID.
    pub project_id: Option<String>,
    /// A UUID.
    pub space_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallingInboundCallContext, extra, [] {
        required call_id = "call_id",
        required node_id = "node_id",
        required segment_id = "segment_id",
        optional tag = "tag",
        required call_state = "call_state",
        required direction = "direction",
        required r#type = "type",
        required from = "from",
        required to = "to",
        optional from_number = "from_number",
        optional to_number = "to_number",
        optional dial_winner = "dial_winner",
        required headers = "headers",
        optional parent = "parent",
        optional peer = "peer",
        optional sip_data = "sip_data",
        required project_id = "project_id",
        required space_id = "space_id",
    }
}

open_enum! {
    /// `direction` of `CallingInboundCallContext`.
    pub enum CallingInboundCallContextDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

open_enum! {
    /// `type` of `CallingInboundCallContext`.
    pub enum CallingInboundCallContextType {
        Sip = "sip",
        Phone = "phone",
        Webrtc = "webrtc",
    }
}

open_enum! {
    /// `dial_winner` of `CallingInboundCallContext`.
    pub enum CallingInboundCallContextDialWinner {
        True = "true",
    }
}

/// `Webhooks.Calling.InboundCallHeader` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallingInboundCallHeader {
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub value: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallingInboundCallHeader, extra, [] {
        required name = "name",
        required value = "value",
    }
}

/// `Webhooks.Calling.InboundCallParent` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallingInboundCallParent {
    /// See [`CallingInboundCallParentDeviceType`].
    pub device_type: Option<CallingInboundCallParentDeviceType>,
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub node_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallingInboundCallParent, extra, [] {
        required device_type = "device_type",
        required call_id = "call_id",
        required node_id = "node_id",
    }
}

open_enum! {
    /// `device_type` of `CallingInboundCallParent`.
    pub enum CallingInboundCallParentDeviceType {
        Sip = "sip",
        Phone = "phone",
        Webrtc = "webrtc",
    }
}

/// `Webhooks.Calling.InboundCallPeer` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallingInboundCallPeer {
    /// A string.
    pub call_id: Option<String>,
    /// A string.
    pub node_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallingInboundCallPeer, extra, [] {
        required call_id = "call_id",
        required node_id = "node_id",
    }
}

/// `Webhooks.Calling.InboundCallSipData` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallingInboundCallSipData {
    /// A string.
    pub sip_req_host: Option<String>,
    /// A string.
    pub sip_req_uri: Option<String>,
    /// A string.
    pub sip_req_user: Option<String>,
    /// A string.
    pub sip_from_host: Option<String>,
    /// A string.
    pub sip_from_uri: Option<String>,
    /// A string.
    pub sip_from_user: Option<String>,
    /// A string.
    pub sip_to_host: Option<String>,
    /// A string.
    pub sip_to_uri: Option<String>,
    /// A string.
    pub sip_to_user: Option<String>,
    /// A string.
    pub sip_contact_user: Option<String>,
    /// A string.
    pub sip_contact_port: Option<String>,
    /// A string.
    pub sip_contact_uri: Option<String>,
    /// A string.
    pub sip_contact_host: Option<String>,
    /// A JSON object.
    pub sip_contact_params: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallingInboundCallSipData, extra, [] {
        required sip_req_host = "sip_req_host",
        required sip_req_uri = "sip_req_uri",
        required sip_req_user = "sip_req_user",
        required sip_from_host = "sip_from_host",
        required sip_from_uri = "sip_from_uri",
        required sip_from_user = "sip_from_user",
        required sip_to_host = "sip_to_host",
        required sip_to_uri = "sip_to_uri",
        required sip_to_user = "sip_to_user",
        required sip_contact_user = "sip_contact_user",
        required sip_contact_port = "sip_contact_port",
        required sip_contact_uri = "sip_contact_uri",
        required sip_contact_host = "sip_contact_host",
        required sip_contact_params = "sip_contact_params",
    }
}

/// `Webhooks.Calling.InboundCallWebhookPayload` of the API. A call needs its SWML document, which
/// is the response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InboundCallWebhook {
    /// See [`CallingInboundCallContext`].
    pub call: Option<CallingInboundCallContext>,
    /// A JSON object.
    pub vars: Option<Map<String, Value>>,
    /// A JSON object.
    pub envs: Option<Map<String, Value>>,
    /// A JSON object.
    pub params: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    InboundCallWebhook, extra, [] {
        required call = "call",
        required vars = "vars",
        required envs = "envs",
        required params = "params",
    }
}

/// `Webhooks.Calling.StreamStatusCallbackPayload` of the API. A call's media stream started or
/// finished.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamStatusCallback {
    /// See [`StreamStatusCallbackEventType`].
    pub event_type: Option<StreamStatusCallbackEventType>,
    /// A string.
    pub event_channel: Option<String>,
    /// A number.
    pub timestamp: Option<f64>,
    /// A UUID.
    pub project_id: Option<String>,
    /// A UUID.
    pub space_id: Option<String>,
    /// See [`StreamStatusCallbackParams`].
    pub params: Option<StreamStatusCallbackParams>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    StreamStatusCallback, extra, [] {
        required event_type = "event_type",
        required event_channel = "event_channel",
        required timestamp = "timestamp",
        required project_id = "project_id",
        required space_id = "space_id",
        required params = "params",
    }
}

open_enum! {
    /// `event_type` of `StreamStatusCallback`.
    pub enum StreamStatusCallbackEventType {
        CallingCallStream = "calling.call.stream",
    }
}

/// `params` of `StreamStatusCallback`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StreamStatusCallbackParams {
    /// A UUID.
    pub call_id: Option<String>,
    /// A UUID.
    pub node_id: Option<String>,
    /// A UUID.
    pub segment_id: Option<String>,
    /// A string.
    pub tag: Option<String>,
    /// A string.
    pub control_id: Option<String>,
    /// See [`StreamStatusCallbackParamsState`].
    pub state: Option<StreamStatusCallbackParamsState>,
    /// A string.
    pub url: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    StreamStatusCallbackParams, extra, [] {
        required call_id = "call_id",
        required node_id = "node_id",
        required segment_id = "segment_id",
        optional tag = "tag",
        required control_id = "control_id",
        required state = "state",
        required url = "url",
        optional name = "name",
    }
}

open_enum! {
    /// `state` of `StreamStatusCallbackParams`.
    pub enum StreamStatusCallbackParamsState {
        Streaming = "streaming",
        Finished = "finished",
    }
}

/// `Webhooks.Calling.TranscribeStatusCallbackPayload` of the API. The transcript of a call
/// completed or failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscribeStatusCallback {
    /// See [`TranscribeStatusCallbackEventType`].
    pub event_type: Option<TranscribeStatusCallbackEventType>,
    /// A number.
    pub timestamp: Option<f64>,
    /// A UUID.
    pub project_id: Option<String>,
    /// A UUID.
    pub space_id: Option<String>,
    /// See [`TranscribeStatusCallbackParams`].
    pub params: Option<TranscribeStatusCallbackParams>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    TranscribeStatusCallback, extra, [] {
        required event_type = "event_type",
        required timestamp = "timestamp",
        required project_id = "project_id",
        required space_id = "space_id",
        required params = "params",
    }
}

open_enum! {
    /// `event_type` of `TranscribeStatusCallback`.
    pub enum TranscribeStatusCallbackEventType {
        CallingTranscriptCompleted = "calling.transcript.completed",
        CallingTranscriptFailed = "calling.transcript.failed",
    }
}

/// `params` of `TranscribeStatusCallback`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscribeStatusCallbackParams {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub call_id: Option<String>,
    /// A UUID.
    pub segment_id: Option<String>,
    /// A string.
    pub text: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    TranscribeStatusCallbackParams, extra, ["id"] {
        key id = "id",
        required call_id = "call_id",
        required segment_id = "segment_id",
        optional text = "text",
    }
}

/// `Webhooks.Messaging.InboundMessageContext` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagingInboundMessageContext {
    /// A UUID.
    pub message_id: Option<String>,
    /// A UUID.
    pub project_id: Option<String>,
    /// A UUID.
    pub space_id: Option<String>,
    /// See [`MessagingInboundMessageContextDirection`].
    pub direction: Option<MessagingInboundMessageContextDirection>,
    /// See [`MessagingInboundMessageContextType`].
    pub r#type: Option<MessagingInboundMessageContextType>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string. May be null.
    pub body: Option<String>,
    /// A list of [`MessagingInboundMessageMediaItem`].
    pub media: Option<Vec<MessagingInboundMessageMediaItem>>,
    /// An integer.
    pub segments: Option<i32>,
    /// A date and time in RFC 3339 format.
    pub timestamp: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessagingInboundMessageContext, extra, [] {
        required message_id = "message_id",
        required project_id = "project_id",
        required space_id = "space_id",
        required direction = "direction",
        required r#type = "type",
        required from = "from",
        required to = "to",
        nullable body = "body",
        required media = "media",
        required segments = "segments",
        required timestamp = "timestamp",
    }
}

open_enum! {
    /// `direction` of `MessagingInboundMessageContext`.
    pub enum MessagingInboundMessageContextDirection {
        Inbound = "inbound",
    }
}

open_enum! {
    /// `type` of `MessagingInboundMessageContext`.
    pub enum MessagingInboundMessageContextType {
        Sms = "sms",
        Mms = "mms",
    }
}

/// `Webhooks.Messaging.InboundMessageMediaItem` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagingInboundMessageMediaItem {
    /// A URL.
    pub url: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// An integer.
    pub size: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessagingInboundMessageMediaItem, extra, [] {
        required url = "url",
        required content_type = "content_type",
        required size = "size",
    }
}

/// `Webhooks.Messaging.InboundMessageWebhookPayload` of the API. A message arrived, with its text
/// and media; the response is the SWML document that handles it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InboundMessageWebhook {
    /// See [`MessagingInboundMessageContext`].
    pub message: Option<MessagingInboundMessageContext>,
    /// A JSON object.
    pub vars: Option<Map<String, Value>>,
    /// A JSON object.
    pub params: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    InboundMessageWebhook, extra, [] {
        required message = "message",
        optional vars = "vars",
        required params = "params",
    }
}

/// `Webhooks.Messaging.MessageStatusCallbackPayload` of the API. A message that you sent has a new
/// status, such as `delivered` or `failed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageStatusCallback {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// See [`MessageStatus`](crate::messaging::MessageStatus).
    pub status: Option<crate::messaging::MessageStatus>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub body: Option<String>,
    /// An integer.
    pub number_of_segments: Option<i32>,
    /// A date and time in RFC 3339 format.
    pub timestamp: Option<String>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// A JSON object.
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageStatusCallback, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required status = "status",
        required to = "to",
        required from = "from",
        required body = "body",
        required number_of_segments = "number_of_segments",
        required timestamp = "timestamp",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
        optional custom_variables = "custom_variables",
    }
}

/// `Webhooks.Messaging.TenDlcStatusCallbackPayload` of the API. A 10DLC brand, campaign or number
/// assignment has a new state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TenDlcStatusCallback {
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub event_at: Option<String>,
    /// See [`TenDlcStatusCallbackEventCategory`].
    pub event_category: Option<TenDlcStatusCallbackEventCategory>,
    /// See [`TenDlcStatusCallbackEventType`].
    pub event_type: Option<TenDlcStatusCallbackEventType>,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub brand_id: Option<String>,
    /// A string.
    pub campaign_id: Option<String>,
    /// A string.
    pub number_assignment_order_id: Option<String>,
    /// A string.
    pub number_assignment_id: Option<String>,
    /// A string.
    pub phone_number_id: Option<String>,
    /// A string.
    pub phone_number: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    TenDlcStatusCallback, extra, [] {
        required project_id = "project_id",
        required event_at = "event_at",
        required event_category = "event_category",
        required event_type = "event_type",
        required state = "state",
        required brand_id = "brand_id",
        optional campaign_id = "campaign_id",
        optional number_assignment_order_id = "number_assignment_order_id",
        optional number_assignment_id = "number_assignment_id",
        optional phone_number_id = "phone_number_id",
        optional phone_number = "phone_number",
    }
}

open_enum! {
    /// `event_category` of `TenDlcStatusCallback`.
    pub enum TenDlcStatusCallbackEventCategory {
        Brand = "brand",
        Campaign = "campaign",
        NumberAssignmentOrder = "number_assignment_order",
        NumberAssignment = "number_assignment",
    }
}

open_enum! {
    /// `event_type` of `TenDlcStatusCallback`.
    pub enum TenDlcStatusCallbackEventType {
        BrandActivated = "brand_activated",
        BrandUnverified = "brand_unverified",
        CampaignActivated = "campaign_activated",
        CampaignDeactivated = "campaign_deactivated",
        NumberAssignmentOrderProcessed = "number_assignment_order_processed",
        NumberAssignmentFailed = "number_assignment_failed",
        NumberAssignmentPending = "number_assignment_pending",
        NumberAssignmentActivated = "number_assignment_activated",
    }
}
