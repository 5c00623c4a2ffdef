//! Connected calls: the events `calling.call.connect`, and what the end of one call means for the
//! other.

use serde_json::{Value, json};

use super::super::rpc::{Reply, RpcError, ok, with_fields};
use super::{devices, emit_call_event, field, find, set_field};
use crate::resources::calls;
use crate::resources::{Context, text};
use crate::space::State;
use crate::store::Attributes;

/// Connects a call with the leg that answered.
pub(super) fn join(state: &mut State, call: &str, leg: &Attributes, tag: &str) {
    let Some(whole) = find(state, call) else { return };
    set_field(state, call, "peer", leg["id"].clone());
    set_field(state, text(leg, "id"), "peer", call.into());
    let peer = peer(state, leg);
    emit_state(state, &whole, tag, "connected", json!({ "peer": peer }));
}

/// `calling.disconnect`: the other call ends.
pub(super) fn disconnect(state: &mut State, call: &Attributes) -> Reply {
    let other = field(call, "peer").and_then(|peer| find(state, peer));
    let other = other.ok_or_else(|| RpcError::Result("409", "The call is not connected".into()))?;
    separate(state, call, &other);
    let mut context = Context { store: &mut state.store, project: text(call, "project_id") };
    let _ = calls::hang_up(&mut context, text(&other, "id"), "hangup");
    Ok(ok(json!({ "message": "Disconnecting" })))
}

/// The other call is disconnected. It ends as well, if it was rung for the call that ended.
pub(super) fn ended(state: &mut State, call: &Attributes) {
    let Some(other) = field(call, "peer").and_then(|peer| find(state, peer)) else { return };
    separate(state, &other, call);
    if field(&other, "attempt").is_some() && field(call, "attempt").is_none() {
        let mut context = Context { store: &mut state.store, project: text(call, "project_id") };
        let _ = calls::hang_up(&mut context, text(&other, "id"), "hangup");
    }
}

/// Sends `calling.call.connect`.
pub(super) fn emit_state(state: &mut State, call: &Attributes, tag: &str, name: &str, fields: Value) {
    let event = json!({ "tag": tag, "connect_state": name });
    emit_call_event(state, call, "connect", with_fields(event, fields));
}

fn separate(state: &mut State, call: &Attributes, other: &Attributes) {
    for one in [call, other] {
        set_field(state, text(one, "id"), "peer", Value::Null);
    }
    let peer = peer(state, other);
    let tag = field(other, "tag").or(field(call, "tag")).unwrap_or_default().to_owned();
    emit_state(state, call, &tag, "disconnected", json!({ "peer": peer }));
}

fn peer(state: &State, call: &Attributes) -> Value {
    json!({
        "node_id": state.relay.node_id, "call_id": text(call, "id"), "tag": field(call, "tag"),
        "device": devices::of_call(call),
    })
}
