//! What the user asks for.

use std::time::Duration;

use super::reply::{Connected, Reply};
use super::{Action, Engine, Phase, Resume};
use crate::call::Now;
use crate::error::Error;
use crate::realtime::error::RequestContext;
use crate::realtime::machine::End;
use crate::realtime::protocol::Repeat;
use crate::realtime::requests::{Request, Waiter};
use crate::realtime::state::State;

/// What a drained session left behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Drained {
    /// Calls that had not ended.
    pub calls: usize,
    /// Requests that were not answered.
    pub requests: usize,
}

/// A session that ends as soon as its calls and requests have ended.
#[derive(Debug)]
pub(super) struct Drain {
    pub until: Duration,
    left: Drained,
    replies: Vec<Reply<Drained>>,
}

impl Engine {
    /// Connects, and reports when the server accepts the session.
    pub fn connect(&mut self, reply: Reply<Connected>, now: Now) {
        match self.phase {
            Phase::Open | Phase::Announced { .. } => self.reply_connected(reply, Ok(())),
            Phase::Closed => {
                let error = self.closed_error(RequestContext::connect(self.attempt_number()));
                self.reply_connected(reply, Err(error));
            }
            _ => {
                let until = now.monotonic.saturating_add(self.options.connect_timeout);
                self.connect_waiters.push((until, reply));
                self.start(now);
            }
        }
    }

    /// Cancels the request or the connect of a token. A request that was sent may still be
    /// processed.
    pub fn cancel_token(&mut self, token: u64, now: Now) {
        if let Some(number) = self.requests.number_of(token) {
            return self.cancel(number, now);
        }
        let is_same = |reply: &Reply<Connected>| matches!(reply, Reply::Queue(other) if *other == token);
        let cancelled: Vec<_> = self.connect_waiters.extract_if(.., |(_, reply)| is_same(reply)).collect();
        for (_, reply) in cancelled {
            let about = RequestContext::connect(self.attempt_number());
            let error = about.aborted(false, self.disconnection().as_deref());
            self.reply_connected(reply, Err(error));
        }
    }

    /// Sends a request now or as soon as there is a connection. `number` is at least
    /// [`FIRST_NUMBER`](super::FIRST_NUMBER) and identifies the request for
    /// [`cancel`](Self::cancel).
    pub fn request(&mut self, number: u64, request: Request, now: Now) {
        let is_refused = self.drain.is_some() && request.repeat() == Repeat::Subscription;
        let error = match self.phase {
            Phase::Closed => Some(self.closed_error(request.context())),
            _ if is_refused => Some(request.context().closed(false)),
            Phase::Open => None,
            _ if self.requests.waiting() >= self.options.max_waiting => {
                Some(request.context().queue_full(self.options.max_waiting))
            }
            _ => None,
        };
        if let Some(error) = error {
            return self.settle(request, Err(error), now);
        }
        self.requests.add(number, request);
        self.start(now);
        self.flush();
    }

    /// Cancels a request. One that was sent may still be processed.
    pub fn cancel(&mut self, number: u64, now: Now) {
        if let Some(request) = self.requests.remove(number) {
            let error = request.context().aborted(request.attempts > 0, self.disconnection().as_deref());
            self.settle(request, Err(error), now);
            self.check_drained(now);
        }
    }

    /// The credentials were replaced. An attempt that uses the old ones starts again, and a
    /// connection of another project ends.
    pub fn on_credentials(&mut self, same_project: bool, now: Now) {
        (self.is_accepted, self.rejections) = (false, 0);
        if !same_project {
            // The data of one project must not be sent with the credentials of another.
            self.resume = Resume::default();
        }
        match self.phase {
            Phase::Opening | Phase::Handshake { .. } => {
                self.phase = Phase::Opening;
                self.actions.extend([Action::Drop, Action::Open]);
            }
            Phase::Open | Phase::Announced { .. } if !same_project => {
                self.actions.push_back(Action::Drop);
                let message = "the credentials were replaced by those of another project";
                self.end(End::Replaced, End::Replaced.reason(message), None, now);
            }
            _ => {}
        }
    }

    /// Ends the session at once.
    pub fn close(&mut self, now: Now) {
        self.close_with(None, None, now);
    }

    /// Takes back all topics, and closes the session when its calls and requests have ended, or
    /// when the time limit passes.
    pub fn drain(&mut self, limit: Duration, reply: Reply<Drained>, now: Now) {
        let until = now.monotonic.saturating_add(limit);
        if self.phase == Phase::Closed {
            return self.reply_drained(reply, Drained::default());
        }
        if let Some(drain) = &mut self.drain {
            drain.until = drain.until.min(until);
            drain.replies.push(reply);
        } else {
            self.drain = Some(Drain { until, left: Drained::default(), replies: vec![reply] });
            self.set_state(State::Draining, None, Duration::ZERO);
            self.unreceive(now);
        }
        self.check_drained(now);
    }

    fn unreceive(&mut self, now: Now) {
        for context in std::mem::take(&mut self.identity.contexts) {
            let params = serde_json::json!({ "contexts": [context] }).to_string();
            self.subscriptions.apply("signalwire.receive", &params);
        }
        if let Some(params) = self.subscriptions.unreceive() {
            self.subscriptions.apply("signalwire.unreceive", &params);
            if self.phase == Phase::Open {
                self.add_own_request("signalwire.unreceive", params, Waiter::Nothing, now);
                self.flush();
            }
        }
    }

    /// Closes a draining session that has nothing left to wait for.
    pub(super) fn check_drained(&mut self, now: Now) {
        let is_done = self.calls.len() == 0 && self.requests.len() == 0;
        if self.drain.is_some() && is_done {
            self.close_with(None, None, now);
        }
    }

    /// Closes a draining session whose time is over.
    pub(super) fn end_drain(&mut self, now: Now) {
        let left = Drained { calls: self.calls.len(), requests: self.requests.len() };
        if let Some(drain) = &mut self.drain {
            drain.left = left;
        }
        self.close_with(None, None, now);
    }

    pub(super) fn finish_drain(&mut self) {
        if let Some(drain) = self.drain.take() {
            for reply in drain.replies {
                self.reply_drained(reply, drain.left);
            }
        }
    }

    /// Begins to connect, if that was not asked for yet.
    fn start(&mut self, now: Now) {
        if self.phase != Phase::Idle {
            return;
        }
        (self.attempt, self.asked_at) = (0, now.monotonic);
        self.last_failure = None;
        self.phase = Phase::Opening;
        self.actions.push_back(Action::Open);
        self.set_state(State::Connecting, None, Duration::ZERO);
    }

    fn closed_error(&self, about: RequestContext) -> Error {
        self.closed_by.clone().unwrap_or_else(|| about.closed(false))
    }
}
