//! Voice: calls, their commands and their events. A call is a resource of the REST API; what only
//! the relay needs is in its attribute `relay`.

mod actions;
mod attempts;
mod bridge;
mod collect;
mod commands;
mod detect;
mod devices;
pub(super) mod inbound;
mod kinds;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::events::{Event, Recipients};
use super::rpc::{Reply, RpcError, with_fields};
use super::session::Caller;
use super::{RELAY, phones};
use crate::callbacks;
use crate::resources::calls::CALLS;
use crate::resources::text;
use crate::space::State;
use crate::store::{Attributes, Change};

pub(super) use inbound::offer_waiting;

/// The state of voice that is in no call.
#[derive(Default)]
pub(super) struct Voice {
    /// The announced state by call.
    announced: IndexMap<String, &'static str>,
    attempts: attempts::Attempts,
    actions: actions::Actions,
}

/// Runs a method.
pub(super) fn run(state: &mut State, caller: &Caller, method: &str, params: &Attributes) -> Reply {
    match method {
        "calling.dial" => attempts::dial(state, caller, params),
        "calling.begin" => attempts::begin(state, caller, params),
        _ => {
            let call = find_own(state, caller, params)?;
            commands::run(state, caller, &call, method, params)
        }
    }
}

/// Announces a change that either interface made.
pub(super) fn changed(state: &mut State, change: &Change) {
    let call = &change.attributes;
    match change.name.as_str() {
        "call.created" if text(call, "direction") == "inbound" => inbound::offer(state, text(call, "id")),
        "call.created" => {
            announce_state(state, call);
            phones::ring_scripted(state, call);
        }
        "call.answered" => {
            announce_state(state, call);
            phones::answered(state, call);
            inbound::answered(state, call);
            attempts::answered(state, call);
        }
        "call.ended" => {
            actions::end_all(state, call);
            bridge::ended(state, call);
            announce_state(state, call);
            inbound::ended(state, call);
            attempts::ended(state, call);
        }
        name => {
            announce_state(state, call);
            if let Some(command) = name.strip_prefix("calling.") {
                actions::apply(state, call, command, &change.input);
                commands::emit_event(state, call, command, &change.input);
            }
        }
    }
}

/// Sends `calling.call.state` and the callback of the state, if it was not sent yet.
fn announce_state(state: &mut State, call: &Attributes) {
    let (id, now) = (text(call, "id"), call_state(call));
    if state.relay.voice.announced.get(id) == Some(&now) {
        return;
    }
    if now == "ended" {
        state.relay.voice.announced.shift_remove(id);
    } else {
        state.relay.voice.announced.insert(id.to_owned(), now);
    }
    let payload = payload(state, call);
    let event = |state: &State| enveloped(state, call, "calling.call.state", payload.clone());
    callbacks::call_state_changed(state, call, now, event);
    emit(state, call, "calling.call.state", payload);
}

/// The state of a call on the wire.
fn call_state(call: &Attributes) -> &'static str {
    match text(call, "status") {
        "ringing" => "ringing",
        "answered" | "in-progress" => "answered",
        "ending" => "ending",
        "ended" => "ended",
        _ => "created",
    }
}

/// The call object of events.
fn payload(state: &State, call: &Attributes) -> Value {
    let inbound = text(call, "direction") == "inbound";
    let mut payload = json!({
        "call_id": text(call, "id"), "node_id": state.relay.node_id, "call_state": call_state(call),
        "direction": if inbound { "inbound" } else { "outbound" }, "device": devices::of_call(call),
        "segment_id": text(call, "id"),
    });
    for name in ["tag", "context"] {
        if let Some(value) = field(call, name) {
            payload[name] = value.into();
        }
    }
    if let Some(peer) = field(call, "peer") {
        payload["peer"] = json!({ "call_id": peer, "node_id": state.relay.node_id });
    }
    if call_state(call) == "ended" {
        payload["end_reason"] = call.get("end_reason").cloned().unwrap_or_default();
    }
    payload
}

/// Sends an event of a call to the client that controls it or to which it is offered; without one,
/// to all clients of the project.
fn emit(state: &mut State, call: &Attributes, event_type: &str, payload: Value) {
    let to = match field(call, "owner").or(field(call, "offered")) {
        Some(protocol) => Recipients::Session(protocol.to_owned()),
        None => Recipients::Project(text(call, "project_id").to_owned(), "calling"),
    };
    let mut event = Event::new(to, event_type, payload);
    if let Some(context) = field(call, "context") {
        event = event.with("context", context);
    }
    state.relay.emit(event);
}

/// Sends an event with `node_id` and `call_id`.
fn emit_call_event(state: &mut State, call: &Attributes, name: &str, fields: Value) {
    emit_command_event(state, call, &Attributes::new(), name, fields);
}

/// Sends an event of a command with these parameters, also to their `status_url`.
fn emit_command_event(state: &mut State, call: &Attributes, params: &Attributes, name: &str, fields: Value) {
    let payload = json!({ "node_id": state.relay.node_id, "call_id": text(call, "id") });
    let (payload, event_type) = (with_fields(payload, fields), format!("calling.call.{name}"));
    let event = |state: &State| enveloped(state, call, &event_type, payload.clone());
    callbacks::command_event(state, call, params, name, event);
    emit(state, call, &event_type, payload);
}

/// An event as a callback contains it.
fn enveloped(state: &State, call: &Attributes, event_type: &str, payload: Value) -> Value {
    let event = Event::new(Recipients::Everyone, event_type, payload);
    state.relay.envelope(&event, text(call, "project_id"))
}

/// The call with this id.
pub(super) fn find(state: &State, id: &str) -> Option<Attributes> {
    state.store.find(CALLS.collection, "id", id).map(|item| item.attributes.clone())
}

/// The call of a request, if this client may control it.
fn find_own(state: &State, caller: &Caller, params: &Attributes) -> Result<Attributes, RpcError> {
    let call = find(state, text(params, "call_id")).filter(|call| text(call, "project_id") == caller.project);
    let call = call.ok_or_else(|| RpcError::not_found("Call"))?;
    if text(&call, "status") == "ended" {
        return Err(RpcError::Result("410", "The call has ended".into()));
    }
    match field(&call, "owner").or(field(&call, "offered")) {
        Some(other) if other != caller.protocol => {
            Err(RpcError::Result("409", "The call is controlled by another client".into()))
        }
        _ => Ok(call),
    }
}

/// A field of the attribute `relay`.
fn field<'c>(call: &'c Attributes, name: &str) -> Option<&'c str> {
    call.get(RELAY)?.get(name)?.as_str()
}

/// Sets a field of the attribute `relay`.
pub(super) fn set_field(state: &mut State, id: &str, name: &str, value: Value) {
    if let Some(item) = state.store.find_mut(CALLS.collection, "id", id) {
        item.attributes.entry(RELAY).or_insert_with(|| json!({}))[name] = value;
    }
}
