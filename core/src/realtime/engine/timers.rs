//! The time.

use std::time::Duration;

use super::{Action, Engine, Phase};
use crate::call::Now;
use crate::realtime::liveness::Check;
use crate::realtime::machine::End;

impl Engine {
    /// When [`on_time`](Self::on_time) has something to do.
    pub fn deadline(&self) -> Option<Duration> {
        let phase = match self.phase {
            Phase::Handshake { until } | Phase::Announced { until, .. } | Phase::Waiting { until } => {
                Some(until)
            }
            _ => None,
        };
        let connect = self.connect_deadline();
        let liveness = self.has_socket().then(|| self.liveness.deadline());
        let resubscription = self
            .resubscription
            .as_ref()
            .and_then(super::Resubscription::deadline)
            .filter(|_| self.phase == Phase::Open);
        let waiters = self.connect_waiters.iter().map(|(until, _)| *until).min();
        let drain = self.drain.as_ref().map(|drain| drain.until);
        [phase, connect, waiters, liveness, resubscription, drain, self.requests.deadline()]
            .into_iter()
            .flatten()
            .min()
    }

    /// Input: the time.
    pub fn on_time(&mut self, now: Now) {
        let disconnection = self.disconnection();
        for request in self.requests.expired(now.monotonic) {
            let is_sent = request.attempts > 0;
            let error = request.context().timed_out(request.limit, is_sent, disconnection.as_deref());
            self.settle(request, Err(error), now);
        }
        if self.connect_deadline().is_some_and(|until| until <= now.monotonic) {
            self.on_connect_timeout(now);
        }
        if self.connect_waiters.iter().any(|(until, _)| *until <= now.monotonic) {
            self.expire_connects(now);
        }
        self.on_phase_time(now);
        self.check_liveness(now);
        self.retry_subscriptions(now);
        if self.drain.as_ref().is_some_and(|drain| drain.until <= now.monotonic) {
            self.end_drain(now);
        }
        self.check_drained(now);
    }

    fn on_phase_time(&mut self, now: Now) {
        match self.phase {
            Phase::Waiting { until } if until <= now.monotonic => {
                self.phase = Phase::Opening;
                self.actions.push_back(Action::Open);
                self.set_state(self.connecting_state(), None, Duration::ZERO);
            }
            Phase::Handshake { until } if until <= now.monotonic => {
                self.actions.push_back(Action::Drop);
                let reason = End::NoAnswer.reason("the server did not answer signalwire.connect in time");
                self.end(End::NoAnswer, reason, None, now);
            }
            Phase::Announced { until, restart } if until <= now.monotonic => {
                self.actions.push_back(Action::Drop);
                self.end_announced(restart, now);
            }
            _ => {}
        }
    }

    fn check_liveness(&mut self, now: Now) {
        if !self.has_socket() {
            return;
        }
        match self.liveness.check(now.monotonic) {
            Check::Alive => {}
            Check::Ping => self.actions.push_back(Action::Ping),
            Check::Dead => {
                self.actions.push_back(Action::Drop);
                let reason = End::Silent.reason("the server sent nothing for too long, not even a pong");
                self.on_end(End::Silent, reason, now);
            }
        }
    }

    /// When the attempts to establish the first connection end.
    fn connect_deadline(&self) -> Option<Duration> {
        let is_connecting =
            matches!(self.phase, Phase::Opening | Phase::Handshake { .. } | Phase::Waiting { .. });
        (is_connecting && !self.has_connected)
            .then(|| self.asked_at.saturating_add(self.options.connect_timeout))
    }

    fn has_socket(&self) -> bool {
        matches!(self.phase, Phase::Handshake { .. } | Phase::Open | Phase::Announced { .. })
    }
}
