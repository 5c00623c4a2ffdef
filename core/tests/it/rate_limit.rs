//! Servers with a rate limit, and bursts of calls.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use signalwire_core::Client;
use tokio::time::{Instant, advance};

use crate::schedule::harness::{self, MOMENT, ObservedCall, arrived};
use crate::support::clock::run_stopped;
use crate::support::{Act, Hit, Server, args, list, operation, reply_with, response};

const PAGE: &str = r#"{"data":[],"links":{}}"#;
const CALLS: usize = 500;

/// Rejects the first request of each room.
fn refuse_first(retry_after: Option<&'static str>) -> impl Fn(&Hit) -> Act + Send + Sync {
    let seen = Mutex::new(HashSet::new());
    move |hit| {
        if !seen.lock().unwrap().insert(hit.target.clone()) {
            return response(200, "{}");
        }
        match retry_after {
            Some(seconds) => reply_with(429, "retry-after", seconds),
            None => response(429, ""),
        }
    }
}

async fn burst(server: &Server) {
    let client = server.client();
    let calls = (0..CALLS).map(|number| {
        let client = client.clone();
        tokio::spawn(async move {
            let args = args(&format!(r#"{{"path":["room-{number}"]}}"#));
            client.call(operation("video.rooms.get"), &args).await
        })
    });
    for (number, call) in calls.collect::<Vec<_>>().into_iter().enumerate() {
        let answer = call.await.unwrap().unwrap_or_else(|error| panic!("call {number}: {error}"));
        assert_eq!(answer.attempts, 2, "call {number}");
    }
    assert_eq!(server.hits().len(), 2 * CALLS);
}

#[tokio::test]
async fn each_of_500_calls_succeeds_after_one_429() {
    let bursts = [None, Some("1")].map(|retry_after| {
        tokio::spawn(async move {
            burst(&Server::start_deciding(&[b"h2"], refuse_first(retry_after)).await).await;
        })
    });
    for one in bursts {
        one.await.unwrap();
    }
}

/// A call that receives a 429 and waits.
async fn begin_pause(client: &Client, server: &Server) -> ObservedCall {
    let mut refused = ObservedCall::begin(client, "video.rooms.list", "{}");
    refused.next_wait().await.unwrap();
    arrived(server, 1).await;
    refused
}

#[test]
fn a_pause_applies_to_all_calls_of_the_client() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(429, "retry-after", "5"), response(200, PAGE)]).await;
        let client = server.client();
        let refused = begin_pause(&client, &server).await;
        let others: Vec<_> = (0..8).map(|_| ObservedCall::begin(&client, "video.rooms.list", "{}")).collect();
        arrived(&server, 1).await;
        // Another client received no 429.
        list(&server.client()).await.unwrap();
        advance(Duration::from_millis(4990)).await;
        arrived(&server, 2).await;
        advance(Duration::from_millis(510)).await;
        for call in others.into_iter().chain([refused]) {
            call.end().await.unwrap();
        }
        assert_eq!(server.hits().len(), 11);
    });
}

#[test]
fn calls_after_a_pause_are_spread_over_time() {
    run_stopped(async {
        let server =
            Server::start_http2(vec![reply_with(429, "retry-after", "5"), response(200, PAGE)]).await;
        let client = server.client();
        let refused = begin_pause(&client, &server).await;
        let others: Vec<_> =
            (0..30).map(|_| ObservedCall::begin(&client, "video.rooms.list", "{}")).collect();
        arrived(&server, 1).await;
        advance(Duration::from_millis(5250)).await;
        for _ in 0..200 {
            harness::rest().await;
            if server.hits().len() > 4 {
                break;
            }
        }
        harness::rest().await;
        let half = server.hits().len();
        assert!((5..=28).contains(&half), "{half} of 32 requests in the first half of the spread");
        advance(Duration::from_millis(260)).await;
        for call in others.into_iter().chain([refused]) {
            call.end().await.unwrap();
        }
    });
}

#[test]
fn a_call_that_cannot_wait_is_sent_at_once() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(429, "retry-after", "5")]).await;
        let client = server.client();
        let _refused = begin_pause(&client, &server).await;
        let start = Instant::now();
        for options in [r#"{"options":{"timeoutMs":4000}}"#, r#"{"options":{"maxRetries":0}}"#] {
            let error = ObservedCall::begin(&client, "video.rooms.list", options).end().await.unwrap_err();
            assert_eq!((error.code().as_str(), error.request_info().unwrap().attempts), ("rate_limited", 1));
            assert_eq!(error.response().unwrap().retry_after, Some(Duration::from_secs(5)));
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        assert_eq!(server.hits().len(), 3);
    });
}

/// Only further pauses are limited to the first half of the time of a call.
#[test]
fn the_first_pause_may_take_more_than_half_of_the_time() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(429, "retry-after", "20"), response(200, PAGE)]).await;
        let client = server.client();
        let refused = begin_pause(&client, &server).await;
        let other = ObservedCall::begin(&client, "video.rooms.list", r#"{"options":{"timeoutMs":30000}}"#);
        arrived(&server, 1).await;
        advance(Duration::from_millis(19_990)).await;
        arrived(&server, 1).await;
        advance(Duration::from_millis(510)).await;
        for call in [other, refused] {
            call.end().await.unwrap();
        }
        assert_eq!(server.hits().len(), 3);
    });
}

/// A pause that begins after the first attempt is such a further pause.
#[test]
fn a_pause_before_a_retry_may_not_take_more_than_half_of_the_time() {
    run_stopped(async {
        let pause = reply_with(429, "retry-after", "20");
        let server = Server::start(vec![response(503, ""), pause, response(200, PAGE)]).await;
        let client = server.client();
        let mut retried =
            ObservedCall::begin(&client, "video.rooms.list", r#"{"options":{"timeoutMs":30000}}"#);
        let wait = retried.next_wait().await.unwrap();
        let mut refused = ObservedCall::begin(&client, "video.rooms.list", "{}");
        refused.next_wait().await.unwrap();
        arrived(&server, 2).await;
        advance(wait.delay + MOMENT).await;
        arrived(&server, 3).await;
        assert_eq!(retried.end().await.unwrap().attempts, 2);
    });
}

/// The longest pause applies, so a retry that would be due before its end is delayed or not made.
#[test]
fn a_longer_pause_applies_to_a_retry_too() {
    run_stopped(async {
        let acts = ["20", "1", "1"].map(|seconds| reply_with(429, "retry-after", seconds));
        let server = Server::start([acts.to_vec(), vec![response(200, PAGE)]].concat()).await;
        let client = server.client();
        let _refused = begin_pause(&client, &server).await;
        // Its timeout is shorter than the pause of 20 s, so it is sent, and then receives a
        // `Retry-After` of 1 s.
        let short = ObservedCall::begin(&client, "video.rooms.list", r#"{"options":{"timeoutMs":15000}}"#);
        assert_eq!(short.end().await.unwrap_err().code(), "rate_limited");
        advance(Duration::from_secs(19)).await;
        let mut late = ObservedCall::begin(&client, "video.rooms.list", r#"{"options":{"timeoutMs":900}}"#);
        assert!(late.next_wait().await.is_none());
        assert_eq!(late.end().await.unwrap_err().code(), "rate_limited");
    });
}

#[test]
fn cancelling_a_call_ends_its_pause() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(429, "retry-after", "5")]).await;
        let client = server.client();
        let _refused = begin_pause(&client, &server).await;
        let mut waiting = ObservedCall::begin(&client, "video.rooms.list", "{}");
        advance(MOMENT).await;
        waiting.cancel();
        let error = waiting.end().await.unwrap_err();
        assert_eq!((error.code().as_str(), error.request_info().unwrap().attempts), ("aborted", 0));
        assert_eq!(server.hits().len(), 1);
    });
}

#[test]
fn a_retry_after_beyond_the_limit_pauses_no_call() {
    run_stopped(async {
        let year = reply_with(429, "retry-after", "31536000");
        let server = Server::start(vec![year, response(200, PAGE)]).await;
        let client = server.client();
        assert_eq!(list(&client).await.unwrap_err().code(), "rate_limited");
        assert_eq!(list(&client).await.unwrap().attempts, 1);
    });
}

/// The retry budget protects a service that is down.
#[test]
fn rate_limits_do_not_use_the_retry_budget() {
    run_stopped(async {
        let met = Arc::new(Mutex::new(0));
        let count = Arc::clone(&met);
        let limited = move |_: &Hit| {
            *count.lock().unwrap() += 1;
            response(429, "")
        };
        let server = Server::start_deciding(&[b"h2"], limited).await;
        let client = server.client();
        for _ in 0..150 {
            let (result, waits) = ObservedCall::begin(&client, "video.rooms.list", "{}").play().await;
            assert_eq!((result.unwrap_err().code().as_str(), waits.len()), ("rate_limited", 2));
        }
        assert_eq!(*met.lock().unwrap(), 450);
    });
}
