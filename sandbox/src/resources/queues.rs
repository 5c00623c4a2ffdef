//! Queues and the calls that wait in them.

use serde_json::{Value, json};

use super::action::{Action, ActionRequest};
use super::context::{default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{Context, View};
use crate::api_error::ApiError;
use crate::clock;
use crate::store::Attributes;

/// Queues.
pub(crate) const QUEUES: Model = Model {
    collection: "queues",
    views: &[
        View {
            path: "/api/relay/rest/queues",
            names: &[
                ("friendly_name", "name"),
                ("date_created", "created_at"),
                ("date_updated", "updated_at"),
            ],
            to_wire: add_uri,
            ..VIEW
        },
        View { path: "/api/laml/2010-04-01/Accounts/{}/Queues", names: &[("friendly_name", "name")], ..VIEW },
    ],
    lifecycle: &Queues,
    ..MODEL
};

/// Calls that wait, identified by the id of the call.
pub(crate) const MEMBERS: Model = Model {
    collection: "queue_members",
    views: &[
        View {
            path: "/api/relay/rest/queues/{}/members",
            owner: Some("queue_id"),
            names: &[("date_enqueued", "created_at")],
            to_wire: add_wait_time,
            ..VIEW
        },
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Queues/{}/Members",
            owner: Some("queue_id"),
            names: &[("date_enqueued", "created_at")],
            to_wire: add_wait_time,
            ..VIEW
        },
    ],
    lifecycle: &Members,
    ..MODEL
};

/// The actions of queues.
pub(super) const ACTIONS: &[Action] = &[Action::get("/api/relay/rest/queues/{}/members/next", read_next)];

struct Queues;

impl Lifecycle for Queues {
    fn create(&self, _context: &mut Context<'_>, queue: &mut Attributes) -> Result {
        let name = text(queue, "id").to_owned();
        default_to(queue, json!({ "name": name, "current_size": 0, "average_wait_time": 0 }));
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, queue: &mut Attributes) -> Result {
        context.remove_all(MEMBERS.collection, "queue_id", text(queue, "id"));
        Ok(())
    }
}

struct Members;

impl Lifecycle for Members {
    /// Removes the call from the queue. The URL at which it continues is not fetched.
    fn update(&self, context: &mut Context<'_>, _before: &Attributes, member: &mut Attributes) -> Result {
        leave(context, text(member, "call_id"));
        Ok(())
    }
}

/// Appends a call to the queue of this name, unless it is full. An unknown queue is created.
pub(crate) fn enter(context: &mut Context<'_>, call: &Attributes, name: &str) {
    let found = context.store.find(QUEUES.collection, "name", name).map(|item| item.attributes.clone());
    let Ok(queue) = found.map_or_else(|| QUEUES.create(context, json!({ "name": name })), Ok) else {
        return;
    };
    let number = |name: &str| queue.get(name).and_then(coerced);
    if number("max_size").is_some_and(|most| number("current_size") >= Some(most)) {
        return;
    }
    let id = text(call, "id");
    leave(context, id);
    context.add(
        MEMBERS.collection,
        json!({ "id": id, "call_id": id, "queue_id": text(&queue, "id"), "member_type": "call" }),
    );
    update_positions(context, text(&queue, "id"));
}

/// Removes a call from its queue.
pub(crate) fn leave(context: &mut Context<'_>, call: &str) {
    if let Some(member) = context.store.remove(MEMBERS.collection, "id", call) {
        update_positions(context, text(&member.attributes, "queue_id"));
    }
}

/// `GET …/members/next`: the call that has waited longest.
fn read_next(context: &mut Context<'_>, request: &ActionRequest<'_>) -> Result<Attributes, ApiError> {
    let queue = request.id();
    let next = context.find_all(MEMBERS.collection, "queue_id", queue).next().ok_or(ApiError::NotFound)?;
    Ok(MEMBERS.views[0].encode(next, request.path.trim_end_matches("/next")))
}

/// Updates the size of the queue and the positions of its members, which start at 1.
fn update_positions(context: &mut Context<'_>, queue: &str) {
    let mut size = 0;
    for member in context.find_all(MEMBERS.collection, "queue_id", queue) {
        size += 1;
        member.insert("position".into(), size.into());
    }
    for attributes in context.find_all(QUEUES.collection, "id", queue) {
        attributes.insert("current_size".into(), size.into());
    }
}

fn coerced(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn add_uri(shown: &mut Attributes) {
    shown.insert("uri".into(), format!("/api/relay/rest/queues/{}", text(shown, "id")).into());
}

fn add_wait_time(shown: &mut Attributes) {
    let wait = clock::seconds_since(text(shown, "created_at")).unwrap_or(0);
    let uri =
        format!("/api/relay/rest/queues/{}/members/{}", text(shown, "queue_id"), text(shown, "call_id"));
    shown.insert("wait_time".into(), wait.into());
    shown.entry("uri").or_insert_with(|| uri.into());
}
