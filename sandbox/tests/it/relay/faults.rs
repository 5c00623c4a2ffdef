//! Faults of connections and frames.

use std::time::Duration;

use serde_json::{Value, json};
use tokio_websockets::Error;

use super::client::Client;
use crate::common::{Space, read};

#[tokio::test]
async fn an_upgrade_is_refused_or_dropped() {
    let space = Space::start().await;
    let headers = json!({ "location": "https://example.com" });
    space.add_relay_fault(json!({ "step": "upgrade", "status": 302, "headers": headers })).await;
    space.add_relay_fault(json!({ "step": "upgrade", "end": "drop" })).await;
    assert!(matches!(Client::open(&space).await, Err(Error::Upgrade(_))));
    assert!(Client::open(&space).await.is_err());
    Client::connect(&space).await;
}

#[tokio::test]
async fn a_connection_is_dropped_before_and_after_a_response() {
    let space = Space::start().await;
    for silent in [true, false] {
        let mut client = Client::connect(&space).await;
        space.add_relay_fault(json!({ "step": "video.rooms.get", "silent": silent, "end": "drop" })).await;
        client.send(r#"{"jsonrpc":"2.0","id":"a","method":"video.rooms.get","params":{}}"#.to_owned()).await;
        assert_eq!(client.frame().await.is_some(), !silent);
        assert!(client.frame().await.is_none());
    }
}

#[tokio::test]
async fn half_of_a_frame_is_sent() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    space.add_relay_fault(json!({ "step": "new.type", "end": "cut" })).await;
    let event = json!({ "event_type": "new.type", "params": {} });
    space.control("POST", "/sandbox/relay/events", event).await;
    assert!(client.message().await.is_none());
}

#[tokio::test]
async fn a_frozen_connection_stays_open() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    space.add_relay_fault(json!({ "step": "now", "end": "freeze" })).await;
    client.send(r#"{"jsonrpc":"2.0","id":"a","method":"signalwire.ping"}"#.to_owned()).await;
    assert!(client.is_silent(Duration::from_millis(200)).await);
    space.add_relay_fault(json!({ "step": "now", "end": "drop" })).await;
    assert!(client.frame().await.is_none());
}

#[tokio::test]
async fn the_server_announces_its_end_and_forgets_the_session_if_it_restarts() {
    let space = Space::start().await;
    for (end, restart) in [("disconnect", false), ("restart", true)] {
        let (mut client, result) = Client::connect_with(&space, json!({})).await;
        space.add_relay_fault(json!({ "step": "now", "end": end })).await;
        let request = client.frame().await.unwrap();
        assert_eq!(request["method"], "signalwire.disconnect");
        assert_eq!(request["params"]["restart"], restart);
        client.send(json!({ "jsonrpc": "2.0", "id": request["id"], "result": {} }).to_string()).await;
        assert!(client.frame().await.is_none());
        let (_client, again) = Client::connect_with(&space, json!({ "protocol": result["protocol"] })).await;
        assert_eq!(again["session_restored"], !restart);
    }
}

#[tokio::test]
async fn frames_are_added_repeated_replaced_and_left_out() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    let fault =
        json!({ "step": "video.rooms.get", "send": ["not json", [1]], "binary": "b", "size": 100_000 });
    space.add_relay_fault(fault).await;
    client.send(r#"{"jsonrpc":"2.0","id":"a","method":"video.rooms.get"}"#.to_owned()).await;
    assert_eq!(client.frame().await, Some(json!("not json")));
    assert_eq!(client.frame().await, Some(json!([1])));
    assert!(client.message().await.unwrap().is_binary());
    assert_eq!(client.message().await.unwrap().as_text().unwrap().len(), 100_000);
    assert_eq!(client.frame().await.unwrap()["id"], "a");
    space.add_relay_fault(json!({ "step": "new.*", "twice": true })).await;
    space.add_relay_fault(json!({ "step": "new.*", "silent": true })).await;
    let send = async |name: &str| {
        let event = json!({ "event_type": name, "params": {} });
        space.control("POST", "/sandbox/relay/events", event).await;
    };
    send("new.first").await;
    let (first, second) = (client.frame().await.unwrap(), client.frame().await.unwrap());
    assert_eq!(first, second);
    send("new.second").await;
    send("new.third").await;
    assert_eq!(client.frame().await.unwrap()["params"]["event_type"], "new.third");
    space
        .add_relay_fault(json!({ "step": "video.*", "error": { "code": -32000, "message": "Timeout" } }))
        .await;
    assert_eq!(client.fail("video.rooms.get", json!({})).await, -32000);
}

#[tokio::test]
async fn bytes_that_are_no_frame_and_a_close_code_are_sent() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    // A text frame with 2 bytes that are not UTF-8.
    space.add_relay_fault(json!({ "step": "now", "bytes": [0x81, 2, 0xff, 0xfe] })).await;
    assert!(client.message().await.is_none());
    let mut client = Client::connect(&space).await;
    space.add_relay_fault(json!({ "step": "now", "close": 1012 })).await;
    let (code, _) = client.message().await.unwrap().as_close().unwrap();
    assert_eq!(u16::from(code), 1012);
}

#[tokio::test]
async fn a_request_is_delayed_or_ignored_and_faults_can_last() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    space.add_relay_fault(json!({ "step": "video.rooms.get", "delay_ms": 200 })).await;
    let start = std::time::Instant::now();
    client.succeed("video.rooms.get", json!({})).await;
    assert!(start.elapsed() >= Duration::from_millis(200));
    space.add_relay_fault(json!({ "step": "video.rooms.get", "ignore": true, "always": true })).await;
    for _ in 0..3 {
        client.send(r#"{"jsonrpc":"2.0","id":"a","method":"video.rooms.get"}"#.to_owned()).await;
    }
    assert!(client.is_silent(Duration::from_millis(100)).await);
    assert_eq!(read(space.without_credentials("DELETE", "/sandbox/relay/faults")).await.status, 204);
    client.succeed("video.rooms.get", json!({})).await;
}

#[tokio::test]
async fn an_invalid_fault_is_rejected_and_the_journal_shows_both_directions() {
    let space = Space::start().await;
    for fault in
        [json!({ "step": "now" }), json!({ "step": "upgrade", "status": 5 }), json!({ "end": "drop" })]
    {
        let response = read(space.without_credentials("POST", "/sandbox/relay/faults").json(&fault)).await;
        assert_eq!(response.status, 422, "{fault}");
    }
    let mut client = Client::connect(&space).await;
    client.succeed("video.rooms.get", json!({})).await;
    let methods: Vec<Value> = space.frames("in").await.iter().map(|frame| frame["method"].clone()).collect();
    assert_eq!(methods, ["signalwire.connect", "video.rooms.get"]);
    assert_eq!(space.frames("out").await.len(), 3);
    assert!(!json!(space.frames("in").await).to_string().contains(space.sandbox.token()));
    assert_eq!(read(space.without_credentials("DELETE", "/sandbox/relay/journal")).await.status, 204);
    assert!(space.frames("in").await.is_empty());
}
