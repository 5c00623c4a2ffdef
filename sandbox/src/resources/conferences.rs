//! Conferences of calls: they start when the first call joins and end when the last call leaves.

use serde_json::{Value, json};

use super::context::{default_to, is_true, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{Context, View, recordings, streams};
use crate::api_error::ApiError;
use crate::clock;
use crate::store::Attributes;

/// Conferences.
pub(crate) const CONFERENCES: Model = Model {
    collection: "conferences",
    views: &[View {
        path: "/api/laml/2010-04-01/Accounts/{}/Conferences",
        names: &[("friendly_name", "name")],
        ..VIEW
    }],
    lifecycle: &Conferences,
    ..MODEL
};

/// Calls in conferences, identified by the id of the call.
pub(crate) const PARTICIPANTS: Model = Model {
    collection: "participants",
    views: &[View {
        path: "/api/laml/2010-04-01/Accounts/{}/Conferences/{}/Participants",
        owner: Some("conference_id"),
        ..VIEW
    }],
    lifecycle: &Participants,
    ..MODEL
};

/// The conference log, which contains conferences of calls and video rooms.
pub(super) const LOG: Model =
    Model { collection: "conference_log", views: &[View { path: "/api/logs/conferences", ..VIEW }], ..MODEL };

struct Conferences;

impl Lifecycle for Conferences {
    fn update(&self, context: &mut Context<'_>, before: &Attributes, conference: &mut Attributes) -> Result {
        if text(before, "status") == "completed" {
            return Err(ApiError::invalid(
                "Sid",
                "the id of an active conference",
                "the id of a completed conference",
            ));
        }
        if text(conference, "status") == "completed" {
            end(context, text(conference, "id"));
        }
        Ok(())
    }
}

struct Participants;

impl Lifecycle for Participants {
    fn delete(&self, context: &mut Context<'_>, participant: &mut Attributes) -> Result {
        leave(context, text(participant, "call_id"));
        Ok(())
    }
}

/// Adds a call to the active conference of this name, or to a new one.
pub(crate) fn join(context: &mut Context<'_>, call: &Attributes, input: &Attributes) {
    let (id, name) = (text(call, "id"), text(input, "name"));
    leave(context, id);
    let running = |attributes: &&mut Attributes| text(attributes, "status") == "in-progress";
    let found = context
        .find_all(CONFERENCES.collection, "name", name)
        .find(running)
        .map(|attributes| text(attributes, "id").to_owned());
    let conference = found.unwrap_or_else(|| start(context, name, text(input, "record")));
    let default = |name: &str, value: bool| input.get(name).cloned().unwrap_or(value.into());
    context.add(
        PARTICIPANTS.collection,
        json!({
            "id": id, "call_id": id, "conference_id": conference, "status": "in-progress", "hold": false, "coaching": false,
            "muted": default("muted", false), "start_conference_on_enter": default("start_on_enter", true),
            "end_conference_on_exit": default("end_on_exit", false),
        }),
    );
    update_count(context, &conference);
}

/// Removes a call from its conference, which ends if it was the last one.
pub(crate) fn leave(context: &mut Context<'_>, call: &str) {
    let Some(participant) = context.store.remove(PARTICIPANTS.collection, "id", call) else { return };
    let conference = text(&participant.attributes, "conference_id");
    if update_count(context, conference) == 0 || is_true(&participant.attributes, "end_conference_on_exit") {
        end(context, conference);
    }
}

fn start(context: &mut Context<'_>, name: &str, record: &str) -> String {
    let id = context
        .add(CONFERENCES.collection, json!({ "name": name, "status": "in-progress", "region": "global" }));
    let entry = json!({
        "id": id, "name": name, "status": "in-progress", "region": "global", "max_size": null, "current_participants": 0,
        "type": "cxml_conference",
    });
    context.add(LOG.collection, entry);
    if record == "record-from-start" {
        recordings::start_conference(context, &id);
    }
    id
}

fn end(context: &mut Context<'_>, conference: &str) {
    context.remove_all(PARTICIPANTS.collection, "conference_id", conference);
    recordings::finish_all(context, "conference_id", conference);
    streams::stop_all(context, "conference_id", conference);
    for collection in [CONFERENCES.collection, LOG.collection] {
        for attributes in context.find_all(collection, "id", conference) {
            attributes.insert("status".into(), "completed".into());
            attributes.insert("updated_at".into(), clock::now_rfc3339().into());
        }
    }
    update_count(context, conference);
}

fn update_count(context: &mut Context<'_>, conference: &str) -> usize {
    let size = context.find_all(PARTICIPANTS.collection, "conference_id", conference).count();
    for entry in context.find_all(LOG.collection, "id", conference) {
        entry.insert("current_participants".into(), size.into());
    }
    size
}

/// Adds a log entry for something other than a conference of calls.
pub(super) fn add_log_entry(context: &mut Context<'_>, attributes: &Attributes, more: Value) {
    let mut entry = attributes.clone();
    default_to(&mut entry, more);
    context.add(LOG.collection, entry.into());
}
