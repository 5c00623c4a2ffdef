//! The item that a path leads to, or leads through.

use super::ask::Ask;
use super::spot::Spot;
use super::{Space, State};
use crate::shape::snake;
use crate::store::Facts;
use crate::table::singular;

/// An item as a path names it: `/api/video/rooms` and `9b1…` for `/api/video/rooms/{id}/streams`.
#[derive(Default)]
pub(super) struct Place {
    /// The path of the collection.
    pub home: String,
    /// The same without values.
    pub plain: String,
    /// The placeholder, spelt like a field.
    pub name: String,
    /// Its value.
    pub id: String,
}

impl Place {
    /// The item that the first `length` parts of the request's path name.
    pub fn at(ask: &Ask<'_>, length: usize) -> Self {
        let template = ask.route.template.prefix(length);
        Self {
            home: ask.call.path.split('/').take(length).collect::<Vec<_>>().join("/"),
            plain: template.parent().plain(),
            name: snake(template.item().unwrap_or_default()),
            id: length
                .checked_sub(1)
                .and_then(|last| ask.call.segments.get(last))
                .cloned()
                .unwrap_or_default(),
        }
    }

    /// The field of an item below that holds this id: `room_id` for `/api/video/rooms/{id}/streams`.
    fn reference(&self) -> String {
        match self.name.as_str() {
            "id" | "sid" => format!("{}_{}", singular(&self.home), self.name),
            name => name.to_owned(),
        }
    }
}

/// Facts that the caller and the path alone tell of what the request is about.
pub(super) fn tell_path(ask: &Ask<'_>, caller: &str) -> Facts {
    let mut facts = Facts::new();
    facts.insert("project_id".into(), caller.into());
    for place in ask.route.template.ancestors().map(|length| Place::at(ask, length)) {
        facts.insert(place.reference(), place.id.into());
    }
    facts.insert("account_sid".into(), caller.into());
    facts
}

impl Space {
    /// Whether all items that the path leads through are there. A project's own account always is.
    pub(super) fn has_ancestors(&self, state: &State, ask: &Ask<'_>, caller: &str) -> bool {
        ask.route.template.ancestors().all(|length| match Spot::at(ask, length - 1) {
            Some(spot) => {
                let id = &ask.call.segments[length - 1];
                let item = state.store.find(spot.model.home, spot.model.name, id);
                item.is_some_and(|item| spot.holds(item))
            }
            None => self.has_place(state, &Place::at(ask, length), caller),
        })
    }

    fn has_place(&self, state: &State, place: &Place, caller: &str) -> bool {
        let own = place.name == "account_sid" && place.id == caller;
        let held = self.table.collections.identity(&place.plain).is_some();
        own || !held || state.store.find(&place.home, &place.name, &place.id).is_some()
    }
}
