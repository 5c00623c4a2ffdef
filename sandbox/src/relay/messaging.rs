//! Messages: `messaging.send`, and the events of messages that either interface created.

use std::time::Duration;

use serde_json::{Value, json};

use super::RELAY;
use super::events::{Event, Recipients};
use super::rpc::{Reply, RpcError, ok};
use super::session::Caller;
use crate::resources::messages::MESSAGES;
use crate::resources::{Context, numbers, text};
use crate::space::State;
use crate::store::{Attributes, Change};

/// The delay between two states of an outbound message.
const STEP: Duration = Duration::from_millis(5);

/// Sends a message. Its states follow by themselves, without a read of the REST API.
pub(super) fn send(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let attribute = |name: &str| params.get(name).cloned().unwrap_or_default();
    let media = params.get("media").and_then(Value::as_array).is_some_and(|media| !media.is_empty());
    if text(params, "body").is_empty() && !media {
        return Err(RpcError::Result("422", "body or media is required".into()));
    }
    let message = json!({
        "from": attribute("from_number"), "to": attribute("to_number"), "body": text(params, "body"),
        "media": attribute("media"), "source": "realtime_api", "type": "relay_message",
        "direction": "outbound-api",
        RELAY: { "by": caller.protocol, "context": attribute("context"), "tags": attribute("tags") },
    });
    let mut context = Context { store: &mut state.store, project: &caller.project };
    let created = MESSAGES.create(&mut context, message);
    let message = created.map_err(|_| RpcError::Result("422", "The message is invalid".into()))?;
    let id = text(&message, "id").to_owned();
    advance_later(state, &id, "sent");
    Ok(ok(json!({ "message": "Message accepted", "message_id": id })))
}

/// Creates an inbound message, which the clients of its topic receive.
pub(super) fn receive(state: &mut State, project: &str, input: &Value, topic: &str) {
    let message = json!({
        "from": input["from"], "to": input["to"], "body": input["body"].as_str().unwrap_or_default(),
        "media": input["media"], "source": "realtime_api", "type": "relay_message", "direction": "inbound",
        "status": "received", RELAY: { "context": topic, "tags": [] },
    });
    // The hook of messages does not reject any.
    let _ = MESSAGES.create(&mut Context { store: &mut state.store, project }, message);
}

/// Announces the state of a message. One to a number of the project with a topic is received there.
pub(super) fn changed(state: &mut State, change: &Change) {
    let message = &change.attributes;
    let project = text(message, "project_id").to_owned();
    let relay = message.get(RELAY).cloned().unwrap_or_default();
    let context = relay["context"].as_str().unwrap_or_default().to_owned();
    if text(message, "direction") == "inbound" {
        let to = Recipients::Context(project, context.clone(), None);
        let event = Event::new(to, "messaging.receive", payload(message, "inbound"));
        return state.relay.emit(event.with("context", &context));
    }
    let to = match relay["by"].as_str() {
        Some(by) => Recipients::Context(project.clone(), context.clone(), Some(by.to_owned())),
        None => Recipients::Project(project.clone(), "messaging"),
    };
    let event = Event::new(to, "messaging.state", payload(message, "outbound"));
    state.relay.emit(event.with("context", &context));
    let topic = numbers::topic(&state.store, text(message, "to"), "message").map(ToOwned::to_owned);
    if let Some(topic) = topic.filter(|_| change.name == "message.created") {
        receive(state, &project, &json!(message), &topic);
    }
}

/// Advances an outbound message: sent, then delivered, or undelivered if the phone is busy.
fn advance_later(state: &State, id: &str, status: &'static str) {
    let id = id.to_owned();
    state.relay.timers.change_later(STEP, move |state| {
        let Some(item) = state.store.find_mut(MESSAGES.collection, "id", &id) else { return };
        item.attributes.insert("status".into(), status.into());
        item.attributes.entry("sent_at").or_insert_with(|| crate::clock::now_rfc3339().into());
        let (attributes, to) = (item.attributes.clone(), text(&item.attributes, "to").to_owned());
        Context { store: &mut state.store, project: "" }.record(
            MESSAGES.collection,
            "advanced",
            &attributes,
            &Attributes::new(),
        );
        if status == "sent" {
            let delivered = state.relay.phones.answers(&to);
            advance_later(state, &id, if delivered { "delivered" } else { "undelivered" });
        }
    });
}

fn payload(message: &Attributes, direction: &str) -> Value {
    let relay = message.get(RELAY).cloned().unwrap_or_default();
    let mut payload = json!({
        "message_id": text(message, "id"), "context": relay["context"], "direction": direction,
        "from_number": text(message, "from"), "to_number": text(message, "to"), "body": text(message, "body"),
        "media": message.get("media"), "segments": message.get("number_of_segments"),
        "tags": relay["tags"].as_array().cloned().unwrap_or_default(), "message_state": text(message, "status"),
    });
    if text(message, "status") == "undelivered" {
        payload["reason"] = "The phone is busy".into();
    }
    payload
}
