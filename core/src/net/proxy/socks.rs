//! Connections through a SOCKS 5 proxy (RFC 1928, RFC 1929).

use std::future::{Ready, ready};
use std::io;
use std::task::{Context, Poll};

use http::Uri;
use hyper_util::client::legacy::connect::proxy::SocksV5;
use tower_service::Service;

use super::{ProxyError, Route};
use crate::net::stream::Io;

/// The temporary replies of RFC 1928, section 6, as formatted by hyper-util, whose type for them is
/// private.
const TRANSIENT: [&str; 5] = [
    "general server failure",
    "network unreachable",
    "host unreachable",
    "connection refused",
    "ttl expired",
];

/// Requests a connection to the host from the proxy.
pub(crate) async fn connect(
    route: &Route,
    stream: Box<dyn Io>,
    host: Uri,
) -> Result<Box<dyn Io>, ProxyError> {
    let failed = |cause: &str| {
        let cause = cause.trim_start_matches("SOCKS error: ");
        route.socks_failed(cause, TRANSIENT.contains(&cause))
    };
    let proxy = route.url.target().map_err(|error| failed(&error.to_string()))?;
    let mut socks = SocksV5::new(proxy, Connected(Some(stream)));
    if let Some(credentials) = &route.url.credentials {
        socks = socks.with_auth(credentials.user.clone(), credentials.password.clone());
    }
    socks.call(host).await.map_err(|error| failed(&error.to_string()))
}

/// A connector that returns an existing connection. The errors of the SOCKS client of hyper-util
/// hide why a connection could not be established.
struct Connected(Option<Box<dyn Io>>);

impl Service<Uri> for Connected {
    type Response = Box<dyn Io>;
    type Error = io::Error;
    type Future = Ready<Result<Box<dyn Io>, io::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), io::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        ready(self.0.take().ok_or_else(|| io::ErrorKind::NotConnected.into()))
    }
}
