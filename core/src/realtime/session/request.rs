//! A request of a session.

use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::oneshot;

use super::{Session, shared};
use crate::error::Error;
use crate::realtime::error::RequestContext;
use crate::realtime::payload::Payload;
use crate::realtime::protocol::method_named;
use crate::realtime::requests::Waiter;

/// A request that is not sent yet.
#[derive(Debug)]
#[must_use = "a request is sent by `send`"]
pub struct RequestBuilder<'a> {
    session: &'a Session,
    method: String,
    /// `None` if they are not a JSON object.
    params: Option<String>,
    timeout: Option<Duration>,
}

impl<'a> RequestBuilder<'a> {
    pub(super) fn new(session: &'a Session, method: &str) -> Self {
        Self { session, method: method.to_owned(), params: Some("{}".to_owned()), timeout: None }
    }

    /// Sets the params, which must serialize to a JSON object. Default: `{}`.
    pub fn params(self, params: &impl Serialize) -> Self {
        let json = serde_json::to_string(params).ok();
        Self { params: json.and_then(|json| checked_object(&json)), ..self }
    }

    /// Sets the params as JSON text.
    pub fn params_json(self, json: &str) -> Self {
        Self { params: checked_object(json), ..self }
    }

    /// Sets the time for the response, a wait for the connection included. Default: the request
    /// timeout of the session.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// Sends the request, now or as soon as there is a connection, and returns its result. Dropping
    /// the future cancels the request.
    ///
    /// A request that is lost with its connection is sent again if it only reads or subscribes.
    /// Others fail with `maybe_delivered`, because the server may have processed them.
    ///
    /// # Errors
    /// `Config` (`invalid_params`) if the params are not an object; `Api` if the server responds
    /// with an error; `Network` if the connection is lost, or with the code `queue_full` if too
    /// many requests wait for it; `Timeout`; `Abort` (`client_closed`) if the session is closed.
    pub async fn send(self) -> Result<Payload, Error> {
        let Some(params) = self.params else {
            return Err(RequestContext::method(method_named(&self.method), 0).invalid_params());
        };
        let shared = self.session.shared();
        let (waiter, result) = oneshot::channel();
        let number = shared.submit(self.method, params, self.timeout, Waiter::Future(waiter))?;
        let mut cancel = CancelOnDrop { session: self.session, number: Some(number) };
        let result = result.await.unwrap_or_else(|_| Err(shared::ended()));
        cancel.number = None;
        result
    }
}

/// The text, if it is a JSON object.
pub(super) fn checked_object(json: &str) -> Option<String> {
    let value: &RawValue = serde_json::from_str(json).ok()?;
    value.get().starts_with('{').then(|| value.get().to_owned())
}

/// Cancels a request whose future is dropped.
struct CancelOnDrop<'a> {
    session: &'a Session,
    number: Option<u64>,
}

impl Drop for CancelOnDrop<'_> {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.session.shared().input(|engine, now| engine.cancel(number, now));
        }
    }
}
