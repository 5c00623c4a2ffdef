// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `queues`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::response::response;

/// `CreateQueueRequest` of the API. Body of `queues.create`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateQueueRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
}

/// `Queue` of the API. Item of `queues.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Queue {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// An integer.
    pub max_size: Option<i32>,
    /// An integer.
    pub current_size: Option<i32>,
    /// An integer.
    pub average_wait_time: Option<i32>,
    /// A string.
    pub uri: Option<String>,
    /// A date and time in RFC 3339 format.
    pub date_created: Option<String>,
    /// A date and time in RFC 3339 format.
    pub date_updated: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Queue, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required friendly_name = "friendly_name",
        optional max_size = "max_size",
        optional current_size = "current_size",
        optional average_wait_time = "average_wait_time",
        optional uri = "uri",
        optional date_created = "date_created",
        optional date_updated = "date_updated",
    }
}

/// `QueueMember` of the API. Item of `queues.listMembers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueMember {
    /// A UUID.
    pub call_id: Option<String>,
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub queue_id: Option<String>,
    /// An integer.
    pub position: Option<i32>,
    /// A string.
    pub uri: Option<String>,
    /// An integer.
    pub wait_time: Option<i32>,
    /// A date and time in RFC 3339 format.
    pub date_enqueued: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    QueueMember, extra, [] {
        required call_id = "call_id",
        required project_id = "project_id",
        required queue_id = "queue_id",
        required position = "position",
        required uri = "uri",
        optional wait_time = "wait_time",
        optional date_enqueued = "date_enqueued",
    }
}

/// `QueueMemberResponse` of the API. Response of `queues.getMember`, `queues.getNextMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueMemberResponse {
    /// A UUID.
    pub call_id: Option<String>,
    /// A string.
    pub project_id: Option<String>,
    /// A string.
    pub queue_id: Option<String>,
    /// An integer.
    pub position: Option<i32>,
    /// A string.
    pub uri: Option<String>,
    /// An integer.
    pub wait_time: Option<i32>,
    /// A date and time in RFC 3339 format.
    pub date_enqueued: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    QueueMemberResponse, extra, [] {
        required call_id = "call_id",
        required project_id = "project_id",
        required queue_id = "queue_id",
        required position = "position",
        required uri = "uri",
        optional wait_time = "wait_time",
        optional date_enqueued = "date_enqueued",
    }
}

/// `QueueResponse` of the API. Response of `queues.create`, `queues.get`, `queues.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueResponse {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// An integer.
    pub max_size: Option<i32>,
    /// An integer.
    pub current_size: Option<i32>,
    /// An integer.
    pub average_wait_time: Option<i32>,
    /// A string.
    pub uri: Option<String>,
    /// A date and time in RFC 3339 format.
    pub date_created: Option<String>,
    /// A date and time in RFC 3339 format.
    pub date_updated: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    QueueResponse, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required friendly_name = "friendly_name",
        optional max_size = "max_size",
        optional current_size = "current_size",
        optional average_wait_time = "average_wait_time",
        optional uri = "uri",
        optional date_created = "date_created",
        optional date_updated = "date_updated",
    }
}

/// `UpdateQueueRequest` of the API. Body of `queues.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateQueueRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
}

/// The query of `queues.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListQueues {
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

/// The query of `queues.listMembers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListQueueMembers {
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
