//! The fields that the errors of all failed calls share.

use super::ErrorCode;
use crate::cause::Cause;
use crate::operations::{Method, Operation};

/// A call. Contains the template of the path, never its values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestInfo {
    /// The operation, `video.rooms.list`.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with `{name}` for each value.
    pub path: &'static str,
    /// The number of attempts so far; 0 before the first one.
    pub attempts: u32,
}

impl RequestInfo {
    /// The call of this operation.
    pub fn of(operation: &Operation, attempts: u32) -> Self {
        Self { operation: operation.name, method: operation.method, path: operation.path, attempts }
    }
}

/// The fields that the errors of all failed calls share.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorMetadata {
    /// A stable identifier for programs: `not_found`, `dns`, `timeout`, …
    pub code: ErrorCode,
    /// A message of one or two sentences, without secrets.
    pub message: String,
    /// Whether the failure is temporary and the call can be repeated without acting twice.
    pub retryable: bool,
    /// Whether the server may have processed the call although no success was received. Always
    /// false for a GET.
    pub maybe_delivered: bool,
    /// The HTTP status that refused a connection (`upgrade_refused`).
    pub refused_with: Option<u16>,
    /// The call.
    pub request_info: RequestInfo,
    pub(crate) cause: Cause,
}
