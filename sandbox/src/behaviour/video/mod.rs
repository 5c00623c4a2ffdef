//! Video: rooms and conferences, the sessions that happen in them, and what belongs to either.

mod sessions;

use serde_json::json;

use super::view::VIEW;
use super::world::{default_to, text};
use super::{Behaviour, Done, MODEL, Model, View, World};
use crate::store::Facts;

pub(super) use sessions::{EVENTS, MEMBERS, RECORDINGS, SESSIONS, enter, leave};

/// Rooms.
pub(super) const ROOMS: Model = Model {
    home: "rooms",
    name: "name",
    views: &[View { path: "/api/video/rooms", ..VIEW }],
    behaviour: &Rooms,
    ..MODEL
};

/// Video conferences: rooms with a page of their own.
pub(super) const CONFERENCES: Model = Model {
    home: "video_conferences",
    views: &[View { path: "/api/video/conferences", ..VIEW }],
    behaviour: &Rooms,
    ..MODEL
};

/// Streams out of rooms and conferences.
pub(super) const STREAMS: Model = Model {
    home: "room_streams",
    views: &[
        View { path: "/api/video/streams", ..VIEW },
        View { path: "/api/video/rooms/{}/streams", owner: Some("room_id"), ..VIEW },
        View { path: "/api/video/conferences/{}/streams", owner: Some("room_id"), ..VIEW },
    ],
    behaviour: &Streams,
    ..MODEL
};

struct Rooms;

impl Behaviour for Rooms {
    fn make(&self, _world: &mut World<'_>, room: &mut Facts) -> Done {
        default_to(room, json!({ "fps": 20, "max_members": 20 }));
        Ok(())
    }

    fn remove(&self, world: &mut World<'_>, room: &mut Facts) -> Done {
        world.remove_all(STREAMS.home, "room_id", text(room, "id"));
        Ok(())
    }
}

struct Streams;

impl Behaviour for Streams {
    fn make(&self, _world: &mut World<'_>, stream: &mut Facts) -> Done {
        default_to(stream, json!({ "stream_type": "rtmp", "width": 1280, "height": 720, "fps": 20 }));
        Ok(())
    }
}
