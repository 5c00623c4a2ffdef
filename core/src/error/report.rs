//! How a call ended without success: the same sentences and codes over every transport.

use std::time::Duration;

use super::{ApiError, Call, DecodeError, Error, Failure, Reply};
use crate::operation::{Method, Operation};
use crate::redact::Scrubber;
use crate::retry;
use crate::transport::{Fault, FaultKind, Raw, Sent};

/// How far a call got, and what its errors may say of it.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The operation.
    pub operation: &'static Operation,
    /// `host[:port]` that is called.
    pub host: &'a str,
    /// Takes secrets out of what the server wrote.
    pub scrubber: &'a Scrubber,
    /// Time for the whole call.
    pub timeout: Duration,
    /// How many attempts were started.
    pub attempts: u32,
    /// An attempt that ended may have been carried out.
    pub may_have_acted: bool,
    /// The current attempt was written, in part or whole, and nobody knows how it ended.
    pub is_open: bool,
}

impl Report<'_> {
    /// The error for an answer that is not a success.
    pub fn refused(&self, raw: &Raw) -> Error {
        let error = ApiError::read(self.operation, raw, self.attempts, self.may_have_acted, self.scrubber);
        Error::Api(Box::new(error))
    }

    /// The error for a success that is not JSON.
    pub fn undecodable(&self, raw: &Raw) -> DecodeError {
        let reason = format!("the server answered {}, but not with JSON", raw.status);
        self.decode("invalid_json", &reason, Some(Reply::read(raw, self.scrubber)))
    }

    /// The error for a success of another shape than the API describes. `reason` is half a sentence
    /// that holds no value.
    pub fn misshapen(&self, raw: &Raw, reason: &str) -> DecodeError {
        self.decode("unexpected_shape", reason, Some(Reply::read(raw, self.scrubber)))
    }

    /// The error for no answer.
    pub fn broken(&self, fault: &Fault) -> Error {
        let reason = self.scrubber.scrub(&fault.reason);
        let code = fault.kind.code();
        if matches!(fault.kind, FaultKind::TooLarge | FaultKind::Encoding) {
            let reply = fault.answer.as_ref().map(|answer| Reply::read(answer, self.scrubber));
            return Error::Decode(Box::new(self.decode(code, &reason, reply)));
        }
        let (name, host) = (self.operation.name, self.host);
        let message = match fault.sent {
            Sent::No => format!("{name} did not reach {host}: {reason}{}.", self.tries()),
            Sent::Maybe => format!("{name} got no whole answer from {host}: {reason}{}.", self.tries()),
        };
        let failure = Box::new(self.failure(code, message, fault.kind.is_transient()));
        match fault.kind {
            FaultKind::ConnectTimeout | FaultKind::ReadTimeout => Error::Timeout(failure),
            _ => Error::Network(failure),
        }
    }

    /// The error when the call's time is over.
    pub fn timed_out(&self) -> Error {
        let limit = u64::try_from(self.timeout.as_millis()).unwrap_or(u64::MAX);
        let message = format!("{} was not done within {limit} ms{}.", self.operation.name, self.tries());
        Error::Timeout(Box::new(self.failure("timeout", message, true)))
    }

    /// The error when the caller takes the call back.
    pub fn aborted(&self) -> Error {
        let message = format!("{} was aborted{}.", self.operation.name, self.tries());
        Error::Abort(Box::new(self.failure("aborted", message, false)))
    }

    fn decode(&self, code: &'static str, reason: &str, reply: Option<Reply>) -> DecodeError {
        DecodeError::new(self.operation, code, reason, reply, self.attempts)
    }

    fn failure(&self, code: &'static str, message: String, is_transient: bool) -> Failure {
        let method = self.operation.method;
        let maybe_delivered = (self.may_have_acted || self.is_open) && method != Method::Get;
        let warning = if maybe_delivered { " The server may have carried it out all the same." } else { "" };
        Failure {
            code,
            message: message + warning,
            retryable: is_transient && (!maybe_delivered || retry::is_idempotent(method)),
            maybe_delivered,
            call: Call::of(self.operation, self.attempts),
        }
    }

    fn tries(&self) -> String {
        match self.attempts {
            0 | 1 => String::new(),
            count => format!(" ({count} attempts)"),
        }
    }
}
