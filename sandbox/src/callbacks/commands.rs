//! The callbacks of call commands: `status_url`.

use serde_json::{Value, json};
use uuid::Uuid;

use super::callback::{Callback, Payload, Signature, url_of};
use crate::space::State;
use crate::store::Attributes;

/// The text of every transcript.
const TRANSCRIPT: &str = "Hello, this is a test.";

/// Sends an event of a command with these parameters to their `status_url`. `name` is the part of
/// its type after `calling.call.`, and `event` makes the realtime event. A transcription sends
/// nothing but its transcript, at its end. Source: SignalWire's pages about call commands and their
/// webhooks.
pub(crate) fn command_event(
    state: &mut State,
    call: &Attributes,
    params: &Attributes,
    name: &str,
    event: impl FnOnce(&State) -> Value,
) {
    let Some(url) = url_of(params, "status_url") else { return };
    let event = event(state);
    let (webhook, payload) = match name {
        "transcribe" if event["params"]["state"] != "finished" => return,
        "transcribe" => ("transcribeStatusCallback".to_owned(), transcript(&event)),
        "stream" => ("streamStatusCallback".to_owned(), with_channel(event)),
        name => (format!("call.{name}"), with_channel(event)),
    };
    state.send_callback(Callback::new(webhook, url, call, Payload::Json(payload), Signature::Call));
}

/// Adds the fields that realtime clients do not receive.
fn with_channel(mut event: Value) -> Value {
    let call = event["params"]["call_id"].clone();
    event["event_channel"] = format!("swml:{}", call.as_str().unwrap_or_default()).into();
    event["params"]["segment_id"] = call;
    event
}

fn transcript(event: &Value) -> Value {
    let call = &event["params"]["call_id"];
    json!({
        "event_type": "calling.transcript.completed", "timestamp": event["timestamp"],
        "project_id": event["project_id"], "space_id": event["space_id"],
        "params": { "id": Uuid::new_v4(), "call_id": call, "segment_id": call, "text": TRANSCRIPT },
    })
}
