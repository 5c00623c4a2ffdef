//! Servers that respond to a large request before they have read it, and close.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use signalwire_core::Proxy;
use signalwire_core::internal::request::args::Validation;
use signalwire_core::{Client, Error, Response};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy, sink, split};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::support::certificate::Authority;
use crate::support::over::Over;
use crate::support::{args, build, config, operation};

/// More than the buffers of two sockets contain.
const LARGE: usize = 4 << 20;
/// Each response meets a failed write at a different moment.
const TIMES: usize = 6;

/// A server on loopback that runs this for each connection.
fn start<F: Future<Output = ()> + Send>(
    protocol: &'static [u8],
    serve: impl Fn(TlsStream<TcpStream>) -> F + Clone + Send + Sync + 'static,
) -> (u16, Authority) {
    let authority = Authority::new();
    let acceptor = TlsAcceptor::from(Arc::new(authority.serve("localhost", &[protocol])));
    let listener = listen();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // Data in the receive buffer is lost when the socket is reset.
            socket.set_nodelay(true).unwrap();
            let (acceptor, serve) = (acceptor.clone(), serve.clone());
            tokio::spawn(async move { serve(acceptor.accept(socket).await.unwrap()).await });
        }
    });
    (port, authority)
}

/// With a small receive buffer, so that no request can be sent in one write.
fn listen() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(64 << 10).unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    socket.listen(64).unwrap()
}

/// Sends this as soon as the request starts, and drops the socket. Linux then sends a reset,
/// because unread bytes remain.
fn start_http1(response: String) -> (u16, Authority) {
    let response: Arc<str> = response.into();
    start(b"http/1.1", move |mut stream| {
        let response = Arc::clone(&response);
        async move {
            stream.read_exact(&mut [0; 1000]).await.unwrap();
            stream.write_all(response.as_bytes()).await.unwrap();
            stream.flush().await.unwrap();
        }
    })
}

fn client((port, authority): &(u16, Authority), proxy: Proxy) -> Client {
    let mut config = config(&format!("https://localhost:{port}"));
    config.root_certificates = Some(authority.pem());
    (config.validate, config.max_retries, config.proxy) = (Validation::Off, 0, proxy);
    build(config)
}

async fn create_large(client: &Client) -> Result<Response, Error> {
    let body = format!(r#"{{"body":{{"name":"{}"}}}}"#, "x".repeat(LARGE));
    client.call(operation("video.rooms.create"), &args(&body)).await
}

fn response(status: u16, lines: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n{lines}\r\n{body}", body.len())
}

/// Over reqwest the response may be lost, because its connections report a failed write at once.
/// The error must then report that the request may have been processed.
fn is_lost(error: &Error) -> bool {
    !Over::this().is_hyper() && error.code() == "reset" && error.is_maybe_delivered()
}

/// The body is larger than one TLS read.
fn refusal(status: u16, lines: &str) -> String {
    response(status, lines, &format!(r#"{{"error":"no thanks","padding":"{}"}}"#, "x".repeat(60_000)))
}

async fn assert_refused(client: &Client, status: u16) {
    for time in 0..TIMES {
        let error = create_large(client).await.unwrap_err();
        if is_lost(&error) {
            continue;
        }
        assert_eq!(error.status(), Some(status), "time {time}: {error}");
        assert!(error.to_string().contains("no thanks"), "time {time}: {error}");
        assert!(!error.is_maybe_delivered(), "time {time}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_response_is_used_over_http1() {
    let close = "connection: close\r\n";
    for (status, lines) in [(400, close), (401, ""), (413, close), (413, ""), (429, close), (503, "")] {
        let server = start_http1(refusal(status, lines));
        assert_refused(&client(&server, Proxy::Off), status).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_retry_after_of_an_early_response_is_used() {
    let server = start_http1(refusal(503, "retry-after: 7\r\n"));
    let error = create_large(&client(&server, Proxy::Off)).await.unwrap_err();
    let retry_after = error.response().and_then(|response| response.retry_after);
    assert!(is_lost(&error) || retry_after == Some(Duration::from_secs(7)), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_early_success_is_used_if_complete() {
    let server = start_http1(response(201, "", r#"{"id":"r1"}"#));
    let client = client(&server, Proxy::Off);
    for _ in 0..TIMES {
        match create_large(&client).await {
            Ok(answer) => assert_eq!(answer.body, br#"{"id":"r1"}"#),
            Err(error) => assert!(is_lost(&error), "{error}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_truncated_early_response_is_an_error() {
    let head = "HTTP/1.1 201 Created\r\n";
    let cut = [
        format!("{head}content-le"),
        format!("{head}content-length: 99\r\n\r\n{{"),
        format!("{head}transfer-encoding: chunked\r\n\r\n2\r\n{{}}\r\n"),
        format!("{head}connection: close\r\n\r\n{{}}"),
    ];
    for response in cut {
        let server = start_http1(response.clone());
        let client = client(&server, Proxy::Off);
        for _ in 0..TIMES {
            let error = create_large(&client).await.unwrap_err();
            assert_eq!(
                (error.kind().as_str(), error.code().as_str()),
                ("network", "reset"),
                "{response}: {error}"
            );
            assert!(error.is_maybe_delivered() && !error.is_retryable(), "{response}: {error}");
        }
    }
}

/// A proxy that forwards the response of a server that has stopped reading.
fn start_proxy() -> u16 {
    let listener = listen();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(near.read_u8().await.unwrap());
            }
            let target = String::from_utf8(head).unwrap().split(' ').nth(1).unwrap().to_owned();
            let far = TcpStream::connect(target.replace("localhost", "127.0.0.1")).await.unwrap();
            near.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
            tokio::spawn(pass_on(near, far));
        }
    });
    port
}

/// Closes the connection after the client: a close with unread data sends a reset, and the kernel
/// discards the rest of the response.
async fn pass_on(near: TcpStream, far: TcpStream) {
    let ((mut near_reader, mut near_writer), (mut far_reader, mut far_writer)) = (split(near), split(far));
    tokio::spawn(async move {
        let _ = copy(&mut near_reader, &mut far_writer).await;
        let _ = copy(&mut near_reader, &mut sink()).await;
    });
    let _ = copy(&mut far_reader, &mut near_writer).await;
    let _ = near_writer.shutdown().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_response_is_used_through_a_proxy() {
    let server = start_http1(refusal(413, ""));
    let proxy = Proxy::parse(&format!("http://127.0.0.1:{}", start_proxy())).unwrap();
    assert_refused(&client(&server, proxy), 413).await;
}

/// Responds over HTTP/2 without reading the body, requests with `NO_ERROR` that the client stops
/// sending (RFC 9113, section 8.1), and closes the connection at once or after the client.
fn start_http2(status: u16, closes: bool) -> (u16, Authority) {
    start(b"h2", move |stream| async move {
        let mut connection = h2::server::handshake(stream).await.unwrap();
        let (request, mut respond) = connection.accept().await.unwrap().unwrap();
        let head = http::Response::builder().status(status).body(()).unwrap();
        let mut body = respond.send_response(head, false).unwrap();
        body.send_data(Bytes::from_static(br#"{"error":"no thanks"}"#), true).unwrap();
        // h2 then resets the stream.
        drop(request);
        let end = async { while connection.accept().await.is_some() {} };
        let limit = Duration::from_millis(if closes { 5 } else { 5000 });
        let _ = tokio::time::timeout(limit, end).await;
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_response_is_used_over_http2() {
    for (status, closes) in [(401, true), (413, true), (413, false), (429, false), (503, true)] {
        let server = start_http2(status, closes);
        assert_refused_on_new_connections(&server, status).await;
    }
}

/// Each call uses a new connection.
async fn assert_refused_on_new_connections(server: &(u16, Authority), status: u16) {
    for time in 0..TIMES {
        let error = create_large(&client(server, Proxy::Off)).await.unwrap_err();
        assert_eq!(error.status(), Some(status), "time {time}: {error}");
        assert!(!error.is_maybe_delivered(), "time {time}: {error}");
    }
}
