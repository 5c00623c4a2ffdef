//! A success that cannot be read.

use super::reply::Reply;
use super::{Call, Failure};
use crate::operation::{Method, Operation};

/// The server answered with success, and the body is not what was promised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// What every failed call tells. Codes: `invalid_json`, `unexpected_shape`, `response_too_large`, `invalid_encoding`,
    /// `foreign_link`, `repeated_page_link`.
    pub failure: Failure,
    /// The answer; absent when it was given up before its end.
    pub reply: Option<Reply>,
}

impl DecodeError {
    /// An answer that cannot be read, with the reason as half a sentence that holds no value. The call itself was carried out, so anything but a
    /// GET is marked as delivered.
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
        Self { failure, reply }
    }
}
