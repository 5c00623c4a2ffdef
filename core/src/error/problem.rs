//! One thing that is wrong with a request.

use serde::Serialize;

/// What is wrong at one place of a request's arguments, without the value that stands there. Keys
/// that do not read as a name of a field are told by their length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The place: `name`, `channels.lobby.read`, `play[0].type`, `query.page_size`, `path.id`,
    /// `swml.sections[a key of 12 characters]`.
    pub path: String,
    /// What was expected: `a string of at most 100 characters`.
    pub expected: String,
    /// What came, by type and length: `a number`, `nothing`, `a string of 140 characters`.
    pub got: String,
    /// A next step: `did you mean "display_name"?`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Problem {
    /// A problem without a next step.
    pub fn new(path: &str, expected: &str, got: &str) -> Self {
        Self { path: path.to_owned(), expected: expected.to_owned(), got: got.to_owned(), hint: None }
    }
}
