//! One call: what is sent, and within which bounds.

use std::sync::Arc;
use std::time::Duration;

use super::Inner;
use crate::call::{DeliveryState, TransportErrorKind};
use crate::error::{DecodeError, Error, ErrorContext, ErrorMetadata, Problem, RequestInfo, ValidationError};
use crate::http::Request;
use crate::operations::Operation;
use crate::request::args::Args;
use crate::request::prepare::{InvalidPageLink, Prepared, prepare_next, prepare_with};

/// One call.
pub(super) struct PreparedCall<'a> {
    inner: &'a Inner,
    pub operation: &'static Operation,
    pub request: Request,
    pub delivery: Arc<DeliveryState>,
    pub timeout: Duration,
    pub max_retries: u32,
}

impl<'a> PreparedCall<'a> {
    /// Checks the arguments and puts the request together.
    pub fn new(inner: &'a Inner, operation: &'static Operation, args: &Args) -> Result<Self, Error> {
        let prepared = prepare_any(inner, operation, args)?;
        let authorization = inner.authorizer.choose(operation, args)?;
        let delivery = Arc::new(DeliveryState::default());
        let request = Request::new(prepared.method, prepared.target, Arc::clone(&delivery))
            .ok_or_else(|| unreadable_target(operation))?
            .with_authorization(authorization)
            .with_body(prepared.body);
        let timeout = args.options.timeout_ms.map_or(inner.timeout, Duration::from_millis);
        let max_retries = args.options.max_retries.unwrap_or(inner.max_retries);
        Ok(Self { inner, operation, request, delivery, timeout, max_retries })
    }

    /// How far the call got, for the error that ends it.
    pub fn error_context(&self) -> ErrorContext<'_> {
        ErrorContext {
            timeout: self.timeout,
            maybe_delivered: self.delivery.maybe_delivered(),
            is_outstanding: self.delivery.is_written(),
            ..error_context(self.inner, self.operation, self.delivery.attempts())
        }
    }
}

/// What an error may say of a call that ended with an answer.
pub(super) fn error_context<'a>(
    inner: &'a Inner,
    operation: &'static Operation,
    attempts: u32,
) -> ErrorContext<'a> {
    ErrorContext {
        operation,
        host: inner.origin.authority(),
        redactor: &inner.redactor,
        timeout: inner.timeout,
        attempts,
        maybe_delivered: false,
        is_outstanding: false,
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
    let project = inner.authorizer.project();
    let result = prepare_with(operation, args, project, inner.validate);
    let mut problems = result.as_ref().err().cloned().unwrap_or_default();
    problems.extend(reject_zero_timeout(args));
    match result {
        Ok(prepared) if problems.is_empty() => Ok(prepared),
        _ => Err(Error::Validation(Box::new(ValidationError::new(operation, problems)))),
    }
}

/// Elsewhere 0 means "for ever". Here nothing does, so it is refused rather than misread.
fn reject_zero_timeout(args: &Args) -> Option<Problem> {
    (args.options.timeout_ms == Some(0)).then(|| Problem {
        path: "options.timeoutMs".to_owned(),
        expected: "a number above 0".to_owned(),
        got: "number 0".to_owned(),
        hint: Some("leave it out for the client's own".to_owned()),
    })
}

fn unreadable_target(operation: &'static Operation) -> Error {
    Error::Network(Box::new(ErrorMetadata {
        code: TransportErrorKind::Request.code(),
        message: format!(
            "{} was not sent: its path or query holds what no request line may.",
            operation.name
        ),
        retryable: false,
        maybe_delivered: false,
        request_info: RequestInfo::of(operation, 0),
    }))
}
