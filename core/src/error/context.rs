//! How a call ended without success: the same sentences and codes over every transport.

use std::time::Duration;

use super::{ApiError, DecodeError, Error, ErrorMetadata, ErrorResponse, RequestInfo};
use crate::call::{Delivery, RawResponse, TransportError, TransportErrorKind};
use crate::operations::{Method, Operation};
use crate::retry;
use crate::secrets::redact::Redactor;

/// How far a call got, and what its errors may say of it.
#[derive(Clone, Copy, Debug)]
pub struct ErrorContext<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// `host[:port]` that is called.
    pub host: &'a str,
    /// Takes secrets out of what the server wrote.
    pub redactor: &'a Redactor,
    /// Time for the whole call.
    pub timeout: Duration,
    /// How many attempts were started.
    pub attempts: u32,
    /// An attempt that ended may have been carried out.
    pub maybe_delivered: bool,
    /// The current attempt was written, in part or whole, and nobody knows how it ended.
    pub is_outstanding: bool,
}

impl ErrorContext<'_> {
    /// The error for an answer that is not a success.
    pub fn status_error(&self, raw: &RawResponse) -> Error {
        let error = ApiError::read(self.operation, raw, self.attempts, self.maybe_delivered, self.redactor);
        Error::Api(Box::new(error))
    }

    /// The error for a success that is not JSON.
    pub fn invalid_json(&self, raw: &RawResponse) -> DecodeError {
        let reason = format!("the server answered {}, but not with JSON", raw.status);
        self.decode("invalid_json", &reason, Some(ErrorResponse::read(raw, self.redactor)))
    }

    /// The error for a success of another shape than the API describes. `reason` is half a sentence
    /// that holds no value.
    pub fn unexpected_shape(&self, raw: &RawResponse, reason: &str) -> DecodeError {
        self.decode("unexpected_shape", reason, Some(ErrorResponse::read(raw, self.redactor)))
    }

    /// The error for no answer.
    pub fn transport_error(&self, error: &TransportError) -> Error {
        let reason = self.redactor.redact(&error.reason);
        let code = error.kind.code();
        if matches!(error.kind, TransportErrorKind::TooLarge | TransportErrorKind::Encoding) {
            let response = error.answer.as_ref().map(|answer| ErrorResponse::read(answer, self.redactor));
            return Error::Decode(Box::new(self.decode(code, &reason, response)));
        }
        let (name, host) = (self.operation.name, self.host);
        let message = match error.delivery {
            Delivery::NotSent => format!("{name} did not reach {host}: {reason}{}.", self.tries()),
            Delivery::MaybeSent => {
                format!("{name} got no whole answer from {host}: {reason}{}.", self.tries())
            }
        };
        let metadata = Box::new(self.metadata(code, message, error.kind.is_transient()));
        match error.kind {
            TransportErrorKind::ConnectTimeout | TransportErrorKind::ReadTimeout => Error::Timeout(metadata),
            _ => Error::Network(metadata),
        }
    }

    /// The error when the call's time is over.
    pub fn timed_out(&self) -> Error {
        let limit = u64::try_from(self.timeout.as_millis()).unwrap_or(u64::MAX);
        let message = format!("{} was not done within {limit} ms{}.", self.operation.name, self.tries());
        Error::Timeout(Box::new(self.metadata("timeout", message, true)))
    }

    /// The error when the caller takes the call back.
    pub fn aborted(&self) -> Error {
        let message = format!("{} was aborted{}.", self.operation.name, self.tries());
        Error::Abort(Box::new(self.metadata("aborted", message, false)))
    }

    fn decode(&self, code: &'static str, reason: &str, response: Option<ErrorResponse>) -> DecodeError {
        DecodeError::new(self.operation, code, reason, response, self.attempts)
    }

    fn metadata(&self, code: &'static str, message: String, is_transient: bool) -> ErrorMetadata {
        let method = self.operation.method;
        let maybe_delivered = (self.maybe_delivered || self.is_outstanding) && method != Method::Get;
        let warning = if maybe_delivered { " The server may have carried it out all the same." } else { "" };
        ErrorMetadata {
            code,
            message: message + warning,
            retryable: is_transient && (!maybe_delivered || retry::is_idempotent(method)),
            maybe_delivered,
            request_info: RequestInfo::of(self.operation, self.attempts),
        }
    }

    fn tries(&self) -> String {
        match self.attempts {
            0 | 1 => String::new(),
            count => format!(" ({count} attempts)"),
        }
    }
}
