// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `imported_numbers`.

use serde::{Deserialize, Serialize};

use crate::open_enum::open_enum;

/// `ImportPhoneNumberRequest` of the API. Body of `importedNumbers.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportPhoneNumberRequest {
    /// A string. 5 to 30 characters.
    pub number: String,
    /// See [`ImportPhoneNumberRequestNumberType`].
    pub number_type: ImportPhoneNumberRequestNumberType,
    /// A list of [`ImportPhoneNumberRequestCapability`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capabilities: Option<Vec<ImportPhoneNumberRequestCapability>>,
}

impl ImportPhoneNumberRequest {
    /// Creates a value with the required fields only.
    pub fn new(number: impl Into<String>, number_type: ImportPhoneNumberRequestNumberType) -> Self {
        Self { number: number.into(), number_type, capabilities: None }
    }
}

open_enum! {
    /// `number_type` of `ImportPhoneNumberRequest`.
    pub enum ImportPhoneNumberRequestNumberType {
        Longcode = "longcode",
        Tollfree = "tollfree",
    }
}

open_enum! {
    /// One of `capabilities` of `ImportPhoneNumberRequest`.
    pub enum ImportPhoneNumberRequestCapability {
        Sms = "sms",
        Voice = "voice",
        Fax = "fax",
        Mms = "mms",
    }
}
