//! What happens to a call before it ends.

use std::time::Duration;

use crate::error::RequestInfo;
use crate::operations::Operation;
use crate::retry::Outcome;

/// What happens to a call before it ends. Holds names and numbers of this library's own and nothing
/// of the caller or the server, so there is nothing in it that could be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The arguments are accepted, and the first attempt begins. A call that is refused before that
    /// has no events.
    Started(RequestInfo),
    /// An attempt did not succeed, and another one follows.
    Retry(Retry),
}

/// An attempt that did not succeed and is made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retry {
    /// The call; `attempts` counts the attempts so far.
    pub request_info: RequestInfo,
    /// The wait before the next attempt.
    pub delay: Duration,
    /// Why the attempt did not succeed, in the codes of errors: `unavailable`, `rate_limited`,
    /// `reset`, `dns`, …
    pub code: &'static str,
    /// The status of the answer, if there was one.
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
