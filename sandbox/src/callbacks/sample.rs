//! Sample callbacks, for `POST /sandbox/trigger`.

use serde_json::{Map, Value, json};
use signalwire_api::{Completeness, ExampleBuilder, Type};
use uuid::Uuid;

use super::callback::{Callback, Payload, Signature};
use crate::clock;
use crate::resources::as_attributes;
use crate::space::Space;

/// The statuses of messages that have an event: `message.delivered`.
const MESSAGE_STATUSES: [&str; 7] =
    ["queued", "initiated", "sent", "delivered", "undelivered", "failed", "read"];
/// The states of calls that have an event: `call.answered`.
const CALL_STATES: [&str; 4] = ["created", "ringing", "answered", "ended"];
/// Webhooks that the API does not sign. Source: SignalWire's guide to webhook security.
const UNSIGNED: [&str; 5] = [
    "aiPostPromptCallback",
    "aiSidecarSwaigToolWebhook",
    "aiSwaigToolWebhook",
    "bedrockPostPromptCallback",
    "bedrockSwaigToolWebhook",
];
/// Described webhooks that are not requests during calls, and are no form.
const MESSAGING: [&str; 3] = ["inboundMessageWebhook", "messageStatusCallback", "tenDlcStatusCallback"];

/// The names of all events.
pub(crate) fn known_events(space: &Space) -> Vec<String> {
    let webhooks = space.api().webhooks().map(|(key, _)| name_of(key).to_owned());
    let messages = MESSAGE_STATUSES.iter().chain(&["received"]).map(|status| format!("message.{status}"));
    let calls = CALL_STATES.iter().map(|state| format!("call.{state}"));
    messages.chain(calls).chain(webhooks).collect()
}

/// A sample of this event with these overrides; `None` if the event is unknown.
pub(crate) fn sample(
    space: &Space,
    event: &str,
    url: &str,
    overrides: &Map<String, Value>,
) -> Option<Callback> {
    let (mut payload, is_form, signature) = match event.split_once('.') {
        Some(("call", state)) if CALL_STATES.contains(&state) => {
            (call_event(space, state), false, Signature::Call)
        }
        Some(("message", "received")) => described(space, "inboundMessageWebhook", &Map::new())?,
        Some(("message", status)) if MESSAGE_STATUSES.contains(&status) => {
            let status = Map::from_iter([("status".to_owned(), status.into())]);
            described(space, "messageStatusCallback", &status)?
        }
        _ => described(space, event, &Map::new())?,
    };
    merge(&mut payload, &overrides.clone().into());
    let payload = if is_form { Payload::Form(as_attributes(payload)) } else { Payload::Json(payload) };
    let (event, url) = (event.to_owned(), url.to_owned());
    Some(Callback { event, url, is_get: false, payload, signature, resource: None })
}

/// A sample of a described webhook. Those of the Compatibility API are forms, although the
/// description lists them as JSON.
fn described(space: &Space, name: &str, own: &Map<String, Value>) -> Option<(Value, bool, Signature)> {
    let (_, webhook) = space.api().webhooks().find(|(key, _)| name_of(key) == name)?;
    let is_form = matches!(&webhook.body.kind, Type::Ref(name) if name.starts_with("Compat."));
    let signature = match name {
        _ if is_form => Signature::Compatible,
        name if UNSIGNED.contains(&name) => Signature::None,
        name if MESSAGING.contains(&name) => Signature::Json,
        _ => Signature::Call,
    };
    let mut known = plausible(space);
    known.extend(own.clone());
    let examples = ExampleBuilder { api: space.api(), completeness: Completeness::Full };
    Some((examples.build(&webhook.body.kind, &known), is_form, signature))
}

fn name_of(key: &str) -> &str {
    key.split_once(' ').map_or(key, |(_, name)| name)
}

/// Values that make samples look like the callbacks of this Space.
fn plausible(space: &Space) -> Map<String, Value> {
    let (id, project, from, to) = (Uuid::new_v4(), &space.project, "+12065550100", "+12065550101");
    as_attributes(json!({
        "id": id, "project_id": project, "from": from, "to": to, "body": "Hello", "number_of_segments": 1,
        "timestamp": clock::now_rfc3339(), "error_code": null, "error_message": null,
        "MessageSid": id, "CallSid": id, "AccountSid": project, "From": from, "To": to, "Body": "Hello",
        "NumMedia": 0, "NumSegments": 1, "Timestamp": clock::now_rfc2822(),
    }))
}

fn call_event(space: &Space, state: &str) -> Value {
    let id = Uuid::new_v4();
    let device =
        json!({ "type": "phone", "params": { "from_number": "+12065550100", "to_number": "+12065550101" } });
    let mut params = json!({
        "call_id": id, "node_id": Uuid::new_v4(), "segment_id": id, "call_state": state, "direction": "outbound",
        "device": device,
    });
    if state == "ended" {
        params["end_reason"] = "hangup".into();
    }
    json!({
        "event_type": "calling.call.state", "timestamp": clock::now().unix_timestamp(),
        "project_id": space.project, "space_id": Uuid::new_v4(), "params": params,
    })
}

/// Merges objects. Any other value replaces the one of the sample.
fn merge(value: &mut Value, overrides: &Value) {
    match (value, overrides) {
        (Value::Object(own), Value::Object(overrides)) => {
            for (name, other) in overrides {
                merge(own.entry(name.clone()).or_insert(Value::Null), other);
            }
        }
        (own, other) => *own = other.clone(),
    }
}
