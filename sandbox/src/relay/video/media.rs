//! Recordings, playbacks and streams of rooms. Recordings are resources of the REST API, the others
//! exist in the room only.

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::RELAY;
use super::super::events::now;
use super::super::rpc::{Reply, RpcError, ok};
use super::{Room, payloads, room};
use crate::resources::video::{RECORDINGS, change_recording, start_recording};
use crate::resources::{Context, text};
use crate::space::State;
use crate::store::Attributes;

/// Runs a command on recordings.
pub(super) fn record(state: &mut State, room: &Room<'_>, name: &str, params: &Attributes) -> Reply {
    if name == "list" {
        let recordings = state.store.list(RECORDINGS.collection, false).map(|item| &item.attributes);
        let own = recordings.filter(|recording| text(recording, "room_session_id") == room.id);
        let shown: Vec<_> = own.map(payloads::recording).collect();
        return Ok(ok(json!({ "recordings": shown })));
    }
    // The event of the change is sent to this client, subscribed or not.
    room.change(state, |relay| relay.insert("by".into(), room.caller.protocol.clone().into()));
    let mut context = Context { store: &mut state.store, project: &room.caller.project };
    let status = match name {
        "start" => {
            let recording = payloads::recording(&start_recording(&mut context, &room.id));
            room::set(state, room, "recording", true.into());
            return Ok(ok(json!({ "recording": recording })));
        }
        "pause" => "paused",
        "resume" => "recording",
        _ => "completed",
    };
    let changed = change_recording(&mut context, &room.id, text(params, "recording_id"), status);
    changed.ok_or_else(|| RpcError::not_found("Recording"))?;
    if status == "completed" {
        room::set(state, room, "recording", false.into());
    }
    Ok(ok(json!({})))
}

/// Runs a command on playbacks.
pub(super) fn play(state: &mut State, room: &Room<'_>, name: &str, params: &Attributes) -> Reply {
    match name {
        "list" => list(room, "playbacks"),
        "start" => {
            let playback = json!({
                "id": Uuid::new_v4(), "state": "playing", "url": params["url"], "seekable": true, "started_at": now(),
                "volume": params.get("volume").cloned().unwrap_or(0.into()),
                "position": params.get("seek_position").cloned().unwrap_or(0.into()),
            });
            start(state, room, "playback", playback)
        }
        _ => {
            let change = |playback: &mut Value| match name {
                "pause" => playback["state"] = "paused".into(),
                "resume" => playback["state"] = "playing".into(),
                "set_volume" => playback["volume"] = params["volume"].clone(),
                "seek_absolute" => playback["position"] = params["position"].clone(),
                "seek_relative" => {
                    let position = playback["position"].as_i64().unwrap_or(0);
                    let step = params["position"].as_i64().unwrap_or(0);
                    playback["position"] = (position + step).max(0).into();
                }
                _ => {
                    playback["state"] = "completed".into();
                    playback["ended_at"] = now().into();
                }
            };
            update(state, room, "playback", text(params, "playback_id"), change)
        }
    }
}

/// Runs a command on streams.
pub(super) fn stream(state: &mut State, room: &Room<'_>, name: &str, params: &Attributes) -> Reply {
    match name {
        "list" => list(room, "streams"),
        "start" => {
            let stream = json!({
                "id": Uuid::new_v4(), "state": "streaming", "url": params["url"], "started_at": now(),
            });
            start(state, room, "stream", stream)
        }
        _ => update(state, room, "stream", text(params, "stream_id"), |stream| {
            stream["state"] = "completed".into();
            stream["ended_at"] = now().into();
        }),
    }
}

fn list(room: &Room<'_>, field: &str) -> Reply {
    let found = room.session.get(RELAY).map(|relay| relay[field].clone()).unwrap_or_default();
    Ok(ok(json!({ field: found.as_array().cloned().unwrap_or_default() })))
}

/// Adds the object to the room, and returns it in the result and in an event.
fn start(state: &mut State, room: &Room<'_>, kind: &str, object: Value) -> Reply {
    room.change(state, |relay| {
        let objects = relay.entry(format!("{kind}s")).or_insert_with(|| json!([]));
        objects.as_array_mut().map(|objects| objects.push(object.clone()))
    });
    if kind == "stream" {
        room::set(state, room, "streaming", true.into());
    }
    room.emit(state, &format!("video.{kind}.started"), json!({ kind: object }));
    Ok(ok(json!({ kind: object })))
}

/// Changes the object. A completed one is removed from the room.
fn update(
    state: &mut State,
    room: &Room<'_>,
    kind: &str,
    id: &str,
    change: impl FnOnce(&mut Value),
) -> Reply {
    let changed = room.change(state, |relay| {
        let objects = relay.get_mut(&format!("{kind}s"))?.as_array_mut()?;
        let index = objects.iter().position(|object| object["id"] == id)?;
        change(&mut objects[index]);
        let ended = objects[index]["state"] == "completed";
        let object = objects[index].clone();
        if ended {
            objects.remove(index);
        }
        Some((object, ended))
    });
    let (object, ended) = changed.flatten().ok_or_else(|| RpcError::not_found(kind))?;
    if ended && kind == "stream" {
        room::set(state, room, "streaming", false.into());
    }
    let event = format!("video.{kind}.{}", if ended { "ended" } else { "updated" });
    room.emit(state, &event, json!({ kind: object }));
    Ok(ok(json!({})))
}
