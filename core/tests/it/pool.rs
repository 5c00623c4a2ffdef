//! Connections between two calls: which are reused and which are closed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use signalwire_core::internal::request::args::Validation;
use signalwire_core::{Client, Error, Response};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::oneshot::{Receiver, channel};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use crate::support::certificate::Authority;
use crate::support::clock::run_stopped;
use crate::support::{Server, Stage, args, config, http2, list, operation, response};

const PAGE: &str = r#"{"data":[],"links":{}}"#;
/// More than the buffers of two sockets contain.
const LARGE: usize = 16 << 20;

#[tokio::test]
async fn the_next_call_reuses_an_open_connection() {
    let http1 = Server::start(vec![response(200, PAGE)]).await;
    let http2 = Server::start_http2(vec![response(200, PAGE)]).await;
    for server in [http1, http2] {
        let client = server.client();
        client.connect().await.unwrap();
        list(&client).await.unwrap();
        assert_eq!((server.connections(), server.hits().len()), (1, 1));
    }
}

#[test]
fn a_connection_with_an_unread_request_is_closed_after_the_response() {
    run_stopped(async {
        let authority = Authority::new();
        let listener = listen_narrowly();
        let (client, (go, may_read)) = (client_of(&authority, &listener), channel());
        let read = tokio::spawn(answer_early(listener, authority, may_read));
        let error = create_large(&client).await.unwrap_err();
        assert_eq!(error.code(), "payload_too_large");
        for _ in 0..2 {
            tokio::task::yield_now().await;
            tokio::time::advance(Duration::from_secs(2)).await;
        }
        go.send(()).unwrap();
        let read = read.await.unwrap();
        assert!(read < LARGE, "{read} bytes were read, so the request was still being written");
    });
}

fn listen_narrowly() -> TcpListener {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(64 << 10).unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    socket.listen(8).unwrap()
}

fn client_of(authority: &Authority, listener: &TcpListener) -> Client {
    let mut config = config(&format!("https://localhost:{}", listener.local_addr().unwrap().port()));
    config.root_certificates = Some(authority.pem());
    config.validate = Validation::Off;
    Client::new(config).unwrap()
}

async fn create_large(client: &Client) -> Result<Response, Error> {
    let body = format!(r#"{{"body":{{"name":"{}"}}}}"#, "x".repeat(LARGE));
    client.call(operation("video.rooms.create"), &args(&body)).await
}

/// Responds when a request starts, and reads the rest once the gate is open. Returns the number of
/// bytes received.
async fn answer_early(listener: TcpListener, authority: Authority, may_read: Receiver<()>) -> usize {
    let acceptor = TlsAcceptor::from(Arc::new(authority.serve("localhost", &[b"http/1.1"])));
    let mut stream = acceptor.accept(listener.accept().await.unwrap().0).await.unwrap();
    stream.read_u8().await.unwrap();
    stream.write_all(b"HTTP/1.1 413 No\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    stream.flush().await.unwrap();
    may_read.await.unwrap();
    let (mut read, mut piece) = (1, vec![0; 1 << 16]);
    while read < LARGE {
        let Ok(count @ 1..) = stream.read(&mut piece).await else { break };
        read += count;
    }
    read
}

/// Supports http/1.1 and responds only after the gate is open; then it supports HTTP/2. Counts the
/// HTTP/2 connections.
async fn change_over(
    listener: TcpListener,
    authority: Authority,
    gate: watch::Receiver<bool>,
    count: Arc<AtomicUsize>,
) {
    let protocols = [b"http/1.1".as_slice(), b"h2"];
    let acceptors = protocols.map(|name| TlsAcceptor::from(Arc::new(authority.serve("localhost", &[name]))));
    let stage = Arc::new(Stage::of(vec![response(200, PAGE)]));
    while let Ok((socket, _)) = listener.accept().await {
        let (mut gate, count, stage) = (gate.clone(), Arc::clone(&count), Arc::clone(&stage));
        let acceptor = acceptors[usize::from(*gate.borrow())].clone();
        tokio::spawn(async move {
            let mut stream = acceptor.accept(socket).await.unwrap();
            if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
                count.fetch_add(1, Ordering::Relaxed);
                return http2::serve(stream, &stage).await;
            }
            gate.wait_for(|is_open| *is_open).await.unwrap();
            let text = format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{PAGE}",
                PAGE.len()
            );
            stream.write_all(text.as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
        });
    }
}

#[tokio::test]
async fn waiting_calls_share_a_connection_after_the_switch_to_http2() {
    let (authority, listener) = (Authority::new(), listen_narrowly());
    let client = client_of(&authority, &listener);
    let (open, gate) = watch::channel(false);
    let count = Arc::new(AtomicUsize::new(0));
    tokio::spawn(change_over(listener, authority, gate, Arc::clone(&count)));
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { list(&client).await.unwrap().status })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    open.send(true).unwrap();
    for call in calls {
        assert_eq!(call.await.unwrap(), 200);
    }
    let count = count.load(Ordering::Relaxed);
    assert!((1..=50).contains(&count), "{count} connections of HTTP/2");
}
