//! Sessions that survive their connection.

use serde_json::json;

use super::client::Client;
use crate::common::Space;
use crate::common::calls::run;

#[tokio::test]
async fn subscriptions_and_contexts_are_restored_with_the_protocol() {
    let space = Space::start().await;
    let (mut client, result) = Client::connect_with(&space, json!({ "contexts": ["office"] })).await;
    let params = json!({ "event_channel": "video.rooms", "events": ["video.room.started"] });
    client.succeed("signalwire.subscribe", params).await;
    drop(client);
    let protocol = json!({ "protocol": result["protocol"], "authorization_state": "YQ==:YQ==" });
    let (mut client, again) = Client::connect_with(&space, protocol).await;
    assert_eq!((&again["protocol"], &again["session_restored"]), (&result["protocol"], &json!(true)));
    run(&space, json!({ "join_room": { "name": "standup" } })).await;
    client.event("video.room.started").await;
    let message = json!({ "to": "+15550000001", "topic": "office", "body": "Hi" });
    space.control("POST", "/sandbox/phones/+15550100001/messages", message).await;
    assert_eq!(client.payload("messaging.receive").await["body"], "Hi");
}

#[tokio::test]
async fn an_unknown_protocol_starts_a_new_session() {
    let space = Space::start().await;
    let protocol = json!({ "protocol": "signalwire_ab_cd_ef" });
    let (_client, result) = Client::connect_with(&space, protocol).await;
    assert_eq!(result["session_restored"], false);
    assert_ne!(result["protocol"], "signalwire_ab_cd_ef");
}

#[tokio::test]
async fn a_second_connection_replaces_the_first() {
    let space = Space::start().await;
    let (mut first, result) = Client::connect_with(&space, json!({})).await;
    let protocol = json!({ "protocol": result["protocol"] });
    let (mut second, _) = Client::connect_with(&space, protocol).await;
    assert_eq!(first.frame().await, None);
    second.succeed("video.rooms.get", json!({})).await;
}

#[tokio::test]
async fn a_call_continues_after_its_client_has_reconnected() {
    let space = Space::start().await;
    let (mut client, result) = Client::connect_with(&space, json!({})).await;
    let device =
        json!({ "type": "phone", "params": { "from_number": "+15550000001", "to_number": "+15550100001" } });
    client.succeed("calling.dial", json!({ "tag": "t", "devices": [[device]] })).await;
    let call = client.payload("calling.call.dial").await["call"].clone();
    drop(client);
    let protocol = json!({ "protocol": result["protocol"] });
    let (mut client, _) = Client::connect_with(&space, protocol).await;
    let ids = json!({ "node_id": call["node_id"], "call_id": call["call_id"], "reason": "hangup" });
    client.succeed("calling.end", ids.clone()).await;
    assert_eq!(client.payload("calling.call.state").await["call_state"], "ended");
    assert_eq!(client.fail("calling.end", ids).await, "410");
}
