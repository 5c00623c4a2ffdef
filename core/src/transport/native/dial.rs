//! From a host name to a stream on which TLS is done, perhaps through a proxy.

use std::error::Error;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Authority;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::BufReader;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tower_service::Service;

use super::explain::Broken;
use super::resolve::Resolver;
use super::socks::through_socks;
use super::tcp::{Tcp, tcp};
use crate::error::ConfigError;

type Failed = Box<dyn Error + Send + Sync>;

/// rustls by itself reads 4 KB at a time, which takes eight calls of the system for a page of 50 rooms.
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
    proxy: Option<Matcher>,
    timeout: Duration,
}

impl Dialer {
    pub fn new(
        authority: &Authority,
        tls: Arc<ClientConfig>,
        proxy: Option<Matcher>,
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
        match tokio::time::timeout(self.timeout, self.connect()).await {
            Ok(result) => result.map_err(Broken::Connect),
            Err(_) => Err(Broken::ConnectTimeout),
        }
    }

    async fn connect(&self) -> Result<Stream, Failed> {
        let carrier = self.reach().await?;
        let carrier = BufReader::with_capacity(READ_AT_ONCE, TokioIo::new(carrier));
        Ok(self.tls.connect(self.name.clone(), carrier).await?)
    }

    async fn reach(&self) -> Result<Box<dyn Carrier>, Failed> {
        let mut tcp = self.tcp.clone();
        match self.proxy.as_ref().and_then(|matcher| matcher.intercept(&self.host)) {
            None => Ok(Box::new(tcp.call(self.host.clone()).await?)),
            Some(proxy) => match proxy.uri().scheme_str() {
                Some("http") => self.tunnel(&proxy, tcp).await,
                Some("https") => {
                    let tls = OverTls { tcp, tls: TlsConnector::from(without_alpn(&self.tls)) };
                    self.tunnel(&proxy, tls).await
                }
                _ => Ok(Box::new(through_socks(&proxy, &self.host, tcp).await?)),
            },
        }
    }

    /// The proxy sees the host's name, and bytes that it cannot read (RFC 9110, section 9.3.6).
    async fn tunnel<C>(&self, proxy: &Intercept, connector: C) -> Result<Box<dyn Carrier>, Failed>
    where
        C: Service<Uri, Error: Into<Failed>, Future: Send + 'static, Response: Carrier + 'static>,
    {
        let tunnel = Tunnel::new(proxy.uri().clone(), connector);
        let mut tunnel = match proxy.basic_auth() {
            Some(credential) => tunnel.with_auth(credential.clone()),
            None => tunnel,
        };
        Ok(Box::new(tunnel.call(self.host.clone()).await?))
    }
}

/// TLS to the proxy itself.
struct OverTls {
    tcp: Tcp,
    tls: TlsConnector,
}

impl Service<Uri> for OverTls {
    type Response = TokioIo<TlsStream<TokioIo<Box<dyn Carrier>>>>;
    type Error = Failed;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Failed>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Failed>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, proxy: Uri) -> Self::Future {
        let name = proxy.host().and_then(server_name);
        let (reach, tls) = (self.tcp.call(proxy), self.tls.clone());
        Box::pin(async move {
            let carrier: Box<dyn Carrier> = Box::new(reach.await?);
            let name = name.ok_or("the proxy has no name that TLS could verify")?;
            Ok(TokioIo::new(tls.connect(name, TokioIo::new(carrier)).await?))
        })
    }
}

/// What is spoken to a proxy is http/1.1.
fn without_alpn(tls: &TlsConnector) -> Arc<ClientConfig> {
    let mut config = ClientConfig::clone(tls.config());
    config.alpn_protocols.clear();
    Arc::new(config)
}

fn server_name(host: &str) -> Option<ServerName<'static>> {
    let bare = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(host);
    ServerName::try_from(bare.to_owned()).ok()
}
