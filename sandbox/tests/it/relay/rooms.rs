//! Rooms: one state with the REST API, and who receives events.

use std::time::Duration;

use serde_json::{Value, json};

use super::client::Client;
use crate::common::Space;
use crate::common::calls::{command, run};

async fn subscribe(client: &mut Client, channel: &Value, events: &[&str]) {
    client.succeed("signalwire.subscribe", json!({ "event_channel": channel, "events": events })).await;
}

#[tokio::test]
async fn rest_calls_start_change_and_end_a_room() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    subscribe(&mut client, &json!("video.rooms"), &["video.room.started", "video.room.ended"]).await;
    let call = run(&space, json!({ "join_room": { "name": "standup" } })).await;
    let started = client.event("video.room.started").await;
    assert_eq!(started["event_channel"], format!("video.rooms.{}", space.user.0));
    let room = started["params"]["room_session"].clone();
    subscribe(&mut client, &room["event_channel"], &["video.member.joined"]).await;
    let state = client.payload("video.room.subscribed").await["room_session"].clone();
    assert_eq!(state["members"][0]["room_session_id"], room["id"]);
    let ids = json!({ "room_session_id": room["id"] });
    client.succeed("video.lock", ids.clone()).await;
    let found = client.succeed("video.room.get", ids.clone()).await["room"].clone();
    assert_eq!((&found["locked"], &found["name"]), (&json!(true), &json!("standup")));
    command(&space, &call, "calling.end", json!({})).await;
    client.event("video.room.ended").await;
    assert_eq!(client.fail("video.room.get", ids).await, "404");
}

#[tokio::test]
async fn events_go_to_subscribers_and_to_the_client_that_caused_them() {
    let space = Space::start().await;
    run(&space, json!({ "join_room": { "name": "standup" } })).await;
    let (mut active, mut passive) = (Client::connect(&space).await, Client::connect(&space).await);
    let rooms = active.succeed("video.rooms.get", json!({})).await["rooms"].clone();
    let ids = json!({ "room_session_id": rooms[0]["id"] });
    let recording = active.succeed("video.recording.start", ids.clone()).await["recording"].clone();
    assert_eq!(active.payload("video.recording.started").await["recording"], recording);
    let path = format!("/api/video/room_recordings/{}", recording["id"].as_str().unwrap());
    assert_eq!(space.call("GET", &path).await.body["status"], "recording");
    assert!(passive.is_silent(Duration::from_millis(100)).await);
}

#[tokio::test]
async fn an_unsubscribed_client_receives_no_event() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    subscribe(&mut client, &json!("video.rooms"), &["video.room.started"]).await;
    client.succeed("signalwire.unsubscribe", json!({ "event_channel": "video.rooms" })).await;
    run(&space, json!({ "join_room": { "name": "standup" } })).await;
    let rooms = client.succeed("video.rooms.get", json!({})).await;
    assert_eq!(rooms["rooms"][0]["name"], "standup");
    assert!(!client.has_event("video."));
}
