//! Calls in the Compatibility API, their recordings, and deleted calls in the log.

use crate::common::Space;
use crate::common::calls::{command, compatible, dial};
use serde_json::{Value, json};

fn record() -> Value {
    json!({ "control_id": "tape", "record": { "audio": { "stereo": true } } })
}

fn control(id: &str) -> Value {
    json!({ "control_id": id })
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
    let created = space.form(&calls, &form).await.body;
    let own = format!("{calls}/{}", created["sid"].as_str().unwrap());
    assert_eq!(
        (&created["status"], &created["start_time"], &created["uri"]),
        (&json!("queued"), &Value::Null, &json!(own))
    );
    space.advance(&created["sid"], None).await;
    assert_eq!(space.call("GET", &own).await.body["status"], "ringing");
    space.advance(&created["sid"], None).await;
    let running = space.call("GET", &own).await.body;
    assert_eq!(running["status"], "in-progress");
    assert!(running["start_time"].as_str().unwrap().ends_with("+0000"), "{running}");
    let tape = space.form(&format!("{own}/Recordings"), &[("RecordingChannels", "dual")]).await.body;
    assert_eq!(
        (&tape["call_sid"], &tape["status"], &tape["channels"]),
        (&created["sid"], &json!("in-progress"), &json!("2"))
    );
    assert_eq!(space.form(&own, &[("Status", "completed")]).await.body["status"], "completed");
    assert_eq!(space.form(&own, &[("Status", "completed")]).await.status, 422);
    assert_eq!(space.form(&format!("{own}/Recordings"), &[]).await.status, 422, "the call has ended");
    let tape = compatible(&space, &format!("Recordings/{}", tape["sid"].as_str().unwrap()));
    assert_eq!(space.call("GET", &tape).await.body["status"], "completed");
    let log = format!("/api/voice/logs/{}", created["sid"].as_str().unwrap());
    assert_eq!(space.call("GET", &log).await.body["type"], "laml_call");
}

#[tokio::test]
async fn the_reason_of_the_end_is_the_status_in_the_compatibility_api() {
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
    assert_eq!(command(&space, &id, "calling.denoise", json!({})).await.status, 404);
}

#[tokio::test]
async fn a_subproject_has_its_own_calls() {
    let space = Space::start().await;
    let accounts = "/api/laml/2010-04-01/Accounts";
    let created = space.form(accounts, &[("FriendlyName", "sub")]).await.body;
    let calls = format!("{accounts}/{}/Calls", created["sid"].as_str().unwrap());
    let form = [("To", "+15550000002"), ("From", "+15550000001"), ("Url", "https://example.com/a")];
    let call = space.form(&calls, &form).await.body;
    assert_eq!(call["account_sid"], created["sid"]);
    assert_eq!(space.call("GET", &calls).await.body["calls"][0]["sid"], call["sid"]);
    assert_eq!(space.call("GET", &compatible(&space, "Calls")).await.body["calls"], json!([]));
    let elsewhere = compatible(&space, &format!("Calls/{}", call["sid"].as_str().unwrap()));
    assert_eq!(space.call("GET", &elsewhere).await.status, 404);
}
