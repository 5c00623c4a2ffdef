//! One call with its request.

use std::sync::Arc;

use super::Inner;
use crate::call::{CallState, TransportErrorKind};
use crate::cause::Cause;
use crate::error::{Error, ErrorMetadata, RequestInfo};
use crate::http::Request;
use crate::operations::Operation;
use crate::request::args::Args;
use crate::request::prepare::prepare_call;

/// One call with its request.
pub(super) struct PreparedCall<'a> {
    pub state: &'a CallState,
    pub request: Request,
}

impl<'a> PreparedCall<'a> {
    /// Validates the arguments and builds the request.
    pub fn new(inner: &Inner, state: &'a CallState, args: &Args) -> Result<Self, Error> {
        let operation = state.operation;
        let prepared = prepare_call(operation, args, inner.authorizer.project(), inner.validate)?;
        let authorization = inner.authorizer.choose(operation, args)?;
        let request = Request::new(prepared.method, prepared.target, Arc::clone(&state.delivery))
            .ok_or_else(|| invalid_target(operation))?
            .with_authorization(authorization)
            .with_body(prepared.body);
        Ok(Self { state, request })
    }
}

fn invalid_target(operation: &'static Operation) -> Error {
    Error::Network(Box::new(ErrorMetadata {
        code: TransportErrorKind::Request.code(),
        message: format!(
            "{} was not sent: its path or query contains characters that are not allowed in a request line.",
            operation.name
        ),
        retryable: false,
        maybe_delivered: false,
        refused_with: None,
        request_info: RequestInfo::of(operation, 0),
        cause: Cause::default(),
    }))
}
