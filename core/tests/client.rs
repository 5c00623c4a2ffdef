//! Calls, from arguments to answer, against a real server over TLS.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

mod support;

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use signalwire_core::{Client, Config, Error, Origin};
use support::{Act, PROJECT, Server, args, create, delete, list, operation, reply, reply_with, token, until};
use tokio::sync::oneshot;

const EMPTY_PAGE: &str = r#"{"data":[],"links":{}}"#;

#[tokio::test]
async fn sends_what_the_operation_says_with_the_projects_credential() {
    let server = Server::start(vec![reply(201, r#"{"id":"r1"}"#)]).await;
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
async fn gives_status_headers_and_request_id_of_the_answer() {
    let server = Server::start(vec![Act::Reply(
        200,
        vec![("X-Request-Id", "req-7".to_owned()), ("x-other", "1".to_owned())],
        EMPTY_PAGE.into(),
    )])
    .await;
    let answer = list(&server.client()).await.unwrap();
    assert_eq!(answer.request_id.as_deref(), Some("req-7"));
    assert!(answer.headers.contains(&("x-other".to_owned(), "1".to_owned())));
}

#[tokio::test]
async fn names_language_and_application_to_the_server() {
    let server = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
    let mut config = server.config();
    (config.language, config.user_agent) = ("node", Some("my-app/1.2".to_owned()));
    list(&Client::new(config).unwrap()).await.unwrap();
    let agent = server.hits()[0].header("user-agent").unwrap().to_owned();
    assert!(agent.starts_with("signalwire-client/") && agent.ends_with(" (node) my-app/1.2"), "{agent}");
}

#[tokio::test]
async fn opens_nothing_before_the_first_call_and_one_connection_for_many() {
    let server = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
    let client = server.client();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.connections(), 0);
    for _ in 0..3 {
        list(&client.clone()).await.unwrap();
    }
    assert_eq!((server.connections(), server.hits().len()), (1, 3));
}

#[tokio::test]
async fn takes_no_answer_for_an_empty_one() {
    let server = Server::start(vec![reply_with(204, "x-a", "b")]).await;
    let answer = delete(&server.client()).await.unwrap();
    assert_eq!((answer.status, answer.body.len()), (204, 0));
}

#[tokio::test]
async fn follows_a_page_link_on_this_origin_only() {
    let server = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
    let client = server.client();
    let next = |link: &str| args(&format!(r#"{{"next":"{link}"}}"#));
    let op = operation("video.rooms.list");
    client.call(op, &next("/api/video/rooms?page_token=PA1&x=%2F")).await.unwrap();
    assert_eq!(server.hits()[0].target, "/api/video/rooms?page_token=PA1&x=%2F");
    let error = client.call(op, &next("https://evil.example/api/video/rooms")).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), ("decode", "foreign_link"));
    assert!(!error.to_string().contains("evil"), "{error}");
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn refuses_wrong_arguments_before_anything_is_sent() {
    let server = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
    let client = server.client();
    let wrong = args(r#"{"body":{"name":7},"options":{"timeoutMs":0}}"#);
    let error = client.call(operation("video.rooms.create"), &wrong).await.unwrap_err();
    let Error::Validation(error) = error else { panic!("{error:?}") };
    let paths: Vec<_> = error.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["name", "options.timeoutMs"]);
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn sends_unchecked_what_the_client_is_told_not_to_check() {
    let server = Server::start(vec![reply(201, "{}")]).await;
    let mut config = server.config();
    config.validate = signalwire_core::Validation::Off;
    let odd = args(r#"{"body":{"name":7}}"#);
    Client::new(config).unwrap().call(operation("video.rooms.create"), &odd).await.unwrap();
    assert_eq!(server.hits()[0].body, br#"{"name":7}"#);
}

#[tokio::test]
async fn sends_a_subscriber_token_where_one_is_taken() {
    let server = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
    let mut config = server.config();
    config.subscriber_token = Some("of-the-client".to_owned());
    let client = Client::new(config).unwrap();
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
async fn sends_no_credential_where_none_is_taken() {
    let server = Server::start(vec![reply(200, "{}")]).await;
    let embed = args(r#"{"body":{"token":"c2c_0123456789abcdef0123456789abcdef"}}"#);
    server.client().call(operation("fabric.tokens.createEmbedToken"), &embed).await.unwrap();
    assert_eq!(server.hits()[0].header("authorization"), None);
}

#[tokio::test]
async fn a_client_without_api_token_calls_only_what_needs_none() {
    let server = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
    let origin = Origin::from_base_url(&format!("https://localhost:{}", server.port)).unwrap();
    let mut config = Config::without_api_token(origin);
    config.root_certificates = Some(server.authority.pem());
    let client = Client::new(config).unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), ("config", "missing_credentials"));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn repeats_a_busy_answer_and_counts() {
    let server = Server::start(vec![reply(503, ""), reply(429, ""), reply(201, "{}")]).await;
    let answer = create(&server.client()).await.unwrap();
    assert_eq!((answer.attempts, server.hits().len()), (3, 3));
    assert!(
        server.hits().iter().all(|hit| hit.body == br#"{"name":"standup"}"#),
        "the body is sent each time"
    );
}

#[tokio::test]
async fn gives_up_after_the_last_retry_with_the_last_answer() {
    let server = Server::start(vec![reply(503, r#"{"error":"still busy"}"#)]).await;
    let mut config = server.config();
    config.max_retries = 1;
    let error = list(&Client::new(config).unwrap()).await.unwrap_err();
    assert_eq!(server.hits().len(), 2);
    assert_eq!(
        (error.code(), error.call().unwrap().attempts, error.is_retryable()),
        ("unavailable", 2, true)
    );
    assert!(error.to_string().contains("still busy"));
}

#[tokio::test]
async fn a_call_may_have_its_own_number_of_retries() {
    let server = Server::start(vec![reply(500, "")]).await;
    let none = args(r#"{"options":{"maxRetries":0}}"#);
    server.client().call(operation("video.rooms.list"), &none).await.unwrap_err();
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn never_repeats_a_post_that_may_have_been_carried_out() {
    for act in
        [reply(500, ""), reply(502, ""), reply(504, ""), Act::Close, Act::Cut(99, b"{".to_vec()), Act::Babble]
    {
        let server = Server::start(vec![act.clone()]).await;
        let error = create(&server.client()).await.unwrap_err();
        assert_eq!(server.hits().len(), 1, "{act:?}");
        assert!(error.is_maybe_delivered() && !error.is_retryable(), "{act:?}: {error:?}");
    }
}

#[tokio::test]
async fn repeats_a_get_whatever_broke() {
    for act in [reply(500, ""), reply(502, ""), Act::Close, Act::Cut(99, b"{".to_vec()), Act::Babble] {
        let server = Server::start(vec![act.clone(), reply(200, EMPTY_PAGE)]).await;
        let answer = list(&server.client()).await.unwrap();
        assert_eq!(answer.attempts, 2, "{act:?}");
    }
}

#[tokio::test]
async fn a_repeated_delete_that_finds_nothing_has_succeeded() {
    let server = Server::start(vec![Act::Close, reply(404, r#"{"error":"Not Found"}"#)]).await;
    let answer = delete(&server.client()).await.unwrap();
    assert_eq!((answer.status, answer.body.len(), answer.attempts), (204, 0, 2));

    let server = Server::start(vec![reply(404, "")]).await;
    assert_eq!(delete(&server.client()).await.unwrap_err().code(), "not_found");

    let server = Server::start(vec![reply(503, ""), reply(404, "")]).await;
    let error = delete(&server.client()).await.unwrap_err();
    assert_eq!(error.code(), "not_found", "a busy server has deleted nothing");
}

#[tokio::test]
async fn waits_as_long_as_the_server_asks() {
    let server = Server::start(vec![reply_with(429, "retry-after", "1"), reply(200, EMPTY_PAGE)]).await;
    let start = Instant::now();
    list(&server.client()).await.unwrap();
    assert!((1000..2000).contains(&start.elapsed().as_millis()), "{:?}", start.elapsed());
}

#[tokio::test]
async fn does_not_wait_past_the_deadline() {
    let server = Server::start(vec![reply_with(429, "retry-after", "9")]).await;
    let start = Instant::now();
    let short = args(r#"{"options":{"timeoutMs":5000}}"#);
    let error = server.client().call(operation("video.rooms.list"), &short).await.unwrap_err();
    assert_eq!(error.code(), "rate_limited");
    assert_eq!(error.reply().unwrap().retry_after, Some(Duration::from_secs(9)));
    assert!(start.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn ends_when_the_time_is_over_and_tells_what_may_have_happened() {
    let server = Server::start(vec![Act::Hang]).await;
    let mut config = server.config();
    config.timeout = Duration::from_millis(300);
    let client = Client::new(config).unwrap();
    let start = Instant::now();
    let get = list(&client).await.unwrap_err();
    assert!((300..900).contains(&start.elapsed().as_millis()), "{:?}", start.elapsed());
    assert_eq!(
        (get.kind(), get.code(), get.is_retryable(), get.is_maybe_delivered()),
        ("timeout", "timeout", true, false)
    );
    let post = create(&client).await.unwrap_err();
    assert_eq!((post.is_retryable(), post.is_maybe_delivered()), (false, true));
    assert_eq!(
        post.to_string(),
        "video.rooms.create was not done within 300 ms. The server may have carried it out all the same."
    );
    server.wait_for_closed(2).await;
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection_at_once() {
    let server = Server::start(vec![Act::Hang]).await;
    let client = server.client();
    let call = tokio::spawn(async move { list(&client).await });
    server.wait_for_hits(1).await;
    call.abort();
    let start = Instant::now();
    server.wait_for_closed(1).await;
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
}

#[tokio::test]
async fn dropping_a_call_that_waits_ends_its_repeats() {
    let server = Server::start(vec![reply_with(503, "retry-after", "1")]).await;
    let client = server.client();
    let call = tokio::spawn(async move { list(&client).await });
    server.wait_for_hits(1).await;
    call.abort();
    tokio::time::sleep(Duration::from_millis(1700)).await;
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn a_call_taken_back_tells_whether_it_may_have_been_carried_out() {
    let server = Server::start(vec![Act::Hang]).await;
    let client = server.client();
    let (cancel, cancelled) = oneshot::channel::<()>();
    let body = args(r#"{"body":{"name":"standup"}}"#);
    let call = client.call_until(operation("video.rooms.create"), &body, async { drop(cancelled.await) });
    let (result, ()) = tokio::join!(call, async {
        server.wait_for_hits(1).await;
        cancel.send(()).unwrap();
    });
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.code()), ("abort", "aborted"));
    assert!(error.is_maybe_delivered() && !error.is_retryable());
    server.wait_for_closed(1).await;

    let before = client.call_until(operation("video.rooms.create"), &body, async {}).await.unwrap_err();
    assert_eq!(
        (before.code(), before.is_maybe_delivered(), before.call().unwrap().attempts),
        ("aborted", false, 0)
    );
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn a_call_taken_back_while_it_waits_was_not_carried_out() {
    let server = Server::start(vec![reply_with(429, "retry-after", "5")]).await;
    let client = server.client();
    let body = args(r#"{"body":{"name":"standup"}}"#);
    let soon = async {
        server.wait_for_hits(1).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
    };
    let error = client.call_until(operation("video.rooms.create"), &body, soon).await.unwrap_err();
    assert_eq!(
        (error.code(), error.is_maybe_delivered(), error.call().unwrap().attempts),
        ("aborted", false, 1)
    );
}

#[tokio::test]
async fn does_not_follow_a_redirect() {
    let elsewhere = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
    let target = format!("https://localhost:{}/api/video/rooms?x=1", elsewhere.port);
    let server = Server::start(vec![reply_with(302, "location", &target)]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), ("api", "unexpected_redirect"));
    assert!(
        error.to_string().contains(&format!("points to https://localhost:{};", elsewhere.port)),
        "{error}"
    );
    assert_eq!((server.hits().len(), elsewhere.connections()), (1, 0));
}

#[tokio::test]
async fn sees_that_a_success_is_not_json() {
    for (body, kept) in
        [("<html>Sign in</html>", "<html>Sign in</html>"), ("Welcome", "Welcome"), ("{\"a\":\"\u{fffd}", "")]
    {
        let bytes = if kept.is_empty() { vec![b'{', 0xff] } else { body.as_bytes().to_vec() };
        let server = Server::start(vec![Act::Reply(200, vec![], bytes)]).await;
        let error = list(&server.client()).await.unwrap_err();
        assert_eq!((error.kind(), error.code(), error.status()), ("decode", "invalid_json", Some(200)));
        assert!(error.reply().unwrap().body.contains(kept));
    }
}

#[tokio::test]
async fn what_the_server_says_of_the_credential_does_not_come_out() {
    let secret = STANDARD.encode(format!("{PROJECT}:{}", token()));
    let body = format!(r#"{{"error":"bad header Basic {secret} with {}"}}"#, token());
    let server =
        Server::start(vec![Act::Reply(401, vec![("x-echo", format!("Basic {secret}"))], body.into())]).await;
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
async fn a_connection_that_the_server_closed_meanwhile_does_no_harm() {
    let server = Server::start(vec![Act::ReplyAndClose(201, b"{}".to_vec()), reply(201, "{}")]).await;
    let client = server.client();
    create(&client).await.unwrap();
    server.wait_for_closed(1).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let answer = create(&client).await.unwrap();
    assert_eq!((answer.attempts, server.connections()), (1, 2));
}

#[tokio::test]
async fn makes_many_calls_at_once() {
    let server = Server::start(vec![reply(200, EMPTY_PAGE)]).await;
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
    until(|| server.hits().len() == 32).await;
}
