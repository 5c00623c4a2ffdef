//! The callbacks of calls: `status_url`, and `StatusCallback` of calls and numbers.

use serde_json::{Value, json};

use super::callback::{Callback, Payload, Signature, is_wanted, url_of};
use crate::clock;
use crate::resources::{as_attributes, numbers, text};
use crate::space::State;
use crate::store::Attributes;

/// The event of each state in the Compatibility API.
const COMPATIBLE_EVENTS: [(&str, &str); 4] =
    [("created", "initiated"), ("ringing", "ringing"), ("answered", "answered"), ("ended", "completed")];

/// Sends the callback for a new state of a call: `created`, `ringing`, `answered` or `ended`.
/// `event` makes the realtime event of the state, which `status_url` receives.
pub(crate) fn state_changed(
    state: &mut State,
    call: &Attributes,
    call_state: &str,
    event: impl FnOnce(&State) -> Value,
) {
    let callback = if text(call, "direction") == "inbound" {
        incoming(state, call, call_state)
    } else if text(call, "source") == "laml" {
        compatible(call, call_state)
    } else {
        status_url(call, call_state, || event(state))
    };
    if let Some(callback) = callback {
        state.send_callback(callback);
    }
}

/// SignalWire describes no payload for `status_url` of `calling.dial`. Those that it describes for
/// other `status_url`s are realtime events.
fn status_url(call: &Attributes, call_state: &str, event: impl FnOnce() -> Value) -> Option<Callback> {
    let url = url_of(call, "status_url")?;
    is_wanted(call_state, call.get("status_events"), "ended").then(|| {
        let name = format!("call.{call_state}");
        Callback::new(name, url, call, Payload::Json(event()), Signature::Call)
    })
}

fn compatible(call: &Attributes, call_state: &str) -> Option<Callback> {
    let url = url_of(call, "status_callback")?;
    let (_, event) = COMPATIBLE_EVENTS.iter().find(|(state, _)| *state == call_state)?;
    is_wanted(event, call.get("status_callback_event"), "completed").then(|| {
        let payload = Payload::Form(voice_form(call));
        Callback::new("voiceStatusCallback", url, call, payload, Signature::Compatible)
            .with_method(text(call, "status_callback_method"))
    })
}

/// The callback of the called number, at the end of the call.
fn incoming(state: &State, call: &Attributes, call_state: &str) -> Option<Callback> {
    if call_state != "ended" {
        return None;
    }
    let number = numbers::find(&state.store, text(call, "to"))?;
    let url = url_of(number, "call_status_callback_url")?;
    let payload = Payload::Form(incoming_form(call));
    let callback = Callback::new("incomingCallStatusCallback", url, call, payload, Signature::Compatible);
    Some(callback.with_method(text(number, "call_status_callback_method")))
}

fn incoming_form(call: &Attributes) -> Attributes {
    let failed = text(call, "end_reason") == "error";
    as_attributes(json!({
        "CallSid": call.get("id"), "AccountSid": call.get("project_id"), "From": call.get("from"),
        "To": call.get("to"), "Timestamp": clock::now_rfc2822(),
        "CallStatus": if failed { "failed" } else { "completed" },
        "CallDuration": duration(call).to_string(), "AudioInMos": AUDIO_QUALITY,
    }))
}

/// The mean opinion score of a call without losses under G.711.
const AUDIO_QUALITY: &str = "4.50";

fn voice_form(call: &Attributes) -> Attributes {
    let value = |name: &str| call.get(name).cloned().unwrap_or_default();
    as_attributes(json!({
        "CallSid": value("id"), "AccountSid": value("project_id"), "ApiVersion": "2010-04-01",
        "CallStatus": compatible_status(call), "Direction": "outbound-api", "From": value("from"),
        "To": value("to"), "ParentCallSid": value("parent_id"), "CallDuration": duration(call),
        "Timestamp": clock::now_rfc2822(), "CallbackSource": "call-progress-events", "SequenceNumber": 0,
        "AudioInMos": AUDIO_QUALITY, "AudioInAveragePtime": 20, "AudioInDtmfPacketCount": 0,
        "AudioInFlushPacketCount": 0, "AudioInJitterMaxVariance": 0, "AudioInJitterMinVariance": 0,
        "AudioInLargestJbSize": 0, "AudioInMediaPacketCount": 0, "AudioInSkipPacketCount": 0,
        "AudioOutDtmfPacketCount": 0, "AudioOutMediaPacketCount": 0,
    }))
}

fn compatible_status(call: &Attributes) -> &str {
    match (text(call, "status"), text(call, "end_reason")) {
        ("ended", "busy" | "decline") => "busy",
        ("ended", "noAnswer") => "no-answer",
        ("ended", "cancel") => "canceled",
        ("ended", "error") => "failed",
        ("ended", _) => "completed",
        ("answered", _) => "in-progress",
        ("created" | "queued", _) => "initiated",
        (other, _) => other,
    }
}

fn duration(call: &Attributes) -> u64 {
    call.get("duration").and_then(Value::as_u64).unwrap_or(0)
}
