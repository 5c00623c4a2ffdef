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
pub(in super::super) const SESSIONS: Model = Model {
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
pub(in super::super) const MEMBERS: Model = Model {
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
pub(in super::super) const RECORDINGS: Model = Model {
    collection: "room_recordings",
    views: &[
        View { path: "/api/video/room_recordings", ..VIEW },
        View { path: "/api/video/room_sessions/{}/recordings", owner: Some("room_session_id"), ..VIEW },
    ],
    ..MODEL
};

/// Adds a call to the room of this name. An unknown room is created.
pub(in super::super) fn join(context: &mut Context<'_>, call: &Attributes, name: &str) {
    let found = context.store.find(ROOMS.collection, "name", name).map(|item| item.attributes.clone());
    let Ok(room) = found.map_or_else(|| ROOMS.create(context, json!({ "name": name })), Ok) else { return };
    let running =
        room.get("active_session").map(|session| session["id"].as_str().unwrap_or_default().to_owned());
    let session = running.unwrap_or_else(|| start(context, &room));
    let member = json!({ "call_id": text(call, "id"), "room_session_id": session, "name": text(call, "to"), "join_time": clock::now_rfc3339() });
    context.add(MEMBERS.collection, member);
    add_event(context, &session, "member.joined", None);
}

/// Removes a call from its room. The session ends if it was the last one.
pub(in super::super) fn leave(context: &mut Context<'_>, call: &str) {
    let here = |attributes: &&mut Attributes| !attributes.contains_key("leave_time");
    let mut left = Vec::new();
    for member in context.find_all(MEMBERS.collection, "call_id", call).filter(here) {
        let stay = clock::seconds_since(text(member, "join_time")).unwrap_or(0);
        member.extend(as_attributes(json!({ "leave_time": clock::now_rfc3339(), "duration": stay })));
        left.push(text(member, "room_session_id").to_owned());
    }
    for session in left {
        add_event(context, &session, "member.left", None);
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
    add_event(context, &id, "session.started", None);
    if is_true(room, "record_on_start") {
        let attributes =
            json!({ "room_session_id": id, "status": "recording", "started_at": now, "format": "mp4" });
        let recording = context.add(RECORDINGS.collection, attributes);
        add_event(context, &id, "recording.started", Some(recording));
    }
    id
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
    add_event(context, session, "session.ended", None);
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

fn add_event(context: &mut Context<'_>, session: &str, name: &str, recording: Option<String>) {
    let room = context
        .store
        .find(SESSIONS.collection, "id", session)
        .map(|item| text(&item.attributes, "room_id").to_owned());
    let mut event =
        json!({ "room_id": room, "room_session_id": session, "level": "info", "name": name, "payload": {} });
    if let Some(recording) = recording {
        event["room_recording_id"] = recording.into();
    }
    context.add(EVENTS.collection, event);
}
