// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `logs`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Map, Value};

/// `Fax.ChargeDetail` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaxChargeDetail {
    /// A string.
    pub description: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FaxChargeDetail, extra, [] {
        required description = "description",
        required charge = "charge",
    }
}

/// `Fax.FaxLog` of the API. Item of `logs.fax.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaxLog {
    /// A UUID.
    pub id: String,
    /// A string. May be null.
    pub from: Option<String>,
    /// A string. May be null.
    pub to: Option<String>,
    /// See [`FaxLogStatus`].
    pub status: Option<FaxLogStatus>,
    /// See [`FaxLogDirection`]. May be null.
    pub direction: Option<FaxLogDirection>,
    /// See [`FaxLogSource`].
    pub source: Option<FaxLogSource>,
    /// See [`FaxLogType`].
    pub r#type: Option<FaxLogType>,
    /// A URL.
    pub url: Option<String>,
    /// A string. May be null.
    pub remote_station: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// May be null. An integer.
    pub number_of_pages: Option<i32>,
    /// See [`FaxLogQuality`]. May be null.
    pub quality: Option<FaxLogQuality>,
    /// A list of [`FaxChargeDetail`].
    pub charge_details: Option<Vec<FaxChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FaxLog, extra, ["id"] {
        key id = "id",
        nullable from = "from",
        nullable to = "to",
        required status = "status",
        nullable direction = "direction",
        required source = "source",
        required r#type = "type",
        required url = "url",
        nullable remote_station = "remote_station",
        required charge = "charge",
        nullable number_of_pages = "number_of_pages",
        nullable quality = "quality",
        required charge_details = "charge_details",
        required created_at = "created_at",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
    }
}

open_enum! {
    /// `status` of `FaxLog`.
    pub enum FaxLogStatus {
        Queued = "queued",
        Initiated = "initiated",
        Ringing = "ringing",
        InProgress = "in-progress",
        Busy = "busy",
        Failed = "failed",
        NoAnswer = "no-answer",
        Canceled = "canceled",
        Completed = "completed",
    }
}

open_enum! {
    /// `direction` of `FaxLog`.
    pub enum FaxLogDirection {
        Inbound = "inbound",
        OutboundApi = "outbound-api",
        OutboundDial = "outbound-dial",
    }
}

open_enum! {
    /// `source` of `FaxLog`.
    pub enum FaxLogSource {
        Laml = "laml",
    }
}

open_enum! {
    /// `type` of `FaxLog`.
    pub enum FaxLogType {
        LamlCall = "laml_call",
    }
}

open_enum! {
    /// `quality` of `FaxLog`.
    pub enum FaxLogQuality {
        Fine = "fine",
        Standard = "standard",
        Superfine = "superfine",
    }
}

/// `Fax.LogResponse` of the API. Response of `logs.fax.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaxLogResponse {
    /// A UUID.
    pub id: String,
    /// A string. May be null.
    pub from: Option<String>,
    /// A string. May be null.
    pub to: Option<String>,
    /// See [`FaxLogResponseStatus`].
    pub status: Option<FaxLogResponseStatus>,
    /// See [`FaxLogResponseDirection`]. May be null.
    pub direction: Option<FaxLogResponseDirection>,
    /// See [`FaxLogResponseSource`].
    pub source: Option<FaxLogResponseSource>,
    /// See [`FaxLogResponseType`].
    pub r#type: Option<FaxLogResponseType>,
    /// A URL.
    pub url: Option<String>,
    /// A string. May be null.
    pub remote_station: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// May be null. An integer.
    pub number_of_pages: Option<i32>,
    /// See [`FaxLogResponseQuality`]. May be null.
    pub quality: Option<FaxLogResponseQuality>,
    /// A list of [`FaxChargeDetail`].
    pub charge_details: Option<Vec<FaxChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FaxLogResponse, extra, ["id"] {
        key id = "id",
        nullable from = "from",
        nullable to = "to",
        required status = "status",
        nullable direction = "direction",
        required source = "source",
        required r#type = "type",
        required url = "url",
        nullable remote_station = "remote_station",
        required charge = "charge",
        nullable number_of_pages = "number_of_pages",
        nullable quality = "quality",
        required charge_details = "charge_details",
        required created_at = "created_at",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
    }
}

open_enum! {
    /// `status` of `FaxLogResponse`.
    pub enum FaxLogResponseStatus {
        Queued = "queued",
        Initiated = "initiated",
        Ringing = "ringing",
        InProgress = "in-progress",
        Busy = "busy",
        Failed = "failed",
        NoAnswer = "no-answer",
        Canceled = "canceled",
        Completed = "completed",
    }
}

open_enum! {
    /// `direction` of `FaxLogResponse`.
    pub enum FaxLogResponseDirection {
        Inbound = "inbound",
        OutboundApi = "outbound-api",
        OutboundDial = "outbound-dial",
    }
}

open_enum! {
    /// `source` of `FaxLogResponse`.
    pub enum FaxLogResponseSource {
        Laml = "laml",
    }
}

open_enum! {
    /// `type` of `FaxLogResponse`.
    pub enum FaxLogResponseType {
        LamlCall = "laml_call",
    }
}

open_enum! {
    /// `quality` of `FaxLogResponse`.
    pub enum FaxLogResponseQuality {
        Fine = "fine",
        Standard = "standard",
        Superfine = "superfine",
    }
}

/// `Logs.ChargeDetails` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChargeDetails {
    /// A string.
    pub description: Option<String>,
    /// A string.
    pub charge: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ChargeDetails, extra, [] {
        required description = "description",
        required charge = "charge",
    }
}

union! {
    /// One of `data` of `ConferencesResponse`.
    pub enum ConferencesResponseData {
        objects {
            /// See [`CxmlConference`].
            Cxml(CxmlConference) when "/type" = "cxml_conference",
            /// See [`RelayConference`].
            Relay(RelayConference) when "/type" = "relay_conference",
            /// See [`VideoRoomSessionConference`].
            VideoRoomSession(VideoRoomSessionConference) when "/type" = "video_conference_session" | "video_room_session",
        }
        values {
        }
    }
}

/// `Logs.CxmlConference` of the API. Item of `logs.conferences.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlConference {
    /// A UUID.
    pub id: String,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub region: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string. May be null.
    pub status: Option<String>,
    /// May be null. An integer.
    pub max_size: Option<i64>,
    /// An integer.
    pub current_participants: Option<i64>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`CxmlConferenceType`].
    pub r#type: Option<CxmlConferenceType>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlConference, extra, ["id"] {
        key id = "id",
        required created_at = "created_at",
        required project_id = "project_id",
        required region = "region",
        nullable name = "name",
        nullable status = "status",
        nullable max_size = "max_size",
        required current_participants = "current_participants",
        required updated_at = "updated_at",
        required r#type = "type",
    }
}

open_enum! {
    /// `type` of `CxmlConference`.
    pub enum CxmlConferenceType {
        CxmlConference = "cxml_conference",
    }
}

/// `Logs.RelayConference` of the API. Item of `logs.conferences.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RelayConference {
    /// A UUID.
    pub id: String,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A UUID.
    pub project_id: Option<String>,
    /// A string.
    pub region: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A string. May be null.
    pub status: Option<String>,
    /// May be null. An integer.
    pub max_size: Option<i64>,
    /// An integer.
    pub current_participants: Option<i64>,
    /// A date and time in RFC 3339 format.
    pub updated_at: Option<String>,
    /// See [`RelayConferenceType`].
    pub r#type: Option<RelayConferenceType>,
    /// A string. May be null.
    pub recording_url: Option<String>,
    /// May be null. An integer.
    pub recording_duration: Option<i64>,
    /// May be null. An integer.
    pub recording_file_size: Option<i64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RelayConference, extra, ["id"] {
        key id = "id",
        required created_at = "created_at",
        required project_id = "project_id",
        required region = "region",
        nullable name = "name",
        nullable status = "status",
        nullable max_size = "max_size",
        required current_participants = "current_participants",
        required updated_at = "updated_at",
        required r#type = "type",
        nullable recording_url = "recording_url",
        nullable recording_duration = "recording_duration",
        nullable recording_file_size = "recording_file_size",
    }
}

open_enum! {
    /// `type` of `RelayConference`.
    pub enum RelayConferenceType {
        RelayConference = "relay_conference",
    }
}

/// `Logs.VideoRoomSessionConference` of the API. Item of `logs.conferences.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoRoomSessionConference {
    /// A UUID.
    pub id: String,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A string.
    pub source: Option<String>,
    /// See [`VideoRoomSessionConferenceType`].
    pub r#type: Option<VideoRoomSessionConferenceType>,
    /// A string.
    pub url: Option<String>,
    /// A string. May be null.
    pub room_name: Option<String>,
    /// A string. May be null.
    pub status: Option<String>,
    /// A boolean.
    pub locked: Option<bool>,
    /// May be null. A date and time in RFC 3339 format.
    pub started_at: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub ended_at: Option<String>,
    /// A string.
    pub charge: Option<String>,
    /// A list of [`ChargeDetails`].
    pub charge_details: Option<Vec<ChargeDetails>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VideoRoomSessionConference, extra, ["id"] {
        key id = "id",
        required created_at = "created_at",
        required source = "source",
        required r#type = "type",
        required url = "url",
        nullable room_name = "room_name",
        nullable status = "status",
        required locked = "locked",
        nullable started_at = "started_at",
        nullable ended_at = "ended_at",
        required charge = "charge",
        required charge_details = "charge_details",
    }
}

open_enum! {
    /// `type` of `VideoRoomSessionConference`.
    pub enum VideoRoomSessionConferenceType {
        VideoConferenceSession = "video_conference_session",
        VideoRoomSession = "video_room_session",
    }
}

/// `Message.ChargeDetail` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageChargeDetail {
    /// A string.
    pub description: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageChargeDetail, extra, [] {
        required description = "description",
        required charge = "charge",
    }
}

/// `Message.MessageLog` of the API. Item of `logs.messages.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageLog {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`MessageLogStatus`].
    pub status: Option<MessageLogStatus>,
    /// See [`MessageLogDirection`].
    pub direction: Option<MessageLogDirection>,
    /// See [`MessageLogKind`].
    pub kind: Option<MessageLogKind>,
    /// See [`MessageLogSource`].
    pub source: Option<MessageLogSource>,
    /// See [`MessageLogType`].
    pub r#type: Option<MessageLogType>,
    /// May be null. A URL.
    pub url: Option<String>,
    /// An integer.
    pub number_of_segments: Option<i32>,
    /// A number.
    pub charge: Option<f64>,
    /// A list of [`MessageChargeDetail`].
    pub charge_details: Option<Vec<MessageChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageLog, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required status = "status",
        required direction = "direction",
        required kind = "kind",
        required source = "source",
        required r#type = "type",
        nullable url = "url",
        required number_of_segments = "number_of_segments",
        required charge = "charge",
        required charge_details = "charge_details",
        required created_at = "created_at",
        nullable error_message = "error_message",
        nullable error_code = "error_code",
    }
}

open_enum! {
    /// `status` of `MessageLog`.
    pub enum MessageLogStatus {
        Queued = "queued",
        Initiated = "initiated",
        Delivered = "delivered",
        Sent = "sent",
        Received = "received",
        Undelivered = "undelivered",
        Failed = "failed",
    }
}

open_enum! {
    /// `direction` of `MessageLog`.
    pub enum MessageLogDirection {
        Inbound = "inbound",
        Outbound = "outbound",
        OutboundApi = "outbound-api",
        OutboundCall = "outbound-call",
        OutboundReply = "outbound-reply",
    }
}

open_enum! {
    /// `kind` of `MessageLog`.
    pub enum MessageLogKind {
        Sms = "sms",
        Mms = "mms",
    }
}

open_enum! {
    /// `source` of `MessageLog`.
    pub enum MessageLogSource {
        RealtimeApi = "realtime_api",
        Laml = "laml",
    }
}

open_enum! {
    /// `type` of `MessageLog`.
    pub enum MessageLogType {
        RelayMessage = "relay_message",
        LamlMessage = "laml_message",
    }
}

/// `Message.LogRetrieveResponse` of the API. Response of `logs.messages.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageLogRetrieve {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`MessageLogRetrieveStatus`].
    pub status: Option<MessageLogRetrieveStatus>,
    /// See [`MessageLogRetrieveDirection`].
    pub direction: Option<MessageLogRetrieveDirection>,
    /// See [`MessageLogRetrieveKind`].
    pub kind: Option<MessageLogRetrieveKind>,
    /// See [`MessageLogRetrieveSource`].
    pub source: Option<MessageLogRetrieveSource>,
    /// See [`MessageLogRetrieveType`].
    pub r#type: Option<MessageLogRetrieveType>,
    /// May be null. A URL.
    pub url: Option<String>,
    /// An integer.
    pub number_of_segments: Option<i32>,
    /// A number.
    pub charge: Option<f64>,
    /// A list of [`MessageChargeDetail`].
    pub charge_details: Option<Vec<MessageChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageLogRetrieve, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required status = "status",
        required direction = "direction",
        required kind = "kind",
        required source = "source",
        required r#type = "type",
        nullable url = "url",
        required number_of_segments = "number_of_segments",
        required charge = "charge",
        required charge_details = "charge_details",
        required created_at = "created_at",
        nullable error_message = "error_message",
        nullable error_code = "error_code",
    }
}

open_enum! {
    /// `status` of `MessageLogRetrieve`.
    pub enum MessageLogRetrieveStatus {
        Queued = "queued",
        Initiated = "initiated",
        Delivered = "delivered",
        Sent = "sent",
        Received = "received",
        Undelivered = "undelivered",
        Failed = "failed",
    }
}

open_enum! {
    /// `direction` of `MessageLogRetrieve`.
    pub enum MessageLogRetrieveDirection {
        Inbound = "inbound",
        Outbound = "outbound",
        OutboundApi = "outbound-api",
        OutboundCall = "outbound-call",
        OutboundReply = "outbound-reply",
    }
}

open_enum! {
    /// `kind` of `MessageLogRetrieve`.
    pub enum MessageLogRetrieveKind {
        Sms = "sms",
        Mms = "mms",
    }
}

open_enum! {
    /// `source` of `MessageLogRetrieve`.
    pub enum MessageLogRetrieveSource {
        RealtimeApi = "realtime_api",
        Laml = "laml",
    }
}

open_enum! {
    /// `type` of `MessageLogRetrieve`.
    pub enum MessageLogRetrieveType {
        RelayMessage = "relay_message",
        LamlMessage = "laml_message",
    }
}

/// `Video.ChargeDetail` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoChargeDetail {
    /// A string.
    pub description: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VideoChargeDetail, extra, [] {
        required description = "description",
        required charge = "charge",
    }
}

/// `Video.DiscardedLog` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoDiscardedLog {
    /// A UUID.
    pub id: String,
    /// A date and time in RFC 3339 format.
    pub discarded_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VideoDiscardedLog, extra, ["id"] {
        key id = "id",
        required discarded_at = "discarded_at",
        required created_at = "created_at",
    }
}

union! {
    /// `Video.VideoLog` of the API. Item of `logs.video.list`. Response of `logs.video.get`.
    pub enum VideoVideoLog {
        objects {
            /// See [`VideoLog`].
            VideoLog(VideoLog) when "/source" = "realtime_api",
            /// See [`VideoDiscardedLog`].
            VideoDiscardedLog(VideoDiscardedLog),
        }
        values {
        }
    }
}

/// `Video.Log` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoLog {
    /// A UUID.
    pub id: String,
    /// See [`VideoLogSource`].
    pub source: Option<VideoLogSource>,
    /// See [`VideoLogType`].
    pub r#type: Option<VideoLogType>,
    /// A string.
    pub url: Option<String>,
    /// A string. May be null.
    pub room_name: Option<String>,
    /// See [`VideoLogStatus`]. May be null.
    pub status: Option<VideoLogStatus>,
    /// A boolean.
    pub locked: Option<bool>,
    /// May be null. A date and time in RFC 3339 format.
    pub started_at: Option<String>,
    /// May be null. A date and time in RFC 3339 format.
    pub ended_at: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// A list of [`VideoChargeDetail`].
    pub charge_details: Option<Vec<VideoChargeDetail>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VideoLog, extra, ["id"] {
        key id = "id",
        required source = "source",
        required r#type = "type",
        required url = "url",
        nullable room_name = "room_name",
        nullable status = "status",
        required locked = "locked",
        nullable started_at = "started_at",
        nullable ended_at = "ended_at",
        required charge = "charge",
        required created_at = "created_at",
        required charge_details = "charge_details",
    }
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

/// `Voice.ChargeDetail` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceChargeDetail {
    /// A string.
    pub description: Option<String>,
    /// A number.
    pub charge: Option<f64>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceChargeDetail, extra, [] {
        required description = "description",
        required charge = "charge",
    }
}

/// `Voice.DialogflowVoiceLog` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceDialogflowVoiceLog {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`VoiceSources`].
    pub source: Option<VoiceSources>,
    /// A number.
    pub charge: Option<f64>,
    /// A list of [`VoiceChargeDetail`].
    pub charge_details: Option<Vec<VoiceChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`VoiceDialogflowVoiceLogType`].
    pub r#type: Option<VoiceDialogflowVoiceLogType>,
    /// Any JSON value.
    pub url: Value,
    /// See [`VoiceLogStatus`].
    pub status: Option<VoiceLogStatus>,
    /// May be null. An integer.
    pub duration: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceDialogflowVoiceLog, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required source = "source",
        required charge = "charge",
        required charge_details = "charge_details",
        required created_at = "created_at",
        required r#type = "type",
        any url = "url",
        required status = "status",
        nullable duration = "duration",
    }
}

open_enum! {
    /// `Voice.VoiceSources` of the API.
    pub enum VoiceSources {
        Dialogflow = "dialogflow",
        Laml = "laml",
        RealtimeApi = "realtime_api",
    }
}

open_enum! {
    /// `type` of `VoiceDialogflowVoiceLog`.
    pub enum VoiceDialogflowVoiceLogType {
        DialogflowCall = "dialogflow_call",
    }
}

open_enum! {
    /// `Voice.VoiceLogStatus` of the API.
    pub enum VoiceLogStatus {
        Queued = "queued",
        Initiated = "initiated",
        Ringing = "ringing",
        InProgress = "in-progress",
        Busy = "busy",
        Failed = "failed",
        NoAnswer = "no-answer",
        Canceled = "canceled",
        Completed = "completed",
        Ended = "ended",
        Answered = "answered",
        Created = "created",
        Ending = "ending",
        Joined = "joined",
    }
}

/// `Voice.DiscardedVoiceLog` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceDiscardedVoiceLog {
    /// A UUID.
    pub id: String,
    /// A date and time in RFC 3339 format.
    pub discarded_at: Option<String>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceDiscardedVoiceLog, extra, ["id"] {
        key id = "id",
        required discarded_at = "discarded_at",
        required created_at = "created_at",
    }
}

/// `Voice.FabricVoiceLog` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceFabricVoiceLog {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`VoiceSources`].
    pub source: Option<VoiceSources>,
    /// A number.
    pub charge: Option<f64>,
    /// A list of [`VoiceChargeDetail`].
    pub charge_details: Option<Vec<VoiceChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`VoiceFabricVoiceLogType`].
    pub r#type: Option<VoiceFabricVoiceLogType>,
    /// Any JSON value.
    pub url: Value,
    /// See [`VoiceDirection`].
    pub direction: Option<VoiceDirection>,
    /// See [`VoiceLogStatus`]. May be null.
    pub status: Option<VoiceLogStatus>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceFabricVoiceLog, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required source = "source",
        required charge = "charge",
        required charge_details = "charge_details",
        required created_at = "created_at",
        required r#type = "type",
        any url = "url",
        required direction = "direction",
        nullable status = "status",
    }
}

open_enum! {
    /// `type` of `VoiceFabricVoiceLog`.
    pub enum VoiceFabricVoiceLogType {
        FabricSubscriberDeviceLeg = "fabric_subscriber_device_leg",
    }
}

open_enum! {
    /// `Voice.VoiceDirection` of the API.
    pub enum VoiceDirection {
        Inbound = "inbound",
        Outbound = "outbound",
        OutboundApi = "outbound-api",
        OutboundDial = "outbound-dial",
    }
}

/// `Voice.LogEvent` of the API. Item of `logs.voice.listEvents`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceLogEvent {
    /// A date and time in RFC 3339 format.
    pub event_at: Option<String>,
    /// See [`VoiceLogEventLevel`].
    pub level: Option<VoiceLogEventLevel>,
    /// A string.
    pub name: Option<String>,
    /// A JSON object.
    pub details: Option<Map<String, Value>>,
    /// A UUID.
    pub project_id: Option<String>,
    /// A UUID.
    pub log_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceLogEvent, extra, [] {
        required event_at = "event_at",
        required level = "level",
        required name = "name",
        required details = "details",
        required project_id = "project_id",
        required log_id = "log_id",
    }
}

open_enum! {
    /// `level` of `VoiceLogEvent`.
    pub enum VoiceLogEventLevel {
        Info = "info",
        Warn = "warn",
        Error = "error",
        Debug = "debug",
    }
}

union! {
    /// `Voice.VoiceLog` of the API. Item of `logs.voice.list`. Response of `logs.voice.get`.
    pub enum VoiceLog {
        objects {
            /// See [`VoiceDialogflowVoiceLog`].
            Dialogflow(VoiceDialogflowVoiceLog) when "/type" = "dialogflow_call",
            /// See [`VoiceFabricVoiceLog`].
            Fabric(VoiceFabricVoiceLog) when "/type" = "fabric_subscriber_device_leg",
            /// See [`VoiceRelayVoiceLog`].
            Relay(VoiceRelayVoiceLog),
            /// See [`VoiceVideoRoomVoiceLog`].
            VideoRoom(VoiceVideoRoomVoiceLog),
            /// See [`VoiceDiscardedVoiceLog`].
            Discarded(VoiceDiscardedVoiceLog),
        }
        values {
        }
    }
}

/// `Voice.RelayVoiceLog` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceRelayVoiceLog {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`VoiceSources`].
    pub source: Option<VoiceSources>,
    /// A number.
    pub charge: Option<f64>,
    /// A list of [`VoiceChargeDetail`].
    pub charge_details: Option<Vec<VoiceChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`VoiceRelayVoiceType`].
    pub r#type: Option<VoiceRelayVoiceType>,
    /// May be null. A URL.
    pub url: Option<String>,
    /// See [`VoiceDirection`].
    pub direction: Option<VoiceDirection>,
    /// See [`VoiceLogStatus`].
    pub status: Option<VoiceLogStatus>,
    /// May be null. An integer.
    pub duration: Option<i32>,
    /// May be null. An integer.
    pub duration_ms: Option<i32>,
    /// May be null. An integer.
    pub billing_ms: Option<i32>,
    /// A string. May be null.
    pub parent_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceRelayVoiceLog, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required source = "source",
        required charge = "charge",
        required charge_details = "charge_details",
        required created_at = "created_at",
        required r#type = "type",
        nullable url = "url",
        required direction = "direction",
        required status = "status",
        nullable duration = "duration",
        nullable duration_ms = "duration_ms",
        nullable billing_ms = "billing_ms",
        nullable parent_id = "parent_id",
    }
}

open_enum! {
    /// `Voice.RelayVoiceType` of the API.
    pub enum VoiceRelayVoiceType {
        LamlCall = "laml_call",
        RelayPstnCall = "relay_pstn_call",
        RelaySipCall = "relay_sip_call",
        RelayWebrtcCall = "relay_webrtc_call",
    }
}

/// `Voice.VideoRoomVoiceLog` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VoiceVideoRoomVoiceLog {
    /// A UUID.
    pub id: String,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// See [`VoiceSources`].
    pub source: Option<VoiceSources>,
    /// A number.
    pub charge: Option<f64>,
    /// A list of [`VoiceChargeDetail`].
    pub charge_details: Option<Vec<VoiceChargeDetail>>,
    /// A date and time in RFC 3339 format.
    pub created_at: Option<String>,
    /// See [`VoiceVideoRoomVoiceType`].
    pub r#type: Option<VoiceVideoRoomVoiceType>,
    /// Any JSON value.
    pub url: Value,
    /// See [`VoiceDirection`].
    pub direction: Option<VoiceDirection>,
    /// See [`VoiceLogStatus`].
    pub status: Option<VoiceLogStatus>,
    /// May be null. An integer.
    pub duration: Option<i32>,
    /// May be null. An integer.
    pub duration_ms: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    VoiceVideoRoomVoiceLog, extra, ["id"] {
        key id = "id",
        required from = "from",
        required to = "to",
        required source = "source",
        required charge = "charge",
        required charge_details = "charge_details",
        required created_at = "created_at",
        required r#type = "type",
        any url = "url",
        required direction = "direction",
        required status = "status",
        nullable duration = "duration",
        nullable duration_ms = "duration_ms",
    }
}

open_enum! {
    /// `Voice.VideoRoomVoiceType` of the API.
    pub enum VoiceVideoRoomVoiceType {
        VideoRoomPstnLeg = "video_room_pstn_leg",
        VideoRoomSipLeg = "video_room_sip_leg",
    }
}

/// The query of `logs.conferences.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferences {
    /// A boolean.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deleted: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_before: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_after: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `logs.fax.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListFax {
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deleted: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_before: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_after: Option<String>,
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

/// The query of `logs.messages.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListMessages {
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deleted: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_before: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_after: Option<String>,
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

/// The query of `logs.video.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListVideo {
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deleted: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_before: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_after: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `logs.voice.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListVoice {
    /// A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deleted: Option<bool>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_before: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_on: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_after: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
