//! Requests that are in flight or wait for a connection.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use tokio::sync::oneshot;

use super::error::RequestContext;
use super::payload::Payload;
use super::protocol::{Method, Repeat, method_named};
use crate::error::Error;

/// The result of a request.
pub(crate) type Outcome = Result<Payload, Error>;

/// What receives the result of a request.
#[derive(Debug)]
pub(crate) enum Waiter {
    /// A future.
    Future(oneshot::Sender<Outcome>),
    /// The queue of events, which carries the result under this token.
    Queue(u64),
    /// A subscription that the session makes again.
    Resubscription,
    /// Nothing.
    Nothing,
}

/// A request.
#[derive(Debug)]
pub(crate) struct Request {
    /// The wire name.
    pub name: String,
    /// The row of the method, if it is known.
    pub method: Option<&'static Method>,
    /// The params, a JSON object.
    pub params: String,
    /// The time for the response, waits for a connection included.
    pub limit: Duration,
    pub waiter: Waiter,
    pub deadline: Duration,
    /// How often the request was sent.
    pub attempts: u32,
}

impl Request {
    pub fn new(name: String, params: String, limit: Duration, waiter: Waiter, now: Duration) -> Self {
        let method = method_named(&name);
        Self { name, method, params, limit, waiter, deadline: now.saturating_add(limit), attempts: 0 }
    }

    /// A request of a method that is not in the table counts as a command.
    pub fn repeat(&self) -> Repeat {
        self.method.map_or(Repeat::Command, |method| method.repeat)
    }

    /// What errors say about the request.
    pub fn context(&self) -> RequestContext {
        RequestContext::method(self.method, self.attempts)
    }
}

/// The requests of a session. A number identifies each; numbers increase in the order of the calls.
/// They are boxed, because an empty map keeps a node with room for 11 of them.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    all: BTreeMap<u64, Box<Request>>,
    waiting: BTreeSet<u64>,
    deadlines: BTreeSet<(Duration, u64)>,
}

impl Requests {
    /// Adds a request that waits to be sent.
    pub fn add(&mut self, number: u64, request: Request) {
        self.deadlines.insert((request.deadline, number));
        self.waiting.insert(number);
        self.all.insert(number, Box::new(request));
    }

    /// The next request to send, which counts as sent from now on.
    pub fn send_next(&mut self) -> Option<(u64, &Request)> {
        let number = self.waiting.pop_first()?;
        let request = self.all.get_mut(&number)?;
        request.attempts += 1;
        Some((number, request))
    }

    /// The number of the request whose result the queue carries under this token.
    pub fn number_of(&self, token: u64) -> Option<u64> {
        let is_same = |request: &Request| matches!(request.waiter, Waiter::Queue(other) if other == token);
        self.all.iter().find(|(_, request)| is_same(request)).map(|(number, _)| *number)
    }

    /// Removes a request: it was answered, or the caller cancelled it.
    pub fn remove(&mut self, number: u64) -> Option<Request> {
        let request = self.all.remove(&number)?;
        self.waiting.remove(&number);
        self.deadlines.remove(&(request.deadline, number));
        Some(*request)
    }

    /// Removes the requests whose time is over.
    pub fn expired(&mut self, now: Duration) -> Vec<Request> {
        let mut expired = Vec::new();
        while let Some((deadline, number)) = self.deadlines.first().copied()
            && deadline <= now
        {
            expired.extend(self.remove(number));
        }
        expired
    }

    /// The connection was lost. Reads and subscriptions wait again, in their order; commands are
    /// returned, because the server may have processed them. The session makes its own
    /// subscriptions anew.
    pub fn lose(&mut self) -> Vec<Request> {
        let sent: Vec<u64> =
            self.all.keys().copied().filter(|number| !self.waiting.contains(number)).collect();
        let mut lost = Vec::new();
        for number in sent {
            let Some(request) = self.all.get(&number) else { continue };
            let is_own = matches!(request.waiter, Waiter::Resubscription | Waiter::Nothing);
            if request.repeat() == Repeat::Command || is_own {
                lost.extend(self.remove(number));
            } else {
                self.waiting.insert(number);
            }
        }
        lost
    }

    /// Removes all requests.
    pub fn take_all(&mut self) -> Vec<Request> {
        self.waiting.clear();
        self.deadlines.clear();
        std::mem::take(&mut self.all).into_values().map(|request| *request).collect()
    }

    /// Removes the requests that wait to be sent.
    pub fn take_waiting(&mut self) -> Vec<Request> {
        let waiting = std::mem::take(&mut self.waiting);
        waiting.into_iter().filter_map(|number| self.remove(number)).collect()
    }

    /// When the time of the next request is over.
    pub fn deadline(&self) -> Option<Duration> {
        self.deadlines.first().map(|(deadline, _)| *deadline)
    }

    /// The number of requests.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// The number of requests that wait to be sent.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// The number of requests that were sent.
    pub fn in_flight(&self) -> usize {
        self.all.len() - self.waiting.len()
    }
}
