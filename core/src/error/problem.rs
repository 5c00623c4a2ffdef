//! A problem of one argument.

use serde::Serialize;

/// A problem at one path of the arguments, without the value. Keys that do not look like field
/// names are shown by their length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// The path: `name`, `channels.lobby.read`, `play[0].type`, `query.page_size`, `path.id`,
    /// `swml.sections[a key of 12 characters]`.
    pub path: String,
    /// The expected value: `a string of at most 100 characters`.
    pub expected: String,
    /// The actual value, by type and length: `a number`, `nothing`, `a string of 140 characters`.
    pub got: String,
    /// A suggestion: `did you mean "display_name"?`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Problem {
    /// A problem without a hint.
    pub fn new(path: &str, expected: &str, got: &str) -> Self {
        Self { path: path.to_owned(), expected: expected.to_owned(), got: got.to_owned(), hint: None }
    }

    /// The same problem with a suggestion.
    #[must_use]
    pub fn with_hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}
