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
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Invalid(problems) => problems,
            _ => &[],
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
            Self::Invalid(_) => (422, "Unprocessable Entity"),
        }
    }
}
