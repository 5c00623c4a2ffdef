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
    /// A string.
    pub lrn: Option<String>,
    /// A string.
    pub spid: Option<String>,
    /// A string.
    pub ocn: Option<String>,
    /// A string.
    pub lata: Option<String>,
    /// A string.
    pub city: Option<String>,
    /// A string.
    pub state: Option<String>,
    /// A string.
    pub jurisdiction: Option<String>,
    /// A string.
    pub lec: Option<String>,
    /// A string.
    pub linetype: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
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
    /// A string.
    pub caller_id: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    CnamInfo, extra, [] {
        optional caller_id = "caller_id",
    }
}

/// `PhoneNumberLookupResponse` of the API. Response of `lookup.phoneNumber`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberLookup {
    /// An integer.
    pub country_code_number: Option<i32>,
    /// A string.
    pub national_number: Option<String>,
    /// A boolean.
    pub possible_number: Option<bool>,
    /// A boolean.
    pub valid_number: Option<bool>,
    /// A string.
    pub national_number_formatted: Option<String>,
    /// A string.
    pub international_number_formatted: Option<String>,
    /// A string.
    pub e164: Option<String>,
    /// A string.
    pub location: Option<String>,
    /// A string.
    pub country_code: Option<String>,
    /// A list.
    pub timezones: Option<Vec<String>>,
    /// A string.
    pub number_type: Option<String>,
    /// See [`CarrierLookupInfo`].
    pub carrier: Option<CarrierLookupInfo>,
    /// See [`CnamInfo`].
    pub cnam: Option<CnamInfo>,
    /// Fields that are not listed above, and values of another type than documented.
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
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<String>,
}
