//! The native client: one function runs every operation.

use std::future::Future;
use std::sync::{Arc, OnceLock};

use napi::{Either, Env};
use napi_derive::napi;
use signalwire_core::error::{Error, ValidationError};
use signalwire_core::internal::exchange::Exchange;
use signalwire_core::internal::operations::Operation;
use signalwire_core::internal::request::args::Args;
use signalwire_core::{Client, Event, Headers, Response};

use crate::batch::JsText;
use crate::client_options::ClientOptions;
use crate::completion_queue::{CompletionQueue, OnReady};
use crate::credentials::{Credentials, to_json};
use crate::deferred::Deferred;
use crate::error::ErrorJson;
use crate::exchanges::{self, Answer, Exchanges};
use crate::in_flight::InFlight;
use crate::operations;
use crate::panics::catch_panic;
use crate::runtime::Runtime;

/// The native part of a JavaScript client.
#[napi]
pub struct NativeClient(Option<OpenClient>);

/// State that the calls of a client share.
#[derive(Clone)]
struct Inner {
    client: Client,
    in_flight: Arc<InFlight>,
    completions: Arc<CompletionQueue>,
    /// `None` unless JavaScript makes the responses.
    exchanges: Option<Arc<Exchanges>>,
}

struct OpenClient {
    inner: Inner,
    /// The runtime thread, started by the first call: creating a client costs nothing.
    runtime: OnceLock<Arc<Runtime>>,
}

#[napi]
impl NativeClient {
    /// Creates a client. `on_ready` is called when results wait for [`NativeClient::receive`].
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes functions by value")]
    pub fn open(
        credentials: Option<&Credentials>,
        settings: ClientOptions,
        on_ready: OnReady<'_>,
    ) -> napi::Result<Either<NativeClient, ErrorJson>> {
        catch_panic(|| {
            let completions = Arc::new(CompletionQueue::open(&on_ready)?);
            let exchanges = (settings.has_exchange == Some(true))
                .then(|| Arc::new(Exchanges::new(Arc::clone(&completions))));
            let exchange = exchanges.clone().map(|exchanges| exchanges as Arc<dyn Exchange>);
            Ok(match settings.connect(credentials, exchange) {
                Ok(client) => {
                    let inner = Inner { client, in_flight: Arc::default(), completions, exchanges };
                    Either::A(Self(Some(OpenClient { inner, runtime: OnceLock::new() })))
                }
                Err(error) => Either::B(error.into()),
            })
        })?
    }

    /// The origin that all calls go to; `None` after `close`.
    #[napi(getter)]
    pub fn origin(&self) -> napi::Result<Option<&str>> {
        catch_panic(|| self.0.as_ref().map(|open| open.inner.client.origin().as_str()))
    }

    /// Certificates of the environment that are ignored, as `[{ code, message }]` in JSON. Empty
    /// before the first result is delivered.
    #[napi(getter)]
    pub fn warnings(&self) -> napi::Result<String> {
        catch_panic(|| to_json(self.0.as_ref().map_or(&[], |open| open.inner.client.warnings())))
    }

    /// Starts calls. Each is a line: the operation index, an id, `1` to observe retries or else
    /// `0`, and the arguments as JSON, which has no line breaks. Results are delivered with the id
    /// of the call: each observed retry, then one response or error.
    #[napi]
    pub fn call(&self, calls: String) -> napi::Result<()> {
        self.spawn(move |inner| calls.lines().for_each(|call| inner.spawn_call(call)))
    }

    /// Opens a connection. The result is delivered with the id, as a response without a body or an
    /// error.
    #[napi]
    pub fn connect(&self, id: u32) -> napi::Result<()> {
        self.spawn(move |inner| inner.connect(id))
    }

    /// Cancels a call. It ends at once, and the delivered error reports whether the server may have
    /// processed it.
    #[napi]
    pub fn abort(&self, id: u32) -> napi::Result<()> {
        self.spawn(move |inner| inner.in_flight.end(id))
    }

    /// Answers the request of a call, which was delivered with its id. Ignored if the call has
    /// ended.
    #[napi]
    pub fn respond(&self, id: u32, answer: Answer) -> napi::Result<()> {
        catch_panic(|| {
            if let Some(exchanges) = self.0.as_ref().and_then(|open| open.inner.exchanges.as_ref()) {
                exchanges.respond(id, answer);
            }
        })
    }

    /// Replaces the value of `SIGNALWIRE_OFFLINE`.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "napi passes strings by value")]
    pub fn set_offline_variable(&self, value: Option<String>) -> napi::Result<()> {
        catch_panic(|| {
            if let Some(open) = &self.0 {
                open.inner.client.set_offline_variable(value.as_deref());
            }
        })
    }

    /// The next batch of completions in the layout of `batch.rs`, or `null`. Unless the batch marks
    /// that another one waits, `on_ready` is called for the next.
    #[napi]
    pub fn receive(&self) -> napi::Result<Option<JsText>> {
        catch_panic(|| self.0.as_ref().and_then(|open| open.inner.completions.receive()).map(JsText::from))
    }

    /// Sets whether results that are pending keep the process alive (ref and unref of libuv).
    #[napi]
    pub fn set_ref(&self, env: Env, is_ref: bool) -> napi::Result<()> {
        catch_panic(|| self.0.as_ref().map_or(Ok(()), |open| open.inner.completions.set_ref(env, is_ref)))?
    }

    /// Drops calls and connections, and ends the runtime thread if no other client is open. Nothing
    /// is delivered afterwards.
    #[napi]
    pub fn close(&mut self) -> napi::Result<()> {
        catch_panic(|| drop(self.0.take()))
    }
}

impl NativeClient {
    /// Runs work on the runtime thread, unless the client is closed.
    fn spawn(&self, work: impl FnOnce(&Inner) + Send + 'static) -> napi::Result<()> {
        catch_panic(|| self.0.as_ref().map_or(Ok(()), |open| open.spawn(work)))?
    }
}

impl OpenClient {
    fn spawn(&self, work: impl FnOnce(&Inner) + Send + 'static) -> napi::Result<()> {
        if self.runtime.get().is_none() {
            drop(self.runtime.set(Runtime::share()?));
        }
        let inner = self.inner.clone();
        if let Some(runtime) = self.runtime.get() {
            runtime.spawn(Box::new(move || work(&inner)));
        }
        Ok(())
    }
}

/// Other clients may keep the runtime thread, so the calls of this client are cancelled here.
impl Drop for OpenClient {
    fn drop(&mut self) {
        self.inner.in_flight.close();
    }
}

impl Inner {
    fn spawn_call(&self, call: &str) {
        let Some((operation, id, observe_retries, args)) = parse_call(call) else { return };
        let Some((deferred, cancelled)) = self.open(id) else { return };
        let (client, args) = (self.client.clone(), args.to_owned());
        let work = async move {
            let on_event = |event: &Event| {
                if let Event::Retry(retry) = event {
                    deferred.notify_retry(retry);
                }
            };
            let observer = observe_retries.then_some(&on_event as &(dyn Fn(&Event) + Send + Sync));
            let result = run_call(&client, operation, &args, cancelled, observer).await;
            deferred.settle(&result);
        };
        match &self.exchanges {
            None => tokio::spawn(work),
            Some(_) => tokio::spawn(exchanges::with_id(id, Box::pin(work))),
        };
    }

    fn connect(&self, id: u32) {
        let Some((deferred, cancelled)) = self.open(id) else { return };
        let client = self.client.clone();
        tokio::spawn(async move {
            let result = client.connect_with_cancel(cancelled).await;
            deferred.settle(&result.map(|()| Response::new(204, Headers::default(), "", 0)));
        });
    }

    /// Registers a call; `None` after `close`.
    fn open(&self, id: u32) -> Option<(Deferred, impl Future<Output = ()> + use<>)> {
        let cancelled = self.in_flight.begin(id)?;
        let deferred = Deferred::new(id, Arc::clone(&self.in_flight), Arc::clone(&self.completions));
        Some((deferred, async move { drop(cancelled.await) }))
    }
}

fn parse_call(call: &str) -> Option<(&'static Operation, u32, bool, &str)> {
    let mut parts = call.splitn(4, ' ');
    let operation = operations::at(parts.next()?.parse().ok()?)?;
    let id = parts.next()?.parse().ok()?;
    let observe_retries = parts.next()? == "1";
    Some((operation, id, observe_retries, parts.next()?))
}

async fn run_call(
    client: &Client,
    operation: &'static Operation,
    args: &str,
    cancel: impl Future<Output = ()>,
    observer: Option<&(dyn Fn(&Event) + Send + Sync)>,
) -> Result<Response, Error> {
    let args = Args::parse(args)
        .map_err(|problems| Error::Validation(Box::new(ValidationError::new(operation, problems))))?;
    match observer {
        Some(observe) => client.call_with_events(operation, &args, cancel, observe).await,
        None => client.call_with_cancel(operation, &args, cancel).await,
    }
}
