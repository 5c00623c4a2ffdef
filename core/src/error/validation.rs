//! The error of a call with invalid arguments.

use super::{Problem, RequestInfo};
use crate::operations::Operation;

/// The arguments are invalid for the operation. Nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationError {
    /// A message with the first problem and the number of further ones.
    pub message: String,
    /// All problems.
    pub problems: Vec<Problem>,
    /// The call.
    pub request_info: RequestInfo,
}

impl ValidationError {
    /// Creates the error for the problems of a call.
    pub fn new(operation: &'static Operation, problems: Vec<Problem>) -> Self {
        Self {
            message: message(operation.name, &problems),
            problems,
            request_info: RequestInfo::of(operation, 0),
        }
    }
}

fn message(operation: &str, problems: &[Problem]) -> String {
    let Some(first) = problems.first() else {
        return format!("{operation} was not sent: its arguments are invalid.");
    };
    let hint = first.hint.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
    let more = match problems.len() {
        1 => String::new(),
        count => format!(" (and {} more)", count - 1),
    };
    let Problem { path, expected, got, .. } = first;
    let sentence = format!("{operation} was not sent: {path}: expected {expected}, got {got}{hint}{more}");
    if sentence.ends_with('?') { sentence } else { sentence + "." }
}
