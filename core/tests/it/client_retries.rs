//! Retries, deadlines and cancelled calls, against a real server over TLS.

use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::support::{Act, Server, args, build, create, delete, list, operation, reply_with, response};

const EMPTY_PAGE: &str = r#"{"data":[],"links":{}}"#;

#[tokio::test]
async fn retries_a_busy_response_and_counts_attempts() {
    let server = Server::start(vec![response(503, ""), response(429, ""), response(201, "{}")]).await;
    let answer = create(&server.client()).await.unwrap();
    assert_eq!((answer.attempts, server.hits().len()), (3, 3));
    assert!(
        server.hits().iter().all(|hit| hit.body == br#"{"name":"standup"}"#),
        "the body is sent each time"
    );
}

#[tokio::test]
async fn fails_after_the_last_retry_with_the_last_response() {
    let server = Server::start(vec![response(503, r#"{"error":"still busy"}"#)]).await;
    let mut config = server.config();
    config.max_retries = 1;
    let error = list(&build(config)).await.unwrap_err();
    assert_eq!(server.hits().len(), 2);
    assert_eq!(
        (error.code().as_str(), error.request_info().unwrap().attempts, error.is_retryable()),
        ("unavailable", 2, true)
    );
    assert!(error.to_string().contains("still busy"));
}

#[tokio::test]
async fn a_call_can_override_max_retries() {
    let server = Server::start(vec![response(500, "")]).await;
    let none = args(r#"{"options":{"maxRetries":0}}"#);
    server.client().call(operation("video.rooms.list"), &none).await.unwrap_err();
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn never_retries_a_post_that_may_have_been_processed() {
    for act in [
        response(500, ""),
        response(502, ""),
        response(504, ""),
        Act::Close,
        Act::Truncate(99, b"{".to_vec()),
        Act::NotHttp,
    ] {
        let server = Server::start(vec![act.clone()]).await;
        let error = create(&server.client()).await.unwrap_err();
        assert_eq!(server.hits().len(), 1, "{act:?}");
        assert!(error.is_maybe_delivered() && !error.is_retryable(), "{act:?}: {error:?}");
    }
}

#[tokio::test]
async fn retries_a_get_after_any_connection_failure() {
    for act in
        [response(500, ""), response(502, ""), Act::Close, Act::Truncate(99, b"{".to_vec()), Act::NotHttp]
    {
        let server = Server::start(vec![act.clone(), response(200, EMPTY_PAGE)]).await;
        let answer = list(&server.client()).await.unwrap();
        assert_eq!(answer.attempts, 2, "{act:?}");
    }
}

#[tokio::test]
async fn a_retried_delete_with_404_has_succeeded() {
    let server = Server::start(vec![Act::Close, response(404, r#"{"error":"Not Found"}"#)]).await;
    let answer = delete(&server.client()).await.unwrap();
    assert_eq!((answer.status, answer.body.len(), answer.attempts), (204, 0, 2));

    let server = Server::start(vec![response(404, "")]).await;
    assert_eq!(delete(&server.client()).await.unwrap_err().code(), "not_found");

    let server = Server::start(vec![response(503, ""), response(404, "")]).await;
    let error = delete(&server.client()).await.unwrap_err();
    assert_eq!(error.code(), "not_found", "a busy server has deleted nothing");
}

#[tokio::test]
async fn waits_for_retry_after() {
    let server = Server::start(vec![reply_with(429, "retry-after", "1"), response(200, EMPTY_PAGE)]).await;
    let start = Instant::now();
    list(&server.client()).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
}

#[tokio::test]
async fn does_not_wait_past_the_deadline() {
    let server = Server::start(vec![reply_with(429, "retry-after", "9")]).await;
    let start = Instant::now();
    let short = args(r#"{"options":{"timeoutMs":5000}}"#);
    let error = server.client().call(operation("video.rooms.list"), &short).await.unwrap_err();
    assert_eq!(error.code(), "rate_limited");
    assert_eq!(error.response().unwrap().retry_after, Some(Duration::from_secs(9)));
    assert!(start.elapsed() < Duration::from_secs(9), "it waited");
}

#[tokio::test]
async fn times_out_and_reports_maybe_delivered() {
    let server = Server::start(vec![Act::Hang]).await;
    let mut config = server.config();
    // Long enough for a handshake on a busy machine: both calls must reach the server.
    config.timeout = Duration::from_secs(4);
    let client = build(config);
    let start = Instant::now();
    let get = list(&client).await.unwrap_err();
    assert!(start.elapsed() >= Duration::from_secs(4), "{:?}", start.elapsed());
    assert_eq!(
        (get.kind().as_str(), get.code().as_str(), get.is_retryable(), get.is_maybe_delivered()),
        ("timeout", "timeout", true, false)
    );
    let post = create(&client).await.unwrap_err();
    assert_eq!((post.is_retryable(), post.is_maybe_delivered()), (false, true));
    assert_eq!(
        post.to_string(),
        "video.rooms.create was not completed within 4000 ms. The server may have processed it."
    );
    server.wait_for_closed(2).await;
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let server = Server::start(vec![Act::Hang]).await;
    let client = server.client();
    let call = tokio::spawn(async move { list(&client).await });
    server.wait_for_hits(1).await;
    call.abort();
    server.wait_for_closed(1).await;
}

#[tokio::test]
async fn dropping_a_waiting_call_stops_its_retries() {
    let server = Server::start(vec![reply_with(503, "retry-after", "1")]).await;
    let client = server.client();
    let call = tokio::spawn(async move { list(&client).await });
    server.wait_for_hits(1).await;
    call.abort();
    tokio::time::sleep(Duration::from_millis(1700)).await;
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn a_cancelled_call_reports_maybe_delivered() {
    let server = Server::start(vec![Act::Hang]).await;
    let client = server.client();
    let (cancel, cancelled) = oneshot::channel::<()>();
    let body = args(r#"{"body":{"name":"standup"}}"#);
    let call =
        client.call_with_cancel(operation("video.rooms.create"), &body, async { drop(cancelled.await) });
    let (result, ()) = tokio::join!(call, async {
        server.wait_for_hits(1).await;
        cancel.send(()).unwrap();
    });
    let error = result.unwrap_err();
    assert_eq!((error.kind().as_str(), error.code().as_str()), ("abort", "aborted"));
    assert!(error.is_maybe_delivered() && !error.is_retryable());
    server.wait_for_closed(1).await;

    let before = client.call_with_cancel(operation("video.rooms.create"), &body, async {}).await.unwrap_err();
    assert_eq!(
        (before.code().as_str(), before.is_maybe_delivered(), before.request_info().unwrap().attempts),
        ("aborted", false, 0)
    );
    assert_eq!(server.hits().len(), 1);
}

#[tokio::test]
async fn a_call_cancelled_while_waiting_was_not_delivered() {
    let server = Server::start(vec![reply_with(429, "retry-after", "5")]).await;
    let client = server.client();
    let body = args(r#"{"body":{"name":"standup"}}"#);
    let soon = async {
        server.wait_for_hits(1).await;
        tokio::time::sleep(Duration::from_millis(100)).await;
    };
    let error = client.call_with_cancel(operation("video.rooms.create"), &body, soon).await.unwrap_err();
    assert_eq!(
        (error.code().as_str(), error.is_maybe_delivered(), error.request_info().unwrap().attempts),
        ("aborted", false, 1)
    );
}
