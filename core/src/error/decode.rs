//! Successful responses that cannot be decoded.

use super::response::ErrorResponse;
use super::{ErrorCode, ErrorMetadata, RequestInfo};
use crate::call::Response;
use crate::cause::Cause;
use crate::operations::{Method, Operation};

/// The server responded with success, but the body is not as documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The fields that the errors of all calls share. Codes: `invalid_json`, `unexpected_shape`,
    /// `response_too_large`, `invalid_encoding`, `invalid_page_link`, `repeated_page_link`.
    pub metadata: ErrorMetadata,
    /// The response; absent if reading it was stopped before its end.
    pub response: Option<ErrorResponse>,
    /// `Debug` of a response does not show the body, which may hold a token.
    undecoded: Option<Box<Response>>,
}

impl DecodeError {
    /// Creates the error with a reason that contains no value. The call itself was processed, so
    /// anything but a GET is marked as delivered.
    pub fn new(
        operation: &'static Operation,
        code: ErrorCode,
        reason: &str,
        response: Option<ErrorResponse>,
        attempts: u32,
    ) -> Self {
        let metadata = ErrorMetadata {
            code,
            message: format!("{}: {}.", operation.name, reason),
            retryable: false,
            maybe_delivered: operation.method != Method::Get,
            refused_with: None,
            request_info: RequestInfo::of(operation, attempts),
            cause: Cause::default(),
        };
        Self { metadata, response, undecoded: None }
    }

    /// The same error with the whole response.
    #[must_use]
    pub fn with_response(self, response: Response) -> Self {
        Self { undecoded: Some(Box::new(response)), ..self }
    }

    /// The whole response with its body, which may hold secrets; neither `Debug` nor `Display`
    /// shows the body. `None` if there was no response, or if reading it was stopped before its end
    /// (`response_too_large`, `invalid_encoding`).
    pub fn undecoded(&self) -> Option<&Response> {
        self.undecoded.as_deref()
    }

    /// Returns the whole response without a copy. The server has processed the call, so an id in
    /// the body may be valuable.
    pub fn into_response(self) -> Option<Response> {
        self.undecoded.map(|response| *response)
    }
}

impl super::Error {
    /// The response that could not be decoded. See [`DecodeError::into_response`].
    pub fn into_response(self) -> Option<Response> {
        match self {
            Self::Decode(error) => error.into_response(),
            _ => None,
        }
    }
}
