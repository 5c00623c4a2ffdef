//! The client: arguments in, an answer or an error out.

mod credential;
mod job;
mod run;

use std::fmt;
use std::future::{Future, pending, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use crate::answer::Answer;
use crate::args::{Args, Validation};
use crate::config::Config;
use crate::error::{ConfigError, Error};
use crate::operation::Operation;
use crate::origin::Origin;
use crate::redact::Scrubber;
use crate::transport::{Settings, Transport};
use credential::Credential;
use job::Job;

/// Calls operations. A clone shares connections and credentials and costs nothing. It needs a tokio runtime with time and I/O
/// when a call is made, not before: making a client reads no file and opens no connection.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    origin: Origin,
    credential: Credential,
    scrubber: Scrubber,
    timeout: Duration,
    max_retries: u32,
    validate: Validation,
    transport: Transport,
}

impl Client {
    /// Checks the options. Errors: `invalid_timeout`, `invalid_user_agent`, `invalid_root_certificates`,
    /// `invalid_subscriber_token`.
    pub fn new(config: Config) -> Result<Self, ConfigError> {
        if config.timeout.is_zero() || config.connect_timeout.is_zero() {
            return Err(ConfigError::new(
                "invalid_timeout",
                "a timeout of nothing leaves no time for a call",
            ));
        }
        let inner = Inner {
            credential: Credential::of(&config)?,
            scrubber: credential::scrubber(&config),
            timeout: config.timeout,
            max_retries: config.max_retries,
            validate: config.validate,
            transport: Transport::new(Settings {
                user_agent: user_agent(&config),
                connect_timeout: config.connect_timeout,
                root_certificates: config.root_certificates,
                proxy: config.proxy,
                max_response_bytes: config.max_response_bytes,
            })?,
            origin: config.origin,
        };
        Ok(Self(Arc::new(inner)))
    }

    /// Where calls go.
    pub fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// Makes a call. Dropping the future cancels it at once, also while it waits to try again.
    pub async fn call(&self, operation: &'static Operation, args: &Args) -> Result<Answer, Error> {
        self.call_until(operation, args, pending()).await
    }

    /// Makes a call that ends with `Error::Abort` as soon as `cancel` is done. Other than after dropping the future, the error
    /// tells whether the server may have carried out the call.
    pub async fn call_until(
        &self,
        operation: &'static Operation,
        args: &Args,
        cancel: impl Future<Output = ()>,
    ) -> Result<Answer, Error> {
        let job = Job::new(&self.0, operation, args)?;
        let work = tokio::time::timeout(job.timeout, run::run(&self.0, &job));
        let end = until(cancel, work).await;
        job.progress.withdraw();
        match end {
            Some(Ok(result)) => result,
            Some(Err(_)) => Err(job.report().timed_out()),
            None => Err(job.report().aborted()),
        }
    }
}

/// Tells where the client calls, and nothing of its credential.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("origin", &self.0.origin.as_str()).finish_non_exhaustive()
    }
}

/// `signalwire-client/0.1.0 (node) my-app/1.2`
fn user_agent(config: &Config) -> String {
    let own = format!("signalwire-client/{} ({})", env!("CARGO_PKG_VERSION"), config.language);
    config.user_agent.as_ref().map_or(own.clone(), |further| format!("{own} {further}"))
}

/// The work's output, or `None` if `cancel` was done first.
async fn until<T>(cancel: impl Future<Output = ()>, work: impl Future<Output = T>) -> Option<T> {
    let (mut cancel, mut work) = (pin!(cancel), pin!(work));
    poll_fn(|context| match cancel.as_mut().poll(context) {
        Poll::Ready(()) => Poll::Ready(None),
        Poll::Pending => work.as_mut().poll(context).map(Some),
    })
    .await
}
