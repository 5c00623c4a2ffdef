//! The waits between attempts.

use std::time::Duration;

/// Half of the longest wait before the first attempt; each further attempt doubles it.
const INITIAL_BACKOFF: Duration = Duration::from_millis(500);
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
    scale(INITIAL_BACKOFF.saturating_mul(2_u32.saturating_pow(attempt)).min(MAX_BACKOFF), jitter)
}

/// A part of a time.
pub(super) fn scale(time: Duration, jitter: f64) -> Duration {
    time.mul_f64(jitter.clamp(0.0, 1.0))
}
