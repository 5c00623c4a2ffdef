//! The pause that all calls of a client make while the server asks for one.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::retry::{Attempt, Decision, MAX_RETRY_AFTER, Outcome, spread};

/// The end of the pause. A rate limit is no sign of a service that is down, so 429 takes nothing
/// from the retry budget; this is what keeps the retries of many calls from making it worse.
#[derive(Debug, Default)]
pub(super) struct Throttle(Mutex<Option<Instant>>);

impl Throttle {
    /// Notes the pause that a response asks for. A retry of any call waits for its end too, or is
    /// not made if that would take longer than the call may.
    pub fn apply(&self, attempt: &Attempt, decision: Decision) -> Decision {
        if let Some(pause) = asked(attempt, decision) {
            self.extend(pause);
        }
        match (decision, self.left()) {
            (Decision::Wait(own), Some(left)) => {
                let wait = own.max(left + spread(attempt.jitter));
                let fits = attempt.elapsed.saturating_add(wait) < attempt.deadline;
                if fits { Decision::Wait(wait) } else { Decision::GiveUp }
            }
            _ => decision,
        }
    }

    /// How long a request waits before it is sent. `None` without a pause, and where the call has
    /// less `time` than the pause takes: then the server says itself what it makes of the request.
    pub fn wait(&self, time: Duration) -> Option<Duration> {
        let wait = self.left()? + spread(fastrand::f64());
        (wait < time).then_some(wait)
    }

    fn left(&self) -> Option<Duration> {
        let end = (*self.0.lock().unwrap_or_else(PoisonError::into_inner))?;
        Some(end.saturating_duration_since(Instant::now())).filter(|left| !left.is_zero())
    }

    fn extend(&self, pause: Duration) {
        let mut end = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *end = (*end).max(Some(Instant::now() + pause));
    }
}

/// The pause that a response asks for: its `Retry-After`, or after a 429 without one the backoff of
/// the call. A 503 without one says nothing of a time; the retry budget bounds it.
fn asked(attempt: &Attempt, decision: Decision) -> Option<Duration> {
    match (attempt.outcome, attempt.retry_after, decision) {
        (Outcome::Status(429 | 503), Some(asked), _) => Some(asked).filter(|asked| *asked <= MAX_RETRY_AFTER),
        (Outcome::Status(429), None, Decision::Wait(backoff)) => Some(backoff),
        _ => None,
    }
}
