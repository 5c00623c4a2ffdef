//! From types of the wire to Rust types.

mod candidates;
mod field_docs;
mod naming_context;
mod object;
mod operation;
mod type_names;
mod union;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;
use signalwire_api::{Api, Type};

use crate::error::Result;
use crate::print::rust::identifiers::{pascal, variant};
use crate::print::rust::models::item::Call;
use crate::print::rust::models::item::{Item, Kind, Name, Shape};
use crate::print::rust::models::reachability;
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;
use naming_context::{Items, Place, numbered};
use type_names::name_types;

/// Every type and call of the API. What is not described is planned too, so that describing it changes no name.
#[derive(Debug)]
pub struct Plan {
    /// The types in the order of the wire's files.
    pub items: IndexMap<Name, Item>,
    /// What each operation takes and gives, by operation key.
    pub calls: IndexMap<String, Call>,
    /// What each webhook holds, by its name.
    pub webhooks: IndexMap<String, Shape>,
}

impl Plan {
    /// Plans everything. Fails when two types of one family would have the same name.
    pub fn new(table: &Table) -> Result<Self> {
        let mut planner = Planner::new(table.api, name_types(table.api)?);
        for wire in table.api.families.values().flat_map(|family| family.types.keys()) {
            planner.reference(wire);
        }
        let call = |entry: &Entry| (entry.key.to_owned(), planner.call(entry));
        let calls: IndexMap<_, _> = table.entries.iter().map(call).collect();
        let webhooks: IndexMap<_, _> = Webhook::all(table.api).map(|one| planner.webhook(&one)).collect();
        let mut items = planner.items.found;
        reachability::box_loops(&mut items);
        reachability::give_roles(&mut items, calls.values(), webhooks.values());
        Ok(Self { items, calls, webhooks })
    }
}

/// Turns one type after the other into items.
#[derive(Debug)]
pub struct Planner<'a> {
    pub api: &'a Api,
    pub names: HashMap<String, Name>,
    pub items: Items,
    /// The shape of each named type met so far.
    known: HashMap<String, Shape>,
    /// The shape of each field met so far: types that extend another share the shapes of its fields.
    pub fields: HashMap<(Name, String), Shape>,
}

impl<'a> Planner<'a> {
    fn new(api: &'a Api, names: HashMap<String, Name>) -> Self {
        Self { api, items: Items::new(&names), names, known: HashMap::new(), fields: HashMap::new() }
    }

    /// The Rust type of a wire type at a place.
    pub fn shape(&mut self, kind: &Type, at: &Place) -> Shape {
        match kind {
            Type::Any | Type::Null => Shape::Any,
            Type::Boolean => Shape::Boolean,
            Type::Integer(rule) if rule.format.as_deref() == Some("int32") => Shape::I32,
            Type::Integer(_) => Shape::I64,
            Type::Number(_) => Shape::F64,
            Type::String(_) => Shape::Text,
            Type::List(list) => Shape::List(Box::new(self.shape(&list.items, &at.one()))),
            Type::Nullable(inner) => self.shape(inner, at).nullable(),
            Type::Ref(wire) => self.reference(wire),
            Type::Enum(values) => self.one_of(values, at),
            Type::Object(object) => self.object(object, at),
            Type::Union(union) => self.union(union, at),
        }
    }

    /// The Rust type of a named type.
    pub fn reference(&mut self, wire: &str) -> Shape {
        if let Some(shape) = self.known.get(wire) {
            return shape.clone();
        }
        let (Some(kind), Some(name)) = (self.api.named(wire), self.names.get(wire).cloned()) else {
            return Shape::Any;
        };
        // Until its parts are known, a type that holds itself is known by its name.
        self.known.insert(wire.to_owned(), Shape::Named(name.clone()));
        self.items.release(&name);
        let shape = self.shape(kind, &Place::new(name.clone(), format!("`{wire}` of the API.")));
        self.known.insert(wire.to_owned(), shape.clone());
        if let Some(item) = self.items.found.get_mut(&name).filter(|_| shape == Shape::Named(name)) {
            item.wire = Some(wire.to_owned());
        }
        shape
    }

    fn webhook(&mut self, webhook: &Webhook) -> (String, Shape) {
        let place = Place::new(Name::new("webhooks", pascal(webhook.name)), webhook.doc.to_owned());
        (webhook.name.to_owned(), self.shape(webhook.payload, &place))
    }

    fn one_of(&mut self, values: &[Value], at: &Place) -> Shape {
        if values.iter().all(Value::is_boolean) {
            return Shape::Boolean;
        }
        if values.iter().all(Value::is_number) {
            return if values.iter().all(Value::is_i64) { Shape::I64 } else { Shape::F64 };
        }
        let Some(texts) = values.iter().map(Value::as_str).collect::<Option<Vec<_>>>() else {
            return Shape::Any;
        };
        let name = self.items.claim(at);
        self.items.define(&name, Kind::Enum(variants(&texts)));
        Shape::Named(name)
    }
}

/// A variant for each text, in the order of the texts.
fn variants(texts: &[&str]) -> Vec<(String, String)> {
    let mut variants: IndexMap<String, String> = IndexMap::new();
    for text in texts {
        let name = numbered(&variant(text), |name| !variants.contains_key(name));
        variants.insert(name, (*text).to_owned());
    }
    variants.into_iter().collect()
}
