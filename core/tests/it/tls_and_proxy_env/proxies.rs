//! Proxies from the environment.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use super::{File, probe_at, probe_with, server};

/// A proxy that records request heads and responds with this status. With 200 it forwards TLS.
pub async fn start_proxy(status: &'static str) -> (u16, Arc<Mutex<Vec<String>>>) {
    start_proxy_with(&format!("HTTP/1.1 {status}\r\n\r\n")).await
}

pub async fn start_proxy_with(response: &str) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (notes, response) = (Arc::clone(&asked), response.to_owned());
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(serve(socket, response.clone(), Arc::clone(&notes)));
        }
    });
    (port, asked)
}

async fn serve(socket: TcpStream, response: String, notes: Arc<Mutex<Vec<String>>>) {
    let mut socket = BufReader::new(socket);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && socket.read_line(&mut head).await.unwrap() > 0 {}
    let target = head.split(' ').nth(1).unwrap().to_owned();
    notes.lock().unwrap().push(head);
    socket.write_all(response.as_bytes()).await.unwrap();
    let last = response.trim_end().rsplit("\r\n\r\n").next().unwrap();
    if last.split(' ').nth(1).is_some_and(|status| status.starts_with('2')) {
        let port = target.rsplit(':').next().unwrap();
        let mut far = TcpStream::connect(format!("127.0.0.1:{port}")).await.unwrap();
        let _ = copy_bidirectional(&mut socket, &mut far).await;
    }
}

#[tokio::test]
async fn uses_the_first_proxy_variable_that_is_not_empty() {
    let server = server().await;
    let file = File::new("proxy-ca.pem", server.authority.pem());
    let (port, asked) = start_proxy("200 OK").await;
    let proxy = format!("http://127.0.0.1:{port}");
    let (bare, path) = (format!("127.0.0.1:{port}"), format!("{proxy}/proxy.pac"));
    let (quoted, dead) = ("\"http://proxy\"", "http://127.0.0.1:1");
    let cases: [&[(&str, &str)]; 11] = [
        &[("HTTPS_PROXY", &proxy)],
        &[("https_proxy", &proxy)],
        &[("ALL_PROXY", &proxy)],
        &[("all_proxy", &proxy)],
        &[("HTTPS_PROXY", &bare)],
        &[("HTTPS_PROXY", &path)],
        &[("HTTPS_PROXY", dead), ("https_proxy", &proxy)],
        &[("HTTPS_PROXY", &proxy), ("ALL_PROXY", quoted)],
        &[("HTTPS_PROXY", &proxy), ("https_proxy", "")],
        &[("HTTPS_PROXY", ""), ("https_proxy", &proxy)],
        &[("HTTPS_PROXY", " "), ("ALL_PROXY", &proxy), ("NO_PROXY", ""), ("no_proxy", "other.example")],
    ];
    for (count, case) in cases.into_iter().enumerate() {
        let probe = probe_with(&server, &[&[("SSL_CERT_FILE", file.path())], case].concat()).await;
        assert_eq!((probe.outcome.as_str(), asked.lock().unwrap().len()), ("200", count + 1), "{case:?}");
    }
    let head = asked.lock().unwrap()[0].clone();
    let host = format!("localhost:{}", server.port);
    assert_eq!(head, format!("CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n\r\n"));
}

#[tokio::test]
async fn bypasses_the_proxy_for_hosts_in_no_proxy() {
    let server = server().await;
    let file = File::new("no-proxy-ca.pem", server.authority.pem());
    let (port, asked) = start_proxy("200 OK").await;
    let (proxy, here) = (format!("http://127.0.0.1:{port}"), format!("localhost:{}", server.port));
    let cases: [&[(&str, &str)]; 8] = [
        &[("HTTPS_PROXY", &proxy), ("NO_PROXY", "localhost")],
        &[("HTTPS_PROXY", &proxy), ("no_proxy", "*")],
        &[("HTTPS_PROXY", &proxy), ("NO_PROXY", &here)],
        &[("HTTPS_PROXY", &proxy), ("NO_PROXY", "a.example b.example LOCALHOST.")],
        &[("ALL_PROXY", &proxy), ("NO_PROXY", "localhost"), ("no_proxy", "")],
        // Its value does not apply to this host.
        &[("HTTPS_PROXY", "\"quoted\""), ("NO_PROXY", "localhost")],
        &[("HTTP_PROXY", &proxy)],
        &[("HTTPS_PROXY", ""), ("ALL_PROXY", "")],
    ];
    for case in cases {
        let probe = probe_with(&server, &[&[("SSL_CERT_FILE", file.path())], case].concat()).await;
        assert_eq!(probe.outcome, "200", "{case:?}");
    }
    let other = [("SSL_CERT_FILE", file.path()), ("HTTPS_PROXY", &proxy), ("NO_PROXY", "localhost:1")];
    assert_eq!(asked.lock().unwrap().len(), 0);
    assert_eq!(probe_with(&server, &other).await.outcome, "200");
    assert_eq!(asked.lock().unwrap().len(), 1, "another port is another place");
}

#[tokio::test]
async fn no_proxy_lists_addresses_too() {
    let (port, asked) = start_proxy("403 Forbidden").await;
    let proxy = format!("http://127.0.0.1:{port}");
    // Port 1 refuses every connection that does not use the proxy.
    for (list, origin) in [
        ("*", "https://127.0.0.1:1"),
        ("127.0.0.0/8", "https://127.0.0.1:1"),
        ("127.0.0.1:1", "https://127.0.0.1:1"),
        ("[::1]", "https://[::1]:1"),
    ] {
        let probe = probe_at(origin, &[("HTTPS_PROXY", &proxy), ("NO_PROXY", list)]).await;
        let code = probe.outcome.split(' ').next().unwrap();
        assert!(matches!(code, "refused" | "unreachable"), "{list}: {}", probe.outcome);
    }
    assert_eq!(asked.lock().unwrap().len(), 0);
}

#[tokio::test]
async fn an_invalid_proxy_is_an_error_that_names_the_variable() {
    let server = server().await;
    for (variable, value) in [
        ("HTTPS_PROXY", "\"http://user:hunter2@127.0.0.1:1\""),
        ("https_proxy", "http://user:hunter2@127.0.0.1 :1"),
        ("ALL_PROXY", "ftp://user:hunter2@127.0.0.1:1"),
        ("all_proxy", "socks4://hunter2@127.0.0.1:1"),
        ("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:70000"),
        ("HTTPS_PROXY", "http://user:hunter2@:3128"),
        ("HTTPS_PROXY", "http:/hunter2"),
    ] {
        let outcome = probe_with(&server, &[(variable, value)]).await.outcome;
        assert!(outcome.starts_with(&format!("config invalid_proxy {variable} has ")), "{outcome}");
        assert!(!outcome.contains("hunter2"), "{outcome}");
    }
    assert_eq!(server.connections(), 0, "nothing goes around the proxy");
}

#[cfg(unix)]
#[test]
fn a_proxy_that_is_not_utf_8_is_an_error() {
    use std::os::unix::ffi::OsStrExt;

    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", super::PROBE, "--nocapture"])
        .env(super::ORIGIN, "https://localhost:1")
        .env("https_proxy", std::ffi::OsStr::from_bytes(b"http://proxy\xff"))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("config invalid_proxy https_proxy is not valid UTF-8"), "{text}");
}
