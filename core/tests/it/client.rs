//! Calls, from arguments to response, against a real server over TLS.

use signalwire_core::internal::Language;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use signalwire_core::{Args, Config, Error, Origin, RequestOptions};

use crate::support::{
    Act, PROJECT, Server, args, build, create, delete, list, operation, reply_with, response, token, until,
};

const EMPTY_PAGE: &str = r#"{"data":[],"links":{}}"#;

#[tokio::test]
async fn sends_the_request_of_the_operation_with_the_basic_credential() {
    let server = Server::start(vec![response(201, r#"{"id":"r1"}"#)]).await;
    let answer = create(&server.client()).await.unwrap();
    assert_eq!((answer.status, answer.attempts), (201, 1));
    assert_eq!(answer.body, br#"{"id":"r1"}"#);

    let hit = &server.hits()[0];
    assert_eq!((hit.method.as_str(), hit.target.as_str()), ("POST", "/api/video/rooms"));
    assert_eq!(hit.body, br#"{"name":"standup"}"#);
    let basic = format!("Basic {}", STANDARD.encode(format!("{PROJECT}:{}", token())));
    assert_eq!(hit.header("authorization"), Some(basic.as_str()));
    assert_eq!(hit.header("accept"), Some("application/json"));
    assert_eq!(hit.header("content-type"), Some("application/json"));
    assert_eq!(hit.header("content-length"), Some("18"));
    assert_eq!(hit.header("accept-encoding"), Some("gzip,br"));
    let agent = format!("signalwire-client/{} (rust)", env!("CARGO_PKG_VERSION"));
    assert_eq!(hit.header("user-agent"), Some(agent.as_str()));
    assert_eq!(hit.header("referer"), None);
}

#[tokio::test]
async fn returns_status_headers_and_request_id() {
    let server = Server::start(vec![Act::Respond(
        200,
        vec![("X-Request-Id", "req-7".to_owned()), ("x-other", "1".to_owned())],
        EMPTY_PAGE.into(),
    )])
    .await;
    let answer = list(&server.client()).await.unwrap();
    assert_eq!(answer.request_id.as_deref(), Some("req-7"));
    assert!(answer.headers.iter().any(|header| header == ("x-other", "1")));
}

#[tokio::test]
async fn sends_language_and_application_in_the_user_agent() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let mut config = server.config();
    (config.language, config.user_agent) = (Language::JavaScript, Some("my-app/1.2".to_owned()));
    list(&build(config)).await.unwrap();
    let agent = server.hits()[0].header("user-agent").unwrap().to_owned();
    assert!(agent.starts_with("signalwire-client/") && agent.ends_with(" (node) my-app/1.2"), "{agent}");
}

#[tokio::test]
async fn connects_at_the_first_call_and_reuses_the_connection() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let client = server.client();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.connections(), 0);
    for _ in 0..3 {
        list(&client.clone()).await.unwrap();
    }
    assert_eq!((server.connections(), server.hits().len()), (1, 3));
}

#[tokio::test]
async fn a_204_has_an_empty_body() {
    let server = Server::start(vec![reply_with(204, "x-a", "b")]).await;
    let answer = delete(&server.client()).await.unwrap();
    assert_eq!((answer.status, answer.body.len()), (204, 0));
}

#[tokio::test]
async fn requests_a_page_link_from_the_client_origin() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let client = server.client();
    let next = |link: &str| args(&format!(r#"{{"next":"{link}"}}"#));
    let op = operation("video.rooms.list");
    client.call(op, &next("/api/video/rooms?page_token=PA1&x=%2F")).await.unwrap();
    assert_eq!(server.hits()[0].target, "/api/video/rooms?page_token=PA1&x=%2F");
    client.call(op, &next("https://elsewhere.example/api/video/rooms?name=Anna Müller")).await.unwrap();
    assert_eq!(server.hits()[1].target, "/api/video/rooms?name=Anna%20M%C3%BCller");
    for link in ["ftp://elsewhere.example/api", "//elsewhere.example/api", "javascript:alert(1)", "rooms"] {
        let error = client.call(op, &next(link)).await.unwrap_err();
        assert_eq!((error.kind().as_str(), error.code().as_str()), ("decode", "invalid_page_link"), "{link}");
        assert!(!error.to_string().contains("elsewhere"), "{error}");
    }
    assert_eq!(server.hits().len(), 2);
}

#[tokio::test]
async fn rejects_invalid_arguments_before_sending() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let client = server.client();
    let wrong = args(r#"{"body":{"name":7},"options":{"timeoutMs":0}}"#);
    let error = client.call(operation("video.rooms.create"), &wrong).await.unwrap_err();
    let Error::Validation(error) = error else { panic!("{error:?}") };
    let paths: Vec<_> = error.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["name", "options.timeoutMs"]);
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn rejects_the_timeout_0_that_a_program_sets() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let zero = Args::new().options(RequestOptions::new().timeout(Duration::ZERO));
    let error = server.client().call(operation("video.rooms.list"), &zero).await.unwrap_err();
    let Error::Validation(error) = error else { panic!("{error:?}") };
    assert_eq!(error.problems[0].path, "options.timeout");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn sends_unvalidated_arguments_if_validation_is_off() {
    let server = Server::start(vec![response(201, "{}")]).await;
    let mut config = server.config();
    config.validate = signalwire_core::Validation::Off;
    let odd = args(r#"{"body":{"name":7}}"#);
    build(config).call(operation("video.rooms.create"), &odd).await.unwrap();
    assert_eq!(server.hits()[0].body, br#"{"name":7}"#);
}

#[tokio::test]
async fn sends_a_subscriber_token_where_one_is_accepted() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let mut config = server.config();
    config.subscriber_token = Some("of-the-client".to_owned());
    let client = build(config);
    let op = operation("fabric.addresses.list");
    client.call(op, &args("{}")).await.unwrap();
    client.call(op, &args(r#"{"options":{"subscriberToken":"of-the-call"}}"#)).await.unwrap();
    list(&client).await.unwrap();
    server.client().call(op, &args("{}")).await.unwrap();
    let sent: Vec<_> =
        server.hits().iter().map(|hit| hit.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent[..2], ["Bearer of-the-client", "Bearer of-the-call"]);
    assert!(sent[2].starts_with("Basic "), "an operation for projects takes no subscriber token");
    assert!(sent[3].starts_with("Basic "), "a server without a subscriber token sends its own");
}

#[tokio::test]
async fn sends_no_credential_where_none_is_accepted() {
    let server = Server::start(vec![response(200, "{}")]).await;
    let embed = args(r#"{"body":{"token":"c2c_0123456789abcdef0123456789abcdef"}}"#);
    server.client().call(operation("fabric.tokens.createEmbedToken"), &embed).await.unwrap();
    assert_eq!(server.hits()[0].header("authorization"), None);
}

#[tokio::test]
async fn a_client_without_api_token_calls_only_public_operations() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let origin = Origin::from_base_url(&format!("https://localhost:{}", server.port)).unwrap();
    let mut config = Config::without_api_token(origin);
    config.root_certificates = Some(server.authority.pem());
    let client = build(config);
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("config", "missing_credentials"));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn does_not_follow_a_redirect() {
    let elsewhere = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let target = format!("https://localhost:{}/api/video/rooms?x=1", elsewhere.port);
    let server = Server::start(vec![reply_with(302, "location", &target)]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("api", "unexpected_redirect"));
    assert!(
        error.to_string().contains(&format!("redirects to https://localhost:{};", elsewhere.port)),
        "{error}"
    );
    assert_eq!((server.hits().len(), elsewhere.connections()), (1, 0));
}

#[tokio::test]
async fn reports_a_success_that_is_not_json() {
    for (body, kept) in
        [("<html>Sign in</html>", "<html>Sign in</html>"), ("Welcome", "Welcome"), ("{\"a\":\"\u{fffd}", "")]
    {
        let bytes = if kept.is_empty() { vec![b'{', 0xff] } else { body.as_bytes().to_vec() };
        let server = Server::start(vec![Act::Respond(200, vec![], bytes)]).await;
        let error = list(&server.client()).await.unwrap_err();
        assert_eq!(
            (error.kind().as_str(), error.code().as_str(), error.status()),
            ("decode", "invalid_json", Some(200))
        );
        assert!(error.response().unwrap().body.contains(kept));
    }
}

#[tokio::test]
async fn redacts_a_credential_that_the_server_echoes() {
    let secret = STANDARD.encode(format!("{PROJECT}:{}", token()));
    let body = format!(r#"{{"error":"bad header Basic {secret} with {}"}}"#, token());
    let server =
        Server::start(vec![Act::Respond(401, vec![("x-echo", format!("Basic {secret}"))], body.into())])
            .await;
    let client = server.client();
    let error = list(&client).await.unwrap_err();
    let all = format!(
        "{error} {error:?} {} {client:?} {:?}",
        serde_json::to_string(&error.data()).unwrap(),
        server.config()
    );
    assert!(all.contains("[redacted]"));
    assert!(!all.contains(&secret[60..80]) && !all.contains(&token()[6..20]), "{all}");
}

#[tokio::test]
async fn reconnects_if_the_server_closed_an_idle_connection() {
    let server = Server::start(vec![Act::RespondAndClose(201, b"{}".to_vec()), response(201, "{}")]).await;
    let client = server.client();
    create(&client).await.unwrap();
    server.wait_for_closed(1).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let answer = create(&client).await.unwrap();
    assert_eq!((answer.attempts, server.connections()), (1, 2));
}

#[tokio::test]
async fn makes_many_concurrent_calls() {
    let server = Server::start(vec![response(200, EMPTY_PAGE)]).await;
    let client = server.client();
    let calls: Vec<_> = (0..32)
        .map(|_| {
            tokio::spawn({
                let client = client.clone();
                async move { list(&client).await }
            })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap().status, 200);
    }
    until("32 requests", || server.hits().len() == 32).await;
}

#[tokio::test]
async fn sends_the_link_and_the_options_that_a_program_sets() {
    let server = Server::start(vec![response(200, EMPTY_PAGE), response(503, "{}")]).await;
    let client = &server.client();
    let call = |args: Args| async move { client.call(operation("fabric.addresses.list"), &args).await };
    let token = RequestOptions::new().subscriber_token("of-the-call");
    call(Args::new().next("/api/fabric/addresses?page=2").options(token)).await.unwrap();
    let once = RequestOptions::new().max_retries(0);
    let error = call(Args::new().options(once)).await.unwrap_err();
    assert_eq!(error.code().as_str(), "unavailable");
    let hits = server.hits();
    assert_eq!(hits[0].target, "/api/fabric/addresses?page=2");
    assert_eq!(hits[0].header("authorization"), Some("Bearer of-the-call"));
    assert_eq!(hits.len(), 2, "the error is not retried");
}
