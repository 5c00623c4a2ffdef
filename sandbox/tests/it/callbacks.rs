//! Callbacks to loopback addresses, their signatures, and the list of deliveries.

use crate::common::Space;
use crate::common::calls::{CALLS, compatible};
use crate::common::deliveries::{completed, deliveries};
use crate::common::receiver::Receiver;
use serde_json::{Value, json};
use signalwire_core::webhooks::Scheme;

async fn send(space: &Space, url: &str) -> Value {
    let body =
        json!({ "to": "+15550000002", "from": "+15550000001", "body": "hello", "status_callback": url });
    let response = space.send("POST", "/api/messaging/messages", &body).await;
    assert_eq!(response.status, 201, "{}", response.body);
    response.body["id"].clone()
}

#[tokio::test]
async fn each_status_of_a_message_is_sent_as_signed_json() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let id = send(&space, &format!("{}/status?a=b", receiver.origin)).await;
    space.advance(&id, Some("delivered")).await;
    for status in ["sent", "delivered"] {
        let callback = receiver.next().await;
        assert_eq!((&*callback.method, &*callback.target), ("POST", "/status?a=b"));
        assert_eq!(callback.headers["content-type"], "application/json");
        assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::HexSha1);
        let payload = callback.json();
        assert_eq!((&payload["id"], &payload["status"]), (&id, &json!(status)), "{payload}");
        assert_eq!(payload["project_id"], space.sandbox.project());
    }
    let all = completed(&space, 2).await;
    let expected = (&json!("messageStatusCallback"), &json!(204), &json!(1), &id);
    let last = &all[1];
    assert_eq!((&last["event"], &last["status"], &last["attempts"], &last["resource"]), expected);
    assert_eq!((&last["body"]["status"], &last["error"]), (&json!("delivered"), &Value::Null));
    assert!(last["headers"]["x-signalwire-signature"].is_string() && last["ms"].is_number(), "{last}");
}

#[tokio::test]
async fn messages_of_the_compatibility_api_send_signed_forms() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let url = format!("{}/sms", receiver.origin);
    let form = [
        ("To", "+15550000002"),
        ("From", "+15550000001"),
        ("Body", "a b&c"),
        ("StatusCallback", url.as_str()),
    ];
    let sent = space.form(&compatible(&space, "Messages"), &form).await.body;
    space.advance(&sent["sid"], Some("failed")).await;
    let callback = receiver.next().await;
    assert_eq!(callback.headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::Compat);
    assert_eq!(callback.field("MessageSid").as_deref(), sent["sid"].as_str());
    for (name, value) in
        [("MessageStatus", "failed"), ("Body", "a b&c"), ("NumMedia", "0"), ("NumSegments", "1")]
    {
        assert_eq!(callback.field(name).as_deref(), Some(value), "{name}");
    }
}

#[tokio::test]
async fn a_call_sends_the_events_that_were_asked_for() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let url = format!("{}/call", receiver.origin);
    let dial = async |events: Value| {
        let mut params = json!({
            "from": "+15550000001", "to": "+15550000002", "url": "https://example.com/swml", "status_url": url,
        });
        if !events.is_null() {
            params["status_events"] = events;
        }
        space.send("POST", CALLS, &json!({ "command": "dial", "params": params })).await.body["id"].clone()
    };
    let id = dial(json!(["ringing", "answered"])).await;
    space.advance(&id, Some("ended")).await;
    for state in ["ringing", "answered"] {
        let callback = receiver.next().await;
        assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::HexSha256);
        let event = callback.json();
        assert_eq!(event["event_type"], "calling.call.state");
        assert_eq!((&event["params"]["call_id"], &event["params"]["call_state"]), (&id, &json!(state)));
    }
    let id = dial(Value::Null).await;
    space.advance(&id, Some("busy")).await;
    let event = receiver.next().await.json();
    assert_eq!((&event["params"]["call_id"], &event["params"]["end_reason"]), (&id, &json!("busy")));
    completed(&space, 3).await;
    assert_eq!(receiver.rest(), 0);
}

#[tokio::test]
async fn a_call_of_the_compatibility_api_uses_its_method_and_events() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let url = format!("{}/call", receiver.origin);
    let calls = compatible(&space, "Calls");
    let form = |method| {
        [
            ("To", "+15550000002"),
            ("From", "+15550000001"),
            ("Url", "https://example.com/a"),
            ("StatusCallback", url.as_str()),
            ("StatusCallbackMethod", method),
            ("StatusCallbackEvent", "ringing"),
            ("StatusCallbackEvent", "completed"),
        ]
    };
    for method in ["POST", "GET"] {
        let sid = space.form(&calls, &form(method)).await.body["sid"].clone();
        space.advance(&sid, Some("no-answer")).await;
        for status in ["ringing", "no-answer"] {
            let callback = receiver.next().await;
            assert_eq!(callback.method, method);
            assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::Compat);
            assert_eq!(callback.field("CallSid").as_deref(), sid.as_str());
            assert_eq!(callback.field("CallStatus").as_deref(), Some(status));
        }
    }
}

#[tokio::test]
async fn a_recording_sends_its_states() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let url = format!("{}/tape", receiver.origin);
    let form = [
        ("To", "+15550000002"),
        ("From", "+15550000001"),
        ("Url", "https://example.com/a"),
        ("Record", "true"),
        ("RecordingStatusCallback", url.as_str()),
        ("RecordingStatusCallbackEvent", "in-progress completed"),
    ];
    let sid = space.form(&compatible(&space, "Calls"), &form).await.body["sid"].clone();
    space.advance(&sid, Some("ended")).await;
    for status in ["in-progress", "completed"] {
        let callback = receiver.next().await;
        assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::Compat);
        assert_eq!(callback.field("RecordingStatus").as_deref(), Some(status));
        assert_eq!(callback.field("CallSid").as_deref(), sid.as_str());
    }
}

#[tokio::test]
async fn the_end_of_an_incoming_call_is_sent_to_the_url_of_the_number() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let number = json!({ "number": "+12065550100" });
    let number = space.send("POST", "/api/relay/rest/phone_numbers", &number).await.body;
    let path = format!("/api/relay/rest/phone_numbers/{}", number["id"].as_str().unwrap());
    let update = json!({ "call_status_callback_url": format!("{}/in", receiver.origin) });
    assert_eq!(space.send("PUT", &path, &update).await.status, 200);
    let input = json!({ "to": "+12065550100", "topic": "office" });
    let phone = "phones/+15550000007/calls";
    let call = space.control_api("POST", phone, input).await.body["call_id"].clone();
    assert_eq!(space.control_api("DELETE", phone, Value::Null).await.status, 204);
    let callback = receiver.next().await;
    assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::Compat);
    assert_eq!(callback.field("CallSid").as_deref(), call.as_str());
    assert_eq!(callback.field("CallStatus").as_deref(), Some("completed"));
}

#[tokio::test]
async fn other_addresses_receive_nothing_and_the_reason_is_listed() {
    let space = Space::start().await;
    for (url, reason) in [
        ("https://example.com/status", "not a loopback address"),
        ("http://192.0.2.1/status", "not a loopback address"),
        ("https://localhost:1/status", "callbacks to loopback addresses are sent over http only"),
    ] {
        let id = send(&space, url).await;
        space.advance(&id, Some("sent")).await;
        let last = completed(&space, 1).await.pop().unwrap();
        assert_eq!((&last["error"], &last["attempts"]), (&json!(reason), &json!(0)), "{url}");
        space.control_api("POST", "reset", Value::Null).await;
    }
}

#[tokio::test]
async fn redirects_are_not_followed_and_silence_has_a_limit() {
    let space = Space::start().await;
    let mut target = Receiver::start_ok().await;
    let location = format!("HTTP/1.1 302 Found\r\nLocation: {}/\r\nContent-Length: 0\r\n\r\n", target.origin);
    let redirecting = Receiver::start(location.leak()).await;
    let id = send(&space, &redirecting.origin).await;
    space.advance(&id, Some("sent")).await;
    assert_eq!(completed(&space, 1).await[0]["status"], 302);
    let silent = Receiver::start("").await;
    let id = send(&space, &silent.origin).await;
    space.advance(&id, Some("sent")).await;
    let waiting = deliveries(&space).await.pop().unwrap();
    let is_open = waiting["status"].is_null() && waiting["error"].is_null();
    assert!(is_open, "the request waits for no callback: {waiting}");
    let id = send(&space, &format!("{}/#tt=200", silent.origin)).await;
    space.advance(&id, Some("sent")).await;
    let all = completed(&space, 2).await;
    assert_eq!((&all[2]["status"], &all[2]["error"]), (&Value::Null, &json!("no response within 200 ms")));
    assert_eq!(target.rest(), 0);
}

#[tokio::test]
async fn a_delivery_is_sent_again() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let url = format!("http://me:secret@{}/status", receiver.origin.trim_start_matches("http://"));
    let id = send(&space, &url).await;
    space.advance(&id, Some("sent")).await;
    let first = receiver.next().await;
    assert_eq!(first.headers["authorization"], "Basic bWU6c2VjcmV0");
    let delivery = completed(&space, 1).await[0].clone();
    assert!(!delivery.to_string().contains("secret"), "{delivery}");
    let path = format!("deliveries/{}/resend", delivery["id"].as_str().unwrap());
    let again = space.control_api("POST", &path, Value::Null).await.body;
    assert_eq!(
        (&again["attempts"], &again["status"], &again["id"]),
        (&json!(2), &json!(204), &delivery["id"])
    );
    assert_eq!(receiver.next().await.body, first.body);
    assert_eq!(space.control_api("POST", "deliveries/999/resend", Value::Null).await.status, 404);
    space.control_api("POST", "reset", Value::Null).await;
    assert!(deliveries(&space).await.is_empty());
}

#[tokio::test]
async fn deliveries_are_selected_by_event_resource_and_sequence() {
    let (space, receiver) = (Space::start().await, Receiver::start_ok().await);
    let first = send(&space, &receiver.origin).await;
    space.advance(&first, Some("delivered")).await;
    completed(&space, 2).await;
    let second = send(&space, &receiver.origin).await;
    space.advance(&second, Some("sent")).await;
    let all = completed(&space, 3).await;
    let ids = async |query: &str| {
        let list = space.control_api("GET", &format!("deliveries?{query}"), Value::Null).await.body;
        list.as_array().unwrap().iter().map(|delivery| delivery["id"].clone()).collect::<Vec<_>>()
    };
    let id = |index: usize| all[index]["id"].clone();
    assert_eq!(ids(&format!("resource={}", second.as_str().unwrap())).await, [id(2)]);
    assert_eq!(ids("event=messageStatusCallback").await.len(), 3);
    assert!(ids("event=smsStatusCallback").await.is_empty());
    assert_eq!(ids(&format!("after={}", all[1]["sequence"])).await, [id(2)]);
    let last = all[2]["sequence"].clone();
    assert!(ids(&format!("after={last}")).await.is_empty());
    let path = format!("deliveries/{}/resend", id(0).as_str().unwrap());
    space.control_api("POST", &path, Value::Null).await;
    assert_eq!(ids(&format!("after={last}")).await, [id(0)], "it was sent again");
    for query in ["deliveries?after=x", "deliveries?state=sent"] {
        assert_eq!(space.control_api("GET", query, Value::Null).await.status, 422, "{query}");
    }
}
