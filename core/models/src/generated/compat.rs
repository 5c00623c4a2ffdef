// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `compat`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;
use crate::response::response;
use crate::union::union;
use crate::{Extra, Secret, Value};

/// `Compat.Account` of the API. Item of `compat.accounts.list`. Response of
/// `compat.accounts.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// A UUID.
    pub sid: String,
    /// A string.
    pub friendly_name: Option<String>,
    /// See [`AccountStatus`].
    pub status: Option<AccountStatus>,
    /// A secret string.
    pub auth_token: Option<Secret>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// See [`AccountType`].
    pub r#type: Option<AccountType>,
    /// A UUID.
    pub owner_account_sid: Option<String>,
    /// A string.
    pub region_preference: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A boolean.
    pub subproject: Option<bool>,
    /// A secret string. May be null.
    pub signing_key: Option<Secret>,
    /// See [`SubresourceUris`].
    pub subresource_uris: Option<SubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Account, extra, ["sid"] {
        key sid = "sid",
        required friendly_name = "friendly_name",
        required status = "status",
        required auth_token = "auth_token",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required r#type = "type",
        required owner_account_sid = "owner_account_sid",
        required region_preference = "region_preference",
        required uri = "uri",
        required subproject = "subproject",
        nullable signing_key = "signing_key",
        required subresource_uris = "subresource_uris",
    }
}

open_enum! {
    /// `Compat.AccountStatus` of the API.
    pub enum AccountStatus {
        Active = "active",
    }
}

open_enum! {
    /// `Compat.AccountType` of the API.
    pub enum AccountType {
        Full = "Full",
    }
}

/// `Compat.SubresourceUris` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubresourceUris {
    /// Any JSON value.
    pub addresses: Value,
    /// A string.
    pub available_phone_numbers: Option<String>,
    /// A string.
    pub applications: Option<String>,
    /// Any JSON value.
    pub authorized_connect_apps: Value,
    /// A string.
    pub calls: Option<String>,
    /// A string.
    pub conferences: Option<String>,
    /// Any JSON value.
    pub connect_apps: Value,
    /// A string.
    pub incoming_phone_numbers: Option<String>,
    /// Any JSON value.
    pub keys: Value,
    /// Any JSON value.
    pub notifications: Value,
    /// Any JSON value.
    pub outgoing_caller_ids: Value,
    /// A string.
    pub queues: Option<String>,
    /// A string.
    pub recordings: Option<String>,
    /// Any JSON value.
    pub sandbox: Value,
    /// Any JSON value.
    pub sip: Value,
    /// Any JSON value.
    pub short_codes: Value,
    /// A string.
    pub messages: Option<String>,
    /// A string.
    pub transcriptions: Option<String>,
    /// Any JSON value.
    pub usage: Value,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SubresourceUris, extra, [] {
        any addresses = "addresses",
        required available_phone_numbers = "available_phone_numbers",
        required applications = "applications",
        any authorized_connect_apps = "authorized_connect_apps",
        required calls = "calls",
        required conferences = "conferences",
        any connect_apps = "connect_apps",
        required incoming_phone_numbers = "incoming_phone_numbers",
        any keys = "keys",
        any notifications = "notifications",
        any outgoing_caller_ids = "outgoing_caller_ids",
        required queues = "queues",
        required recordings = "recordings",
        any sandbox = "sandbox",
        any sip = "sip",
        any short_codes = "short_codes",
        required messages = "messages",
        required transcriptions = "transcriptions",
        any usage = "usage",
    }
}

/// `Compat.AccountResponse` of the API. Response of `compat.accounts.get`,
/// `compat.accounts.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccountResponse {
    /// A UUID.
    pub sid: String,
    /// A string.
    pub friendly_name: Option<String>,
    /// See [`AccountStatus`].
    pub status: Option<AccountStatus>,
    /// A secret string.
    pub auth_token: Option<Secret>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// See [`AccountType`].
    pub r#type: Option<AccountType>,
    /// A UUID.
    pub owner_account_sid: Option<String>,
    /// A string.
    pub region_preference: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A boolean.
    pub subproject: Option<bool>,
    /// A secret string. May be null.
    pub signing_key: Option<Secret>,
    /// See [`SubresourceUris`].
    pub subresource_uris: Option<SubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AccountResponse, extra, ["sid"] {
        key sid = "sid",
        required friendly_name = "friendly_name",
        required status = "status",
        required auth_token = "auth_token",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required r#type = "type",
        required owner_account_sid = "owner_account_sid",
        required region_preference = "region_preference",
        required uri = "uri",
        required subproject = "subproject",
        nullable signing_key = "signing_key",
        required subresource_uris = "subresource_uris",
    }
}

open_enum! {
    /// `Compat.AddressRequirements` of the API.
    pub enum AddressRequirements {
        None = "none",
        Any = "any",
        Local = "local",
        Foreign = "foreign",
    }
}

open_enum! {
    /// `Compat.AnsweredBy` of the API.
    pub enum AnsweredBy {
        Human = "human",
        Machine = "machine",
    }
}

/// `Compat.Application` of the API. Item of `compat.applications.list`. Response of
/// `compat.applications.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Application {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A string. May be null.
    pub voice_url: Option<String>,
    /// A string. May be null.
    pub voice_method: Option<String>,
    /// A string. May be null.
    pub voice_fallback_url: Option<String>,
    /// A string. May be null.
    pub voice_fallback_method: Option<String>,
    /// A string. May be null.
    pub status_callback: Option<String>,
    /// A string. May be null.
    pub status_callback_method: Option<String>,
    /// A boolean. May be null.
    pub voice_caller_id_lookup: Option<bool>,
    /// A string. May be null.
    pub sms_url: Option<String>,
    /// A string. May be null.
    pub sms_method: Option<String>,
    /// A string. May be null.
    pub sms_fallback_url: Option<String>,
    /// A string. May be null.
    pub sms_fallback_method: Option<String>,
    /// A string. May be null.
    pub sms_status_callback: Option<String>,
    /// A string. May be null.
    pub sms_status_callback_method: Option<String>,
    /// A string. May be null.
    pub message_status_callback: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Application, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required friendly_name = "friendly_name",
        required uri = "uri",
        nullable voice_url = "voice_url",
        nullable voice_method = "voice_method",
        nullable voice_fallback_url = "voice_fallback_url",
        nullable voice_fallback_method = "voice_fallback_method",
        nullable status_callback = "status_callback",
        nullable status_callback_method = "status_callback_method",
        nullable voice_caller_id_lookup = "voice_caller_id_lookup",
        nullable sms_url = "sms_url",
        nullable sms_method = "sms_method",
        nullable sms_fallback_url = "sms_fallback_url",
        nullable sms_fallback_method = "sms_fallback_method",
        nullable sms_status_callback = "sms_status_callback",
        nullable sms_status_callback_method = "sms_status_callback_method",
        nullable message_status_callback = "message_status_callback",
    }
}

/// `Compat.ApplicationResponse` of the API. Response of `compat.applications.get`,
/// `compat.applications.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApplicationResponse {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A string. May be null.
    pub voice_url: Option<String>,
    /// A string. May be null.
    pub voice_method: Option<String>,
    /// A string. May be null.
    pub voice_fallback_url: Option<String>,
    /// A string. May be null.
    pub voice_fallback_method: Option<String>,
    /// A string. May be null.
    pub status_callback: Option<String>,
    /// A string. May be null.
    pub status_callback_method: Option<String>,
    /// A boolean. May be null.
    pub voice_caller_id_lookup: Option<bool>,
    /// A string. May be null.
    pub sms_url: Option<String>,
    /// A string. May be null.
    pub sms_method: Option<String>,
    /// A string. May be null.
    pub sms_fallback_url: Option<String>,
    /// A string. May be null.
    pub sms_fallback_method: Option<String>,
    /// A string. May be null.
    pub sms_status_callback: Option<String>,
    /// A string. May be null.
    pub sms_status_callback_method: Option<String>,
    /// A string. May be null.
    pub message_status_callback: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ApplicationResponse, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required friendly_name = "friendly_name",
        required uri = "uri",
        nullable voice_url = "voice_url",
        nullable voice_method = "voice_method",
        nullable voice_fallback_url = "voice_fallback_url",
        nullable voice_fallback_method = "voice_fallback_method",
        nullable status_callback = "status_callback",
        nullable status_callback_method = "status_callback_method",
        nullable voice_caller_id_lookup = "voice_caller_id_lookup",
        nullable sms_url = "sms_url",
        nullable sms_method = "sms_method",
        nullable sms_fallback_url = "sms_fallback_url",
        nullable sms_fallback_method = "sms_fallback_method",
        nullable sms_status_callback = "sms_status_callback",
        nullable sms_status_callback_method = "sms_status_callback_method",
        nullable message_status_callback = "message_status_callback",
    }
}

/// `Compat.AvailablePhoneNumber` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailablePhoneNumber {
    /// A string.
    pub friendly_name: Option<String>,
    /// A string.
    pub phone_number: Option<String>,
    /// A string. May be null.
    pub lata: Option<String>,
    /// A string. May be null.
    pub locality: Option<String>,
    /// A string. May be null.
    pub rate_center: Option<String>,
    /// A string. May be null.
    pub latitude: Option<String>,
    /// A string. May be null.
    pub longitude: Option<String>,
    /// A string. May be null.
    pub region: Option<String>,
    /// A string. May be null.
    pub postal_code: Option<String>,
    /// A string.
    pub iso_country: Option<String>,
    /// See [`PhoneNumberCapabilities`].
    pub capabilities: Option<PhoneNumberCapabilities>,
    /// A boolean.
    pub beta: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AvailablePhoneNumber, extra, [] {
        required friendly_name = "friendly_name",
        required phone_number = "phone_number",
        nullable lata = "lata",
        nullable locality = "locality",
        nullable rate_center = "rate_center",
        nullable latitude = "latitude",
        nullable longitude = "longitude",
        nullable region = "region",
        nullable postal_code = "postal_code",
        required iso_country = "iso_country",
        required capabilities = "capabilities",
        required beta = "beta",
    }
}

/// `Compat.PhoneNumberCapabilities` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberCapabilities {
    /// A boolean.
    pub voice: Option<bool>,
    /// A boolean.
    pub sms: Option<bool>,
    /// A boolean.
    pub mms: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    PhoneNumberCapabilities, extra, [] {
        required voice = "voice",
        required sms = "SMS",
        required mms = "MMS",
    }
}

/// `Compat.AvailablePhoneNumberByCountryResponse` of the API. Response of
/// `compat.phoneNumbers.getAvailableCountry`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailablePhoneNumberByCountry {
    /// A string.
    pub country_code: Option<String>,
    /// A string.
    pub country: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A boolean.
    pub beta: Option<bool>,
    /// See [`CountrySubresourceUris`].
    pub subresource_uris: Option<CountrySubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AvailablePhoneNumberByCountry, extra, [] {
        required country_code = "country_code",
        required country = "country",
        required uri = "uri",
        required beta = "beta",
        required subresource_uris = "subresource_uris",
    }
}

/// `Compat.CountrySubresourceUris` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountrySubresourceUris {
    /// A string.
    pub local: Option<String>,
    /// A string.
    pub toll_free: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CountrySubresourceUris, extra, [] {
        required local = "local",
        required toll_free = "toll_free",
    }
}

/// `Compat.AvailablePhoneNumberListResponse` of the API. Response of
/// `compat.phoneNumbers.searchLocal`, `compat.phoneNumbers.searchTollFree`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailablePhoneNumberList {
    /// A string.
    pub uri: Option<String>,
    /// A list of [`AvailablePhoneNumber`].
    pub available_phone_numbers: Option<Vec<AvailablePhoneNumber>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AvailablePhoneNumberList, extra, [] {
        required uri = "uri",
        required available_phone_numbers = "available_phone_numbers",
    }
}

/// `Compat.AvailablePhoneNumberResourcesResponse` of the API. Response of
/// `compat.phoneNumbers.listAvailableCountries`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailablePhoneNumberResources {
    /// A string.
    pub uri: Option<String>,
    /// A list of [`CountryResource`].
    pub countries: Option<Vec<CountryResource>>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    AvailablePhoneNumberResources, extra, [] {
        required uri = "uri",
        required countries = "countries",
    }
}

/// `Compat.CountryResource` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountryResource {
    /// A string.
    pub country_code: Option<String>,
    /// A string.
    pub country: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A boolean.
    pub beta: Option<bool>,
    /// See [`CountrySubresourceUris`].
    pub subresource_uris: Option<CountrySubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CountryResource, extra, [] {
        required country_code = "country_code",
        required country = "country",
        required uri = "uri",
        required beta = "beta",
        required subresource_uris = "subresource_uris",
    }
}

/// `Compat.Call` of the API. Item of `compat.calls.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// May be null. A UUID.
    pub parent_call_sid: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub formatted_to: Option<String>,
    /// A string.
    pub to_formatted: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub formatted_from: Option<String>,
    /// A string.
    pub from_formatted: Option<String>,
    /// May be null. A UUID.
    pub phone_number_sid: Option<String>,
    /// See [`CallStatus`].
    pub status: Option<CallStatus>,
    /// A string. May be null.
    pub start_time: Option<String>,
    /// A string. May be null.
    pub end_time: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// A number. May be null.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`CallDirection`].
    pub direction: Option<CallDirection>,
    /// See [`AnsweredBy`]. May be null.
    pub answered_by: Option<AnsweredBy>,
    /// A string.
    pub api_version: Option<String>,
    /// A string. May be null.
    pub forwarded_from: Option<String>,
    /// A string. May be null.
    pub caller_name: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`CallSubresourceUris`].
    pub subresource_uris: Option<CallSubresourceUris>,
    /// A string. May be null.
    pub annotation: Option<String>,
    /// A string. May be null.
    pub group_sid: Option<String>,
    /// A number. May be null.
    pub audio_in_mos: Option<f64>,
    /// A string. May be null.
    pub sip_result_code: Option<String>,
    /// May be null. An integer.
    pub audio_rtt_avg: Option<i32>,
    /// May be null. An integer.
    pub audio_rtt_min: Option<i32>,
    /// May be null. An integer.
    pub audio_rtt_max: Option<i32>,
    /// May be null. An integer.
    pub audio_out_jitter_min: Option<i32>,
    /// May be null. An integer.
    pub audio_out_jitter_max: Option<i32>,
    /// May be null. An integer.
    pub audio_out_jitter_avg: Option<i32>,
    /// May be null. An integer.
    pub audio_out_lost: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Call, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable parent_call_sid = "parent_call_sid",
        required to = "to",
        required formatted_to = "formatted_to",
        required to_formatted = "to_formatted",
        required from = "from",
        required formatted_from = "formatted_from",
        required from_formatted = "from_formatted",
        nullable phone_number_sid = "phone_number_sid",
        required status = "status",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required direction = "direction",
        nullable answered_by = "answered_by",
        required api_version = "api_version",
        nullable forwarded_from = "forwarded_from",
        nullable caller_name = "caller_name",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
        nullable annotation = "annotation",
        nullable group_sid = "group_sid",
        nullable audio_in_mos = "audio_in_mos",
        nullable sip_result_code = "sip_result_code",
        nullable audio_rtt_avg = "audio_rtt_avg",
        nullable audio_rtt_min = "audio_rtt_min",
        nullable audio_rtt_max = "audio_rtt_max",
        nullable audio_out_jitter_min = "audio_out_jitter_min",
        nullable audio_out_jitter_max = "audio_out_jitter_max",
        nullable audio_out_jitter_avg = "audio_out_jitter_avg",
        nullable audio_out_lost = "audio_out_lost",
    }
}

open_enum! {
    /// `Compat.CallStatus` of the API.
    pub enum CallStatus {
        Queued = "queued",
        Ringing = "ringing",
        InProgress = "in-progress",
        Canceled = "canceled",
        Completed = "completed",
        Busy = "busy",
        Failed = "failed",
        NoAnswer = "no-answer",
    }
}

open_enum! {
    /// `Compat.CallDirection` of the API.
    pub enum CallDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

/// `Compat.CallSubresourceUris` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallSubresourceUris {
    /// A string. May be null.
    pub notifications: Option<String>,
    /// A string.
    pub recordings: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallSubresourceUris, extra, [] {
        nullable notifications = "notifications",
        required recordings = "recordings",
    }
}

/// `Compat.CallRecordingResponse` of the API. Response of `compat.calls.startRecording`,
/// `compat.calls.updateRecording`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallRecording {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// May be null. A UUID.
    pub call_sid: Option<String>,
    /// May be null. A UUID.
    pub conference_sid: Option<String>,
    /// See [`CallRecordingChannel`].
    pub channel: Option<CallRecordingChannel>,
    /// See [`CallRecordingChannels`].
    pub channels: Option<CallRecordingChannels>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub start_time: Option<String>,
    /// A string. May be null.
    pub end_time: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`RecordingSource`].
    pub source: Option<RecordingSource>,
    /// See [`RecordingStatus`].
    pub status: Option<RecordingStatus>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`RecordingSubresourceUris`].
    pub subresource_uris: Option<RecordingSubresourceUris>,
    /// A string. May be null.
    pub encryption_details: Option<String>,
    /// A string.
    pub trim: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallRecording, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        nullable call_sid = "call_sid",
        nullable conference_sid = "conference_sid",
        required channel = "channel",
        required channels = "channels",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required source = "source",
        required status = "status",
        nullable error_code = "error_code",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
        nullable encryption_details = "encryption_details",
        required trim = "trim",
    }
}

open_enum! {
    /// `channel` of `CallRecording`.
    pub enum CallRecordingChannel {
        N1 = "1",
        N2 = "2",
    }
}

open_enum! {
    /// `channels` of `CallRecording`.
    pub enum CallRecordingChannels {
        N1 = "1",
        N2 = "2",
    }
}

open_enum! {
    /// `Compat.RecordingSource` of the API.
    pub enum RecordingSource {
        DialVerb = "DialVerb",
        Conference = "Conference",
        OutBoundApi = "OutBoundApi",
        Trunking = "Trunking",
        RecordVerb = "RecordVerb",
        StartCallRecordingApi = "StartCallRecordingApi",
        StartConferenceRecording = "StartConferenceRecording",
    }
}

open_enum! {
    /// `Compat.RecordingStatus` of the API.
    pub enum RecordingStatus {
        Queued = "queued",
        InProgress = "in-progress",
        Paused = "paused",
        Resumed = "resumed",
        Completed = "completed",
        Absent = "absent",
        Stopped = "stopped",
    }
}

/// `Compat.RecordingSubresourceUris` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingSubresourceUris {
    /// A string.
    pub transcriptions: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RecordingSubresourceUris, extra, [] {
        required transcriptions = "transcriptions",
    }
}

/// `Compat.CallResponse` of the API. Response of `compat.calls.create`, `compat.calls.get`,
/// `compat.calls.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallResponse {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// May be null. A UUID.
    pub parent_call_sid: Option<String>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub formatted_to: Option<String>,
    /// A string.
    pub to_formatted: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A string.
    pub formatted_from: Option<String>,
    /// A string.
    pub from_formatted: Option<String>,
    /// May be null. A UUID.
    pub phone_number_sid: Option<String>,
    /// See [`CallStatus`].
    pub status: Option<CallStatus>,
    /// A string. May be null.
    pub start_time: Option<String>,
    /// A string. May be null.
    pub end_time: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// A number. May be null.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`CallDirection`].
    pub direction: Option<CallDirection>,
    /// See [`AnsweredBy`]. May be null.
    pub answered_by: Option<AnsweredBy>,
    /// A string.
    pub api_version: Option<String>,
    /// A string. May be null.
    pub forwarded_from: Option<String>,
    /// A string. May be null.
    pub caller_name: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`CallSubresourceUris`].
    pub subresource_uris: Option<CallSubresourceUris>,
    /// A string. May be null.
    pub annotation: Option<String>,
    /// A string. May be null.
    pub group_sid: Option<String>,
    /// A number. May be null.
    pub audio_in_mos: Option<f64>,
    /// A string. May be null.
    pub sip_result_code: Option<String>,
    /// May be null. An integer.
    pub audio_rtt_avg: Option<i32>,
    /// May be null. An integer.
    pub audio_rtt_min: Option<i32>,
    /// May be null. An integer.
    pub audio_rtt_max: Option<i32>,
    /// May be null. An integer.
    pub audio_out_jitter_min: Option<i32>,
    /// May be null. An integer.
    pub audio_out_jitter_max: Option<i32>,
    /// May be null. An integer.
    pub audio_out_jitter_avg: Option<i32>,
    /// May be null. An integer.
    pub audio_out_lost: Option<i32>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallResponse, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable parent_call_sid = "parent_call_sid",
        required to = "to",
        required formatted_to = "formatted_to",
        required to_formatted = "to_formatted",
        required from = "from",
        required formatted_from = "formatted_from",
        required from_formatted = "from_formatted",
        nullable phone_number_sid = "phone_number_sid",
        required status = "status",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required direction = "direction",
        nullable answered_by = "answered_by",
        required api_version = "api_version",
        nullable forwarded_from = "forwarded_from",
        nullable caller_name = "caller_name",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
        nullable annotation = "annotation",
        nullable group_sid = "group_sid",
        nullable audio_in_mos = "audio_in_mos",
        nullable sip_result_code = "sip_result_code",
        nullable audio_rtt_avg = "audio_rtt_avg",
        nullable audio_rtt_min = "audio_rtt_min",
        nullable audio_rtt_max = "audio_rtt_max",
        nullable audio_out_jitter_min = "audio_out_jitter_min",
        nullable audio_out_jitter_max = "audio_out_jitter_max",
        nullable audio_out_jitter_avg = "audio_out_jitter_avg",
        nullable audio_out_lost = "audio_out_lost",
    }
}

/// `Compat.CallStreamResponse` of the API. Response of `compat.calls.startStream`,
/// `compat.calls.stopStream`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallStream {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A UUID.
    pub call_sid: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// See [`StreamStatus`].
    pub status: Option<StreamStatus>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CallStream, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required call_sid = "call_sid",
        required name = "name",
        required status = "status",
        required date_updated = "date_updated",
        required uri = "uri",
    }
}

open_enum! {
    /// `Compat.StreamStatus` of the API.
    pub enum StreamStatus {
        Queued = "queued",
        InProgress = "in-progress",
        Stopped = "stopped",
    }
}

/// `Compat.Conference` of the API. Item of `compat.conferences.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Conference {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// See [`ConferenceStatus`].
    pub status: Option<ConferenceStatus>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub region: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`ConferenceSubresourceUris`].
    pub subresource_uris: Option<ConferenceSubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Conference, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required friendly_name = "friendly_name",
        required status = "status",
        required api_version = "api_version",
        required region = "region",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
    }
}

open_enum! {
    /// `Compat.ConferenceStatus` of the API.
    pub enum ConferenceStatus {
        Init = "init",
        InProgress = "in-progress",
        Completed = "completed",
    }
}

/// `Compat.ConferenceSubresourceUris` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceSubresourceUris {
    /// A string.
    pub participants: Option<String>,
    /// A string.
    pub recordings: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceSubresourceUris, extra, [] {
        required participants = "participants",
        required recordings = "recordings",
    }
}

/// `Compat.ConferenceParticipant` of the API. Item of `compat.conferences.listParticipants`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceParticipant {
    /// A UUID.
    pub account_sid: Option<String>,
    /// A UUID.
    pub call_sid: Option<String>,
    /// May be null. A UUID.
    pub call_sid_to_coach: Option<String>,
    /// A boolean.
    pub coaching: Option<bool>,
    /// A UUID.
    pub conference_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// See [`ParticipantStatus`].
    pub status: Option<ParticipantStatus>,
    /// A string.
    pub date_updated: Option<String>,
    /// A boolean.
    pub end_conference_on_exit: Option<bool>,
    /// A boolean.
    pub muted: Option<bool>,
    /// A boolean.
    pub hold: Option<bool>,
    /// A boolean.
    pub start_conference_on_enter: Option<bool>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceParticipant, extra, [] {
        required account_sid = "account_sid",
        required call_sid = "call_sid",
        nullable call_sid_to_coach = "call_sid_to_coach",
        required coaching = "coaching",
        required conference_sid = "conference_sid",
        required date_created = "date_created",
        required status = "status",
        required date_updated = "date_updated",
        required end_conference_on_exit = "end_conference_on_exit",
        required muted = "muted",
        required hold = "hold",
        required start_conference_on_enter = "start_conference_on_enter",
        required uri = "uri",
    }
}

open_enum! {
    /// `Compat.ParticipantStatus` of the API.
    pub enum ParticipantStatus {
        Completed = "completed",
        InProgress = "in-progress",
    }
}

/// `Compat.ConferenceParticipantResponse` of the API. Response of
/// `compat.conferences.getParticipant`, `compat.conferences.updateParticipant`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceParticipantResponse {
    /// A UUID.
    pub account_sid: Option<String>,
    /// A UUID.
    pub call_sid: Option<String>,
    /// May be null. A UUID.
    pub call_sid_to_coach: Option<String>,
    /// A boolean.
    pub coaching: Option<bool>,
    /// A UUID.
    pub conference_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// See [`ParticipantStatus`].
    pub status: Option<ParticipantStatus>,
    /// A string.
    pub date_updated: Option<String>,
    /// A boolean.
    pub end_conference_on_exit: Option<bool>,
    /// A boolean.
    pub muted: Option<bool>,
    /// A boolean.
    pub hold: Option<bool>,
    /// A boolean.
    pub start_conference_on_enter: Option<bool>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceParticipantResponse, extra, [] {
        required account_sid = "account_sid",
        required call_sid = "call_sid",
        nullable call_sid_to_coach = "call_sid_to_coach",
        required coaching = "coaching",
        required conference_sid = "conference_sid",
        required date_created = "date_created",
        required status = "status",
        required date_updated = "date_updated",
        required end_conference_on_exit = "end_conference_on_exit",
        required muted = "muted",
        required hold = "hold",
        required start_conference_on_enter = "start_conference_on_enter",
        required uri = "uri",
    }
}

/// `Compat.ConferenceRecording` of the API. Item of `compat.conferences.listRecordings`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceRecording {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string. May be null.
    pub call_sid: Option<String>,
    /// May be null. A UUID.
    pub conference_sid: Option<String>,
    /// See [`ConferenceRecordingChannel`].
    pub channel: Option<ConferenceRecordingChannel>,
    /// See [`ConferenceRecordingChannels`].
    pub channels: Option<ConferenceRecordingChannels>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub start_time: Option<String>,
    /// A string. May be null.
    pub end_time: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`ConferenceRecordingSource`].
    pub source: Option<ConferenceRecordingSource>,
    /// See [`ConferenceRecordingStatus`].
    pub status: Option<ConferenceRecordingStatus>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`ConferenceRecordingSubresourceUris`].
    pub subresource_uris: Option<ConferenceRecordingSubresourceUris>,
    /// A string. May be null.
    pub encryption_details: Option<String>,
    /// A string.
    pub trim: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceRecording, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        nullable call_sid = "call_sid",
        nullable conference_sid = "conference_sid",
        required channel = "channel",
        required channels = "channels",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required source = "source",
        required status = "status",
        nullable error_code = "error_code",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
        nullable encryption_details = "encryption_details",
        required trim = "trim",
    }
}

open_enum! {
    /// `channel` of `ConferenceRecording`.
    pub enum ConferenceRecordingChannel {
        N1 = "1",
        N2 = "2",
    }
}

open_enum! {
    /// `channels` of `ConferenceRecording`.
    pub enum ConferenceRecordingChannels {
        N1 = "1",
        N2 = "2",
    }
}

open_enum! {
    /// `Compat.ConferenceRecordingSource` of the API.
    pub enum ConferenceRecordingSource {
        Conference = "Conference",
        StartConferenceRecording = "StartConferenceRecording",
    }
}

open_enum! {
    /// `Compat.ConferenceRecordingStatus` of the API.
    pub enum ConferenceRecordingStatus {
        Queued = "queued",
        InProgress = "in-progress",
        Paused = "paused",
        Resumed = "resumed",
        Completed = "completed",
        Absent = "absent",
        Stopped = "stopped",
    }
}

/// `Compat.ConferenceRecordingSubresourceUris` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceRecordingSubresourceUris {
    /// A string.
    pub transcriptions: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceRecordingSubresourceUris, extra, [] {
        required transcriptions = "transcriptions",
    }
}

/// `Compat.ConferenceRecordingResponse` of the API. Response of `compat.conferences.getRecording`,
/// `compat.conferences.updateRecording`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceRecordingResponse {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string. May be null.
    pub call_sid: Option<String>,
    /// May be null. A UUID.
    pub conference_sid: Option<String>,
    /// See [`ConferenceRecordingResponseChannel`].
    pub channel: Option<ConferenceRecordingResponseChannel>,
    /// See [`ConferenceRecordingResponseChannels`].
    pub channels: Option<ConferenceRecordingResponseChannels>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub start_time: Option<String>,
    /// A string. May be null.
    pub end_time: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`ConferenceRecordingSource`].
    pub source: Option<ConferenceRecordingSource>,
    /// See [`ConferenceRecordingStatus`].
    pub status: Option<ConferenceRecordingStatus>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`ConferenceRecordingSubresourceUris`].
    pub subresource_uris: Option<ConferenceRecordingSubresourceUris>,
    /// A string. May be null.
    pub encryption_details: Option<String>,
    /// A string.
    pub trim: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceRecordingResponse, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        nullable call_sid = "call_sid",
        nullable conference_sid = "conference_sid",
        required channel = "channel",
        required channels = "channels",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required source = "source",
        required status = "status",
        nullable error_code = "error_code",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
        nullable encryption_details = "encryption_details",
        required trim = "trim",
    }
}

open_enum! {
    /// `channel` of `ConferenceRecordingResponse`.
    pub enum ConferenceRecordingResponseChannel {
        N1 = "1",
        N2 = "2",
    }
}

open_enum! {
    /// `channels` of `ConferenceRecordingResponse`.
    pub enum ConferenceRecordingResponseChannels {
        N1 = "1",
        N2 = "2",
    }
}

/// `Compat.ConferenceResponse` of the API. Response of `compat.conferences.get`,
/// `compat.conferences.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceResponse {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// See [`ConferenceStatus`].
    pub status: Option<ConferenceStatus>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub region: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`ConferenceSubresourceUris`].
    pub subresource_uris: Option<ConferenceSubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceResponse, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required friendly_name = "friendly_name",
        required status = "status",
        required api_version = "api_version",
        required region = "region",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
    }
}

/// `Compat.ConferenceStreamResponse` of the API. Response of `compat.conferences.startStream`,
/// `compat.conferences.stopStream`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConferenceStream {
    /// A UUID.
    pub account_sid: Option<String>,
    /// A UUID.
    pub conference_sid: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub name: Option<String>,
    /// A UUID.
    pub sid: String,
    /// See [`ConferenceStreamStatus`].
    pub status: Option<ConferenceStreamStatus>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    ConferenceStream, extra, ["sid"] {
        required account_sid = "account_sid",
        required conference_sid = "conference_sid",
        required date_updated = "date_updated",
        nullable name = "name",
        key sid = "sid",
        required status = "status",
        required uri = "uri",
    }
}

open_enum! {
    /// `Compat.ConferenceStreamStatus` of the API.
    pub enum ConferenceStreamStatus {
        Queued = "queued",
        InProgress = "in-progress",
        Stopped = "stopped",
    }
}

/// `Compat.CreateApplicationRequest` of the API. Body of `compat.applications.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateApplicationRequest {
    /// The name of the application in the dashboard. A string. At most 64 characters.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: String,
    /// The URL of the cXML document for incoming calls. A URL.
    #[serde(rename = "VoiceUrl", skip_serializing_if = "Option::is_none")]
    pub voice_url: Option<String>,
    /// The HTTP method of the request to `VoiceUrl`. See [`CreateApplicationRequestVoiceMethod`].
    /// Default: `"POST"`.
    #[serde(rename = "VoiceMethod", skip_serializing_if = "Option::is_none")]
    pub voice_method: Option<CreateApplicationRequestVoiceMethod>,
    /// The URL that is used if `VoiceUrl` fails. A URL.
    #[serde(rename = "VoiceFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_url: Option<String>,
    /// The HTTP method of the request to `VoiceFallbackUrl`. See
    /// [`CreateApplicationRequestVoiceFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "VoiceFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_method: Option<CreateApplicationRequestVoiceFallbackMethod>,
    /// The URL that receives the status of calls. A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// The HTTP method of the request to `StatusCallback`. See
    /// [`CreateApplicationRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<CreateApplicationRequestStatusCallbackMethod>,
    /// The URL of the cXML document for incoming messages. A URL.
    #[serde(rename = "SmsUrl", skip_serializing_if = "Option::is_none")]
    pub sms_url: Option<String>,
    /// The HTTP method of the request to `SmsUrl`. See [`CreateApplicationRequestSmsMethod`].
    /// Default: `"POST"`.
    #[serde(rename = "SmsMethod", skip_serializing_if = "Option::is_none")]
    pub sms_method: Option<CreateApplicationRequestSmsMethod>,
    /// The URL that is used if `SmsUrl` fails. A URL.
    #[serde(rename = "SmsFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_url: Option<String>,
    /// The HTTP method of the request to `SmsFallbackUrl`. See
    /// [`CreateApplicationRequestSmsFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_method: Option<CreateApplicationRequestSmsFallbackMethod>,
    /// The URL that receives the status of messages. A URL.
    #[serde(rename = "SmsStatusCallback", skip_serializing_if = "Option::is_none")]
    pub sms_status_callback: Option<String>,
    /// The HTTP method of the request to `SmsStatusCallback`. See
    /// [`CreateApplicationRequestSmsStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsStatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub sms_status_callback_method: Option<CreateApplicationRequestSmsStatusCallbackMethod>,
}

impl CreateApplicationRequest {
    /// Creates a value with the required fields only.
    pub fn new(friendly_name: impl Into<String>) -> Self {
        Self {
            friendly_name: friendly_name.into(),
            voice_url: None,
            voice_method: None,
            voice_fallback_url: None,
            voice_fallback_method: None,
            status_callback: None,
            status_callback_method: None,
            sms_url: None,
            sms_method: None,
            sms_fallback_url: None,
            sms_fallback_method: None,
            sms_status_callback: None,
            sms_status_callback_method: None,
        }
    }
}

open_enum! {
    /// `VoiceMethod` of `CreateApplicationRequest`.
    pub enum CreateApplicationRequestVoiceMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceFallbackMethod` of `CreateApplicationRequest`.
    pub enum CreateApplicationRequestVoiceFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `CreateApplicationRequest`.
    pub enum CreateApplicationRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsMethod` of `CreateApplicationRequest`.
    pub enum CreateApplicationRequestSmsMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsFallbackMethod` of `CreateApplicationRequest`.
    pub enum CreateApplicationRequestSmsFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsStatusCallbackMethod` of `CreateApplicationRequest`.
    pub enum CreateApplicationRequestSmsStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `Compat.CreateCallRecordingRequest` of the API. Body of `compat.calls.startRecording`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateCallRecordingRequest {
    /// Both sides in one channel (`mono`), or each in a separate one (`dual`). See
    /// [`CreateCallRecordingRequestRecordingChannels`]. Default: `"mono"`.
    #[serde(rename = "RecordingChannels", skip_serializing_if = "Option::is_none")]
    pub recording_channels: Option<CreateCallRecordingRequestRecordingChannels>,
    /// The URL that receives the status of the recording: the webhook `recordingStatusCallback`. A
    /// URL.
    #[serde(rename = "RecordingStatusCallback", skip_serializing_if = "Option::is_none")]
    pub recording_status_callback: Option<String>,
    /// A string. Default: `"completed"`.
    #[serde(rename = "RecordingStatusCallbackEvent", skip_serializing_if = "Option::is_none")]
    pub recording_status_callback_event: Option<String>,
    /// See [`CreateCallRecordingRequestRecordingStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "RecordingStatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub recording_status_callback_method: Option<CreateCallRecordingRequestRecordingStatusCallbackMethod>,
    /// Which side is recorded. See [`CreateCallRecordingRequestRecordingTrack`]. Default: `"both"`.
    #[serde(rename = "RecordingTrack", skip_serializing_if = "Option::is_none")]
    pub recording_track: Option<CreateCallRecordingRequestRecordingTrack>,
    /// Whether silence at the start and the end is removed. See [`CreateCallRecordingRequestTrim`].
    /// Default: `"do-not-trim"`.
    #[serde(rename = "Trim", skip_serializing_if = "Option::is_none")]
    pub trim: Option<CreateCallRecordingRequestTrim>,
}

open_enum! {
    /// `RecordingChannels` of `CreateCallRecordingRequest`.
    pub enum CreateCallRecordingRequestRecordingChannels {
        Mono = "mono",
        Dual = "dual",
    }
}

open_enum! {
    /// `RecordingStatusCallbackMethod` of `CreateCallRecordingRequest`.
    pub enum CreateCallRecordingRequestRecordingStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `RecordingTrack` of `CreateCallRecordingRequest`.
    pub enum CreateCallRecordingRequestRecordingTrack {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

open_enum! {
    /// `Trim` of `CreateCallRecordingRequest`.
    pub enum CreateCallRecordingRequestTrim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

/// `Compat.CreateCallRequest` of the API. Body of `compat.calls.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateCallRequest {
    /// The destination: a number in E.164 format, or a SIP address. A string.
    #[serde(rename = "To")]
    pub to: String,
    /// The caller: a number in E.164 format, or a SIP address. A string.
    #[serde(rename = "From")]
    pub from: String,
    /// The URL of the cXML document for the call. Required unless `ApplicationSid` is present. A
    /// URL.
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The application that handles the call. Required unless `Url` is present. A UUID.
    #[serde(rename = "ApplicationSid", skip_serializing_if = "Option::is_none")]
    pub application_sid: Option<String>,
    /// The HTTP method of the request to `Url`. See [`CreateCallRequestMethod`]. Default: `"POST"`.
    #[serde(rename = "Method", skip_serializing_if = "Option::is_none")]
    pub method: Option<CreateCallRequestMethod>,
    /// The URL that is used if `Url` fails. A URL.
    #[serde(rename = "FallbackUrl", skip_serializing_if = "Option::is_none")]
    pub fallback_url: Option<String>,
    /// The HTTP method of the request to `FallbackUrl`. See [`CreateCallRequestFallbackMethod`].
    /// Default: `"POST"`.
    #[serde(rename = "FallbackMethod", skip_serializing_if = "Option::is_none")]
    pub fallback_method: Option<CreateCallRequestFallbackMethod>,
    /// The URL that receives the events in `StatusCallbackEvent`: the webhook
    /// `voiceStatusCallback`. A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// The HTTP method of the request to `StatusCallback`. See
    /// [`CreateCallRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<CreateCallRequestStatusCallbackMethod>,
    /// The events that `StatusCallback` receives. A list. Default: `["completed"]`.
    #[serde(rename = "StatusCallbackEvent", skip_serializing_if = "Option::is_none")]
    pub status_callback_event: Option<Vec<String>>,
    /// The number or identifier that the destination sees. A string.
    #[serde(rename = "CallerId", skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// Digits that are sent after the call is connected. A string. At most 32 characters, matching
    /// `^[\d#*wW]{1,32}$`.
    #[serde(rename = "SendDigits", skip_serializing_if = "Option::is_none")]
    pub send_digits: Option<String>,
    /// Seconds without an answer after which the call ends; at most 600. An integer. 1 to 600.
    /// Default: `60`.
    #[serde(rename = "Timeout", skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i32>,
    /// Whether SignalWire detects if a person or a machine answered. See
    /// [`CreateCallRequestMachineDetection`]. Default: `"none"`.
    #[serde(rename = "MachineDetection", skip_serializing_if = "Option::is_none")]
    pub machine_detection: Option<CreateCallRequestMachineDetection>,
    /// Seconds after which the detection stops. An integer. 1 to 120. Default: `30`.
    #[serde(rename = "MachineDetectionTimeout", skip_serializing_if = "Option::is_none")]
    pub machine_detection_timeout: Option<i32>,
    /// Milliseconds of speech from which on the answer is a machine: 1000 to 6000. An integer. 1000
    /// to 6000. Default: `2400`.
    #[serde(rename = "MachineDetectionSpeechThreshold", skip_serializing_if = "Option::is_none")]
    pub machine_detection_speech_threshold: Option<i32>,
    /// Milliseconds of silence that end the speech: 500 to 5000. An integer. 500 to 5000. Default:
    /// `1200`.
    #[serde(rename = "MachineDetectionSpeechEndThreshold", skip_serializing_if = "Option::is_none")]
    pub machine_detection_speech_end_threshold: Option<i32>,
    /// Milliseconds to wait for the first speech. An integer. 2000 to 10000. Default: `5000`.
    #[serde(rename = "MachineDetectionSilenceTimeout", skip_serializing_if = "Option::is_none")]
    pub machine_detection_silence_timeout: Option<i32>,
    /// The number of words from which on the answer is a machine: 1 to 100. An integer. 1 to 100.
    /// Default: `6`.
    #[serde(rename = "MachineWordsThreshold", skip_serializing_if = "Option::is_none")]
    pub machine_words_threshold: Option<i32>,
    /// Whether the call continues while the detection runs. A boolean. Default: `false`.
    #[serde(rename = "AsyncAmd", skip_serializing_if = "Option::is_none")]
    pub async_amd: Option<bool>,
    /// See [`CreateCallRequestAsyncAmdStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "AsyncAmdStatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub async_amd_status_callback_method: Option<CreateCallRequestAsyncAmdStatusCallbackMethod>,
    /// The URL that receives the result of the detection. A URL.
    #[serde(rename = "AsyncAmdStatusCallback", skip_serializing_if = "Option::is_none")]
    pub async_amd_status_callback: Option<String>,
    /// Whether that URL receives interim results too. A boolean. Default: `false`.
    #[serde(rename = "AsyncAmdPartialResults", skip_serializing_if = "Option::is_none")]
    pub async_amd_partial_results: Option<bool>,
    /// Whether the call is recorded. A boolean. Default: `false`.
    #[serde(rename = "Record", skip_serializing_if = "Option::is_none")]
    pub record: Option<bool>,
    /// Both sides in one channel (`mono`), or each in a separate one (`dual`). See
    /// [`CreateCallRequestRecordingChannels`]. Default: `"mono"`.
    #[serde(rename = "RecordingChannels", skip_serializing_if = "Option::is_none")]
    pub recording_channels: Option<CreateCallRequestRecordingChannels>,
    /// Which side is recorded. See [`CreateCallRequestRecordingTrack`]. Default: `"both"`.
    #[serde(rename = "RecordingTrack", skip_serializing_if = "Option::is_none")]
    pub recording_track: Option<CreateCallRequestRecordingTrack>,
    /// The URL that receives the status of the recording: the webhook `recordingStatusCallback`. A
    /// URL.
    #[serde(rename = "RecordingStatusCallback", skip_serializing_if = "Option::is_none")]
    pub recording_status_callback: Option<String>,
    /// See [`CreateCallRequestRecordingStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "RecordingStatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub recording_status_callback_method: Option<CreateCallRequestRecordingStatusCallbackMethod>,
    /// A string. Default: `"completed"`.
    #[serde(rename = "RecordingStatusCallbackEvent", skip_serializing_if = "Option::is_none")]
    pub recording_status_callback_event: Option<String>,
    /// Whether silence at the start and the end of the recording is removed. See
    /// [`CreateCallRequestTrim`]. Default: `"trim-silence"`.
    #[serde(rename = "Trim", skip_serializing_if = "Option::is_none")]
    pub trim: Option<CreateCallRequestTrim>,
    /// The user name for an outbound SIP call. A string.
    #[serde(rename = "SipAuthUsername", skip_serializing_if = "Option::is_none")]
    pub sip_auth_username: Option<String>,
    /// The password for an outbound SIP call. A secret string.
    #[serde(rename = "SipAuthPassword", skip_serializing_if = "Option::is_none")]
    pub sip_auth_password: Option<Secret>,
    /// The maximum price in USD per minute; the call is not placed if it costs more. A string. A
    /// string matching `^\d+\.?\d{0,4}$`.
    #[serde(rename = "MaxPricePerMinute", skip_serializing_if = "Option::is_none")]
    pub max_price_per_minute: Option<String>,
}

impl CreateCallRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: from.into(),
            url: None,
            application_sid: None,
            method: None,
            fallback_url: None,
            fallback_method: None,
            status_callback: None,
            status_callback_method: None,
            status_callback_event: None,
            caller_id: None,
            send_digits: None,
            timeout: None,
            machine_detection: None,
            machine_detection_timeout: None,
            machine_detection_speech_threshold: None,
            machine_detection_speech_end_threshold: None,
            machine_detection_silence_timeout: None,
            machine_words_threshold: None,
            async_amd: None,
            async_amd_status_callback_method: None,
            async_amd_status_callback: None,
            async_amd_partial_results: None,
            record: None,
            recording_channels: None,
            recording_track: None,
            recording_status_callback: None,
            recording_status_callback_method: None,
            recording_status_callback_event: None,
            trim: None,
            sip_auth_username: None,
            sip_auth_password: None,
            max_price_per_minute: None,
        }
    }
}

open_enum! {
    /// `Method` of `CreateCallRequest`.
    pub enum CreateCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `FallbackMethod` of `CreateCallRequest`.
    pub enum CreateCallRequestFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `CreateCallRequest`.
    pub enum CreateCallRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `MachineDetection` of `CreateCallRequest`.
    pub enum CreateCallRequestMachineDetection {
        Enable = "Enable",
        DetectMessageEnd = "DetectMessageEnd",
        None = "none",
    }
}

open_enum! {
    /// `AsyncAmdStatusCallbackMethod` of `CreateCallRequest`.
    pub enum CreateCallRequestAsyncAmdStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `RecordingChannels` of `CreateCallRequest`.
    pub enum CreateCallRequestRecordingChannels {
        Mono = "mono",
        Dual = "dual",
    }
}

open_enum! {
    /// `RecordingTrack` of `CreateCallRequest`.
    pub enum CreateCallRequestRecordingTrack {
        Inbound = "inbound",
        Outbound = "outbound",
        Both = "both",
    }
}

open_enum! {
    /// `RecordingStatusCallbackMethod` of `CreateCallRequest`.
    pub enum CreateCallRequestRecordingStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `Trim` of `CreateCallRequest`.
    pub enum CreateCallRequestTrim {
        TrimSilence = "trim-silence",
        DoNotTrim = "do-not-trim",
    }
}

/// `Compat.CreateCallStreamRequest` of the API. Body of `compat.calls.startStream`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateCallStreamRequest {
    /// A string.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`CreateCallStreamRequestTrack`]. Default: `"both_tracks"`.
    #[serde(rename = "Track", skip_serializing_if = "Option::is_none")]
    pub track: Option<CreateCallStreamRequestTrack>,
    /// See [`CreateCallStreamRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<CreateCallStreamRequestStatusCallbackMethod>,
    /// A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A URL.
    #[serde(rename = "Url")]
    pub url: String,
    /// A string.
    #[serde(rename = "Parameter1.Name", skip_serializing_if = "Option::is_none")]
    pub parameter1_name: Option<String>,
    /// A string.
    #[serde(rename = "Parameter1.Value", skip_serializing_if = "Option::is_none")]
    pub parameter1_value: Option<String>,
    /// A string.
    #[serde(rename = "Parameter2.Name", skip_serializing_if = "Option::is_none")]
    pub parameter2_name: Option<String>,
    /// A string.
    #[serde(rename = "Parameter2.Value", skip_serializing_if = "Option::is_none")]
    pub parameter2_value: Option<String>,
    /// A secret string.
    #[serde(rename = "AuthorizationBearerToken", skip_serializing_if = "Option::is_none")]
    pub authorization_bearer_token: Option<Secret>,
}

impl CreateCallStreamRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            name: None,
            track: None,
            status_callback_method: None,
            status_callback: None,
            url: url.into(),
            parameter1_name: None,
            parameter1_value: None,
            parameter2_name: None,
            parameter2_value: None,
            authorization_bearer_token: None,
        }
    }
}

open_enum! {
    /// `Track` of `CreateCallStreamRequest`.
    pub enum CreateCallStreamRequestTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `CreateCallStreamRequest`.
    pub enum CreateCallStreamRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `Compat.CreateConferenceStreamRequest` of the API. Body of `compat.conferences.startStream`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateConferenceStreamRequest {
    /// A string.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// See [`CreateConferenceStreamRequestTrack`]. Default: `"both_tracks"`.
    #[serde(rename = "Track", skip_serializing_if = "Option::is_none")]
    pub track: Option<CreateConferenceStreamRequestTrack>,
    /// See [`CreateConferenceStreamRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<CreateConferenceStreamRequestStatusCallbackMethod>,
    /// A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// A URL.
    #[serde(rename = "Url")]
    pub url: String,
    /// See [`CreateConferenceStreamRequestStreamCodec`].
    #[serde(rename = "StreamCodec", skip_serializing_if = "Option::is_none")]
    pub stream_codec: Option<CreateConferenceStreamRequestStreamCodec>,
    /// A boolean.
    #[serde(rename = "StreamRealTime", skip_serializing_if = "Option::is_none")]
    pub stream_real_time: Option<bool>,
    /// A string.
    #[serde(rename = "Parameter1.Name", skip_serializing_if = "Option::is_none")]
    pub parameter1_name: Option<String>,
    /// A string.
    #[serde(rename = "Parameter1.Value", skip_serializing_if = "Option::is_none")]
    pub parameter1_value: Option<String>,
    /// A string.
    #[serde(rename = "Parameter2.Name", skip_serializing_if = "Option::is_none")]
    pub parameter2_name: Option<String>,
    /// A string.
    #[serde(rename = "Parameter2.Value", skip_serializing_if = "Option::is_none")]
    pub parameter2_value: Option<String>,
    /// A secret string.
    #[serde(rename = "AuthorizationBearerToken", skip_serializing_if = "Option::is_none")]
    pub authorization_bearer_token: Option<Secret>,
}

impl CreateConferenceStreamRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            name: None,
            track: None,
            status_callback_method: None,
            status_callback: None,
            url: url.into(),
            stream_codec: None,
            stream_real_time: None,
            parameter1_name: None,
            parameter1_value: None,
            parameter2_name: None,
            parameter2_value: None,
            authorization_bearer_token: None,
        }
    }
}

open_enum! {
    /// `Track` of `CreateConferenceStreamRequest`.
    pub enum CreateConferenceStreamRequestTrack {
        InboundTrack = "inbound_track",
        OutboundTrack = "outbound_track",
        BothTracks = "both_tracks",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `CreateConferenceStreamRequest`.
    pub enum CreateConferenceStreamRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StreamCodec` of `CreateConferenceStreamRequest`.
    pub enum CreateConferenceStreamRequestStreamCodec {
        Pcmu = "PCMU",
        Pcma = "PCMA",
        L16 = "L16",
        L16_16000h = "L16@16000h",
        L16_24000h = "L16@24000h",
    }
}

/// `Compat.CreateCxmlScriptRequest` of the API. Body of `compat.lamlBins.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateCxmlScriptRequest {
    /// A string. At least 1 character.
    #[serde(rename = "Name")]
    pub name: String,
    /// A string.
    #[serde(rename = "Contents", skip_serializing_if = "Option::is_none")]
    pub contents: Option<String>,
}

impl CreateCxmlScriptRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), contents: None }
    }
}

/// `Compat.CreateIncomingPhoneNumberRequest` of the API. Body of `compat.phoneNumbers.purchase`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateIncomingPhoneNumberRequest {
    /// The number to buy, in E.164 format. The purchase costs money. A string. 6 to 18 characters,
    /// matching `^\+\d{5,17}$`.
    #[serde(rename = "PhoneNumber")]
    pub phone_number: String,
    /// The name of the number in the dashboard. A string.
    #[serde(rename = "FriendlyName", skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// The application that handles incoming messages. A UUID.
    #[serde(rename = "SmsApplicationSid", skip_serializing_if = "Option::is_none")]
    pub sms_application_sid: Option<String>,
    /// See [`CreateIncomingPhoneNumberRequestSmsFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_method: Option<CreateIncomingPhoneNumberRequestSmsFallbackMethod>,
    /// The URL that is used if `SmsUrl` fails. A URL.
    #[serde(rename = "SmsFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_url: Option<String>,
    /// See [`CreateIncomingPhoneNumberRequestSmsMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsMethod", skip_serializing_if = "Option::is_none")]
    pub sms_method: Option<CreateIncomingPhoneNumberRequestSmsMethod>,
    /// The URL of the cXML document for incoming messages. A URL.
    #[serde(rename = "SmsUrl", skip_serializing_if = "Option::is_none")]
    pub sms_url: Option<String>,
    /// The URL that receives the status of calls: the webhook `incomingCallStatusCallback`. A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// See [`CreateIncomingPhoneNumberRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<CreateIncomingPhoneNumberRequestStatusCallbackMethod>,
    /// The application that handles incoming calls. A UUID.
    #[serde(rename = "VoiceApplicationSid", skip_serializing_if = "Option::is_none")]
    pub voice_application_sid: Option<String>,
    /// See [`CreateIncomingPhoneNumberRequestVoiceFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "VoiceFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_method: Option<CreateIncomingPhoneNumberRequestVoiceFallbackMethod>,
    /// The URL that is used if `VoiceUrl` fails. A URL.
    #[serde(rename = "VoiceFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_url: Option<String>,
    /// See [`CreateIncomingPhoneNumberRequestVoiceMethod`]. Default: `"POST"`.
    #[serde(rename = "VoiceMethod", skip_serializing_if = "Option::is_none")]
    pub voice_method: Option<CreateIncomingPhoneNumberRequestVoiceMethod>,
    /// Whether the number receives calls or faxes. See
    /// [`CreateIncomingPhoneNumberRequestVoiceReceiveMode`]. Default: `"voice"`.
    #[serde(rename = "VoiceReceiveMode", skip_serializing_if = "Option::is_none")]
    pub voice_receive_mode: Option<CreateIncomingPhoneNumberRequestVoiceReceiveMode>,
    /// The URL of the cXML document for incoming calls. A URL.
    #[serde(rename = "VoiceUrl", skip_serializing_if = "Option::is_none")]
    pub voice_url: Option<String>,
}

impl CreateIncomingPhoneNumberRequest {
    /// Creates a value with the required fields only.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            friendly_name: None,
            sms_application_sid: None,
            sms_fallback_method: None,
            sms_fallback_url: None,
            sms_method: None,
            sms_url: None,
            status_callback: None,
            status_callback_method: None,
            voice_application_sid: None,
            voice_fallback_method: None,
            voice_fallback_url: None,
            voice_method: None,
            voice_receive_mode: None,
            voice_url: None,
        }
    }
}

open_enum! {
    /// `SmsFallbackMethod` of `CreateIncomingPhoneNumberRequest`.
    pub enum CreateIncomingPhoneNumberRequestSmsFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsMethod` of `CreateIncomingPhoneNumberRequest`.
    pub enum CreateIncomingPhoneNumberRequestSmsMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `CreateIncomingPhoneNumberRequest`.
    pub enum CreateIncomingPhoneNumberRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceFallbackMethod` of `CreateIncomingPhoneNumberRequest`.
    pub enum CreateIncomingPhoneNumberRequestVoiceFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceMethod` of `CreateIncomingPhoneNumberRequest`.
    pub enum CreateIncomingPhoneNumberRequestVoiceMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceReceiveMode` of `CreateIncomingPhoneNumberRequest`.
    pub enum CreateIncomingPhoneNumberRequestVoiceReceiveMode {
        Voice = "voice",
        Fax = "fax",
    }
}

/// `Compat.CreateMessageRequest` of the API. Body of `compat.messages.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateMessageRequest {
    /// The destination in E.164 format: `+15550101`. A string.
    #[serde(rename = "To")]
    pub to: String,
    /// A phone number of the project in E.164 format. A string.
    #[serde(rename = "From", skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The text. A string.
    #[serde(rename = "Body", skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The URL of an attachment. See [`CreateMessageRequestMediaUrl`].
    #[serde(rename = "MediaUrl", skip_serializing_if = "Option::is_none")]
    pub media_url: Option<CreateMessageRequestMediaUrl>,
    /// Whether the message is sent as MMS even without an attachment. A boolean.
    #[serde(rename = "SendAsMms", skip_serializing_if = "Option::is_none")]
    pub send_as_mms: Option<bool>,
    /// The application whose message status callback is used. A UUID.
    #[serde(rename = "ApplicationSid", skip_serializing_if = "Option::is_none")]
    pub application_sid: Option<String>,
    /// The maximum price in USD; the message is not sent if it costs more. A string. A string
    /// matching `^\d+\.?\d{0,4}$`.
    #[serde(rename = "MaxPrice", skip_serializing_if = "Option::is_none")]
    pub max_price: Option<String>,
    /// The URL that receives each change of the status: the webhook `smsStatusCallback`. A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// Seconds that the message may wait in the queue before it is canceled. An integer. 1 to
    /// 172800. Default: `14400`.
    #[serde(rename = "ValidityPeriod", skip_serializing_if = "Option::is_none")]
    pub validity_period: Option<i32>,
    /// A UUID.
    #[serde(rename = "MessagingServiceSid", skip_serializing_if = "Option::is_none")]
    pub messaging_service_sid: Option<String>,
}

impl CreateMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: None,
            body: None,
            media_url: None,
            send_as_mms: None,
            application_sid: None,
            max_price: None,
            status_callback: None,
            validity_period: None,
            messaging_service_sid: None,
        }
    }
}

union! {
    /// `MediaUrl` of `CreateMessageRequest`.
    pub enum CreateMessageRequestMediaUrl {
        objects {
        }
        values {
            /// A list.
            List(Vec<String>),
            /// A URL.
            String(String),
        }
    }
}

/// `Compat.CreateQueueRequest` of the API. Body of `compat.queues.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateQueueRequest {
    /// A string. At least 1 character, matching `^\w+$`.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: String,
    /// An integer. More than 0.
    #[serde(rename = "MaxSize", skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
}

impl CreateQueueRequest {
    /// Creates a value with the required fields only.
    pub fn new(friendly_name: impl Into<String>) -> Self {
        Self { friendly_name: friendly_name.into(), max_size: None }
    }
}

/// `Compat.CreateSubprojectRequest` of the API. Body of `compat.accounts.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateSubprojectRequest {
    /// A string. At most 250 characters.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: String,
}

impl CreateSubprojectRequest {
    /// Creates a value with the required fields only.
    pub fn new(friendly_name: impl Into<String>) -> Self {
        Self { friendly_name: friendly_name.into() }
    }
}

/// `Compat.CreateTokenRequest` of the API. Body of `compat.tokens.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateTokenRequest {
    /// A string. At least 1 character.
    pub name: String,
    /// A list. At least 1 item.
    pub permissions: Vec<String>,
    /// A UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subproject_id: Option<String>,
}

impl CreateTokenRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>, permissions: Vec<String>) -> Self {
        Self { name: name.into(), permissions, subproject_id: None }
    }
}

/// `Compat.CxmlScript` of the API. Item of `compat.lamlBins.list`. Response of
/// `compat.lamlBins.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlScript {
    /// A UUID.
    pub sid: String,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub date_last_accessed: Option<String>,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub contents: Option<String>,
    /// A URL.
    pub request_url: Option<String>,
    /// An integer.
    pub num_requests: Option<i32>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlScript, extra, ["sid"] {
        key sid = "sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable date_last_accessed = "date_last_accessed",
        required account_sid = "account_sid",
        required name = "name",
        required contents = "contents",
        required request_url = "request_url",
        required num_requests = "num_requests",
        required api_version = "api_version",
        required uri = "uri",
    }
}

/// `Compat.CxmlScriptResponse` of the API. Response of `compat.lamlBins.get`,
/// `compat.lamlBins.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CxmlScriptResponse {
    /// A UUID.
    pub sid: String,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub date_last_accessed: Option<String>,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub contents: Option<String>,
    /// A URL.
    pub request_url: Option<String>,
    /// An integer.
    pub num_requests: Option<i32>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CxmlScriptResponse, extra, ["sid"] {
        key sid = "sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable date_last_accessed = "date_last_accessed",
        required account_sid = "account_sid",
        required name = "name",
        required contents = "contents",
        required request_url = "request_url",
        required num_requests = "num_requests",
        required api_version = "api_version",
        required uri = "uri",
    }
}

/// `Compat.Fax` of the API. Item of `compat.faxes.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fax {
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// See [`FaxDirection`].
    pub direction: Option<FaxDirection>,
    /// A string.
    pub from: Option<String>,
    /// A string. May be null.
    pub media_url: Option<String>,
    /// A string.
    pub media_sid: Option<String>,
    /// A string. May be null.
    pub num_pages: Option<String>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`FaxQuality`].
    pub quality: Option<FaxQuality>,
    /// A string.
    pub sid: String,
    /// See [`FaxStatus`].
    pub status: Option<FaxStatus>,
    /// A string.
    pub to: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// See [`FaxLinks`].
    pub links: Option<FaxLinks>,
    /// A string.
    pub url: Option<String>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Fax, extra, ["sid"] {
        required account_sid = "account_sid",
        required api_version = "api_version",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required direction = "direction",
        required from = "from",
        nullable media_url = "media_url",
        required media_sid = "media_sid",
        nullable num_pages = "num_pages",
        nullable price = "price",
        required price_unit = "price_unit",
        required quality = "quality",
        key sid = "sid",
        required status = "status",
        required to = "to",
        required duration = "duration",
        required links = "links",
        required url = "url",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
    }
}

open_enum! {
    /// `Compat.FaxDirection` of the API.
    pub enum FaxDirection {
        Inbound = "inbound",
        Outbound = "outbound",
    }
}

open_enum! {
    /// `Compat.FaxQuality` of the API.
    pub enum FaxQuality {
        Standard = "standard",
        Fine = "fine",
        Superfine = "superfine",
    }
}

open_enum! {
    /// `Compat.FaxStatus` of the API.
    pub enum FaxStatus {
        Queued = "queued",
        Processing = "processing",
        Sending = "sending",
        Delivered = "delivered",
        Receiving = "receiving",
        Received = "received",
        NoAnswer = "no-answer",
        Busy = "busy",
        Failed = "failed",
        Canceled = "canceled",
    }
}

/// `Compat.FaxLinks` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaxLinks {
    /// A string.
    pub media: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FaxLinks, extra, [] {
        required media = "media",
    }
}

/// `Compat.FaxMedia` of the API. Item of `compat.faxes.listMedia`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaxMedia {
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub fax_sid: Option<String>,
    /// A string.
    pub sid: String,
    /// A string.
    pub uri: Option<String>,
    /// A string.
    pub url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FaxMedia, extra, ["sid"] {
        required account_sid = "account_sid",
        required content_type = "content_type",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required fax_sid = "fax_sid",
        key sid = "sid",
        required uri = "uri",
        required url = "url",
    }
}

/// `Compat.FaxMediaResponse` of the API. Response of `compat.faxes.getMedia`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaxMediaResponse {
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub fax_sid: Option<String>,
    /// A string.
    pub sid: String,
    /// A string.
    pub uri: Option<String>,
    /// A string.
    pub url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FaxMediaResponse, extra, ["sid"] {
        required account_sid = "account_sid",
        required content_type = "content_type",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required fax_sid = "fax_sid",
        key sid = "sid",
        required uri = "uri",
        required url = "url",
    }
}

/// `Compat.FaxResponse` of the API. Response of `compat.faxes.create`, `compat.faxes.get`,
/// `compat.faxes.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaxResponse {
    /// A string.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// See [`FaxDirection`].
    pub direction: Option<FaxDirection>,
    /// A string.
    pub from: Option<String>,
    /// A string. May be null.
    pub media_url: Option<String>,
    /// A string.
    pub media_sid: Option<String>,
    /// A string. May be null.
    pub num_pages: Option<String>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`FaxQuality`].
    pub quality: Option<FaxQuality>,
    /// A string.
    pub sid: String,
    /// See [`FaxStatus`].
    pub status: Option<FaxStatus>,
    /// A string.
    pub to: Option<String>,
    /// An integer.
    pub duration: Option<i32>,
    /// See [`FaxLinks`].
    pub links: Option<FaxLinks>,
    /// A string.
    pub url: Option<String>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    FaxResponse, extra, ["sid"] {
        required account_sid = "account_sid",
        required api_version = "api_version",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required direction = "direction",
        required from = "from",
        nullable media_url = "media_url",
        required media_sid = "media_sid",
        nullable num_pages = "num_pages",
        nullable price = "price",
        required price_unit = "price_unit",
        required quality = "quality",
        key sid = "sid",
        required status = "status",
        required to = "to",
        required duration = "duration",
        required links = "links",
        required url = "url",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
    }
}

/// `Compat.ImportPhoneNumberRequest` of the API. Body of `compat.phoneNumbers.importNumber`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportPhoneNumberRequest {
    /// A string. 6 to 31 characters, matching `^\+\d{5,30}$`.
    pub number: String,
    /// See [`NumberType`].
    pub number_type: NumberType,
    /// A list of [`PhoneNumberCapability`]. At least 1 item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Vec<PhoneNumberCapability>>,
}

impl ImportPhoneNumberRequest {
    /// Creates a value with the required fields only.
    pub fn new(number: impl Into<String>, number_type: NumberType) -> Self {
        Self { number: number.into(), number_type, capabilities: None }
    }
}

open_enum! {
    /// `Compat.NumberType` of the API.
    pub enum NumberType {
        Longcode = "longcode",
        Tollfree = "tollfree",
    }
}

open_enum! {
    /// `Compat.PhoneNumberCapability` of the API.
    pub enum PhoneNumberCapability {
        Sms = "sms",
        Voice = "voice",
        Fax = "fax",
        Mms = "mms",
    }
}

/// `Compat.IncomingPhoneNumber` of the API. Item of `compat.phoneNumbers.list`. Response of
/// `compat.phoneNumbers.importNumber`, `compat.phoneNumbers.purchase`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomingPhoneNumber {
    /// A UUID.
    pub account_id: Option<String>,
    /// A UUID.
    pub account_sid: Option<String>,
    /// See [`AddressRequirements`].
    pub address_requirements: Option<AddressRequirements>,
    /// A string. May be null.
    pub address_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A boolean.
    pub beta: Option<bool>,
    /// See [`IncomingPhoneNumberCapabilities`].
    pub capabilities: Option<IncomingPhoneNumberCapabilities>,
    /// A string.
    pub country_code: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub emergency_address_sid: Option<String>,
    /// A string.
    pub emergency_status: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// A string. May be null.
    pub identity_sid: Option<String>,
    /// See [`PhoneNumberOrigin`].
    pub origin: Option<PhoneNumberOrigin>,
    /// A string.
    pub phone_number: Option<String>,
    /// A string.
    pub sid: String,
    /// A string. May be null.
    pub sms_application_sid: Option<String>,
    /// A string.
    pub sms_fallback_method: Option<String>,
    /// A string. May be null.
    pub sms_fallback_url: Option<String>,
    /// A string.
    pub sms_method: Option<String>,
    /// A string. May be null.
    pub sms_url: Option<String>,
    /// A string. May be null.
    pub status_callback: Option<String>,
    /// A string.
    pub status_callback_method: Option<String>,
    /// A string. May be null.
    pub trunk_sid: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A string.
    pub verification_status: Option<String>,
    /// A string. May be null.
    pub voice_application_sid: Option<String>,
    /// A boolean. May be null.
    pub voice_caller_id_lookup: Option<bool>,
    /// A string.
    pub voice_fallback_method: Option<String>,
    /// A string. May be null.
    pub voice_fallback_url: Option<String>,
    /// A string.
    pub voice_method: Option<String>,
    /// A string. May be null.
    pub voice_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    IncomingPhoneNumber, extra, ["sid"] {
        required account_id = "account_id",
        required account_sid = "account_sid",
        required address_requirements = "address_requirements",
        nullable address_sid = "address_sid",
        required api_version = "api_version",
        required beta = "beta",
        required capabilities = "capabilities",
        required country_code = "country_code",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable emergency_address_sid = "emergency_address_sid",
        required emergency_status = "emergency_status",
        required friendly_name = "friendly_name",
        nullable identity_sid = "identity_sid",
        required origin = "origin",
        required phone_number = "phone_number",
        key sid = "sid",
        nullable sms_application_sid = "sms_application_sid",
        required sms_fallback_method = "sms_fallback_method",
        nullable sms_fallback_url = "sms_fallback_url",
        required sms_method = "sms_method",
        nullable sms_url = "sms_url",
        nullable status_callback = "status_callback",
        required status_callback_method = "status_callback_method",
        nullable trunk_sid = "trunk_sid",
        required uri = "uri",
        optional verification_status = "verification_status",
        nullable voice_application_sid = "voice_application_sid",
        nullable voice_caller_id_lookup = "voice_caller_id_lookup",
        required voice_fallback_method = "voice_fallback_method",
        nullable voice_fallback_url = "voice_fallback_url",
        required voice_method = "voice_method",
        nullable voice_url = "voice_url",
    }
}

/// `Compat.IncomingPhoneNumberCapabilities` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomingPhoneNumberCapabilities {
    /// A boolean.
    pub voice: Option<bool>,
    /// A boolean.
    pub sms: Option<bool>,
    /// A boolean.
    pub mms: Option<bool>,
    /// A boolean.
    pub fax: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    IncomingPhoneNumberCapabilities, extra, [] {
        required voice = "voice",
        required sms = "sms",
        required mms = "mms",
        required fax = "fax",
    }
}

open_enum! {
    /// `Compat.PhoneNumberOrigin` of the API.
    pub enum PhoneNumberOrigin {
        Signalwire = "signalwire",
        Hosted = "hosted",
    }
}

/// `Compat.IncomingPhoneNumberResponse` of the API. Response of `compat.phoneNumbers.get`,
/// `compat.phoneNumbers.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IncomingPhoneNumberResponse {
    /// A UUID.
    pub account_id: Option<String>,
    /// A UUID.
    pub account_sid: Option<String>,
    /// See [`AddressRequirements`].
    pub address_requirements: Option<AddressRequirements>,
    /// A string. May be null.
    pub address_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A boolean.
    pub beta: Option<bool>,
    /// See [`IncomingPhoneNumberCapabilities`].
    pub capabilities: Option<IncomingPhoneNumberCapabilities>,
    /// A string.
    pub country_code: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub emergency_address_sid: Option<String>,
    /// A string.
    pub emergency_status: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// A string. May be null.
    pub identity_sid: Option<String>,
    /// See [`PhoneNumberOrigin`].
    pub origin: Option<PhoneNumberOrigin>,
    /// A string.
    pub phone_number: Option<String>,
    /// A string.
    pub sid: String,
    /// A string. May be null.
    pub sms_application_sid: Option<String>,
    /// A string.
    pub sms_fallback_method: Option<String>,
    /// A string. May be null.
    pub sms_fallback_url: Option<String>,
    /// A string.
    pub sms_method: Option<String>,
    /// A string. May be null.
    pub sms_url: Option<String>,
    /// A string. May be null.
    pub status_callback: Option<String>,
    /// A string.
    pub status_callback_method: Option<String>,
    /// A string. May be null.
    pub trunk_sid: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// A string.
    pub verification_status: Option<String>,
    /// A string. May be null.
    pub voice_application_sid: Option<String>,
    /// A boolean. May be null.
    pub voice_caller_id_lookup: Option<bool>,
    /// A string.
    pub voice_fallback_method: Option<String>,
    /// A string. May be null.
    pub voice_fallback_url: Option<String>,
    /// A string.
    pub voice_method: Option<String>,
    /// A string. May be null.
    pub voice_url: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    IncomingPhoneNumberResponse, extra, ["sid"] {
        required account_id = "account_id",
        required account_sid = "account_sid",
        required address_requirements = "address_requirements",
        nullable address_sid = "address_sid",
        required api_version = "api_version",
        required beta = "beta",
        required capabilities = "capabilities",
        required country_code = "country_code",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable emergency_address_sid = "emergency_address_sid",
        required emergency_status = "emergency_status",
        required friendly_name = "friendly_name",
        nullable identity_sid = "identity_sid",
        required origin = "origin",
        required phone_number = "phone_number",
        key sid = "sid",
        nullable sms_application_sid = "sms_application_sid",
        required sms_fallback_method = "sms_fallback_method",
        nullable sms_fallback_url = "sms_fallback_url",
        required sms_method = "sms_method",
        nullable sms_url = "sms_url",
        nullable status_callback = "status_callback",
        required status_callback_method = "status_callback_method",
        nullable trunk_sid = "trunk_sid",
        required uri = "uri",
        optional verification_status = "verification_status",
        nullable voice_application_sid = "voice_application_sid",
        nullable voice_caller_id_lookup = "voice_caller_id_lookup",
        required voice_fallback_method = "voice_fallback_method",
        nullable voice_fallback_url = "voice_fallback_url",
        required voice_method = "voice_method",
        nullable voice_url = "voice_url",
    }
}

/// `Compat.Message` of the API. Item of `compat.messages.list`. Response of
/// `compat.messages.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string. May be null.
    pub body: Option<String>,
    /// An integer.
    pub num_segments: Option<i32>,
    /// An integer.
    pub num_media: Option<i32>,
    /// A string.
    pub date_created: Option<String>,
    /// A string. May be null.
    pub date_sent: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// See [`MessageDirection`].
    pub direction: Option<MessageDirection>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A number. May be null.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// A UUID.
    pub sid: String,
    /// See [`MessageStatus`].
    pub status: Option<MessageStatus>,
    /// A string.
    pub to: Option<String>,
    /// May be null. A UUID.
    pub messaging_service_sid: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`MessageSubresourceUris`].
    pub subresource_uris: Option<MessageSubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Message, extra, ["sid"] {
        required account_sid = "account_sid",
        required api_version = "api_version",
        nullable body = "body",
        required num_segments = "num_segments",
        required num_media = "num_media",
        required date_created = "date_created",
        nullable date_sent = "date_sent",
        required date_updated = "date_updated",
        required direction = "direction",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
        required from = "from",
        nullable price = "price",
        required price_unit = "price_unit",
        key sid = "sid",
        required status = "status",
        required to = "to",
        nullable messaging_service_sid = "messaging_service_sid",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
    }
}

open_enum! {
    /// `Compat.MessageDirection` of the API.
    pub enum MessageDirection {
        Inbound = "inbound",
        OutboundApi = "outbound-api",
        OutboundCall = "outbound-call",
        OutboundReply = "outbound-reply",
    }
}

open_enum! {
    /// `Compat.MessageStatus` of the API.
    pub enum MessageStatus {
        Queued = "queued",
        Initiated = "initiated",
        Sent = "sent",
        Failed = "failed",
        Delivered = "delivered",
        Undelivered = "undelivered",
        Received = "received",
    }
}

/// `Compat.MessageSubresourceUris` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageSubresourceUris {
    /// A string.
    pub media: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageSubresourceUris, extra, [] {
        required media = "media",
    }
}

/// `Compat.MessageMedia` of the API. Item of `compat.messages.listMedia`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageMedia {
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A UUID.
    pub parent_sid: Option<String>,
    /// A UUID.
    pub sid: String,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageMedia, extra, ["sid"] {
        required account_sid = "account_sid",
        required content_type = "content_type",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required parent_sid = "parent_sid",
        key sid = "sid",
        required uri = "uri",
    }
}

/// `Compat.MessageMediaResponse` of the API. Response of `compat.messages.getMedia`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageMediaResponse {
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub content_type: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A UUID.
    pub parent_sid: Option<String>,
    /// A UUID.
    pub sid: String,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageMediaResponse, extra, ["sid"] {
        required account_sid = "account_sid",
        required content_type = "content_type",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required parent_sid = "parent_sid",
        key sid = "sid",
        required uri = "uri",
    }
}

/// `Compat.MessageResponse` of the API. Response of `compat.messages.get`,
/// `compat.messages.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageResponse {
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string. May be null.
    pub body: Option<String>,
    /// An integer.
    pub num_segments: Option<i32>,
    /// An integer.
    pub num_media: Option<i32>,
    /// A string.
    pub date_created: Option<String>,
    /// A string. May be null.
    pub date_sent: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// See [`MessageDirection`].
    pub direction: Option<MessageDirection>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string. May be null.
    pub error_message: Option<String>,
    /// A string.
    pub from: Option<String>,
    /// A number. May be null.
    pub price: Option<f64>,
    /// A string.
    pub price_unit: Option<String>,
    /// A UUID.
    pub sid: String,
    /// See [`MessageStatus`].
    pub status: Option<MessageStatus>,
    /// A string.
    pub to: Option<String>,
    /// May be null. A UUID.
    pub messaging_service_sid: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`MessageSubresourceUris`].
    pub subresource_uris: Option<MessageSubresourceUris>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MessageResponse, extra, ["sid"] {
        required account_sid = "account_sid",
        required api_version = "api_version",
        nullable body = "body",
        required num_segments = "num_segments",
        required num_media = "num_media",
        required date_created = "date_created",
        nullable date_sent = "date_sent",
        required date_updated = "date_updated",
        required direction = "direction",
        nullable error_code = "error_code",
        nullable error_message = "error_message",
        required from = "from",
        nullable price = "price",
        required price_unit = "price_unit",
        key sid = "sid",
        required status = "status",
        required to = "to",
        nullable messaging_service_sid = "messaging_service_sid",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
    }
}

/// `Compat.Queue` of the API. Item of `compat.queues.list`. Response of `compat.queues.create`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Queue {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// May be null. An integer.
    pub max_size: Option<i32>,
    /// An integer. At least 0.
    pub current_size: Option<i32>,
    /// An integer. At least 0.
    pub average_wait_time: Option<i32>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Queue, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required friendly_name = "friendly_name",
        nullable max_size = "max_size",
        required current_size = "current_size",
        required average_wait_time = "average_wait_time",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required api_version = "api_version",
        required uri = "uri",
    }
}

/// `Compat.QueueMember` of the API. Item of `compat.queues.listMembers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueMember {
    /// A UUID.
    pub call_sid: Option<String>,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A UUID.
    pub queue_sid: Option<String>,
    /// A string.
    pub date_enqueued: Option<String>,
    /// An integer. At least 1.
    pub position: Option<i32>,
    /// An integer. At least 0.
    pub wait_time: Option<i32>,
    /// A string.
    pub member_type: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    QueueMember, extra, [] {
        required call_sid = "call_sid",
        required account_sid = "account_sid",
        required queue_sid = "queue_sid",
        required date_enqueued = "date_enqueued",
        required position = "position",
        required wait_time = "wait_time",
        required member_type = "member_type",
        required uri = "uri",
    }
}

/// `Compat.QueueMemberResponse` of the API. Response of `compat.queues.dequeueMember`,
/// `compat.queues.getMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueMemberResponse {
    /// A UUID.
    pub call_sid: Option<String>,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A UUID.
    pub queue_sid: Option<String>,
    /// A string.
    pub date_enqueued: Option<String>,
    /// An integer. At least 1.
    pub position: Option<i32>,
    /// An integer. At least 0.
    pub wait_time: Option<i32>,
    /// A string.
    pub member_type: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    QueueMemberResponse, extra, [] {
        required call_sid = "call_sid",
        required account_sid = "account_sid",
        required queue_sid = "queue_sid",
        required date_enqueued = "date_enqueued",
        required position = "position",
        required wait_time = "wait_time",
        required member_type = "member_type",
        required uri = "uri",
    }
}

/// `Compat.QueueResponse` of the API. Response of `compat.queues.get`, `compat.queues.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueueResponse {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub friendly_name: Option<String>,
    /// May be null. An integer.
    pub max_size: Option<i32>,
    /// An integer. At least 0.
    pub current_size: Option<i32>,
    /// An integer. At least 0.
    pub average_wait_time: Option<i32>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    QueueResponse, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required friendly_name = "friendly_name",
        nullable max_size = "max_size",
        required current_size = "current_size",
        required average_wait_time = "average_wait_time",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required api_version = "api_version",
        required uri = "uri",
    }
}

/// `Compat.Recording` of the API. Item of `compat.recordings.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recording {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// May be null. A UUID.
    pub call_sid: Option<String>,
    /// May be null. A UUID.
    pub conference_sid: Option<String>,
    /// See [`RecordingChannel`].
    pub channel: Option<RecordingChannel>,
    /// See [`RecordingChannels`].
    pub channels: Option<RecordingChannels>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub start_time: Option<String>,
    /// A string. May be null.
    pub end_time: Option<String>,
    /// An integer. At least 0.
    pub duration: Option<i32>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`RecordingSource`].
    pub source: Option<RecordingSource>,
    /// See [`RecordingStatus`].
    pub status: Option<RecordingStatus>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`RecordingSubresourceUris`].
    pub subresource_uris: Option<RecordingSubresourceUris>,
    /// A string. May be null.
    pub encryption_details: Option<String>,
    /// A string.
    pub trim: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Recording, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        nullable call_sid = "call_sid",
        nullable conference_sid = "conference_sid",
        required channel = "channel",
        required channels = "channels",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required source = "source",
        required status = "status",
        nullable error_code = "error_code",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
        nullable encryption_details = "encryption_details",
        required trim = "trim",
    }
}

open_enum! {
    /// `channel` of `Recording`.
    pub enum RecordingChannel {
        N1 = "1",
        N2 = "2",
    }
}

open_enum! {
    /// `channels` of `Recording`.
    pub enum RecordingChannels {
        N1 = "1",
        N2 = "2",
    }
}

/// `Compat.RecordingResponse` of the API. Response of `compat.recordings.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecordingResponse {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// May be null. A UUID.
    pub call_sid: Option<String>,
    /// May be null. A UUID.
    pub conference_sid: Option<String>,
    /// See [`RecordingResponseChannel`].
    pub channel: Option<RecordingResponseChannel>,
    /// See [`RecordingResponseChannels`].
    pub channels: Option<RecordingResponseChannels>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// A string. May be null.
    pub start_time: Option<String>,
    /// A string. May be null.
    pub end_time: Option<String>,
    /// An integer. At least 0.
    pub duration: Option<i32>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// See [`RecordingSource`].
    pub source: Option<RecordingSource>,
    /// See [`RecordingStatus`].
    pub status: Option<RecordingStatus>,
    /// A string. May be null.
    pub error_code: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// See [`RecordingSubresourceUris`].
    pub subresource_uris: Option<RecordingSubresourceUris>,
    /// A string. May be null.
    pub encryption_details: Option<String>,
    /// A string.
    pub trim: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    RecordingResponse, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        nullable call_sid = "call_sid",
        nullable conference_sid = "conference_sid",
        required channel = "channel",
        required channels = "channels",
        required date_created = "date_created",
        required date_updated = "date_updated",
        nullable start_time = "start_time",
        nullable end_time = "end_time",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required source = "source",
        required status = "status",
        nullable error_code = "error_code",
        required uri = "uri",
        required subresource_uris = "subresource_uris",
        nullable encryption_details = "encryption_details",
        required trim = "trim",
    }
}

open_enum! {
    /// `channel` of `RecordingResponse`.
    pub enum RecordingResponseChannel {
        N1 = "1",
        N2 = "2",
    }
}

open_enum! {
    /// `channels` of `RecordingResponse`.
    pub enum RecordingResponseChannels {
        N1 = "1",
        N2 = "2",
    }
}

/// `Compat.SendFaxRequest` of the API. Body of `compat.faxes.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendFaxRequest {
    /// The URL of the PDF document that is sent. A string.
    #[serde(rename = "MediaUrl")]
    pub media_url: String,
    /// The destination: a number in E.164 format, or a SIP address `sip:user@host`. A string.
    #[serde(rename = "To")]
    pub to: String,
    /// A number of the project in E.164 format, which the destination sees. A string.
    #[serde(rename = "From")]
    pub from: String,
    /// The resolution of the pages; a higher one takes longer to send. See
    /// [`SendFaxRequestQuality`]. Default: `"fine"`.
    #[serde(rename = "Quality", skip_serializing_if = "Option::is_none")]
    pub quality: Option<SendFaxRequestQuality>,
    /// The URL that receives the status of the fax. A string.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// The HTTP method of the request to `StatusCallback`. See
    /// [`SendFaxRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<SendFaxRequestStatusCallbackMethod>,
    /// The changes of the status that `StatusCallback` receives. A list.
    #[serde(rename = "StatusCallbackEvent", skip_serializing_if = "Option::is_none")]
    pub status_callback_event: Option<Vec<String>>,
    /// Whether the document is stored, so that it can be read later. See
    /// [`SendFaxRequestStoreMedia`]. Default: `"true"`.
    #[serde(rename = "StoreMedia", skip_serializing_if = "Option::is_none")]
    pub store_media: Option<SendFaxRequestStoreMedia>,
    /// For how many minutes the fax is tried before it fails. An integer. 5 to 300. Default: `60`.
    #[serde(rename = "Ttl", skip_serializing_if = "Option::is_none")]
    pub ttl: Option<i32>,
    /// The user name for the SIP address in `To`. A string.
    #[serde(rename = "SipAuthUsername", skip_serializing_if = "Option::is_none")]
    pub sip_auth_username: Option<String>,
    /// The password for the SIP address in `To`. A secret string.
    #[serde(rename = "SipAuthPassword", skip_serializing_if = "Option::is_none")]
    pub sip_auth_password: Option<Secret>,
}

impl SendFaxRequest {
    /// Creates a value with the required fields only.
    pub fn new(media_url: impl Into<String>, to: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            media_url: media_url.into(),
            to: to.into(),
            from: from.into(),
            quality: None,
            status_callback: None,
            status_callback_method: None,
            status_callback_event: None,
            store_media: None,
            ttl: None,
            sip_auth_username: None,
            sip_auth_password: None,
        }
    }
}

open_enum! {
    /// `Quality` of `SendFaxRequest`.
    pub enum SendFaxRequestQuality {
        Standard = "standard",
        Fine = "fine",
        Superfine = "superfine",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `SendFaxRequest`.
    pub enum SendFaxRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StoreMedia` of `SendFaxRequest`.
    pub enum SendFaxRequestStoreMedia {
        True = "true",
        False = "false",
    }
}

/// `Compat.TokenResponse` of the API. Response of `compat.tokens.create`, `compat.tokens.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    /// A UUID.
    pub id: String,
    /// A string. At least 1 character.
    pub name: Option<String>,
    /// A list.
    pub permissions: Option<Vec<String>>,
    /// A secret string.
    pub token: Secret,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Token, extra, ["id", "token"] {
        key id = "id",
        required name = "name",
        required permissions = "permissions",
        key token = "token",
    }
}

/// `Compat.Transcription` of the API. Item of `compat.transcriptions.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transcription {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A UUID.
    pub recording_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// An integer. At least 0.
    pub duration: Option<i32>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// A string.
    pub status: Option<String>,
    /// A string. May be null.
    pub transcription_text: Option<String>,
    /// A string.
    pub r#type: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Transcription, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        required recording_sid = "recording_sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required status = "status",
        nullable transcription_text = "transcription_text",
        required r#type = "type",
        required uri = "uri",
    }
}

/// `Compat.TranscriptionResponse` of the API. Response of `compat.transcriptions.get`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionResponse {
    /// A UUID.
    pub sid: String,
    /// A UUID.
    pub account_sid: Option<String>,
    /// A string.
    pub api_version: Option<String>,
    /// A UUID.
    pub recording_sid: Option<String>,
    /// A string.
    pub date_created: Option<String>,
    /// A string.
    pub date_updated: Option<String>,
    /// An integer. At least 0.
    pub duration: Option<i32>,
    /// A string. May be null.
    pub price: Option<String>,
    /// A string.
    pub price_unit: Option<String>,
    /// A string.
    pub status: Option<String>,
    /// A string. May be null.
    pub transcription_text: Option<String>,
    /// A string.
    pub r#type: Option<String>,
    /// A string.
    pub uri: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    TranscriptionResponse, extra, ["sid"] {
        key sid = "sid",
        required account_sid = "account_sid",
        required api_version = "api_version",
        required recording_sid = "recording_sid",
        required date_created = "date_created",
        required date_updated = "date_updated",
        required duration = "duration",
        nullable price = "price",
        required price_unit = "price_unit",
        required status = "status",
        nullable transcription_text = "transcription_text",
        required r#type = "type",
        required uri = "uri",
    }
}

/// `Compat.UpdateAccountRequest` of the API. Body of `compat.accounts.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateAccountRequest {
    /// A string. At most 250 characters.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: String,
}

impl UpdateAccountRequest {
    /// Creates a value with the required fields only.
    pub fn new(friendly_name: impl Into<String>) -> Self {
        Self { friendly_name: friendly_name.into() }
    }
}

/// `Compat.UpdateApplicationRequest` of the API. Body of `compat.applications.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateApplicationRequest {
    /// A string. At most 64 characters.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: String,
    /// A URL.
    #[serde(rename = "VoiceUrl", skip_serializing_if = "Option::is_none")]
    pub voice_url: Option<String>,
    /// See [`UpdateApplicationRequestVoiceMethod`]. Default: `"POST"`.
    #[serde(rename = "VoiceMethod", skip_serializing_if = "Option::is_none")]
    pub voice_method: Option<UpdateApplicationRequestVoiceMethod>,
    /// A URL.
    #[serde(rename = "VoiceFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_url: Option<String>,
    /// See [`UpdateApplicationRequestVoiceFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "VoiceFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_method: Option<UpdateApplicationRequestVoiceFallbackMethod>,
    /// A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// See [`UpdateApplicationRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<UpdateApplicationRequestStatusCallbackMethod>,
    /// A URL.
    #[serde(rename = "SmsUrl", skip_serializing_if = "Option::is_none")]
    pub sms_url: Option<String>,
    /// See [`UpdateApplicationRequestSmsMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsMethod", skip_serializing_if = "Option::is_none")]
    pub sms_method: Option<UpdateApplicationRequestSmsMethod>,
    /// A URL.
    #[serde(rename = "SmsFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_url: Option<String>,
    /// See [`UpdateApplicationRequestSmsFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_method: Option<UpdateApplicationRequestSmsFallbackMethod>,
    /// A URL.
    #[serde(rename = "SmsStatusCallback", skip_serializing_if = "Option::is_none")]
    pub sms_status_callback: Option<String>,
    /// See [`UpdateApplicationRequestSmsStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsStatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub sms_status_callback_method: Option<UpdateApplicationRequestSmsStatusCallbackMethod>,
}

impl UpdateApplicationRequest {
    /// Creates a value with the required fields only.
    pub fn new(friendly_name: impl Into<String>) -> Self {
        Self {
            friendly_name: friendly_name.into(),
            voice_url: None,
            voice_method: None,
            voice_fallback_url: None,
            voice_fallback_method: None,
            status_callback: None,
            status_callback_method: None,
            sms_url: None,
            sms_method: None,
            sms_fallback_url: None,
            sms_fallback_method: None,
            sms_status_callback: None,
            sms_status_callback_method: None,
        }
    }
}

open_enum! {
    /// `VoiceMethod` of `UpdateApplicationRequest`.
    pub enum UpdateApplicationRequestVoiceMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceFallbackMethod` of `UpdateApplicationRequest`.
    pub enum UpdateApplicationRequestVoiceFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `UpdateApplicationRequest`.
    pub enum UpdateApplicationRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsMethod` of `UpdateApplicationRequest`.
    pub enum UpdateApplicationRequestSmsMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsFallbackMethod` of `UpdateApplicationRequest`.
    pub enum UpdateApplicationRequestSmsFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsStatusCallbackMethod` of `UpdateApplicationRequest`.
    pub enum UpdateApplicationRequestSmsStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `Compat.UpdateCallRecordingRequest` of the API. Body of `compat.calls.updateRecording`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateCallRecordingRequest {
    /// See [`UpdateCallRecordingRequestStatus`].
    #[serde(rename = "Status")]
    pub status: UpdateCallRecordingRequestStatus,
    /// See [`UpdateCallRecordingRequestPauseBehavior`]. Default: `"silence"`.
    #[serde(rename = "PauseBehavior", skip_serializing_if = "Option::is_none")]
    pub pause_behavior: Option<UpdateCallRecordingRequestPauseBehavior>,
}

impl UpdateCallRecordingRequest {
    /// Creates a value with the required fields only.
    pub fn new(status: UpdateCallRecordingRequestStatus) -> Self {
        Self { status, pause_behavior: None }
    }
}

open_enum! {
    /// `Status` of `UpdateCallRecordingRequest`.
    pub enum UpdateCallRecordingRequestStatus {
        Paused = "paused",
        InProgress = "in-progress",
        Stopped = "stopped",
    }
}

open_enum! {
    /// `PauseBehavior` of `UpdateCallRecordingRequest`.
    pub enum UpdateCallRecordingRequestPauseBehavior {
        Skip = "skip",
        Silence = "silence",
    }
}

/// `Compat.UpdateCallRequest` of the API. Body of `compat.calls.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateCallRequest {
    /// The URL of the cXML document that replaces the current one. A URL.
    #[serde(rename = "Url", skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The HTTP method of the request to `Url`. See [`UpdateCallRequestMethod`].
    #[serde(rename = "Method", skip_serializing_if = "Option::is_none")]
    pub method: Option<UpdateCallRequestMethod>,
    /// `canceled` ends a call that is not connected yet, `completed` a call in progress. See
    /// [`UpdateCallRequestStatus`].
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<UpdateCallRequestStatus>,
    /// The URL that is used if `Url` fails. A URL.
    #[serde(rename = "FallbackUrl", skip_serializing_if = "Option::is_none")]
    pub fallback_url: Option<String>,
    /// See [`UpdateCallRequestFallbackMethod`].
    #[serde(rename = "FallbackMethod", skip_serializing_if = "Option::is_none")]
    pub fallback_method: Option<UpdateCallRequestFallbackMethod>,
    /// The URL that receives the status of the call. A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// See [`UpdateCallRequestStatusCallbackMethod`].
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<UpdateCallRequestStatusCallbackMethod>,
}

open_enum! {
    /// `Method` of `UpdateCallRequest`.
    pub enum UpdateCallRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `Status` of `UpdateCallRequest`.
    pub enum UpdateCallRequestStatus {
        Canceled = "canceled",
        Completed = "completed",
    }
}

open_enum! {
    /// `FallbackMethod` of `UpdateCallRequest`.
    pub enum UpdateCallRequestFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `UpdateCallRequest`.
    pub enum UpdateCallRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `Compat.UpdateCallStreamRequest` of the API. Body of `compat.calls.stopStream`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateCallStreamRequest {
    /// See [`UpdateCallStreamRequestStatus`].
    #[serde(rename = "Status")]
    pub status: UpdateCallStreamRequestStatus,
}

impl Default for UpdateCallStreamRequest {
    fn default() -> Self {
        Self { status: UpdateCallStreamRequestStatus::Stopped }
    }
}

open_enum! {
    /// `Status` of `UpdateCallStreamRequest`.
    pub enum UpdateCallStreamRequestStatus {
        Stopped = "stopped",
    }
}

/// `Compat.UpdateConferenceParticipantRequest` of the API. Body of
/// `compat.conferences.updateParticipant`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateConferenceParticipantRequest {
    /// The URL of the cXML document that is played to the participant. A URL.
    #[serde(rename = "AnnounceUrl", skip_serializing_if = "Option::is_none")]
    pub announce_url: Option<String>,
    /// The HTTP method of the request to `AnnounceUrl`. See
    /// [`UpdateConferenceParticipantRequestAnnounceMethod`]. Default: `"POST"`.
    #[serde(rename = "AnnounceMethod", skip_serializing_if = "Option::is_none")]
    pub announce_method: Option<UpdateConferenceParticipantRequestAnnounceMethod>,
    /// Whether only the participant `CallSidToCoach` hears this one. A boolean.
    #[serde(rename = "Coaching", skip_serializing_if = "Option::is_none")]
    pub coaching: Option<bool>,
    /// The call of the participant that is coached. A UUID.
    #[serde(rename = "CallSidToCoach", skip_serializing_if = "Option::is_none")]
    pub call_sid_to_coach: Option<String>,
    /// Whether the participant is on hold, which plays `HoldUrl` instead of the conference. A
    /// boolean.
    #[serde(rename = "Hold", skip_serializing_if = "Option::is_none")]
    pub hold: Option<bool>,
    /// The HTTP method of the request to `HoldUrl`. See
    /// [`UpdateConferenceParticipantRequestHoldMethod`]. Default: `"GET"`.
    #[serde(rename = "HoldMethod", skip_serializing_if = "Option::is_none")]
    pub hold_method: Option<UpdateConferenceParticipantRequestHoldMethod>,
    /// The URL of the cXML document that is played on hold. A URL.
    #[serde(rename = "HoldUrl", skip_serializing_if = "Option::is_none")]
    pub hold_url: Option<String>,
    /// Whether the others do not hear the participant. A boolean.
    #[serde(rename = "Muted", skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
    /// The URL of the cXML document that is played until the conference starts. A URL.
    #[serde(rename = "WaitUrl", skip_serializing_if = "Option::is_none")]
    pub wait_url: Option<String>,
    /// The HTTP method of the request to `WaitUrl`. See
    /// [`UpdateConferenceParticipantRequestWaitMethod`]. Default: `"POST"`.
    #[serde(rename = "WaitMethod", skip_serializing_if = "Option::is_none")]
    pub wait_method: Option<UpdateConferenceParticipantRequestWaitMethod>,
}

open_enum! {
    /// `AnnounceMethod` of `UpdateConferenceParticipantRequest`.
    pub enum UpdateConferenceParticipantRequestAnnounceMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `HoldMethod` of `UpdateConferenceParticipantRequest`.
    pub enum UpdateConferenceParticipantRequestHoldMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `WaitMethod` of `UpdateConferenceParticipantRequest`.
    pub enum UpdateConferenceParticipantRequestWaitMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `Compat.UpdateConferenceRecordingRequest` of the API. Body of
/// `compat.conferences.updateRecording`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateConferenceRecordingRequest {
    /// See [`UpdateConferenceRecordingRequestStatus`].
    #[serde(rename = "Status")]
    pub status: UpdateConferenceRecordingRequestStatus,
    /// See [`UpdateConferenceRecordingRequestPauseBehavior`]. Default: `"silence"`.
    #[serde(rename = "PauseBehavior", skip_serializing_if = "Option::is_none")]
    pub pause_behavior: Option<UpdateConferenceRecordingRequestPauseBehavior>,
}

impl UpdateConferenceRecordingRequest {
    /// Creates a value with the required fields only.
    pub fn new(status: UpdateConferenceRecordingRequestStatus) -> Self {
        Self { status, pause_behavior: None }
    }
}

open_enum! {
    /// `Status` of `UpdateConferenceRecordingRequest`.
    pub enum UpdateConferenceRecordingRequestStatus {
        Paused = "paused",
        InProgress = "in-progress",
        Stopped = "stopped",
    }
}

open_enum! {
    /// `PauseBehavior` of `UpdateConferenceRecordingRequest`.
    pub enum UpdateConferenceRecordingRequestPauseBehavior {
        Skip = "skip",
        Silence = "silence",
    }
}

/// `Compat.UpdateConferenceRequest` of the API. Body of `compat.conferences.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateConferenceRequest {
    /// See [`UpdateConferenceRequestStatus`].
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<UpdateConferenceRequestStatus>,
    /// A URL.
    #[serde(rename = "AnnounceUrl", skip_serializing_if = "Option::is_none")]
    pub announce_url: Option<String>,
    /// See [`UpdateConferenceRequestAnnounceMethod`]. Default: `"POST"`.
    #[serde(rename = "AnnounceMethod", skip_serializing_if = "Option::is_none")]
    pub announce_method: Option<UpdateConferenceRequestAnnounceMethod>,
}

open_enum! {
    /// `Status` of `UpdateConferenceRequest`.
    pub enum UpdateConferenceRequestStatus {
        Completed = "completed",
    }
}

open_enum! {
    /// `AnnounceMethod` of `UpdateConferenceRequest`.
    pub enum UpdateConferenceRequestAnnounceMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `Compat.UpdateConferenceStreamRequest` of the API. Body of `compat.conferences.stopStream`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateConferenceStreamRequest {
    /// See [`UpdateConferenceStreamRequestStatus`].
    #[serde(rename = "Status")]
    pub status: UpdateConferenceStreamRequestStatus,
}

impl Default for UpdateConferenceStreamRequest {
    fn default() -> Self {
        Self { status: UpdateConferenceStreamRequestStatus::Stopped }
    }
}

open_enum! {
    /// `Status` of `UpdateConferenceStreamRequest`.
    pub enum UpdateConferenceStreamRequestStatus {
        Stopped = "stopped",
    }
}

/// `Compat.UpdateCxmlScriptRequest` of the API. Body of `compat.lamlBins.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateCxmlScriptRequest {
    /// A string. At least 1 character.
    #[serde(rename = "Name")]
    pub name: String,
    /// A string.
    #[serde(rename = "Contents", skip_serializing_if = "Option::is_none")]
    pub contents: Option<String>,
}

impl UpdateCxmlScriptRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), contents: None }
    }
}

/// `Compat.UpdateFaxRequest` of the API. Body of `compat.faxes.update`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateFaxRequest {
    /// See [`UpdateFaxRequestStatus`].
    #[serde(rename = "Status")]
    pub status: UpdateFaxRequestStatus,
}

impl Default for UpdateFaxRequest {
    fn default() -> Self {
        Self { status: UpdateFaxRequestStatus::Canceled }
    }
}

open_enum! {
    /// `Status` of `UpdateFaxRequest`.
    pub enum UpdateFaxRequestStatus {
        Canceled = "canceled",
    }
}

/// `Compat.UpdateIncomingPhoneNumberRequest` of the API. Body of `compat.phoneNumbers.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateIncomingPhoneNumberRequest {
    /// The project that receives the number; absent, the number stays where it is. A UUID.
    #[serde(rename = "AccountSid", skip_serializing_if = "Option::is_none")]
    pub account_sid: Option<String>,
    /// The address that emergency services receive for calls from the number. A UUID.
    #[serde(rename = "EmergencyAddressSid", skip_serializing_if = "Option::is_none")]
    pub emergency_address_sid: Option<String>,
    /// The name of the number in the dashboard. A string. 1 to 255 characters.
    #[serde(rename = "FriendlyName", skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// The application that handles incoming messages. A UUID.
    #[serde(rename = "SmsApplicationSid", skip_serializing_if = "Option::is_none")]
    pub sms_application_sid: Option<String>,
    /// The HTTP method of the request to `SmsFallbackUrl`. See
    /// [`UpdateIncomingPhoneNumberRequestSmsFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_method: Option<UpdateIncomingPhoneNumberRequestSmsFallbackMethod>,
    /// The URL that is used if `SmsUrl` fails. A URL.
    #[serde(rename = "SmsFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub sms_fallback_url: Option<String>,
    /// The HTTP method of the request to `SmsUrl`. See
    /// [`UpdateIncomingPhoneNumberRequestSmsMethod`]. Default: `"POST"`.
    #[serde(rename = "SmsMethod", skip_serializing_if = "Option::is_none")]
    pub sms_method: Option<UpdateIncomingPhoneNumberRequestSmsMethod>,
    /// The URL of the cXML document for incoming messages. A URL.
    #[serde(rename = "SmsUrl", skip_serializing_if = "Option::is_none")]
    pub sms_url: Option<String>,
    /// The URL that receives the status of calls: the webhook `incomingCallStatusCallback`. A URL.
    #[serde(rename = "StatusCallback", skip_serializing_if = "Option::is_none")]
    pub status_callback: Option<String>,
    /// The HTTP method of the request to `StatusCallback`. See
    /// [`UpdateIncomingPhoneNumberRequestStatusCallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "StatusCallbackMethod", skip_serializing_if = "Option::is_none")]
    pub status_callback_method: Option<UpdateIncomingPhoneNumberRequestStatusCallbackMethod>,
    /// The application that handles incoming calls. A UUID.
    #[serde(rename = "VoiceApplicationSid", skip_serializing_if = "Option::is_none")]
    pub voice_application_sid: Option<String>,
    /// The HTTP method of the request to `VoiceFallbackUrl`. See
    /// [`UpdateIncomingPhoneNumberRequestVoiceFallbackMethod`]. Default: `"POST"`.
    #[serde(rename = "VoiceFallbackMethod", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_method: Option<UpdateIncomingPhoneNumberRequestVoiceFallbackMethod>,
    /// The URL that is used if `VoiceUrl` fails. A URL.
    #[serde(rename = "VoiceFallbackUrl", skip_serializing_if = "Option::is_none")]
    pub voice_fallback_url: Option<String>,
    /// The HTTP method of the request to `VoiceUrl`. See
    /// [`UpdateIncomingPhoneNumberRequestVoiceMethod`]. Default: `"POST"`.
    #[serde(rename = "VoiceMethod", skip_serializing_if = "Option::is_none")]
    pub voice_method: Option<UpdateIncomingPhoneNumberRequestVoiceMethod>,
    /// Whether the number receives calls or faxes. See
    /// [`UpdateIncomingPhoneNumberRequestVoiceReceiveMode`].
    #[serde(rename = "VoiceReceiveMode", skip_serializing_if = "Option::is_none")]
    pub voice_receive_mode: Option<UpdateIncomingPhoneNumberRequestVoiceReceiveMode>,
    /// The URL of the cXML document for incoming calls. A URL.
    #[serde(rename = "VoiceUrl", skip_serializing_if = "Option::is_none")]
    pub voice_url: Option<String>,
}

open_enum! {
    /// `SmsFallbackMethod` of `UpdateIncomingPhoneNumberRequest`.
    pub enum UpdateIncomingPhoneNumberRequestSmsFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `SmsMethod` of `UpdateIncomingPhoneNumberRequest`.
    pub enum UpdateIncomingPhoneNumberRequestSmsMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `StatusCallbackMethod` of `UpdateIncomingPhoneNumberRequest`.
    pub enum UpdateIncomingPhoneNumberRequestStatusCallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceFallbackMethod` of `UpdateIncomingPhoneNumberRequest`.
    pub enum UpdateIncomingPhoneNumberRequestVoiceFallbackMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceMethod` of `UpdateIncomingPhoneNumberRequest`.
    pub enum UpdateIncomingPhoneNumberRequestVoiceMethod {
        Get = "GET",
        Post = "POST",
    }
}

open_enum! {
    /// `VoiceReceiveMode` of `UpdateIncomingPhoneNumberRequest`.
    pub enum UpdateIncomingPhoneNumberRequestVoiceReceiveMode {
        Voice = "voice",
        Fax = "fax",
    }
}

/// `Compat.UpdateMessageRequest` of the API. Body of `compat.messages.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateMessageRequest {
    /// Empty: the text of the stored message is deleted. The message that was sent does not change.
    /// A string. At most 0 characters.
    #[serde(rename = "Body")]
    pub body: String,
}

impl UpdateMessageRequest {
    /// Creates a value with the required fields only.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

/// `Compat.UpdateQueueMemberRequest` of the API. Body of `compat.queues.dequeueMember`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateQueueMemberRequest {
    /// A URL.
    #[serde(rename = "Url")]
    pub url: String,
    /// See [`UpdateQueueMemberRequestMethod`]. Default: `"POST"`.
    #[serde(rename = "Method", skip_serializing_if = "Option::is_none")]
    pub method: Option<UpdateQueueMemberRequestMethod>,
}

impl UpdateQueueMemberRequest {
    /// Creates a value with the required fields only.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), method: None }
    }
}

open_enum! {
    /// `Method` of `UpdateQueueMemberRequest`.
    pub enum UpdateQueueMemberRequestMethod {
        Get = "GET",
        Post = "POST",
    }
}

/// `Compat.UpdateQueueRequest` of the API. Body of `compat.queues.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateQueueRequest {
    /// A string. At least 1 character, matching `^\w+$`.
    #[serde(rename = "FriendlyName")]
    pub friendly_name: String,
    /// An integer. More than 0.
    #[serde(rename = "MaxSize", skip_serializing_if = "Option::is_none")]
    pub max_size: Option<i32>,
}

impl UpdateQueueRequest {
    /// Creates a value with the required fields only.
    pub fn new(friendly_name: impl Into<String>) -> Self {
        Self { friendly_name: friendly_name.into(), max_size: None }
    }
}

/// `Compat.UpdateTokenRequest` of the API. Body of `compat.tokens.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateTokenRequest {
    /// A string. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Vec<String>>,
}

/// The query of `compat.accounts.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListAccounts {
    /// A string.
    #[serde(rename = "FriendlyName", skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.applications.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListApplications {
    /// A string.
    #[serde(rename = "FriendlyName", skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.calls.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCalls {
    /// A string.
    #[serde(rename = "EndTime", skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// A string.
    #[serde(rename = "EndTime<", skip_serializing_if = "Option::is_none")]
    pub end_time_lt: Option<String>,
    /// A string.
    #[serde(rename = "EndTime>", skip_serializing_if = "Option::is_none")]
    pub end_time_gt: Option<String>,
    /// A string.
    #[serde(rename = "From", skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A UUID.
    #[serde(rename = "ParentCallSid", skip_serializing_if = "Option::is_none")]
    pub parent_call_sid: Option<String>,
    /// A string.
    #[serde(rename = "StartTime", skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// A string.
    #[serde(rename = "StartTime<", skip_serializing_if = "Option::is_none")]
    pub start_time_lt: Option<String>,
    /// A string.
    #[serde(rename = "StartTime>", skip_serializing_if = "Option::is_none")]
    pub start_time_gt: Option<String>,
    /// See [`ListCallsStatus`].
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ListCallsStatus>,
    /// A string.
    #[serde(rename = "To", skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

open_enum! {
    /// `Status` of `ListCalls`.
    pub enum ListCallsStatus {
        Queued = "queued",
        Ringing = "ringing",
        InProgress = "in-progress",
        Canceled = "canceled",
        Completed = "completed",
        Busy = "busy",
        Failed = "failed",
        NoAnswer = "no-answer",
    }
}

/// The query of `compat.conferences.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferences {
    /// A string.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated<", skip_serializing_if = "Option::is_none")]
    pub date_created_lt: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated>", skip_serializing_if = "Option::is_none")]
    pub date_created_gt: Option<String>,
    /// A string.
    #[serde(rename = "DateUpdated", skip_serializing_if = "Option::is_none")]
    pub date_updated: Option<String>,
    /// A string.
    #[serde(rename = "DateUpdated<", skip_serializing_if = "Option::is_none")]
    pub date_updated_lt: Option<String>,
    /// A string.
    #[serde(rename = "DateUpdated>", skip_serializing_if = "Option::is_none")]
    pub date_updated_gt: Option<String>,
    /// A string. At most 64 characters.
    #[serde(rename = "FriendlyName", skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
    /// See [`ConferenceStatus`].
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ConferenceStatus>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.conferences.listParticipants`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferenceParticipants {
    /// A boolean.
    #[serde(rename = "Muted", skip_serializing_if = "Option::is_none")]
    pub muted: Option<bool>,
    /// A boolean.
    #[serde(rename = "Hold", skip_serializing_if = "Option::is_none")]
    pub hold: Option<bool>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.conferences.listRecordings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListConferenceRecordings {
    /// A string.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated<", skip_serializing_if = "Option::is_none")]
    pub date_created_lt: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated>", skip_serializing_if = "Option::is_none")]
    pub date_created_gt: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.faxes.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListFaxes {
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// A string.
    #[serde(rename = "DateCreatedAfter", skip_serializing_if = "Option::is_none")]
    pub date_created_after: Option<String>,
    /// A string.
    #[serde(rename = "DateCreatedOnOrBefore", skip_serializing_if = "Option::is_none")]
    pub date_created_on_or_before: Option<String>,
    /// A string.
    #[serde(rename = "From", skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(rename = "To", skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// The query of `compat.faxes.listMedia`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListFaxMedia {
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.lamlBins.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListLamlBins {
    /// A string.
    #[serde(rename = "Name", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// An integer. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.messages.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListMessages {
    /// A string.
    #[serde(rename = "DateSent", skip_serializing_if = "Option::is_none")]
    pub date_sent: Option<String>,
    /// A string.
    #[serde(rename = "DateSent<", skip_serializing_if = "Option::is_none")]
    pub date_sent_lt: Option<String>,
    /// A string.
    #[serde(rename = "DateSent>", skip_serializing_if = "Option::is_none")]
    pub date_sent_gt: Option<String>,
    /// A string.
    #[serde(rename = "From", skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A string.
    #[serde(rename = "To", skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// See [`MessageStatus`].
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<MessageStatus>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.messages.listMedia`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListMessageMedia {
    /// A string.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated<", skip_serializing_if = "Option::is_none")]
    pub date_created_lt: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated>", skip_serializing_if = "Option::is_none")]
    pub date_created_gt: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.phoneNumbers.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListPhoneNumbers {
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// A string.
    #[serde(rename = "PhoneNumber", skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// A string.
    #[serde(rename = "FriendlyName", skip_serializing_if = "Option::is_none")]
    pub friendly_name: Option<String>,
}

/// The query of `compat.phoneNumbers.searchLocal`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchPhoneNumberLocal {
    /// A string.
    #[serde(rename = "AreaCode", skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// A boolean.
    #[serde(rename = "Beta", skip_serializing_if = "Option::is_none")]
    pub beta: Option<bool>,
    /// A string.
    #[serde(rename = "Contains", skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
    /// A boolean.
    #[serde(rename = "ExcludeAllAddressRequired", skip_serializing_if = "Option::is_none")]
    pub exclude_all_address_required: Option<bool>,
    /// A boolean.
    #[serde(rename = "ExcludeForeignAddressRequired", skip_serializing_if = "Option::is_none")]
    pub exclude_foreign_address_required: Option<bool>,
    /// A boolean.
    #[serde(rename = "ExcludeLocalAddressRequired", skip_serializing_if = "Option::is_none")]
    pub exclude_local_address_required: Option<bool>,
    /// A boolean.
    #[serde(rename = "FaxEnabled", skip_serializing_if = "Option::is_none")]
    pub fax_enabled: Option<bool>,
    /// A string.
    #[serde(rename = "InLocality", skip_serializing_if = "Option::is_none")]
    pub in_locality: Option<String>,
    /// A string.
    #[serde(rename = "InRegion", skip_serializing_if = "Option::is_none")]
    pub in_region: Option<String>,
    /// A boolean.
    #[serde(rename = "MmsEnabled", skip_serializing_if = "Option::is_none")]
    pub mms_enabled: Option<bool>,
    /// A boolean.
    #[serde(rename = "SmsEnabled", skip_serializing_if = "Option::is_none")]
    pub sms_enabled: Option<bool>,
    /// A boolean.
    #[serde(rename = "VoiceEnabled", skip_serializing_if = "Option::is_none")]
    pub voice_enabled: Option<bool>,
}

/// The query of `compat.phoneNumbers.searchTollFree`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchPhoneNumberTollFree {
    /// A string.
    #[serde(rename = "AreaCode", skip_serializing_if = "Option::is_none")]
    pub area_code: Option<String>,
    /// A boolean.
    #[serde(rename = "Beta", skip_serializing_if = "Option::is_none")]
    pub beta: Option<bool>,
    /// A string.
    #[serde(rename = "Contains", skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
    /// A boolean.
    #[serde(rename = "ExcludeAllAddressRequired", skip_serializing_if = "Option::is_none")]
    pub exclude_all_address_required: Option<bool>,
    /// A boolean.
    #[serde(rename = "ExcludeForeignAddressRequired", skip_serializing_if = "Option::is_none")]
    pub exclude_foreign_address_required: Option<bool>,
    /// A boolean.
    #[serde(rename = "ExcludeLocalAddressRequired", skip_serializing_if = "Option::is_none")]
    pub exclude_local_address_required: Option<bool>,
    /// A boolean.
    #[serde(rename = "FaxEnabled", skip_serializing_if = "Option::is_none")]
    pub fax_enabled: Option<bool>,
    /// A string.
    #[serde(rename = "InLocality", skip_serializing_if = "Option::is_none")]
    pub in_locality: Option<String>,
    /// A string.
    #[serde(rename = "InRegion", skip_serializing_if = "Option::is_none")]
    pub in_region: Option<String>,
    /// A boolean.
    #[serde(rename = "MmsEnabled", skip_serializing_if = "Option::is_none")]
    pub mms_enabled: Option<bool>,
    /// A boolean.
    #[serde(rename = "SmsEnabled", skip_serializing_if = "Option::is_none")]
    pub sms_enabled: Option<bool>,
    /// A boolean.
    #[serde(rename = "VoiceEnabled", skip_serializing_if = "Option::is_none")]
    pub voice_enabled: Option<bool>,
}

/// The query of `compat.queues.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListQueues {
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.queues.listMembers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListQueueMembers {
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.recordings.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListRecordings {
    /// A string.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated<", skip_serializing_if = "Option::is_none")]
    pub date_created_lt: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated>", skip_serializing_if = "Option::is_none")]
    pub date_created_gt: Option<String>,
    /// A UUID.
    #[serde(rename = "CallSid", skip_serializing_if = "Option::is_none")]
    pub call_sid: Option<String>,
    /// A UUID.
    #[serde(rename = "ConferenceSid", skip_serializing_if = "Option::is_none")]
    pub conference_sid: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// The query of `compat.transcriptions.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListTranscriptions {
    /// A string.
    #[serde(rename = "DateCreated", skip_serializing_if = "Option::is_none")]
    pub date_created: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated<", skip_serializing_if = "Option::is_none")]
    pub date_created_lt: Option<String>,
    /// A string.
    #[serde(rename = "DateCreated>", skip_serializing_if = "Option::is_none")]
    pub date_created_gt: Option<String>,
    /// An integer. At least 0. Default: `0`.
    #[serde(rename = "Page", skip_serializing_if = "Option::is_none")]
    pub page: Option<i32>,
    /// An integer. 1 to 1000. Default: `50`.
    #[serde(rename = "PageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// A string.
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
