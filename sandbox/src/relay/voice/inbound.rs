//! Inbound calls. A call is offered to one client of its topic at a time: the first that has not
//! passed it. Without one, it waits.

use serde_json::{Value, json};

use super::super::RELAY;
use super::super::rpc::{Reply, ok};
use super::super::session::Caller;
use super::{emit, field, find, payload, set_field};
use crate::resources::calls::{self, CALLS};
use crate::resources::{Context, text};
use crate::space::State;
use crate::store::Attributes;

/// Creates an inbound call for a topic and returns its id.
pub(in super::super) fn place(state: &mut State, project: &str, input: &Value, topic: &str) -> String {
    let (from, to) = (input["from"].clone(), input["to"].clone());
    let device = json!({ "type": "phone", "params": { "from_number": from, "to_number": to } });
    let call = json!({
        "from": from, "to": to, "status": "created", "source": "realtime_api", "type": "relay_pstn_call",
        "direction": "inbound", RELAY: { "context": topic, "device": device, "passed": [] },
    });
    let created = CALLS.create(&mut Context { store: &mut state.store, project }, call);
    created.map(|call| text(&call, "id").to_owned()).unwrap_or_default()
}

/// Offers a call to the next client, unless it is offered or answered already.
pub(super) fn offer(state: &mut State, id: &str) {
    let Some(call) = find(state, id) else { return };
    let waits = text(&call, "status") == "created" && field(&call, "offered").is_none();
    let Some(context) = field(&call, "context").filter(|_| waits) else { return };
    let passed = &call[RELAY]["passed"];
    let next = state.relay.sessions.iter().find(|(protocol, session)| {
        session.socket.is_some()
            && session.project == text(&call, "project_id")
            && session.contexts.contains(context)
            && !passed.as_array().is_some_and(|passed| passed.contains(&json!(protocol)))
    });
    let Some(protocol) = next.map(|(protocol, _)| protocol.clone()) else { return };
    set_field(state, id, "offered", protocol.into());
    state.relay.voice.announced.insert(id.to_owned(), "created");
    if let Some(call) = find(state, id) {
        let payload = payload(state, &call);
        emit(state, &call, "calling.call.receive", payload);
    }
}

/// Offers the calls that wait, after a client has added topics.
pub(in super::super) fn offer_waiting(state: &mut State) {
    let calls = state.store.list(CALLS.collection, false).map(|item| &item.attributes);
    let waiting =
        calls.filter(|call| text(call, "direction") == "inbound" && text(call, "status") == "created");
    let waiting: Vec<_> = waiting.map(|call| text(call, "id").to_owned()).collect();
    for id in waiting {
        offer(state, &id);
    }
}

/// `calling.answer`.
pub(super) fn answer(state: &mut State, caller: &Caller, id: &str) -> Reply {
    set_field(state, id, "owner", caller.protocol.clone().into());
    let mut context = Context { store: &mut state.store, project: &caller.project };
    let _ = calls::set_status(&mut context, id, "answered");
    Ok(ok(json!({ "message": "Answered" })))
}

/// `calling.pass`: the call is offered to another client.
pub(super) fn pass(state: &mut State, caller: &Caller, call: &Attributes) -> Reply {
    let id = text(call, "id");
    let mut passed = call[RELAY]["passed"].as_array().cloned().unwrap_or_default();
    passed.push(caller.protocol.clone().into());
    set_field(state, id, "passed", passed.into());
    set_field(state, id, "offered", Value::Null);
    offer(state, id);
    Ok(ok(json!({ "message": "Passed" })))
}

/// The call to a number of the project is answered when the inbound call is.
pub(super) fn answered(state: &mut State, call: &Attributes) {
    if let Some(caller) = field(call, "caller") {
        let mut context = Context { store: &mut state.store, project: text(call, "project_id") };
        let _ = calls::set_status(&mut context, caller, "answered");
    }
}

/// Both calls end together.
pub(super) fn ended(state: &mut State, call: &Attributes) {
    let other = field(call, "caller").or(field(call, "callee")).and_then(|id| find(state, id));
    let Some(other) = other.filter(|other| text(other, "status") != "ended") else { return };
    let mut context = Context { store: &mut state.store, project: text(call, "project_id") };
    let _ = calls::hang_up(&mut context, text(&other, "id"), text(call, "end_reason"));
}
