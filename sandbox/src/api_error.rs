//! Reasons to reject a request.

use signalwire_core::error::Problem;

/// The reason why a request is rejected.
#[derive(Debug)]
pub(crate) enum ApiError {
    /// The body is not valid JSON.
    BadRequest,
    /// The credential is missing or wrong.
    Unauthorized,
    /// The token lacks the scope.
    Forbidden,
    /// The path or the item does not exist.
    NotFound,
    /// The media type of the body is not the one that the operation accepts.
    MediaType,
    /// The request violates the schema or the state of the Space.
    Invalid(Vec<Problem>),
    /// The request violates a rule for which SignalWire documents an error code.
    Documented(Vec<Reason>),
}

/// A problem with the code of SignalWire's list of error codes.
#[derive(Debug)]
pub(crate) struct Reason {
    /// The problem.
    pub problem: Problem,
    /// The code: `body_or_media_required`.
    pub code: &'static str,
}

impl ApiError {
    /// A token that this server did not issue.
    pub fn not_issued(name: &str) -> Self {
        Self::invalid(name, "a value that this server issued", "an unknown value")
    }

    /// A value of the right type that cannot be used in the current state.
    pub fn invalid(path: &str, expected: &str, got: &str) -> Self {
        Self::Invalid(vec![Problem::new(path, expected, got)])
    }

    /// The problems of the request, field by field.
    pub fn problems(&self) -> Vec<Problem> {
        match self {
            Self::Invalid(problems) => problems.clone(),
            Self::Documented(reasons) => reasons.iter().map(|reason| reason.problem.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// The HTTP status and its reason phrase.
    pub fn status(&self) -> (u16, &'static str) {
        match self {
            Self::BadRequest => (400, "Bad Request"),
            Self::Unauthorized => (401, "Unauthorized"),
            Self::Forbidden => (403, "Forbidden"),
            Self::NotFound => (404, "Not Found"),
            Self::MediaType => (415, "Unsupported Media Type"),
            Self::Invalid(_) | Self::Documented(_) => (422, "Unprocessable Entity"),
        }
    }
}
