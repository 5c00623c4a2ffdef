//! The first connection.

use std::time::Duration;

use serde_json::json;
use signalwire_core::Proxy;
use signalwire_core::credentials::{CredentialOptions, Credentials, Dotenv, EnvSource, Variables};
use signalwire_core::error::ErrorCode;
use signalwire_core::realtime::{Session, State};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::relay::{Relay, reaches, within};
use crate::support::{PROJECT, token};
use crate::tls_and_proxy_env::File;

#[tokio::test]
async fn a_session_sends_its_credentials_in_the_first_message_only() {
    let relay = Relay::listen().await;
    let session = relay.builder().contexts(["office"]).agent("test/1").build().unwrap();
    assert_eq!(session.state(), State::Idle);
    let serve = async {
        let (mut peer, headers) = relay.accept_with_headers().await;
        let connect = peer.expect("signalwire.connect").await;
        peer.result(&connect, &json!({ "protocol": "a", "authorization": {} })).await;
        (peer, headers, connect)
    };
    let (connected, (_peer, headers, connect)) = tokio::join!(session.connect(), serve);
    connected.unwrap();
    assert_eq!(session.state(), State::Connected);
    assert_eq!(headers[0], "GET /");
    let names: Vec<_> = headers[1..].iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(names, ["host", "upgrade", "connection", "sec-websocket-key", "sec-websocket-version"]);
    assert_eq!(headers[1], format!("host: localhost:{}", relay.port));
    assert_eq!(
        connect["params"],
        json!({
            "version": { "major": 3, "minor": 0, "revision": 0 },
            "event_acks": true,
            "agent": "test/1",
            "authentication": { "project": PROJECT, "token": token() },
            "contexts": ["office"],
        })
    );
}

#[tokio::test]
async fn a_wrong_token_rejects_at_once_and_ends_the_session() {
    let relay = Relay::listen().await;
    let session = relay.builder().build().unwrap();
    let serve = async {
        let mut peer = relay.accept().await;
        let connect = peer.expect("signalwire.connect").await;
        peer.error(&connect, -32002).await;
        assert_eq!(peer.next_or_end().await, None);
    };
    let (connected, waiting, ()) =
        tokio::join!(session.connect(), session.request("video.rooms.get").send(), serve);
    let error = connected.unwrap_err();
    assert_eq!(
        (error.kind().as_str(), error.code().as_str(), error.status()),
        ("api", "unauthorized", Some(401))
    );
    assert_eq!(waiting.unwrap_err().code(), "unauthorized");
    assert_eq!(session.connect().await.unwrap_err().code(), "unauthorized");
    let change = reaches(&session, State::Closed).await;
    assert_eq!(change.reason.map(|reason| reason.code), Some(ErrorCode::Unauthorized));
    assert!(within("the end", session.next_event()).await.is_none());
}

/// Answers upgrades with a status.
async fn answer_upgrade(relay: &Relay, head: &str) {
    let mut stream = relay.accept_tls().await;
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await.unwrap());
    }
    stream.write_all(head.as_bytes()).await.unwrap();
    let _ = stream.shutdown().await;
}

#[tokio::test]
async fn an_upgrade_that_is_forbidden_is_final() {
    for status in [401, 403] {
        let relay = Relay::listen().await;
        let session = relay.builder().build().unwrap();
        let head = format!("HTTP/1.1 {status} No\r\ncontent-length: 0\r\n\r\n");
        let (connected, ()) = tokio::join!(session.connect(), answer_upgrade(&relay, &head));
        let error = connected.unwrap_err();
        assert_eq!(
            (error.kind().as_str(), error.code().as_str(), error.status()),
            ("network", "upgrade_refused", Some(status))
        );
        let change = reaches(&session, State::Closed).await;
        assert_eq!(change.reason.and_then(|reason| reason.status), Some(status));
    }
}

#[tokio::test]
async fn other_answers_to_the_upgrade_are_tried_again() {
    let relay = Relay::listen().await;
    let session = relay.builder().build().unwrap();
    let serve = async {
        answer_upgrade(&relay, "HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n").await;
        answer_upgrade(&relay, "HTTP/1.1 302 No\r\nlocation: https://example.com/\r\n\r\n").await;
        // The value decodes to more bytes than a hash has.
        let accept = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB";
        let head = format!(
            "HTTP/1.1 101 Yes\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: {accept}\r\n\r\n"
        );
        answer_upgrade(&relay, &head).await;
        relay.establish().await
    };
    let (connected, _peer) = tokio::join!(session.connect(), serve);
    connected.unwrap();
    let mut codes = Vec::new();
    while codes.len() < 3 {
        let change = reaches(&session, State::Connecting).await;
        codes.extend(change.reason.map(|reason| (reason.code.as_str(), reason.status)));
    }
    assert_eq!(codes, [("upgrade_refused", Some(503)), ("upgrade_refused", Some(302)), ("protocol", None)]);
}

#[tokio::test]
async fn an_untrusted_certificate_rejects_at_once() {
    let relay = Relay::listen().await;
    let session = Session::builder()
        .project(PROJECT)
        .token(token())
        .host(format!("wss://localhost:{}", relay.port))
        .proxy(Proxy::Off)
        .build()
        .unwrap();
    let error = tokio::select! {
        result = session.connect() => result.unwrap_err(),
        _ = relay.accept_tls() => panic!("the certificate was accepted"),
    };
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "tls"));
    assert!(error.message().contains("issuer that is not trusted"), "{error}");
    assert_eq!(session.state(), State::Idle);
}

#[tokio::test]
async fn an_unreachable_host_rejects_after_the_connect_timeout() {
    let relay = Relay::listen().await;
    let builder = relay.builder().connect_timeout(Duration::from_secs(6));
    drop(relay);
    let session = builder.build().unwrap();
    let error = within("the connect timeout", session.connect()).await.unwrap_err();
    assert_eq!(
        (error.kind().as_str(), error.code().as_str(), error.is_retryable()),
        ("network", "refused", true)
    );
    assert_eq!(session.state(), State::Idle);
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_tried_again() {
    let relay = Relay::listen().await;
    let session = relay.builder().attempt_timeout(Duration::from_secs(2)).build().unwrap();
    let serve = async {
        let mut silent = relay.accept().await;
        silent.expect("signalwire.connect").await;
        relay.establish().await
    };
    let (connected, _peer) = tokio::join!(session.connect(), serve);
    connected.unwrap();
}

#[tokio::test]
async fn a_dotenv_file_names_the_host_and_its_certificate() {
    let relay = Relay::listen().await;
    let ca = File::new("relay-ca.pem", relay.authority.pem());
    let lines = format!(
        "SIGNALWIRE_PROJECT_ID={PROJECT}\nSIGNALWIRE_API_TOKEN={}\nSIGNALWIRE_BASE_URL=https://localhost:{}\n\
         NODE_EXTRA_CA_CERTS='{}'\n",
        token(),
        relay.port,
        ca.path()
    );
    let file = File::new("relay.env", lines);
    let source = EnvSource::new(Variables::Custom([].into()), Dotenv::Required(file.path().into()));
    let session = Session::builder().env_source(source.clone()).proxy(Proxy::Off).build().unwrap();
    let (connected, _peer) = tokio::join!(session.connect(), relay.establish());
    connected.unwrap();
    let credentials = Credentials::resolve(CredentialOptions::new(), &source).unwrap();
    let session = Session::builder().credentials(&credentials).proxy(Proxy::Off).build().unwrap();
    let (connected, _peer) = tokio::join!(session.connect(), relay.establish());
    connected.unwrap();
}

#[test]
fn the_base_url_of_the_environment_must_be_one() {
    let variables = [("SIGNALWIRE_BASE_URL", "http://localhost")];
    let source = EnvSource::new(Variables::custom(variables), Dotenv::Off);
    let builder = || Session::builder().project(PROJECT).token(token()).env_source(source.clone());
    assert_eq!(builder().build().unwrap_err().code, "invalid_base_url");
    assert!(builder().host("localhost").build().is_ok());
}

#[test]
fn a_host_must_use_tls() {
    let builder = || Session::builder().project(PROJECT).token(token());
    let error = builder().host("https://localhost").build().unwrap_err();
    assert_eq!(error.message, "the host must be host[:port] or wss://host[:port]: omit https://");
    for host in ["ws://localhost", "http://localhost", "", "localhost/path", "a b", "user@localhost"] {
        let error = builder().host(host).build().unwrap_err();
        assert_eq!(error.code, "invalid_host", "{host}");
    }
    assert!(builder().host("wss://example.signalwire.com/").build().is_ok());
    assert_eq!(builder().request_timeout(Duration::ZERO).build().unwrap_err().code, "invalid_timeout");
    assert_eq!(builder().ping_interval(Duration::ZERO).build().unwrap_err().code, "invalid_timeout");
}

#[test]
fn credentials_are_read_from_the_environment_or_provided() {
    let empty = || EnvSource::new(Variables::Custom([].into()), Dotenv::Off);
    let error = Session::builder().env_source(empty()).build().unwrap_err();
    assert_eq!(error.code, "missing_credentials");
    assert!(!error.message.contains("Space"), "{}", error.message);
    let variables = [("SIGNALWIRE_PROJECT_ID", PROJECT.to_owned()), ("SIGNALWIRE_API_TOKEN", token())];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.into())).into();
    let source = EnvSource::new(Variables::Custom(variables), Dotenv::Off);
    assert!(Session::builder().env_source(source).build().is_ok());
    let provided = Session::builder().env_source(empty()).token_provider(|| async { Err("none".into()) });
    assert!(provided.project(PROJECT).build().is_ok());
}
