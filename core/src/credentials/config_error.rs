//! The error of an invalid configuration.

use std::fmt;

/// A configuration value is missing, malformed or conflicts with another. The error names the role
/// of the value and its source (an option, a variable, a line of a dotenv file), never a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// A stable identifier: `missing_credentials`, `invalid_project_id`, `invalid_space`,
    /// `conflicting_values`, …
    pub code: &'static str,
    /// One sentence for people.
    pub message: String,
}

impl ConfigError {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// Prefixes the message with the source of the value.
    #[cfg(feature = "server")]
    pub(crate) fn with_source(self, source: &str) -> Self {
        Self { message: format!("{source}: {}", self.message), ..self }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ConfigError {}
