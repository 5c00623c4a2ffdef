//! Servers that speak nothing newer than TLS 1.1. Their first words by hand (RFC 4346, section 7):
//! libraries that still say them are rare.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::chain::Signer;
use super::{Refusal, call, create_one};

pub async fn refusals() -> Vec<Refusal> {
    // Fatal: protocol_version.
    let alert = vec![21, 3, 2, 0, 2, 2, 70];
    vec![
        meet("TLS 1.0 only, by its hello", hello(1)).await,
        meet("TLS 1.1 only, by its hello", hello(2)).await,
        meet("TLS 1.1 only, by its alert", alert).await,
    ]
}

/// A `ServerHello` with this minor version, `TLS_RSA_WITH_AES_128_CBC_SHA` and no extension.
fn hello(minor: u8) -> Vec<u8> {
    let body = [&[3, minor], &[7; 32][..], &[0, 0, 0x2f, 0]].concat();
    let length = u8::try_from(body.len()).unwrap();
    [&[22, 3, minor, 0, length + 4, 2, 0, 0, length], &body[..]].concat()
}

async fn meet(what: &'static str, words: Vec<u8>) -> Refusal {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let listening = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let hello = socket.read(&mut [0; 4096]).await.unwrap();
        socket.write_all(&words).await.unwrap();
        let mut rest = Vec::new();
        let _ = socket.read_to_end(&mut rest).await;
        assert!(hello > 0);
        // All that may follow is an alert.
        usize::from(rest.len() > 7)
    });
    let error = call(port, &Signer::root("a root").pem(), create_one).await;
    Refusal { what, error, seen: listening.await.unwrap() }
}
