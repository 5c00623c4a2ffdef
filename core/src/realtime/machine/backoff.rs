//! The waits between attempts.

use std::time::Duration;

use crate::retry::{self, scale};

/// The longest wait.
const MAX_BACKOFF: Duration = Duration::from_secs(30);
/// The longest wait before the first attempt after an end that the server announced. It announces
/// the end to all of its sessions at once.
pub(super) const ANNOUNCED_SPREAD: Duration = Duration::from_secs(5);
/// The waits after credentials that were accepted before are rejected: a minute in total.
pub(super) const AUTHENTICATION_DELAYS: [Duration; 3] =
    [Duration::from_secs(10), Duration::from_secs(20), Duration::from_secs(30)];

/// Full jitter: a random time between 0 and the backoff, so that the sessions of a server that
/// restarts do not return together.
pub(super) fn backoff(attempt: u32, jitter: f64) -> Duration {
    scale(retry::backoff(attempt.saturating_add(1), MAX_BACKOFF), jitter)
}
