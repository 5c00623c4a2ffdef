//! Scripted phones and the calls that they receive and make.

use serde_json::{Value, json};

use super::client::Client;
use crate::common::Space;

const FROM: &str = "+15550000001";
const TO: &str = "+15550100001";

fn phone(to: &str) -> Value {
    json!({ "type": "phone", "params": { "from_number": FROM, "to_number": to, "timeout": 30 } })
}

/// Dials a phone and returns the parameters that name the call.
async fn dial(client: &mut Client) -> Value {
    client.succeed("calling.dial", json!({ "tag": "t", "devices": [[phone(TO)]] })).await;
    let dialled = client.payload("calling.call.dial").await;
    assert_eq!(dialled["dial_state"], "answered");
    json!({ "node_id": dialled["node_id"], "call_id": dialled["call"]["call_id"] })
}

fn with(ids: &Value, mut more: Value) -> Value {
    more.as_object_mut().unwrap().extend(ids.as_object().cloned().unwrap());
    more
}

#[tokio::test]
async fn the_states_of_a_dialled_call_precede_the_end_of_the_dial() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    client.succeed("calling.dial", json!({ "tag": "t", "devices": [[phone(TO)]] })).await;
    for state in ["created", "ringing", "answered"] {
        let event = client.payload("calling.call.state").await;
        assert_eq!(
            (&event["call_state"], &event["tag"], &event["direction"]),
            (&json!(state), &json!("t"), &json!("outbound"))
        );
        assert_eq!(event["device"], phone(TO));
    }
    let dialled = client.payload("calling.call.dial").await;
    assert_eq!(
        (&dialled["dial_state"], &dialled["call"]["dial_winner"]),
        (&json!("answered"), &json!("true"))
    );
}

#[tokio::test]
async fn steps_ring_one_after_the_other_until_one_answers() {
    let space = Space::start().await;
    space.add_phone(json!({ "number": "+15550100002", "outcome": "busy" })).await;
    space.add_phone(json!({ "number": "+15550100003", "outcome": "no_answer" })).await;
    let mut client = Client::connect(&space).await;
    let devices = json!([[phone("+15550100002"), phone("+15550100003")], [phone(TO)]]);
    client.succeed("calling.dial", json!({ "tag": "t", "devices": devices })).await;
    let dialled = client.payload("calling.call.dial").await;
    assert_eq!(dialled["call"]["device"], phone(TO));
    client.succeed("calling.dial", json!({ "tag": "u", "devices": [[phone("+15550100003")]] })).await;
    let failed = client.payload("calling.call.dial").await;
    assert_eq!((&failed["dial_state"], &failed["reason"]), (&json!("failed"), &json!("noAnswer")));
}

#[tokio::test]
async fn the_events_of_a_prompt_follow_its_result() {
    let space = Space::start().await;
    space.add_phone(json!({ "number": TO, "digits": ["42#"], "media_ms": 1 })).await;
    let mut client = Client::connect(&space).await;
    let ids = dial(&mut client).await;
    let prompt = json!({
        "control_id": "c.prompt", "play": [{ "type": "tts", "params": { "text": "Code?" } }],
        "collect": { "digits": { "max": 4, "terminators": "#" } },
    });
    let result = client.succeed("calling.play_and_collect", with(&ids, prompt)).await;
    assert_eq!((&result["call_id"], &result["control_id"]), (&ids["call_id"], &json!("c.prompt")));
    let played = client.payload("calling.call.play").await;
    assert_eq!((&played["state"], &played["control_id"]), (&json!("playing"), &json!("c.prompt")));
    let collected = client.payload("calling.call.collect").await;
    assert_eq!(
        collected["result"],
        json!({ "type": "digit", "params": { "digits": "42", "terminator": "#" } })
    );
    assert_eq!((&collected["final"], &collected["state"]), (&json!(true), &json!("finished")));
}

#[tokio::test]
async fn the_playback_of_a_prompt_ends_once_and_before_the_prompt() {
    let space = Space::start().await;
    space.add_phone(json!({ "number": TO, "digits": ["1"] })).await;
    let mut client = Client::connect(&space).await;
    let ids = dial(&mut client).await;
    let prompt = json!({
        "control_id": "c.prompt", "play": [{ "type": "silence", "params": { "duration": 60 } }],
        "collect": { "digits": { "max": 1 } },
    });
    client.succeed("calling.play_and_collect", with(&ids, prompt)).await;
    client.event("calling.call.collect").await;
    let events = space.frames("out").await.into_iter().map(|frame| frame["params"].clone());
    let states: Vec<_> = events
        .filter(|event| {
            matches!(event["event_type"].as_str(), Some("calling.call.play" | "calling.call.collect"))
        })
        .map(|event| format!("{} {}", event["event_type"], event["params"]["state"]).replace('"', ""))
        .collect();
    assert_eq!(
        states,
        ["calling.call.play playing", "calling.call.play finished", "calling.call.collect finished"]
    );
}

#[tokio::test]
async fn actions_are_controlled_by_their_control_id() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    let ids = dial(&mut client).await;
    let silence = json!([{ "type": "silence", "params": { "duration": 60 } }]);
    client.succeed("calling.play", with(&ids, json!({ "control_id": "c", "play": silence }))).await;
    let control = with(&ids, json!({ "control_id": "c" }));
    for (command, state) in [("pause", "paused"), ("resume", "playing"), ("stop", "finished")] {
        client.succeed(&format!("calling.play.{command}"), control.clone()).await;
        while client.payload("calling.call.play").await["state"] != state {}
    }
    assert_eq!(client.fail("calling.play.stop", control).await, "404");
    let log = format!("/api/voice/logs/{}/events", ids["call_id"].as_str().unwrap());
    let events = space.call("GET", &log).await.body["data"].to_string();
    assert!(events.contains("calling.play.pause"), "{events}");
}

#[tokio::test]
async fn every_command_is_accepted_and_has_its_event() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    let ids = dial(&mut client).await;
    let commands = [
        ("hold", json!({}), "calling.call.hold"),
        ("denoise", json!({}), "calling.call.denoise"),
        ("echo", json!({}), "calling.call.echo"),
        (
            "refer",
            json!({ "device": { "type": "sip", "params": { "to": "sip:a@example.com" } } }),
            "calling.call.refer",
        ),
        ("join_conference", json!({ "name": "daily" }), "calling.conference"),
        ("queue.enter", json!({ "control_id": "q", "queue_name": "billing" }), "calling.call.queue"),
        ("stream", json!({ "control_id": "s", "url": "wss://example.com" }), "calling.call.stream"),
        ("transcribe", json!({ "control_id": "t" }), "calling.call.transcribe"),
        (
            "send_fax",
            json!({ "control_id": "f", "document": "https://example.com/a.pdf" }),
            "calling.call.fax",
        ),
        (
            "pay",
            json!({ "control_id": "p", "payment_connector_url": "https://example.com" }),
            "calling.call.pay",
        ),
        ("send_digits", json!({ "control_id": "d", "digits": "12#" }), "calling.call.send_digits"),
    ];
    for (name, params, event) in commands {
        let result = client.succeed(&format!("calling.{name}"), with(&ids, params.clone())).await;
        assert_eq!(result.get("control_id"), params.get("control_id"), "{name}");
        assert_eq!(client.payload(event).await["call_id"], ids["call_id"], "{name}");
    }
    for (name, params) in [
        ("bind_digit", json!({ "digits": "1", "bind_method": "calling.end" })),
        ("user_event", json!({ "event": { "a": 1 } })),
        ("ai", json!({ "control_id": "a", "prompt": { "text": "Hi" } })),
        ("live_transcribe", json!({ "action": "stop" })),
        ("transfer", json!({ "dest": "https://example.com/swml" })),
    ] {
        client.succeed(&format!("calling.{name}"), with(&ids, params)).await;
    }
    let queues = space.call("GET", "/api/relay/rest/queues").await.body;
    assert_eq!(queues["data"][0]["friendly_name"], "billing");
    let conferences = space.call("GET", "/api/logs/conferences").await.body;
    assert_eq!(conferences["data"][0]["name"], "daily");
}

#[tokio::test]
async fn a_command_of_the_rest_api_is_an_event_of_the_client_that_controls_the_call() {
    let space = Space::start().await;
    let mut client = Client::connect(&space).await;
    let ids = dial(&mut client).await;
    let record = json!({ "command": "calling.record", "id": ids["call_id"], "params": { "control_id": "r", "record": { "audio": {} } } });
    assert_eq!(space.send("POST", "/api/calling/calls", &record).await.status, 200);
    assert_eq!(client.payload("calling.call.record").await["state"], "recording");
    let end = json!({ "command": "calling.end", "id": ids["call_id"], "params": { "reason": "hangup" } });
    space.send("POST", "/api/calling/calls", &end).await;
    let finished = client.payload("calling.call.record").await;
    assert_eq!(finished["state"], "finished");
    assert!(finished["url"].as_str().unwrap().starts_with("https://"));
    let ended = client.payload("calling.call.state").await;
    assert_eq!((&ended["call_state"], &ended["end_reason"]), (&json!("ended"), &json!("hangup")));
}

#[tokio::test]
async fn a_call_waits_for_a_client_of_its_topic_and_is_controlled_by_it_only() {
    let space = Space::start().await;
    let path = "/sandbox/phones/+15550100001/calls";
    let placed = space.control("POST", path, json!({ "to": FROM, "topic": "office" })).await;
    let mut client = Client::connect(&space).await;
    client.succeed("signalwire.receive", json!({ "contexts": ["office"] })).await;
    let event = client.event("calling.call.receive").await;
    let call = &event["params"];
    assert_eq!(
        (&call["call_id"], &event["context"], &call["call_state"]),
        (&placed["call_id"], &json!("office"), &json!("created"))
    );
    let ids = json!({ "node_id": call["node_id"], "call_id": call["call_id"] });
    let mut other = Client::connect(&space).await;
    assert_eq!(other.fail("calling.answer", ids.clone()).await, "409");
    client.succeed("calling.answer", ids.clone()).await;
    assert_eq!(client.payload("calling.call.state").await["call_state"], "answered");
    space.control("DELETE", path, json!({})).await;
    assert_eq!(client.payload("calling.call.state").await["call_state"], "ended");
    assert_eq!(client.fail("calling.answer", json!({ "node_id": "n", "call_id": "unknown" })).await, "404");
}
