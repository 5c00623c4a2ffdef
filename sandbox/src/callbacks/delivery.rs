//! A delivery: a callback and what became of it.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;
use signalwire_core::webhooks::SigningKey;

use super::address::without_user;
use super::callback::Callback;
use super::request::Outgoing;
use crate::clock;

/// A delivery.
#[derive(Clone, Serialize)]
pub(crate) struct Delivery {
    /// The id, unique also after a reset.
    pub id: String,
    /// The name of the webhook or event.
    pub event: String,
    /// The URL, without user and password.
    pub url: String,
    /// `GET` or `POST`.
    pub method: &'static str,
    /// JSON as a value, a form as an object.
    pub body: Value,
    /// The headers with the media type and the signature.
    pub headers: IndexMap<String, String>,
    /// The status of the response; `null` without one.
    pub status: Option<u16>,
    /// Why there is no response.
    pub error: Option<String>,
    /// How often it was sent.
    pub attempts: u32,
    /// Increases with each attempt of the Space that has ended; that of the last one of this
    /// delivery, or 0.
    pub sequence: u64,
    /// The time of the last attempt: RFC 3339 with milliseconds.
    pub at: String,
    /// The time until the response of the last attempt, in milliseconds.
    pub ms: Option<f64>,
    /// The id of the resource that it is about.
    pub resource: Option<String>,
    #[serde(skip)]
    callback: Callback,
}

impl Delivery {
    /// A delivery that was not sent yet.
    pub fn new(id: String, callback: Callback) -> Self {
        Self {
            id,
            event: callback.event.clone(),
            url: without_user(&callback.url),
            method: if callback.is_get { "GET" } else { "POST" },
            body: callback.shown_body(),
            headers: IndexMap::new(),
            status: None,
            error: None,
            attempts: 0,
            sequence: 0,
            at: clock::now_with_milliseconds(),
            ms: None,
            resource: callback.resource.clone(),
            callback,
        }
    }

    /// Starts an attempt: signs the request with the key. `None` if it cannot be sent.
    pub(super) fn start(&mut self, key: &SigningKey) -> Option<Outgoing> {
        (self.status, self.error, self.ms) = (None, None, None);
        self.at = clock::now_with_milliseconds();
        match Outgoing::new(&self.callback, key) {
            Ok(outgoing) => {
                self.attempts += 1;
                self.headers.clone_from(&outgoing.headers);
                Some(outgoing)
            }
            Err(reason) => {
                self.error = Some(reason);
                None
            }
        }
    }
}
