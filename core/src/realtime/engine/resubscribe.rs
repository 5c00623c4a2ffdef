//! The subscriptions that are made again after a reconnect.

use std::time::Duration;

use super::messages::is_gone;
use super::{Engine, Phase};
use crate::call::Now;
use crate::realtime::event::{Event, Resumed};
use crate::realtime::requests::{Outcome, Waiter};
use crate::retry;

/// The longest wait before a failed subscription is made once more. The first one is 1 s, and each
/// failure doubles it.
const MAX_RETRY: Duration = Duration::from_secs(30);

/// The subscriptions that are made again over the current connection.
#[derive(Debug)]
pub(super) struct Resubscription {
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

impl Resubscription {
    pub(super) fn deadline(&self) -> Option<Duration> {
        self.retries.iter().map(|retry| retry.at).min()
    }
}

impl Engine {
    /// Sends all subscriptions at once, before the requests that wait.
    pub(super) fn resubscribe(&mut self, restored: bool, now: Now) {
        let Some(lost_at) = self.lost_at.take() else { return };
        let requests = self.subscriptions.requests();
        self.resubscription = Some(Resubscription {
            restored,
            gap: now.monotonic.saturating_sub(lost_at),
            pending: requests.len(),
            accepted: 0,
            failures: 0,
            retries: Vec::new(),
        });
        for (method, params) in requests {
            self.add_own_request(method, params, Waiter::Resubscription, now);
        }
        self.report_resumed();
    }

    /// The server answered one of these subscriptions, or the time limit passed. A channel that is
    /// gone is forgotten; any other failure may pass.
    pub(super) fn on_resubscribed(&mut self, method: &str, params: String, outcome: Outcome, now: Now) {
        let Some(open) = &mut self.resubscription else { return };
        match outcome {
            Ok(_) => {
                open.pending = open.pending.saturating_sub(1);
                open.accepted += 1;
            }
            Err(error) if is_gone(&error) => {
                open.pending = open.pending.saturating_sub(1);
                self.subscriptions.forget(method, &params);
            }
            Err(_) => {
                let wait = retry::backoff(open.failures.saturating_add(2), MAX_RETRY);
                open.failures = open.failures.saturating_add(1);
                let at = now.monotonic.saturating_add(wait);
                open.retries.push(Retry { at, method: method.to_owned(), params });
            }
        }
        self.report_resumed();
    }

    /// Sends the subscriptions whose wait is over.
    pub(super) fn retry_subscriptions(&mut self, now: Now) {
        let Some(open) = self.resubscription.as_mut().filter(|_| self.phase == Phase::Open) else { return };
        let due: Vec<_> = open.retries.extract_if(.., |retry| retry.at <= now.monotonic).collect();
        for retry in due {
            self.add_own_request(&retry.method, retry.params, Waiter::Resubscription, now);
        }
        self.flush();
    }

    fn report_resumed(&mut self) {
        if let Some(open) = self.resubscription.take_if(|open| open.pending == 0) {
            let Resubscription { restored, gap, accepted, .. } = open;
            self.report(Event::Resumed(Resumed { restored, gap, again: accepted }));
        }
    }
}
