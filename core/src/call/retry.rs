//! The event of a failed attempt that is followed by another one.

use std::time::Duration;

use super::CallState;
use crate::error::{ErrorCode, RequestInfo};
use crate::retry::Outcome;

/// A failed attempt that is followed by another one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Retry {
    /// The id of the call.
    pub call_id: u64,
    /// The call. `attempts` counts the attempts so far.
    pub request_info: RequestInfo,
    /// The wait before the next attempt.
    pub delay: Duration,
    /// Why the attempt failed, as an error code: `unavailable`, `rate_limited`, `reset`, `dns`, …
    pub code: ErrorCode,
    /// The status of the response, if there was one.
    pub status: Option<u16>,
}

impl Retry {
    /// A retry of a call.
    #[doc(hidden)]
    pub fn new(call_id: u64, request_info: RequestInfo, delay: Duration, code: ErrorCode) -> Self {
        Self { call_id, request_info, delay, code, status: None }
    }

    /// The same retry after a response of this status.
    #[doc(hidden)]
    #[must_use]
    pub fn with_status(self, status: impl Into<Option<u16>>) -> Self {
        Self { status: status.into(), ..self }
    }

    pub(super) fn of(call: &CallState, outcome: Outcome, delay: Duration) -> Self {
        let status = match outcome {
            Outcome::Status(status) => Some(status),
            Outcome::TransportError(..) => None,
        };
        let request_info = RequestInfo::of(call.operation, call.delivery.attempts());
        Self { call_id: call.id, request_info, delay, code: outcome.code(), status }
    }
}
