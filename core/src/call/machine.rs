//! The state machine of one call. It does no I/O: a transport reports responses, errors and the
//! time, and the machine returns what the transport does next.

#[cfg(test)]
mod tests;

use std::time::{Duration, SystemTime};

use super::{CallState, RawResponse, Response, Retry, TransportError};
use crate::error::{Error, request_id, retry_after};
use crate::operations::Method;
use crate::retry::{Attempt, Decision, Outcome, decide, is_transient, maybe_delivered};

/// The clocks and the random number that come with each input.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// The time on a monotonic clock, since an instant that is the same for all calls of a client.
    pub monotonic: Duration,
    /// The wall clock, which a `Retry-After` date is compared with.
    pub wall: SystemTime,
    /// A random number, 0 <= jitter < 1.
    pub jitter: f64,
}

/// What the transport does next.
#[derive(Debug)]
pub enum Action {
    /// Sends the request as a new attempt, and reports its result.
    Send,
    /// Waits because the server asked the client to pause, and calls [`CallMachine::on_ready`].
    Pause(Duration),
    /// Waits for the delay of a retry, and calls [`CallMachine::on_ready`].
    Retry(Retry),
    /// The call succeeded.
    Done(Response),
    /// The call failed.
    Failed(Error),
}

/// The state machine of one call.
#[derive(Debug)]
pub struct CallMachine {
    call: CallState,
    started: Duration,
    has_paused: bool,
    permit_cost: u32,
}

impl CallMachine {
    /// A call that starts now.
    pub fn new(call: CallState, now: Now) -> Self {
        Self { call, started: now.monotonic, has_paused: false, permit_cost: 0 }
    }

    /// Input: the transport can send, as a wait is over or a connection is free. Returns `Send`,
    /// `Pause` or `Failed`. A machine that was suspended during a wait continues after the deadline
    /// of the call, so the deadline is checked here too.
    pub fn on_ready(&mut self, now: Now) -> Action {
        if self.elapsed(now) >= self.call.timeout {
            return Action::Failed(self.call.timed_out());
        }
        if let Some(pause) = self.pause(now) {
            self.has_paused = true;
            return Action::Pause(pause);
        }
        self.call.delivery.begin();
        Action::Send
    }

    /// Input: the response to the current attempt.
    pub fn on_response(&mut self, raw: RawResponse, now: Now) -> Action {
        let is_deleted = self.is_deleted(raw.status);
        if raw.is_success() || is_deleted {
            self.call.client.budget.deposit(self.permit_cost);
            self.call.delivery.finish_attempt(false);
            return self.accept(raw, is_deleted, now);
        }
        match self.on_failure(Outcome::Status(raw.status), retry_after(&raw.headers, now.wall), now) {
            Some(retry) => Action::Retry(retry),
            None => Action::Failed(self.call.error_context().status_error(&raw, now.wall)),
        }
    }

    /// Input: the current attempt ended without a complete response.
    pub fn on_transport_error(&mut self, error: &TransportError, now: Now) -> Action {
        match self.on_failure(Outcome::TransportError(error.kind, error.delivery), None, now) {
            Some(retry) => Action::Retry(retry),
            None => Action::Failed(self.call.error_context().transport_error(error, now.wall)),
        }
    }

    /// The call.
    pub fn call(&self) -> &CallState {
        &self.call
    }

    fn elapsed(&self, now: Now) -> Duration {
        now.monotonic.saturating_sub(self.started)
    }

    /// The wait for the end of a pause that the server asked for. A call without retries does not
    /// wait: its caller decides when to send. After the first pause or attempt, a call waits for
    /// further pauses only in the first half of its time: if the server rejected each call once,
    /// it would otherwise never be sent.
    fn pause(&self, now: Now) -> Option<Duration> {
        if self.call.max_retries == 0 {
            return None;
        }
        let is_first = !self.has_paused && self.call.delivery.attempts() == 0;
        let limit = if is_first { self.call.timeout } else { self.call.timeout / 2 };
        self.call.client.throttle.wait(limit.saturating_sub(self.elapsed(now)), now)
    }

    /// Records the end of an attempt, and returns the retry that follows, if any.
    fn on_failure(&mut self, outcome: Outcome, retry_after: Option<Duration>, now: Now) -> Option<Retry> {
        let (operation, number) = (self.call.operation, self.call.delivery.attempts());
        self.call.delivery.finish_attempt(maybe_delivered(operation.method, outcome));
        let attempt = Attempt {
            method: operation.method,
            number,
            max_retries: self.call.max_retries,
            outcome,
            retry_after,
            elapsed: self.elapsed(now),
            deadline: self.call.timeout,
            jitter: now.jitter,
        };
        let decision = self.call.client.throttle.apply(&attempt, decide(&attempt), now);
        let delay = self.acquire_retry_permit(outcome, decision)?;
        Some(Retry::of(&self.call, outcome, delay))
    }

    /// The delay of the retry, if there is one and the budget can pay for it.
    fn acquire_retry_permit(&mut self, outcome: Outcome, decision: Decision) -> Option<Duration> {
        let budget = &self.call.client.budget;
        let Decision::Wait(delay) = decision else {
            // A response such as 404 fails the call, but shows that the service is healthy.
            if matches!(outcome, Outcome::Status(_)) && !is_transient(outcome) {
                budget.deposit(self.permit_cost);
            }
            return None;
        };
        let cost = budget.withdraw(outcome)?;
        if cost > 0 {
            self.permit_cost = cost;
        }
        Some(delay)
    }

    /// A 404 to a repeated DELETE is a success if an earlier attempt may have deleted the resource.
    fn is_deleted(&self, status: u16) -> bool {
        status == 404 && self.call.operation.method == Method::Delete && self.call.delivery.maybe_delivered()
    }

    fn accept(&self, raw: RawResponse, is_deleted: bool, now: Now) -> Action {
        let attempts = self.call.delivery.attempts();
        let request_id = request_id(&raw.headers).map(ToOwned::to_owned);
        if is_deleted {
            let body = Vec::new();
            return Action::Done(Response { status: 204, headers: raw.headers, body, attempts, request_id });
        }
        let error = (!raw.is_decodable(self.call.operation))
            .then(|| self.call.error_context().invalid_json(&raw, now.wall));
        let RawResponse { status, headers, body } = raw;
        let response = Response { status, headers, body, attempts, request_id };
        match error {
            Some(error) => Action::Failed(Error::Decode(Box::new(error.with_response(response)))),
            None => Action::Done(response),
        }
    }
}
