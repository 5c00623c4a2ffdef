//! A session for the bindings: results and events in one order, with credit for events.

use std::future::poll_fn;
use std::time::Duration;

use super::Session;
use super::request::checked_object;
use crate::error::Error;
use crate::realtime::engine::{Engine, Reply};
use crate::realtime::error::RequestContext;
use crate::realtime::protocol::method_named;
use crate::realtime::queue::{Item, Queue};
use crate::realtime::requests::Waiter;
use crate::realtime::traffic::TrafficLevel;
use crate::warning::Warning;

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

    /// Sends a request. Its result is an item with this token, which also identifies the request
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
    ) -> Result<(), Error> {
        let params = checked_object(params)
            .ok_or_else(|| RequestContext::method(method_named(method), 0).invalid_params())?;
        self.0.shared().submit(method.to_owned(), params, timeout, Waiter::Queue(token)).map(drop)
    }

    /// Connects. The result is an item with this token: an empty object, or an error.
    ///
    /// # Errors
    /// There is no tokio runtime. There is no item then.
    pub fn connect(&self, token: u64) -> Result<(), Error> {
        self.0.shared().drive(|engine, now| engine.connect(Reply::Queue(token), now))
    }

    /// Drains the session, as [`Session::drain`](super::Session::drain). The result is an item with
    /// this token, a [`Drained`](crate::realtime::Drained) as JSON.
    ///
    /// # Errors
    /// There is no tokio runtime. There is no item then.
    pub fn drain(&self, token: u64, timeout: Duration) -> Result<(), Error> {
        self.0.shared().drive(|engine, now| engine.drain(timeout, Reply::Queue(token), now))
    }

    /// Cancels the request or the connect of a token, which then fails with `aborted`.
    pub fn cancel(&self, token: u64) {
        self.0.shared().input(|engine, now| engine.cancel_token(token, now));
    }

    /// Ends the session at once, and does not wait until its socket is closed.
    pub fn close_now(&self) {
        self.0.shared().input(Engine::close);
    }

    /// The error of a session that the server ended.
    pub fn closed_by(&self) -> Option<Error> {
        self.0.shared().engine().closed_by()
    }

    /// Changes what the function of [`on_traffic`](super::SessionBuilder::on_traffic) receives.
    pub fn observe_traffic(&self, level: TrafficLevel) {
        if let Some(hook) = &self.0.shared().traffic {
            hook.set_level(level);
        }
    }

    /// Replaces the value of `SIGNALWIRE_OFFLINE`.
    pub fn set_offline_variable(&self, value: Option<&str>) {
        self.0.shared().endpoint.offline().set_variable(value);
    }

    /// Certificates of the environment that are ignored. Empty before the first attempt.
    pub fn warnings(&self) -> Vec<Warning> {
        self.0.shared().endpoint.warnings()
    }

    /// Whether an item used credit.
    pub fn uses_credit(item: &Item) -> bool {
        Queue::uses_credit(item)
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
}
