//! Samples of callbacks, which `POST /sandbox/trigger` sends.

use crate::common::Space;
use crate::common::receiver::Receiver;
use serde_json::{Value, json};
use signalwire_core::webhooks::Scheme;

#[tokio::test]
async fn a_webhook_is_triggered_with_overrides() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let trigger = async |event: &str, overrides: Value| {
        let body =
            json!({ "event": event, "url": format!("{}/hook", receiver.origin), "overrides": overrides });
        let response = space.control_api("POST", "trigger", body).await;
        assert_eq!(
            (response.status.as_u16(), &response.body["status"]),
            (200, &json!(204)),
            "{}",
            response.body
        );
    };
    trigger("message.delivered", json!({ "to": "+15550000009" })).await;
    trigger("smsStatusCallback", json!({ "MessageStatus": "undelivered" })).await;
    trigger("call.answered", json!({ "params": { "call_id": "c1" } })).await;
    trigger("aiSwaigToolWebhook", json!({})).await;
    let message = receiver.next().await;
    assert_eq!(message.scheme(&space.sandbox, &receiver.origin), Scheme::HexSha1);
    assert_eq!(
        (&message.json()["status"], &message.json()["to"]),
        (&json!("delivered"), &json!("+15550000009"))
    );
    let sms = receiver.next().await;
    assert_eq!(sms.scheme(&space.sandbox, &receiver.origin), Scheme::Compat);
    assert_eq!(sms.field("MessageStatus").as_deref(), Some("undelivered"));
    let call = receiver.next().await;
    assert_eq!(call.scheme(&space.sandbox, &receiver.origin), Scheme::HexSha256);
    assert_eq!(call.json()["params"]["call_id"], "c1");
    assert_eq!(call.json()["params"]["call_state"], "answered");
    assert!(
        receiver.next().await.headers.get("x-signalwire-signature").is_none(),
        "the API does not sign it"
    );
}

#[tokio::test]
async fn every_described_webhook_can_be_triggered() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let surface: Value = serde_json::from_str(include_str!("../../../api/surface/webhooks.json")).unwrap();
    for row in surface.as_object().unwrap().values() {
        let event = row["name"].as_str().unwrap().trim_start_matches("webhooks.");
        let body = json!({ "event": event, "url": receiver.origin });
        let delivery = space.control_api("POST", "trigger", body).await;
        assert_eq!((delivery.status.as_u16(), &delivery.body["status"]), (200, &json!(204)), "{event}");
        assert!(!receiver.next().await.body.is_empty(), "{event}");
    }
}

#[tokio::test]
async fn an_unknown_event_and_another_address_are_rejected() {
    let space = Space::start().await;
    let trigger = async |event: &str, url: &str| {
        space.control_api("POST", "trigger", json!({ "event": event, "url": url })).await
    };
    let unknown = trigger("message.lost", "http://localhost:1/").await;
    assert_eq!(unknown.status, 422);
    for known in ["message.delivered", "call.answered", "voiceStatusCallback"] {
        assert!(unknown.body.as_str().unwrap().contains(known), "{}", unknown.body);
    }
    assert_eq!(trigger("message.sent", "https://example.com/").await.status, 422);
    assert_eq!(trigger("message.sent", "nope").await.status, 422);
    assert_eq!(space.control_api("GET", "deliveries", Value::Null).await.body, json!([]));
}
