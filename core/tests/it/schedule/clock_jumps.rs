//! The machine is suspended for an hour during a call.

use std::time::Duration;

use tokio::time::advance;

use super::harness::{ObservedCall, arrived};
use crate::support::clock::run_stopped;
use crate::support::{Act, Server, reply_with, response};

const HOUR: Duration = Duration::from_secs(3600);
const ROOM: &str = r#"{"body":{"name":"standup"}}"#;

#[test]
fn no_request_is_sent_after_a_suspend() {
    run_stopped(async {
        let busy = reply_with(429, "retry-after", "5");
        let server = Server::start(vec![busy, response(201, "{}")]).await;
        let mut call = ObservedCall::begin(&server.client(), "video.rooms.create", ROOM);
        call.next_wait().await.unwrap();
        advance(HOUR).await;
        let error = call.end().await.unwrap_err();
        assert_eq!(
            (error.code().as_str(), error.is_maybe_delivered(), error.is_retryable()),
            ("timeout", false, true)
        );
        assert_eq!(error.request_info().unwrap().attempts, 1);
        arrived(&server, 1).await;
    });
}

#[test]
fn a_call_in_flight_ends_at_its_deadline() {
    run_stopped(async {
        let server = Server::start(vec![Act::Hang]).await;
        let call = ObservedCall::begin(&server.client(), "video.rooms.create", ROOM);
        arrived(&server, 1).await;
        advance(HOUR).await;
        let error = call.end().await.unwrap_err();
        assert_eq!(
            (error.code().as_str(), error.is_maybe_delivered(), error.is_retryable()),
            ("timeout", true, false)
        );
    });
}

#[test]
fn a_connection_from_before_a_suspend_is_not_reused() {
    run_stopped(async {
        let server = Server::start(vec![response(201, "{}")]).await;
        let client = server.client();
        for connections in [1, 2] {
            ObservedCall::begin(&client, "video.rooms.create", ROOM).end().await.unwrap();
            assert_eq!(server.connections(), connections);
            advance(HOUR).await;
        }
    });
}
