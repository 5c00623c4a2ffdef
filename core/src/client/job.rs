//! One call: what is sent, within which bounds, and how it failed.

use std::sync::Arc;
use std::time::Duration;

use super::Inner;
use crate::args::{Args, Validation};
use crate::error::{ApiError, Call, DecodeError, Error, Failure, Problem, Reply, ValidationError};
use crate::operation::{Method, Operation};
use crate::prepare::{ForeignLink, Prepared, prepare, prepare_next};
use crate::retry;
use crate::transport::{Fault, FaultKind, Progress, Raw, Request, Sent};

/// One call.
pub(super) struct Job<'a> {
    inner: &'a Inner,
    pub operation: &'static Operation,
    pub request: Request,
    pub progress: Arc<Progress>,
    pub timeout: Duration,
    pub max_retries: u32,
}

impl<'a> Job<'a> {
    /// Checks the arguments and puts the request together.
    pub fn new(inner: &'a Inner, operation: &'static Operation, args: &Args) -> Result<Self, Error> {
        let prepared = prepare_any(inner, operation, args)?;
        let authorization = inner.credential.choose(operation, args)?;
        let progress = Arc::new(Progress::default());
        let request =
            Request::new(prepared.method, inner.origin.as_str(), &prepared.target, Arc::clone(&progress))
                .ok_or_else(|| unreadable_target(operation))?
                .with_authorization(authorization)
                .with_body(prepared.body);
        let timeout = args.options.timeout_ms.map_or(inner.timeout, Duration::from_millis);
        let max_retries = args.options.max_retries.unwrap_or(inner.max_retries);
        Ok(Self { inner, operation, request, progress, timeout, max_retries })
    }

    /// The error for an answer that is not a success.
    pub fn refused(&self, raw: &Raw) -> Error {
        let attempts = self.progress.attempts();
        let acted = self.progress.may_have_acted();
        Error::Api(Box::new(ApiError::read(self.operation, raw, attempts, acted, &self.inner.scrubber)))
    }

    /// The error for a success that cannot be read.
    pub fn undecodable(&self, raw: &Raw) -> Error {
        let reply = Reply::read(raw, &self.inner.scrubber);
        let reason = format!("the server answered {}, but not with JSON", raw.status);
        let attempts = self.progress.attempts();
        Error::Decode(Box::new(DecodeError::new(
            self.operation,
            "invalid_json",
            &reason,
            Some(reply),
            attempts,
        )))
    }

    /// The error for no answer.
    pub fn broken(&self, fault: &Fault) -> Error {
        let reason = self.inner.scrubber.scrub(&fault.reason);
        let code = fault.kind.code();
        if matches!(fault.kind, FaultKind::TooLarge | FaultKind::Encoding) {
            let attempts = self.progress.attempts();
            return Error::Decode(Box::new(DecodeError::new(self.operation, code, &reason, None, attempts)));
        }
        let (name, host) = (self.operation.name, self.inner.origin.authority());
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
        let limit = self.timeout.as_millis();
        let message = format!("{} was not done within {limit} ms{}.", self.operation.name, self.tries());
        Error::Timeout(Box::new(self.failure("timeout", message, true)))
    }

    /// The error when the caller takes the call back.
    pub fn aborted(&self) -> Error {
        let message = format!("{} was aborted{}.", self.operation.name, self.tries());
        Error::Abort(Box::new(self.failure("aborted", message, false)))
    }

    fn failure(&self, code: &'static str, message: String, is_transient: bool) -> Failure {
        let may_have_acted = self.progress.may_have_acted() || self.progress.is_written();
        let maybe_delivered = may_have_acted && self.operation.method != Method::Get;
        let warning = if maybe_delivered { " The server may have carried it out all the same." } else { "" };
        Failure {
            code,
            message: message + warning,
            retryable: is_transient && (!maybe_delivered || retry::is_idempotent(self.operation.method)),
            maybe_delivered,
            call: Call::of(self.operation, self.progress.attempts()),
        }
    }

    fn tries(&self) -> String {
        match self.progress.attempts() {
            0 | 1 => String::new(),
            count => format!(" ({count} attempts)"),
        }
    }
}

fn prepare_any(inner: &Inner, operation: &'static Operation, args: &Args) -> Result<Prepared, Error> {
    if let Some(link) = &args.next {
        return prepare_next(operation, link, &inner.origin).map_err(|foreign| {
            Error::Decode(Box::new(DecodeError::new(
                operation,
                ForeignLink::CODE,
                &foreign.to_string(),
                None,
                0,
            )))
        });
    }
    let project = inner.credential.project();
    let result = match (inner.validate, args.options.validate) {
        (Validation::Off, None) => prepare(operation, &unchecked(args), project),
        _ => prepare(operation, args, project),
    };
    let mut problems = result.as_ref().err().cloned().unwrap_or_default();
    problems.extend(no_time(args));
    match result {
        Ok(prepared) if problems.is_empty() => Ok(prepared),
        _ => Err(Error::Validation(Box::new(ValidationError::new(operation, problems)))),
    }
}

fn unchecked(args: &Args) -> Args {
    let mut args = args.clone();
    args.options.validate = Some(Validation::Off);
    args
}

/// Elsewhere 0 means "for ever". Here nothing does, so it is refused rather than misread.
fn no_time(args: &Args) -> Option<Problem> {
    (args.options.timeout_ms == Some(0)).then(|| Problem {
        path: "options.timeoutMs".to_owned(),
        expected: "a number above 0".to_owned(),
        got: "number 0".to_owned(),
        hint: Some("leave it out for the client's own".to_owned()),
    })
}

fn unreadable_target(operation: &'static Operation) -> Error {
    Error::Network(Box::new(Failure {
        code: FaultKind::Request.code(),
        message: format!("{} was not sent: its path would be read as another one.", operation.name),
        retryable: false,
        maybe_delivered: false,
        call: Call::of(operation, 0),
    }))
}
