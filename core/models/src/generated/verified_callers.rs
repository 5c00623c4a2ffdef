// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `verified_callers`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;

/// `CreateVerifiedCallerIDRequest` of the API. Body of `verifiedCallers.create`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateVerifiedCallerIdRequest {
    /// Text.
    pub number: String,
    /// Text. At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
}

impl CreateVerifiedCallerIdRequest {
    /// One with what the API requires, and nothing else.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into(), name: None, extension: None }
    }
}

/// `UpdateVerifiedCallerIDRequest` of the API. Body of `verifiedCallers.update`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateVerifiedCallerIdRequest {
    /// Text. At most 200 characters.
    pub name: String,
}

impl UpdateVerifiedCallerIdRequest {
    /// One with what the API requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `VerifiedCallerID` of the API. Item of `verifiedCallers.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifiedCallerId {
    /// Text.
    pub r#type: Option<String>,
    /// A UUID.
    pub id: String,
    /// Text.
    pub number: Option<String>,
    /// Text.
    pub name: Option<String>,
    /// Text.
    pub extension: Option<String>,
    /// True or false.
    pub verified: Option<bool>,
    /// A date and time as in RFC 3339.
    pub verified_at: Option<String>,
    /// See `VerifiedCallerIdStatus`.
    pub status: Option<VerifiedCallerIdStatus>,
    /// Fields that have no place above, and values of another type than described.
    pub extra: Extra,
}

response! {
    VerifiedCallerId, extra, ["id"] {
        optional r#type = "type",
        key id = "id",
        required number = "number",
        optional name = "name",
        optional extension = "extension",
        required verified = "verified",
        optional verified_at = "verified_at",
        optional status = "status",
    }
}

open_enum! {
    /// `status` of `VerifiedCallerId`.
    pub enum VerifiedCallerIdStatus {
        Verified = "Verified",
        AwaitingVerification = "Awaiting Verification",
    }
}

/// `VerifiedCallerIDResponse` of the API. Answer of `verifiedCallers.create`, `verifiedCallers.get`, `verifiedCallers.redialVerification` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifiedCallerIdResponse {
    /// Text.
    pub r#type: Option<String>,
    /// A UUID.
    pub id: String,
    /// Text.
    pub number: Option<String>,
    /// Text.
    pub name: Option<String>,
    /// Text.
    pub extension: Option<String>,
    /// True or false.
    pub verified: Option<bool>,
    /// A date and time as in RFC 3339.
    pub verified_at: Option<String>,
    /// See `VerifiedCallerIdResponseStatus`.
    pub status: Option<VerifiedCallerIdResponseStatus>,
    /// Fields that have no place above, and values of another type than described.
    pub extra: Extra,
}

response! {
    VerifiedCallerIdResponse, extra, ["id"] {
        optional r#type = "type",
        key id = "id",
        required number = "number",
        optional name = "name",
        optional extension = "extension",
        required verified = "verified",
        optional verified_at = "verified_at",
        optional status = "status",
    }
}

open_enum! {
    /// `status` of `VerifiedCallerIdResponse`.
    pub enum VerifiedCallerIdResponseStatus {
        Verified = "Verified",
        AwaitingVerification = "Awaiting Verification",
    }
}

/// `VerifyCallerIDRequest` of the API. Body of `verifiedCallers.submitVerification`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerifyCallerIdRequest {
    /// Text.
    pub verification_code: String,
}

impl VerifyCallerIdRequest {
    /// One with what the API requires, and nothing else.
    pub fn new(verification_code: impl Into<String>) -> Self {
        Self { verification_code: verification_code.into() }
    }
}

/// The query of `verifiedCallers.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListVerifiedCallers {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_number: Option<String>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_number: Option<i32>,
    /// A whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}
