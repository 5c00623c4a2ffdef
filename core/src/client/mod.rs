//! The client: makes calls over a transport.

mod authorizer;
#[cfg(feature = "server")]
mod builder;
mod clock;
mod connect;
mod event;
#[cfg(feature = "__exchange")]
pub(crate) mod exchange;
#[cfg(feature = "reqwest")]
mod http_client;
#[cfg(not(feature = "tracing"))]
mod no_span;
mod observation;
mod prepared_call;
mod retry_loop;
mod runtime;
#[cfg(feature = "tracing")]
mod span;
mod transport;

use std::fmt;
use std::future::{Future, pending};
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::select;
use tokio::time::sleep;

pub use crate::call::Retry;
use crate::call::{CallState, ClientState, RawResponse, Response};
use crate::config::{Config, EventHook};
use crate::credentials::{ConfigError, Origin};
use crate::error::{Error, ErrorCode, ErrorContext};
use crate::operations::Operation;
use crate::request::args::{Args, Validation};
use crate::warning::Warning;
use authorizer::Authorizer;
#[cfg(feature = "server")]
pub use builder::ClientBuilder;
use clock::Clock;
pub use event::{Ended, Event, Started};
use observation::{Observation, Observer};
use prepared_call::PreparedCall;
use transport::Transport;

/// Makes calls. A clone shares connections and credentials and is cheap. A call needs a tokio
/// runtime with time and I/O (without a runtime it fails with `no_runtime`); creating a client does
/// not: it reads no file and opens no connection.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    state: Arc<ClientState>,
    clock: Clock,
    authorizer: Authorizer,
    timeout: Duration,
    max_retries: u32,
    validate: Validation,
    on_event: Option<EventHook>,
    transport: Transport,
}

impl Client {
    /// Validates the options, and the proxy variables of the environment (`HTTPS_PROXY`) if they
    /// apply. Errors: `invalid_timeout`, `invalid_user_agent`, `invalid_root_certificates`,
    /// `invalid_proxy`, `invalid_subscriber_token`.
    pub fn new(config: Config) -> Result<Self, ConfigError> {
        let transport = Transport::new(&config)?;
        Self::with_transport(config, transport)
    }

    fn with_transport(config: Config, transport: Transport) -> Result<Self, ConfigError> {
        if config.timeout.is_zero() || config.connect_timeout.is_zero() {
            return Err(ConfigError::new(
                ErrorCode::InvalidTimeout,
                "timeout and connect_timeout must be greater than 0",
            ));
        }
        let redactor = authorizer::redactor(&config);
        let inner = Inner {
            authorizer: Authorizer::of(&config)?,
            clock: transport.clock(),
            timeout: config.timeout,
            max_retries: config.max_retries,
            validate: config.validate,
            on_event: config.on_event,
            transport,
            state: Arc::new(ClientState::new(config.origin, redactor)),
        };
        Ok(Self(Arc::new(inner)))
    }

    /// The origin of all requests.
    pub fn origin(&self) -> &Origin {
        &self.0.state.origin
    }

    /// Certificates that the environment names (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`,
    /// `SSL_CERT_DIR`) and that are ignored because they are not usable. The first call or
    /// [`connect`](Self::connect) reads them, so the list is empty before that.
    pub fn warnings(&self) -> &[Warning] {
        self.0.transport.warnings()
    }

    /// Replaces the value of `SIGNALWIRE_OFFLINE`, for a binding whose environment changes.
    #[doc(hidden)]
    pub fn set_offline_variable(&self, value: Option<&str>) {
        self.0.transport.set_offline_variable(value);
    }

    /// Makes a call. Dropping the future cancels the call at once, also while it waits for a retry.
    pub async fn call(&self, operation: &'static Operation, args: &Args) -> Result<Response, Error> {
        self.call_with_cancel(operation, args, pending()).await
    }

    /// Makes a call that ends with `Error::Abort` as soon as `cancel` completes. The error reports
    /// whether the server may have carried out the call, which dropping the future cannot.
    pub async fn call_with_cancel(
        &self,
        operation: &'static Operation,
        args: &Args,
        cancel: impl Future<Output = ()>,
    ) -> Result<Response, Error> {
        self.observed_call(operation, args, cancel, None).await
    }

    /// Makes a call that `cancel` ends as in [`call_with_cancel`](Self::call_with_cancel), and
    /// passes its events to `observe`. The call is suspended while `observe` runs, so it should
    /// return quickly.
    pub async fn call_with_events(
        &self,
        operation: &'static Operation,
        args: &Args,
        cancel: impl Future<Output = ()>,
        observe: &(dyn Fn(&Event) + Send + Sync),
    ) -> Result<Response, Error> {
        self.observed_call(operation, args, cancel, Some(observe)).await
    }

    /// Makes a call that `cancel` ends, with an optional observer of its events.
    pub(crate) async fn observed_call(
        &self,
        operation: &'static Operation,
        args: &Args,
        cancel: impl Future<Output = ()>,
        observer: Observer<'_>,
    ) -> Result<Response, Error> {
        let inner = &*self.0;
        let state = CallState::new(&inner.state, operation, inner.timeout, inner.max_retries)
            .with_options(&args.options);
        let observation = Observation::start(&state, [inner.on_event.as_deref(), observer]);
        let work = inner.run(&state, args, cancel, &observation);
        let result = observation.span().instrument(work).await;
        observation.end(&result);
        result
    }

    /// Opens a connection and keeps it for the first call, which then does not wait for a
    /// handshake. No request is sent, and there are no retries. Errors: `Network`, `Timeout`.
    pub async fn connect(&self) -> Result<(), Error> {
        self.connect_with_cancel(pending()).await
    }

    /// Connects as [`connect`](Self::connect) does, and ends with `Error::Abort` as soon as
    /// `cancel` completes.
    pub async fn connect_with_cancel(&self, cancel: impl Future<Output = ()>) -> Result<(), Error> {
        runtime::require_runtime()?;
        connect::connect(&self.0, cancel).await
    }

    /// The error for a response whose body is not JSON, for the caller that parses the body. The
    /// client itself checks only the first byte, because parsing every body twice would slow down
    /// every call for a rare case.
    #[doc(hidden)]
    pub fn invalid_json(&self, operation: &'static Operation, response: Response) -> Error {
        let error =
            self.error_context(operation, &response).invalid_json(&head(&response), SystemTime::now());
        Error::Decode(Box::new(error.with_response(response)))
    }

    /// The error for a response that is JSON, but has another shape than the API describes.
    #[cfg(feature = "typed")]
    pub(crate) fn unexpected_shape(
        &self,
        operation: &'static Operation,
        response: Response,
        reason: &str,
    ) -> Error {
        let context = self.error_context(operation, &response);
        let error = context.unexpected_shape(&head(&response), reason, SystemTime::now());
        Error::Decode(Box::new(error.with_response(response)))
    }

    fn error_context(&self, operation: &'static Operation, response: &Response) -> ErrorContext<'_> {
        self.0.state.error_context(operation, self.0.timeout, response.attempts)
    }
}

impl Inner {
    async fn run(
        &self,
        state: &CallState,
        args: &Args,
        cancel: impl Future<Output = ()>,
        observation: &Observation<'_>,
    ) -> Result<Response, Error> {
        runtime::require_runtime()?;
        let call = PreparedCall::new(self, state, args)?;
        // Pinned, because the future is large and each move would copy it.
        let work = pin!(retry_loop::run(self, &call, observation));
        let result = select! {
            biased;
            () = cancel => Err(CallState::aborted as fn(&CallState) -> Error),
            result = work => Ok(result),
            () = sleep(state.timeout) => Err(CallState::timed_out as fn(&CallState) -> Error),
        };
        state.delivery.cancel();
        result.unwrap_or_else(|error| Err(error(state)))
    }
}

/// Prints the origin and no credential.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("origin", &self.0.state.origin.as_str()).finish_non_exhaustive()
    }
}

/// The part of a successful response that an error may keep: all but the body, whose values may be
/// tokens.
fn head(response: &Response) -> RawResponse {
    RawResponse { status: response.status, headers: response.headers.clone(), body: Vec::new() }
}
