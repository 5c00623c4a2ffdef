//! Tunnels through an HTTP proxy (RFC 9110, section 9.3.6).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use http::header::{HOST, HeaderValue, PROXY_AUTHORIZATION};
use http::{Request, Uri};
use http_body_util::Empty;
use hyper::client::conn::http1;

use super::url::ProxyCredentials;
use super::{ProxyError, Route};
use crate::net::error::BoxError;
use crate::net::stream::Io;

/// Asks the proxy for a connection to the host. hyper-util's `Tunnel` does not report the status
/// of a rejected request.
pub(crate) async fn connect(
    route: &Route,
    stream: Box<dyn Io>,
    host: &Uri,
) -> Result<Box<dyn Io>, ProxyError> {
    let unanswered = |error: BoxError| route.unanswered(&*error);
    let request = request(host, route.url.credentials.as_ref()).map_err(|error| unanswered(error.into()))?;
    // Some old proxies compare the names of headers with their usual spelling.
    let (mut sender, connection) = http1::Builder::new()
        .title_case_headers(true)
        .handshake(stream)
        .await
        .map_err(|error| unanswered(error.into()))?;
    tokio::spawn(connection.with_upgrades());
    let response = sender.send_request(request).await.map_err(|error| unanswered(error.into()))?;
    if !response.status().is_success() {
        return Err(route.refused(response.status()));
    }
    let upgraded = hyper::upgrade::on(response).await.map_err(|error| unanswered(error.into()))?;
    Ok(Box::new(upgraded))
}

fn request(host: &Uri, credentials: Option<&ProxyCredentials>) -> Result<Request<Empty<Bytes>>, http::Error> {
    let authority = format!("{}:{}", host.host().unwrap_or_default(), host.port_u16().unwrap_or(443));
    let mut request = Request::connect(&authority).header(HOST, &authority).body(Empty::new())?;
    if let Some(credentials) = credentials {
        request.headers_mut().insert(PROXY_AUTHORIZATION, basic(credentials)?);
    }
    Ok(request)
}

fn basic(credentials: &ProxyCredentials) -> Result<HeaderValue, http::Error> {
    let pair = format!("{}:{}", credentials.user, credentials.password);
    let mut value = HeaderValue::try_from(format!("Basic {}", BASE64_STANDARD.encode(pair)))?;
    value.set_sensitive(true);
    Ok(value)
}
