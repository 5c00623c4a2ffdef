//! The objects of video events and results.

use serde_json::{Value, json};

use super::super::RELAY;
use crate::clock;
use crate::resources::{default_to, text};
use crate::store::Attributes;

/// The channel of the events of a room session.
pub(super) fn channel(session: &str) -> String {
    format!("room.{session}")
}

/// A room session.
pub(super) fn room_session(session: &Attributes) -> Value {
    let id = text(session, "id");
    let mut shown = session.get(RELAY).and_then(Value::as_object).cloned().unwrap_or_default();
    shown.shift_remove("by");
    for name in ["recordings", "playbacks", "streams"] {
        if shown.get(name).and_then(Value::as_array).is_some_and(Vec::is_empty) {
            shown.shift_remove(name);
        }
    }
    default_to(
        &mut shown,
        json!({
            "id": id, "room_session_id": id, "room_id": text(session, "room_id"), "event_channel": channel(id),
            "name": text(session, "name"), "display_name": session.get("display_name").unwrap_or(&session["name"]),
            "recording": false, "streaming": false, "hide_video_muted": false, "locked": false,
            "prioritize_handraise": false, "music_on_hold": false, "layout_name": "grid-responsive", "meta": {},
            "preview_url": "", "start_time": epoch(session, "start_time"),
        }),
    );
    shown.into()
}

/// A member.
pub(super) fn member(session: &Attributes, member: &Attributes) -> Value {
    let mut shown = member.get(RELAY).and_then(Value::as_object).cloned().unwrap_or_default();
    default_to(
        &mut shown,
        json!({
            "id": text(member, "id"), "room_session_id": text(member, "room_session_id"),
            "room_id": text(session, "room_id"), "name": text(member, "name"), "type": "member", "visible": true,
            "audio_muted": false, "video_muted": false, "deaf": false, "handraised": false, "talking": false,
            "input_volume": 0, "output_volume": 0, "input_sensitivity": 44, "requested_position": "auto",
            "current_position": "auto", "meta": {},
        }),
    );
    shown.into()
}

/// A recording.
pub(super) fn recording(recording: &Attributes) -> Value {
    let mut shown = json!({
        "id": text(recording, "id"), "state": text(recording, "status"),
        "started_at": epoch(recording, "started_at"),
    });
    if let Some(end) = epoch(recording, "finished_at") {
        shown["ended_at"] = end.into();
        shown["duration"] = recording.get("duration").cloned().unwrap_or_default();
    }
    shown
}

/// A time in seconds since the epoch.
fn epoch(attributes: &Attributes, name: &str) -> Option<i64> {
    clock::parse_time(text(attributes, name)).map(time::OffsetDateTime::unix_timestamp)
}
