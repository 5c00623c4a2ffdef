//! Everything that a behaviour may look at and change.

use serde_json::{Value, json};
use uuid::Uuid;

use super::Model;
use crate::clock;
use crate::space::Refusal;
use crate::store::{Facts, Item, Store};

/// The Space, as a behaviour sees it.
pub(crate) struct World<'a> {
    /// All things.
    pub store: &'a mut Store,
    /// The project that the request is for.
    pub project: &'a str,
}

impl World<'_> {
    /// What every new thing has: an id, the project and the time.
    pub fn begin(&self) -> Facts {
        let (id, now) = (Uuid::new_v4().to_string(), clock::stamp());
        as_facts(json!({ "id": id, "project_id": self.project, "created_at": now, "updated_at": now }))
    }

    /// Adds a thing that follows from another, and answers its id.
    pub fn add(&mut self, home: &str, facts: Value) -> String {
        let mut whole = self.begin();
        whole.extend(as_facts(facts));
        let id = text(&whole, "id").to_owned();
        self.store.insert(home, Item { id: id.clone(), facts: whole });
        id
    }

    /// Makes a thing as a request for it would.
    pub fn make(&mut self, model: &Model, facts: Value) -> Result<Facts, Refusal> {
        let mut whole = self.begin();
        whole.extend(as_facts(facts));
        model.behaviour.make(self, &mut whole)?;
        let id = text(&whole, "id").to_owned();
        self.store.insert(model.home, Item { id, facts: whole.clone() });
        Ok(whole)
    }

    /// Takes away the things of this home whose fact has the value.
    pub fn remove_all(&mut self, home: &str, name: &str, value: &str) {
        let ids: Vec<_> = self.with(home, name, value).map(|facts| text(facts, "id").to_owned()).collect();
        for id in ids {
            self.store.remove(home, "id", &id);
        }
    }

    /// The things of this home whose fact has the value, to change their facts.
    pub fn with<'s>(
        &'s mut self,
        home: &str,
        name: &'s str,
        value: &'s str,
    ) -> impl Iterator<Item = &'s mut Facts> {
        let has = move |facts: &&mut Facts| facts.get(name).and_then(Value::as_str) == Some(value);
        self.store.items_mut(home).map(|item| &mut item.facts).filter(has)
    }
}

/// The object, or nothing.
pub(crate) fn as_facts(value: Value) -> Facts {
    match value {
        Value::Object(facts) => facts,
        _ => Facts::new(),
    }
}

/// The text of a fact; nothing if it has none.
pub(crate) fn text<'f>(facts: &'f Facts, name: &str) -> &'f str {
    facts.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether a fact is true, in JSON or as a form says it.
pub(crate) fn is_true(facts: &Facts, name: &str) -> bool {
    facts.get(name).is_some_and(|value| *value == true || value == "true")
}

/// Adds the facts that are not there yet.
pub(crate) fn default_to(facts: &mut Facts, defaults: Value) {
    for (name, value) in as_facts(defaults) {
        facts.entry(name).or_insert(value);
    }
}
