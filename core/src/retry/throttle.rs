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

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::operations::Method;

    const SECOND: Duration = Duration::from_secs(1);
    const START: Now = Now { monotonic: Duration::ZERO, wall: SystemTime::UNIX_EPOCH, jitter: 0.0 };

    fn attempt(status: u16, retry_after: Option<Duration>) -> Attempt {
        Attempt {
            method: Method::Get,
            number: 1,
            max_retries: 2,
            outcome: Outcome::Status(status),
            retry_after,
            elapsed: Duration::ZERO,
            deadline: 30 * SECOND,
            jitter: 0.5,
        }
    }

    /// A throttle with a pause of 5 s.
    fn paused() -> Throttle {
        let throttle = Throttle::default();
        throttle.apply(&attempt(429, Some(5 * SECOND)), Decision::GiveUp, START);
        throttle
    }

    #[test]
    fn a_retry_waits_for_the_end_of_the_pause_and_a_random_time() {
        let decision = paused().apply(&attempt(500, None), Decision::Wait(SECOND), START);
        assert_eq!(decision, Decision::Wait(5 * SECOND + spread(0.5)));
    }

    #[test]
    fn a_retry_is_not_made_if_its_call_ends_with_the_pause() {
        let ends = |deadline| Attempt { deadline, jitter: 0.0, ..attempt(500, None) };
        let decide = |deadline| paused().apply(&ends(deadline), Decision::Wait(SECOND), START);
        assert_eq!(decide(5 * SECOND), Decision::GiveUp);
        assert_eq!(decide(6 * SECOND), Decision::Wait(5 * SECOND));
    }

    #[test]
    fn a_request_waits_only_if_time_is_left_after_the_pause() {
        assert_eq!(paused().wait(5 * SECOND, START), None);
        assert_eq!(paused().wait(6 * SECOND, START), Some(5 * SECOND));
    }

    #[test]
    fn a_429_without_retry_after_asks_for_the_backoff_of_its_call() {
        let pause_after = |status| {
            let throttle = Throttle::default();
            throttle.apply(&attempt(status, None), Decision::Wait(2 * SECOND), START);
            throttle.wait(30 * SECOND, START)
        };
        assert_eq!(pause_after(429), Some(2 * SECOND));
        assert_eq!(pause_after(503), None);
    }
}
