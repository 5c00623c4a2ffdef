//! SOCKS 5 proxies: requests and rejections.

use signalwire_core::Proxy;
use signalwire_core::{Client, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::support::{Server, config, list, response};

const PAGE: &str = r#"{"data":[],"links":{}}"#;

/// A proxy that requires a user (RFC 1929) and responds with this code: its port, and the
/// credentials and addresses that it receives.
async fn start_proxy(code: u8) -> (u16, UnboundedReceiver<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, heard) = unbounded_channel();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, code, sender.clone()));
        }
    });
    (port, heard)
}

async fn serve(mut socket: TcpStream, code: u8, sender: UnboundedSender<Vec<u8>>) {
    assert_eq!(read(&mut socket, 3).await, [5, 1, 2], "one method: user and password");
    socket.write_all(&[5, 2]).await.unwrap();
    let mut credential = read(&mut socket, 1).await;
    for _ in 0..2 {
        let length = read(&mut socket, 1).await[0];
        credential.extend(read(&mut socket, length.into()).await);
    }
    socket.write_all(&[1, 0]).await.unwrap();
    let head = read(&mut socket, 4).await;
    let length = match head[3] {
        1 => 4,
        3 => read(&mut socket, 1).await[0].into(),
        _ => 16,
    };
    let address = [head, read(&mut socket, length).await].concat();
    let port = u16::from_be_bytes(read(&mut socket, 2).await.try_into().unwrap());
    sender.send(credential).unwrap();
    sender.send(address).unwrap();
    socket.write_all(&[5, code, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
    if code == 0 {
        let mut far = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let _ = copy_bidirectional(&mut socket, &mut far).await;
    }
}

async fn read(socket: &mut TcpStream, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    socket.read_exact(&mut bytes).await.unwrap();
    bytes
}

#[tokio::test]
async fn socks5_sends_an_address_and_socks5h_the_host() {
    for (scheme, is_name) in [("socks5", false), ("socks5h", true)] {
        let server = Server::start(vec![response(200, PAGE)]).await;
        let (port, mut heard) = start_proxy(0).await;
        let mut config = server.config();
        config.proxy = Proxy::parse(&format!("{scheme}://us%20er:p%40ss@127.0.0.1:{port}")).unwrap();
        assert_eq!(list(&Client::new(config).unwrap()).await.unwrap().status, 200);
        assert_eq!(heard.recv().await.unwrap(), b"\x01us erp@ss");
        let address = heard.recv().await.unwrap();
        assert_eq!(address == b"\x05\x01\0\x03localhost", is_name, "{scheme}: {address:?}");
        assert_eq!(matches!(address[3], 1 | 4), !is_name, "{scheme}: {address:?}");
    }
}

async fn error_of(proxy: &str, origin: &str) -> Error {
    let mut config = config(origin);
    config.max_retries = 0;
    config.proxy = Proxy::parse(proxy).unwrap();
    let error = list(&Client::new(config).unwrap()).await.unwrap_err();
    assert!(!error.is_maybe_delivered());
    error
}

async fn refusal(proxy: &str, origin: &str) -> (String, String) {
    let error = error_of(proxy, origin).await;
    (error.code().to_string(), format!("{error} {error:?}"))
}

#[tokio::test]
async fn a_rejection_is_retryable_if_it_may_be_temporary() {
    for (code, cause, may_pass) in [
        (1, "general server failure", true),
        (2, "connection not allowed", false),
        (3, "network unreachable", true),
        (4, "host unreachable", true),
        (5, "connection refused", true),
        (6, "ttl expired", true),
        (7, "command not supported", false),
        (8, "address type not supported", false),
    ] {
        let (port, _heard) = start_proxy(code).await;
        let proxy = format!("socks5h://user:hunter2@127.0.0.1:{port}");
        let error = error_of(&proxy, "https://space.example").await;
        let said = format!(
            "did not reach space.example: the proxy socks5h://127.0.0.1:{port} (from the option `proxy`) did not connect: {cause}."
        );
        assert!(error.to_string().ends_with(&said), "{error}");
        assert_eq!((error.code().as_str(), error.is_retryable()), ("proxy", may_pass), "{error}");
    }
}

#[tokio::test]
async fn a_rejection_names_the_proxy_without_its_password() {
    let (port, _heard) = start_proxy(2).await;
    let (code, text) =
        refusal(&format!("socks5h://user:hunter2@127.0.0.1:{port}"), "https://localhost").await;
    assert_eq!(code, "proxy", "{text}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn an_unresolvable_host_is_named() {
    let (port, _heard) = start_proxy(0).await;
    let proxy = format!("socks5://user:hunter2@127.0.0.1:{port}");
    let (code, text) = refusal(&proxy, "https://nowhere.invalid").await;
    assert_eq!(code, "dns", "{text}");
    assert!(text.contains("nowhere.invalid"), "{text}");
}
