//! Proxies that cannot be reached or reject the request: the error names each, with its setting and
//! without its password.

use std::net::TcpListener as StdListener;
use std::time::Duration;

use signalwire_core::Proxy;
use signalwire_core::{Client, Error};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

use super::proxies::{start_proxy, start_proxy_with};
use super::{Server, probe_with, server};
use crate::support::{config, create, list};

/// The error of a POST, with retries.
async fn error_through(proxy: &str) -> Error {
    let mut config = config("https://space.example");
    config.proxy = Proxy::parse(proxy).unwrap();
    config.connect_timeout = Duration::from_millis(300);
    let error = create(&Client::new(config).unwrap()).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "proxy"), "{error}");
    assert!(!error.is_maybe_delivered());
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    error
}

fn closed_port() -> u16 {
    StdListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[tokio::test]
async fn an_unreachable_proxy_is_named_with_its_variable() {
    let server: Server = server().await;
    let port = closed_port();
    let proxy = format!("http://user:hunter2@127.0.0.1:{port}");
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
        let outcome = probe_with(&server, &[(variable, &proxy)]).await.outcome;
        let said = format!(
            "did not reach localhost:{}: the proxy http://127.0.0.1:{port} (from {variable}) cannot be reached: nothing accepts connections there (ECONNREFUSED)",
            server.port
        );
        assert!(outcome.starts_with("proxy ") && outcome.contains(&said), "{outcome}");
        assert!(!outcome.contains("hunter2"), "{outcome}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_connection_to_an_unreachable_proxy_is_retried() {
    let deaf = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let deaf = deaf.local_addr().unwrap().port();
    let closed = closed_port();
    for (proxy, said) in [
        (
            format!("http://user:hunter2@127.0.0.1:{closed}"),
            "cannot be reached: nothing accepts connections there (ECONNREFUSED)",
        ),
        (
            format!("https://user:hunter2@127.0.0.1:{closed}"),
            "cannot be reached: nothing accepts connections there (ECONNREFUSED)",
        ),
        (
            format!("socks5h://user:hunter2@127.0.0.1:{closed}"),
            "cannot be reached: nothing accepts connections there (ECONNREFUSED)",
        ),
        (
            "http://user:hunter2@nowhere.invalid:3128".to_owned(),
            "cannot be reached: the host name cannot be resolved",
        ),
        (format!("http://user:hunter2@127.0.0.1:{deaf}"), "did not connect in time"),
    ] {
        let error = error_through(&proxy).await;
        assert!(error.to_string().contains(said), "{error}");
        assert!(error.to_string().contains("(from the option `proxy`)"), "{error}");
        assert!(error.is_retryable() && error.to_string().contains("(3 attempts)"), "{error}");
    }
}

#[tokio::test]
async fn a_rejected_tunnel_reports_its_status() {
    for (status, attempts) in [
        ("403 Forbidden", 1),
        ("404 Not Found", 1),
        ("407 Proxy Authentication Required", 1),
        ("301 Moved Permanently", 1),
        ("429 Too Many Requests", 3),
        ("502 Bad Gateway", 3),
        ("503 Service Unavailable", 3),
        ("504 Gateway Timeout", 3),
    ] {
        let (port, asked) = start_proxy(status).await;
        let error = error_through(&format!("http://user:hunter2@127.0.0.1:{port}")).await;
        assert!(error.to_string().contains(&format!("answered CONNECT with {status}")), "{error}");
        assert_eq!(asked.lock().unwrap().len(), attempts, "{status}");
        assert_eq!(error.is_retryable(), attempts > 1, "{status}");
    }
}

#[tokio::test]
async fn a_407_reports_missing_or_wrong_credentials() {
    let (port, _) = start_proxy("407 Whatever").await;
    let without = error_through(&format!("http://127.0.0.1:{port}")).await.to_string();
    assert!(without.contains("407 Proxy Authentication Required; its URL needs user:password@"), "{without}");
    let with = error_through(&format!("http://user:hunter2@127.0.0.1:{port}")).await.to_string();
    assert!(with.contains("407 Proxy Authentication Required; check its user and password"), "{with}");
}

#[tokio::test]
async fn a_server_that_is_not_a_proxy_is_reported() {
    let endless = format!("HTTP/1.1 200 OK\r\nX: {}", "x".repeat(20_000));
    let closed = "the connection was closed before the response was complete";
    for (response, reason) in [
        ("", closed),
        ("HTTP/1.1 200 OK\r\n", closed),
        ("SSH-2.0-OpenSSH_9.2\r\n", "the response is not valid HTTP"),
        ("HTTP/1.1 2000 OK\r\n\r\n", "the response is not valid HTTP"),
        (&endless, "the response is not valid HTTP"),
    ] {
        let (port, _) = start_proxy_with(response).await;
        let error = error_through(&format!("http://user:hunter2@127.0.0.1:{port}")).await;
        assert!(error.to_string().contains(&format!("did not answer CONNECT: {reason}")), "{error}");
    }
}

#[tokio::test]
async fn any_2xx_opens_the_tunnel() {
    for response in [
        "HTTP/1.1 200 Connection established\r\n\r\n",
        "HTTP/1.0 200 Connection established\r\nProxy-agent: old\r\n\r\n",
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 201 Created\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
    ] {
        let server = server().await;
        let (port, _) = start_proxy_with(response).await;
        let mut config = server.config();
        config.proxy = Proxy::parse(&format!("http://127.0.0.1:{port}")).unwrap();
        assert_eq!(list(&Client::new(config).unwrap()).await.unwrap().status, 200, "{response:?}");
    }
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection_to_the_proxy() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut config = config("https://space.example");
    let port = listener.local_addr().unwrap().port();
    config.proxy = Proxy::parse(&format!("http://127.0.0.1:{port}")).unwrap();
    let client = Client::new(config).unwrap();
    let call = tokio::spawn(async move { list(&client).await });
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut head = [0; 18];
    socket.read_exact(&mut head).await.unwrap();
    assert_eq!(&head, b"CONNECT space.exam");
    call.abort();
    let end = tokio::time::timeout(Duration::from_secs(20), socket.read_to_end(&mut Vec::new())).await;
    end.expect("the connection to the proxy stayed open for 20 s").unwrap();
}
