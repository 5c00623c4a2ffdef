//! From a host name to a stream on which TLS is done, perhaps through a proxy.

use std::error::Error;
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

use super::explain::Broken;
use super::proxy::{self, Route};
use super::resolve::Resolver;
use super::tcp::{Tcp, tcp};
use crate::error::ConfigError;

pub(super) type Failed = Box<dyn Error + Send + Sync>;

/// rustls by itself reads 4 KB at a time, which takes eight calls of the system for a page of 50
/// rooms.
const READ_AT_ONCE: usize = 32 * 1024;

/// TLS over whatever carries it.
pub(super) type Stream = TlsStream<BufReader<TokioIo<Box<dyn Carrier>>>>;

/// Bytes to and from the host: TCP, or a tunnel through a proxy.
pub(super) trait Carrier: Read + Write + Unpin + Send {}

impl<T: Read + Write + Unpin + Send> Carrier for T {}

/// The way to one host.
pub(super) struct Dialer {
    host: Uri,
    name: ServerName<'static>,
    tcp: Tcp,
    tls: TlsConnector,
    proxy: Option<Route>,
    timeout: Duration,
}

impl Dialer {
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
    pub async fn dial(&self) -> Result<Stream, Broken> {
        let deadline = Instant::now() + self.timeout;
        let carrier = match timeout_at(deadline, self.reach()).await {
            Ok(carrier) => carrier?,
            Err(_) => return Err(self.late()),
        };
        let carrier = BufReader::with_capacity(READ_AT_ONCE, TokioIo::new(carrier));
        match timeout_at(deadline, self.tls.connect(self.name.clone(), carrier)).await {
            Ok(stream) => stream.map_err(|error| Broken::Connect(error.into())),
            Err(_) => Err(Broken::ConnectTimeout),
        }
    }

    fn late(&self) -> Broken {
        self.proxy.as_ref().map_or(Broken::ConnectTimeout, |route| Broken::Proxy(route.timed_out()))
    }

    async fn reach(&self) -> Result<Box<dyn Carrier>, Broken> {
        let mut tcp = self.tcp.clone();
        match &self.proxy {
            None => match tcp.call(self.host.clone()).await {
                Ok(stream) => Ok(Box::new(stream)),
                Err(error) => Err(Broken::Connect(error.into())),
            },
            Some(route) => proxy::connect(route, &self.host, tcp, &self.tls).await,
        }
    }
}

/// The host as a certificate names it: an IPv6 address has no brackets there.
pub(super) fn server_name(host: &str) -> Option<ServerName<'static>> {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    ServerName::try_from(bare.to_owned()).ok()
}
