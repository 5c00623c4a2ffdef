//! The handshake, authentication and messages that are no requests.

use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::client::{Client, open_tls};
use crate::common::{Space, read};

#[tokio::test]
async fn the_result_of_connect_contains_what_a_client_needs_to_resume() {
    let space = Space::start().await;
    let (_client, result) = Client::connect_with(&space, json!({})).await;
    let signature = result["authorization"]["signature"].as_str().unwrap();
    assert_eq!(result["protocol"].as_str().unwrap().split('_').nth(1), Some(signature));
    assert_eq!(result["authorization"]["project_id"], space.user.0.as_str());
    assert_eq!(result["session_restored"], false);
    assert!(result["identity"].as_str().unwrap().contains('@'));
}

#[tokio::test]
async fn wrong_credentials_and_requests_before_connect_receive_an_error() {
    let space = Space::start().await;
    let mut client = Client::open(&space).await.unwrap();
    assert_eq!(client.fail("video.rooms.get", json!({})).await, -32002);
    for authentication in [json!({}), json!({ "project": space.user.0, "token": "PTwrong" })] {
        let params = json!({ "authentication": authentication });
        assert_eq!(client.fail("signalwire.connect", params).await, -32002);
    }
    let journal = json!(space.frames("in").await).to_string();
    assert!(!journal.contains("PTwrong") && journal.contains("[redacted]"), "{journal}");
}

#[tokio::test]
async fn a_subscriber_token_authenticates_its_project() {
    let space = Space::start().await;
    let body = json!({ "reference": "ana@example.com" });
    let token = space.send("POST", "/api/fabric/subscribers/tokens", &body).await.body["token"].clone();
    let mut client = Client::open(&space).await.unwrap();
    let params = json!({ "authentication": { "jwt_token": token } });
    let response = client.request("signalwire.connect", params.clone()).await;
    assert_eq!(response["result"]["authorization"]["project"], space.user.0.as_str());
    let again = client.request("signalwire.reauthenticate", params).await;
    assert!(again["result"]["authorization"].is_object(), "{again}");
}

#[tokio::test]
async fn messages_that_are_no_requests_and_unknown_methods_are_answered_or_ignored() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    for (text, code) in [("{", -32700), ("[]", -32600), (r#"{"id":"1","method":5}"#, -32600)] {
        client.send(text.to_owned()).await;
        assert_eq!(client.frame().await.unwrap()["error"]["code"], code, "{text}");
    }
    client.send(r#"{"jsonrpc":"2.0","id":"unknown","result":{}}"#.to_owned()).await;
    assert_eq!(client.fail("video.unknown", json!({})).await, -32601);
    assert_eq!(client.fail("chat.publish", json!({ "channel": "a" })).await, -32602);
    let pong = client.request("signalwire.ping", json!({ "timestamp": 5.5 })).await;
    assert_eq!(pong["result"]["timestamp"], 5.5);
}

#[tokio::test]
async fn the_server_pings_in_the_interval_of_the_control_path() {
    let space = Space::start().await;
    space.control("PUT", "/sandbox/relay", json!({ "ping_ms": 50 })).await;
    let mut client = Client::connect(&space).await;
    assert_eq!(client.frame().await.unwrap()["method"], "signalwire.ping");
    space.control("PUT", "/sandbox/relay", json!({ "ping_ms": 0 })).await;
    assert!(Client::connect(&space).await.is_silent(Duration::from_millis(200)).await);
}

#[tokio::test]
async fn a_handshake_without_version_or_key_is_refused() {
    let space = Space::start().await;
    let refused = async |headers: &str| {
        let mut stream = open_tls(&space.sandbox).await;
        let request = format!(
            "GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close, upgrade\r\nupgrade: websocket\r\n{headers}\r\n"
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        String::from_utf8(response).unwrap()
    };
    let old = refused("sec-websocket-version: 8\r\nsec-websocket-key: a\r\n").await;
    assert!(old.starts_with("HTTP/1.1 426") && old.contains("sec-websocket-version: 13"), "{old}");
    assert!(refused("sec-websocket-version: 13\r\n").await.starts_with("HTTP/1.1 400"));
}

#[tokio::test]
async fn a_reset_drops_connections_and_a_dropped_sandbox_too() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    let reset = read(space.without_credentials("POST", "/sandbox/reset")).await;
    assert_eq!((reset.status.as_u16(), client.frame().await), (204, None));
    let mut client = Client::connect(&space).await;
    drop(space);
    assert_eq!(client.frame().await, None);
}
