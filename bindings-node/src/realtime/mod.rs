//! Realtime sessions. Results, events and reports cross in batches, in the order of the wire.

mod items;
mod options;
mod pump;
mod stats;
mod tokens;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use napi::{Either, Env};
use napi_derive::napi;
use signalwire_core::internal::realtime::{RawSession, TrafficLevel};

use crate::batch::JsText;
use crate::completion_queue::{CompletionQueue, OnReady};
use crate::credentials::{Credentials, to_json};
use crate::error::ErrorJson;
use crate::panics::catch_panic;
use crate::runtime::Runtime;
use options::SessionOptions;
use tokens::TokenRequests;

/// The native part of a JavaScript session.
#[napi]
pub struct NativeSession {
    open: Option<OpenSession>,
    project: String,
    host: String,
}

/// State that the tasks of a session share.
#[derive(Clone)]
struct Inner {
    session: RawSession,
    completions: Arc<CompletionQueue>,
}

struct OpenSession {
    inner: Inner,
    tokens: Arc<TokenRequests>,
    /// The runtime thread, started by the first request: creating a session costs nothing.
    runtime: OnceLock<Arc<Runtime>>,
}

#[napi]
impl NativeSession {
    /// Creates a session. `on_ready` is called when items wait for [`NativeSession::receive`].
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes functions by value")]
    pub fn open(
        credentials: Option<&Credentials>,
        options: SessionOptions,
        on_ready: OnReady<'_>,
    ) -> napi::Result<Either<NativeSession, ErrorJson>> {
        catch_panic(|| {
            let completions = Arc::new(CompletionQueue::open(&on_ready)?);
            let tokens = Arc::new(TokenRequests::new(Arc::clone(&completions)));
            let project = credentials.map_or_else(
                || options.project.clone().unwrap_or_default(),
                |credentials| credentials.0.project().to_string(),
            );
            let host = options.host.clone();
            Ok(match options.build(credentials, &tokens, &completions) {
                Ok(session) => {
                    let session = RawSession::new(session);
                    // JavaScript asks for messages as soon as it has observers of them.
                    session.observe_traffic(TrafficLevel::Off);
                    let inner = Inner { session, completions };
                    let open = OpenSession { inner, tokens, runtime: OnceLock::new() };
                    Either::A(Self { open: Some(open), project, host })
                }
                Err(error) => Either::B(error.into()),
            })
        })?
    }

    /// The project id.
    #[napi(getter)]
    pub fn project(&self) -> napi::Result<&str> {
        catch_panic(|| self.project.as_str())
    }

    /// The host, `host[:port]`.
    #[napi(getter)]
    pub fn host(&self) -> napi::Result<&str> {
        catch_panic(|| self.host.as_str())
    }

    /// Certificates of the environment that are ignored, as `[{ code, message }]` in JSON. Empty
    /// before the first attempt to connect.
    #[napi(getter)]
    pub fn warnings(&self) -> napi::Result<String> {
        self.read(|inner| to_json(&inner.session.warnings()))
    }

    /// Connects. The result is delivered with the id, as a response or an error.
    #[napi]
    pub fn connect(&self, id: u32) -> napi::Result<()> {
        self.spawn(move |inner| inner.check(id, inner.session.connect(id.into())))
    }

    /// Sends a request. `params` is a JSON object. The result is delivered with the id.
    #[napi]
    pub fn request(
        &self,
        id: u32,
        method: String,
        params: String,
        timeout_ms: Option<u32>,
    ) -> napi::Result<()> {
        let timeout = timeout_ms.map(milliseconds);
        self.spawn(move |inner| inner.check(id, inner.session.submit(id.into(), &method, &params, timeout)))
    }

    /// Cancels a request or a connect, which then fails with `aborted`.
    #[napi]
    pub fn cancel(&self, id: u32) -> napi::Result<()> {
        self.spawn(move |inner| inner.session.cancel(id.into()))
    }

    /// Lets calls and requests end, and closes the session. What was left is delivered with the id.
    #[napi]
    pub fn drain(&self, id: u32, timeout_ms: u32) -> napi::Result<()> {
        let timeout = milliseconds(timeout_ms);
        self.spawn(move |inner| inner.check(id, inner.session.drain(id.into(), timeout)))
    }

    /// Ends the session. The report `ended` is its last item.
    #[napi]
    pub fn close(&self) -> napi::Result<()> {
        self.spawn(|inner| inner.session.close_now())
    }

    /// Replaces the value of `SIGNALWIRE_OFFLINE`.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes strings by value")]
    pub fn set_offline_variable(&self, value: Option<String>) -> napi::Result<()> {
        catch_panic(|| {
            if let Some(open) = &self.open {
                open.inner.session.set_offline_variable(value.as_deref());
            }
        })
    }

    /// The next batch of items in the layout of `batch.rs`, or `null`. Unless the batch marks that
    /// another one waits, `on_ready` is called for the next.
    #[napi]
    pub fn receive(&self) -> napi::Result<Option<JsText>> {
        catch_panic(|| self.open.as_ref().and_then(|open| open.inner.completions.receive()).map(JsText::from))
    }

    /// Lets the session deliver more events that need credit.
    #[napi]
    pub fn add_credit(&self, count: u32) -> napi::Result<()> {
        self.read(|inner| inner.session.add_credit(count.into()))
    }

    /// Receives the events of a name; with a key, only those of one object.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes strings by value")]
    pub fn watch(&self, name: String, key: Option<String>) -> napi::Result<()> {
        self.read(|inner| inner.session.session().watch(&name, key.as_deref()))
    }

    /// Takes back one `watch`.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes strings by value")]
    pub fn unwatch(&self, name: String, key: Option<String>) -> napi::Result<()> {
        self.read(|inner| inner.session.session().unwatch(&name, key.as_deref()))
    }

    /// Receives all events, or only watched ones.
    #[napi]
    pub fn watch_all(&self, is_all: bool) -> napi::Result<()> {
        self.read(|inner| inner.session.watch_all(is_all))
    }

    /// Reports messages: 0 none, 1 without bodies, 2 with bodies.
    #[napi]
    pub fn observe_traffic(&self, level: u32) -> napi::Result<()> {
        let level = match level {
            0 => TrafficLevel::Off,
            1 => TrafficLevel::WithoutBodies,
            _ => TrafficLevel::WithBodies,
        };
        self.read(|inner| inner.session.observe_traffic(level))
    }

    /// Replaces the credentials.
    #[napi]
    pub fn set_credentials(&self, credentials: &Credentials) -> napi::Result<()> {
        let (project, token) = (credentials.0.project().clone(), credentials.0.token().clone());
        self.read(|inner| inner.session.session().set_credentials(project, token))
    }

    /// Answers the report `token` of this id. Without a token the attempt to connect fails.
    #[napi]
    pub fn provide_token(&self, id: u32, token: Option<String>) -> napi::Result<()> {
        catch_panic(|| {
            if let Some(open) = &self.open {
                open.tokens.answer(id, token);
            }
        })
    }

    /// Sets whether the session keeps the process alive (ref and unref of libuv).
    #[napi]
    pub fn set_ref(&self, env: Env, is_ref: bool) -> napi::Result<()> {
        catch_panic(|| self.open.as_ref().map_or(Ok(()), |open| open.inner.completions.set_ref(env, is_ref)))?
    }

    /// The counts as JSON.
    #[napi]
    pub fn stats(&self) -> napi::Result<String> {
        self.read(|inner| stats::to_json(&inner.session.session().stats()))
    }

    /// Drops the session, and ends the runtime thread if no other client is open. Nothing is
    /// delivered afterwards.
    #[napi]
    pub fn release(&mut self) -> napi::Result<()> {
        catch_panic(|| drop(self.open.take()))
    }
}

impl NativeSession {
    /// Runs work on the runtime thread, unless the session is released.
    fn spawn(&self, work: impl FnOnce(&Inner) + Send + 'static) -> napi::Result<()> {
        catch_panic(|| self.open.as_ref().map_or(Ok(()), |open| open.spawn(work)))?
    }

    /// Runs work at once; after the release, returns the default.
    fn read<T: Default>(&self, work: impl FnOnce(&Inner) -> T) -> napi::Result<T> {
        catch_panic(|| self.open.as_ref().map(|open| work(&open.inner)).unwrap_or_default())
    }
}

impl OpenSession {
    fn spawn(&self, work: impl FnOnce(&Inner) + Send + 'static) -> napi::Result<()> {
        let inner = self.inner.clone();
        if self.runtime.get().is_none() {
            let runtime = Runtime::share()?;
            let inner = inner.clone();
            runtime.spawn(Box::new(move || drop(tokio::spawn(pump::run(inner.session, inner.completions)))));
            drop(self.runtime.set(runtime));
        }
        if let Some(runtime) = self.runtime.get() {
            runtime.spawn(Box::new(move || work(&inner)));
        }
        Ok(())
    }
}

/// The tasks of the session have handles of it, so dropping this one does not end it.
impl Drop for OpenSession {
    fn drop(&mut self) {
        self.inner.session.close_now();
    }
}

impl Inner {
    /// Delivers the error of a request that has no other result.
    fn check(&self, id: u32, sent: Result<(), signalwire_core::error::Error>) {
        if let Err(error) = sent {
            items::push_error(&self.completions, id, &error);
        }
    }
}

fn milliseconds(count: u32) -> Duration {
    Duration::from_millis(count.into())
}
