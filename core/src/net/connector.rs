//! From a host name to a stream on which TLS is done, perhaps through a proxy.

use std::sync::Arc;
use std::time::Duration;

use http::Uri;
use http::uri::Authority;
use hyper::rt::{Read, Write};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::BufReader;
use tokio::time::{Instant, timeout_at};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tower_service::Service;

use super::dns::Resolver;
use super::error::ConnectError;
use super::proxy::{self, Route};
use super::tcp::{Tcp, tcp};
use crate::credentials::ConfigError;

/// rustls by itself reads 4 KB at a time, which takes eight calls of the system for a page of 50
/// rooms.
const READ_BUFFER_SIZE: usize = 32 * 1024;

/// TLS over whatever carries it.
pub(crate) type Stream = TlsStream<BufReader<TokioIo<Box<dyn Io>>>>;

/// Bytes to and from the host: TCP, or a tunnel through a proxy.
pub(crate) trait Io: Read + Write + Unpin + Send {}

impl<T: Read + Write + Unpin + Send> Io for T {}

/// The way to one host.
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
        let unusable = || ConfigError::new("invalid_base_url", "the origin's host cannot be connected to");
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

/// The host as a certificate names it: an IPv6 address has no brackets there.
pub(crate) fn server_name(host: &str) -> Option<ServerName<'static>> {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    ServerName::try_from(bare.to_owned()).ok()
}
