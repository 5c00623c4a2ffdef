//! Warnings about a configuration.

/// A finding that is not an error but deserves attention.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    /// A stable identifier: `legacy_token`, `unknown_token_shape`, `other_host`,
    /// `unusable_certificates`, `redirects_allowed`.
    pub code: &'static str,
    /// A message, without secrets.
    pub message: String,
}
