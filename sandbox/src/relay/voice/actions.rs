//! Actions of calls: playback, recording and others that run until they end.

use std::time::Duration;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::super::phones;
use super::kinds::{self, Kind};
use super::{collect, detect, emit_command_event, find};
use crate::resources::recordings::RECORDINGS;
use crate::resources::{Context, calls, text};
use crate::space::State;
use crate::store::Attributes;

/// The interval in which a paused playback is looked at.
const PAUSED: Duration = Duration::from_millis(20);

/// The delay of an action that ends as soon as it has started.
const SOON: Duration = Duration::from_millis(5);

/// The running actions.
pub(super) type Actions = IndexMap<Key, Action>;

/// What identifies an action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    /// The call.
    pub call: String,
    /// The kind.
    pub kind: &'static str,
    /// The id that the client chose; empty for a command of the REST API without one.
    pub control_id: String,
}

/// A running action.
#[derive(Clone)]
pub(super) struct Action {
    /// The kind.
    kind: &'static Kind,
    /// The parameters of the command that started it.
    pub params: Attributes,
    is_paused: bool,
    /// Whether the media of an action that also collects is playing.
    is_playing: bool,
}

/// Whether the action that a command controls runs. A command that controls none is accepted.
pub(super) fn is_running(state: &State, call: &Attributes, command: &str, params: &Attributes) -> bool {
    match kinds::of_command(command) {
        Some((kind, verb)) if verb != "start" => {
            state.relay.voice.actions.contains_key(&key(call, kind, params))
        }
        _ => true,
    }
}

/// Applies a command that the call has accepted.
pub(super) fn apply(state: &mut State, call: &Attributes, command: &str, params: &Attributes) {
    let Some((kind, verb)) = kinds::of_command(command) else { return };
    let key = key(call, kind, params);
    match verb {
        "start" => start(state, call, key, kind, params),
        "stop" => stop(state, &key, kind),
        "pause" | "resume" => {
            let Some(action) = state.relay.voice.actions.get_mut(&key) else { return };
            action.is_paused = verb == "pause";
            let name = if verb == "pause" { "paused" } else { kind.started };
            emit_state(state, &key, kind.event, json!({ "state": name }));
        }
        _ => {}
    }
}

fn key(call: &Attributes, kind: &Kind, params: &Attributes) -> Key {
    let control_id = text(params, "control_id").to_owned();
    Key { call: text(call, "id").to_owned(), kind: kind.name, control_id }
}

fn start(state: &mut State, call: &Attributes, key: Key, kind: &'static Kind, params: &Attributes) {
    let is_playing = kind.name == "play_and_collect";
    let action = Action { kind, params: params.clone(), is_paused: false, is_playing };
    state.relay.voice.actions.insert(key.clone(), action);
    if !kind.started.is_empty() {
        let fields = fields_of(state, &key, kind, kind.started);
        emit_state(state, &key, kind.event, fields);
    }
    let media = media_time(state, call, params);
    match kind.name {
        "play" => end_later(state, key, media),
        "play_and_collect" => {
            emit_state(state, &key, "play", json!({ "state": "playing" }));
            let played = key.clone();
            state.relay.timers.change_later(media, move |state| end_playback(state, &played));
            collect::start(state, call, key);
        }
        "collect" => collect::start(state, call, key),
        "detect" => detect::start(state, call, key),
        _ if kind.ends => end_later(state, key, SOON),
        _ => {}
    }
}

/// Ends the playback of an action that also collects, unless it has ended.
fn end_playback(state: &mut State, key: &Key) {
    let Some(action) = state.relay.voice.actions.get_mut(key) else { return };
    if std::mem::take(&mut action.is_playing) {
        emit_state(state, key, "play", json!({ "state": "finished" }));
    }
}

/// Ends the action after a delay, but not while it is paused.
fn end_later(state: &State, key: Key, delay: Duration) {
    state.relay.timers.change_later(delay, move |state| {
        match state.relay.voice.actions.get(&key).map(|action| action.is_paused) {
            Some(true) => end_later(state, key, PAUSED),
            Some(false) => finish(state, &key, Value::Null),
            None => {}
        }
    });
}

/// Ends the action. `fields` replace those of the usual last event.
pub(super) fn finish(state: &mut State, key: &Key, fields: Value) {
    end_playback(state, key);
    let Some(kind) = state.relay.voice.actions.get(key).map(|action| action.kind) else { return };
    let mut context = Context { store: &mut state.store, project: "" };
    // The call has no such action if a command of the REST API has stopped it.
    let _ = calls::end_action(&mut context, &key.call, key.kind, &key.control_id);
    let fields = if fields.is_null() { fields_of(state, key, kind, "finished") } else { fields };
    if kind.event == "fax" {
        let page = json!({ "type": "page", "params": { "direction": direction(key), "number": 1 } });
        emit_state(state, key, "fax", json!({ "fax": page }));
    }
    emit_state(state, key, kind.event, fields);
    state.relay.voice.actions.shift_remove(key);
}

/// Ends all actions of a call.
pub(super) fn end_all(state: &mut State, call: &Attributes) {
    let keys = state.relay.voice.actions.keys().filter(|key| key.call == text(call, "id"));
    for key in keys.cloned().collect::<Vec<_>>() {
        if let Some((kind, _)) = kinds::of_command(key.kind) {
            stop(state, &key, kind);
        }
    }
}

/// Ends an action before it has a result.
fn stop(state: &mut State, key: &Key, kind: &Kind) {
    let fields = match kind.event {
        "collect" => json!({ "state": "finished", "final": true, "result": { "type": "no_input" } }),
        "detect" => {
            let action = state.relay.voice.actions.get(key);
            detect::event_of(
                &action.map(|action| detect::kind_of(&action.params)).unwrap_or_default(),
                "finished",
            )
        }
        _ => Value::Null,
    };
    finish(state, key, fields);
}

/// The fields of an event with this state.
fn fields_of(state: &State, key: &Key, kind: &Kind, name: &str) -> Value {
    let params = params_of(state, key);
    match kind.event {
        "record" => recording_fields(state, key, name),
        "tap" => json!({ "state": name, "tap": params.get("tap"), "device": params.get("device") }),
        "stream" => {
            let mut fields = json!({ "state": name, "url": params.get("url") });
            if let Some(own) = params.get("name") {
                fields["name"] = own.clone();
            }
            fields
        }
        "transcribe" => {
            json!({ "state": name, "url": "", "recording_id": key.control_id, "duration": 0, "size": 0 })
        }
        "pay" => json!({ "state": name, "result": { "payment_result": "success" } }),
        "fax" => json!({ "fax": { "type": name, "params": {
            "direction": direction(key), "pages": 1, "document": "https://files.example.com/fax.pdf", "success": true,
        } } }),
        _ => json!({ "state": name }),
    }
}

/// The parameters of the command that started the action.
fn params_of(state: &State, key: &Key) -> Attributes {
    state.relay.voice.actions.get(key).map(|action| action.params.clone()).unwrap_or_default()
}

fn direction(key: &Key) -> &'static str {
    if key.kind == "send_fax" { "send" } else { "receive" }
}

/// The fields of a recording, which is a resource of the REST API.
fn recording_fields(state: &State, key: &Key, name: &str) -> Value {
    let Some(recording) = recording(state, &key.call, &key.control_id) else {
        return json!({ "state": name });
    };
    let duration = recording.get("duration_in_seconds").cloned().unwrap_or_default();
    json!({
        "state": name, "url": recording["url"], "duration": duration, "size": 0,
        "record": { "audio": { "format": "wav", "direction": "speak", "stereo": recording["stereo"] } },
    })
}

/// The recording that an action started.
pub(super) fn recording(state: &State, call: &str, control_id: &str) -> Option<Attributes> {
    let mut recordings = state.store.list(RECORDINGS.collection, false).map(|item| &item.attributes);
    recordings
        .find(|recording| text(recording, "call_id") == call && text(recording, "control_id") == control_id)
        .cloned()
}

/// Sends an event of the action, which runs.
pub(super) fn emit_state(state: &mut State, key: &Key, event: &str, mut fields: Value) {
    let Some(call) = find(state, &key.call) else { return };
    fields["control_id"] = key.control_id.clone().into();
    let params = params_of(state, key);
    emit_command_event(state, &call, &params, event, fields);
}

/// The time that media takes: silence its duration, anything else what the phone's script says.
fn media_time(state: &State, call: &Attributes, params: &Attributes) -> Duration {
    let each = state.relay.phones.get(&phones::number_of(call)).media_ms;
    let time = |media: &Value| match media["params"]["duration"].as_f64() {
        Some(seconds) if media["type"] == "silence" => {
            Duration::try_from_secs_f64(seconds).unwrap_or_default()
        }
        _ => Duration::from_millis(each),
    };
    params.get("play").and_then(Value::as_array).into_iter().flatten().map(time).sum()
}
