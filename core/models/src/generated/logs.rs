// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `logs`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::union::union;
use crate::{Map, Value};

/// `Video.ChargeDetail` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoChargeDetail {
    /// Text.
    pub description: String,
    /// A number.
    pub charge: f64,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `Video.DiscardedLog` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoDiscardedLog {
    /// A UUID.
    pub id: String,
    /// A date and time as in RFC 3339.
    pub discarded_at: String,
    /// A date and time as in RFC 3339.
    pub created_at: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `Video.VideoLog` of the API. Answer of `logs.video.get`. Item of `logs.video.list`.
    pub enum VideoVideoLog {
        objects {
            /// See `VideoLog`.
            VideoLog(VideoLog) when "/source" = "realtime_api" having ["room_name", "status", "started_at", "ended_at"],
            /// See `VideoDiscardedLog`.
            VideoDiscardedLog(VideoDiscardedLog),
        }
        values {
        }
    }
}

/// `Video.Log` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VideoLog {
    /// A UUID.
    pub id: String,
    /// See `VideoLogSource`.
    pub source: VideoLogSource,
    /// See `VideoLogType`.
    pub r#type: VideoLogType,
    /// Text.
    pub url: String,
    /// Text. Or null.
    pub room_name: Option<String>,
    /// See `VideoLogStatus`. Or null.
    pub status: Option<VideoLogStatus>,
    /// True or false.
    pub locked: bool,
    /// Or null. A date and time as in RFC 3339.
    pub started_at: Option<String>,
    /// Or null. A date and time as in RFC 3339.
    pub ended_at: Option<String>,
    /// A number.
    pub charge: f64,
    /// A date and time as in RFC 3339.
    pub created_at: String,
    /// A list of `VideoChargeDetail`.
    pub charge_details: Vec<VideoChargeDetail>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// `Video.LogSource` of the API.
    pub enum VideoLogSource {
        RealtimeApi = "realtime_api",
    }
}

open_enum! {
    /// `Video.LogType` of the API.
    pub enum VideoLogType {
        VideoRoomSession = "video_room_session",
        VideoConferenceSession = "video_conference_session",
    }
}

open_enum! {
    /// `Video.LogStatus` of the API.
    pub enum VideoLogStatus {
        InProgress = "in-progress",
        Completed = "completed",
    }
}

/// The query of `logs.video.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListVideo {
    /// True or false. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deleted: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_before: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_after: Option<String>,
    /// A whole number. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// A whole number. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
