//! Recordings of calls and of conferences.

use serde_json::{Value, json};

use super::view::VIEW;
use super::world::{World, default_to, text};
use super::{Behaviour, Done, MODEL, Model, View, calls};
use crate::clock;
use crate::store::Facts;

const STATUSES: &[(&str, &str, &str)] = &[
    ("status", "recording", "in-progress"),
    ("status", "finished", "completed"),
    ("status", "finished", "stopped"),
];

const COMPATIBLE: View = View {
    names: &[("start_time", "created_at"), ("end_time", "ended_at"), ("duration", "duration_in_seconds")],
    values: STATUSES,
    dress: dress_compatible,
    undress: undress_compatible,
    ..VIEW
};

/// Recordings.
pub(super) const RECORDINGS: Model = Model {
    home: "recordings",
    views: &[
        View { path: "/api/relay/rest/recordings", ..VIEW },
        View { path: "/api/laml/2010-04-01/Accounts/{}/Recordings", ..COMPATIBLE },
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Calls/{}/Recordings",
            owner: Some("call_id"),
            made: &[("source", "StartCallRecordingApi")],
            ..COMPATIBLE
        },
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Conferences/{}/Recordings",
            owner: Some("conference_id"),
            ..COMPATIBLE
        },
    ],
    behaviour: &Recordings,
    ..MODEL
};

struct Recordings;

impl Behaviour for Recordings {
    fn make(&self, world: &mut World<'_>, recording: &mut Facts) -> Done {
        let call = world.store.find(calls::CALLS.home, "id", text(recording, "call_id"));
        if let Some(call) = call {
            calls::expect_going_on(&call.facts)?;
        }
        complete(recording);
        Ok(())
    }

    fn change(&self, _world: &mut World<'_>, _before: &Facts, recording: &mut Facts) -> Done {
        if text(recording, "status") == "finished" {
            finish(recording);
        }
        Ok(())
    }
}

/// Starts to record a call; `said` are the parameters of the command, or nothing.
pub(super) fn start(world: &mut World<'_>, call: &Facts, said: &Facts) {
    let stereo = said.get("record").map_or(said.get("stereo"), |record| record["audio"].get("stereo"));
    let mut recording = world.begin();
    default_to(
        &mut recording,
        json!({
            "call_id": text(call, "id"),
            "control_id": text(said, "control_id"),
            "stereo": stereo.cloned().unwrap_or(false.into()),
            "source": "OutBoundApi",
        }),
    );
    complete(&mut recording);
    world.add(RECORDINGS.home, recording.into());
}

/// Starts to record a conference.
pub(super) fn start_conference(world: &mut World<'_>, conference: &str) {
    let mut recording = world.begin();
    default_to(&mut recording, json!({ "conference_id": conference, "source": "Conference" }));
    complete(&mut recording);
    world.add(RECORDINGS.home, recording.into());
}

/// Does to the call's recording what a command says.
pub(super) fn follow(world: &mut World<'_>, call: &Facts, verb: &str, params: &Facts) {
    if verb == "start" {
        return start(world, call, params);
    }
    let control_id = text(params, "control_id");
    let own =
        |facts: &&mut Facts| text(facts, "control_id") == control_id && text(facts, "status") != "finished";
    for recording in world.with(RECORDINGS.home, "call_id", text(call, "id")).filter(own) {
        match verb {
            "pause" => drop(recording.insert("status".into(), "paused".into())),
            "resume" => drop(recording.insert("status".into(), "recording".into())),
            _ => finish(recording),
        }
    }
}

/// Finishes all recordings of the call or conference.
pub(super) fn finish_all(world: &mut World<'_>, name: &str, id: &str) {
    for recording in world.with(RECORDINGS.home, name, id).filter(|facts| text(facts, "status") != "finished")
    {
        finish(recording);
    }
}

fn finish(recording: &mut Facts) {
    let seconds = clock::seconds_since(text(recording, "created_at")).unwrap_or(0);
    recording.insert("status".into(), "finished".into());
    recording.insert("ended_at".into(), clock::stamp().into());
    recording.insert("duration_in_seconds".into(), seconds.into());
}

/// Everything that the four types of recordings need, so that the right one is told.
fn complete(recording: &mut Facts) {
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

fn dress_compatible(shown: &mut Facts) {
    let channels = if shown.get("stereo") == Some(&Value::Bool(true)) { "2" } else { "1" };
    shown.insert("channels".into(), channels.into());
    shown.insert("price".into(), Value::Null);
}

fn undress_compatible(said: &mut Facts) {
    if let Some(channels) = said.shift_remove("recording_channels") {
        said.insert("stereo".into(), (channels == "dual").into());
    }
}
