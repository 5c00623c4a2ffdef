//! Sessions of rooms: they start when the first call joins and end when the last call leaves. Their
//! members, events and recordings are kept.

use serde_json::{Value, json};

use super::super::context::{Context, as_attributes, is_true, text};
use super::super::model::{MODEL, Model};
use super::super::view::VIEW;
use super::super::{Discarded, View, conferences};
use super::ROOMS;
use crate::clock;
use crate::store::Attributes;

/// Sessions, which the video log lists as well.
pub(crate) const SESSIONS: Model = Model {
    collection: "room_sessions",
    views: &[
        View { path: "/api/video/room_sessions", ..VIEW },
        View {
            path: "/api/video/logs",
            names: &[("room_name", "name"), ("started_at", "start_time"), ("ended_at", "end_time")],
            discarded: Discarded::Stub,
            ..VIEW
        },
    ],
    ..MODEL
};

/// The members of sessions.
pub(crate) const MEMBERS: Model = Model {
    collection: "room_members",
    views: &[View { path: "/api/video/room_sessions/{}/members", owner: Some("room_session_id"), ..VIEW }],
    ..MODEL
};

/// The events of sessions.
pub(in super::super) const EVENTS: Model = Model {
    collection: "room_events",
    views: &[
        View { path: "/api/video/room_sessions/{}/events", owner: Some("room_session_id"), ..VIEW },
        View { path: "/api/video/room_recordings/{}/events", owner: Some("room_recording_id"), ..VIEW },
    ],
    ..MODEL
};

/// Recordings of sessions.
pub(crate) const RECORDINGS: Model = Model {
    collection: "room_recordings",
    views: &[
        View { path: "/api/video/room_recordings", ..VIEW },
        View { path: "/api/video/room_sessions/{}/recordings", owner: Some("room_session_id"), ..VIEW },
    ],
    ..MODEL
};

/// Adds a call to the room of this name. An unknown room is created.
pub(crate) fn join(context: &mut Context<'_>, call: &Attributes, name: &str) {
    let found = context.store.find(ROOMS.collection, "name", name).map(|item| item.attributes.clone());
    let Ok(room) = found.map_or_else(|| ROOMS.create(context, json!({ "name": name })), Ok) else { return };
    let running =
        room.get("active_session").map(|session| session["id"].as_str().unwrap_or_default().to_owned());
    let session = running.unwrap_or_else(|| start(context, &room));
    let member = json!({ "call_id": text(call, "id"), "room_session_id": session, "name": text(call, "to"), "join_time": clock::now_rfc3339() });
    let id = context.add(MEMBERS.collection, member);
    let member = context.store.find(MEMBERS.collection, "id", &id).map(|item| item.attributes.clone());
    add_event(context, &session, "member.joined", json!({ "member": member }));
}

/// Removes a call from its room. The session ends if it was the last one.
pub(in super::super) fn leave(context: &mut Context<'_>, call: &str) {
    remove_members(context, "call_id", call);
}

/// Removes the members whose attribute has the value. A session ends with its last member.
pub(crate) fn remove_members(context: &mut Context<'_>, name: &str, value: &str) {
    let here = |attributes: &&mut Attributes| !attributes.contains_key("leave_time");
    let mut left = Vec::new();
    for member in context.find_all(MEMBERS.collection, name, value).filter(here) {
        let stay = clock::seconds_since(text(member, "join_time")).unwrap_or(0);
        member.extend(as_attributes(json!({ "leave_time": clock::now_rfc3339(), "duration": stay })));
        left.push((text(member, "room_session_id").to_owned(), member.clone()));
    }
    for (session, member) in left {
        add_event(context, &session, "member.left", json!({ "member": member }));
        if context.find_all(MEMBERS.collection, "room_session_id", &session).filter(here).count() == 0 {
            end(context, &session);
        }
    }
}

fn start(context: &mut Context<'_>, room: &Attributes) -> String {
    let mut session = room.clone();
    let now = clock::now_rfc3339();
    for name in ["id", "created_at", "updated_at", "active_session"] {
        session.shift_remove(name);
    }
    session.extend(as_attributes(json!({
        "room_id": text(room, "id"), "status": "in-progress", "start_time": now, "source": "realtime_api",
        "type": "video_room_session", "url": "", "charge_details": [],
    })));
    let id = context.add(SESSIONS.collection, session.clone().into());
    session.insert("id".into(), id.clone().into());
    let entry = json!({ "room_name": text(room, "name"), "started_at": now, "ended_at": null, "charge": "0.0", "locked": false });
    conferences::add_log_entry(context, &session, entry);
    for attributes in context.find_all(ROOMS.collection, "id", text(room, "id")) {
        attributes.insert("active_session".into(), session.clone().into());
    }
    add_event(context, &id, "session.started", json!({}));
    if is_true(room, "record_on_start") {
        start_recording(context, &id);
    }
    id
}

/// Starts to record a session and returns the recording.
pub(crate) fn start_recording(context: &mut Context<'_>, session: &str) -> Attributes {
    let attributes = json!({ "room_session_id": session, "status": "recording", "started_at": clock::now_rfc3339(), "format": "mp4" });
    let id = context.add(RECORDINGS.collection, attributes);
    let found = context.store.find(RECORDINGS.collection, "id", &id);
    let recording = found.map(|item| item.attributes.clone()).unwrap_or_default();
    add_event(context, session, "recording.started", json!({ "recording": recording }));
    recording
}

/// Changes the status of a recording to `recording`, `paused` or `completed`. `None` if the session
/// has no recording with this id that can still change.
pub(crate) fn change_recording(
    context: &mut Context<'_>,
    session: &str,
    id: &str,
    status: &str,
) -> Option<Attributes> {
    let open = |recording: &&mut Attributes| {
        text(recording, "room_session_id") == session && text(recording, "status") != "completed"
    };
    let recording = context.find_all(RECORDINGS.collection, "id", id).find(open)?;
    recording.insert("status".into(), status.into());
    if status == "completed" {
        let seconds = clock::seconds_since(text(recording, "started_at")).unwrap_or(0);
        recording.extend(as_attributes(json!({ "finished_at": clock::now_rfc3339(), "duration": seconds })));
    }
    let recording = recording.clone();
    let name = if status == "completed" { "recording.ended" } else { "recording.updated" };
    add_event(context, session, name, json!({ "recording": recording }));
    Some(recording)
}

fn end(context: &mut Context<'_>, session: &str) {
    let now = clock::now_rfc3339();
    let complete = |attributes: &mut Attributes, more: Value| {
        let seconds = clock::seconds_since(text(attributes, "created_at")).unwrap_or(0);
        attributes.extend(as_attributes(
            json!({ "status": "completed", "duration": seconds, "updated_at": clock::now_rfc3339() }),
        ));
        attributes.extend(as_attributes(more));
    };
    add_event(context, session, "session.ended", json!({}));
    let mut room = String::new();
    for attributes in context.find_all(SESSIONS.collection, "id", session) {
        complete(attributes, json!({ "end_time": now }));
        text(attributes, "room_id").clone_into(&mut room);
    }
    for recording in context.find_all(RECORDINGS.collection, "room_session_id", session) {
        complete(recording, json!({ "finished_at": now }));
    }
    for entry in context.find_all(conferences::LOG.collection, "id", session) {
        complete(entry, json!({ "ended_at": now }));
    }
    for attributes in context.find_all(ROOMS.collection, "id", &room) {
        attributes.shift_remove("active_session");
    }
}

/// Adds an event to the log of the session, and records the change. `input` contains the member or
/// the recording.
fn add_event(context: &mut Context<'_>, session: &str, name: &str, input: Value) {
    let found = context.store.find(SESSIONS.collection, "id", session);
    let attributes = found.map(|item| item.attributes.clone()).unwrap_or_default();
    let room = text(&attributes, "room_id");
    let mut event =
        json!({ "room_id": room, "room_session_id": session, "level": "info", "name": name, "payload": {} });
    if let Some(recording) = input.get("recording") {
        event["room_recording_id"] = recording["id"].clone();
    }
    context.add(EVENTS.collection, event);
    context.record(SESSIONS.collection, name, &attributes, &as_attributes(input));
}
