//! Opens a TLS stream to a host, directly or through a proxy.

use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use http::uri::Authority;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::BufReader;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::dns::Resolver;
use super::error::ConnectError;
use super::proxy::{self, Route};
use super::stream::{Io, Stream, server_name};
use super::tcp::{Tcp, tcp};
use crate::credentials::ConfigError;
use crate::error::ErrorCode;

/// rustls reads at most 4 KB per system call without a buffer, which is 8 calls for a page of 50
/// rooms.
const READ_BUFFER_SIZE: usize = 32 * 1024;

/// Opens connections to one host.
pub(crate) struct Connector {
    host: Uri,
    name: ServerName<'static>,
    tcp: Tcp,
    tls: TlsConnector,
    proxy: Option<Route>,
    timeout: Duration,
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
        })
    }

    /// Probes idle connections after this time, by the operating system.
    #[cfg(feature = "realtime")]
    pub fn with_tcp_keepalive(mut self, time: Duration) -> Self {
        self.tcp.set_keepalive(Some(time));
        self
    }

    /// A new stream to the host, within the connect timeout.
    pub async fn connect(&self) -> Result<Stream, ConnectError> {
        let deadline = Instant::now() + self.timeout;
        let io = match timeout_at(deadline, self.connect_stream()).await {
            Ok(io) => io?,
            Err(_) => return Err(self.timed_out()),
        };
        let io = BufReader::with_capacity(READ_BUFFER_SIZE, TokioIo::new(io));
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
