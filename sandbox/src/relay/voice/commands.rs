//! Commands on a call that are not actions, and the results of all commands.

use serde_json::{Value, json};

use super::super::phones;
use super::super::rpc::{Reply, RpcError, ok};
use super::super::session::Caller;
use super::{actions, attempts, bridge, emit, emit_command_event, inbound};
use crate::resources::conferences::{self, CONFERENCES, PARTICIPANTS};
use crate::resources::queues::{self, QUEUES};
use crate::resources::{Context, calls, text, video};
use crate::space::State;
use crate::store::Attributes;

/// Runs a command of a client that may control the call.
pub(super) fn run(
    state: &mut State,
    caller: &Caller,
    call: &Attributes,
    method: &str,
    params: &Attributes,
) -> Reply {
    let (id, command) = (text(call, "id"), method.strip_prefix("calling.").unwrap_or(method));
    match command {
        "answer" => return inbound::answer(state, caller, id),
        "pass" => return inbound::pass(state, caller, call),
        "connect" => return attempts::connect(state, caller, call, params),
        "disconnect" => return bridge::disconnect(state, call),
        "end" => {
            let reason = Some(text(params, "reason")).filter(|reason| !reason.is_empty()).unwrap_or("hangup");
            let _ = calls::hang_up(
                &mut Context { store: &mut state.store, project: &caller.project },
                id,
                reason,
            );
            return Ok(ok(json!({ "message": "Ending" })));
        }
        _ => {}
    }
    if !actions::is_running(state, call, command, params) {
        return Err(RpcError::not_found("Action"));
    }
    let mut context = Context { store: &mut state.store, project: &caller.project };
    change_resources(&mut context, call, command, params);
    let done = calls::command(&mut context, id, method, params);
    done.map_err(|_| RpcError::Result("422", "The command is invalid".into()))?;
    Ok(ok(result(state, call, command, params)))
}

/// Queues, conferences and rooms, which the REST API shows.
fn change_resources(context: &mut Context<'_>, call: &Attributes, command: &str, params: &Attributes) {
    let id = text(call, "id");
    match command {
        "queue.enter" => queues::enter(context, call, text(params, "queue_name")),
        "queue.leave" => queues::leave(context, id),
        "join_conference" => conferences::join(context, call, params),
        "leave_conference" => conferences::leave(context, id),
        "join_room" => video::join(context, call, text(params, "name")),
        "leave_room" => video::remove_members(context, "call_id", id),
        _ => {}
    }
}

/// The fields of the result beside code and message.
fn result(state: &State, call: &Attributes, command: &str, params: &Attributes) -> Value {
    let id = text(call, "id");
    let mut result = json!({ "call_id": id });
    if let Some(control_id) = params.get("control_id") {
        result["control_id"] = control_id.clone();
    }
    match command {
        "record" => {
            let recording = actions::recording(state, id, text(params, "control_id"));
            result["url"] = recording.map(|recording| recording["url"].clone()).unwrap_or_default();
        }
        "tap" => {
            let params = json!({ "addr": "192.0.2.1", "port": 5000 });
            result["source_device"] = json!({ "type": "rtp", "params": params });
        }
        "join_conference" => {
            let participant = state.store.find(PARTICIPANTS.collection, "call_id", id);
            result["conference_id"] =
                participant.map(|item| item.attributes["conference_id"].clone()).unwrap_or_default();
        }
        "refer" => result = json!({}),
        _ => {}
    }
    result
}

/// Sends the event of a command that is not an action.
pub(super) fn emit_event(state: &mut State, call: &Attributes, command: &str, params: &Attributes) {
    let device = || params.get("device").map(|device| device["params"].clone()).unwrap_or_default();
    let (name, fields) = match command {
        "hold" | "unhold" => ("hold", json!({ "state": command })),
        "denoise" => ("denoise", json!({ "denoised": true })),
        "denoise.stop" => ("denoise", json!({ "denoised": false })),
        "echo" => ("echo", json!({ "state": "started" })),
        "refer" => {
            let params = device();
            let to = params.get("to").or(params.get("uri"));
            let codes = json!({ "state": "success", "sip_refer_to": to, "sip_refer_response_code": "202", "sip_notify_response_code": "200" });
            ("refer", codes)
        }
        "send_digits" => {
            state.relay.phones.hear(&phones::number_of(call), text(params, "digits"));
            ("send_digits", json!({ "state": "finished", "control_id": params["control_id"] }))
        }
        "queue.enter" | "queue.leave" => ("queue", queue_fields(state, command, params)),
        "join_conference" | "leave_conference" => return emit_conference(state, call, command, params),
        _ => return,
    };
    emit_command_event(state, call, params, name, fields);
}

fn queue_fields(state: &State, command: &str, params: &Attributes) -> Value {
    let name = text(params, "queue_name");
    let queue = state.store.find(QUEUES.collection, "name", name).map(|item| item.attributes.clone());
    let queue = queue.unwrap_or_default();
    let size = queue.get("current_size").cloned().unwrap_or(0.into());
    let status = if command == "queue.enter" { "waiting" } else { "left" };
    json!({
        "control_id": params.get("control_id"), "status": status, "id": queue.get("id"), "name": name,
        "position": size, "size": size,
    })
}

fn emit_conference(state: &mut State, call: &Attributes, command: &str, params: &Attributes) {
    let joins = command == "join_conference";
    let (field, value) =
        if joins { ("name", text(params, "name")) } else { ("id", text(params, "conference_id")) };
    let found = state.store.find(CONFERENCES.collection, field, value).map(|item| item.attributes.clone());
    let conference = found.unwrap_or_default();
    let payload = json!({
        "call_id": text(call, "id"), "node_id": state.relay.node_id, "conference_id": conference.get("id"),
        "name": conference.get("name"), "status": if joins { "participant-join" } else { "participant-leave" },
    });
    emit(state, call, "calling.conference", payload);
}
