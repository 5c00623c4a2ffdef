//! Tunnels through an HTTP proxy (RFC 9110, section 9.3.6). hyper is not used, because it compiles
//! HTTP/1.1 again for each type of stream: 50 KB.

use std::io;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bytes::{Buf, BytesMut};
use http::{StatusCode, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use zeroize::Zeroizing;

use super::url::ProxyCredentials;
use super::{ProxyError, Route};
use crate::net::stream::Io;

/// The maximum size of a response to CONNECT, in bytes, as in Node.js.
const MAX_HEAD: usize = 16 * 1024;
const MAX_HEADERS: usize = 128;

/// Asks the proxy for a connection to the host. hyper-util's `Tunnel` does not report the status
/// of a rejected request.
pub(crate) async fn connect(
    route: &Route,
    stream: Box<dyn Io>,
    host: &Uri,
) -> Result<Box<dyn Io>, ProxyError> {
    let mut stream = TokioIo::new(stream);
    let request = request(host, route.url.credentials.as_ref());
    match exchange(&mut stream, &request).await {
        Ok(status) if status.is_success() => Ok(stream.into_inner()),
        Ok(status) => Err(route.refused(status)),
        Err(error) => Err(route.unanswered(&error)),
    }
}

fn request(host: &Uri, credentials: Option<&ProxyCredentials>) -> Zeroizing<String> {
    let authority = format!("{}:{}", host.host().unwrap_or_default(), host.port_u16().unwrap_or(443));
    let basic = credentials.map(basic).unwrap_or_default();
    // Some old proxies compare the names of headers with this spelling.
    Zeroizing::new(format!("CONNECT {authority} HTTP/1.1\r\nHost: {authority}\r\n{}\r\n", *basic))
}

fn basic(credentials: &ProxyCredentials) -> Zeroizing<String> {
    let pair = Zeroizing::new(format!("{}:{}", credentials.user, credentials.password));
    Zeroizing::new(format!("Proxy-Authorization: Basic {}\r\n", BASE64_STANDARD.encode(&*pair)))
}

/// Sends the request, and reads the response without its body. The host sends nothing before the
/// client does, so no byte of the tunnel follows the response.
async fn exchange(stream: &mut TokioIo<Box<dyn Io>>, request: &str) -> io::Result<StatusCode> {
    stream.write_all(request.as_bytes()).await?;
    stream.flush().await?;
    let mut received = BytesMut::new();
    while received.len() < MAX_HEAD {
        if stream.read_buf(&mut received).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        while let Some((status, length)) = parse(&received)? {
            if !status.is_informational() {
                return Ok(status);
            }
            received.advance(length);
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

/// The status of a response and the length of its head, or `None` if it is incomplete.
fn parse(received: &[u8]) -> io::Result<Option<(StatusCode, usize)>> {
    let invalid = |_| io::Error::from(io::ErrorKind::InvalidData);
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut response = httparse::Response::new(&mut headers);
    let parsed = response.parse(received).map_err(invalid)?;
    let httparse::Status::Complete(length) = parsed else { return Ok(None) };
    let status = StatusCode::from_u16(response.code.unwrap_or_default());
    let status = status.map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    Ok(Some((status, length)))
}
