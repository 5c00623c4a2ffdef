//! Commands on a room: layout, locks and meta data.

use serde_json::{Value, json};

use super::super::rpc::{Reply, RpcError, ok};
use super::{Room, emit_room, payloads};
use crate::space::State;
use crate::store::Attributes;

/// The layouts that can be selected.
const LAYOUTS: [&str; 6] =
    ["grid-responsive", "grid-responsive-mobile", "highlight-1-responsive", "1x1", "2x1", "screen-share"];

/// Runs a command.
pub(super) fn run(state: &mut State, room: &Room<'_>, name: &str, params: &Attributes) -> Reply {
    match name {
        "list_available_layouts" => return Ok(ok(json!({ "layouts": LAYOUTS }))),
        "get_meta" => {
            let session = payloads::room_session(&room.session);
            return Ok(ok(json!({ "meta": session["meta"] })));
        }
        "set_layout" => return set_layout(state, room, params),
        "set_position" => room.emit(state, "video.layout.changed", layout(room, "grid-responsive")),
        "lock" => set(state, room, "locked", true.into()),
        "unlock" => set(state, room, "locked", false.into()),
        "hide_video_muted" => set(state, room, "hide_video_muted", true.into()),
        "show_video_muted" => set(state, room, "hide_video_muted", false.into()),
        "prioritize_handraise" => set(state, room, "prioritize_handraise", params["enable"].clone()),
        _ => {
            let old = payloads::room_session(&room.session)["meta"].take();
            let meta = changed_meta(name, old, params).ok_or_else(RpcError::unknown_method)?;
            set(state, room, "meta", meta);
        }
    }
    Ok(ok(json!({})))
}

/// The meta data after `set_meta`, `update_meta` or `delete_meta`.
pub(super) fn changed_meta(name: &str, mut meta: Value, params: &Attributes) -> Option<Value> {
    let input = params.get("meta").and_then(Value::as_object).cloned().unwrap_or_default();
    match name {
        "set_meta" => meta = input.into(),
        "update_meta" => meta.as_object_mut()?.extend(input),
        "delete_meta" => {
            let keys = params.get("keys").and_then(Value::as_array).cloned().unwrap_or_default();
            meta.as_object_mut()?.retain(|name, _| !keys.iter().any(|key| key == name));
        }
        _ => return None,
    }
    Some(meta)
}

/// Sets a field of the session and announces it.
pub(super) fn set(state: &mut State, room: &Room<'_>, field: &str, value: Value) {
    room.change(state, |relay| relay.insert(field.to_owned(), value));
    emit_room(state, &room.now(state), "video.room.updated", &[field]);
}

fn set_layout(state: &mut State, room: &Room<'_>, params: &Attributes) -> Reply {
    let name = params["name"].as_str().filter(|name| LAYOUTS.contains(name));
    let name = name.ok_or_else(|| RpcError::Result("404", "Layout not found".into()))?;
    set(state, room, "layout_name", name.into());
    room.emit(state, "video.layout.changed", layout(room, name));
    Ok(ok(json!({})))
}

/// A layout with one layer.
fn layout(room: &Room<'_>, name: &str) -> Value {
    let layer = json!({
        "x": 0, "y": 0, "width": 100, "height": 100, "layer_index": 0, "z_index": 0, "reservation": "standard-1",
        "position": "standard-1", "playing_file": false, "visible": true,
    });
    json!({ "layout": {
        "id": name, "name": name, "room_session_id": room.id, "room_id": room.session["room_id"], "layers": [layer],
    } })
}
