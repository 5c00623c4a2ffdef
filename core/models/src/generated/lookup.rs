// Generated from api/ by codegen/src/print/rust_models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `lookup`.

use serde::{Deserialize, Serialize};

use crate::{Map, Value};

/// `CarrierLookupInfo` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CarrierLookupInfo {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lrn: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spid: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocn: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lata: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jurisdiction: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lec: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linetype: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `CnamInfo` of the API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CnamInfo {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller_id: Option<String>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// `PhoneNumberLookupResponse` of the API. Answer of `lookup.phoneNumber`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PhoneNumberLookup {
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code_number: Option<i32>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub national_number: Option<String>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub possible_number: Option<bool>,
    /// True or false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_number: Option<bool>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub national_number_formatted: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub international_number_formatted: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub e164: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezones: Option<Vec<String>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_type: Option<String>,
    /// See `CarrierLookupInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<CarrierLookupInfo>,
    /// See `CnamInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnam: Option<CnamInfo>,
    /// Fields that have no place above.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The query of `lookup.phoneNumber`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookupPhoneNumber {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<String>,
}
