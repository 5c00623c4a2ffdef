// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `lookup`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::response::response;

/// `CarrierLookupInfo` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CarrierLookupInfo {
    /// Text.
    pub lrn: Option<String>,
    /// Text.
    pub spid: Option<String>,
    /// Text.
    pub ocn: Option<String>,
    /// Text.
    pub lata: Option<String>,
    /// Text.
    pub city: Option<String>,
    /// Text.
    pub state: Option<String>,
    /// Text.
    pub jurisdiction: Option<String>,
    /// Text.
    pub lec: Option<String>,
    /// Text.
    pub linetype: Option<String>,
    /// Fields that have no place above, and values of another type than described.
    pub extra: Extra,
}

response! {
    CarrierLookupInfo, extra, [] {
        optional lrn = "lrn",
        optional spid = "spid",
        optional ocn = "ocn",
        optional lata = "lata",
        optional city = "city",
        optional state = "state",
        optional jurisdiction = "jurisdiction",
        optional lec = "lec",
        optional linetype = "linetype",
    }
}

/// `CnamInfo` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CnamInfo {
    /// Text.
    pub caller_id: Option<String>,
    /// Fields that have no place above, and values of another type than described.
    pub extra: Extra,
}

response! {
    CnamInfo, extra, [] {
        optional caller_id = "caller_id",
    }
}

/// `PhoneNumberLookupResponse` of the API. Answer of `lookup.phoneNumber`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberLookup {
    /// A whole number.
    pub country_code_number: Option<i32>,
    /// Text.
    pub national_number: Option<String>,
    /// True or false.
    pub possible_number: Option<bool>,
    /// True or false.
    pub valid_number: Option<bool>,
    /// Text.
    pub national_number_formatted: Option<String>,
    /// Text.
    pub international_number_formatted: Option<String>,
    /// Text.
    pub e164: Option<String>,
    /// Text.
    pub location: Option<String>,
    /// Text.
    pub country_code: Option<String>,
    /// A list.
    pub timezones: Option<Vec<String>>,
    /// Text.
    pub number_type: Option<String>,
    /// See `CarrierLookupInfo`.
    pub carrier: Option<CarrierLookupInfo>,
    /// See `CnamInfo`.
    pub cnam: Option<CnamInfo>,
    /// Fields that have no place above, and values of another type than described.
    pub extra: Extra,
}

response! {
    PhoneNumberLookup, extra, [] {
        optional country_code_number = "country_code_number",
        optional national_number = "national_number",
        optional possible_number = "possible_number",
        optional valid_number = "valid_number",
        optional national_number_formatted = "national_number_formatted",
        optional international_number_formatted = "international_number_formatted",
        optional e164 = "e164",
        optional location = "location",
        optional country_code = "country_code",
        optional timezones = "timezones",
        optional number_type = "number_type",
        optional carrier = "carrier",
        optional cnam = "cnam",
    }
}

/// The query of `lookup.phoneNumber`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookupPhoneNumber {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<String>,
}
