//! The client: arguments in, an answer or an error out.

mod authorizer;
mod connect;
mod event;
#[cfg(feature = "reqwest")]
mod http_client;
mod prepared_call;
mod retry_loop;
mod throttle;
mod transport;

use std::fmt;
use std::future::{Future, pending, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Sleep, sleep};

use crate::call::RawResponse;
use crate::call::Response;
use crate::config::Config;
use crate::credentials::ConfigError;
use crate::credentials::Origin;
use crate::error::Error;
use crate::operations::Operation;
use crate::request::args::{Args, Validation};
use crate::retry::Budget;
use crate::secrets::redact::Redactor;
use crate::warning::Warning;
use authorizer::Authorizer;
pub use event::{Event, Retry};
use prepared_call::PreparedCall;
use throttle::Throttle;
use transport::Transport;

/// Calls operations. A clone shares connections and credentials and costs nothing. It needs a tokio
/// runtime with time and I/O when a call is made, not before: making a client reads no file and
/// opens no connection.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    origin: Origin,
    authorizer: Authorizer,
    redactor: Redactor,
    timeout: Duration,
    max_retries: u32,
    budget: Budget,
    throttle: Throttle,
    validate: Validation,
    transport: Transport,
}

impl Client {
    /// Checks the options, and `HTTPS_PROXY` and its like if they count. Errors: `invalid_timeout`,
    /// `invalid_user_agent`, `invalid_root_certificates`, `invalid_proxy`,
    /// `invalid_subscriber_token`.
    pub fn new(config: Config) -> Result<Self, ConfigError> {
        let transport = Transport::new(&config)?;
        Self::with_transport(config, transport)
    }

    fn with_transport(config: Config, transport: Transport) -> Result<Self, ConfigError> {
        if config.timeout.is_zero() || config.connect_timeout.is_zero() {
            return Err(ConfigError::new(
                "invalid_timeout",
                "a timeout of nothing leaves no time for a call",
            ));
        }
        let inner = Inner {
            authorizer: Authorizer::of(&config)?,
            redactor: authorizer::redactor(&config),
            timeout: config.timeout,
            max_retries: config.max_retries,
            budget: Budget::default(),
            throttle: Throttle::default(),
            validate: config.validate,
            transport,
            origin: config.origin,
        };
        Ok(Self(Arc::new(inner)))
    }

    /// Where calls go.
    pub fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// Certificates that the environment names (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`,
    /// `SSL_CERT_DIR`) and that are ignored because they cannot be used. They are read by the first
    /// call or
    /// [`connect`](Self::connect), so there are no warnings before that.
    pub fn warnings(&self) -> &[Warning] {
        self.0.transport.warnings()
    }

    /// Makes a call. Dropping the future cancels it at once, also while it waits to try again.
    pub async fn call(&self, operation: &'static Operation, args: &Args) -> Result<Response, Error> {
        self.call_with_cancel(operation, args, pending()).await
    }

    /// Makes a call that ends with `Error::Abort` as soon as `cancel` is done. Other than after
    /// dropping the future, the error tells whether the server may have carried out the call.
    pub async fn call_with_cancel(
        &self,
        operation: &'static Operation,
        args: &Args,
        cancel: impl Future<Output = ()>,
    ) -> Result<Response, Error> {
        self.call_with_events(operation, args, cancel, &|_| ()).await
    }

    /// The same, and tells `watch` of what happens before the end. It is called between two steps
    /// of the work, so it should return at once.
    pub async fn call_with_events(
        &self,
        operation: &'static Operation,
        args: &Args,
        cancel: impl Future<Output = ()>,
        watch: &(dyn Fn(Event) + Sync),
    ) -> Result<Response, Error> {
        let call = PreparedCall::new(&self.0, operation, args)?;
        let work = pin!(retry_loop::run(&self.0, &call, watch));
        let end = race(pin!(cancel), pin!(sleep(call.timeout)), work).await;
        call.delivery.cancel();
        match end {
            Finished::Completed(result) => result,
            Finished::TimedOut => Err(call.error_context().timed_out()),
            Finished::Cancelled => Err(call.error_context().aborted()),
        }
    }

    /// Opens a connection and keeps it for the first call, which then waits for its answer alone.
    /// Without it the first call connects. Nothing is sent, and nothing is tried again. Errors:
    /// `Network`, `Timeout`.
    pub async fn connect(&self) -> Result<(), Error> {
        self.connect_with_cancel(pending()).await
    }

    /// The same, and ends with `Error::Abort` as soon as `cancel` is done.
    pub async fn connect_with_cancel(&self, cancel: impl Future<Output = ()>) -> Result<(), Error> {
        connect::connect(&self.0, cancel).await
    }

    /// The error for an answer whose body turns out to be no JSON. For whoever parses it: the
    /// engine looks at its beginning only, because reading every body twice would cost every call
    /// for the sake of a rare one.
    pub fn invalid_json(&self, operation: &'static Operation, answer: Response) -> Error {
        let error =
            prepared_call::error_context(&self.0, operation, answer.attempts).invalid_json(&head(&answer));
        Error::Decode(Box::new(error.with_response(answer)))
    }

    /// The error for an answer that is JSON, but of another shape than the API describes.
    #[cfg(feature = "typed")]
    pub(crate) fn unexpected_shape(
        &self,
        operation: &'static Operation,
        answer: Response,
        reason: &str,
    ) -> Error {
        let error = prepared_call::error_context(&self.0, operation, answer.attempts)
            .unexpected_shape(&head(&answer), reason);
        Error::Decode(Box::new(error.with_response(answer)))
    }
}

/// Tells where the client calls, and nothing of its authorizer.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("origin", &self.0.origin.as_str()).finish_non_exhaustive()
    }
}

/// What an error may keep of a success: not the body, whose values may be tokens.
fn head(answer: &Response) -> RawResponse {
    RawResponse { status: answer.status, headers: answer.headers.clone(), body: Vec::new() }
}

/// How a call ends.
enum Finished<T> {
    Completed(T),
    TimedOut,
    Cancelled,
}

/// What happens first. By reference: the work is large, and each move of a future copies it.
fn race<T>(
    mut cancel: Pin<&mut impl Future<Output = ()>>,
    mut deadline: Pin<&mut Sleep>,
    mut work: Pin<&mut impl Future<Output = T>>,
) -> impl Future<Output = Finished<T>> {
    poll_fn(move |context| {
        if cancel.as_mut().poll(context).is_ready() {
            return Poll::Ready(Finished::Cancelled);
        }
        match work.as_mut().poll(context) {
            Poll::Ready(result) => Poll::Ready(Finished::Completed(result)),
            Poll::Pending => deadline.as_mut().poll(context).map(|()| Finished::TimedOut),
        }
    })
}
