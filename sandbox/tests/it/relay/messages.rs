//! Messages, tasks and events that the control path sends.

use serde_json::json;

use super::client::Client;
use crate::common::{Space, read};

#[tokio::test]
async fn a_message_of_the_rest_api_is_announced_and_received_on_the_topic_of_its_number() {
    let space = Space::start().await;
    let number =
        space.send("POST", "/api/relay/rest/phone_numbers", &json!({ "number": "+15125550100" })).await;
    let path = format!("/api/relay/rest/phone_numbers/{}", number.body["id"].as_str().unwrap());
    let handler = json!({ "message_handler": "relay_topic", "message_relay_topic": "office" });
    assert_eq!(space.send("PUT", &path, &handler).await.status, 200);
    let mut client = Client::connect_with(&space, json!({ "contexts": ["office"] })).await.0;
    let message = json!({ "from": "+15550000001", "to": "+15125550100", "body": "Hi" });
    let sent = space.send("POST", "/api/messaging/messages", &message).await.body;
    let state = client.payload("messaging.state").await;
    assert_eq!((&state["message_id"], &state["message_state"]), (&sent["id"], &json!("queued")));
    let received = client.event("messaging.receive").await;
    assert_eq!((&received["context"], &received["params"]["body"]), (&json!("office"), &json!("Hi")));
    space.advance(&sent["id"], None).await;
    assert_eq!(client.payload("messaging.state").await["message_state"], "sent");
}

#[tokio::test]
async fn a_task_is_an_event_without_inner_params() {
    let space = Space::start().await;
    let mut client = Client::connect_with(&space, json!({ "contexts": ["office"] })).await.0;
    let path = "/api/relay/rest/tasks";
    let task = json!({ "context": "office", "message": { "job": 42 } });
    assert_eq!(space.send("POST", path, &task).await.status, 204);
    let event = client.event("queuing.relay.tasks").await;
    assert_eq!((&event["message"], event.get("params")), (&json!({ "job": 42 }), None));
    assert_eq!(read(space.without_credentials("POST", path).json(&task)).await.status, 401);
    assert_eq!(space.send("POST", path, &json!({ "context": "office" })).await.status, 400);
}

#[tokio::test]
async fn any_event_can_be_sent_to_all_clients_or_to_one() {
    let space = Space::start().await;
    let (mut one, result) = Client::connect_with(&space, json!({})).await;
    let mut other = Client::connect(&space).await;
    let event =
        json!({ "event_type": "new.type", "params": { "a": 1 }, "times": 2, "protocol": result["protocol"] });
    space.control("POST", "/sandbox/relay/events", event).await;
    let (first, second) = (one.frame().await.unwrap(), one.frame().await.unwrap());
    assert_eq!(first["params"]["params"], json!({ "a": 1 }));
    assert_ne!(first["id"], second["id"]);
    let event = json!({ "event_type": "new.type", "params": {}, "context": "office" });
    space.control("POST", "/sandbox/relay/events", event).await;
    assert_eq!(other.event("new.type").await["context"], "office");
}
