//! Opens a TLS stream to a host, directly or through a proxy.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use http::uri::Authority;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::dns::Resolver;
use super::error::ConnectError;
use super::proxy::{self, Route};
use super::read_buffer::{Idle, ReadBuffer};
use super::stream::{Io, Stream, server_name};
use super::tcp::{Tcp, tcp};
use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// Opens connections to one host.
pub(crate) struct Connector {
    host: Uri,
    name: ServerName<'static>,
    tcp: Tcp,
    tls: TlsConnector,
    proxy: Option<Route>,
    timeout: Duration,
    idle: Idle,
}

impl Connector {
    pub fn new(
        authority: &Authority,
        tls: Arc<ClientConfig>,
        proxy: Option<Route>,
        timeout: Duration,
    ) -> Result<Self, ConfigError> {
        let unusable =
            || ConfigError::new(ErrorCode::InvalidBaseUrl, "the origin's host cannot be connected to");
        let host = Uri::builder().scheme("https").authority(authority.clone()).path_and_query("/").build();
        let name = server_name(authority.host()).ok_or_else(unusable)?;
        Ok(Self {
            host: host.map_err(|_| unusable())?,
            name,
            tcp: tcp(Resolver::default(), timeout),
            tls: TlsConnector::from(tls),
            proxy,
            timeout,
            idle: Idle::Keep,
        })
    }

    /// For connections that are mostly idle: the operating system probes them after this time
    /// without bytes, and they keep no memory for reads.
    #[cfg(feature = "realtime")]
    pub fn for_idle_connections(mut self, time: Duration) -> Self {
        self.tcp.set_keepalive(Some(time));
        self.idle = Idle::Release;
        self
    }

    /// A new stream to the host, within the connect timeout.
    ///
    /// Boxed, because each crate that awaits an async function compiles it again.
    pub fn connect(&self) -> Pin<Box<dyn Future<Output = Result<Stream, ConnectError>> + Send + '_>> {
        Box::pin(self.open())
    }

    async fn open(&self) -> Result<Stream, ConnectError> {
        let deadline = Instant::now() + self.timeout;
        let io = match timeout_at(deadline, self.connect_stream()).await {
            Ok(io) => io?,
            Err(_) => return Err(self.timed_out()),
        };
        let io = ReadBuffer::new(TokioIo::new(io), self.idle);
        match timeout_at(deadline, self.tls.connect(self.name.clone(), io)).await {
            Ok(stream) => stream.map_err(|error| ConnectError::Failed(error.into())),
            Err(_) => Err(ConnectError::TimedOut),
        }
    }

    fn timed_out(&self) -> ConnectError {
        self.proxy.as_ref().map_or(ConnectError::TimedOut, |route| ConnectError::Proxy(route.timed_out()))
    }

    async fn connect_stream(&self) -> Result<Box<dyn Io>, ConnectError> {
        let mut tcp = self.tcp.clone();
        match &self.proxy {
            None => match tcp.call(self.host.clone()).await {
                Ok(stream) => Ok(Box::new(stream)),
                Err(error) => Err(ConnectError::Failed(error.into())),
            },
            Some(route) => proxy::connect(route, &self.host, tcp, &self.tls).await,
        }
    }
}
