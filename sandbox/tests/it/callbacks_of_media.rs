//! Callbacks of streams, transcripts, other actions of calls, and faxes.

use crate::common::Space;
use crate::common::calls::{command, compatible, dial};
use crate::common::deliveries::{completed, deliveries};
use crate::common::receiver::{Callback, Receiver};
use serde_json::{Value, json};
use signalwire_core::webhooks::Scheme;

const FAX: [(&str, &str); 3] =
    [("To", "+15550000002"), ("From", "+15550000001"), ("MediaUrl", "https://example.com/a.pdf")];

/// The next event of a call, which must have its fields and its signature.
async fn next_event(space: &Space, receiver: &mut Receiver, call: &str) -> Value {
    let callback = receiver.next().await;
    assert_eq!((&*callback.method, &*callback.target), ("POST", "/event"));
    assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::HexSha256);
    let event = callback.json();
    let ids = (&event["params"]["call_id"], &event["params"]["segment_id"]);
    assert_eq!(ids, (&json!(call), &json!(call)), "{event}");
    assert_eq!(event["project_id"], space.sandbox.project());
    assert!(event["timestamp"].is_number() && event["space_id"].is_string(), "{event}");
    event
}

/// The next form, which must have its signature.
async fn next_form(space: &Space, receiver: &mut Receiver) -> Callback {
    let callback = receiver.next().await;
    assert_eq!(callback.scheme(&space.sandbox, &receiver.origin), Scheme::Compat);
    assert_eq!(callback.field("AccountSid").as_deref(), Some(space.sandbox.project()));
    callback
}

async fn start(space: &Space, receiver: &Receiver, name: &str, mut params: Value) -> String {
    let call = dial(space).await;
    params["status_url"] = format!("{}/event", receiver.origin).into();
    let response = command(space, &call, name, params).await;
    assert_eq!(response.status, 200, "{}", response.body);
    call
}

#[tokio::test]
async fn a_stream_sends_its_start_and_its_end() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let stream = json!({ "control_id": "s1", "url": "wss://example.com/audio", "name": "audio" });
    let call = start(&space, &receiver, "calling.stream", stream).await;
    let stop = json!({ "control_id": "s1" });
    assert_eq!(command(&space, &call, "calling.stream.stop", stop).await.status, 200);
    for state in ["streaming", "finished"] {
        let event = next_event(&space, &mut receiver, &call).await;
        assert_eq!(event["event_type"], "calling.call.stream");
        assert!(event["event_channel"].is_string() && event["params"]["node_id"].is_string(), "{event}");
        for (name, value) in
            [("state", state), ("control_id", "s1"), ("url", "wss://example.com/audio"), ("name", "audio")]
        {
            assert_eq!(event["params"][name], value, "{name}");
        }
    }
    let last = completed(&space, 2).await.pop().unwrap();
    assert_eq!((&last["event"], &last["resource"]), (&json!("streamStatusCallback"), &json!(call)));
}

#[tokio::test]
async fn a_transcription_sends_its_transcript_when_the_call_ends() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let call = start(&space, &receiver, "calling.transcribe", json!({ "control_id": "t1" })).await;
    assert!(deliveries(&space).await.is_empty(), "nothing is sent at the start");
    assert_eq!(command(&space, &call, "calling.end", json!({})).await.status, 200);
    let event = next_event(&space, &mut receiver, &call).await;
    assert_eq!(event["event_type"], "calling.transcript.completed");
    assert!(event["params"]["text"].is_string() && event["params"]["id"].is_string(), "{event}");
    assert_eq!(completed(&space, 1).await[0]["event"], "transcribeStatusCallback");
}

#[tokio::test]
async fn other_commands_send_the_events_of_realtime_clients() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let silence = json!([{ "type": "silence", "params": { "duration": 60 } }]);
    let play = json!({ "control_id": "p1", "play": silence });
    let call = start(&space, &receiver, "calling.play", play).await;
    for verb in ["pause", "resume", "stop"] {
        let control = json!({ "control_id": "p1" });
        assert_eq!(command(&space, &call, &format!("calling.play.{verb}"), control).await.status, 200);
    }
    for state in ["playing", "paused", "playing", "finished"] {
        let event = next_event(&space, &mut receiver, &call).await;
        let expected = (&json!("calling.call.play"), &json!(state));
        assert_eq!((&event["event_type"], &event["params"]["state"]), expected);
    }
    assert_eq!(completed(&space, 4).await[3]["event"], "call.play");
}

#[tokio::test]
async fn a_stream_of_the_compatibility_api_sends_its_states() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let form = [("To", "+15550000002"), ("From", "+15550000001"), ("Url", "https://example.com/a")];
    let call = space.form(&compatible(&space, "Calls"), &form).await.body["sid"].clone();
    let streams = compatible(&space, &format!("Calls/{}/Streams", call.as_str().unwrap()));
    let url = format!("{}/stream", receiver.origin);
    let mut form = vec![("Url", "wss://example.com/audio"), ("StatusCallback", &*url)];
    let stopped = space.form(&streams, &form).await.body["sid"].clone();
    space.advance(&stopped, None).await;
    next_stream_event(&space, &mut receiver, "POST", &stopped, "stream-started").await;
    let own = format!("{streams}/{}", stopped.as_str().unwrap());
    for _ in 0..2 {
        assert_eq!(space.form(&own, &[("Status", "stopped")]).await.body["status"], "stopped");
    }
    next_stream_event(&space, &mut receiver, "POST", &stopped, "stream-stopped").await;
    form.push(("StatusCallbackMethod", "GET"));
    let running = space.form(&streams, &form).await.body["sid"].clone();
    space.advance(&call, Some("ended")).await;
    let last = next_stream_event(&space, &mut receiver, "GET", &running, "stream-stopped").await;
    assert_eq!(last.field("CallSid").as_deref(), call.as_str());
    assert_eq!(completed(&space, 3).await.len(), 3);
}

async fn next_stream_event(
    space: &Space,
    receiver: &mut Receiver,
    method: &str,
    stream: &Value,
    event: &str,
) -> Callback {
    let callback = next_form(space, receiver).await;
    assert_eq!(callback.method, method);
    assert_eq!(callback.field("StreamSid").as_deref(), stream.as_str());
    assert_eq!(callback.field("StreamEvent").as_deref(), Some(event));
    callback
}

#[tokio::test]
async fn a_fax_sends_its_end_or_the_states_that_were_asked_for() {
    let (space, mut receiver) = (Space::start().await, Receiver::start_ok().await);
    let url = format!("{}/fax", receiver.origin);
    let faxes = compatible(&space, "Faxes");
    let mut form = FAX.to_vec();
    space.advance(&space.form(&faxes, &form).await.body["sid"], Some("delivered")).await;
    form.push(("StatusCallback", &url));
    let delivered = space.form(&faxes, &form).await.body["sid"].clone();
    space.advance(&delivered, Some("delivered")).await;
    next_fax_status(&space, &mut receiver, &delivered, "delivered").await;
    let canceled = space.form(&faxes, &form).await.body["sid"].clone();
    let own = format!("{faxes}/{}", canceled.as_str().unwrap());
    assert_eq!(space.form(&own, &[("Status", "canceled")]).await.status, 200);
    next_fax_status(&space, &mut receiver, &canceled, "canceled").await;
    form.extend([("StatusCallbackEvent", "initiated"), ("StatusCallbackEvent", "completed")]);
    let busy = space.form(&faxes, &form).await.body["sid"].clone();
    space.advance(&busy, Some("busy")).await;
    next_fax_status(&space, &mut receiver, &busy, "processing").await;
    next_fax_status(&space, &mut receiver, &busy, "busy").await;
    let events: Vec<_> = completed(&space, 4).await.iter().map(|one| one["event"].clone()).collect();
    assert_eq!(events, ["fax.delivered", "fax.canceled", "fax.processing", "fax.busy"]);
}

async fn next_fax_status(space: &Space, receiver: &mut Receiver, fax: &Value, status: &str) {
    let callback = next_form(space, receiver).await;
    assert_eq!(callback.field("FaxSid").as_deref(), fax.as_str());
    assert_eq!(callback.field("FaxStatus").as_deref(), Some(status));
    assert_eq!(callback.field("OriginalMediaUrl").as_deref(), Some(FAX[2].1));
}

#[tokio::test]
async fn other_hosts_receive_nothing_of_a_stream_and_a_fax() {
    let space = Space::start().await;
    let call = dial(&space).await;
    let url = "https://example.com/status";
    let stream = json!({ "control_id": "s1", "url": "wss://example.com/audio", "status_url": url });
    assert_eq!(command(&space, &call, "calling.stream", stream).await.status, 200);
    let mut form = FAX.to_vec();
    form.push(("StatusCallback", url));
    let sid = space.form(&compatible(&space, "Faxes"), &form).await.body["sid"].clone();
    space.advance(&sid, Some("delivered")).await;
    for delivery in completed(&space, 2).await {
        let expected = (&json!("not a loopback address"), &json!(0));
        assert_eq!((&delivery["error"], &delivery["attempts"]), expected, "{delivery}");
    }
}
