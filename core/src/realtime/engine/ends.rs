//! The end of a socket or of an attempt.

use std::time::Duration;

use super::{Action, Engine, Phase, Resume};
use crate::call::{Now, TransportErrorKind};
use crate::error::Error;
use crate::realtime::error::{RequestContext, connect_error};
use crate::realtime::machine::{End, History, Next, decide};
use crate::realtime::state::{Reason, State};

impl Engine {
    /// Input: the socket ended, or the attempt to open one. After an announcement this is the end
    /// that the server announced.
    pub fn on_end(&mut self, end: End, reason: Reason, now: Now) {
        match self.phase {
            Phase::Idle | Phase::Waiting { .. } | Phase::Closed => {}
            Phase::Announced { restart, .. } => self.end_announced(restart, now),
            Phase::Opening | Phase::Handshake { .. } | Phase::Open => self.end(end, reason, None, now),
        }
    }

    pub(super) fn end_announced(&mut self, restart: bool, now: Now) {
        let end = End::Announced { restart };
        let reason = end.reason("the server announced the end of the connection");
        self.end(end, reason, None, now);
    }

    /// `response` is the code and text of the server's rejection.
    pub(super) fn end(&mut self, end: End, reason: Reason, response: Option<(i64, &str)>, now: Now) {
        let next = decide(end, &self.history(now));
        self.count(end);
        self.last_failure = Some((end, reason.clone()));
        self.resubscription = None;
        if self.connected_at.take().is_some() {
            self.lost_at = Some(now.monotonic);
        }
        for request in self.requests.lose() {
            let error = request.context().lost(&reason, true);
            self.settle(request, Err(error), now);
        }
        match next {
            Next::Reconnect { delay, attempt, resume } => {
                self.attempt = attempt;
                if !resume {
                    self.resume = Resume::default();
                }
                self.phase = Phase::Waiting { until: now.monotonic.saturating_add(delay) };
                self.set_state(self.connecting_state(), Some(reason), delay);
            }
            Next::GiveUp => self.give_up(&connect_error(end, &reason, self.attempt_number()), &reason, now),
            Next::Close => {
                let error = match response {
                    Some((code, json)) => RequestContext::connect(self.attempt_number()).status_error(
                        code,
                        json,
                        &self.redactor,
                    ),
                    None => connect_error(end, &reason, self.attempt_number()),
                };
                self.close_with(Some(error), Some(reason), now);
            }
        }
        self.check_drained(now);
    }

    fn history(&self, now: Now) -> History {
        let since = |time: Duration| now.monotonic.saturating_sub(time);
        History {
            has_connected: self.has_connected,
            is_accepted: self.is_accepted,
            rejections: self.rejections,
            attempt: self.attempt,
            held: self.connected_at.map(since).unwrap_or_default(),
            elapsed: since(self.asked_at),
            connect_timeout: self.options.connect_timeout,
            resume_rejections: self.resume_rejections,
            jitter: now.jitter,
        }
    }

    fn count(&mut self, end: End) {
        if end.is_authentication() {
            self.rejections = self.rejections.saturating_add(1);
        } else if matches!(end, End::Rejected(_)) {
            self.resume_rejections = self.resume_rejections.saturating_add(1);
        }
    }

    /// The time for the first connection is over.
    pub(super) fn on_connect_timeout(&mut self, now: Now) {
        self.actions.push_back(Action::Drop);
        let (end, reason) = self.last_failure();
        self.give_up(&connect_error(end, &reason, self.attempt_number()), &reason, now);
        self.check_drained(now);
    }

    /// Calls that wait for a connection longer than the connect timeout fail. A session that was
    /// connected before still tries again.
    pub(super) fn expire_connects(&mut self, now: Now) {
        let (end, reason) = self.last_failure();
        let error = connect_error(end, &reason, self.attempt_number());
        let expired: Vec<_> =
            self.connect_waiters.extract_if(.., |(until, _)| *until <= now.monotonic).collect();
        for (_, reply) in expired {
            self.reply_connected(reply, Err(error.clone()));
        }
    }

    /// Why there is no connection; `None` with one.
    pub(super) fn disconnection(&self) -> Option<String> {
        match (self.phase, &self.last_failure) {
            (Phase::Open | Phase::Announced { .. }, _) => None,
            (_, Some((_, reason))) => Some(reason.message.clone()),
            (_, None) => Some("the first attempt has not ended".to_owned()),
        }
    }

    fn last_failure(&self) -> (End, Reason) {
        self.last_failure.clone().unwrap_or_else(|| {
            let end = End::Transport(TransportErrorKind::ConnectTimeout);
            (end, end.reason("no connection was established within the connect timeout"))
        })
    }

    /// The first connection cannot be established. The next call of the user tries again.
    fn give_up(&mut self, error: &Error, reason: &Reason, now: Now) {
        self.phase = Phase::Idle;
        self.set_state(State::Idle, Some(reason.clone()), Duration::ZERO);
        self.reply_all_connected(&Err(error.clone()));
        for request in self.requests.take_waiting() {
            let error = request.context().lost(reason, false);
            self.settle(request, Err(error), now);
        }
    }

    /// Ends the session. Without an error, the user closed it.
    pub(super) fn close_with(&mut self, error: Option<Error>, reason: Option<Reason>, now: Now) {
        if self.phase == Phase::Closed {
            return;
        }
        self.phase = Phase::Closed;
        self.actions.push_back(Action::Close);
        self.set_state(State::Closed, reason, Duration::ZERO);
        let closed = RequestContext::connect(self.attempt_number()).closed(false);
        self.reply_all_connected(&Err(error.clone().unwrap_or(closed)));
        for request in self.requests.take_all() {
            let closed = request.context().closed(request.attempts > 0);
            let error = error.clone().filter(|_| request.attempts == 0).unwrap_or(closed);
            self.settle(request, Err(error), now);
        }
        self.closed_by = error;
        self.finish_drain();
        self.queue().close();
    }
}
