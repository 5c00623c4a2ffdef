//! A session for the bindings: results and events in one order, with credit for events.

use std::future::poll_fn;
use std::time::Duration;

use super::Session;
use super::request::checked_object;
use crate::error::Error;
use crate::realtime::error::RequestContext;
use crate::realtime::protocol::method_named;
use crate::realtime::queue::Item;
use crate::realtime::requests::Waiter;

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
        let params = checked_object(params)
            .ok_or_else(|| RequestContext::method(method_named(method), 0).invalid_params())?;
        self.0.shared().submit(method.to_owned(), params, timeout, Waiter::Queue(token))
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
    pub async fn recv(&self) -> Option<Item> {
        poll_fn(|context| self.0.shared().queue().poll(context)).await
    }

    /// The next item, if there is one already.
    pub fn try_recv(&self) -> Option<Item> {
        self.0.shared().queue().pop()
    }
}
