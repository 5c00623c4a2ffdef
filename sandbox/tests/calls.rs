//! Calls: made, commanded, ended, and told in the log and in the Compatibility API.
#![allow(clippy::unwrap_used, reason = "test helpers")]

mod common;

use common::{Answer, Space};
use serde_json::{Value, json};

const CALLS: &str = "/api/calling/calls";
const NOBODY: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

async fn dial(space: &Space) -> String {
    let params = json!({ "from": "+15550000001", "to": "+15550000002", "url": "https://example.com/swml" });
    let answer = space.send("POST", CALLS, &json!({ "command": "dial", "params": params })).await;
    assert_eq!((answer.status.as_u16(), &answer.body["status"]), (200, &json!("queued")), "{}", answer.body);
    answer.body["id"].as_str().unwrap().to_owned()
}

async fn command(space: &Space, id: &str, command: &str, params: Value) -> Answer {
    space.send("POST", CALLS, &json!({ "command": command, "id": id, "params": params })).await
}

fn play() -> Value {
    json!({ "control_id": "music", "play": [{ "type": "silence", "params": { "duration": 1.0 } }] })
}

fn record() -> Value {
    json!({ "control_id": "tape", "record": { "audio": { "stereo": true } } })
}

fn control(id: &str) -> Value {
    json!({ "control_id": id })
}

fn compatible(space: &Space, rest: &str) -> String {
    format!("/api/laml/2010-04-01/Accounts/{}/{rest}", space.user.0)
}

#[tokio::test]
async fn a_call_lives_from_dial_to_end_and_the_log_tells_it() {
    let space = Space::start().await;
    let id = dial(&space).await;
    let log = format!("/api/voice/logs/{id}");
    for status in ["ringing", "answered", "answered"] {
        assert_eq!(space.call("GET", &log).await.body["status"], status);
    }
    assert_eq!(command(&space, &id, "calling.play", play()).await.body["status"], "answered");
    let ended = command(&space, &id, "calling.end", json!({ "reason": "hangup" })).await;
    assert_eq!((&ended.body["id"], &ended.body["status"]), (&json!(id), &json!("ended")));
    let told = space.call("GET", &log).await.body;
    assert_eq!(
        (&told["status"], &told["from"], &told["source"]),
        (&json!("ended"), &json!("+15550000001"), &json!("realtime_api"))
    );
    let listed = space.call("GET", "/api/voice/logs").await.body;
    assert_eq!(listed["data"], json!([told]));
    let events = space.call("GET", &format!("{log}/events")).await.body;
    let names: Vec<_> =
        events["data"].as_array().unwrap().iter().map(|event| event["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["call.created", "calling.play", "call.ended", "calling.end"]);
    assert!(events["data"].as_array().unwrap().iter().all(|event| event["log_id"] == id.as_str()));
}

#[tokio::test]
async fn an_unknown_call_is_not_found_by_any_command() {
    let space = Space::start().await;
    for (name, params) in
        [("calling.end", json!({})), ("calling.play", play()), ("calling.denoise", json!({}))]
    {
        let answer = command(&space, NOBODY, name, params).await;
        assert_eq!((answer.status.as_u16(), answer.body), (404, json!({ "error": "Not Found" })), "{name}");
    }
    let update = json!({ "command": "update", "params": { "id": NOBODY, "url": "https://example.com/b" } });
    assert_eq!(space.send("POST", CALLS, &update).await.status, 404);
}

#[tokio::test]
async fn an_ended_call_takes_no_command() {
    let space = Space::start().await;
    let id = dial(&space).await;
    assert_eq!(command(&space, &id, "calling.end", json!({})).await.status, 200);
    for (name, params) in
        [("calling.end", json!({})), ("calling.play", play()), ("calling.user_event", json!({ "event": {} }))]
    {
        let answer = command(&space, &id, name, params).await;
        assert_eq!(
            (answer.status.as_u16(), &answer.body["errors"][0]["attribute"]),
            (422, &json!("id")),
            "{name}"
        );
    }
}

#[tokio::test]
async fn what_a_command_started_others_control_until_it_stops() {
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
async fn a_recorded_call_has_a_recording_in_both_apis() {
    let space = Space::start().await;
    let id = dial(&space).await;
    assert_eq!(command(&space, &id, "calling.record", record()).await.status, 200);
    let listed = space.call("GET", "/api/relay/rest/recordings").await.body;
    let recording = &listed["data"][0];
    assert_eq!(
        (&recording["relay_pstn_leg_id"], &recording["status"], &recording["stereo"]),
        (&json!(id), &json!("recording"), &json!(true))
    );
    let own = compatible(&space, &format!("Recordings/{}", recording["id"].as_str().unwrap()));
    assert_eq!(command(&space, &id, "calling.record.pause", control("tape")).await.status, 200);
    assert_eq!(space.call("GET", &own).await.body["status"], "paused");
    assert_eq!(command(&space, &id, "calling.end", json!({})).await.status, 200);
    let done = space.call("GET", &own).await.body;
    assert_eq!(
        (&done["status"], &done["call_sid"], &done["channels"]),
        (&json!("completed"), &json!(id), &json!("2"))
    );
}

#[tokio::test]
async fn the_compatibility_api_changes_the_same_call() {
    let space = Space::start().await;
    let calls = compatible(&space, "Calls");
    let form = [("To", "+15550000002"), ("From", "+15550000001"), ("Url", "https://example.com/a")];
    let made = space.form(&calls, &form).await.body;
    let own = format!("{calls}/{}", made["sid"].as_str().unwrap());
    assert_eq!(
        (&made["status"], &made["start_time"], &made["uri"]),
        (&json!("queued"), &Value::Null, &json!(own))
    );
    assert_eq!(space.call("GET", &own).await.body["status"], "ringing");
    let running = space.call("GET", &own).await.body;
    assert_eq!(running["status"], "in-progress");
    assert!(running["start_time"].as_str().unwrap().ends_with("+0000"), "{running}");
    let tape = space.form(&format!("{own}/Recordings"), &[("RecordingChannels", "dual")]).await.body;
    assert_eq!(
        (&tape["call_sid"], &tape["status"], &tape["channels"]),
        (&made["sid"], &json!("in-progress"), &json!("2"))
    );
    assert_eq!(space.form(&own, &[("Status", "completed")]).await.body["status"], "completed");
    assert_eq!(space.form(&own, &[("Status", "completed")]).await.status, 422);
    assert_eq!(space.form(&format!("{own}/Recordings"), &[]).await.status, 422, "the call is over");
    let tape = compatible(&space, &format!("Recordings/{}", tape["sid"].as_str().unwrap()));
    assert_eq!(space.call("GET", &tape).await.body["status"], "completed");
    let log = format!("/api/voice/logs/{}", made["sid"].as_str().unwrap());
    assert_eq!(space.call("GET", &log).await.body["type"], "laml_call");
}

#[tokio::test]
async fn a_reason_is_the_status_of_the_compatibility_api() {
    let space = Space::start().await;
    for (reason, status) in
        [("hangup", "completed"), ("busy", "busy"), ("noAnswer", "no-answer"), ("cancel", "canceled")]
    {
        let id = dial(&space).await;
        assert_eq!(
            command(&space, &id, "calling.end", json!({ "reason": reason })).await.body["status"],
            "ended"
        );
        let listed = space.call("GET", &compatible(&space, &format!("Calls?Status={status}"))).await.body;
        assert_eq!((&listed["calls"][0]["sid"], listed["calls"].as_array().unwrap().len()), (&json!(id), 1));
    }
}

#[tokio::test]
async fn a_deleted_call_stays_in_the_log_of_deleted_ones() {
    let space = Space::start().await;
    let id = dial(&space).await;
    let own = compatible(&space, &format!("Calls/{id}"));
    assert_eq!(space.call("DELETE", &own).await.status, 204);
    assert_eq!(space.call("GET", &own).await.status, 404);
    assert_eq!(space.call("GET", "/api/voice/logs").await.body["data"], json!([]));
    let all = space.call("GET", "/api/voice/logs?include_deleted=true").await.body;
    assert_eq!((&all["data"][0]["id"], all["data"][0].as_object().unwrap().len()), (&json!(id), 3));
    assert_eq!(command(&space, &id, "calling.play", play()).await.status, 404);
}

#[tokio::test]
async fn inline_swml_runs_at_once() {
    let space = Space::start().await;
    let swml = json!({ "version": "1.0.0", "sections": { "main": [{ "record_call": { "stereo": true } }, { "hangup": {} }] } });
    let params = json!({ "from": "+15550000001", "to": "+15550000002", "swml": swml });
    let made = space.send("POST", CALLS, &json!({ "command": "dial", "params": params })).await.body;
    assert_eq!(made["status"], "ended");
    let listed = space.call("GET", "/api/relay/rest/recordings").await.body;
    assert_eq!(
        (&listed["data"][0]["relay_pstn_leg_id"], &listed["data"][0]["status"]),
        (&made["id"], &json!("finished"))
    );
}

#[tokio::test]
async fn a_subproject_has_its_own_calls() {
    let space = Space::start().await;
    let accounts = "/api/laml/2010-04-01/Accounts";
    let made = space.form(accounts, &[("FriendlyName", "sub")]).await.body;
    let calls = format!("{accounts}/{}/Calls", made["sid"].as_str().unwrap());
    let form = [("To", "+15550000002"), ("From", "+15550000001"), ("Url", "https://example.com/a")];
    let call = space.form(&calls, &form).await.body;
    assert_eq!(call["account_sid"], made["sid"]);
    assert_eq!(space.call("GET", &calls).await.body["calls"][0]["sid"], call["sid"]);
    assert_eq!(space.call("GET", &compatible(&space, "Calls")).await.body["calls"], json!([]));
    let elsewhere = compatible(&space, &format!("Calls/{}", call["sid"].as_str().unwrap()));
    assert_eq!(space.call("GET", &elsewhere).await.status, 404);
}
