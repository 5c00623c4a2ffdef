//! Items in the making: ids, times, and what a request says of them.

use serde_json::{Value, json};
use signalwire_api::Type;
use uuid::Uuid;

use super::ask::Ask;
use super::place::tell_path;
use super::refusal::Refusal;
use super::stamp::stamp;
use super::{Space, State};
use crate::shape::{Fill, Shaper, snake};
use crate::store::{Facts, Item};
use crate::table::Listing;

/// How many samples a collection has that no operation adds to.
const SEEDS: usize = 3;

/// What a thing may be shown as, the best first.
const SHOWN: [&str; 4] = ["display_name", "name", "title", "email"];

impl Space {
    /// Adds what the server knows to the facts, answers them, and keeps what the answer says.
    pub(super) fn finish(&self, ask: &Ask<'_>, facts: &mut Facts, new: bool) -> Result<Value, Refusal> {
        if let Some(kind) = &ask.route.operation.answer {
            stamp(&self.table.api, kind, facts, new);
        }
        self.enrich(&ask.route.name, facts)?;
        let answer = self.tell(ask, facts);
        facts.extend(answer.as_object().cloned().unwrap_or_default());
        Ok(answer)
    }

    /// Gives a collection that no operation adds to its samples, when it is first listed.
    pub(super) fn seed(&self, state: &mut State, ask: &Ask<'_>, listing: &Listing, caller: &str) {
        if !listing.seeded || state.store.knows(&ask.call.path) {
            return;
        }
        for _ in 0..SEEDS {
            let mut item = self.make(&ask.route.template.plain(), tell_path(ask, caller));
            stamp(&self.table.api, &listing.items, &mut item.facts, true);
            let shown = Shaper { api: &self.table.api, fill: Fill::Full }.tell(&listing.items, &item.facts);
            item.facts.extend(shown.as_object().cloned().unwrap_or_default());
            state.store.insert(&ask.call.path, item);
        }
    }

    /// An item with an id of its own.
    pub(super) fn make(&self, plain: &str, mut facts: Facts) -> Item {
        let id = Uuid::new_v4().to_string();
        let name = self.table.collections.identity(plain).unwrap_or("id");
        facts.insert(name.to_owned(), id.clone().into());
        Item { id, facts }
    }

    /// Gives the object of this name in a new item's answer a place; it has the item's id.
    pub(super) fn nest(&self, ask: &Ask<'_>, name: &str, item: &mut Item) {
        if self.has_object(ask, name) {
            item.facts.insert(name.to_owned(), json!({ "id": item.id }));
        }
    }

    /// The operation's answer, made of these facts.
    pub(super) fn tell(&self, ask: &Ask<'_>, facts: &Facts) -> Value {
        let shaper = Shaper { api: &self.table.api, fill: Fill::Full };
        ask.route.operation.answer.as_ref().map_or(Value::Null, |kind| shaper.tell(kind, facts))
    }

    /// The answer has an object of this name in it.
    fn has_object(&self, ask: &Ask<'_>, name: &str) -> bool {
        let api = &self.table.api;
        let answer = ask.route.operation.answer.as_ref().and_then(|kind| api.object(kind));
        let field = answer.and_then(|object| object.fields.get(name).map(|field| field.kind.clone()));
        field.is_some_and(|kind| matches!(api.resolve(&kind), Type::Object(_) | Type::Union(_)))
    }
}

/// What a request says, spelt as answers spell it.
pub(super) fn spell_all(said: &Facts) -> Facts {
    said.iter().map(|(name, value)| (spell(name), value.clone())).collect()
}

/// Takes over what a request says, also into the object named after the item's kind:
/// the Fabric API takes `{ name }` and answers `{ display_name, sip_gateway: { name } }`.
pub(super) fn absorb(facts: &mut Facts, said: &Facts, kind: &str) {
    let said = spell_all(said);
    facts.extend(said.clone());
    let Some(Value::Object(nested)) = facts.get_mut(kind) else { return };
    let shown = SHOWN.iter().find_map(|name| said.get(*name)).cloned();
    nested.extend(said);
    facts.extend(shown.map(|name| ("display_name".to_owned(), name)));
}

/// A name as answers spell it.
pub(super) fn spell(name: &str) -> String {
    if name.contains(|letter: char| letter.is_ascii_uppercase()) { snake(name) } else { name.to_owned() }
}
