//! Video: rooms and conferences, their sessions and streams.

mod sessions;

use serde_json::json;

use super::context::{default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{Context, View};
use crate::store::{Attributes, Store};

pub(super) use sessions::{EVENTS, leave};
pub(crate) use sessions::{
    MEMBERS, RECORDINGS, SESSIONS, change_recording, join, remove_members, start_recording,
};

/// Rooms.
pub(crate) const ROOMS: Model = Model {
    collection: "rooms",
    name: "name",
    views: &[View { path: "/api/video/rooms", ..VIEW }],
    lifecycle: &Rooms,
    ..MODEL
};

/// Video conferences: rooms with a separate page.
pub(super) const CONFERENCES: Model = Model {
    collection: "video_conferences",
    views: &[View { path: "/api/video/conferences", ..VIEW }],
    lifecycle: &Rooms,
    ..MODEL
};

/// Streams of rooms and conferences.
pub(crate) const STREAMS: Model = Model {
    collection: "room_streams",
    views: &[
        View { path: "/api/video/streams", ..VIEW },
        View { path: "/api/video/rooms/{}/streams", owner: Some("room_id"), ..VIEW },
        View { path: "/api/video/conferences/{}/streams", owner: Some("room_id"), ..VIEW },
    ],
    lifecycle: &Streams,
    ..MODEL
};

struct Rooms;

impl Lifecycle for Rooms {
    fn create(&self, _context: &mut Context<'_>, room: &mut Attributes) -> Result {
        default_to(room, json!({ "fps": 20, "max_members": 20 }));
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, room: &mut Attributes) -> Result {
        context.remove_all(STREAMS.collection, "room_id", text(room, "id"));
        Ok(())
    }
}

/// Whether the project has a room of this name.
pub(crate) fn has_room(store: &Store, project: &str, name: &str) -> bool {
    let is_same = |room: &Attributes| text(room, "name") == name && text(room, "project_id") == project;
    store.list(ROOMS.collection, false).any(|item| is_same(&item.attributes))
}

struct Streams;

impl Lifecycle for Streams {
    fn create(&self, _context: &mut Context<'_>, stream: &mut Attributes) -> Result {
        default_to(stream, json!({ "stream_type": "rtmp", "width": 1280, "height": 720, "fps": 20 }));
        Ok(())
    }
}
