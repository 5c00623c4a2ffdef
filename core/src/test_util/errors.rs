//! Errors as calls return them, for tests of code that handles errors.

use std::time::{Duration, SystemTime};

use serde::Serialize;

use super::mock_response::MockResult;
use super::{MockFailure, MockResponse, operation};
use crate::credentials::ConfigError;
use crate::error::context::ErrorContext;
use crate::error::{Error, ErrorCode};
use crate::secrets::redact::Redactor;

/// The error of a response with an error status and a JSON body. Panics if there is no such
/// operation.
///
/// ```
/// use serde_json::json;
/// use signalwire_core::error::ErrorCode;
/// use signalwire_core::test_util::api_error;
///
/// let body = json!({ "errors": [{ "message": "No such room" }] });
/// let error = api_error("video.rooms.get", 404, body);
/// assert_eq!((error.status(), error.code()), (Some(404), ErrorCode::NotFound));
/// ```
pub fn api_error(operation: &str, status: u16, body: impl Serialize) -> Error {
    with_context(operation, |context| match MockResponse::json(status, body).0 {
        MockResult::Response(response) => context.status_error(&response, SystemTime::now()),
        _ => unreachable!("it is a response"),
    })
}

/// The error of a request without a response. Panics if there is no such operation.
pub fn network_error(operation: &str, failure: MockFailure) -> Error {
    with_context(operation, |context| context.transport_error(&failure.into(), SystemTime::now()))
}

/// The error of a call whose timeout elapsed after its request was sent. Panics if there is no such
/// operation.
pub fn timeout(operation: &str) -> Error {
    with_context(operation, |context| context.timed_out())
}

/// The error of a call that was cancelled after its request was sent. Panics if there is no such
/// operation.
pub fn aborted(operation: &str) -> Error {
    with_context(operation, |context| context.aborted())
}

/// The error of a success whose body is not JSON. Panics if there is no such operation.
pub fn invalid_json(operation: &str) -> Error {
    with_context(operation, |context| match MockResponse::bytes(200, "<html>").0 {
        MockResult::Response(response) => {
            Error::Decode(Box::new(context.invalid_json(&response, SystemTime::now())))
        }
        _ => unreachable!("it is a response"),
    })
}

/// The error of a client that cannot be built, or lacks a credential.
pub fn config_error(code: ErrorCode, message: &str) -> Error {
    ConfigError::new(code, message).into()
}

fn with_context(name: &str, make: impl FnOnce(ErrorContext<'_>) -> Error) -> Error {
    make(ErrorContext {
        operation: operation(name),
        host: "example.signalwire.com",
        redactor: &Redactor::default(),
        timeout: Duration::from_secs(30),
        attempts: 1,
        maybe_delivered: false,
        is_outstanding: true,
    })
}
