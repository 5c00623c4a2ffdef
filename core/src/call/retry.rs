//! The event of a failed attempt that is followed by another one.

use std::time::Duration;

use super::CallState;
use crate::error::RequestInfo;
use crate::retry::Outcome;

/// A failed attempt that is followed by another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    /// The id of the call.
    pub call_id: u64,
    /// The call. `attempts` counts the attempts so far.
    pub request_info: RequestInfo,
    /// The wait before the next attempt.
    pub delay: Duration,
    /// Why the attempt failed, as an error code: `unavailable`, `rate_limited`, `reset`, `dns`, …
    pub code: &'static str,
    /// The status of the response, if there was one.
    pub status: Option<u16>,
}

impl Retry {
    pub(super) fn of(call: &CallState, outcome: Outcome, delay: Duration) -> Self {
        let status = match outcome {
            Outcome::Status(status) => Some(status),
            Outcome::TransportError(..) => None,
        };
        let request_info = RequestInfo::of(call.operation, call.delivery.attempts());
        Self { call_id: call.id, request_info, delay, code: outcome.code(), status }
    }
}
