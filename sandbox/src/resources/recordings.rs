//! Recordings of calls and of conferences.

use serde_json::{Value, json};

use super::context::{Context, default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{View, call_state};
use crate::clock;
use crate::store::Attributes;

const STATUSES: &[(&str, &str, &str)] = &[
    ("status", "recording", "in-progress"),
    ("status", "finished", "completed"),
    ("status", "finished", "stopped"),
];

const COMPATIBLE: View = View {
    names: &[("start_time", "created_at"), ("end_time", "ended_at"), ("duration", "duration_in_seconds")],
    values: STATUSES,
    to_wire: add_compatible_fields,
    from_wire: read_compatible_fields,
    ..VIEW
};

/// Recordings.
pub(crate) const RECORDINGS: Model = Model {
    collection: "recordings",
    views: &[
        View { path: "/api/relay/rest/recordings", ..VIEW },
        View { path: "/api/laml/2010-04-01/Accounts/{}/Recordings", ..COMPATIBLE },
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Calls/{}/Recordings",
            owner: Some("call_id"),
            initial: &[("source", "StartCallRecordingApi")],
            ..COMPATIBLE
        },
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Conferences/{}/Recordings",
            owner: Some("conference_id"),
            ..COMPATIBLE
        },
    ],
    lifecycle: &Recordings,
    ..MODEL
};

struct Recordings;

impl Lifecycle for Recordings {
    fn create(&self, context: &mut Context<'_>, recording: &mut Attributes) -> Result {
        let call = context.store.find(call_state::CALLS, "id", text(recording, "call_id"));
        if let Some(call) = call {
            call_state::ensure_active(&call.attributes)?;
        }
        fill_defaults(recording);
        context.record_status(RECORDINGS.collection, recording);
        Ok(())
    }

    fn update(&self, context: &mut Context<'_>, _before: &Attributes, recording: &mut Attributes) -> Result {
        if text(recording, "status") == "finished" {
            finish(recording);
            context.record_status(RECORDINGS.collection, recording);
        }
        Ok(())
    }
}

/// The attributes of a call that configure the callback of its recording.
const CALLBACK: [&str; 3] =
    ["recording_status_callback", "recording_status_callback_method", "recording_status_callback_event"];

/// Starts to record a call. `input` contains the parameters of the command, if there is one.
pub(super) fn start(context: &mut Context<'_>, call: &Attributes, input: &Attributes) {
    let stereo = input.get("record").map_or(input.get("stereo"), |record| record["audio"].get("stereo"));
    let mut recording = context.new_attributes();
    default_to(
        &mut recording,
        json!({
            "call_id": text(call, "id"),
            "control_id": text(input, "control_id"),
            "stereo": stereo.cloned().unwrap_or(false.into()),
            "source": "OutBoundApi",
        }),
    );
    for name in CALLBACK {
        if let Some(value) = call.get(name) {
            recording.insert(name.into(), value.clone());
        }
    }
    fill_defaults(&mut recording);
    context.record_status(RECORDINGS.collection, &recording);
    context.add(RECORDINGS.collection, recording.into());
}

/// Starts to record a conference.
pub(super) fn start_conference(context: &mut Context<'_>, conference: &str) {
    let mut recording = context.new_attributes();
    default_to(&mut recording, json!({ "conference_id": conference, "source": "Conference" }));
    fill_defaults(&mut recording);
    context.add(RECORDINGS.collection, recording.into());
}

/// Applies a command to the recording of a call.
pub(super) fn run_command(context: &mut Context<'_>, call: &Attributes, verb: &str, params: &Attributes) {
    if verb == "start" {
        return start(context, call, params);
    }
    let (id, control_id) = (text(call, "id"), text(params, "control_id"));
    let is_own = |recording: &Attributes| text(recording, "control_id") == control_id;
    let status = match verb {
        "pause" => "paused",
        "resume" => "recording",
        _ => return finish_where(context, "call_id", id, is_own),
    };
    for recording in unfinished(context, "call_id", id).filter(|recording| is_own(recording)) {
        recording.insert("status".into(), status.into());
    }
}

/// Finishes all recordings of the call or conference.
pub(super) fn finish_all(context: &mut Context<'_>, name: &str, id: &str) {
    finish_where(context, name, id, |_| true);
}

fn finish_where(context: &mut Context<'_>, name: &str, id: &str, is_wanted: impl Fn(&Attributes) -> bool) {
    let mut finished = Vec::new();
    for recording in unfinished(context, name, id).filter(|recording| is_wanted(recording)) {
        finish(recording);
        finished.push(recording.clone());
    }
    for recording in &finished {
        context.record_status(RECORDINGS.collection, recording);
    }
}

fn unfinished<'s>(
    context: &'s mut Context<'_>,
    name: &'s str,
    id: &'s str,
) -> impl Iterator<Item = &'s mut Attributes> {
    let recordings = context.find_all(RECORDINGS.collection, name, id);
    recordings.filter(|recording| text(recording, "status") != "finished")
}

fn finish(recording: &mut Attributes) {
    let seconds = clock::seconds_since(text(recording, "created_at")).unwrap_or(0);
    recording.insert("status".into(), "finished".into());
    recording.insert("ended_at".into(), clock::now_rfc3339().into());
    recording.insert("duration_in_seconds".into(), seconds.into());
}

/// Adds the attributes of all 4 types of recordings, so that responses select the right type.
fn fill_defaults(recording: &mut Attributes) {
    let call = recording.get("call_id").cloned();
    let url = format!("https://files.example.com/recordings/{}.wav", text(recording, "id"));
    default_to(
        recording,
        json!({
            "status": "recording", "duration_in_seconds": 0, "price": 0.0, "stereo": false, "track": "both",
            "price_unit": "USD", "url": url, "source": "StartCallRecordingApi",
        }),
    );
    match call {
        Some(call) => drop(recording.insert("relay_pstn_leg_id".into(), call)),
        None => drop(recording.insert("relay_conference_id".into(), recording["conference_id"].clone())),
    }
}

fn add_compatible_fields(shown: &mut Attributes) {
    let channels = if shown.get("stereo") == Some(&Value::Bool(true)) { "2" } else { "1" };
    shown.insert("channels".into(), channels.into());
    shown.insert("price".into(), Value::Null);
}

fn read_compatible_fields(input: &mut Attributes) {
    if let Some(channels) = input.shift_remove("recording_channels") {
        input.insert("stereo".into(), (channels == "dual").into());
    }
}
