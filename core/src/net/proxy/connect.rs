//! Connects to a host through a proxy.

use http::Uri;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use std::sync::Arc;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::url::{ProxyUrl, Scheme};
use super::{Route, socks, tunnel};
use crate::net::dns::resolve_host;
use crate::net::error::{BoxError, ConnectError};
use crate::net::stream::{Io, server_name};
use crate::net::tcp::Tcp;

/// A stream whose other end is the host. What is sent on it is for TLS to protect.
pub(crate) async fn connect(
    route: &Route,
    host: &Uri,
    tcp: Tcp,
    tls: &TlsConnector,
) -> Result<Box<dyn Io>, ConnectError> {
    let host = match route.url.scheme {
        // The connector would look the name up itself, and block all other calls meanwhile.
        Scheme::Socks5 => resolve_host(host).await.map_err(ConnectError::Failed)?,
        _ => host.clone(),
    };
    let stream = open(&route.url, tcp, tls).await;
    let stream = stream.map_err(|error| ConnectError::Proxy(route.unreachable(&*error)))?;
    let connected = match route.url.scheme {
        Scheme::Http | Scheme::Https => tunnel::connect(route, stream, &host).await,
        Scheme::Socks5 | Scheme::Socks5h => socks::connect(route, stream, host).await,
    };
    connected.map_err(ConnectError::Proxy)
}

/// A stream to the proxy itself, over TLS if its scheme is https.
async fn open(url: &ProxyUrl, mut tcp: Tcp, tls: &TlsConnector) -> Result<Box<dyn Io>, BoxError> {
    let stream = tcp.call(url.target()?).await?;
    if url.scheme != Scheme::Https {
        return Ok(Box::new(stream));
    }
    let name = server_name(&url.host).ok_or("its host is not a name that a certificate can have")?;
    let tls = TlsConnector::from(without_alpn(tls));
    Ok(Box::new(TokioIo::new(tls.connect(name, stream.into_inner()).await?)))
}

/// CONNECT is sent over http/1.1.
fn without_alpn(tls: &TlsConnector) -> Arc<ClientConfig> {
    let mut config = ClientConfig::clone(tls.config());
    config.alpn_protocols.clear();
    Arc::new(config)
}
