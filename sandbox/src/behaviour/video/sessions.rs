//! Sessions of rooms: they begin when the first call joins and end with the last, and leave members, events and recordings.

use serde_json::{Value, json};

use super::super::view::VIEW;
use super::super::world::{World, as_facts, is_true, text};
use super::super::{Discarded, MODEL, Model, View, conferences};
use super::ROOMS;
use crate::clock;
use crate::store::Facts;

/// Sessions, which the video log tells too.
pub(in super::super) const SESSIONS: Model = Model {
    home: "room_sessions",
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

/// Who was in a session.
pub(in super::super) const MEMBERS: Model = Model {
    home: "room_members",
    views: &[View { path: "/api/video/room_sessions/{}/members", owner: Some("room_session_id"), ..VIEW }],
    ..MODEL
};

/// What happened in a session.
pub(in super::super) const EVENTS: Model = Model {
    home: "room_events",
    views: &[
        View { path: "/api/video/room_sessions/{}/events", owner: Some("room_session_id"), ..VIEW },
        View { path: "/api/video/room_recordings/{}/events", owner: Some("room_recording_id"), ..VIEW },
    ],
    ..MODEL
};

/// Recordings of sessions.
pub(in super::super) const RECORDINGS: Model = Model {
    home: "room_recordings",
    views: &[
        View { path: "/api/video/room_recordings", ..VIEW },
        View { path: "/api/video/room_sessions/{}/recordings", owner: Some("room_session_id"), ..VIEW },
    ],
    ..MODEL
};

/// Lets a call into the room of this name, which is made if there is none.
pub(in super::super) fn enter(world: &mut World<'_>, call: &Facts, name: &str) {
    let found = world.store.find(ROOMS.home, "name", name).map(|item| item.facts.clone());
    let Ok(room) = found.map_or_else(|| world.make(&ROOMS, json!({ "name": name })), Ok) else { return };
    let running =
        room.get("active_session").map(|session| session["id"].as_str().unwrap_or_default().to_owned());
    let session = running.unwrap_or_else(|| begin(world, &room));
    let member = json!({ "call_id": text(call, "id"), "room_session_id": session, "name": text(call, "to"), "join_time": clock::stamp() });
    world.add(MEMBERS.home, member);
    note(world, &session, "member.joined", None);
}

/// Lets a call out of its room, whose session may end with it.
pub(in super::super) fn leave(world: &mut World<'_>, call: &str) {
    let here = |facts: &&mut Facts| !facts.contains_key("leave_time");
    let mut left = Vec::new();
    for member in world.with(MEMBERS.home, "call_id", call).filter(here) {
        let stay = clock::seconds_since(text(member, "join_time")).unwrap_or(0);
        member.extend(as_facts(json!({ "leave_time": clock::stamp(), "duration": stay })));
        left.push(text(member, "room_session_id").to_owned());
    }
    for session in left {
        note(world, &session, "member.left", None);
        if world.with(MEMBERS.home, "room_session_id", &session).filter(here).count() == 0 {
            end(world, &session);
        }
    }
}

fn begin(world: &mut World<'_>, room: &Facts) -> String {
    let mut session = room.clone();
    let now = clock::stamp();
    for name in ["id", "created_at", "updated_at", "active_session"] {
        session.shift_remove(name);
    }
    session.extend(as_facts(json!({
        "room_id": text(room, "id"), "status": "in-progress", "start_time": now, "source": "realtime_api",
        "type": "video_room_session", "url": "", "charge_details": [],
    })));
    let id = world.add(SESSIONS.home, session.clone().into());
    session.insert("id".into(), id.clone().into());
    let entry = json!({ "room_name": text(room, "name"), "started_at": now, "ended_at": null, "charge": "0.0", "locked": false });
    conferences::log(world, &session, entry);
    for facts in world.with(ROOMS.home, "id", text(room, "id")) {
        facts.insert("active_session".into(), session.clone().into());
    }
    note(world, &id, "session.started", None);
    if is_true(room, "record_on_start") {
        let facts =
            json!({ "room_session_id": id, "status": "recording", "started_at": now, "format": "mp4" });
        let recording = world.add(RECORDINGS.home, facts);
        note(world, &id, "recording.started", Some(recording));
    }
    id
}

fn end(world: &mut World<'_>, session: &str) {
    let now = clock::stamp();
    let over = |facts: &mut Facts, more: Value| {
        let seconds = clock::seconds_since(text(facts, "created_at")).unwrap_or(0);
        facts.extend(as_facts(
            json!({ "status": "completed", "duration": seconds, "updated_at": clock::stamp() }),
        ));
        facts.extend(as_facts(more));
    };
    note(world, session, "session.ended", None);
    let mut room = String::new();
    for facts in world.with(SESSIONS.home, "id", session) {
        over(facts, json!({ "end_time": now }));
        text(facts, "room_id").clone_into(&mut room);
    }
    for recording in world.with(RECORDINGS.home, "room_session_id", session) {
        over(recording, json!({ "finished_at": now }));
    }
    for entry in world.with(conferences::LOG.home, "id", session) {
        over(entry, json!({ "ended_at": now }));
    }
    for facts in world.with(ROOMS.home, "id", &room) {
        facts.shift_remove("active_session");
    }
}

fn note(world: &mut World<'_>, session: &str, name: &str, recording: Option<String>) {
    let room =
        world.store.find(SESSIONS.home, "id", session).map(|item| text(&item.facts, "room_id").to_owned());
    let mut event =
        json!({ "room_id": room, "room_session_id": session, "level": "info", "name": name, "payload": {} });
    if let Some(recording) = recording {
        event["room_recording_id"] = recording.into();
    }
    world.add(EVENTS.home, event);
}
