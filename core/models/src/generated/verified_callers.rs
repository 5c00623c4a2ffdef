// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `verified_callers`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;

/// `CreateVerifiedCallerIDRequest` of the API. Body of `verifiedCallers.create`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CreateVerifiedCallerIdRequest {
    /// The number in E.164 format. A call to it speaks the code that confirms it. A string.
    pub number: String,
    /// The name of the number in the dashboard. A string. At most 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The digits that are dialled after the number answers. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
}

impl CreateVerifiedCallerIdRequest {
    /// Creates a value with the required fields only.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into(), name: None, extension: None }
    }
}

/// `UpdateVerifiedCallerIDRequest` of the API. Body of `verifiedCallers.update`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateVerifiedCallerIdRequest {
    /// A string. At most 200 characters.
    pub name: String,
}

impl UpdateVerifiedCallerIdRequest {
    /// Creates a value with the required fields only.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `VerifiedCallerID` of the API. Item of `verifiedCallers.list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifiedCallerId {
    /// A string.
    pub r#type: Option<String>,
    /// A UUID.
    pub id: String,
    /// A string.
    pub number: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub extension: Option<String>,
    /// A boolean.
    pub verified: Option<bool>,
    /// A date and time in RFC 3339 format.
    pub verified_at: Option<String>,
    /// See [`VerifiedCallerIdStatus`].
    pub status: Option<VerifiedCallerIdStatus>,
    /// Fields that are not listed above, and values of another type than documented.
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

/// `VerifiedCallerIDResponse` of the API. Response of `verifiedCallers.create`,
/// `verifiedCallers.get`, `verifiedCallers.redialVerification` and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifiedCallerIdResponse {
    /// A string.
    pub r#type: Option<String>,
    /// A UUID.
    pub id: String,
    /// A string.
    pub number: Option<String>,
    /// A string.
    pub name: Option<String>,
    /// A string.
    pub extension: Option<String>,
    /// A boolean.
    pub verified: Option<bool>,
    /// A date and time in RFC 3339 format.
    pub verified_at: Option<String>,
    /// See [`VerifiedCallerIdResponseStatus`].
    pub status: Option<VerifiedCallerIdResponseStatus>,
    /// Fields that are not listed above, and values of another type than documented.
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
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VerifyCallerIdRequest {
    /// A string.
    pub verification_code: String,
}

impl VerifyCallerIdRequest {
    /// Creates a value with the required fields only.
    pub fn new(verification_code: impl Into<String>) -> Self {
        Self { verification_code: verification_code.into() }
    }
}

/// The query of `verifiedCallers.list`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListVerifiedCallers {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_name: Option<String>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_number: Option<String>,
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
