//! One connection, in either version of HTTP.

use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::error::ConnectionError;
use super::request_body::TrackedBody;
use super::write_errors::DeferWriteErrors;
use crate::net::stream::Stream;
use crate::net::tcp::{KEEP_ALIVE_INTERVAL, KEEP_ALIVE_TIMEOUT};

/// The time limit for writing a request after its response was received: a server that responds
/// without reading the request may never read it.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(1);

/// The default of hyper is 100. Node.js limits the size instead, 16 KiB by default, which is about
/// this number of headers.
const MAX_HEADERS: usize = 1024;
/// The same size of headers over HTTP/2 as hyper accepts over HTTP/1.1. Its default for HTTP/2 is
/// 16 KiB.
const MAX_HEADER_LIST_SIZE: u32 = 400 << 10;

/// The supported versions of HTTP, as negotiated by ALPN (RFC 7301).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    Http1,
    Http2,
}

/// The sender of a connection. Over HTTP/2 a clone is another handle of the same connection.
pub(super) enum Connection {
    Http1(http1::SendRequest<TrackedBody>, AbortHandle),
    Http2(http2::SendRequest<TrackedBody>),
}

/// A request without a response.
pub(super) struct SendError {
    pub cause: ConnectionError,
    /// Whether the connection was closed before it accepted the request.
    pub is_unsent: bool,
}

impl Connection {
    /// Starts HTTP on a TLS stream, and spawns a task that drives the connection until it ends.
    pub async fn start(stream: Stream) -> hyper::Result<Self> {
        match stream.get_ref().1.alpn_protocol() {
            Some(b"h2") => start_http2(stream).await,
            _ => start_http1(stream).await,
        }
    }

    pub fn version(&self) -> Version {
        match self {
            Self::Http1(..) => Version::Http1,
            Self::Http2(_) => Version::Http2,
        }
    }

    /// Whether a request can be sent at once.
    pub fn is_ready(&self) -> bool {
        match self {
            Self::Http1(sender, _) => sender.is_ready(),
            Self::Http2(sender) => sender.is_ready(),
        }
    }

    /// Waits until the last exchange has ended. Returns false if the connection is closed or
    /// exceeds the time limit and is aborted.
    pub async fn ready(&mut self) -> bool {
        match self {
            Self::Http1(sender, task) => {
                let end = timeout(DRAIN_TIMEOUT, sender.ready()).await;
                end.map_or_else(|_| task.abort(), drop);
                sender.is_ready()
            }
            Self::Http2(sender) => sender.ready().await.is_ok(),
        }
    }

    pub async fn send(&mut self, request: Request<TrackedBody>) -> Result<Response<Incoming>, SendError> {
        let result = match self {
            Self::Http1(sender, _) => sender.try_send_request(request).await,
            Self::Http2(sender) => sender.try_send_request(request).await,
        };
        result.map_err(|mut error| SendError {
            is_unsent: error.take_message().is_some(),
            cause: ConnectionError::Http(error.into_error().into()),
        })
    }
}

async fn start_http1(stream: Stream) -> hyper::Result<Connection> {
    let io = TokioIo::new(DeferWriteErrors::new(stream));
    let (sender, connection) = http1::Builder::new().max_headers(MAX_HEADERS).handshake(io).await?;
    let task = tokio::spawn(connection).abort_handle();
    Ok(Connection::Http1(sender, task))
}

async fn start_http2(stream: Stream) -> hyper::Result<Connection> {
    let (sender, connection) = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .keep_alive_interval(KEEP_ALIVE_INTERVAL)
        .keep_alive_timeout(KEEP_ALIVE_TIMEOUT)
        .max_header_list_size(MAX_HEADER_LIST_SIZE)
        .handshake(TokioIo::new(DeferWriteErrors::new(stream)))
        .await?;
    tokio::spawn(connection);
    Ok(Connection::Http2(sender))
}
