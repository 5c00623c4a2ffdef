//! The HTTP transport of every build except the browser: hyper on rustls. Other modules use neither
//! of them directly.

mod checkout;
mod connection;
mod decompress;
pub(crate) mod error;
mod gzip;
mod pool;
mod pool_state;
mod refusals;
mod request;
mod request_body;
mod response;
mod write_errors;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::call::{Delivery, RawResponse, TransportError, TransportErrorKind};
use crate::credentials::{ConfigError, Origin};
use crate::language::Language;
use crate::net::connector::Connector;
use crate::net::offline::OfflineGuard;
use crate::net::provider::{Tls, TlsSource};
use crate::net::proxy::{Proxy, Route};
use crate::variables::Variables;
use crate::warning::Warning;
pub(crate) use checkout::Checkout;
use error::{explain, is_refused};
use pool::Pool;
#[cfg(feature = "reqwest")]
pub(crate) use pool::{MAX_CONCURRENT_STREAMS, MAX_HTTP1_CONNECTIONS};
pub(crate) use refusals::Refusals;
pub(crate) use request::{Authorization, DefaultHeaders, Request};
#[cfg(feature = "reqwest")]
pub(crate) use {
    connection::Version,
    request_body::{Cancelled, TrackedBody},
    response::read,
};

/// The options of the transport.
pub(crate) struct Settings {
    pub connect_timeout: Duration,
    pub root_certificates: Option<String>,
    /// The path of a PEM file that a dotenv file names.
    pub extra_certificates: Option<PathBuf>,
    pub tls: Tls,
    pub proxy: Proxy,
    pub variables: Variables,
    pub offline: Option<bool>,
    pub user_agent: String,
    pub max_response_bytes: usize,
    /// The calling language, for the names of its options in messages.
    pub language: Language,
}

/// A transport that is ready to send.
#[derive(Clone, Copy)]
pub(crate) struct ReadyTransport<'a> {
    transport: &'a Transport,
    pool: &'a Arc<Pool>,
}

/// The connections of one client. None is opened before the first request.
pub(crate) struct Transport {
    settings: Settings,
    default_headers: DefaultHeaders,
    tls: TlsSource,
    route: Option<Route>,
    offline: OfflineGuard,
    pool: OnceLock<Result<Arc<Pool>, ConfigError>>,
    warnings: OnceLock<Vec<Warning>>,
}

impl Transport {
    /// Validates everything that can be validated without access to disk or network.
    pub fn new(settings: Settings, origin: &Origin) -> Result<Self, ConfigError> {
        let default_headers = DefaultHeaders::new(&settings.user_agent, origin)?;
        let tls = TlsSource::new(
            &settings.tls,
            settings.root_certificates.as_deref(),
            settings.extra_certificates.as_deref(),
        )?;
        let route = settings.proxy.route(&default_headers.authority, |name| settings.variables.os(name))?;
        let offline = OfflineGuard::new(
            &default_headers.authority,
            route.as_ref(),
            settings.offline,
            &settings.variables,
        );
        let (pool, warnings) = (OnceLock::new(), OnceLock::new());
        Ok(Self { settings, default_headers, tls, route, offline, pool, warnings })
    }

    /// The guard of tests.
    pub fn offline(&self) -> &OfflineGuard {
        &self.offline
    }

    /// Builds the pool, unless the client is offline. The first call reads the certificates of the
    /// platform, which takes some milliseconds.
    pub fn open(&self) -> Result<ReadyTransport<'_>, ConfigError> {
        self.offline.check()?;
        let pool = self.pool.get_or_init(|| self.build()).as_ref().map_err(Clone::clone)?;
        Ok(ReadyTransport { transport: self, pool })
    }

    /// Warnings about unusable certificates of the environment. Empty before `open`.
    pub fn warnings(&self) -> &[Warning] {
        self.warnings.get().map_or(&[], Vec::as_slice)
    }

    fn build(&self) -> Result<Arc<Pool>, ConfigError> {
        let settings = &self.settings;
        let tls = self.tls.configure(&settings.variables, settings.language, &self.warnings)?;
        let (authority, timeout) = (&self.default_headers.authority, settings.connect_timeout);
        let connector = Connector::new(authority, tls, self.route.clone(), timeout)?;
        Ok(Arc::new(Pool::new(connector)))
    }
}

impl ReadyTransport<'_> {
    /// Waits, in the order of the calls, until a request may be sent.
    pub async fn checkout(&self) -> Checkout {
        self.pool.checkout().await
    }

    /// Sends one request with its checkout, as a new attempt, and reads the whole response.
    /// Dropping the future resets the stream or closes the connection.
    pub async fn send(
        &self,
        mut checkout: Checkout,
        request: &Request,
    ) -> Result<RawResponse, TransportError> {
        let mut refusals = Refusals::new(self.pool.responses());
        loop {
            let mut pooled = self.pool.acquire(checkout).await?;
            let message =
                request.build(pooled.version(), &self.transport.default_headers).ok_or_else(cancelled)?;
            match pooled.send(message).await {
                Ok(response) => {
                    self.pool.count_response();
                    let raw = response::read(response, self.transport.settings.max_response_bytes).await?;
                    pooled.release();
                    return Ok(raw);
                }
                // A reused connection that was closed before it accepted the request: another one
                // is used.
                Err(failure) if failure.is_unsent && pooled.is_reused() => {}
                Err(failure)
                    if (failure.is_unsent || is_refused(&failure.cause))
                        && (refusals.is_progress(self.pool.responses(), pooled.users())
                            || request.may_resend()) => {}
                Err(failure) => {
                    return Err(explain(&failure.cause, request.is_written() && !failure.is_unsent));
                }
            }
            drop(pooled);
            checkout = self.pool.checkout().await;
        }
    }

    /// Opens a connection for the first call.
    pub async fn connect(&self) -> Result<(), TransportError> {
        let checkout = self.pool.checkout().await;
        let mut pooled = self.pool.acquire(checkout).await?;
        // Waits until the connection is ready, so that a call that follows at once finds it.
        pooled.ready().await;
        pooled.release();
        Ok(())
    }
}

pub(crate) fn cancelled() -> TransportError {
    TransportError::new(TransportErrorKind::Request, Delivery::NotSent, "the call was cancelled")
}
