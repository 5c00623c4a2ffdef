//! One call: what is sent, and within which bounds.

use std::sync::Arc;
use std::time::Duration;

use super::Inner;
use crate::args::Args;
use crate::error::{Call, DecodeError, Error, Failure, Problem, Report, ValidationError};
use crate::operation::Operation;
use crate::prepare::{InvalidPageLink, Prepared, prepare_next, prepare_with};
use crate::transport::{FaultKind, Progress, Request};

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
        let request = Request::new(prepared.method, prepared.target, Arc::clone(&progress))
            .ok_or_else(|| unreadable_target(operation))?
            .with_authorization(authorization)
            .with_body(prepared.body);
        let timeout = args.options.timeout_ms.map_or(inner.timeout, Duration::from_millis);
        let max_retries = args.options.max_retries.unwrap_or(inner.max_retries);
        Ok(Self { inner, operation, request, progress, timeout, max_retries })
    }

    /// How far the call got, for the error that ends it.
    pub fn report(&self) -> Report<'_> {
        Report {
            timeout: self.timeout,
            may_have_acted: self.progress.may_have_acted(),
            is_open: self.progress.is_written(),
            ..report_of(self.inner, self.operation, self.progress.attempts())
        }
    }
}

/// What an error may say of a call that ended with an answer.
pub(super) fn report_of<'a>(inner: &'a Inner, operation: &'static Operation, attempts: u32) -> Report<'a> {
    Report {
        operation,
        host: inner.origin.authority(),
        scrubber: &inner.scrubber,
        timeout: inner.timeout,
        attempts,
        may_have_acted: false,
        is_open: false,
    }
}

fn prepare_any(inner: &Inner, operation: &'static Operation, args: &Args) -> Result<Prepared, Error> {
    if let Some(link) = &args.next {
        return prepare_next(operation, link).map_err(|invalid| {
            Error::Decode(Box::new(DecodeError::new(
                operation,
                InvalidPageLink::CODE,
                &invalid.to_string(),
                None,
                0,
            )))
        });
    }
    let project = inner.credential.project();
    let result = prepare_with(operation, args, project, inner.validate);
    let mut problems = result.as_ref().err().cloned().unwrap_or_default();
    problems.extend(no_time(args));
    match result {
        Ok(prepared) if problems.is_empty() => Ok(prepared),
        _ => Err(Error::Validation(Box::new(ValidationError::new(operation, problems)))),
    }
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
        message: format!(
            "{} was not sent: its path or query holds what no request line may.",
            operation.name
        ),
        retryable: false,
        maybe_delivered: false,
        call: Call::of(operation, 0),
    }))
}
