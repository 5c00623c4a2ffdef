//! The event of a failed attempt that is followed by another one.

use std::time::Duration;

use crate::error::RequestInfo;
use crate::operations::Operation;
use crate::retry::Outcome;

/// A failed attempt that is followed by another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
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
    pub(super) fn of(operation: &Operation, attempts: u32, outcome: Outcome, delay: Duration) -> Self {
        let status = match outcome {
            Outcome::Status(status) => Some(status),
            Outcome::TransportError(..) => None,
        };
        Self { request_info: RequestInfo::of(operation, attempts), delay, code: outcome.code(), status }
    }
}
