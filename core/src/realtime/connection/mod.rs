//! A WebSocket to the server, over the connections of the REST client: the same certificates,
//! proxies and error messages.

#[cfg(feature = "test-util")]
mod echo;
mod reason;
mod socket;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::Uri;
use http::uri::Authority;
use rustls::ClientConfig;
use tokio::time::timeout;
use tokio_websockets::{ClientBuilder, Limits};

use crate::call::TransportErrorKind;
use crate::credentials::{ConfigError, Origin};
use crate::error::ErrorCode;
use crate::language::Language;
use crate::net::Proxy;
use crate::net::connector::Connector;
use crate::net::offline::OfflineGuard;
use crate::net::provider::{Tls, TlsSource};
use crate::net::proxy::Route;
use crate::net::tls;
use crate::realtime::machine::End;
use crate::realtime::options::Options;
use crate::realtime::state::Reason;
use crate::variables::Variables;
use crate::warning::Warning;
#[cfg(feature = "test-util")]
pub use echo::echo;
pub(crate) use reason::invalid_handshake;
pub(crate) use socket::{Incoming, Socket};

/// The options of connections.
#[derive(Clone)]
pub(crate) struct EndpointOptions {
    pub root_certificates: Option<String>,
    /// The path of a PEM file that a dotenv file names.
    pub extra_certificates: Option<PathBuf>,
    pub tls: Tls,
    pub proxy: Proxy,
    pub variables: Variables,
    pub offline: Option<bool>,
    /// The calling language, for the names of its options in messages.
    pub language: Language,
}

/// The server that a session connects to.
pub(crate) struct Endpoint {
    uri: Uri,
    authority: Authority,
    tls: TlsSource,
    route: Option<Route>,
    offline: OfflineGuard,
    variables: Variables,
    language: Language,
    attempt_timeout: Duration,
    tcp_keepalive: Duration,
    max_message_bytes: usize,
    connector: OnceLock<Result<(Connector, Shared), ConfigError>>,
    warnings: OnceLock<Vec<Warning>>,
}

/// The configuration whose certificates the connector uses. Sessions with the same certificates
/// find it as long as one of them keeps it; otherwise each would read those of the platform.
type Shared = Arc<ClientConfig>;

/// Why an attempt failed.
pub(crate) type Failure = (End, Reason);

impl Endpoint {
    /// Validates everything that can be validated without access to disk or network.
    pub fn new(origin: &Origin, options: EndpointOptions, limits: &Options) -> Result<Self, ConfigError> {
        let unusable = || ConfigError::new(ErrorCode::InvalidHost, "the host cannot be connected to");
        let authority: Authority = origin.authority().parse().map_err(|_| unusable())?;
        let uri = Uri::builder().scheme("wss").authority(authority.clone()).path_and_query("/").build();
        let tls = TlsSource::new(
            &options.tls,
            options.root_certificates.as_deref(),
            options.extra_certificates.as_deref(),
        )?;
        let route = options.proxy.route(&authority, |name| options.variables.os(name))?;
        let offline = OfflineGuard::new(&authority, route.as_ref(), options.offline, &options.variables);
        Ok(Self {
            uri: uri.map_err(|_| unusable())?,
            authority,
            tls,
            route,
            offline,
            variables: options.variables,
            language: options.language,
            attempt_timeout: limits.attempt_timeout,
            tcp_keepalive: limits.tcp_keepalive,
            max_message_bytes: limits.max_message_bytes,
            connector: OnceLock::new(),
            warnings: OnceLock::new(),
        })
    }

    /// The time for one attempt.
    pub fn attempt_timeout(&self) -> Duration {
        self.attempt_timeout
    }

    /// The guard of tests.
    pub fn offline(&self) -> &OfflineGuard {
        &self.offline
    }

    /// Certificates of the environment that are ignored. Empty before the first attempt.
    pub fn warnings(&self) -> Vec<Warning> {
        self.warnings.get().cloned().unwrap_or_default()
    }

    /// Opens a WebSocket, within the time of an attempt.
    pub async fn open(&self) -> Result<Box<Socket>, Failure> {
        timeout(self.attempt_timeout, self.upgrade()).await.unwrap_or_else(|_| {
            let message = "no WebSocket was opened within the connect timeout";
            Err(reason::transport(TransportErrorKind::ConnectTimeout, message.to_owned()))
        })
    }

    /// The handshake of RFC 6455, section 4. Redirects are not followed, and no extension is
    /// offered.
    async fn upgrade(&self) -> Result<Box<Socket>, Failure> {
        let (connector, _) = self.connector().map_err(|error| {
            let end = End::Transport(TransportErrorKind::Tls);
            (end, Reason { code: error.code, message: error.message, status: None })
        })?;
        let stream = connector.connect().await.map_err(|error| {
            let error = error.to_transport_error();
            reason::transport(error.kind, error.reason)
        })?;
        let limits = Limits::default().max_payload_len(Some(self.max_message_bytes));
        let opened = ClientBuilder::from_uri(self.uri.clone()).limits(limits).connect_on(stream).await;
        opened.map(|(stream, _)| Box::new(Socket::new(stream))).map_err(|error| reason::of_upgrade(&error))
    }

    /// The connector, unless the session is offline.
    fn connector(&self) -> Result<&(Connector, Shared), ConfigError> {
        self.offline.check()?;
        self.connector.get_or_init(|| self.build()).as_ref().map_err(Clone::clone)
    }

    /// The first attempt reads the certificates of the platform, which takes some milliseconds.
    fn build(&self) -> Result<(Connector, Shared), ConfigError> {
        let shared = self.tls.configure(&self.variables, self.language, &self.warnings)?;
        let config = tls::http1_only(&shared);
        let connector = Connector::new(&self.authority, config, self.route.clone(), self.attempt_timeout)?;
        Ok((connector.for_idle_connections(self.tcp_keepalive), shared))
    }
}
