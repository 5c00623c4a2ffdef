//! Construction of call errors, with the same messages and codes for every transport.

use std::time::{Duration, SystemTime};

use super::{ApiError, DecodeError, Error, ErrorCode, ErrorMetadata, ErrorResponse, RequestInfo};
use crate::call::{Delivery, RawResponse, TransportError, TransportErrorKind};
use crate::cause::Cause;
use crate::operations::{Method, Operation};
use crate::retry;
use crate::secrets::redact::Redactor;

/// The state of a call that its errors describe.
#[derive(Clone, Copy, Debug)]
pub struct ErrorContext<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// The `host[:port]` of the request.
    pub host: &'a str,
    /// Redacts the text of the server.
    pub redactor: &'a Redactor,
    /// The timeout of the whole call.
    pub timeout: Duration,
    /// The number of attempts.
    pub attempts: u32,
    /// Whether a finished attempt may have been processed.
    pub maybe_delivered: bool,
    /// Whether the current attempt was sent, completely or in part, and its result is unknown.
    pub is_outstanding: bool,
}

impl ErrorContext<'_> {
    /// The error of a response with an error status.
    pub fn status_error(&self, raw: &RawResponse, now: SystemTime) -> Error {
        Error::Api(Box::new(ApiError::read(self, raw, now)))
    }

    /// The error of a successful response that is not JSON.
    pub fn invalid_json(&self, raw: &RawResponse, now: SystemTime) -> DecodeError {
        let reason = format!("the server responded with status {}, but the body is not JSON", raw.status);
        self.decode(ErrorCode::InvalidJson, &reason, Some(ErrorResponse::read(raw, self.redactor, now)))
    }

    /// The error of a successful response of another shape than the API documents. `reason` must
    /// not contain any value.
    pub fn unexpected_shape(&self, raw: &RawResponse, reason: &str, now: SystemTime) -> DecodeError {
        self.decode(ErrorCode::UnexpectedShape, reason, Some(ErrorResponse::read(raw, self.redactor, now)))
    }

    /// The error of a call without a response.
    pub fn transport_error(&self, error: &TransportError, now: SystemTime) -> Error {
        let reason = self.redactor.redact(&error.reason);
        let code = error.kind.code();
        if matches!(error.kind, TransportErrorKind::TooLarge | TransportErrorKind::Encoding) {
            let response =
                error.response.as_ref().map(|response| ErrorResponse::read(response, self.redactor, now));
            return Error::Decode(Box::new(self.decode(code, &reason, response)));
        }
        let (name, host) = (self.operation.name, self.host);
        let message = match error.delivery {
            Delivery::NotSent => format!("{name} did not reach {host}: {reason}{}.", self.attempts_text()),
            Delivery::MaybeSent => {
                format!("{name} received no complete response from {host}: {reason}{}.", self.attempts_text())
            }
        };
        let mut metadata = Box::new(self.metadata(code, message, error.kind.is_transient()));
        metadata.cause = error.cause.clone();
        match error.kind {
            TransportErrorKind::ConnectTimeout | TransportErrorKind::ReadTimeout => Error::Timeout(metadata),
            _ => Error::Network(metadata),
        }
    }

    /// The error of a call that reached its timeout.
    pub fn timed_out(&self) -> Error {
        let limit = u64::try_from(self.timeout.as_millis()).unwrap_or(u64::MAX);
        let message =
            format!("{} was not completed within {limit} ms{}.", self.operation.name, self.attempts_text());
        Error::Timeout(Box::new(self.metadata(ErrorCode::Timeout, message, true)))
    }

    /// The error of a call that the caller cancelled.
    pub fn aborted(&self) -> Error {
        let message = format!("{} was aborted{}.", self.operation.name, self.attempts_text());
        Error::Abort(Box::new(self.metadata(ErrorCode::Aborted, message, false)))
    }

    fn decode(&self, code: ErrorCode, reason: &str, response: Option<ErrorResponse>) -> DecodeError {
        DecodeError::new(self.operation, code, reason, response, self.attempts)
    }

    fn metadata(&self, code: ErrorCode, message: String, is_transient: bool) -> ErrorMetadata {
        let method = self.operation.method;
        let maybe_delivered = (self.maybe_delivered || self.is_outstanding) && method != Method::Get;
        let warning = if maybe_delivered { " The server may have processed it." } else { "" };
        ErrorMetadata {
            code,
            message: message + warning,
            retryable: is_transient && (!maybe_delivered || retry::is_idempotent(method)),
            maybe_delivered,
            refused_with: None,
            request_info: RequestInfo::of(self.operation, self.attempts),
            cause: Cause::default(),
        }
    }

    fn attempts_text(&self) -> String {
        match self.attempts {
            0 | 1 => String::new(),
            count => format!(" ({count} attempts)"),
        }
    }
}
