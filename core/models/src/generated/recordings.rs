// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `recordings`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::response::response;
use crate::union::union;

/// `ConferenceRecording` of the API. Response of `recordings.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// An integer.
    pub duration_in_seconds: Option<i32>,
    /// A string.
    pub error_code: Option<String>,
    /// A number.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// A string.
    pub status: Option<String>,
    /// A string.
    pub url: Option<String>,
    /// A boolean.
    pub stereo: Option<bool>,
    /// An integer.
    pub byte_size: Option<i32>,
    /// A string.
    pub track: Option<String>,
    /// A UUID.
    pub relay_conference_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceRecording, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required duration_in_seconds = "duration_in_seconds",
        optional error_code = "error_code",
        required price = "price",
        required price_unit = "price_unit",
        required status = "status",
        required url = "url",
        required stereo = "stereo",
        optional byte_size = "byte_size",
        required track = "track",
        required relay_conference_id = "relay_conference_id",
    }
}

/// `PstnRecording` of the API. Response of `recordings.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PstnRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// An integer.
    pub duration_in_seconds: Option<i32>,
    /// A string.
    pub error_code: Option<String>,
    /// A number.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// A string.
    pub status: Option<String>,
    /// A string.
    pub url: Option<String>,
    /// A boolean.
    pub stereo: Option<bool>,
    /// An integer.
    pub byte_size: Option<i32>,
    /// A string.
    pub track: Option<String>,
    /// A UUID.
    pub relay_conference_id: Option<String>,
    /// A UUID.
    pub relay_pstn_leg_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    PstnRecording, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required duration_in_seconds = "duration_in_seconds",
        optional error_code = "error_code",
        required price = "price",
        required price_unit = "price_unit",
        required status = "status",
        required url = "url",
        required stereo = "stereo",
        optional byte_size = "byte_size",
        required track = "track",
        optional relay_conference_id = "relay_conference_id",
        required relay_pstn_leg_id = "relay_pstn_leg_id",
    }
}

union! {
    /// `Recording` of the API. Item of `recordings.list`.
    pub enum Recording {
        objects {
            /// See [`PstnRecording`].
            Pstn(PstnRecording),
            /// See [`SipRecording`].
            Sip(SipRecording),
            /// See [`WebRtcRecording`].
            WebRtc(WebRtcRecording),
            /// See [`ConferenceRecording`].
            Conference(ConferenceRecording),
        }
        values {
        }
    }
}

/// `SipRecording` of the API. Response of `recordings.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// An integer.
    pub duration_in_seconds: Option<i32>,
    /// A string.
    pub error_code: Option<String>,
    /// A number.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// A string.
    pub status: Option<String>,
    /// A string.
    pub url: Option<String>,
    /// A boolean.
    pub stereo: Option<bool>,
    /// An integer.
    pub byte_size: Option<i32>,
    /// A string.
    pub track: Option<String>,
    /// A UUID.
    pub relay_conference_id: Option<String>,
    /// A UUID.
    pub relay_sip_leg_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SipRecording, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required duration_in_seconds = "duration_in_seconds",
        optional error_code = "error_code",
        required price = "price",
        required price_unit = "price_unit",
        required status = "status",
        required url = "url",
        required stereo = "stereo",
        optional byte_size = "byte_size",
        required track = "track",
        optional relay_conference_id = "relay_conference_id",
        required relay_sip_leg_id = "relay_sip_leg_id",
    }
}

/// `WebRtcRecording` of the API. Response of `recordings.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebRtcRecording {
    /// A UUID.
    pub id: String,
    /// A UUID.
    pub project_id: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// An integer.
    pub duration_in_seconds: Option<i32>,
    /// A string.
    pub error_code: Option<String>,
    /// A number.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// A string.
    pub status: Option<String>,
    /// A string.
    pub url: Option<String>,
    /// A boolean.
    pub stereo: Option<bool>,
    /// An integer.
    pub byte_size: Option<i32>,
    /// A string.
    pub track: Option<String>,
    /// A UUID.
    pub relay_conference_id: Option<String>,
    /// A UUID.
    pub relay_webrtc_leg_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    WebRtcRecording, extra, ["id"] {
        key id = "id",
        required project_id = "project_id",
        required created_at = "created_at",
        required updated_at = "updated_at",
        required duration_in_seconds = "duration_in_seconds",
        optional error_code = "error_code",
        required price = "price",
        required price_unit = "price_unit",
        required status = "status",
        required url = "url",
        required stereo = "stereo",
        optional byte_size = "byte_size",
        required track = "track",
        optional relay_conference_id = "relay_conference_id",
        required relay_webrtc_leg_id = "relay_webrtc_leg_id",
    }
}

union! {
    /// The response of `recordings.get`.
    pub enum GetRecordingResponse {
        objects {
            /// See [`PstnRecording`].
            Pstn(PstnRecording),
            /// See [`SipRecording`].
            Sip(SipRecording),
            /// See [`WebRtcRecording`].
            WebRtc(WebRtcRecording),
            /// See [`ConferenceRecording`].
            Conference(ConferenceRecording),
        }
        values {
        }
    }
}

/// The query of `recordings.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRecordings {
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
