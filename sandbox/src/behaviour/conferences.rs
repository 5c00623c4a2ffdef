//! Conferences of calls: they begin when the first call joins and end with the last.

use serde_json::{Value, json};

use super::view::VIEW;
use super::world::{default_to, is_true, text};
use super::{Behaviour, Done, MODEL, Model, View, World, recordings};
use crate::clock;
use crate::space::Refusal;
use crate::store::Facts;

/// Conferences.
pub(super) const CONFERENCES: Model = Model {
    home: "conferences",
    views: &[View {
        path: "/api/laml/2010-04-01/Accounts/{}/Conferences",
        names: &[("friendly_name", "name")],
        ..VIEW
    }],
    behaviour: &Conferences,
    ..MODEL
};

/// Calls in conferences, named by the id of the call.
pub(super) const PARTICIPANTS: Model = Model {
    home: "participants",
    views: &[View {
        path: "/api/laml/2010-04-01/Accounts/{}/Conferences/{}/Participants",
        owner: Some("conference_id"),
        ..VIEW
    }],
    behaviour: &Participants,
    ..MODEL
};

/// What the log of conferences tells, of calls and of video rooms alike.
pub(super) const LOG: Model =
    Model { home: "conference_log", views: &[View { path: "/api/logs/conferences", ..VIEW }], ..MODEL };

struct Conferences;

impl Behaviour for Conferences {
    fn change(&self, world: &mut World<'_>, before: &Facts, conference: &mut Facts) -> Done {
        if text(before, "status") == "completed" {
            return Err(Refusal::wrong("Sid", "that of a conference that goes on", "of one that is over"));
        }
        if text(conference, "status") == "completed" {
            end(world, text(conference, "id"));
        }
        Ok(())
    }
}

struct Participants;

impl Behaviour for Participants {
    fn remove(&self, world: &mut World<'_>, participant: &mut Facts) -> Done {
        leave(world, text(participant, "call_id"));
        Ok(())
    }
}

/// Puts a call into the conference of this name that goes on, or into a new one.
pub(super) fn enter(world: &mut World<'_>, call: &Facts, said: &Facts) {
    let (id, name) = (text(call, "id"), text(said, "name"));
    leave(world, id);
    let running = |facts: &&mut Facts| text(facts, "status") == "in-progress";
    let found =
        world.with(CONFERENCES.home, "name", name).find(running).map(|facts| text(facts, "id").to_owned());
    let conference = found.unwrap_or_else(|| begin(world, name, text(said, "record")));
    let default = |name: &str, value: bool| said.get(name).cloned().unwrap_or(value.into());
    world.add(
        PARTICIPANTS.home,
        json!({
            "id": id, "call_id": id, "conference_id": conference, "status": "in-progress", "hold": false, "coaching": false,
            "muted": default("muted", false), "start_conference_on_enter": default("start_on_enter", true),
            "end_conference_on_exit": default("end_on_exit", false),
        }),
    );
    count(world, &conference);
}

/// Takes a call out of its conference, which may end with it.
pub(super) fn leave(world: &mut World<'_>, call: &str) {
    let Some(participant) = world.store.remove(PARTICIPANTS.home, "id", call) else { return };
    let conference = text(&participant.facts, "conference_id");
    if count(world, conference) == 0 || is_true(&participant.facts, "end_conference_on_exit") {
        end(world, conference);
    }
}

fn begin(world: &mut World<'_>, name: &str, record: &str) -> String {
    let id =
        world.add(CONFERENCES.home, json!({ "name": name, "status": "in-progress", "region": "global" }));
    let entry = json!({
        "id": id, "name": name, "status": "in-progress", "region": "global", "max_size": null, "current_participants": 0,
        "type": "cxml_conference",
    });
    world.add(LOG.home, entry);
    if record == "record-from-start" {
        recordings::start_conference(world, &id);
    }
    id
}

fn end(world: &mut World<'_>, conference: &str) {
    world.remove_all(PARTICIPANTS.home, "conference_id", conference);
    recordings::finish_all(world, "conference_id", conference);
    for home in [CONFERENCES.home, LOG.home] {
        for facts in world.with(home, "id", conference) {
            facts.insert("status".into(), "completed".into());
            facts.insert("updated_at".into(), clock::stamp().into());
        }
    }
    count(world, conference);
}

fn count(world: &mut World<'_>, conference: &str) -> usize {
    let size = world.with(PARTICIPANTS.home, "conference_id", conference).count();
    for entry in world.with(LOG.home, "id", conference) {
        entry.insert("current_participants".into(), size.into());
    }
    size
}

/// A line of the log for something else than a conference of calls.
pub(super) fn log(world: &mut World<'_>, facts: &Facts, more: Value) {
    let mut entry = facts.clone();
    default_to(&mut entry, more);
    world.add(LOG.home, entry.into());
}
