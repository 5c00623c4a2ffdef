// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `ai`.

use serde::{Deserialize, Serialize};

use crate::from_json::strict;
use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Map, Maybe, Value};

/// `AI.ChatConversationCreatedResponse` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatConversationCreated {
    /// See [`ChatConversationCreatedJsonrpc`].
    pub jsonrpc: Option<ChatConversationCreatedJsonrpc>,
    /// A string.
    pub id: String,
    /// See [`ChatConversationCreatedResult`].
    pub result: Option<ChatConversationCreatedResult>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatConversationCreated, extra, ["id"] {
        required jsonrpc = "jsonrpc",
        key id = "id",
        required result = "result",
    }
}

open_enum! {
    /// `jsonrpc` of `ChatConversationCreated`.
    pub enum ChatConversationCreatedJsonrpc {
        V2_0 = "2.0",
    }
}

/// `result` of `ChatConversationCreated`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatConversationCreatedResult {
    /// See [`ChatConversationCreatedResultStatus`].
    pub status: Option<ChatConversationCreatedResultStatus>,
    /// A string.
    pub id: String,
    /// A string. May be null.
    pub initial_message: Maybe<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatConversationCreatedResult, extra, ["id"] {
        required status = "status",
        key id = "id",
        maybe initial_message = "initial_message",
    }
}

open_enum! {
    /// `status` of `ChatConversationCreatedResult`.
    pub enum ChatConversationCreatedResultStatus {
        Created = "created",
        Reinitialized = "reinitialized",
        Exists = "exists",
    }
}

/// `AI.ChatConversationDeletedResponse` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatConversationDeleted {
    /// See [`ChatConversationDeletedJsonrpc`].
    pub jsonrpc: Option<ChatConversationDeletedJsonrpc>,
    /// A string.
    pub id: String,
    /// See [`ChatConversationDeletedResult`].
    pub result: Option<ChatConversationDeletedResult>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatConversationDeleted, extra, ["id"] {
        required jsonrpc = "jsonrpc",
        key id = "id",
        required result = "result",
    }
}

open_enum! {
    /// `jsonrpc` of `ChatConversationDeleted`.
    pub enum ChatConversationDeletedJsonrpc {
        V2_0 = "2.0",
    }
}

/// `result` of `ChatConversationDeleted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatConversationDeletedResult {
    /// See [`ChatConversationDeletedResultStatus`].
    pub status: Option<ChatConversationDeletedResultStatus>,
    /// A string.
    pub id: String,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatConversationDeletedResult, extra, ["id"] {
        required status = "status",
        key id = "id",
    }
}

open_enum! {
    /// `status` of `ChatConversationDeletedResult`.
    pub enum ChatConversationDeletedResultStatus {
        Deleted = "deleted",
        NotFound = "not_found",
    }
}

/// `AI.ChatConversationEndedResponse` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatConversationEnded {
    /// See [`ChatConversationEndedJsonrpc`].
    pub jsonrpc: Option<ChatConversationEndedJsonrpc>,
    /// A string.
    pub id: String,
    /// See [`ChatConversationEndedResult`].
    pub result: Option<ChatConversationEndedResult>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatConversationEnded, extra, ["id"] {
        required jsonrpc = "jsonrpc",
        key id = "id",
        required result = "result",
    }
}

open_enum! {
    /// `jsonrpc` of `ChatConversationEnded`.
    pub enum ChatConversationEndedJsonrpc {
        V2_0 = "2.0",
    }
}

/// `result` of `ChatConversationEnded`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatConversationEndedResult {
    /// See [`ChatConversationEndedResultStatus`].
    pub status: Option<ChatConversationEndedResultStatus>,
    /// A string.
    pub id: String,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatConversationEndedResult, extra, ["id"] {
        required status = "status",
        key id = "id",
    }
}

open_enum! {
    /// `status` of `ChatConversationEndedResult`.
    pub enum ChatConversationEndedResultStatus {
        Ended = "ended",
        NotFound = "not_found",
    }
}

/// `AI.ChatCreateConversationRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatCreateConversationRequest {
    /// See [`ChatCreateConversationRequestJsonrpc`].
    pub jsonrpc: ChatCreateConversationRequestJsonrpc,
    /// A string.
    pub id: String,
    /// See [`ChatCreateConversationRequestMethod`].
    pub method: ChatCreateConversationRequestMethod,
    /// See [`ChatCreateConversationRequestParams`].
    pub params: ChatCreateConversationRequestParams,
}

impl ChatCreateConversationRequest {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, params: ChatCreateConversationRequestParams) -> Self {
        Self {
            jsonrpc: ChatCreateConversationRequestJsonrpc::V2_0,
            id: id.into(),
            method: ChatCreateConversationRequestMethod::CreateConversation,
            params,
        }
    }
}

strict!(ChatCreateConversationRequest);

open_enum! {
    /// `jsonrpc` of `ChatCreateConversationRequest`.
    pub enum ChatCreateConversationRequestJsonrpc {
        V2_0 = "2.0",
    }
}

open_enum! {
    /// `method` of `ChatCreateConversationRequest`.
    pub enum ChatCreateConversationRequestMethod {
        CreateConversation = "create_conversation",
    }
}

/// `params` of `ChatCreateConversationRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatCreateConversationRequestParams {
    /// A string.
    pub id: String,
    /// A URL.
    pub config_url: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_message: Option<String>,
    /// An integer. Default: `3600`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_timeout: Option<i32>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_meta_data: Option<Map<String, Value>>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reinit: Option<bool>,
}

impl ChatCreateConversationRequestParams {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, config_url: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            config_url: config_url.into(),
            user_message: None,
            conversation_timeout: None,
            user_meta_data: None,
            reinit: None,
        }
    }
}

/// `AI.ChatDeleteRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatDeleteRequest {
    /// See [`ChatDeleteRequestJsonrpc`].
    pub jsonrpc: ChatDeleteRequestJsonrpc,
    /// A string.
    pub id: String,
    /// See [`ChatDeleteRequestMethod`].
    pub method: ChatDeleteRequestMethod,
    /// See [`ChatDeleteRequestParams`].
    pub params: ChatDeleteRequestParams,
}

impl ChatDeleteRequest {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, params: ChatDeleteRequestParams) -> Self {
        Self {
            jsonrpc: ChatDeleteRequestJsonrpc::V2_0,
            id: id.into(),
            method: ChatDeleteRequestMethod::Delete,
            params,
        }
    }
}

strict!(ChatDeleteRequest);

open_enum! {
    /// `jsonrpc` of `ChatDeleteRequest`.
    pub enum ChatDeleteRequestJsonrpc {
        V2_0 = "2.0",
    }
}

open_enum! {
    /// `method` of `ChatDeleteRequest`.
    pub enum ChatDeleteRequestMethod {
        Delete = "delete",
    }
}

/// `params` of `ChatDeleteRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatDeleteRequestParams {
    /// A string.
    pub id: String,
}

impl ChatDeleteRequestParams {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// `AI.ChatEndConversationRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatEndConversationRequest {
    /// See [`ChatEndConversationRequestJsonrpc`].
    pub jsonrpc: ChatEndConversationRequestJsonrpc,
    /// A string.
    pub id: String,
    /// See [`ChatEndConversationRequestMethod`].
    pub method: ChatEndConversationRequestMethod,
    /// See [`ChatEndConversationRequestParams`].
    pub params: ChatEndConversationRequestParams,
}

impl ChatEndConversationRequest {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, params: ChatEndConversationRequestParams) -> Self {
        Self {
            jsonrpc: ChatEndConversationRequestJsonrpc::V2_0,
            id: id.into(),
            method: ChatEndConversationRequestMethod::EndConversation,
            params,
        }
    }
}

strict!(ChatEndConversationRequest);

open_enum! {
    /// `jsonrpc` of `ChatEndConversationRequest`.
    pub enum ChatEndConversationRequestJsonrpc {
        V2_0 = "2.0",
    }
}

open_enum! {
    /// `method` of `ChatEndConversationRequest`.
    pub enum ChatEndConversationRequestMethod {
        EndConversation = "end_conversation",
    }
}

/// `params` of `ChatEndConversationRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatEndConversationRequestParams {
    /// A string.
    pub id: String,
}

impl ChatEndConversationRequestParams {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// `AI.ChatError` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatError {
    /// One of `-32001`, `-32002`, `-32003`, `-32004`, `-32005`, `-32006`, `-32007`, `-32600`,
    /// `-32601`, `-32602`, `-32603`.
    pub code: Option<i64>,
    /// A string.
    pub message: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatError, extra, [] {
        required code = "code",
        required message = "message",
    }
}

/// `AI.ChatErrorResponse` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatErrorResponse {
    /// See [`ChatErrorResponseJsonrpc`].
    pub jsonrpc: Option<ChatErrorResponseJsonrpc>,
    /// A string.
    pub id: String,
    /// See [`ChatError`].
    pub error: Option<ChatError>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatErrorResponse, extra, ["id"] {
        required jsonrpc = "jsonrpc",
        key id = "id",
        required error = "error",
    }
}

open_enum! {
    /// `jsonrpc` of `ChatErrorResponse`.
    pub enum ChatErrorResponseJsonrpc {
        V2_0 = "2.0",
    }
}

/// `AI.ChatLogRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatLogRequest {
    /// See [`ChatLogRequestJsonrpc`].
    pub jsonrpc: ChatLogRequestJsonrpc,
    /// A string.
    pub id: String,
    /// See [`ChatLogRequestMethod`].
    pub method: ChatLogRequestMethod,
    /// See [`ChatLogRequestParams`].
    pub params: ChatLogRequestParams,
}

impl ChatLogRequest {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, params: ChatLogRequestParams) -> Self {
        Self {
            jsonrpc: ChatLogRequestJsonrpc::V2_0,
            id: id.into(),
            method: ChatLogRequestMethod::ChatLog,
            params,
        }
    }
}

strict!(ChatLogRequest);

open_enum! {
    /// `jsonrpc` of `ChatLogRequest`.
    pub enum ChatLogRequestJsonrpc {
        V2_0 = "2.0",
    }
}

open_enum! {
    /// `method` of `ChatLogRequest`.
    pub enum ChatLogRequestMethod {
        ChatLog = "chat_log",
    }
}

/// `params` of `ChatLogRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatLogRequestParams {
    /// A string.
    pub id: String,
}

impl ChatLogRequestParams {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// `AI.ChatReplyResponse` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatReply {
    /// See [`ChatReplyJsonrpc`].
    pub jsonrpc: Option<ChatReplyJsonrpc>,
    /// A string.
    pub id: String,
    /// See [`ChatReplyResult`].
    pub result: Option<ChatReplyResult>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatReply, extra, ["id"] {
        required jsonrpc = "jsonrpc",
        key id = "id",
        required result = "result",
    }
}

open_enum! {
    /// `jsonrpc` of `ChatReply`.
    pub enum ChatReplyJsonrpc {
        V2_0 = "2.0",
    }
}

/// `result` of `ChatReply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatReplyResult {
    /// A string.
    pub response: Option<String>,
    /// A JSON object.
    pub user_event: Option<Map<String, Value>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatReplyResult, extra, [] {
        required response = "response",
        optional user_event = "user_event",
    }
}

union! {
    /// `AI.ChatRequest` of the API. Body of `ai.chat`.
    pub enum ChatRequest {
        objects {
            /// See [`ChatCreateConversationRequest`].
            CreateConversation(ChatCreateConversationRequest) when "/method" = "create_conversation",
            /// See [`ChatSendMessageRequest`].
            SendMessage(ChatSendMessageRequest) when "/method" = "chat",
            /// See [`ChatEndConversationRequest`].
            EndConversation(ChatEndConversationRequest) when "/method" = "end_conversation",
            /// See [`ChatDeleteRequest`].
            Delete(ChatDeleteRequest) when "/method" = "delete",
            /// See [`ChatLogRequest`].
            Log(ChatLogRequest) when "/method" = "chat_log",
            /// See [`ChatSummarizeRequest`].
            Summarize(ChatSummarizeRequest) when "/method" = "summarize",
        }
        values {
        }
    }
}

/// `AI.ChatSendMessageRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatSendMessageRequest {
    /// See [`ChatSendMessageRequestJsonrpc`].
    pub jsonrpc: ChatSendMessageRequestJsonrpc,
    /// A string.
    pub id: String,
    /// See [`ChatSendMessageRequestMethod`].
    pub method: ChatSendMessageRequestMethod,
    /// See [`ChatSendMessageRequestParams`].
    pub params: ChatSendMessageRequestParams,
}

impl ChatSendMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, params: ChatSendMessageRequestParams) -> Self {
        Self {
            jsonrpc: ChatSendMessageRequestJsonrpc::V2_0,
            id: id.into(),
            method: ChatSendMessageRequestMethod::Chat,
            params,
        }
    }
}

strict!(ChatSendMessageRequest);

open_enum! {
    /// `jsonrpc` of `ChatSendMessageRequest`.
    pub enum ChatSendMessageRequestJsonrpc {
        V2_0 = "2.0",
    }
}

open_enum! {
    /// `method` of `ChatSendMessageRequest`.
    pub enum ChatSendMessageRequestMethod {
        Chat = "chat",
    }
}

/// `params` of `ChatSendMessageRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatSendMessageRequestParams {
    /// A string.
    pub id: String,
    /// A string.
    pub message: String,
    /// See [`ChatSendMessageRequestParamsRole`]. Default: `"user"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<ChatSendMessageRequestParamsRole>,
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config_url: Option<String>,
    /// An integer. Default: `3600`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_timeout: Option<i32>,
    /// A JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_meta_data: Option<Map<String, Value>>,
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reinit: Option<bool>,
}

impl ChatSendMessageRequestParams {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            message: message.into(),
            role: None,
            config_url: None,
            conversation_timeout: None,
            user_meta_data: None,
            reinit: None,
        }
    }
}

open_enum! {
    /// `role` of `ChatSendMessageRequestParams`.
    pub enum ChatSendMessageRequestParamsRole {
        User = "user",
        System = "system",
    }
}

/// `AI.ChatSummarizeRequest` of the API.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatSummarizeRequest {
    /// See [`ChatSummarizeRequestJsonrpc`].
    pub jsonrpc: ChatSummarizeRequestJsonrpc,
    /// A string.
    pub id: String,
    /// See [`ChatSummarizeRequestMethod`].
    pub method: ChatSummarizeRequestMethod,
    /// See [`ChatSummarizeRequestParams`].
    pub params: ChatSummarizeRequestParams,
}

impl ChatSummarizeRequest {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>, params: ChatSummarizeRequestParams) -> Self {
        Self {
            jsonrpc: ChatSummarizeRequestJsonrpc::V2_0,
            id: id.into(),
            method: ChatSummarizeRequestMethod::Summarize,
            params,
        }
    }
}

strict!(ChatSummarizeRequest);

open_enum! {
    /// `jsonrpc` of `ChatSummarizeRequest`.
    pub enum ChatSummarizeRequestJsonrpc {
        V2_0 = "2.0",
    }
}

open_enum! {
    /// `method` of `ChatSummarizeRequest`.
    pub enum ChatSummarizeRequestMethod {
        Summarize = "summarize",
    }
}

/// `params` of `ChatSummarizeRequest`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatSummarizeRequestParams {
    /// A string.
    pub id: String,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_prompt: Option<String>,
    /// A number. Default: `0.3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temperature: Option<f64>,
    /// A number. Default: `0.3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_p: Option<f64>,
    /// A number. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency_penalty: Option<f64>,
    /// A number. Default: `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence_penalty: Option<f64>,
    /// An integer. Default: `512`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_tokens: Option<i32>,
}

impl ChatSummarizeRequestParams {
    /// Creates a value with the required fields only.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            summary_prompt: None,
            temperature: None,
            top_p: None,
            frequency_penalty: None,
            presence_penalty: None,
            max_tokens: None,
        }
    }
}

union! {
    /// `AI.ChatResponse` of the API. Response of `ai.chat`.
    pub enum Chat {
        objects {
            /// See [`ChatConversationCreated`].
            ConversationCreated(ChatConversationCreated),
            /// See [`ChatReply`].
            Reply(ChatReply),
            /// See [`ChatConversationEnded`].
            ConversationEnded(ChatConversationEnded),
            /// See [`ChatConversationDeleted`].
            ConversationDeleted(ChatConversationDeleted),
            /// See [`ChatTranscript`].
            Transcript(ChatTranscript),
            /// See [`ChatSummary`].
            Summary(ChatSummary),
            /// See [`ChatErrorResponse`].
            ErrorResponse(ChatErrorResponse),
        }
        values {
        }
    }
}

/// `AI.ChatTranscriptResponse` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatTranscript {
    /// See [`ChatTranscriptJsonrpc`].
    pub jsonrpc: Option<ChatTranscriptJsonrpc>,
    /// A string.
    pub id: String,
    /// See [`ChatTranscriptResult`].
    pub result: Option<ChatTranscriptResult>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatTranscript, extra, ["id"] {
        required jsonrpc = "jsonrpc",
        key id = "id",
        required result = "result",
    }
}

open_enum! {
    /// `jsonrpc` of `ChatTranscript`.
    pub enum ChatTranscriptJsonrpc {
        V2_0 = "2.0",
    }
}

/// `result` of `ChatTranscript`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatTranscriptResult {
    /// A list of [`WebhooksAiAiCallLogEntry`].
    pub chat_log: Option<Vec<WebhooksAiAiCallLogEntry>>,
    /// A list.
    pub call_timeline: Option<Vec<Map<String, Value>>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatTranscriptResult, extra, [] {
        required chat_log = "chat_log",
        optional call_timeline = "call_timeline",
    }
}

/// `Webhooks.AI.AICallLogEntry` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhooksAiAiCallLogEntry {
    /// A string.
    pub role: Option<String>,
    /// A string.
    pub content: Option<String>,
    /// An integer.
    pub timestamp: Option<i64>,
    /// A list.
    pub tool_calls: Option<Vec<Map<String, Value>>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WebhooksAiAiCallLogEntry, extra, [] {
        required role = "role",
        required content = "content",
        optional timestamp = "timestamp",
        optional tool_calls = "tool_calls",
    }
}

/// `AI.ChatSummaryResponse` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSummary {
    /// See [`ChatSummaryJsonrpc`].
    pub jsonrpc: Option<ChatSummaryJsonrpc>,
    /// A string.
    pub id: String,
    /// See [`ChatSummaryResult`].
    pub result: Option<ChatSummaryResult>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatSummary, extra, ["id"] {
        required jsonrpc = "jsonrpc",
        key id = "id",
        required result = "result",
    }
}

open_enum! {
    /// `jsonrpc` of `ChatSummary`.
    pub enum ChatSummaryJsonrpc {
        V2_0 = "2.0",
    }
}

/// `result` of `ChatSummary`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatSummaryResult {
    /// A string.
    pub summary: Option<String>,
    /// A string.
    pub error: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChatSummaryResult, extra, [] {
        optional summary = "summary",
        optional error = "error",
    }
}
