//! What the environment says of certificates and proxies. Each case runs in a process of its own: a variable belongs to all
//! threads of one.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

mod support;

use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, Mutex};

use signalwire_core::Client;
use signalwire_core::config::Proxy;
use support::{Server, config, list, reply};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

const ORIGIN: &str = "PROBE_ORIGIN";

/// The part that runs in the other process: one call, and its outcome on a line. Alone it has nothing to do.
#[tokio::test]
async fn probe() {
    let Ok(origin) = std::env::var(ORIGIN) else { return };
    let mut config = config(&origin);
    (config.proxy, config.max_retries) = (Proxy::Environment, 0);
    match list(&Client::new(config).unwrap()).await {
        Ok(answer) => println!("outcome: {}", answer.status),
        Err(error) => println!("outcome: {} {error}", error.code()),
    }
}

async fn probe_with(server: &Server, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "probe", "--nocapture"])
        .env(ORIGIN, format!("https://localhost:{}", server.port));
    for name in [
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "NODE_EXTRA_CA_CERTS",
    ] {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let outcome = text.split_once("outcome: ").unwrap_or_else(|| panic!("{text}")).1;
    outcome.lines().next().unwrap().to_owned()
}

/// A file that is gone with the test.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("signalwire-{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn server() -> Server {
    Server::start(vec![reply(200, r#"{"data":[]}"#)]).await
}

#[tokio::test]
async fn trusts_the_certificates_that_the_environment_names() {
    let server = server().await;
    let file = File::new("ca.pem", &server.authority.pem());
    assert!(probe_with(&server, &[]).await.starts_with("tls "));
    for variable in ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"] {
        assert_eq!(probe_with(&server, &[(variable, file.path())]).await, "200", "{variable}");
    }
}

#[tokio::test]
async fn names_a_variable_whose_file_is_of_no_use() {
    let server = server().await;
    let garbage = File::new("garbage.pem", "garbage");
    for path in ["/does/not/exist.pem", garbage.path()] {
        let outcome = probe_with(&server, &[("NODE_EXTRA_CA_CERTS", path)]).await;
        assert!(
            outcome.starts_with("tls ")
                && outcome.contains("NODE_EXTRA_CA_CERTS names a file without usable"),
            "{outcome}"
        );
    }
}

#[tokio::test]
async fn a_choice_of_roots_with_a_typing_error_is_not_widened() {
    let outcome = probe_with(&server().await, &[("SSL_CERT_FILE", "/does/not/exist.pem")]).await;
    assert!(outcome.starts_with("no_root_certificates "), "{outcome}");
}

/// A proxy that notes what it is asked and, given the right answer, lets TLS through.
async fn start_proxy(answer: &'static str) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let mut socket = BufReader::new(socket);
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") && socket.read_line(&mut head).await.unwrap() > 0 {}
            let target = head.split(' ').nth(1).unwrap().to_owned();
            notes.lock().unwrap().push(head);
            socket.write_all(format!("HTTP/1.1 {answer}\r\n\r\n").as_bytes()).await.unwrap();
            if answer.starts_with("200") {
                let mut far = TcpStream::connect(target.replace("localhost", "127.0.0.1")).await.unwrap();
                tokio::spawn(async move { copy_bidirectional(&mut socket, &mut far).await });
            }
        }
    });
    (port, asked)
}

#[tokio::test]
async fn goes_through_the_proxy_of_the_environment() {
    let server = server().await;
    let file = File::new("proxy-ca.pem", &server.authority.pem());
    let (port, asked) = start_proxy("200 OK").await;
    let proxy = format!("http://127.0.0.1:{port}");
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
        let outcome = probe_with(&server, &[("SSL_CERT_FILE", file.path()), (name, &proxy)]).await;
        assert_eq!(outcome, "200", "{name}");
    }
    let asked = asked.lock().unwrap().clone();
    assert_eq!(asked.len(), 3);
    assert!(asked[0].starts_with(&format!("CONNECT localhost:{} HTTP/1.1\r\n", server.port)), "{}", asked[0]);
    assert!(
        !asked[0].to_ascii_lowercase().contains("authorization"),
        "the credential is for the server only"
    );
}

#[tokio::test]
async fn goes_around_the_proxy_where_no_proxy_says_so() {
    let server = server().await;
    let file = File::new("no-proxy-ca.pem", &server.authority.pem());
    let (port, asked) = start_proxy("200 OK").await;
    let proxy = format!("http://127.0.0.1:{port}");
    let variables = [("SSL_CERT_FILE", file.path()), ("HTTPS_PROXY", &proxy), ("NO_PROXY", "localhost")];
    assert_eq!(probe_with(&server, &variables).await, "200");
    assert!(asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn goes_through_the_proxy_of_the_options_with_its_password() {
    let server = server().await;
    let (port, asked) = start_proxy("200 OK").await;
    let mut config = server.config();
    config.proxy = Proxy::parse(&format!("http://user:pass%20word@127.0.0.1:{port}")).unwrap();
    assert!(!format!("{config:?}").contains("pass"), "{config:?}");
    list(&Client::new(config).unwrap()).await.unwrap();
    let asked = asked.lock().unwrap().clone();
    let credential = "\r\nproxy-authorization: basic dxnlcjpwyxnzihdvcmq=\r\n";
    assert!(asked[0].to_ascii_lowercase().contains(credential), "{}", asked[0]);
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_without_its_password() {
    let server = server().await;
    for answer in ["407 Proxy Authentication Required", "502 Bad Gateway"] {
        let (port, _) = start_proxy(answer).await;
        let mut config = server.config();
        config.proxy = Proxy::parse(&format!("http://user:hunter2@127.0.0.1:{port}")).unwrap();
        let error = list(&Client::new(config).unwrap()).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), ("network", "proxy"), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"));
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_proxy_is_a_url_of_a_kind_that_is_spoken() {
    for good in ["http://proxy:3128", "https://user:p@proxy.example/", "socks5h://127.0.0.1:1080"] {
        assert!(matches!(Proxy::parse(good), Ok(Proxy::Url(_))), "{good}");
    }
    for bad in ["", "proxy:3128", "ftp://proxy", "http://", "http://proxy/path", "http://proxy?x=hunter2"] {
        let error = Proxy::parse(bad).unwrap_err();
        assert_eq!(error.code, "invalid_proxy", "{bad}");
        assert!(!error.message.contains("hunter2"));
    }
}
