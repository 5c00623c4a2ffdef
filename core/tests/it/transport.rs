//! TLS, protocols, limits and transport errors, against a real server.

use std::time::Duration;

use signalwire_core::{Client, Error};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::certificate::Authority;
use crate::support::over::Over;
use crate::support::{Act, Server, build, config, create, delete, list, operation, response};

const PAGE: &str = r#"{"data":[{"id":"r1"}],"links":{}}"#;

async fn fault(server: &Server) -> Error {
    let mut config = server.config();
    config.max_retries = 0;
    create(&build(config)).await.unwrap_err()
}

#[tokio::test]
async fn uses_http2_if_the_server_supports_it() {
    let server = Server::start_http2(vec![response(200, PAGE)]).await;
    let client = server.client();
    let calls = (0..8).map(|_| {
        tokio::spawn({
            let client = client.clone();
            async move { list(&client).await }
        })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap().unwrap().body, PAGE.as_bytes());
    }
    list(&client).await.unwrap();
    let hits = server.hits();
    assert_eq!(hits.len(), 9);
    assert!(hits.iter().all(|hit| hit.header("host").is_none()), "HTTP/2 has :authority instead");
    assert_eq!(hits[0].header("authorization").map(|value| &value[..6]), Some("Basic "));
}

#[tokio::test]
async fn uses_tls_1_2_if_the_server_supports_no_newer_version() {
    let authority = Authority::new();
    let tls = authority.serve_tls12("localhost");
    let server = Server::start_with(authority, tls, vec![response(200, PAGE)]).await;
    assert_eq!(list(&server.client()).await.unwrap().body, PAGE.as_bytes());
}

#[tokio::test]
async fn resends_a_refused_stream() {
    let server = Server::start_http2(vec![Act::Close, response(201, "{}")]).await;
    let answer = create(&server.client()).await.unwrap();
    assert_eq!(
        (answer.attempts, server.hits().len()),
        (1, 2),
        "an unprocessed request does not count as an attempt"
    );

    let server = Server::start_http2(vec![Act::Close]).await;
    let error = fault(&server).await;
    assert_eq!(
        (error.code().as_str(), error.is_maybe_delivered(), error.is_retryable()),
        ("reset", false, true)
    );
    assert_eq!(server.hits().len(), 3);
}

#[tokio::test]
async fn an_unknown_issuer_is_not_trusted() {
    let server = Server::start(vec![response(200, PAGE)]).await;
    let mut config = server.config();
    config.root_certificates = Some(Authority::new().pem());
    let error = list(&build(config)).await.unwrap_err();
    assert_eq!(
        (error.kind().as_str(), error.code().as_str(), error.is_retryable()),
        ("network", "tls", false)
    );
    assert!(error.to_string().contains("issuer that is not trusted"), "{error}");
    // The certificates of a reqwest client are not set in this way.
    assert_eq!(error.to_string().contains("NODE_EXTRA_CA_CERTS"), Over::this().is_hyper(), "{error}");
    assert_eq!((server.connections(), server.hits().len()), (1, 0), "a rejected certificate is not retried");
}

#[tokio::test]
async fn an_expired_certificate_is_not_accepted() {
    let authority = Authority::new();
    let tls = authority.serve_expired("localhost");
    let server = Server::start_with(authority, tls, vec![response(200, PAGE)]).await;
    let error = fault(&server).await;
    assert_eq!(error.code(), "tls");
    assert!(error.to_string().contains("the server's certificate has expired"), "{error}");
    assert!(!error.is_maybe_delivered());
}

#[tokio::test]
async fn a_certificate_for_another_host_is_not_accepted() {
    let authority = Authority::new();
    let tls = authority.serve("other.example", &[b"http/1.1"]);
    let server = Server::start_with(authority, tls, vec![response(200, PAGE)]).await;
    let error = fault(&server).await;
    assert_eq!(error.code(), "tls");
    assert!(error.to_string().contains("is for another host name"), "{error}");
}

#[tokio::test]
async fn a_port_without_tls_receives_no_request() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
        }
    });
    let error = create(&build(config(&format!("https://localhost:{port}")))).await.unwrap_err();
    assert_eq!(error.code(), "tls");
    assert!(error.to_string().contains("does not support TLS"), "{error}");
}

#[tokio::test]
async fn a_refused_connection_is_retried_for_any_verb() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let error = create(&build(config(&format!("https://127.0.0.1:{port}")))).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "refused"));
    assert_eq!(error.request_info().unwrap().attempts, 3);
    assert!(error.is_retryable() && !error.is_maybe_delivered());
    assert!(
        error.to_string().starts_with(&format!("video.rooms.create did not reach 127.0.0.1:{port}: ")),
        "{error}"
    );
}

#[tokio::test]
async fn an_unresolvable_host_is_named() {
    let mut config = config("https://nowhere.invalid");
    config.max_retries = 0;
    let error = list(&build(config)).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "dns"));
    assert!(error.to_string().contains("nowhere.invalid"), "{error}");
}

#[tokio::test]
async fn a_stalled_handshake_ends_with_the_connect_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut config = config(&format!("https://127.0.0.1:{}", listener.local_addr().unwrap().port()));
    (config.connect_timeout, config.max_retries) = (Duration::from_millis(200), 0);
    let error = create(&build(config)).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("timeout", "connect_timeout"));
    assert!(error.is_retryable() && !error.is_maybe_delivered());
}

#[tokio::test]
async fn a_timeout_before_sending_is_not_maybe_delivered() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut config = config(&format!("https://127.0.0.1:{}", listener.local_addr().unwrap().port()));
    config.timeout = Duration::from_millis(200);
    let client = build(config);
    // A request without a body counts as sent once reqwest has it, because nothing reports when it
    // is.
    let is_sent = !Over::this().is_hyper();
    for (error, maybe_delivered) in
        [(create(&client).await.unwrap_err(), false), (delete(&client).await.unwrap_err(), is_sent)]
    {
        assert_eq!((error.kind().as_str(), error.code().as_str()), ("timeout", "timeout"));
        assert_eq!((error.is_retryable(), error.is_maybe_delivered()), (true, maybe_delivered));
    }
}

#[tokio::test]
async fn distinguishes_connection_errors_from_protocol_errors() {
    for (act, code) in
        [(Act::Close, "reset"), (Act::Truncate(99, b"{".to_vec()), "reset"), (Act::NotHttp, "protocol")]
    {
        let server = Server::start(vec![act.clone()]).await;
        let error = fault(&server).await;
        assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", code), "{act:?}: {error}");
    }
}

#[tokio::test]
async fn root_certificates_must_contain_certificates() {
    let authority = Authority::new();
    let broken = authority.pem().replacen("MII", "AAA", 1);
    for garbage in
        ["", "garbage", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", broken.as_str()]
    {
        let mut config = config("https://localhost");
        config.root_certificates = Some(garbage.to_owned());
        assert_eq!(Client::new(config).unwrap_err().code, "invalid_root_certificates");
    }
    let mut two = config("https://localhost");
    two.root_certificates = Some(format!("# two of them\n{}{}", authority.pem(), Authority::new().pem()));
    assert!(Client::new(two).is_ok());
}

#[test]
fn invalid_options_are_rejected() {
    let mut zero = config("https://localhost");
    zero.timeout = Duration::ZERO;
    assert_eq!(Client::new(zero).unwrap_err().code, "invalid_timeout");
    let mut agent = config("https://localhost");
    agent.user_agent = Some("two\r\nlines".to_owned());
    assert_eq!(Client::new(agent).unwrap_err().code, "invalid_user_agent");
    let mut token = config("https://localhost");
    token.subscriber_token = Some("two words".to_owned());
    assert_eq!(Client::new(token).unwrap_err().code, "invalid_subscriber_token");
}

#[tokio::test]
async fn a_post_without_a_body_sends_content_length_0() {
    let server = Server::start(vec![response(200, "{}")]).await;
    let reset = operation("video.conferenceTokens.reset");
    server.client().call(reset, &crate::support::args(r#"{"path":["c1"]}"#)).await.unwrap();
    let hit = &server.hits()[0];
    assert_eq!(
        (hit.method.as_str(), hit.header("content-length"), hit.header("content-type")),
        ("POST", Some("0"), None)
    );
}
