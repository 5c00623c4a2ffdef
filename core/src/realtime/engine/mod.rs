//! The rules of a session. The engine does no I/O: the driver reports messages, ends of sockets,
//! calls of the user and the time, and executes the actions that the engine returns.

mod commands;
mod ends;
mod events;
mod handshake;
mod messages;
mod reply;
mod resubscribe;
mod timers;

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::calls::Calls;
use super::event::Event;
use super::liveness::Liveness;
use super::machine::End;
use super::options::Options;
use super::queue::{Class, Item, Queue};
use super::recent_ids::RecentIds;
use super::requests::{Outcome, Request, Requests, Waiter};
use super::state::{Reason, State, StateChange};
use super::stats::Stats;
use super::subscriptions::Subscriptions;
use super::watch::Watch;
use crate::call::Now;
use crate::error::Error;
use crate::secrets::redact::Redactor;
pub use commands::Drained;
pub(crate) use handshake::{Authentication, Identity};
use reply::Connected;
pub(crate) use reply::Reply;
use resubscribe::Resubscription;

/// The lowest number of a request of the user.
pub(crate) const FIRST_NUMBER: u64 = 1 << 40;

/// What the driver does next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Opens a socket, and reports that it is open or the end of the attempt.
    Open,
    /// Sends a text message.
    Send(String),
    /// Sends a WebSocket ping.
    Ping,
    /// Ends the attempt or the socket without waiting for the server. Its end is not reported.
    Drop,
    /// Closes the socket with a close frame. The session has ended.
    Close,
}

/// Where the session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Idle,
    /// The driver opens a socket.
    Opening,
    /// `signalwire.connect` was sent.
    Handshake {
        until: Duration,
    },
    /// The server accepted the session.
    Open,
    /// The server announced the end of the connection.
    Announced {
        until: Duration,
        restart: bool,
    },
    /// The next attempt follows.
    Waiting {
        until: Duration,
    },
    Closed,
}

/// The data that continue a session over another connection.
#[derive(Debug, Default)]
struct Resume {
    protocol: Option<String>,
    authorization_state: Option<String>,
}

/// The rules of a session.
#[derive(Debug)]
pub(crate) struct Engine {
    options: Options,
    identity: Identity,
    redactor: Redactor,
    queue: Arc<Mutex<Queue>>,
    state: State,
    phase: Phase,
    actions: VecDeque<Action>,

    /// Attempts since the last stable connection, without the first one of a session.
    attempt: u32,
    asked_at: Duration,
    connected_at: Option<Duration>,
    lost_at: Option<Duration>,
    has_connected: bool,
    is_accepted: bool,
    rejections: u32,
    resume_rejections: u32,
    resume: Resume,
    /// Calls that wait for a connection, each with its deadline.
    connect_waiters: Vec<(Duration, Reply<Connected>)>,
    /// Why the last attempt failed.
    last_failure: Option<(End, Reason)>,
    /// The error of a session that the server ended.
    closed_by: Option<Error>,
    drain: Option<commands::Drain>,

    /// The first part of the ids of requests. With the number of the request it forms a UUID.
    id_prefix: String,
    /// The number of the next request of the session itself. All are below [`FIRST_NUMBER`], so
    /// that subscriptions are made again before the requests that wait are sent.
    next_number: u64,
    requests: Requests,
    subscriptions: Subscriptions,
    resubscription: Option<Resubscription>,
    liveness: Liveness,
    recent: RecentIds,
    watch: Watch,
    calls: Calls,
    stats: Stats,
}

impl Engine {
    pub fn new(options: Options, identity: Identity, watch: Watch, queue: Arc<Mutex<Queue>>) -> Self {
        Self {
            options,
            identity,
            redactor: Redactor::default(),
            queue,
            state: State::Idle,
            phase: Phase::Idle,
            actions: VecDeque::new(),
            attempt: 0,
            asked_at: Duration::ZERO,
            connected_at: None,
            lost_at: None,
            has_connected: false,
            is_accepted: false,
            rejections: 0,
            resume_rejections: 0,
            resume: Resume::default(),
            connect_waiters: Vec::new(),
            last_failure: None,
            closed_by: None,
            drain: None,
            id_prefix: handshake::id_prefix(),
            next_number: 0,
            requests: Requests::default(),
            subscriptions: Subscriptions::default(),
            resubscription: None,
            liveness: Liveness::new(options.liveness, Duration::ZERO),
            recent: RecentIds::default(),
            watch,
            calls: Calls::default(),
            stats: Stats::default(),
        }
    }

    /// The next action, if there is one.
    pub fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// The state that was last reported.
    pub fn state(&self) -> State {
        self.state
    }

    /// The time for the response to a request.
    pub fn request_timeout(&self) -> Duration {
        self.options.request_timeout
    }

    /// The error of a session that the server ended.
    pub fn closed_by(&self) -> Option<Error> {
        self.closed_by.clone()
    }

    /// Watched events.
    pub fn watch(&mut self) -> &mut Watch {
        &mut self.watch
    }

    /// Counts and sizes.
    pub fn stats(&self) -> Stats {
        let queue = self.queue();
        let (queued_events, queued_bytes) = queue.size();
        Stats {
            dropped: queue.dropped().clone(),
            queued_events,
            queued_bytes,
            requests_in_flight: self.requests.in_flight(),
            requests_waiting: self.requests.waiting(),
            live_calls: self.calls.len(),
            ..self.stats.clone()
        }
    }

    /// The number of the current attempt, from 1.
    fn attempt_number(&self) -> u32 {
        if self.has_connected { self.attempt } else { self.attempt.saturating_add(1) }
    }

    /// The state while there is no connection.
    fn connecting_state(&self) -> State {
        if self.has_connected { State::Reconnecting } else { State::Connecting }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn report(&self, event: Event) {
        self.queue().push(Item::Event(event), Class::Kept);
    }

    /// Reports a state. A session that drains stays so until it is closed.
    fn set_state(&mut self, state: State, reason: Option<Reason>, delay: Duration) {
        let state = if self.drain.is_some() && state != State::Closed { State::Draining } else { state };
        let is_attempt = matches!(self.phase, Phase::Opening | Phase::Waiting { .. });
        let attempt = if is_attempt { self.attempt_number() } else { 0 };
        self.state = state;
        self.report(Event::State(StateChange { state, reason, attempt, delay }));
    }

    /// Sends the requests that wait, if the session accepts them.
    fn flush(&mut self) {
        if self.phase != Phase::Open {
            return;
        }
        while let Some((number, request)) = self.requests.send_next() {
            let id = handshake::request_id(&self.id_prefix, number);
            let text = super::envelope::request(&id, &request.name, &request.params);
            self.actions.push_back(Action::Send(text));
        }
    }

    fn add_own_request(&mut self, name: &str, params: String, waiter: Waiter, now: Now) {
        let limit = self.request_timeout();
        let request = Request::new(name.to_owned(), params, limit, waiter, now.monotonic);
        let number = self.next_number();
        self.requests.add(number, request);
    }

    fn next_number(&mut self) -> u64 {
        self.next_number += 1;
        self.next_number
    }

    fn settle(&mut self, request: Request, outcome: Outcome, now: Now) {
        match request.waiter {
            // The caller may have dropped the future.
            Waiter::Future(sender) => drop(sender.send(outcome)),
            Waiter::Queue(token) => self.push_result(token, outcome),
            Waiter::Resubscription => self.on_resubscribed(&request.name, request.params, outcome, now),
            Waiter::Nothing => {}
        }
    }
}
