//! Queues, and the calls that wait in them.

use serde_json::{Value, json};

use super::action::Request;
use super::view::VIEW;
use super::world::{default_to, text};
use super::{Behaviour, Done, MODEL, Model, View, World};
use crate::clock;
use crate::space::Refusal;
use crate::store::Facts;

/// Queues.
pub(super) const QUEUES: Model = Model {
    home: "queues",
    views: &[
        View {
            path: "/api/relay/rest/queues",
            names: &[
                ("friendly_name", "name"),
                ("date_created", "created_at"),
                ("date_updated", "updated_at"),
            ],
            dress: tell_uri,
            ..VIEW
        },
        View { path: "/api/laml/2010-04-01/Accounts/{}/Queues", names: &[("friendly_name", "name")], ..VIEW },
    ],
    behaviour: &Queues,
    ..MODEL
};

/// Calls that wait, named by the id of the call.
pub(super) const MEMBERS: Model = Model {
    home: "queue_members",
    views: &[
        View {
            path: "/api/relay/rest/queues/{}/members",
            owner: Some("queue_id"),
            names: &[("date_enqueued", "created_at")],
            dress: tell_wait,
            ..VIEW
        },
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Queues/{}/Members",
            owner: Some("queue_id"),
            names: &[("date_enqueued", "created_at")],
            dress: tell_wait,
            ..VIEW
        },
    ],
    behaviour: &Members,
    ..MODEL
};

struct Queues;

impl Behaviour for Queues {
    fn make(&self, _world: &mut World<'_>, queue: &mut Facts) -> Done {
        let name = text(queue, "id").to_owned();
        default_to(queue, json!({ "name": name, "current_size": 0, "average_wait_time": 0 }));
        Ok(())
    }

    fn remove(&self, world: &mut World<'_>, queue: &mut Facts) -> Done {
        world.remove_all(MEMBERS.home, "queue_id", text(queue, "id"));
        Ok(())
    }
}

struct Members;

impl Behaviour for Members {
    /// The one change is to take the call out; what it goes on with is behind the URL.
    fn change(&self, world: &mut World<'_>, _before: &Facts, member: &mut Facts) -> Done {
        leave(world, text(member, "call_id"));
        Ok(())
    }
}

/// Puts a call at the end of the queue of this name, which is made if there is none; not if it is full.
pub(super) fn enter(world: &mut World<'_>, call: &Facts, name: &str) {
    let found = world.store.find(QUEUES.home, "name", name).map(|item| item.facts.clone());
    let Ok(queue) = found.map_or_else(|| world.make(&QUEUES, json!({ "name": name })), Ok) else { return };
    let number = |name: &str| queue.get(name).and_then(coerced);
    if number("max_size").is_some_and(|most| number("current_size") >= Some(most)) {
        return;
    }
    let id = text(call, "id");
    leave(world, id);
    world.add(
        MEMBERS.home,
        json!({ "id": id, "call_id": id, "queue_id": text(&queue, "id"), "member_type": "call" }),
    );
    count(world, text(&queue, "id"));
}

/// Takes a call out of the queue that it waits in.
pub(super) fn leave(world: &mut World<'_>, call: &str) {
    if let Some(member) = world.store.remove(MEMBERS.home, "id", call) {
        count(world, text(&member.facts, "queue_id"));
    }
}

/// `GET …/members/next`: the call that waits longest.
pub(super) fn read_next(world: &mut World<'_>, request: &Request<'_>) -> Result<Facts, Refusal> {
    let queue = request.values.first().copied().unwrap_or_default();
    let next = world.with(MEMBERS.home, "queue_id", queue).next().ok_or(Refusal::NotFound)?;
    Ok(MEMBERS.views[0].show(next, request.path.trim_end_matches("/next")))
}

/// Positions begin at 1.
fn count(world: &mut World<'_>, queue: &str) {
    let mut size = 0;
    for member in world.with(MEMBERS.home, "queue_id", queue) {
        size += 1;
        member.insert("position".into(), size.into());
    }
    for facts in world.with(QUEUES.home, "id", queue) {
        facts.insert("current_size".into(), size.into());
    }
}

fn coerced(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn tell_uri(shown: &mut Facts) {
    shown.insert("uri".into(), format!("/api/relay/rest/queues/{}", text(shown, "id")).into());
}

fn tell_wait(shown: &mut Facts) {
    let wait = clock::seconds_since(text(shown, "created_at")).unwrap_or(0);
    let uri =
        format!("/api/relay/rest/queues/{}/members/{}", text(shown, "queue_id"), text(shown, "call_id"));
    shown.insert("wait_time".into(), wait.into());
    shown.entry("uri").or_insert_with(|| uri.into());
}
