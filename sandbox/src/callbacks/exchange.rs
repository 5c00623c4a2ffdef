//! One request over a new connection, without redirects.

use std::io;
use std::pin::pin;

use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper::{Request, header};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::request::Outgoing;

/// Sends the request and returns the status of the response. The body of the response is not read.
/// The error is a sentence for the list of deliveries.
pub(super) async fn exchange(outgoing: &Outgoing) -> Result<u16, String> {
    let limit = outgoing.address.limit;
    match timeout(limit, try_exchange(outgoing)).await {
        Ok(Ok(status)) => Ok(status),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err(format!("no response within {} ms", limit.as_millis())),
    }
}

async fn try_exchange(outgoing: &Outgoing) -> io::Result<u16> {
    let stream = TcpStream::connect(&*outgoing.address.sockets).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    let request = request(outgoing).map_err(io::Error::other)?;
    let mut response = pin!(sender.send_request(request));
    // A connection that has ended has passed its response or its error on, so it never hides one.
    let response = tokio::select! {
        response = &mut response => response,
        _ = connection => response.await,
    };
    response.map(|response| response.status().as_u16()).map_err(io::Error::other)
}

fn request(outgoing: &Outgoing) -> Result<Request<Full<Bytes>>, hyper::http::Error> {
    let mut request = Request::builder()
        .method(outgoing.method)
        .uri(&outgoing.target)
        .header(header::HOST, &outgoing.address.host)
        .header(header::USER_AGENT, "SignalWire");
    for (name, value) in &outgoing.headers {
        request = request.header(name, value);
    }
    if let Some(authorization) = &outgoing.authorization {
        request = request.header(header::AUTHORIZATION, authorization);
    }
    request.body(Full::from(outgoing.body.clone()))
}
