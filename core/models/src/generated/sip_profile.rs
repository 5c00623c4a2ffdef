// Generated from api/ by codegen/src/print/rust/models/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Types of `sip_profile`.

use serde::{Deserialize, Serialize};

use crate::Extra;
use crate::open_enum::open_enum;
use crate::response::response;

/// `SipProfileResponse` of the API. Response of `sipProfile.get`, `sipProfile.update`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SipProfile {
    /// A string.
    pub domain: Option<String>,
    /// A string.
    pub domain_identifier: Option<String>,
    /// A list.
    pub default_codecs: Option<Vec<String>>,
    /// A list.
    pub default_ciphers: Option<Vec<String>>,
    /// See [`SipProfileDefaultEncryption`].
    pub default_encryption: Option<SipProfileDefaultEncryption>,
    /// A string.
    pub default_send_as: Option<String>,
    /// Fields that are not listed above, and values of another type than documented.
    pub extra: Extra,
}

response! {
    SipProfile, extra, [] {
        optional domain = "domain",
        optional domain_identifier = "domain_identifier",
        optional default_codecs = "default_codecs",
        optional default_ciphers = "default_ciphers",
        optional default_encryption = "default_encryption",
        optional default_send_as = "default_send_as",
    }
}

open_enum! {
    /// `default_encryption` of `SipProfile`.
    pub enum SipProfileDefaultEncryption {
        Required = "required",
        Optional = "optional",
    }
}

/// `UpdateSipProfileRequest` of the API. Body of `sipProfile.update`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpdateSipProfileRequest {
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_identifier: Option<String>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_codecs: Option<Vec<String>>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_ciphers: Option<Vec<String>>,
    /// See [`UpdateSipProfileRequestDefaultEncryption`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_encryption: Option<UpdateSipProfileRequestDefaultEncryption>,
    /// A string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_send_as: Option<String>,
}

open_enum! {
    /// `default_encryption` of `UpdateSipProfileRequest`.
    pub enum UpdateSipProfileRequestDefaultEncryption {
        Required = "required",
        Optional = "optional",
    }
}
