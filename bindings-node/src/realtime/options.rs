//! The options of a session, as JavaScript passes them.

use std::collections::HashMap;
use std::sync::Arc;

use napi_derive::napi;
use signalwire_core::internal::Language;
use signalwire_core::realtime::{Session, SessionBuilder, Traffic};
use signalwire_core::{ConfigError, Proxy};

use super::tokens::TokenRequests;
use super::{items, milliseconds};
use crate::client_options::read_proxy;
use crate::completion_queue::CompletionQueue;
use crate::credentials::Credentials;
use crate::variables::given;

/// The name and version that the session reports.
const AGENT: &str = concat!("signalwire-client/", env!("CARGO_PKG_VERSION"), " (node)");

/// The options of a session. JavaScript has checked their types and ranges; the core validates
/// their meaning.
#[napi(object)]
pub struct SessionOptions {
    /// The project of a session whose tokens JavaScript provides.
    pub project: Option<String>,
    /// JavaScript provides a token before each attempt to connect.
    pub has_token_provider: Option<bool>,
    /// The host.
    pub host: String,
    /// The topics of the first request.
    pub topics: Option<Vec<String>>,
    /// The time for all attempts of the first connection, in milliseconds.
    pub connect_timeout_ms: Option<u32>,
    /// The time for one attempt, in milliseconds.
    pub attempt_timeout_ms: Option<u32>,
    /// The time for the response to a request, in milliseconds.
    pub request_timeout_ms: Option<u32>,
    /// The number of requests that may wait for a connection.
    pub max_waiting_requests: Option<u32>,
    /// The silence after which the server is pinged, in milliseconds.
    pub ping_interval_ms: Option<u32>,
    /// The silence after a ping that ends the connection, in milliseconds.
    pub ping_timeout_ms: Option<u32>,
    /// The idle time after which the operating system probes the connection, in milliseconds.
    pub tcp_keep_alive_ms: Option<u32>,
    /// The maximum size of a message, in bytes.
    pub max_message_bytes: Option<u32>,
    /// The number of events that may wait.
    pub max_queued_events: Option<u32>,
    /// The memory of events that wait, in bytes.
    pub max_queued_bytes: Option<u32>,
    /// The number of live calls.
    pub max_calls: Option<u32>,
    /// Root certificates as a PEM bundle.
    pub root_certificates: Option<String>,
    /// The URL of a proxy; empty for no proxy.
    pub proxy: Option<String>,
    /// Variables that replace those of the process.
    pub variables: Option<HashMap<String, String>>,
    /// Refuses other hosts than this machine.
    pub offline: Option<bool>,
    /// The number of events that are delivered before JavaScript returns credit.
    pub credit: u32,
}

impl SessionOptions {
    /// Creates the session of the core.
    pub fn build(
        self,
        credentials: Option<&Credentials>,
        tokens: &Arc<TokenRequests>,
        completions: &Arc<CompletionQueue>,
    ) -> Result<Session, ConfigError> {
        let mut builder = Session::builder().agent(AGENT).language(Language::JavaScript).watch_nothing();
        if let Some(Credentials(credentials)) = credentials {
            builder = builder.credentials(credentials);
        }
        if self.has_token_provider == Some(true) {
            let tokens = Arc::clone(tokens);
            builder = builder.token_provider(move || tokens.ask());
        }
        if let Some(project) = &self.project {
            builder = builder.project(project);
        }
        let queue = Arc::clone(completions);
        builder = builder
            .host(&self.host)
            .credit(self.credit.into())
            .on_traffic(false, move |traffic: &Traffic| items::push_traffic(&queue, traffic));
        self.apply(builder)?.build()
    }

    /// Applies the limits and the options of the connection.
    fn apply(self, mut builder: SessionBuilder) -> Result<SessionBuilder, ConfigError> {
        type Setter = fn(SessionBuilder, u32) -> SessionBuilder;
        let limits: [(Option<u32>, Setter); 11] = [
            (self.connect_timeout_ms, |builder, count| builder.connect_timeout(milliseconds(count))),
            (self.attempt_timeout_ms, |builder, count| builder.attempt_timeout(milliseconds(count))),
            (self.request_timeout_ms, |builder, count| builder.request_timeout(milliseconds(count))),
            (self.ping_interval_ms, |builder, count| builder.ping_interval(milliseconds(count))),
            (self.ping_timeout_ms, |builder, count| builder.ping_timeout(milliseconds(count))),
            (self.tcp_keep_alive_ms, |builder, count| builder.tcp_keepalive(milliseconds(count))),
            (self.max_waiting_requests, |builder, count| builder.max_waiting_requests(count as usize)),
            (self.max_message_bytes, |builder, count| builder.max_message_bytes(count as usize)),
            (self.max_queued_events, |builder, count| builder.max_queued_events(count as usize)),
            (self.max_queued_bytes, |builder, count| builder.max_queued_bytes(count as usize)),
            (self.max_calls, |builder, count| builder.max_calls(count as usize)),
        ];
        for (value, set) in limits {
            if let Some(value) = value {
                builder = set(builder, value);
            }
        }
        if let Some(pem) = self.root_certificates {
            builder = builder.root_certificates(pem);
        }
        if let Some(is_offline) = self.offline {
            builder = builder.offline(is_offline);
        }
        let proxy = self.proxy.as_deref().map_or(Ok(Proxy::Environment), read_proxy)?;
        let topics = self.topics.unwrap_or_default();
        Ok(builder.contexts(topics).proxy(proxy).variables(given(self.variables)))
    }
}
