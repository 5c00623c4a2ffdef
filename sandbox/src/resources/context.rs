//! The state that hooks and actions can read and change.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::clock;
use crate::store::{Attributes, Change, Item, Store};

/// The Space, as hooks and actions see it.
pub(crate) struct Context<'a> {
    /// All resources.
    pub store: &'a mut Store,
    /// The project of the request.
    pub project: &'a str,
}

impl Context<'_> {
    /// The attributes of every new resource: id, project and timestamps.
    pub fn new_attributes(&self) -> Attributes {
        let (id, now) = (Uuid::new_v4().to_string(), clock::now_rfc3339());
        as_attributes(json!({ "id": id, "project_id": self.project, "created_at": now, "updated_at": now }))
    }

    /// Adds a resource without its hooks and returns its id.
    pub fn add(&mut self, collection: &str, attributes: Value) -> String {
        let mut whole = self.new_attributes();
        whole.extend(as_attributes(attributes));
        let id = text(&whole, "id").to_owned();
        self.store.insert(collection, Item { id: id.clone(), attributes: whole });
        id
    }

    /// Records a change, from which the relay makes events.
    pub fn record(
        &mut self,
        collection: &'static str,
        name: &str,
        attributes: &Attributes,
        input: &Attributes,
    ) {
        let (name, attributes, input) = (name.to_owned(), attributes.clone(), input.clone());
        self.store.changes.push_back(Change { collection, name, attributes, input });
    }

    /// Records a new status, from which a callback follows.
    pub fn record_status(&mut self, collection: &'static str, attributes: &Attributes) {
        self.record(collection, "advanced", attributes, &Attributes::new());
    }

    /// Removes all resources of the collection whose attribute has the value.
    pub fn remove_all(&mut self, collection: &str, name: &str, value: &str) {
        let ids: Vec<_> = self
            .find_all(collection, name, value)
            .map(|attributes| text(attributes, "id").to_owned())
            .collect();
        for id in ids {
            self.store.remove(collection, "id", &id);
        }
    }

    /// The attributes of all resources of the collection whose attribute has the value.
    pub fn find_all<'s>(
        &'s mut self,
        collection: &str,
        name: &'s str,
        value: &'s str,
    ) -> impl Iterator<Item = &'s mut Attributes> {
        let has =
            move |attributes: &&mut Attributes| attributes.get(name).and_then(Value::as_str) == Some(value);
        self.store.items_mut(collection).map(|item| &mut item.attributes).filter(has)
    }
}

/// The object; empty for any other value.
pub(crate) fn as_attributes(value: Value) -> Attributes {
    match value {
        Value::Object(attributes) => attributes,
        _ => Attributes::new(),
    }
}

/// The string of an attribute; empty if it has none.
pub(crate) fn text<'f>(attributes: &'f Attributes, name: &str) -> &'f str {
    attributes.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether an attribute is true, as JSON or as a form value.
pub(crate) fn is_true(attributes: &Attributes, name: &str) -> bool {
    attributes.get(name).is_some_and(|value| *value == true || value == "true")
}

/// Adds the attributes that are absent.
pub(crate) fn default_to(attributes: &mut Attributes, defaults: Value) {
    for (name, value) in as_attributes(defaults) {
        attributes.entry(name).or_insert(value);
    }
}
