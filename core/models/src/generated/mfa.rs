// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `mfa`.

use serde::{Deserialize, Serialize};

use crate::response::response;
use crate::{Extra, Secret};

/// `MfaRequest` of the API. Body of `mfa.call`, `mfa.sms`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MfaRequest {
    /// The number in E.164 format that receives the code. The message or the call costs money. A
    /// string.
    pub to: String,
    /// A number of the project in E.164 format, which the receiver sees. A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The text before the code. A string. Default: `"Your Personal Authorization Code is:"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The number of characters of the code. An integer. Default: `6`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_length: Option<i32>,
    /// The number of seconds for which the code is accepted. An integer. Default: `3600`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_for: Option<i32>,
    /// The number of wrong codes after which the request is closed. An integer. Default: `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_attempts: Option<i32>,
    /// Whether the code contains letters as well as digits. A boolean. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_alphas: Option<bool>,
}

impl MfaRequest {
    /// Creates a value with the required fields only.
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            from: None,
            message: None,
            token_length: None,
            valid_for: None,
            max_attempts: None,
            allow_alphas: None,
        }
    }
}

/// `MfaResponse` of the API. Response of `mfa.call`, `mfa.sms`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mfa {
    /// A UUID.
    pub id: String,
    /// A boolean.
    pub success: Option<bool>,
    /// A string.
    pub to: Option<String>,
    /// A string.
    pub channel: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    Mfa, extra, ["id"] {
        key id = "id",
        required success = "success",
        required to = "to",
        required channel = "channel",
    }
}

/// `MfaVerifyRequest` of the API. Body of `mfa.verify`.
///
/// [`new`](Self::new) creates one from the required fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MfaVerifyRequest {
    /// The code that the user typed in. A secret string.
    pub token: Secret,
}

impl MfaVerifyRequest {
    /// Creates a value with the required fields only.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

/// `MfaVerifyResponse` of the API. Response of `mfa.verify`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MfaVerify {
    /// A boolean.
    pub success: Option<bool>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    MfaVerify, extra, [] {
        required success = "success",
    }
}
