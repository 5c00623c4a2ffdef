// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `recordings`.

use serde::{Deserialize, Serialize};

use crate::union::union;
use crate::{Map, Value};

/// `ConferenceRecording` of the API. Answer of `recordings.get`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConferenceRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: String,
    /// A date and time as in RFC 3339.
    pub created_at: String,
    /// A date and time as in RFC 3339.
    pub updated_at: String,
    /// A whole number.
    pub duration_in_seconds: i32,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A number.
    pub price: f64,
    /// Text.
    pub price_unit: String,
    /// Text.
    pub status: String,
    /// Text.
    pub url: String,
    /// True or false.
    pub stereo: bool,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte_size: Option<i32>,
    /// Text.
    pub track: String,
    /// A UUID.
    pub relay_conference_id: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `PstnRecording` of the API. Answer of `recordings.get`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PstnRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: String,
    /// A date and time as in RFC 3339.
    pub created_at: String,
    /// A date and time as in RFC 3339.
    pub updated_at: String,
    /// A whole number.
    pub duration_in_seconds: i32,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A number.
    pub price: f64,
    /// Text.
    pub price_unit: String,
    /// Text.
    pub status: String,
    /// Text.
    pub url: String,
    /// True or false.
    pub stereo: bool,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte_size: Option<i32>,
    /// Text.
    pub track: String,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relay_conference_id: Option<String>,
    /// A UUID.
    pub relay_pstn_leg_id: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// `Recording` of the API. Item of `recordings.list`.
    pub enum Recording {
        objects {
            /// See `PstnRecording`.
            PstnRecording(PstnRecording),
            /// See `SipRecording`.
            SipRecording(SipRecording),
            /// See `WebRtcRecording`.
            WebRtcRecording(WebRtcRecording),
            /// See `ConferenceRecording`.
            ConferenceRecording(ConferenceRecording),
        }
        values {
        }
    }
}

/// `SipRecording` of the API. Answer of `recordings.get`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SipRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: String,
    /// A date and time as in RFC 3339.
    pub created_at: String,
    /// A date and time as in RFC 3339.
    pub updated_at: String,
    /// A whole number.
    pub duration_in_seconds: i32,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A number.
    pub price: f64,
    /// Text.
    pub price_unit: String,
    /// Text.
    pub status: String,
    /// Text.
    pub url: String,
    /// True or false.
    pub stereo: bool,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte_size: Option<i32>,
    /// Text.
    pub track: String,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relay_conference_id: Option<String>,
    /// A UUID.
    pub relay_sip_leg_id: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `WebRtcRecording` of the API. Answer of `recordings.get`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebRtcRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: String,
    /// A date and time as in RFC 3339.
    pub created_at: String,
    /// A date and time as in RFC 3339.
    pub updated_at: String,
    /// A whole number.
    pub duration_in_seconds: i32,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// A number.
    pub price: f64,
    /// Text.
    pub price_unit: String,
    /// Text.
    pub status: String,
    /// Text.
    pub url: String,
    /// True or false.
    pub stereo: bool,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byte_size: Option<i32>,
    /// Text.
    pub track: String,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relay_conference_id: Option<String>,
    /// A UUID.
    pub relay_webrtc_leg_id: String,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    /// The answer of `recordings.get`.
    pub enum GetRecordingAnswer {
        objects {
            /// See `PstnRecording`.
            PstnRecording(PstnRecording),
            /// See `SipRecording`.
            SipRecording(SipRecording),
            /// See `WebRtcRecording`.
            WebRtcRecording(WebRtcRecording),
            /// See `ConferenceRecording`.
            ConferenceRecording(ConferenceRecording),
        }
        values {
        }
    }
}
