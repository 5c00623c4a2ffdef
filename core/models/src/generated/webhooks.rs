// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `webhooks`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::union::union;
use crate::{Map, Maybe, Secret, Value};

/// `Compat.InboundCallStatusCallbackPayload` of the API. A call to one of your numbers in the compatibility API completed or failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncomingCallStatusCallback {
    /// Text.
    #[serde(rename = "CallSid")]
    pub call_sid: String,
    /// Text.
    #[serde(rename = "AccountSid")]
    pub account_sid: String,
    /// Text.
    #[serde(rename = "From")]
    pub from: String,
    /// Text.
    #[serde(rename = "To")]
    pub to: String,
    /// Text.
    #[serde(rename = "Timestamp")]
    pub timestamp: String,
    /// See `IncomingCallStatusCallbackCallStatus`.
    #[serde(rename = "CallStatus")]
    pub call_status: IncomingCallStatusCallbackCallStatus,
    /// Text.
    #[serde(rename = "CallDuration")]
    pub call_duration: String,
    /// Text.
    #[serde(rename = "AudioInMos")]
    pub audio_in_mos: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `CallStatus` of `IncomingCallStatusCallback`.
    pub enum IncomingCallStatusCallbackCallStatus {
        Failed = "failed",
        Completed = "completed",
    }
}

/// `Compat.RecordingStatusCallbackPayload` of the API. A recording of the compatibility API is in progress, completed or absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RecordingStatusCallback {
    /// Text.
    #[serde(rename = "AccountSid")]
    pub account_sid: String,
    /// Text.
    #[serde(rename = "CallSid")]
    pub call_sid: String,
    /// Text.
    #[serde(rename = "RecordingSid")]
    pub recording_sid: String,
    /// Text.
    #[serde(rename = "RecordingUrl")]
    pub recording_url: String,
    /// See `RecordingStatusCallbackRecordingStatus`.
    #[serde(rename = "RecordingStatus")]
    pub recording_status: RecordingStatusCallbackRecordingStatus,
    /// A whole number.
    #[serde(rename = "RecordingDuration")]
    pub recording_duration: i32,
    /// A whole number.
    #[serde(rename = "RecordingChannels")]
    pub recording_channels: i32,
    /// Text.
    #[serde(rename = "RecordingSource")]
    pub recording_source: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `RecordingStatus` of `RecordingStatusCallback`.
    pub enum RecordingStatusCallbackRecordingStatus {
        InProgress = "in-progress",
        Completed = "completed",
        Absent = "absent",
    }
}

/// `Compat.SmsStatusCallbackPayload` of the API. A message of the compatibility API has a new status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SmsStatusCallback {
    /// See `SmsStatusCallbackMessageStatus`.
    #[serde(rename = "MessageStatus")]
    pub message_status: SmsStatusCallbackMessageStatus,
    /// Text.
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// Text.
    #[serde(rename = "MessageSid")]
    pub message_sid: String,
    /// Text.
    #[serde(rename = "AccountSid")]
    pub account_sid: String,
    /// Text.
    #[serde(rename = "From")]
    pub from: String,
    /// Text.
    #[serde(rename = "To")]
    pub to: String,
    /// Text.
    #[serde(rename = "Body")]
    pub body: String,
    /// A whole number.
    #[serde(rename = "NumMedia")]
    pub num_media: i32,
    /// A whole number.
    #[serde(rename = "NumSegments")]
    pub num_segments: i32,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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

/// `Compat.TranscriptionStatusCallbackPayload` of the API. The transcription of a recording of the compatibility API completed or failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TranscriptionStatusCallback {
    /// Text.
    #[serde(rename = "TranscriptionSid")]
    pub transcription_sid: String,
    /// Text.
    #[serde(rename = "TranscriptionText")]
    pub transcription_text: String,
    /// See `TranscriptionStatusCallbackTranscriptionStatus`.
    #[serde(rename = "TranscriptionStatus")]
    pub transcription_status: TranscriptionStatusCallbackTranscriptionStatus,
    /// Text.
    #[serde(rename = "TranscriptionUrl")]
    pub transcription_url: String,
    /// Text.
    #[serde(rename = "RecordingSid")]
    pub recording_sid: String,
    /// Text.
    #[serde(rename = "RecordingUrl")]
    pub recording_url: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `TranscriptionStatus` of `TranscriptionStatusCallback`.
    pub enum TranscriptionStatusCallbackTranscriptionStatus {
        Completed = "completed",
        Failed = "failed",
    }
}

/// `Compat.VoiceStatusCallbackPayload` of the API. A call of the compatibility API has a new status, with what its audio was like so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VoiceStatusCallback {
    /// Text.
    #[serde(rename = "AccountSid")]
    pub account_sid: String,
    /// Text.
    #[serde(rename = "ApiVersion")]
    pub api_version: String,
    /// A whole number.
    #[serde(rename = "AudioInAveragePtime")]
    pub audio_in_average_ptime: i32,
    /// A whole number.
    #[serde(rename = "AudioInDtmfPacketCount")]
    pub audio_in_dtmf_packet_count: i32,
    /// A whole number.
    #[serde(rename = "AudioInFlushPacketCount")]
    pub audio_in_flush_packet_count: i32,
    /// A whole number.
    #[serde(rename = "AudioInJitterMaxVariance")]
    pub audio_in_jitter_max_variance: i32,
    /// A whole number.
    #[serde(rename = "AudioInJitterMinVariance")]
    pub audio_in_jitter_min_variance: i32,
    /// A whole number.
    #[serde(rename = "AudioInLargestJbSize")]
    pub audio_in_largest_jb_size: i32,
    /// Text.
    #[serde(rename = "AudioInMos")]
    pub audio_in_mos: String,
    /// A whole number.
    #[serde(rename = "AudioInMediaPacketCount")]
    pub audio_in_media_packet_count: i32,
    /// A whole number.
    #[serde(rename = "AudioInSkipPacketCount")]
    pub audio_in_skip_packet_count: i32,
    /// A whole number.
    #[serde(rename = "AudioOutDtmfPacketCount")]
    pub audio_out_dtmf_packet_count: i32,
    /// A whole number.
    #[serde(rename = "AudioOutMediaPacketCount")]
    pub audio_out_media_packet_count: i32,
    /// Text.
    #[serde(rename = "CallbackSource")]
    pub callback_source: String,
    /// A whole number.
    #[serde(rename = "CallDuration", skip_serializing_if = "Option::is_none")]
    pub call_duration: Option<i32>,
    /// Text.
    #[serde(rename = "CallerName", skip_serializing_if = "Option::is_none")]
    pub caller_name: Option<String>,
    /// Text.
    #[serde(rename = "CallSid")]
    pub call_sid: String,
    /// See `VoiceStatusCallbackCallStatus`.
    #[serde(rename = "CallStatus")]
    pub call_status: VoiceStatusCallbackCallStatus,
    /// See `VoiceStatusCallbackDirection`.
    #[serde(rename = "Direction")]
    pub direction: VoiceStatusCallbackDirection,
    /// Text.
    #[serde(rename = "ForwardedFrom", skip_serializing_if = "Option::is_none")]
    pub forwarded_from: Option<String>,
    /// Text.
    #[serde(rename = "From")]
    pub from: String,
    /// Text.
    #[serde(rename = "ParentCallSid", skip_serializing_if = "Option::is_none")]
    pub parent_call_sid: Option<String>,
    /// A whole number.
    #[serde(rename = "RecordingDuration", skip_serializing_if = "Option::is_none")]
    pub recording_duration: Option<i32>,
    /// Text.
    #[serde(rename = "RecordingSid", skip_serializing_if = "Option::is_none")]
    pub recording_sid: Option<String>,
    /// Text.
    #[serde(rename = "RecordingUrl", skip_serializing_if = "Option::is_none")]
    pub recording_url: Option<String>,
    /// A whole number.
    #[serde(rename = "SequenceNumber")]
    pub sequence_number: i32,
    /// Text.
    #[serde(rename = "SipInviteResultPhrase", skip_serializing_if = "Option::is_none")]
    pub sip_invite_result_phrase: Option<String>,
    /// Text.
    #[serde(rename = "SipResultCode", skip_serializing_if = "Option::is_none")]
    pub sip_result_code: Option<String>,
    /// Text.
    #[serde(rename = "Timestamp")]
    pub timestamp: String,
    /// Text.
    #[serde(rename = "To")]
    pub to: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiCallInfo {
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// A UUID.
    pub call_id: String,
    /// Text.
    pub content_type: String,
    /// Text.
    pub content_disposition: String,
    /// Text.
    pub conversation_type: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AICallTimelineEntry` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiCallTimelineEntry {
    /// Text.
    pub r#type: String,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ts: Option<f64>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AIDebugConversationAdd` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiDebugConversationAdd {
    /// Text.
    pub role: String,
    /// Text.
    pub content: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_call_id: Option<String>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Map<String, Value>>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AIDebugWebhookFail` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiDebugWebhookFail {
    /// See `AiAiCallInfo`.
    pub call_info: AiAiCallInfo,
    /// Text.
    pub error: String,
    /// Text.
    pub request_url: String,
    /// A whole number.
    pub attempts: i64,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_payload: Option<Map<String, Value>>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parse_error: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_response: Option<String>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parsed_response: Option<Map<String, Value>>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol_error: Option<bool>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub curl_code: Option<i64>,
    /// A whole number.
    pub http_code: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AIPostPromptData` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiPostPromptData {
    /// A list.
    pub parsed: Vec<Map<String, Value>>,
    /// Text.
    pub raw: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substituted: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AIResponseTiming` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiResponseTiming {
    /// Text.
    pub response: String,
    /// A whole number.
    pub response_word_count: i64,
    /// A number.
    pub answer_time: f64,
    /// A number.
    pub token_time: f64,
    /// A whole number.
    pub tokens: i64,
    /// A number.
    pub avg_tps: f64,
    /// A number.
    pub tps: f64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AISidecarCallbackPayload` of the API. An event of an AI sidecar that listens to a call, such as a thought, an insight or a tool call.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiSidecarCallback {
    /// See `AiAiCallInfo`.
    pub call_info: AiAiCallInfo,
    /// See `AiAiSidecarEvent`.
    pub sidecar_event: AiAiSidecarEvent,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AISidecarEvent` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiSidecarEvent {
    /// See `AiAiSidecarCallbackType`.
    pub r#type: AiAiSidecarCallbackType,
    /// A whole number.
    pub ts: i64,
    /// A whole number.
    pub tick_id: i64,
    /// See `AiAiSidecarChannelData`.
    pub channel_data: AiAiSidecarChannelData,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiSidecarChannelData {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_number: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AISidecarSwaigToolWebhookPayload` of the API. An AI sidecar calls a function of yours (SWAIG) and waits for its result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiSidecarSwaigToolWebhook {
    /// Text.
    pub function: String,
    /// See `AiSidecarSwaigToolWebhookArgument`.
    pub argument: AiSidecarSwaigToolWebhookArgument,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_id: Option<String>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// See `AiAiSidecarChannelData`.
    pub channel_data: AiAiSidecarChannelData,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `argument` of `AiSidecarSwaigToolWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiSidecarSwaigToolWebhookArgument {
    /// A list.
    pub parsed: Vec<Map<String, Value>>,
    /// Text.
    pub raw: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substituted: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AISwaigLogEntry` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAiSwaigLogEntry {
    /// Text.
    pub command_name: String,
    /// Text.
    pub command_arg: String,
    /// A whole number.
    pub epoch_time: i64,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub native: Option<bool>,
    /// See `AiAiSwaigLogEntryActiveCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active_count: Option<AiAiSwaigLogEntryActiveCount>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_data: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_response: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delayed_post_response: Option<Map<String, Value>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_url: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_tool: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_response: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcp_error: Option<bool>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `active_count` of `AiAiSwaigLogEntry`.
    pub enum AiAiSwaigLogEntryActiveCount {
        objects {
        }
        values {
            /// A whole number.
            Integer(i64),
            /// Text.
            Text(String),
        }
    }
}

/// `Webhooks.AI.AiDebugWebhookPayload` of the API. An event inside an AI agent's session, such as an interruption, a function call or an error, for those who debug the agent; the field that is there says which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhook {
    /// See `AiAiCallInfo`.
    pub call_info: AiAiCallInfo,
    /// See `AiDebugWebhookSessionStart`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_start: Option<AiDebugWebhookSessionStart>,
    /// See `AiDebugWebhookSessionEnd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_end: Option<AiDebugWebhookSessionEnd>,
    /// See `AiDebugWebhookStartupHook`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub startup_hook: Option<AiDebugWebhookStartupHook>,
    /// See `AiDebugWebhookHangupHook`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hangup_hook: Option<AiDebugWebhookHangupHook>,
    /// See `AiDebugWebhookSpeechDetect`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speech_detect: Option<AiDebugWebhookSpeechDetect>,
    /// See `AiDebugWebhookBarge`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barge: Option<AiDebugWebhookBarge>,
    /// See `AiDebugWebhookAiCompletion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_completion: Option<AiDebugWebhookAiCompletion>,
    /// See `AiDebugWebhookFiller`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filler: Option<AiDebugWebhookFiller>,
    /// See `AiDebugWebhookAttentionTimeout`. Or null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub attention_timeout: Maybe<AiDebugWebhookAttentionTimeout>,
    /// See `AiDebugWebhookHold`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold: Option<AiDebugWebhookHold>,
    /// See `AiDebugWebhookFunctionCall`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_call: Option<AiDebugWebhookFunctionCall>,
    /// See `AiDebugWebhookFunctionLoop`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub function_loop: Option<AiDebugWebhookFunctionLoop>,
    /// See `AiAiSwaigLogEntry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_call: Option<AiAiSwaigLogEntry>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process_action: Option<Map<String, Value>>,
    /// See `AiDebugWebhookToolDistill`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_distill: Option<AiDebugWebhookToolDistill>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<Map<String, Value>>,
    /// A JSON object. Or null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub output: Maybe<Map<String, Value>>,
    /// A JSON object. Or null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub r#match: Maybe<Map<String, Value>>,
    /// A list. Or null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub error_keys: Maybe<Vec<Value>>,
    /// See `AiDebugWebhookError`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<AiDebugWebhookError>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<Map<String, Value>>,
    /// See `AiDebugWebhookWebhookLog`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_log: Option<AiDebugWebhookWebhookLog>,
    /// A JSON object. Or null.
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    pub webhook_reply: Maybe<Map<String, Value>>,
    /// See `AiAiDebugWebhookFail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_fail: Option<AiAiDebugWebhookFail>,
    /// See `AiDebugWebhookStepChange`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_change: Option<AiDebugWebhookStepChange>,
    /// See `AiDebugWebhookContextChange`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_change: Option<AiDebugWebhookContextChange>,
    /// See `AiDebugWebhookContextSwitchData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context_switch_data: Option<AiDebugWebhookContextSwitchData>,
    /// See `AiDebugWebhookGatherStart`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gather_start: Option<AiDebugWebhookGatherStart>,
    /// See `AiDebugWebhookGatherQuestion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gather_question: Option<AiDebugWebhookGatherQuestion>,
    /// See `AiDebugWebhookGatherAnswer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gather_answer: Option<AiDebugWebhookGatherAnswer>,
    /// See `AiDebugWebhookGatherReject`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gather_reject: Option<AiDebugWebhookGatherReject>,
    /// See `AiDebugWebhookGatherComplete`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gather_complete: Option<AiDebugWebhookGatherComplete>,
    /// See `AiAiDebugConversationAdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_add: Option<AiAiDebugConversationAdd>,
    /// See `AiDebugWebhookLlmRequest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_request: Option<AiDebugWebhookLlmRequest>,
    /// See `AiDebugWebhookLlmResponse`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_response: Option<AiDebugWebhookLlmResponse>,
    /// See `AiDebugWebhookLlmError`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_error: Option<AiDebugWebhookLlmError>,
    /// See `AiDebugWebhookConsolidation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consolidation: Option<AiDebugWebhookConsolidation>,
    /// See `AiDebugWebhookSummarizeStart`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summarize_start: Option<AiDebugWebhookSummarizeStart>,
    /// See `AiDebugWebhookPostPrompt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt: Option<AiDebugWebhookPostPrompt>,
    /// See `AiDebugWebhookTextNormalize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_normalize: Option<AiDebugWebhookTextNormalize>,
    /// See `AiDebugWebhookVoiceError`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice_error: Option<AiDebugWebhookVoiceError>,
    /// See `AiDebugWebhookWarning`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warning: Option<AiDebugWebhookWarning>,
    /// See `AiDebugWebhookOartUserTranscript`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oart_user_transcript: Option<AiDebugWebhookOartUserTranscript>,
    /// See `AiDebugWebhookOartAssistantTranscript`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oart_assistant_transcript: Option<AiDebugWebhookOartAssistantTranscript>,
    /// See `AiDebugWebhookOartResponseDone`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oart_response_done: Option<AiDebugWebhookOartResponseDone>,
    /// See `AiDebugWebhookInnerDialog`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner_dialog: Option<AiDebugWebhookInnerDialog>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `session_start` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookSessionStart {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tts_engine: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tts_voice: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_format: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_model: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_vad: Option<bool>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `session_end` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookSessionEnd {
    /// See `AiDebugWebhookSessionEndReason`.
    pub reason: AiDebugWebhookSessionEndReason,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fatal_error_reason: Option<String>,
    /// A whole number.
    pub duration_ms: i64,
    /// A whole number.
    pub input_tokens: i64,
    /// A whole number.
    pub output_tokens: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookStartupHook {
    /// A whole number.
    pub duration_ms: i64,
    /// True or false.
    pub success: bool,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `hangup_hook` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookHangupHook {
    /// A whole number.
    pub duration_ms: i64,
    /// True or false.
    pub success: bool,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_fatal_error: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `speech_detect` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookSpeechDetect {
    /// Text.
    pub text: String,
    /// Text.
    pub source: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `barge` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookBarge {
    /// See `AiDebugWebhookBargeBargeType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barge_type: Option<AiDebugWebhookBargeBargeType>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barge_elapsed_ms: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_count: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_played_ms: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barge_count: Option<i64>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `barge_type` of `AiDebugWebhookBarge`.
    pub enum AiDebugWebhookBargeBargeType {
        Transparent = "transparent",
        Normal = "normal",
    }
}

/// `ai_completion` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookAiCompletion {
    /// See `AiDebugWebhookAiCompletionType`.
    pub r#type: AiDebugWebhookAiCompletionType,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `type` of `AiDebugWebhookAiCompletion`.
    pub enum AiDebugWebhookAiCompletionType {
        Normal = "normal",
        Barged = "barged",
    }
}

/// `filler` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookFiller {
    /// Text.
    pub text: String,
    /// See `AiDebugWebhookFillerFillerType`.
    pub filler_type: AiDebugWebhookFillerFillerType,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `filler_type` of `AiDebugWebhookFiller`.
    pub enum AiDebugWebhookFillerFillerType {
        Function = "function",
        Thinking = "thinking",
    }
}

/// `attention_timeout` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookAttentionTimeout {
    /// A whole number.
    pub timeout_ms: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `hold` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookHold {
    /// See `AiDebugWebhookHoldEvent`.
    pub event: AiDebugWebhookHoldEvent,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i64>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#loop: Option<bool>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `event` of `AiDebugWebhookHold`.
    pub enum AiDebugWebhookHoldEvent {
        Hold = "hold",
        Unhold = "unhold",
    }
}

/// `function_call` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookFunctionCall {
    /// Text.
    pub function: String,
    /// A whole number.
    pub duration_ms: i64,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub native: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shadow: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `function_loop` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookFunctionLoop {
    /// Text.
    pub function: String,
    /// See `AiDebugWebhookFunctionLoopType`.
    pub r#type: AiDebugWebhookFunctionLoopType,
    /// A whole number.
    pub count: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `type` of `AiDebugWebhookFunctionLoop`.
    pub enum AiDebugWebhookFunctionLoopType {
        Consecutive = "consecutive",
        Repeated = "repeated",
    }
}

/// `tool_distill` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookToolDistill {
    /// Text.
    pub function: String,
    /// A whole number.
    pub raw_chars: i64,
    /// A whole number.
    pub distilled_chars: i64,
    /// Text.
    pub model: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `error` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookError {
    /// Text.
    pub error: String,
    /// Text.
    #[serde(rename = "errorText")]
    pub error_text: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `webhook_log` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookWebhookLog {
    /// Text.
    pub request_url: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_payload: Option<Map<String, Value>>,
    /// A JSON object.
    pub webhook_response: Map<String, Value>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `step_change` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookStepChange {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_step: Option<String>,
    /// A whole number.
    pub from_index: i64,
    /// Text.
    pub to_step: String,
    /// A whole number.
    pub to_index: i64,
    /// See `AiDebugWebhookStepChangeTrigger`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger: Option<AiDebugWebhookStepChangeTrigger>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookContextChange {
    /// Text.
    pub to_context: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_context: Option<String>,
    /// See `AiDebugWebhookContextChangeTrigger`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trigger: Option<AiDebugWebhookContextChangeTrigger>,
    /// True or false.
    pub isolated: bool,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `trigger` of `AiDebugWebhookContextChange`.
    pub enum AiDebugWebhookContextChangeTrigger {
        AiFunction = "ai_function",
        WebhookAction = "webhook_action",
    }
}

/// `context_switch_data` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookContextSwitchData {
    /// A JSON object.
    pub data_root: Map<String, Value>,
    /// A JSON object.
    pub info: Map<String, Value>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `gather_start` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherStart {
    /// Text.
    pub context: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_index: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_key: Option<String>,
    /// A whole number.
    pub total_questions: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `gather_question` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherQuestion {
    /// Text.
    pub context: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_index: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// A whole number.
    pub question_index: i64,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_type: Option<String>,
    /// True or false.
    pub requires_confirm: bool,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `gather_answer` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherAnswer {
    /// Text.
    pub context: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_index: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// A whole number.
    pub question_index: i64,
    /// A whole number.
    pub attempt: i64,
    /// True or false.
    pub confirmed: bool,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `gather_reject` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherReject {
    /// Text.
    pub context: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_index: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// A whole number.
    pub question_index: i64,
    /// A whole number.
    pub attempt: i64,
    /// See `AiDebugWebhookGatherRejectReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<AiDebugWebhookGatherRejectReason>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `reason` of `AiDebugWebhookGatherReject`.
    pub enum AiDebugWebhookGatherRejectReason {
        MissingAnswer = "missing_answer",
        ConfirmationRequired = "confirmation_required",
    }
}

/// `gather_complete` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookGatherComplete {
    /// Text.
    pub context: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_index: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_key: Option<String>,
    /// A whole number.
    pub answered: i64,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion_action: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `llm_request` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookLlmRequest {
    /// Text.
    pub model: String,
    /// A whole number.
    pub prompt_tokens: i64,
    /// A whole number.
    pub conversation_tokens: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `llm_response` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookLlmResponse {
    /// Text.
    pub model: String,
    /// A whole number.
    pub output_tokens: i64,
    /// A whole number.
    pub duration_ms: i64,
    /// True or false.
    pub success: bool,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `llm_error` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookLlmError {
    /// See `AiDebugWebhookLlmErrorEvent`.
    pub event: AiDebugWebhookLlmErrorEvent,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_count: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasoning_effort: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookConsolidation {
    /// Text.
    pub event: String,
    /// A whole number.
    pub token_count: i64,
    /// A whole number.
    pub limit: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `summarize_start` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookSummarizeStart {
    /// Text.
    pub mode: String,
    /// Text.
    pub model: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `post_prompt` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookPostPrompt {
    /// Text.
    pub url: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `text_normalize` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookTextNormalize {
    /// See `AiDebugWebhookTextNormalizeDirection`.
    pub direction: AiDebugWebhookTextNormalizeDirection,
    /// Text.
    pub language: String,
    /// Text.
    pub original: String,
    /// Text.
    pub normalized: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `direction` of `AiDebugWebhookTextNormalize`.
    pub enum AiDebugWebhookTextNormalizeDirection {
        Tn = "tn",
        Itn = "itn",
    }
}

/// `voice_error` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookVoiceError {
    /// See `AiDebugWebhookVoiceErrorEvent`.
    pub event: AiDebugWebhookVoiceErrorEvent,
    /// Text.
    pub engine: String,
    /// Text.
    pub voice: String,
    /// Text.
    pub fallback_engine: String,
    /// Text.
    pub fallback_voice: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `event` of `AiDebugWebhookVoiceError`.
    pub enum AiDebugWebhookVoiceErrorEvent {
        VoiceConfigError = "voice_config_error",
        VoiceRuntimeError = "voice_runtime_error",
    }
}

/// `warning` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookWarning {
    /// Text.
    pub event: String,
    /// A whole number.
    pub tokens: i64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `oart_user_transcript` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookOartUserTranscript {
    /// Text.
    pub text: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `oart_assistant_transcript` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookOartAssistantTranscript {
    /// Text.
    pub text: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `oart_response_done` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookOartResponseDone {
    /// A whole number.
    pub latency: i64,
    /// A whole number.
    pub utterance_latency: i64,
    /// A whole number.
    pub audio_latency: i64,
    /// A whole number.
    pub acoustic_latency: i64,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `inner_dialog` of `AiDebugWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiDebugWebhookInnerDialog {
    /// Text.
    pub text: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.AiPostPromptCallbackPayload` of the API. What remains of a conversation with an AI agent when it is over: logs, timings, usage and the answer to the post prompt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiPostPromptCallback {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// Text.
    pub content_type: String,
    /// Text.
    pub content_disposition: String,
    /// See `AiPostPromptCallbackConversationType`.
    pub conversation_type: AiPostPromptCallbackConversationType,
    /// Text.
    pub call_id: String,
    /// Text.
    pub app_name: String,
    /// Text.
    pub ai_session_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_id_tag: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    /// See `AiPostPromptCallbackAction`.
    pub action: AiPostPromptCallbackAction,
    /// A list of `WebhooksAiAiCallLogEntry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// A list of `WebhooksAiAiCallLogEntry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// A list of `AiAiCallTimelineEntry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_timeline: Option<Vec<AiAiCallTimelineEntry>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_contexts: Option<Vec<Vec<Map<String, Value>>>>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hard_timeout: Option<bool>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_start_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_answer_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_end_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_start_date: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_ended_by: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_end_date: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_number: Option<String>,
    /// A list of `AiAiResponseTiming`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<Vec<AiAiResponseTiming>>,
    /// A JSON object.
    #[serde(rename = "SWMLVars", skip_serializing_if = "Option::is_none")]
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(rename = "SWMLCall", skip_serializing_if = "Option::is_none")]
    pub swml_call: Option<Map<String, Value>>,
    /// See `AiAiPostPromptData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_prompt_data: Option<AiAiPostPromptData>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// A list of `AiAiSwaigLogEntry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub swaig_log: Option<Vec<AiAiSwaigLogEntry>>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_minutes: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_input_tokens: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_output_tokens: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_input_tokens: Option<i64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_input_tokens_per_minute: Option<f64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_output_tokens: Option<i64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_output_tokens_per_minute: Option<f64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_tts_chars: Option<i64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_tts_chars_per_min: Option<f64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_asr_minutes: Option<f64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_asr_cost_factor: Option<f64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_summary: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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

/// `Webhooks.AI.AiSwaigToolWebhookPayload` of the API. An AI agent calls a function of yours (SWAIG) and waits for its result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiSwaigToolWebhook {
    /// Text.
    pub function: String,
    /// See `AiSwaigToolWebhookArgument`.
    pub argument: AiSwaigToolWebhookArgument,
    /// A JSON object.
    pub argument_desc: Map<String, Value>,
    /// Text.
    pub description: String,
    /// Text.
    pub call_id: String,
    /// Text.
    pub ai_session_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    /// Text.
    pub app_name: String,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_data: Option<Map<String, Value>>,
    /// A secret text.
    pub meta_data_token: Secret,
    /// A JSON object.
    pub meta_data: Map<String, Value>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_num: Option<String>,
    /// True or false.
    pub channel_active: bool,
    /// True or false.
    pub channel_offhook: bool,
    /// True or false.
    pub channel_ready: bool,
    /// Text.
    pub content_type: String,
    /// Text.
    pub version: String,
    /// Text.
    pub content_disposition: String,
    /// See `AiSwaigToolWebhookConversationType`.
    pub conversation_type: AiSwaigToolWebhookConversationType,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fatal_error: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_reason: Option<String>,
    /// A JSON object.
    #[serde(rename = "SWMLVars", skip_serializing_if = "Option::is_none")]
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(rename = "SWMLCall", skip_serializing_if = "Option::is_none")]
    pub swml_call: Option<Map<String, Value>>,
    /// A list of `WebhooksAiAiCallLogEntry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// A list of `WebhooksAiAiCallLogEntry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raw_call_log: Option<Vec<crate::ai::WebhooksAiAiCallLogEntry>>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `argument` of `AiSwaigToolWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiSwaigToolWebhookArgument {
    /// A list.
    pub parsed: Vec<Map<String, Value>>,
    /// Text.
    pub raw: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub substituted: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `conversation_type` of `AiSwaigToolWebhook`.
    pub enum AiSwaigToolWebhookConversationType {
        Voice = "voice",
        Chat = "chat",
    }
}

/// `Webhooks.AI.BedrockPostPromptCallbackPayload` of the API. What remains of a conversation with an Amazon Bedrock agent when it is over: logs, timings and usage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BedrockPostPromptCallback {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// Text.
    pub content_type: String,
    /// Text.
    pub content_disposition: String,
    /// Text.
    pub conversation_type: String,
    /// Text.
    pub call_id: String,
    /// Text.
    pub app_name: String,
    /// Text.
    pub ai_session_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    /// Text.
    pub action: String,
    /// A list of `WebhooksAiAiCallLogEntry`.
    pub call_log: Vec<crate::ai::WebhooksAiAiCallLogEntry>,
    /// A list of `WebhooksAiAiCallLogEntry`.
    pub raw_call_log: Vec<crate::ai::WebhooksAiAiCallLogEntry>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_start_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_answer_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_end_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_start_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_end_date: Option<i64>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_number: Option<String>,
    /// A list of `AiAiResponseTiming`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<Vec<AiAiResponseTiming>>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_minutes: Option<f64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_input_tokens: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_output_tokens: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_input_tokens: Option<i64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_input_tokens_per_minute: Option<f64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_output_tokens: Option<i64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_wire_output_tokens_per_minute: Option<f64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_tts_chars: Option<i64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_tts_chars_per_min: Option<f64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_asr_minutes: Option<f64>,
    /// A number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_asr_cost_factor: Option<f64>,
    /// A JSON object.
    #[serde(rename = "SWMLVars", skip_serializing_if = "Option::is_none")]
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(rename = "SWMLCall", skip_serializing_if = "Option::is_none")]
    pub swml_call: Option<Map<String, Value>>,
    /// See `AiAiPostPromptData`.
    pub post_prompt_data: AiAiPostPromptData,
    /// A JSON object.
    pub global_data: Map<String, Value>,
    /// A list of `AiAiSwaigLogEntry`.
    pub swaig_log: Vec<AiAiSwaigLogEntry>,
    /// Text.
    pub conversation_summary: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.BedrockSwaigToolWebhookPayload` of the API. An Amazon Bedrock agent calls a function of yours (SWAIG) and waits for its result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BedrockSwaigToolWebhook {
    /// Text.
    pub function: String,
    /// See `BedrockSwaigToolWebhookArgument`.
    pub argument: BedrockSwaigToolWebhookArgument,
    /// Text.
    pub call_id: String,
    /// Text.
    pub ai_session_id: String,
    /// Text.
    pub app_name: String,
    /// Text.
    pub caller_id: String,
    /// A JSON object.
    pub global_data: Map<String, Value>,
    /// Text.
    pub content_type: String,
    /// Text.
    pub content_disposition: String,
    /// Text.
    pub conversation_type: String,
    /// Text.
    pub action: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id_number: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_start_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_answer_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_end_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_start_date: Option<i64>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_end_date: Option<i64>,
    /// A list of `AiAiResponseTiming`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub times: Option<Vec<AiAiResponseTiming>>,
    /// A JSON object.
    #[serde(rename = "SWMLVars", skip_serializing_if = "Option::is_none")]
    pub swml_vars: Option<Map<String, Value>>,
    /// A JSON object.
    #[serde(rename = "SWMLCall", skip_serializing_if = "Option::is_none")]
    pub swml_call: Option<Map<String, Value>>,
    /// A secret text.
    pub meta_data_token: Secret,
    /// A JSON object.
    pub meta_data: Map<String, Value>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `argument` of `BedrockSwaigToolWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BedrockSwaigToolWebhookArgument {
    /// A list.
    pub parsed: Vec<Map<String, Value>>,
    /// Text.
    pub raw: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.AI.SwaigSignatureRequestPayload` of the API. An AI agent asks which parameters your SWAIG functions take; the answer is their signatures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SwaigSignatureRequest {
    /// Text.
    pub action: String,
    /// A list.
    pub functions: Vec<String>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data: Option<Map<String, Value>>,
    /// A secret text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta_data_token: Option<Secret>,
    /// Text.
    pub content_type: String,
    /// Text.
    pub content_disposition: String,
    /// Text.
    pub version: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_id: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Calling.InboundCallContext` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CallingInboundCallContext {
    /// Text.
    pub call_id: String,
    /// Text.
    pub node_id: String,
    /// Text.
    pub segment_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Text.
    pub call_state: String,
    /// See `CallingInboundCallContextDirection`.
    pub direction: CallingInboundCallContextDirection,
    /// See `CallingInboundCallContextType`.
    pub r#type: CallingInboundCallContextType,
    /// Text.
    pub from: String,
    /// Text.
    pub to: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_number: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_number: Option<String>,
    /// See `CallingInboundCallContextDialWinner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dial_winner: Option<CallingInboundCallContextDialWinner>,
    /// A list of `CallingInboundCallHeader`.
    pub headers: Vec<CallingInboundCallHeader>,
    /// See `CallingInboundCallParent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<CallingInboundCallParent>,
    /// See `CallingInboundCallPeer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peer: Option<CallingInboundCallPeer>,
    /// See `CallingInboundCallSipData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sip_data: Option<CallingInboundCallSipData>,
    /// A UUID.
    pub project_id: String,
    /// A UUID.
    pub space_id: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CallingInboundCallHeader {
    /// Text.
    pub name: String,
    /// Text.
    pub value: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Calling.InboundCallParent` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CallingInboundCallParent {
    /// See `CallingInboundCallParentDeviceType`.
    pub device_type: CallingInboundCallParentDeviceType,
    /// Text.
    pub call_id: String,
    /// Text.
    pub node_id: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CallingInboundCallPeer {
    /// Text.
    pub call_id: String,
    /// Text.
    pub node_id: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Calling.InboundCallSipData` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CallingInboundCallSipData {
    /// Text.
    pub sip_req_host: String,
    /// Text.
    pub sip_req_uri: String,
    /// Text.
    pub sip_req_user: String,
    /// Text.
    pub sip_from_host: String,
    /// Text.
    pub sip_from_uri: String,
    /// Text.
    pub sip_from_user: String,
    /// Text.
    pub sip_to_host: String,
    /// Text.
    pub sip_to_uri: String,
    /// Text.
    pub sip_to_user: String,
    /// Text.
    pub sip_contact_user: String,
    /// Text.
    pub sip_contact_port: String,
    /// Text.
    pub sip_contact_uri: String,
    /// Text.
    pub sip_contact_host: String,
    /// A JSON object.
    pub sip_contact_params: Map<String, Value>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Calling.InboundCallWebhookPayload` of the API. A call came in, and the answer is the SWML document that handles it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InboundCallWebhook {
    /// See `CallingInboundCallContext`.
    pub call: CallingInboundCallContext,
    /// A JSON object.
    pub vars: Map<String, Value>,
    /// A JSON object.
    pub envs: Map<String, Value>,
    /// A JSON object.
    pub params: Map<String, Value>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Calling.StreamStatusCallbackPayload` of the API. A call's media stream started or finished.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamStatusCallback {
    /// See `StreamStatusCallbackEventType`.
    pub event_type: StreamStatusCallbackEventType,
    /// Text.
    pub event_channel: String,
    /// A number.
    pub timestamp: f64,
    /// A UUID.
    pub project_id: String,
    /// A UUID.
    pub space_id: String,
    /// See `StreamStatusCallbackParams`.
    pub params: StreamStatusCallbackParams,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `event_type` of `StreamStatusCallback`.
    pub enum StreamStatusCallbackEventType {
        CallingCallStream = "calling.call.stream",
    }
}

/// `params` of `StreamStatusCallback`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StreamStatusCallbackParams {
    /// A UUID.
    pub call_id: String,
    /// A UUID.
    pub node_id: String,
    /// A UUID.
    pub segment_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Text.
    pub control_id: String,
    /// See `StreamStatusCallbackParamsState`.
    pub state: StreamStatusCallbackParamsState,
    /// Text.
    pub url: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `state` of `StreamStatusCallbackParams`.
    pub enum StreamStatusCallbackParamsState {
        Streaming = "streaming",
        Finished = "finished",
    }
}

/// `Webhooks.Calling.TranscribeStatusCallbackPayload` of the API. The transcript of a call completed or failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TranscribeStatusCallback {
    /// See `TranscribeStatusCallbackEventType`.
    pub event_type: TranscribeStatusCallbackEventType,
    /// A number.
    pub timestamp: f64,
    /// A UUID.
    pub project_id: String,
    /// A UUID.
    pub space_id: String,
    /// See `TranscribeStatusCallbackParams`.
    pub params: TranscribeStatusCallbackParams,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `event_type` of `TranscribeStatusCallback`.
    pub enum TranscribeStatusCallbackEventType {
        CallingTranscriptCompleted = "calling.transcript.completed",
        CallingTranscriptFailed = "calling.transcript.failed",
    }
}

/// `params` of `TranscribeStatusCallback`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TranscribeStatusCallbackParams {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub call_id: String,
    /// A UUID.
    pub segment_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Messaging.InboundMessageContext` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagingInboundMessageContext {
    /// A UUID.
    pub message_id: String,
    /// A UUID.
    pub project_id: String,
    /// A UUID.
    pub space_id: String,
    /// See `MessagingInboundMessageContextDirection`.
    pub direction: MessagingInboundMessageContextDirection,
    /// See `MessagingInboundMessageContextType`.
    pub r#type: MessagingInboundMessageContextType,
    /// Text.
    pub from: String,
    /// Text.
    pub to: String,
    /// Text. Or null.
    pub body: Option<String>,
    /// A list of `MessagingInboundMessageMediaItem`.
    pub media: Vec<MessagingInboundMessageMediaItem>,
    /// A whole number.
    pub segments: i32,
    /// A date and time as in RFC 3339.
    pub timestamp: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessagingInboundMessageMediaItem {
    /// A URL.
    pub url: String,
    /// Text.
    pub content_type: String,
    /// A whole number.
    pub size: i32,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Messaging.InboundMessageWebhookPayload` of the API. A message came in, with its text and media.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InboundMessageWebhook {
    /// See `MessagingInboundMessageContext`.
    pub message: MessagingInboundMessageContext,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vars: Option<Map<String, Value>>,
    /// A JSON object.
    pub params: Map<String, Value>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Messaging.MessageStatusCallbackPayload` of the API. A message that you sent has a new status, such as `delivered` or `failed`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MessageStatusCallback {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: String,
    /// See `MessageMessageStatus`.
    pub status: crate::messaging::MessageMessageStatus,
    /// Text.
    pub to: String,
    /// Text.
    pub from: String,
    /// Text.
    pub body: String,
    /// A whole number.
    pub number_of_segments: i32,
    /// A date and time as in RFC 3339.
    pub timestamp: String,
    /// Text. Or null.
    pub error_code: Option<String>,
    /// Text. Or null.
    pub error_message: Option<String>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_variables: Option<BTreeMap<String, String>>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Webhooks.Messaging.TenDlcStatusCallbackPayload` of the API. A 10DLC brand, campaign or number assignment has a new state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TenDlcStatusCallback {
    /// Text.
    pub project_id: String,
    /// Text.
    pub event_at: String,
    /// See `TenDlcStatusCallbackEventCategory`.
    pub event_category: TenDlcStatusCallbackEventCategory,
    /// See `TenDlcStatusCallbackEventType`.
    pub event_type: TenDlcStatusCallbackEventType,
    /// Text.
    pub state: String,
    /// Text.
    pub brand_id: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_assignment_order_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_assignment_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_id: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
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
