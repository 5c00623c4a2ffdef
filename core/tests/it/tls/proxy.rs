//! HTTPS proxies, and TLS through them.

use std::sync::Arc;

use signalwire_core::Client;
use signalwire_core::Proxy;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio_rustls::TlsAcceptor;

use crate::support::certificate::Authority;
use crate::support::{Server, list, response};

/// A proxy for `localhost`: its port, and the request heads that it receives.
async fn start_proxy(authority: &Authority) -> (u16, UnboundedReceiver<String>) {
    let acceptor = TlsAcceptor::from(Arc::new(authority.serve("localhost", &[b"http/1.1"])));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, heads) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let Ok(stream) = acceptor.accept(socket).await else { continue };
            let mut stream = BufReader::new(stream);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") && stream.read_line(&mut head).await.unwrap() > 0 {}
            let target = head.split(' ').nth(1).unwrap().replace("localhost", "127.0.0.1");
            sender.send(head).unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
            stream.flush().await.unwrap();
            let mut far = TcpStream::connect(target).await.unwrap();
            tokio::spawn(async move { copy_bidirectional(&mut stream, &mut far).await });
        }
    });
    (port, heads)
}

#[tokio::test]
async fn an_https_proxy_receives_the_host_and_its_password() {
    let server = Server::start(vec![response(200, r#"{"data":[]}"#)]).await;
    let (port, mut heads) = start_proxy(&server.authority).await;
    let mut config = server.config();
    config.proxy = Proxy::parse(&format!("https://user:pass@localhost:{port}")).unwrap();
    assert_eq!(list(&Client::new(config).unwrap()).await.unwrap().status, 200);
    let head = heads.recv().await.unwrap();
    assert!(head.starts_with(&format!("CONNECT localhost:{} HTTP/1.1\r\n", server.port)), "{head}");
    let lower = head.to_ascii_lowercase();
    assert!(lower.contains("\r\nproxy-authorization: basic dxnlcjpwyxnz\r\n"), "{head}");
    assert!(!lower.contains("\r\nauthorization:"), "{head}");
}

#[tokio::test]
async fn an_https_proxy_with_an_untrusted_certificate_receives_no_request() {
    let server = Server::start(vec![response(200, "{}")]).await;
    let (port, mut heads) = start_proxy(&Authority::new()).await;
    let mut config = server.config();
    config.proxy = Proxy::parse(&format!("https://user:hunter2@localhost:{port}")).unwrap();
    let error = list(&Client::new(config).unwrap()).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "proxy"), "{error}");
    let said = format!(
        "TLS to the proxy https://localhost:{port} (from the option `proxy`) failed: the server's certificate"
    );
    assert!(error.to_string().contains(&said) && !error.is_retryable(), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"));
    assert!(heads.try_recv().is_err());
    assert_eq!(server.connections(), 0);
}
