//! The length of waits, and what ends a wait.

use std::time::Duration;

use signalwire_core::Event;
use tokio::time::{Instant, advance};

use super::harness::{MOMENT, ObservedCall, arrived};
use crate::support::clock::run_stopped;
use crate::support::{Server, build, reply_with, response};

const LIST: &str = "video.rooms.list";
const CREATE: &str = "video.rooms.create";
const ROOM: &str = r#"{"body":{"name":"standup"}}"#;
const PAGE: &str = r#"{"data":[],"links":{}}"#;

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

#[test]
fn the_request_is_sent_exactly_after_the_wait() {
    run_stopped(async {
        let server = Server::start(vec![response(503, ""), response(200, PAGE)]).await;
        let mut call = ObservedCall::begin(&server.client(), LIST, "{}");
        let wait = call.next_wait().await.unwrap();
        assert_eq!(
            (wait.code.as_str(), wait.status, wait.request_info.attempts),
            ("unavailable", Some(503), 1)
        );
        advance(wait.delay.saturating_sub(MOMENT * 2)).await;
        arrived(&server, 1).await;
        advance(MOMENT * 3).await;
        assert_eq!(call.end().await.unwrap().attempts, 2);
    });
}

#[test]
fn the_jitter_uses_the_whole_range_of_each_backoff() {
    run_stopped(async {
        let server = Server::start(vec![response(503, "")]).await;
        let mut config = server.config();
        config.timeout = seconds(3600);
        let client = build(config);
        // Seven attempts reach the maximum backoff, and so few retries stay within the budget.
        let mut shares = Vec::new();
        for _ in 0..12 {
            let call = ObservedCall::begin(&client, LIST, r#"{"options":{"maxRetries":7}}"#);
            let (_, waits) = call.play().await;
            for (wait, step) in waits.iter().zip([500, 1000, 2000, 4000, 8000, 8000, 8000]) {
                assert!(wait.delay <= Duration::from_millis(step), "{wait:?}");
                shares.push(wait.delay.div_duration_f64(Duration::from_millis(step)));
            }
        }
        assert_eq!(shares.len(), 12 * 7);
        let count = |range: std::ops::Range<f64>| shares.iter().filter(|share| range.contains(share)).count();
        for quarter in [0.0..0.25, 0.25..0.5, 0.5..0.75, 0.75..1.0] {
            assert!(count(quarter.clone()) > 3, "{quarter:?} of {shares:?}");
        }
    });
}

#[test]
fn a_retry_after_of_one_minute_is_waited_in_full() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(429, "retry-after", "60"), response(200, PAGE)]).await;
        let mut call = ObservedCall::begin(&server.client(), LIST, r#"{"options":{"timeoutMs":120000}}"#);
        let wait = call.next_wait().await.unwrap();
        assert!((seconds(60)..Duration::from_millis(60_501)).contains(&wait.delay), "{wait:?}");
        advance(seconds(60).saturating_sub(MOMENT)).await;
        arrived(&server, 1).await;
        advance(Duration::from_millis(502)).await;
        assert_eq!(call.end().await.unwrap().attempts, 2);
    });
}

#[test]
fn a_wait_past_the_deadline_is_not_started() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(503, "retry-after", "30")]).await;
        let start = Instant::now();
        let (result, waits) = ObservedCall::begin(&server.client(), CREATE, ROOM).play().await;
        assert_eq!((result.unwrap_err().code().as_str(), waits.len()), ("unavailable", 0));
        assert_eq!(start.elapsed(), Duration::ZERO);
    });
}

#[test]
fn no_call_waits_past_its_deadline() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(503, "retry-after", "9")]).await;
        let start = Instant::now();
        let call = ObservedCall::begin(&server.client(), LIST, r#"{"options":{"maxRetries":100}}"#);
        let (result, waits) = call.play().await;
        // 9 s plus up to 0.5 s, three times; a fourth wait would exceed the timeout of 30 s.
        assert_eq!((result.unwrap_err().request_info().unwrap().attempts, waits.len()), (4, 3));
        assert!((seconds(27)..seconds(30)).contains(&start.elapsed()));
    });
}

#[test]
fn cancelling_a_call_ends_its_wait() {
    run_stopped(async {
        let server = Server::start(vec![reply_with(429, "retry-after", "20")]).await;
        let start = Instant::now();
        let mut call = ObservedCall::begin(&server.client(), CREATE, ROOM);
        call.next_wait().await.unwrap();
        call.cancel();
        let error = call.end().await.unwrap_err();
        assert_eq!((error.code().as_str(), error.is_maybe_delivered()), ("aborted", false));
        assert_eq!(start.elapsed(), Duration::ZERO, "at once");
        advance(seconds(60)).await;
        arrived(&server, 1).await;
    });
}

#[test]
fn a_client_without_retries_does_not_retry() {
    run_stopped(async {
        let server = Server::start(vec![response(503, "")]).await;
        let mut config = server.config();
        config.max_retries = 0;
        let (result, waits) = ObservedCall::begin(&build(config), LIST, "{}").play().await;
        assert_eq!((result.unwrap_err().request_info().unwrap().attempts, waits.len()), (1, 0));
    });
}

#[test]
fn a_call_with_invalid_arguments_starts_and_ends() {
    run_stopped(async {
        let server = Server::start(vec![response(200, PAGE)]).await;
        let seen = std::sync::Mutex::new(Vec::new());
        let note = |event: &Event| seen.lock().unwrap().push(event.clone());
        let client = server.client();
        for (name, json) in [(CREATE, r#"{"body":{"name":7}}"#), (LIST, r#"{"next":"javascript:alert(1)"}"#)]
        {
            let (operation, args) = (crate::support::operation(name), crate::support::args(json));
            let never = std::future::pending();
            let error = client.call_with_events(operation, &args, never, &note).await.unwrap_err();
            let events = std::mem::take(&mut *seen.lock().unwrap());
            let [Event::Started(_), Event::Ended(ended)] = &events[..] else { panic!("{events:?}") };
            assert_eq!((ended.error_code, ended.request_info.attempts), (Some(error.code()), 0));
        }
    });
}
