//! Servers that support at most TLS 1.1. Their first messages are written by hand (RFC 4346,
//! section 7), because few libraries still support these versions.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::chain::Signer;
use super::{Refusal, call, create_one};

pub async fn refusals() -> Vec<Refusal> {
    // Fatal: protocol_version.
    let alert = vec![21, 3, 2, 0, 2, 2, 70];
    vec![
        connect("TLS 1.0 only, in the ServerHello", hello(1)).await,
        connect("TLS 1.1 only, in the ServerHello", hello(2)).await,
        connect("TLS 1.1 only, with an alert", alert).await,
    ]
}

/// A `ServerHello` with this minor version, `TLS_RSA_WITH_AES_128_CBC_SHA` and no extensions.
fn hello(minor: u8) -> Vec<u8> {
    let body = [&[3, minor], &[7; 32][..], &[0, 0, 0x2f, 0]].concat();
    let length = u8::try_from(body.len()).unwrap();
    [&[22, 3, minor, 0, length + 4, 2, 0, 0, length], &body[..]].concat()
}

async fn connect(what: &'static str, words: Vec<u8>) -> Refusal {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let listening = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let hello = socket.read(&mut [0; 4096]).await.unwrap();
        socket.write_all(&words).await.unwrap();
        let mut rest = Vec::new();
        let _ = socket.read_to_end(&mut rest).await;
        assert!(hello > 0);
        // Only an alert may follow.
        usize::from(rest.len() > 7)
    });
    let error = call(port, &Signer::root("a root").pem(), create_one).await;
    Refusal { what, error, seen: listening.await.unwrap() }
}
