//! A session for the bindings: results and events in one order, with credit for events.

use std::future::poll_fn;
use std::time::Duration;

use super::Session;
use super::request::checked_object;
use crate::error::Error;
use crate::realtime::error::About;
use crate::realtime::event::Event;
use crate::realtime::payload::Payload;
use crate::realtime::protocol::method_named;
use crate::realtime::queue::Item;
use crate::realtime::requests::{Request, Waiter};

/// An item of a raw session.
#[derive(Debug)]
#[non_exhaustive]
pub enum Delivery {
    /// An event.
    Event(Event),
    /// The result of the request with this token.
    Response {
        /// The token that was passed to [`RawSession::submit`].
        token: u64,
        /// The result.
        result: Result<Payload, Error>,
    },
}

/// A session whose results arrive in the order of the wire, between the events.
#[derive(Clone, Debug)]
pub struct RawSession(Session);

impl RawSession {
    /// Wraps a session.
    pub fn new(session: Session) -> Self {
        Self(session)
    }

    /// The session.
    pub fn session(&self) -> &Session {
        &self.0
    }

    /// Sends a request. Its result is an item with this token. Returns the number of the request
    /// for [`cancel`](Self::cancel).
    ///
    /// # Errors
    /// `params` is not a JSON object, or there is no tokio runtime. The request then has no result.
    pub fn submit(
        &self,
        token: u64,
        method: &str,
        params: &str,
        timeout: Option<Duration>,
    ) -> Result<u64, Error> {
        let params =
            checked_object(params).ok_or_else(|| About::method(method_named(method), 0).invalid_params())?;
        let shared = self.0.shared();
        let (number, method) = (shared.next_number(), method.to_owned());
        let limit = timeout.unwrap_or(shared.options.request_timeout);
        shared.drive(|engine, now| {
            let waiter = Waiter::Queue(token);
            engine.request(number, Request::new(method, params, limit, waiter, now.monotonic), now);
        })?;
        Ok(number)
    }

    /// Cancels a request, which then fails with `aborted`.
    pub fn cancel(&self, number: u64) {
        self.0.shared().input(|engine, now| engine.cancel(number, now));
    }

    /// Lets the session deliver this many more events. Results, states, and events that promises
    /// depend on need no credit.
    pub fn add_credit(&self, more: u64) {
        self.0.shared().queue().add_credit(more);
    }

    /// Receives all events, or only those that were [watched](Session::watch).
    pub fn watch_all(&self, is_all: bool) {
        self.0.shared().engine().watch().set_all(is_all);
    }

    /// The next item, or `None` after the last one of a closed session.
    pub async fn recv(&self) -> Option<Delivery> {
        let item = poll_fn(|context| self.0.shared().queue().poll(context)).await;
        item.map(Into::into)
    }

    /// The next item, if there is one already.
    pub fn try_recv(&self) -> Option<Delivery> {
        self.0.shared().queue().pop().map(Into::into)
    }
}

impl From<Item> for Delivery {
    fn from(item: Item) -> Self {
        match item {
            Item::Event(event) => Self::Event(event),
            Item::Response { token, result } => Self::Response { token, result },
        }
    }
}
