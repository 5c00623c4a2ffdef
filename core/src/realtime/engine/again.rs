//! The subscriptions that are made again after a reconnect.

use std::time::Duration;

use super::{Engine, Phase};
use crate::call::Now;
use crate::realtime::event::{Event, Resumed};
use crate::realtime::requests::{Outcome, Waiter};

/// The wait before a failed subscription is made once more; each failure doubles it.
const INITIAL_RETRY: Duration = Duration::from_secs(1);
/// The longest such wait.
const MAX_RETRY: Duration = Duration::from_secs(30);

/// The subscriptions that are made again over the current connection.
#[derive(Debug)]
pub(super) struct Again {
    restored: bool,
    gap: Duration,
    /// Subscriptions that the server has not accepted yet.
    pending: usize,
    accepted: usize,
    failures: u32,
    retries: Vec<Retry>,
}

#[derive(Debug)]
struct Retry {
    at: Duration,
    method: String,
    params: String,
}

impl Again {
    pub(super) fn deadline(&self) -> Option<Duration> {
        self.retries.iter().map(|retry| retry.at).min()
    }
}

impl Engine {
    /// Sends all subscriptions at once, before the requests that wait.
    pub(super) fn subscribe_again(&mut self, restored: bool, now: Now) {
        let Some(lost_at) = self.lost_at.take() else { return };
        let requests = self.subscriptions.requests();
        self.again = Some(Again {
            restored,
            gap: now.monotonic.saturating_sub(lost_at),
            pending: requests.len(),
            accepted: 0,
            failures: 0,
            retries: Vec::new(),
        });
        for (method, params) in requests {
            self.add_own_request(method, params, Waiter::Again, now);
        }
        self.report_resumed();
    }

    /// The server answered one of these subscriptions, or the time limit passed. A channel that is
    /// gone is forgotten; any other failure may pass.
    pub(super) fn on_again(&mut self, method: &str, params: String, outcome: Outcome, now: Now) {
        let Some(again) = &mut self.again else { return };
        match outcome {
            Ok(_) => {
                again.pending = again.pending.saturating_sub(1);
                again.accepted += 1;
            }
            Err(error) if matches!(error.code(), "not_found" | "gone") => {
                again.pending = again.pending.saturating_sub(1);
                self.subscriptions.forget(method, &params);
            }
            Err(_) => {
                let wait = INITIAL_RETRY.saturating_mul(2_u32.saturating_pow(again.failures)).min(MAX_RETRY);
                again.failures = again.failures.saturating_add(1);
                let at = now.monotonic.saturating_add(wait);
                again.retries.push(Retry { at, method: method.to_owned(), params });
            }
        }
        self.report_resumed();
    }

    /// Sends the subscriptions whose wait is over.
    pub(super) fn retry_again(&mut self, now: Now) {
        let Some(again) = self.again.as_mut().filter(|_| self.phase == Phase::Open) else { return };
        let (due, later) =
            std::mem::take(&mut again.retries).into_iter().partition(|retry| retry.at <= now.monotonic);
        again.retries = later;
        let due: Vec<Retry> = due;
        for retry in due {
            self.add_own_request(&retry.method, retry.params, Waiter::Again, now);
        }
        self.flush();
    }

    fn report_resumed(&mut self) {
        if let Some(again) = self.again.take_if(|again| again.pending == 0) {
            let Again { restored, gap, accepted, .. } = again;
            self.report(Event::Resumed(Resumed { restored, gap, again: accepted }));
        }
    }
}
