//! The checks that every configuration value passes before its own: one string without surrounding
//! white space or quotation marks.

use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// A configuration value before validation, with its name for messages. The messages never contain
/// any part of the value.
pub(crate) struct ConfigText<'a> {
    /// `project id`, `API token`, `Space`, `base URL`.
    pub what: &'static str,
    /// The error code.
    pub code: ErrorCode,
    /// The value.
    pub text: &'a str,
}

impl<'a> ConfigText<'a> {
    /// Returns the text, or an error if it shows the traces of a broken line in a file or a shell.
    pub fn checked(&self) -> Result<&'a str, ConfigError> {
        match self.problem() {
            Some(problem) => Err(self.error(problem)),
            None => Ok(self.text),
        }
    }

    /// The error `the <what> <why>`.
    pub fn error(&self, why: &str) -> ConfigError {
        ConfigError::new(self.code, format!("the {} {why}", self.what))
    }

    fn problem(&self) -> Option<&'static str> {
        let text = self.text;
        match () {
            () if text.is_empty() => Some("is empty"),
            () if text.ends_with(['\n', '\r']) => Some("ends with a line break: remove it"),
            () if text.trim() != text => Some("has white space around it: remove it"),
            () if is_quoted(text) => Some("has quotation marks around it: remove them"),
            () if text.contains(|c: char| c.is_whitespace() || c.is_control()) => {
                Some("contains white space or a control character")
            }
            () => None,
        }
    }
}

/// One quotation mark is enough: `set NAME="value` on Windows leaves only one.
fn is_quoted(text: &str) -> bool {
    let is_mark = |c: char| matches!(c, '"' | '\'' | '`' | '\u{2018}'..='\u{201F}');
    text.starts_with(is_mark) || text.ends_with(is_mark)
}
