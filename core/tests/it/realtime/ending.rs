//! The end of a session by its user.

use std::time::{Duration, Instant};

use serde_json::json;
use signalwire_core::realtime::State;

use super::relay::{Relay, within};

#[tokio::test]
async fn close_ends_everything_at_once() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let other = session.clone();
    let request = other.request("calling.play").send();
    let close = async {
        peer.expect("calling.play").await;
        session.close().await;
        assert_eq!(peer.next_or_end().await, None);
    };
    let (result, ()) = tokio::join!(request, close);
    let error = result.unwrap_err();
    assert_eq!(
        (error.kind().as_str(), error.code().as_str(), error.is_maybe_delivered()),
        ("abort", "client_closed", true)
    );
    assert_eq!(session.state(), State::Closed);
    let later = session.request("calling.play").send().await.unwrap_err();
    assert_eq!((later.code().as_str(), later.is_maybe_delivered()), ("client_closed", false));
    assert_eq!(session.connect().await.unwrap_err().code(), "client_closed");
    session.close().await;
}

#[tokio::test]
async fn close_does_not_wait_for_a_server_that_does_not_read() {
    let relay = Relay::listen().await;
    let (session, peer) = relay.session().await;
    let content = "x".repeat(8 * 1024 * 1024);
    let flood = session.request("chat.publish").params(&json!({ "content": content })).send();
    let close = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let before = Instant::now();
        session.close().await;
        before.elapsed()
    };
    let (result, time) = tokio::join!(flood, close);
    assert_eq!(result.unwrap_err().code(), "client_closed");
    assert!(time < Duration::from_secs(5), "{time:?}");
    drop(peer);
}

#[tokio::test]
async fn close_ends_a_session_that_is_connecting() {
    let relay = Relay::listen().await;
    let session = relay.builder().build().unwrap();
    let other = session.clone();
    let close = async {
        drop(relay.accept_tls().await);
        session.close().await;
    };
    let (connected, ()) = tokio::join!(other.connect(), close);
    assert_eq!(connected.unwrap_err().code(), "client_closed");
}

#[tokio::test]
async fn the_last_handle_ends_the_session() {
    let relay = Relay::listen().await;
    let (session, mut peer) = relay.session().await;
    let other = session.clone();
    drop(session);
    assert_eq!(other.state(), State::Connected);
    drop(other);
    assert_eq!(peer.next_or_end().await, None);
}

#[tokio::test]
async fn a_drained_session_lets_its_calls_end() {
    let relay = Relay::listen().await;
    let builder = relay.builder().contexts(["office"]);
    let (session, mut peer) = relay.session_of(builder).await;
    let call = json!({ "call_id": "c1", "node_id": "n1", "context": "office", "direction": "inbound" });
    peer.event("e1", "calling.call.receive", &call).await;
    peer.expect_acknowledgement("e1").await;
    let serve = async {
        let unreceive = peer.expect("signalwire.unreceive").await;
        assert_eq!(unreceive["params"], json!({ "contexts": ["office"] }));
        peer.result(&unreceive, &json!({ "code": "200" })).await;
        let second = json!({ "call_id": "c2", "node_id": "n1", "context": "office" });
        peer.event("e2", "calling.call.receive", &second).await;
        peer.expect_acknowledgement("e2").await;
        let pass = peer.expect("calling.pass").await;
        peer.result(&pass, &json!({ "code": "200" })).await;
        assert_eq!(session.state(), State::Draining);
        peer.event("e3", "calling.call.state", &json!({ "call_id": "c1", "call_state": "ended" })).await;
        while peer.next_or_end().await.is_some() {}
    };
    let drain = within("the end", session.drain(Duration::from_secs(60)));
    let (drained, ()) = tokio::join!(drain, serve);
    assert_eq!((drained.calls, drained.requests), (0, 0));
    assert_eq!(session.state(), State::Closed);
}

#[tokio::test]
async fn a_session_that_was_never_used_ends_at_once() {
    let relay = Relay::listen().await;
    let session = relay.builder().build().unwrap();
    session.close().await;
    assert_eq!(session.state(), State::Closed);
    assert_eq!(session.drain(Duration::from_secs(60)).await.calls, 0);
}

#[tokio::test]
async fn a_function_of_the_user_that_panics_ends_the_session_and_no_request_waits() {
    let relay = Relay::listen().await;
    let builder = relay.builder().on_traffic(false, |traffic| {
        assert_ne!(traffic.method.as_deref(), Some("calling.play"), "this panic is part of the test");
    });
    let (session, _peer) = relay.session_of(builder).await;
    let result = within("the end", session.request("calling.play").send()).await;
    assert_eq!(result.unwrap_err().code(), "client_closed");
    assert_eq!(session.state(), State::Closed);
}
