//! What every failed call tells.

use crate::operations::{Method, Operation};

/// The call that failed. Names the template of the path, never its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestInfo {
    /// The operation, `video.rooms.list`.
    pub operation: &'static str,
    /// The verb.
    pub method: Method,
    /// The path with `{name}` for each value.
    pub path: &'static str,
    /// How often the request was tried; 0 when it was refused before that.
    pub attempts: u32,
}

impl RequestInfo {
    /// The call of this operation.
    pub fn of(operation: &Operation, attempts: u32) -> Self {
        Self { operation: operation.name, method: operation.method, path: operation.path, attempts }
    }
}

/// What every failed call tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorMetadata {
    /// A stable name, to be compared by programs: `not_found`, `dns`, `timeout`, …
    pub code: &'static str,
    /// One or two sentences for people, free of secrets.
    pub message: String,
    /// The metadata may pass, and the same call can be made again without acting twice.
    pub retryable: bool,
    /// The server may have carried out the call although no success was seen. Always false for a
    /// GET.
    pub maybe_delivered: bool,
    /// The call.
    pub request_info: RequestInfo,
}
