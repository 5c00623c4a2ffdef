//! A success that cannot be read.

use super::reply::Reply;
use super::{Call, Failure};
#[cfg(feature = "native")]
use crate::answer::Answer;
use crate::operation::{Method, Operation};

/// The server answered with success, and the body is not what was promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// What every failed call tells. Codes: `invalid_json`, `unexpected_shape`,
    /// `response_too_large`, `invalid_encoding`, `invalid_page_link`, `repeated_page_link`.
    pub failure: Failure,
    /// The answer; absent when it was given up before its end.
    pub reply: Option<Reply>,
    /// `Debug` of an answer does not show the body, which may hold a token.
    #[cfg(feature = "native")]
    response: Option<Box<Answer>>,
}

impl DecodeError {
    /// An answer that cannot be read, with the reason as half a sentence that holds no value. The
    /// call itself was carried out, so anything but a GET is marked as delivered.
    pub fn new(
        operation: &'static Operation,
        code: &'static str,
        reason: &str,
        reply: Option<Reply>,
        attempts: u32,
    ) -> Self {
        let failure = Failure {
            code,
            message: format!("{}: {}.", operation.name, reason),
            retryable: false,
            maybe_delivered: operation.method != Method::Get,
            call: Call::of(operation, attempts),
        };
        Self {
            failure,
            reply,
            #[cfg(feature = "native")]
            response: None,
        }
    }
}

#[cfg(feature = "native")]
impl DecodeError {
    /// The same error with the whole response.
    #[must_use]
    pub fn with_response(self, response: Answer) -> Self {
        Self { response: Some(Box::new(response)), ..self }
    }

    /// The whole response with its body, which may hold secrets; neither `Debug` nor `Display`
    /// shows the body. `None` if there was no response, or if it was given up before its end
    /// (`response_too_large`, `invalid_encoding`).
    pub fn response(&self) -> Option<&Answer> {
        self.response.as_deref()
    }

    /// The whole response without a copy. The server has carried out the call, so an id in the body
    /// may be worth keeping.
    pub fn into_response(self) -> Option<Answer> {
        self.response.map(|response| *response)
    }
}

#[cfg(feature = "native")]
impl super::Error {
    /// The response that could not be decoded. See [`DecodeError::into_response`].
    pub fn into_response(self) -> Option<Answer> {
        match self {
            Self::Decode(error) => error.into_response(),
            _ => None,
        }
    }
}
