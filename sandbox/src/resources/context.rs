//! Everything that a lifecycle may look at and change.

use serde_json::{Value, json};
use uuid::Uuid;

use super::Model;
use crate::clock;
use crate::space::ApiError;
use crate::store::{Attributes, Item, Store};

/// The Space, as a lifecycle sees it.
pub(crate) struct Context<'a> {
    /// All things.
    pub store: &'a mut Store,
    /// The project that the request is for.
    pub project: &'a str,
}

impl Context<'_> {
    /// What every new thing has: an id, the project and the time.
    pub fn new_attributes(&self) -> Attributes {
        let (id, now) = (Uuid::new_v4().to_string(), clock::stamp());
        as_attributes(json!({ "id": id, "project_id": self.project, "created_at": now, "updated_at": now }))
    }

    /// Adds a thing that follows from another, and answers its id.
    pub fn add(&mut self, collection: &str, attributes: Value) -> String {
        let mut whole = self.new_attributes();
        whole.extend(as_attributes(attributes));
        let id = text(&whole, "id").to_owned();
        self.store.insert(collection, Item { id: id.clone(), attributes: whole });
        id
    }

    /// Makes a thing as a request for it would.
    pub fn create(&mut self, model: &Model, attributes: Value) -> Result<Attributes, ApiError> {
        let mut whole = self.new_attributes();
        whole.extend(as_attributes(attributes));
        model.lifecycle.create(self, &mut whole)?;
        let id = text(&whole, "id").to_owned();
        self.store.insert(model.collection, Item { id, attributes: whole.clone() });
        Ok(whole)
    }

    /// Takes away the things of this home whose attribute has the value.
    pub fn remove_all(&mut self, collection: &str, name: &str, value: &str) {
        let ids: Vec<_> = self
            .find_all(collection, name, value)
            .map(|attributes| text(attributes, "id").to_owned())
            .collect();
        for id in ids {
            self.store.remove(collection, "id", &id);
        }
    }

    /// The things of this home whose attribute has the value, to change their attributes.
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

/// The object, or nothing.
pub(crate) fn as_attributes(value: Value) -> Attributes {
    match value {
        Value::Object(attributes) => attributes,
        _ => Attributes::new(),
    }
}

/// The text of an attribute; nothing if it has none.
pub(crate) fn text<'f>(attributes: &'f Attributes, name: &str) -> &'f str {
    attributes.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether an attribute is true, in JSON or as a form says it.
pub(crate) fn is_true(attributes: &Attributes, name: &str) -> bool {
    attributes.get(name).is_some_and(|value| *value == true || value == "true")
}

/// Adds the attributes that are not there yet.
pub(crate) fn default_to(attributes: &mut Attributes, defaults: Value) {
    for (name, value) in as_attributes(defaults) {
        attributes.entry(name).or_insert(value);
    }
}
