//! The error of an invalid configuration.

use std::fmt;

use crate::cause::Cause;
use crate::error::ErrorCode;

/// A configuration value is missing, malformed or conflicts with another. The error names the role
/// of the value and its source (an option, a variable, a line of a dotenv file), never a secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigError {
    /// A stable identifier: `missing_credentials`, `invalid_project_id`, `invalid_space`,
    /// `conflicting_values`, …
    pub code: ErrorCode,
    /// One sentence for people.
    pub message: String,
    pub(crate) cause: Cause,
}

impl ConfigError {
    /// An error with a code and a message.
    #[doc(hidden)]
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), cause: Cause::default() }
    }

    /// The same error with its cause.
    #[cfg(feature = "server")]
    pub(crate) fn with_cause(self, cause: Cause) -> Self {
        Self { cause, ..self }
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

/// `{:?}` is one line, as `main` prints it: `ConfigError(invalid_space): the Space is empty`.
/// `{:#?}` contains all fields.
impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, message, cause } = self;
        if !f.alternate() {
            return write!(f, "ConfigError({code}): {message}");
        }
        let mut fields = f.debug_struct("ConfigError");
        fields.field("code", code).field("message", message).field("cause", cause).finish()
    }
}

impl std::error::Error for ConfigError {
    /// The error of the operating system, if a file cannot be read.
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_error()
    }
}
