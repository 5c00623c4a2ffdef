//! Calls: created, changed by commands, ended, and listed in the log.

use crate::common::Space;
use crate::common::calls::{CALLS, command, dial, dial_with};
use serde_json::{Value, json};

const UNKNOWN_ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

fn play() -> Value {
    json!({ "control_id": "music", "play": [{ "type": "silence", "params": { "duration": 1.0 } }] })
}

fn control(id: &str) -> Value {
    json!({ "control_id": id })
}

#[tokio::test]
async fn a_call_is_dialled_answered_and_ended_and_the_log_shows_it() {
    let space = Space::start().await;
    let id = dial(&space).await;
    let log = format!("/api/voice/logs/{id}");
    for status in ["ringing", "answered"] {
        assert_eq!(space.advance(&json!(id), None).await, status);
        assert_eq!(space.call("GET", &log).await.body["status"], status);
    }
    assert_eq!(command(&space, &id, "calling.play", play()).await.body["status"], "answered");
    let ended = command(&space, &id, "calling.end", json!({ "reason": "hangup" })).await;
    assert_eq!((&ended.body["id"], &ended.body["status"]), (&json!(id), &json!("ended")));
    let found = space.call("GET", &log).await.body;
    assert_eq!(
        (&found["status"], &found["from"], &found["source"]),
        (&json!("ended"), &json!("+15550000001"), &json!("realtime_api"))
    );
    let listed = space.call("GET", "/api/voice/logs").await.body;
    assert_eq!(listed["data"], json!([found]));
    let events = space.call("GET", &format!("{log}/events")).await.body;
    let names: Vec<_> =
        events["data"].as_array().unwrap().iter().map(|event| event["name"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        ["call.created", "call.ringing", "call.answered", "calling.play", "call.ended", "calling.end"]
    );
    assert!(events["data"].as_array().unwrap().iter().all(|event| event["log_id"] == id.as_str()));
}

#[tokio::test]
async fn an_unknown_call_is_not_found_by_any_command() {
    let space = Space::start().await;
    for (name, params) in
        [("calling.end", json!({})), ("calling.play", play()), ("calling.denoise", json!({}))]
    {
        let response = command(&space, UNKNOWN_ID, name, params).await;
        assert_eq!(
            (response.status.as_u16(), response.body),
            (404, json!({ "error": "Not Found" })),
            "{name}"
        );
    }
    let update =
        json!({ "command": "update", "params": { "id": UNKNOWN_ID, "url": "https://example.com/b" } });
    assert_eq!(space.send("POST", CALLS, &update).await.status, 404);
}

#[tokio::test]
async fn an_ended_call_accepts_no_command() {
    let space = Space::start().await;
    let id = dial(&space).await;
    assert_eq!(command(&space, &id, "calling.end", json!({})).await.status, 200);
    for (name, params) in
        [("calling.end", json!({})), ("calling.play", play()), ("calling.user_event", json!({ "event": {} }))]
    {
        let response = command(&space, &id, name, params).await;
        assert_eq!(
            (response.status.as_u16(), &response.body["errors"][0]["attribute"]),
            (422, &json!("id")),
            "{name}"
        );
    }
}

#[tokio::test]
async fn an_action_can_be_controlled_until_it_is_stopped() {
    let space = Space::start().await;
    let id = dial(&space).await;
    let early = command(&space, &id, "calling.play.pause", control("music")).await;
    assert_eq!(
        (early.status.as_u16(), &early.body["errors"][0]["attribute"]),
        (422, &json!("params.control_id"))
    );
    assert_eq!(command(&space, &id, "calling.play", play()).await.status, 200);
    assert_eq!(command(&space, &id, "calling.play.pause", control("other")).await.status, 422);
    for verb in ["pause", "resume", "stop"] {
        assert_eq!(
            command(&space, &id, &format!("calling.play.{verb}"), control("music")).await.status,
            200,
            "{verb}"
        );
    }
    assert_eq!(command(&space, &id, "calling.play.stop", control("music")).await.status, 422);
}

#[tokio::test]
async fn inline_swml_runs_at_once() {
    let space = Space::start().await;
    let swml = json!({ "version": "1.0.0", "sections": { "main": [{ "record_call": { "stereo": true } }, { "hangup": {} }] } });
    let created = dial_with(&space, json!({ "swml": swml })).await.body;
    assert_eq!(created["status"], "ended");
    let listed = space.call("GET", "/api/relay/rest/recordings").await.body;
    assert_eq!(
        (&listed["data"][0]["relay_pstn_leg_id"], &listed["data"][0]["status"]),
        (&created["id"], &json!("finished"))
    );
}
