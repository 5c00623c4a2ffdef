//! The callbacks of calls: `status_url`, and `StatusCallback` of calls and numbers.

use serde_json::{Value, json};

use super::callback::{Callback, Payload, Signature, words};
use crate::clock;
use crate::resources::{numbers, text};
use crate::space::State;
use crate::store::Attributes;

/// The event of each state in the Compatibility API.
const COMPATIBLE_EVENTS: [(&str, &str); 4] =
    [("created", "initiated"), ("ringing", "ringing"), ("answered", "answered"), ("ended", "completed")];

/// Sends the callback for a new state of a call: `created`, `ringing`, `answered` or `ended`.
/// `event` is the realtime event of the state, which `status_url` receives.
pub(crate) fn state_changed(state: &mut State, call: &Attributes, call_state: &str, event: Value) {
    let callback = if text(call, "direction") == "inbound" {
        incoming(state, call, call_state)
    } else if text(call, "source") == "laml" {
        compatible(call, call_state)
    } else {
        status_url(call, call_state, event)
    };
    if let Some(callback) = callback {
        state.send_callback(callback);
    }
}

/// SignalWire describes no payload for `status_url` of `calling.dial`. Those that it describes for
/// other `status_url`s are realtime events.
fn status_url(call: &Attributes, call_state: &str, event: Value) -> Option<Callback> {
    let url = Some(text(call, "status_url")).filter(|url| !url.is_empty())?;
    let wanted = words(call.get("status_events"), "ended");
    wanted.iter().any(|wanted| wanted == call_state).then(|| Callback {
        event: format!("call.{call_state}"),
        url: url.to_owned(),
        is_get: false,
        payload: Payload::Json(event),
        signature: Signature::Call,
        resource: Some(text(call, "id").to_owned()),
    })
}

fn compatible(call: &Attributes, call_state: &str) -> Option<Callback> {
    let (_, event) = COMPATIBLE_EVENTS.iter().find(|(state, _)| *state == call_state)?;
    let wanted = words(call.get("status_callback_event"), "completed");
    let payload = wanted.iter().any(|wanted| wanted == event).then(|| voice_form(call))?;
    let url = text(call, "status_callback");
    form_callback("voiceStatusCallback", url, text(call, "status_callback_method"), payload, call)
}

/// The callback of the called number, at the end of the call.
fn incoming(state: &State, call: &Attributes, call_state: &str) -> Option<Callback> {
    let number = numbers::find(&state.store, text(call, "to")).filter(|_| call_state == "ended")?;
    let failed = text(call, "end_reason") == "error";
    let payload = json!({
        "CallSid": call.get("id"), "AccountSid": call.get("project_id"), "From": call.get("from"),
        "To": call.get("to"), "Timestamp": clock::now_rfc2822(),
        "CallStatus": if failed { "failed" } else { "completed" },
        "CallDuration": duration(call).to_string(), "AudioInMos": AUDIO_QUALITY,
    });
    let (url, method) =
        (text(number, "call_status_callback_url"), text(number, "call_status_callback_method"));
    let payload = payload.as_object().cloned().unwrap_or_default();
    form_callback("incomingCallStatusCallback", url, method, payload, call)
}

fn form_callback(
    event: &str,
    url: &str,
    method: &str,
    payload: Attributes,
    call: &Attributes,
) -> Option<Callback> {
    (!url.is_empty()).then(|| Callback {
        event: event.to_owned(),
        url: url.to_owned(),
        is_get: method.eq_ignore_ascii_case("get"),
        payload: Payload::Form(payload),
        signature: Signature::Compatible,
        resource: Some(text(call, "id").to_owned()),
    })
}

/// The mean opinion score of a call without losses under G.711.
const AUDIO_QUALITY: &str = "4.50";

fn voice_form(call: &Attributes) -> Attributes {
    let value = |name: &str| call.get(name).cloned().unwrap_or_default();
    let fields = json!({
        "CallSid": value("id"), "AccountSid": value("project_id"), "ApiVersion": "2010-04-01",
        "CallStatus": compatible_status(call), "Direction": "outbound-api", "From": value("from"),
        "To": value("to"), "ParentCallSid": value("parent_id"), "CallDuration": duration(call),
        "Timestamp": clock::now_rfc2822(), "CallbackSource": "call-progress-events", "SequenceNumber": 0,
        "AudioInMos": AUDIO_QUALITY, "AudioInAveragePtime": 20, "AudioInDtmfPacketCount": 0,
        "AudioInFlushPacketCount": 0, "AudioInJitterMaxVariance": 0, "AudioInJitterMinVariance": 0,
        "AudioInLargestJbSize": 0, "AudioInMediaPacketCount": 0, "AudioInSkipPacketCount": 0,
        "AudioOutDtmfPacketCount": 0, "AudioOutMediaPacketCount": 0,
    });
    fields.as_object().cloned().unwrap_or_default()
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
