//! A client that cannot be built, and why.

use std::fmt;

/// A value of the configuration is missing, malformed or contradicts another. Names the role of the
/// value and where it came from (an option, a variable, a line of a dotenv file), never a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    /// A stable name: `missing_credentials`, `invalid_project_id`, `invalid_space`,
    /// `conflicting_values`, …
    pub code: &'static str,
    /// One sentence for people.
    pub message: String,
}

impl ConfigError {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// The same, with where the value came from in front.
    #[cfg(feature = "server")]
    pub(crate) fn at(self, place: &str) -> Self {
        Self { message: format!("{place}: {}", self.message), ..self }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ConfigError {}
