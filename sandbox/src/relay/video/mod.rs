//! Video: rooms, their members, recordings, playbacks and streams.

mod media;
mod members;
mod payloads;
mod room;

use serde_json::{Value, json};

use super::RELAY;
use super::events::{Event, Recipients};
use super::rpc::{Reply, RpcError, ok, with_fields};
use super::session::Caller;
use super::subscriptions::ROOMS;
use crate::resources::text;
use crate::resources::video::SESSIONS;
use crate::space::State;
use crate::store::{Attributes, Change};

/// The session of a room, and the client that changes it.
struct Room<'a> {
    /// The client.
    caller: &'a Caller,
    /// The id of the session.
    id: String,
    /// The attributes of the session when the command arrived.
    session: Attributes,
}

/// Runs a method.
pub(super) fn run(state: &mut State, caller: &Caller, method: &str, params: &Attributes) -> Reply {
    if method == "video.rooms.get" {
        let sessions = running(state, &caller.project);
        let rooms: Vec<_> = sessions.iter().map(payloads::room_session).collect();
        return Ok(ok(json!({ "rooms": rooms })));
    }
    let id = text(params, "room_session_id");
    let session = running(state, &caller.project).into_iter().find(|session| text(session, "id") == id);
    let session = session.ok_or_else(|| RpcError::not_found("Room session"))?;
    let room = Room { caller, id: id.to_owned(), session };
    let name = method.strip_prefix("video.").unwrap_or(method);
    match name {
        "room.get" => Ok(ok(json!({ "room": payloads::room_session(&room.session) }))),
        "members.get" => Ok(ok(json!({ "members": members::present(state, id) }))),
        _ if name.starts_with("member.") => members::run(state, &room, &name["member.".len()..], params),
        _ if name.starts_with("recording.") => {
            media::record(state, &room, &name["recording.".len()..], params)
        }
        _ if name.starts_with("playback.") => media::play(state, &room, &name["playback.".len()..], params),
        _ if name.starts_with("stream.") => media::stream(state, &room, &name["stream.".len()..], params),
        _ => room::run(state, &room, name, params),
    }
}

/// Sends `video.room.subscribed` after a subscription to the channel of a room.
pub(super) fn announce_state(state: &mut State, caller: &Caller, channel: &str) {
    let sessions = running(state, &caller.project);
    let session = sessions.into_iter().find(|session| payloads::channel(text(session, "id")) == channel);
    let Some(session) = session else { return };
    let mut whole = payloads::room_session(&session);
    whole["members"] = members::present(state, text(&session, "id")).into();
    let to = Recipients::Session(caller.protocol.clone());
    let event = Event::new(to, "video.room.subscribed", json!({ "room_session": whole }));
    state.relay.emit(event.with("event_channel", channel));
}

/// Announces a change that either interface made.
pub(super) fn changed(state: &mut State, change: &Change) {
    let (session, input) = (&change.attributes, &change.input);
    match change.name.as_str() {
        "session.started" => emit_room(state, session, "video.room.started", &[]),
        "session.ended" => emit_room(state, session, "video.room.ended", &[]),
        "member.joined" | "member.left" => {
            let member = input.get("member").and_then(Value::as_object).cloned().unwrap_or_default();
            let fields = json!({ "member": payloads::member(session, &member) });
            emit(state, session, &format!("video.{}", change.name), fields, None);
        }
        name if name.starts_with("recording.") => {
            let recording = input.get("recording").and_then(Value::as_object).cloned().unwrap_or_default();
            let by = session.get(RELAY).and_then(|relay| relay["by"].as_str()).map(ToOwned::to_owned);
            let fields = json!({ "recording": payloads::recording(&recording) });
            emit(state, session, &format!("video.{name}"), fields, by);
        }
        _ => {}
    }
}

/// The sessions of the project that have not ended.
fn running(state: &State, project: &str) -> Vec<Attributes> {
    let sessions = state.store.list(SESSIONS.collection, false).map(|item| &item.attributes);
    let own = |session: &&Attributes| {
        text(session, "project_id") == project && text(session, "status") == "in-progress"
    };
    sessions.filter(own).cloned().collect()
}

/// Sends an event with the room session as payload.
fn emit_room(state: &mut State, session: &Attributes, event_type: &str, updated: &[&str]) {
    let mut shown = payloads::room_session(session);
    if !updated.is_empty() {
        shown["updated"] = json!(updated);
    }
    emit(state, session, event_type, json!({ "room_session": shown }), None);
}

/// Sends an event to the sessions that are subscribed to it, and to the one that caused it.
fn emit(state: &mut State, session: &Attributes, event_type: &str, fields: Value, by: Option<String>) {
    let (id, project) = (text(session, "id"), text(session, "project_id"));
    let channel = payloads::channel(id);
    let to = Recipients::Video(project.to_owned(), vec![ROOMS.to_owned(), channel.clone()], by);
    let params = with_fields(json!({ "room_id": text(session, "room_id"), "room_session_id": id }), fields);
    let room = event_type.starts_with("video.room.");
    let shown = if room { format!("{ROOMS}.{project}") } else { channel };
    state.relay.emit(Event::new(to, event_type, params).with("event_channel", &shown));
}

impl Room<'_> {
    /// Changes what the relay stores of the session, and returns the result of `change`.
    fn change<T>(&self, state: &mut State, change: impl FnOnce(&mut Attributes) -> T) -> Option<T> {
        let item = state.store.find_mut(SESSIONS.collection, "id", &self.id)?;
        let relay = item.attributes.entry(RELAY).or_insert_with(|| json!({}));
        relay.as_object_mut().map(change)
    }

    /// The attributes of the session now.
    fn now(&self, state: &State) -> Attributes {
        let item = state.store.find(SESSIONS.collection, "id", &self.id);
        item.map(|item| item.attributes.clone()).unwrap_or_default()
    }

    /// Sends an event of this room, also to the client that caused it.
    fn emit(&self, state: &mut State, event_type: &str, fields: Value) {
        emit(state, &self.session, event_type, fields, Some(self.caller.protocol.clone()));
    }
}
