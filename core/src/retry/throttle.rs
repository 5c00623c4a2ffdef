//! The pause of all calls of a client while the server asks for one.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{Attempt, Decision, MAX_RETRY_AFTER, Outcome, spread};
use crate::call::Now;

/// The end of the pause, on the clock of [`Now::monotonic`]. A 429 takes nothing from the retry
/// budget, because a rate limit is no sign of a service that is down. The pause bounds the retries
/// of many calls instead.
#[derive(Debug, Default)]
pub(crate) struct Throttle(Mutex<Duration>);

impl Throttle {
    /// Records the pause that a response asks for. A retry of any call waits for the end of the
    /// pause too. If that would exceed the time of the call, there is no retry.
    pub fn apply(&self, attempt: &Attempt, decision: Decision, now: Now) -> Decision {
        if let Some(pause) = asked(attempt, decision) {
            let mut end = self.end();
            *end = (*end).max(now.monotonic.saturating_add(pause));
        }
        match (decision, self.left(now)) {
            (Decision::Wait(own), Some(left)) => {
                let wait = own.max(left + spread(attempt.jitter));
                let fits = attempt.elapsed.saturating_add(wait) < attempt.deadline;
                if fits { Decision::Wait(wait) } else { Decision::GiveUp }
            }
            _ => decision,
        }
    }

    /// How long a request waits before it is sent. `None` without a pause, and if the call has less
    /// `time` than the pause takes: the request is then sent, and the server decides.
    pub fn wait(&self, time: Duration, now: Now) -> Option<Duration> {
        let wait = self.left(now)? + spread(now.jitter);
        (wait < time).then_some(wait)
    }

    fn left(&self, now: Now) -> Option<Duration> {
        Some(self.end().saturating_sub(now.monotonic)).filter(|left| !left.is_zero())
    }

    fn end(&self) -> MutexGuard<'_, Duration> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pause that a response asks for: its `Retry-After`, or for a 429 without one the backoff of
/// the call. A 503 without `Retry-After` asks for no pause; the retry budget bounds its retries.
fn asked(attempt: &Attempt, decision: Decision) -> Option<Duration> {
    match (attempt.outcome, attempt.retry_after, decision) {
        (Outcome::Status(429 | 503), Some(asked), _) => Some(asked).filter(|asked| *asked <= MAX_RETRY_AFTER),
        (Outcome::Status(429), None, Decision::Wait(backoff)) => Some(backoff),
        _ => None,
    }
}
