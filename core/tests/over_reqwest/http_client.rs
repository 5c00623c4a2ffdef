//! Behaviour that depends on the HTTP client of the program: its redirects, options and timeouts.

use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use signalwire_core::{Client, Error, Proxy, Tls};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::over::http_client;
use crate::support::{Act, Server, args, config, create, delete, list, operation, reply_with, response};

const PAGE: &str = r#"{"data":[],"links":{}}"#;
/// Without a limit, 1,500 of these calls fail in a process that can open 256 files.
const BURST: usize = 2_000;
/// More than the 50 requests in flight, because reqwest may open a connection for a request that
/// then uses another one: a burst opens 66 to 124.
const MAX_CONNECTIONS: usize = 4 * 50;

/// A client over an HTTP client with this policy of redirects.
fn client_with(server: &Server, policy: Policy) -> Client {
    let http_client = http_client(&server.config()).redirect(policy).build().unwrap();
    let mut config = config(&format!("https://localhost:{}", server.port));
    config.proxy = Proxy::Environment;
    config.max_retries = 0;
    Client::with_http_client(config, http_client).unwrap()
}

#[tokio::test]
async fn most_redirects_are_not_followed_whatever_the_policy_is() {
    for status in [301, 302, 307, 308] {
        let elsewhere = Server::start(vec![response(200, PAGE)]).await;
        let target = format!("https://localhost:{}/api/video/rooms", elsewhere.port);
        let server = Server::start(vec![reply_with(status, "location", &target)]).await;
        let client = client_with(&server, Policy::limited(10));
        for error in [list(&client).await.unwrap_err(), delete(&client).await.unwrap_err()] {
            assert_eq!(
                (error.kind().as_str(), error.code().as_str()),
                ("api", "unexpected_redirect"),
                "{status}: {error}"
            );
        }
        if status >= 307 {
            let error = create(&client).await.unwrap_err();
            assert_eq!(
                (error.kind().as_str(), error.code().as_str()),
                ("api", "unexpected_redirect"),
                "{status}: {error}"
            );
        }
        assert_eq!(elsewhere.connections(), 0, "{status}");
    }
}

/// After these redirects reqwest sends a GET without a body, and without the credential if the
/// origin is another one.
#[tokio::test]
async fn a_redirect_that_was_followed_is_an_error_and_not_a_result() {
    for (status, is_post) in [(301, true), (302, true), (303, true), (303, false)] {
        for same_origin in [true, false] {
            let error = follow(status, is_post, same_origin).await;
            assert_eq!(
                (error.kind().as_str(), error.code().as_str()),
                ("network", "unexpected_redirect"),
                "{error}"
            );
            assert_eq!((error.is_retryable(), error.is_maybe_delivered()), (false, is_post), "{error}");
            assert!(error.to_string().contains("Policy::none()"), "{error}");
            assert!(!error.to_string().contains("page=2"), "{error}");
        }
    }
}

async fn follow(status: u16, is_post: bool, same_origin: bool) -> Error {
    let elsewhere = Server::start(vec![response(200, PAGE)]).await;
    let target = format!("https://localhost:{}/api?page=2", elsewhere.port);
    let location = if same_origin { "/api?page=2" } else { &target };
    let server = Server::start(vec![reply_with(status, "location", location), response(200, PAGE)]).await;
    let mut trusted = server.config();
    let roots = trusted.root_certificates.unwrap() + &elsewhere.authority.pem();
    trusted.root_certificates = Some(roots);
    let http_client = http_client(&trusted).redirect(Policy::limited(10)).build().unwrap();
    let mut config = config(&format!("https://localhost:{}", server.port));
    config.proxy = Proxy::Environment;
    let client = Client::with_http_client(config, http_client).unwrap();
    let error = if is_post { create(&client).await } else { list(&client).await }.unwrap_err();
    for hit in elsewhere.hits() {
        assert_eq!((hit.method.as_str(), hit.header("authorization"), hit.body.len()), ("GET", None, 0));
    }
    assert_eq!(server.hits().len() + elsewhere.hits().len(), 2);
    error
}

/// The request after the redirect cannot connect, which proves nothing about the first request.
#[tokio::test]
async fn an_error_after_a_redirect_leaves_it_open_whether_the_request_was_carried_out() {
    let nowhere = "https://127.0.0.1:1/api";
    for reset in [false, true] {
        let server = Server::start(vec![reply_with(303, "location", nowhere)]).await;
        let client = client_with(&server, Policy::limited(10));
        let error = if reset {
            let reset = operation("video.conferenceTokens.reset");
            client.call(reset, &args(r#"{"path":["c1"]}"#)).await.unwrap_err()
        } else {
            create(&client).await.unwrap_err()
        };
        assert_eq!((error.code().as_str(), error.is_maybe_delivered()), ("refused", true), "{error}");
        assert!(!error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_client_that_may_follow_redirects_is_warned_of() {
    let server = Server::start(vec![response(200, PAGE)]).await;
    assert_eq!(client_with(&server, Policy::none()).warnings(), []);
    let client = client_with(&server, Policy::limited(10));
    let codes: Vec<_> = client.warnings().iter().map(|warning| warning.code).collect();
    assert_eq!(codes, ["redirects_allowed"]);
}

/// If redirects are followed, the refused stream may be that of a later request, so a POST is not
/// sent again.
#[tokio::test]
async fn a_refused_stream_is_sent_again_only_without_redirects() {
    for (policy, attempts_of_post) in [(Policy::none(), Some(1)), (Policy::limited(10), None)] {
        let server = Server::start_http2(vec![Act::Close, response(201, "{}")]).await;
        let result = create(&client_with(&server, policy)).await;
        match attempts_of_post {
            Some(attempts) => assert_eq!(result.unwrap().attempts, attempts),
            None => assert!(result.unwrap_err().is_maybe_delivered()),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_of_calls_opens_a_bounded_number_of_connections() {
    for server in
        [Server::start(vec![response(200, PAGE)]).await, Server::start_http2(vec![response(200, PAGE)]).await]
    {
        let client = server.client();
        let calls: Vec<_> = (0..BURST)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { list(&client).await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().status, 200);
        }
        assert_eq!(server.hits().len(), BURST);
        assert!(server.connections() <= MAX_CONNECTIONS, "{} connections", server.connections());
    }
}

#[tokio::test]
async fn no_secret_is_in_an_error_or_in_the_debug_output() {
    let closed = Server::start(vec![Act::Close]).await;
    let not_http = Server::start(vec![Act::NotHttp]).await;
    let refused = config("https://127.0.0.1:1");
    for config in [closed.config(), not_http.config(), refused] {
        let client = crate::support::build(config);
        let secret = "PT-hidden-in-a-query-0123456789";
        let next = args(&format!(r#"{{"next":"/api/video/rooms?page_token={secret}"}}"#));
        let error = client.call(operation("video.rooms.list"), &next).await.unwrap_err();
        let all = format!("{error} {error:?} {client:?} {}", serde_json::to_string(&error.data()).unwrap());
        assert!(!all.contains(secret) && !all.contains(&crate::support::token()[6..20]), "{all}");
        assert!(!all.contains("Basic "), "{all}");
    }
}

/// The retry policy of the HTTP client applies only to requests whose body it can copy.
#[tokio::test]
async fn the_http_client_does_not_retry() {
    let server = Server::start(vec![response(500, "")]).await;
    let policy = reqwest::retry::for_host("localhost").classify_fn(|response| {
        let is_failed = response.status().is_some_and(|status| status.is_server_error());
        if is_failed { response.retryable() } else { response.success() }
    });
    let http_client = http_client(&server.config()).retry(policy).build().unwrap();
    let mut config = config(&format!("https://localhost:{}", server.port));
    (config.proxy, config.max_retries) = (Proxy::Environment, 0);
    let client = Client::with_http_client(config, http_client).unwrap();
    for result in [create(&client).await, list(&client).await, delete(&client).await] {
        assert_eq!(result.unwrap_err().code(), "server_error");
    }
    assert_eq!(server.hits().len(), 3);
}

#[tokio::test]
async fn the_timeout_of_the_http_client_counts_where_it_is_shorter() {
    let server = Server::start(vec![Act::Hang]).await;
    let http_client = http_client(&server.config()).timeout(Duration::from_millis(500)).build().unwrap();
    let mut config = config(&format!("https://localhost:{}", server.port));
    (config.proxy, config.max_retries) = (Proxy::Environment, 0);
    let client = Client::with_http_client(config, http_client).unwrap();
    let error = create(&client).await.unwrap_err();
    assert_eq!(
        (error.kind().as_str(), error.code().as_str(), error.is_maybe_delivered()),
        ("timeout", "read_timeout", true)
    );
}

/// Responds to CONNECT with this status line.
async fn start_proxy(status: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.read(&mut [0; 1024]).await;
            let _ = socket.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).await;
        }
    });
    format!("http://user:hidden-word@127.0.0.1:{port}")
}

#[tokio::test]
async fn a_proxy_of_the_http_client_that_does_not_connect_is_named_as_the_cause() {
    let unreachable = "http://127.0.0.1:1".to_owned();
    for (proxy, is_retryable) in [
        (start_proxy("407 Proxy Authentication Required").await, false),
        (start_proxy("502 Bad Gateway").await, true),
        (unreachable, true),
    ] {
        let mut config = config("https://localhost");
        let proxy = reqwest::Proxy::all(proxy).unwrap();
        let http_client = http_client(&config).proxy(proxy).build().unwrap();
        (config.proxy, config.max_retries) = (Proxy::Environment, 0);
        let error = create(&Client::with_http_client(config, http_client).unwrap()).await.unwrap_err();
        assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "proxy"), "{error}");
        assert_eq!((error.is_retryable(), error.is_maybe_delivered()), (is_retryable, false), "{error}");
        assert!(error.to_string().contains("the HTTP client's proxy did not connect"), "{error}");
        assert!(!format!("{error:?}").contains("hidden-word"), "{error:?}");
    }
}

#[tokio::test]
async fn options_of_the_http_client_are_rejected_and_not_ignored() {
    let http_client = http_client(&config("https://localhost")).build().unwrap();
    let mut roots = config("https://localhost");
    (roots.proxy, roots.root_certificates) = (Proxy::Environment, Some("any".to_owned()));
    let proxy = config("https://localhost");
    let mut tls = config("https://localhost");
    let provider = tokio_rustls::rustls::crypto::ring::default_provider();
    (tls.proxy, tls.tls) = (Proxy::Environment, Tls::Provider(provider.into()));
    let mut timeout = config("https://localhost");
    (timeout.proxy, timeout.connect_timeout) = (Proxy::Environment, Duration::from_secs(1));
    let conflicts =
        [("root_certificates", roots), ("tls", tls), ("proxy", proxy), ("connect_timeout", timeout)];
    for (name, config) in conflicts {
        let error = Client::with_http_client(config, http_client.clone()).unwrap_err();
        assert_eq!(error.code, "conflicting_values");
        assert!(error.message.starts_with(name), "{error}");
    }
}

#[tokio::test]
async fn a_connection_before_the_first_call_is_an_error() {
    let server = Server::start(vec![response(200, PAGE)]).await;
    let error = server.client().connect().await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.is_maybe_delivered()), ("network", false));
    assert!(error.to_string().contains("opens connections only for requests"), "{error}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn the_http_client_remains_usable_for_the_program() {
    let server = Arc::new(Server::start(vec![response(200, PAGE)]).await);
    let http_client = http_client(&server.config()).build().unwrap();
    let mut config = config(&format!("https://localhost:{}", server.port));
    config.proxy = Proxy::Environment;
    list(&Client::with_http_client(config, http_client.clone()).unwrap()).await.unwrap();
    http_client.get(format!("https://localhost:{}/own", server.port)).send().await.unwrap();
    assert_eq!((server.hits().len(), server.connections()), (2, 1), "they share the connection");
    assert_eq!(server.hits()[1].header("authorization"), None);
}
