// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `queues`.

use serde::{Deserialize, Serialize};

use crate::{Map, Value};

/// `CreateQueueRequest` of the API. Body of `queues.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateQueueRequest {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
}

/// `Queue` of the API. Item of `queues.list`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Queue {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: String,
    /// Text.
    pub friendly_name: String,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_size: Option<i32>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average_wait_time: Option<i32>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// A date and time as in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// A date and time as in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_updated: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `QueueMember` of the API. Item of `queues.listMembers`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QueueMember {
    /// A UUID.
    pub call_id: String,
    /// Text.
    pub project_id: String,
    /// Text.
    pub queue_id: String,
    /// A whole number.
    pub position: i32,
    /// Text.
    pub uri: String,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_time: Option<i32>,
    /// A date and time as in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_enqueued: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `QueueMemberResponse` of the API. Answer of `queues.getMember`, `queues.getNextMember`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QueueMemberResponse {
    /// A UUID.
    pub call_id: String,
    /// Text.
    pub project_id: String,
    /// Text.
    pub queue_id: String,
    /// A whole number.
    pub position: i32,
    /// Text.
    pub uri: String,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_time: Option<i32>,
    /// A date and time as in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_enqueued: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `QueueResponse` of the API. Answer of `queues.create`, `queues.get`, `queues.update`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QueueResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: String,
    /// Text.
    pub friendly_name: String,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_size: Option<i32>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average_wait_time: Option<i32>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// A date and time as in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// A date and time as in RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_updated: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `UpdateQueueRequest` of the API. Body of `queues.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateQueueRequest {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
}
