//! The network of everything that is not a browser: hyper on rustls. Nothing outside this folder
//! knows of either.

mod body;
mod connection;
mod dial;
mod explain;
mod gzip;
mod kept;
mod pem;
mod pool;
mod proxy;
mod read;
mod reason;
mod refusals;
mod request;
mod resolve;
mod roots;
mod tcp;
mod tls;
mod unpack;
mod verifier;
mod write_errors;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::header::HeaderValue;
use http::uri::Authority;
pub use proxy::{PROXY_VARIABLES, Proxy, ProxyUrl};
pub(crate) use request::{Authorization, Request};

use super::{Fault, FaultKind, Raw, Sent};
use crate::error::ConfigError;
use crate::origin::Origin;
use crate::variables::Variables;
use crate::warning::Warning;
use dial::Dialer;
use explain::{explain, is_refused};
use pool::Pool;
pub(crate) use pool::Seat;
use proxy::Route;
use refusals::Refusals;
use request::Heading;
pub use roots::CERTIFICATE_VARIABLES;
use roots::Roots;
use verifier::Advice;

/// What the network needs to know of the client's options.
pub(crate) struct Settings {
    pub connect_timeout: Duration,
    pub root_certificates: Option<String>,
    pub proxy: Proxy,
    pub variables: Variables,
    pub user_agent: String,
    pub max_response_bytes: usize,
    /// The language of the caller, for the names of its options in messages.
    pub language: &'static str,
}

/// A transport that is ready to send.
pub(crate) struct Open<'a> {
    transport: &'a Transport,
    pool: &'a Arc<Pool>,
}

/// The connections of one client. Opens none before the first request.
pub(crate) struct Transport {
    settings: Settings,
    authority: Authority,
    heading: Heading,
    roots: Roots,
    route: Option<Route>,
    pool: OnceLock<Result<Arc<Pool>, ConfigError>>,
    warnings: OnceLock<Vec<Warning>>,
}

impl Transport {
    /// Checks what can be checked without touching disk or network.
    pub fn new(settings: Settings, origin: &Origin) -> Result<Self, ConfigError> {
        let agent = HeaderValue::from_str(&settings.user_agent)
            .map_err(|_| ConfigError::new("invalid_user_agent", "the user agent holds what no header may"))?;
        let authority: Authority = origin.authority().parse().map_err(|_| {
            ConfigError::new("invalid_base_url", "the origin's host cannot be put into an HTTP message")
        })?;
        let roots = Roots::parse(settings.root_certificates.as_deref())?;
        let route = settings.proxy.route(&authority, |name| settings.variables.os(name))?;
        let heading = Heading::new(agent, &authority);
        Ok(Self {
            settings,
            authority,
            heading,
            roots,
            route,
            pool: OnceLock::new(),
            warnings: OnceLock::new(),
        })
    }

    /// Makes ready to send. The first time it reads the platform's certificates, which takes some
    /// milliseconds.
    pub fn open(&self) -> Result<Open<'_>, ConfigError> {
        let pool = self.pool.get_or_init(|| self.build()).as_ref().map_err(Clone::clone)?;
        Ok(Open { transport: self, pool })
    }

    /// What the environment names as certificates and cannot be used. Empty before `open`.
    pub fn warnings(&self) -> &[Warning] {
        self.warnings.get().map_or(&[], Vec::as_slice)
    }

    fn build(&self) -> Result<Arc<Pool>, ConfigError> {
        let roots = self.roots.with_environment(|name| self.settings.variables.os(name));
        let warnings = self.warnings.get_or_init(|| roots.warnings.clone());
        let tls = tls::configure(&roots, Advice::new(self.settings.language, warnings))?;
        let timeout = self.settings.connect_timeout;
        let dialer = Dialer::new(&self.authority, tls, self.route.clone(), timeout)?;
        Ok(Arc::new(Pool::new(dialer)))
    }
}

impl Open<'_> {
    /// Waits, in the order of asking, until a request may be sent.
    pub async fn seat(&self) -> Seat {
        self.pool.seat().await
    }

    /// Sends one request whose turn has come, as a new attempt, and reads the whole answer.
    /// Dropping the future closes the stream or the connection.
    pub async fn send(&self, mut seat: Seat, request: &Request) -> Result<Raw, Fault> {
        request.begin();
        let mut refusals = Refusals::new(self.pool);
        loop {
            let mut lease = self.pool.lease(seat).await?;
            let message = request.build(lease.version(), &self.transport.heading).ok_or_else(withdrawn)?;
            match lease.send(message).await {
                Ok(answer) => {
                    self.pool.count_response();
                    let raw = read::read(answer, self.transport.settings.max_response_bytes).await?;
                    lease.give_back();
                    return Ok(raw);
                }
                // A kept connection that was gone before it took the request: another one will do.
                Err(failure) if failure.is_unsent && lease.is_kept() => {}
                Err(failure)
                    if (failure.is_unsent || is_refused(&failure.broken))
                        && (refusals.is_progress(self.pool, &lease) || request.may_resend()) => {}
                Err(failure) => {
                    return Err(explain(&failure.broken, request.is_written() && !failure.is_unsent));
                }
            }
            drop(lease);
            seat = self.pool.seat().await;
        }
    }

    /// Opens a connection and keeps it for the first call.
    pub async fn connect(&self) -> Result<(), Fault> {
        let seat = self.pool.seat().await;
        let mut lease = self.pool.lease(seat).await?;
        // Otherwise a call that follows at once would not find it.
        lease.settle().await;
        lease.give_back();
        Ok(())
    }
}

fn withdrawn() -> Fault {
    Fault::new(FaultKind::Request, Sent::No, "the call was taken back")
}
