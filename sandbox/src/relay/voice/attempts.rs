//! Attempts to reach a device: `calling.dial` and `calling.connect`. The devices of a step ring at
//! the same time, and the first that answers wins. The next step follows when all have failed.

use std::collections::VecDeque;

use indexmap::IndexMap;
use serde_json::{Value, json};
use uuid::Uuid;

use super::super::events::{Event, Recipients};
use super::super::rpc::{Reply, RpcError, ok, with_fields};
use super::super::session::Caller;
use super::super::{RELAY, phones};
use super::{bridge, devices, field, payload};
use crate::resources::calls::{self, CALLS};
use crate::resources::{Context, text};
use crate::space::State;
use crate::store::Attributes;

/// The attempts that have not ended.
#[derive(Default)]
pub(super) struct Attempts(IndexMap<String, Attempt>);

struct Attempt {
    tag: String,
    caller: Caller,
    /// The call that is connected; `None` for a dial.
    connects: Option<String>,
    /// The steps that are left.
    steps: VecDeque<Vec<Value>>,
    /// The calls of this step that have not ended.
    legs: Vec<String>,
}

/// `calling.dial`: the result is sent before the first call is created.
pub(super) fn dial(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let steps = devices::read(params).ok_or_else(|| RpcError::invalid_params("devices"))?;
    start(state, caller, text(params, "tag"), None, steps);
    Ok(ok(json!({ "message": "Dialing" })))
}

/// `calling.begin`, the old form of `calling.dial`, whose result contains the call.
pub(super) fn begin(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let device = params["device"].clone();
    if !device["params"].is_object() {
        return Err(RpcError::invalid_params("device"));
    }
    start(state, caller, text(params, "tag"), None, vec![vec![device]]);
    let leg = state.relay.voice.attempts.0.values().last().and_then(|attempt| attempt.legs.first());
    Ok(ok(json!({ "message": "Dialing", "call_id": leg, "node_id": state.relay.node_id })))
}

/// `calling.connect`: rings devices and bridges the one that answers to the call.
pub(super) fn connect(state: &mut State, caller: &Caller, call: &Attributes, params: &Attributes) -> Reply {
    let steps = devices::read(params).ok_or_else(|| RpcError::invalid_params("devices"))?;
    let tag = text(params, "tag");
    bridge::emit_state(state, call, tag, "connecting", json!({}));
    start(state, caller, tag, Some(text(call, "id").to_owned()), steps);
    Ok(ok(json!({ "message": "Connecting" })))
}

fn start(state: &mut State, caller: &Caller, tag: &str, connects: Option<String>, steps: Vec<Vec<Value>>) {
    let id = Uuid::new_v4().to_string();
    let attempt = Attempt {
        tag: tag.to_owned(),
        caller: caller.clone(),
        connects,
        steps: steps.into(),
        legs: Vec::new(),
    };
    state.relay.voice.attempts.0.insert(id.clone(), attempt);
    next_step(state, &id, "error");
}

/// Rings the devices of the next step, or fails with the reason of the last one.
fn next_step(state: &mut State, id: &str, reason: &str) {
    let Some(attempt) = state.relay.voice.attempts.0.get_mut(id) else { return };
    let Some(step) = attempt.steps.pop_front() else { return fail(state, id, reason) };
    let (caller, tag) = (attempt.caller.clone(), attempt.tag.clone());
    let legs: Vec<_> =
        step.iter().filter_map(|device| create_leg(state, id, &caller, &tag, device)).collect();
    if let Some(attempt) = state.relay.voice.attempts.0.get_mut(id) {
        attempt.legs = legs.iter().map(|leg| text(leg, "id").to_owned()).collect();
    }
    if legs.is_empty() {
        return next_step(state, id, reason);
    }
    for leg in legs {
        phones::ring(state, &leg);
    }
}

fn create_leg(
    state: &mut State,
    attempt: &str,
    caller: &Caller,
    tag: &str,
    device: &Value,
) -> Option<Attributes> {
    let (from, to) = devices::addresses(device);
    let call = json!({
        "from": from, "to": to, "status": "created", "source": "realtime_api", "type": devices::call_type(device),
        "direction": "outbound-api",
        RELAY: { "tag": tag, "device": device, "owner": caller.protocol, "attempt": attempt },
    });
    CALLS.create(&mut Context { store: &mut state.store, project: &caller.project }, call).ok()
}

/// The leg wins, if an attempt created it. The other legs are canceled.
pub(super) fn answered(state: &mut State, call: &Attributes) {
    let Some(attempt) = field(call, "attempt").and_then(|id| state.relay.voice.attempts.0.shift_remove(id))
    else {
        return;
    };
    let mut context = Context { store: &mut state.store, project: &attempt.caller.project };
    for leg in attempt.legs.iter().filter(|leg| *leg != text(call, "id")) {
        let _ = calls::hang_up(&mut context, leg, "cancel");
    }
    if let Some(connects) = &attempt.connects {
        bridge::join(state, connects, call, &attempt.tag);
    } else {
        let mut winner = payload(state, call);
        winner["dial_winner"] = "true".into();
        emit_dial(state, &attempt, "answered", json!({ "call": winner }));
    }
}

/// Continues with the next step when the last leg of this one has ended.
pub(super) fn ended(state: &mut State, call: &Attributes) {
    let Some(id) = field(call, "attempt") else { return };
    let Some(attempt) = state.relay.voice.attempts.0.get_mut(id) else { return };
    attempt.legs.retain(|leg| leg != text(call, "id"));
    if attempt.legs.is_empty() {
        next_step(state, id, text(call, "end_reason"));
    }
}

fn fail(state: &mut State, id: &str, reason: &str) {
    let Some(attempt) = state.relay.voice.attempts.0.shift_remove(id) else { return };
    match attempt.connects.as_ref().and_then(|call| super::find(state, call)) {
        Some(call) => {
            let fields = json!({ "failed_reason": reason });
            bridge::emit_state(state, &call, &attempt.tag, "failed", fields);
        }
        None => emit_dial(state, &attempt, "failed", json!({ "reason": reason })),
    }
}

fn emit_dial(state: &mut State, attempt: &Attempt, dial_state: &str, fields: Value) {
    let payload = json!({ "node_id": state.relay.node_id, "tag": attempt.tag, "dial_state": dial_state });
    let to = Recipients::Session(attempt.caller.protocol.clone());
    state.relay.emit(Event::new(to, "calling.call.dial", with_fields(payload, fields)));
}
