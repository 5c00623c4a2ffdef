//! Members of rooms and their commands.

use serde_json::{Value, json};

use super::super::RELAY;
use super::super::rpc::{Reply, RpcError, ok};
use super::{Room, payloads, room};
use crate::resources::video::{MEMBERS, SESSIONS, remove_members};
use crate::resources::{Context, text};
use crate::space::State;
use crate::store::Attributes;

/// The commands that set a field to a fixed value.
const SWITCHES: [(&str, &str, bool); 8] = [
    ("audio_mute", "audio_muted", true),
    ("audio_unmute", "audio_muted", false),
    ("video_mute", "video_muted", true),
    ("video_unmute", "video_muted", false),
    ("deaf", "deaf", true),
    ("undeaf", "deaf", false),
    ("raisehand", "handraised", true),
    ("lowerhand", "handraised", false),
];

/// The commands that set a field to a parameter.
const VALUES: [(&str, &str, &str); 4] = [
    ("set_input_volume", "input_volume", "volume"),
    ("set_output_volume", "output_volume", "volume"),
    ("set_input_sensitivity", "input_sensitivity", "value"),
    ("set_position", "requested_position", "position"),
];

/// The members of a session that have not left.
pub(super) fn present(state: &State, session: &str) -> Vec<Value> {
    let attributes = state.store.find(SESSIONS.collection, "id", session).map(|item| item.attributes.clone());
    let attributes = attributes.unwrap_or_default();
    let members = state.store.list(MEMBERS.collection, false).map(|item| &item.attributes);
    let here = |member: &&Attributes| {
        text(member, "room_session_id") == session && !member.contains_key("leave_time")
    };
    members.filter(here).map(|member| payloads::member(&attributes, member)).collect()
}

/// Runs a command on one member, or on all.
pub(super) fn run(state: &mut State, room: &Room<'_>, name: &str, params: &Attributes) -> Reply {
    let wanted = text(params, "member_id");
    let members = present(state, &room.id);
    let chosen: Vec<_> =
        members.into_iter().filter(|member| wanted == "all" || member["id"] == wanted).collect();
    if chosen.is_empty() {
        return Err(RpcError::not_found("Member"));
    }
    if name == "get_meta" {
        return Ok(ok(json!({ "meta": chosen[0]["meta"] })));
    }
    for member in chosen {
        apply(state, room, name, &member, params)?;
    }
    Ok(ok(json!({})))
}

fn apply(
    state: &mut State,
    room: &Room<'_>,
    name: &str,
    member: &Value,
    params: &Attributes,
) -> Result<(), RpcError> {
    let id = member["id"].as_str().unwrap_or_default();
    if let Some((_, field, value)) = SWITCHES.iter().find(|(command, ..)| *command == name) {
        set(state, room, id, field, (*value).into());
    } else if let Some((_, field, parameter)) = VALUES.iter().find(|(command, ..)| *command == name) {
        set(state, room, id, field, params[*parameter].clone());
    } else if name == "remove" {
        remove_members(&mut Context { store: &mut state.store, project: &room.caller.project }, "id", id);
    } else if let "promote" | "demote" = name {
        let fields = json!({ "member_id": id, "authorization": {} });
        room.emit(state, &format!("video.member.{name}d"), fields);
    } else {
        let meta = room::changed_meta(name, member["meta"].clone(), params);
        let meta = meta.ok_or_else(RpcError::unknown_method)?;
        set(state, room, id, "meta", meta);
    }
    Ok(())
}

/// Sets a field of a member, and announces it with the field only.
fn set(state: &mut State, room: &Room<'_>, id: &str, field: &str, value: Value) {
    let Some(item) = state.store.find_mut(MEMBERS.collection, "id", id) else { return };
    item.attributes.entry(RELAY).or_insert_with(|| json!({}))[field] = value.clone();
    let member = json!({
        "id": id, "room_session_id": room.id, "room_id": room.session["room_id"], "type": "member", field: value,
        "updated": [field],
    });
    room.emit(state, "video.member.updated", json!({ "member": member }));
}
