//! Warnings about a configuration.

use crate::string_enum::string_enum;

/// A finding that is not an error but deserves attention.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    /// A stable identifier.
    pub code: WarningCode,
    /// A message, without secrets.
    pub message: String,
}

string_enum! {
    /// The subject of a [`Warning`]: a stable identifier for programs. It compares with strings,
    /// and is a string in JSON.
    pub enum WarningCode {
        /// The API token has the older format, which secret scanners do not detect.
        LegacyToken = "legacy_token",
        /// The API token has an unknown format. It is used.
        UnknownTokenShape = "unknown_token_shape",
        /// The API token is sent to a host that is neither under signalwire.com nor this machine.
        OtherHost = "other_host",
        /// A certificate of the environment is ignored.
        UnusableCertificates = "unusable_certificates",
        /// The HTTP client that the program passed may follow redirects.
        RedirectsAllowed = "redirects_allowed",
    }
}
