//! The list of what a Space contains.

use serde_json::{Value, json};

use crate::resources::{THINGS, text};
use crate::space::State;
use crate::store::Attributes;

/// The maximum number of things in the list.
const MAX_THINGS: usize = 1000;

/// The ends of the paths of collections that contain API tokens.
const TOKENS: [&str; 2] = ["/api/project/tokens", "/tokens"];

/// The attributes that can serve as title, in order of preference.
const TITLES: [&str; 5] = ["name", "number", "filename", "body", "friendly_name"];

/// All things, newest first, at most [`MAX_THINGS`].
pub(crate) fn list(state: &State) -> Vec<Value> {
    let mut things = Vec::new();
    for (model, kind) in &THINGS {
        for item in state.store.list(model.collection, false) {
            let (own, state) = (&item.attributes, model.state_of(&item.attributes));
            if !own.contains_key("discarded_at") {
                things.push(thing(&item.id, kind, Some(state), &model.next_states(state), own));
            }
        }
    }
    for item in state.store.list_all(is_tokens) {
        things.push(thing(&item.id, "token", None, &[], &item.attributes));
    }
    things.reverse();
    things.sort_by(|one, other| other["at"].as_str().cmp(&one["at"].as_str()));
    things.truncate(MAX_THINGS);
    things
}

/// Whether the items of a collection are things.
pub(crate) fn is_listed(collection: &str) -> bool {
    THINGS.iter().any(|(model, _)| model.collection == collection) || is_tokens(collection)
}

/// The collections of project tokens of both APIs.
fn is_tokens(collection: &str) -> bool {
    collection == TOKENS[0] || (collection.starts_with("/api/laml/") && collection.ends_with(TOKENS[1]))
}

fn thing(id: &str, kind: &str, state: Option<&str>, next: &[&str], own: &Attributes) -> Value {
    let state = state.filter(|state| !state.is_empty());
    json!({ "id": id, "type": kind, "state": state, "next": next, "title": title(own), "at": own.get("created_at") })
}

fn title(own: &Attributes) -> String {
    let (from, to) = (text(own, "from"), text(own, "to"));
    let name = TITLES.iter().map(|name| text(own, name)).find(|name| !name.is_empty()).unwrap_or_default();
    match (to.is_empty(), name.is_empty()) {
        (true, _) => name.to_owned(),
        (false, true) => format!("{from} → {to}"),
        (false, false) => format!("{from} → {to}: {name}"),
    }
}
