//! The states of resources: `advance`, scripts, and the list of things.

use std::time::Duration;

use crate::common::Space;
use crate::common::calls::{CALLS, compatible, dial};
use serde_json::{Value, json};

async fn send(space: &Space, to: &str) -> Value {
    let body = json!({ "to": to, "from": "+15550000001", "body": "hello" });
    space.send("POST", "/api/messaging/messages", &body).await.body["id"].clone()
}

async fn status(space: &Space, id: &Value) -> Value {
    let log = format!("/api/messaging/logs/{}", id.as_str().unwrap());
    space.call("GET", &log).await.body["status"].clone()
}

/// Waits until a message has this status.
async fn expect(space: &Space, id: &Value, wanted: &str) {
    for _ in 0..500 {
        if status(space, id).await == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} is not {wanted}", status(space, id).await);
}

#[tokio::test]
async fn a_message_that_is_lost_has_an_error() {
    let space = Space::start().await;
    for (state, code) in
        [("undelivered", "unreachable_destination_handset"), ("failed", "unable_to_deliver_to_carrier")]
    {
        let id = send(&space, "+15550000002").await;
        assert_eq!(space.advance(&id, Some(state)).await, state);
        let path = format!("/api/messaging/logs/{}", id.as_str().unwrap());
        let shown = space.call("GET", &path).await.body;
        assert_eq!((&shown["status"], &shown["error_code"]), (&json!(state), &json!(code)), "{shown}");
    }
}

#[tokio::test]
async fn a_call_that_is_not_answered_shows_why() {
    let space = Space::start().await;
    for (state, reason) in
        [("busy", "busy"), ("no-answer", "noAnswer"), ("failed", "error"), ("canceled", "cancel")]
    {
        let id = json!(dial(&space).await);
        assert_eq!(space.advance(&id, Some(state)).await, state);
        let log = space.call("GET", &format!("/api/voice/logs/{}", id.as_str().unwrap())).await.body;
        assert_eq!(log["status"], "ended");
        let own = compatible(&space, &format!("Calls/{}", id.as_str().unwrap()));
        assert_eq!(space.call("GET", &own).await.body["status"], state, "{reason}");
    }
}

#[tokio::test]
async fn a_state_that_cannot_follow_is_rejected_with_those_that_can() {
    let space = Space::start().await;
    let id = send(&space, "+15550000002").await;
    let advance = async |id: &Value, state: Value| {
        space.control_api("POST", "advance", json!({ "id": id, "state": state })).await
    };
    let wrong = advance(&id, json!("answered")).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.body, "state: expected one of sent, delivered, undelivered, failed, read");
    assert_eq!(space.advance(&id, Some("delivered")).await, "delivered");
    assert_eq!(advance(&id, json!("sent")).await.body, "state: expected one of read");
    assert_eq!(space.advance(&id, Some("read")).await, "read");
    assert_eq!(advance(&id, Value::Null).await.status, 422);
    let unknown = advance(&json!("3fa85f64-5717-4562-b3fc-2c963f66afa6"), Value::Null).await;
    assert_eq!(unknown.status, 404);
    assert_eq!(space.control_api("POST", "advance", json!({ "ID": id })).await.status, 422);
}

#[tokio::test]
async fn a_script_decides_what_happens_to_calls_and_messages_to_a_number() {
    let space = Space::start().await;
    for states in [json!(["undelivered"]), json!(["ringing", "busy"])] {
        let script = json!({ "to": "+15550000009", "states": states, "after_ms": 5 });
        assert_eq!(space.control_api("POST", "scripts", script).await.status, 204);
    }
    let (scripted, other) = (send(&space, "+15550000009").await, send(&space, "+15550000002").await);
    expect(&space, &scripted, "undelivered").await;
    assert_eq!(status(&space, &other).await, "queued");
    let params = json!({ "from": "+15550000001", "to": "+15550000009", "url": "https://example.com/swml" });
    let call = space.send("POST", CALLS, &json!({ "command": "dial", "params": params })).await.body;
    for _ in 0..500 {
        let own = compatible(&space, &format!("Calls/{}", call["id"].as_str().unwrap()));
        if space.call("GET", &own).await.body["status"] == "busy" {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let things = space.control_api("GET", "things", Value::Null).await.body;
    let ended = things.as_array().unwrap().iter().find(|thing| thing["id"] == call["id"]).unwrap();
    assert_eq!((&ended["state"], &ended["next"]), (&json!("busy"), &json!([])));
    assert_eq!(space.control_api("DELETE", "scripts", Value::Null).await.status, 204);
    let later = send(&space, "+15550000009").await;
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert_eq!(status(&space, &later).await, "queued");
}

#[tokio::test]
async fn a_script_of_states_that_do_not_follow_each_other_is_rejected() {
    let space = Space::start().await;
    for wrong in [
        json!({ "to": "+15550000009", "states": [] }),
        json!({ "to": "+15550000009", "states": ["delivered", "sent"] }),
        json!({ "to": "+15550000009", "states": ["sent", "busy"] }),
        json!({ "to": "", "states": ["sent"] }),
        json!({ "states": ["sent"] }),
        json!({ "to": "+15550000009", "states": ["sent"], "after": 1 }),
    ] {
        assert_eq!(space.control_api("POST", "scripts", wrong.clone()).await.status, 422, "{wrong}");
    }
}

#[tokio::test]
async fn things_are_listed_with_their_states_and_without_secrets() {
    let space = Space::start().await;
    space.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await;
    space.send("POST", "/api/relay/rest/phone_numbers", &json!({ "number": "+12065550100" })).await;
    let id = send(&space, "+15550000002").await;
    let token = json!({ "name": "readonly", "permissions": ["video"] });
    let token = space.send("POST", "/api/project/tokens", &token).await.body;
    let things = space.control_api("GET", "things", Value::Null).await.body;
    let find = |kind: &str| things.as_array().unwrap().iter().find(|thing| thing["type"] == kind).unwrap();
    assert_eq!((&find("room")["title"], &find("room")["state"]), (&json!("standup"), &Value::Null));
    assert_eq!(find("number")["title"], "+12065550100");
    let message = find("message");
    assert_eq!((&message["id"], &message["state"]), (&id, &json!("queued")));
    assert_eq!(message["next"], json!(["sent", "delivered", "undelivered", "failed", "read"]));
    assert_eq!(message["title"], "+15550000001 → +15550000002: hello");
    assert_eq!((&find("token")["id"], &find("token")["title"]), (&token["id"], &json!("readonly")));
    assert!(!things.to_string().contains(token["token"].as_str().unwrap()));
    assert_eq!(space.control_api("POST", "reset", Value::Null).await.status, 204);
    assert_eq!(space.control_api("GET", "things", Value::Null).await.body, json!([]));
}
