//! Turns the types of the API into Rust types.

mod candidates;
mod field_docs;
mod naming_context;
mod object;
mod operation;
mod type_names;
mod union;
mod variant_names;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde_json::Value;
use signalwire_api::{Api, Type};

use crate::error::Result;
use crate::print::rust::identifiers::{pascal, variant};
use crate::print::rust::models::item::{Item, Kind, OperationTypes};
use crate::print::rust::models::reachability;
use crate::print::rust::models::rust_type::{RustType, TypeName};
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;
use naming_context::{Items, NamingContext, unique_name};
use type_names::assign_type_names;

/// All types and operations of the API. Undocumented ones are planned too, so that documenting them
/// later renames nothing.
#[derive(Debug)]
pub struct Plan {
    /// Definitions in the order of the files of `api/wire`.
    pub items: IndexMap<TypeName, Item>,
    /// The types of each operation by its key.
    pub operations: IndexMap<String, OperationTypes>,
    /// The payload of each webhook by its name.
    pub webhooks: IndexMap<String, RustType>,
}

impl Plan {
    /// Plans all types. Fails when two types of a family would have the same name.
    pub fn new(table: &Table) -> Result<Self> {
        let mut planner = Planner::new(table.api, assign_type_names(table.api)?);
        for wire in table.api.families.values().flat_map(|family| family.types.keys()) {
            planner.reference(wire);
        }
        let operation = |entry: &Entry| (entry.key.to_owned(), planner.operation_types(entry));
        let operations: IndexMap<_, _> = table.entries.iter().map(operation).collect();
        let webhooks: IndexMap<_, _> = Webhook::all(table.api).map(|one| planner.webhook(&one)).collect();
        let mut items = planner.items.by_name;
        reachability::box_recursive_types(&mut items);
        reachability::assign_roles(&mut items, operations.values(), webhooks.values());
        Ok(Self { items, operations, webhooks })
    }
}

/// The state of the pass. The modules of the folder add a method per kind of type.
#[derive(Debug)]
pub struct Planner<'a> {
    pub api: &'a Api,
    pub names: HashMap<String, TypeName>,
    pub items: Items,
    /// The Rust type of each named type that was planned.
    known: HashMap<String, RustType>,
    /// The Rust type of each field that was planned: types that extend another share its fields.
    pub fields: HashMap<(TypeName, String), RustType>,
}

impl<'a> Planner<'a> {
    fn new(api: &'a Api, names: HashMap<String, TypeName>) -> Self {
        Self { api, items: Items::new(&names), names, known: HashMap::new(), fields: HashMap::new() }
    }

    /// Returns the Rust type of a type of the API.
    pub fn rust_type(&mut self, kind: &Type, context: &NamingContext) -> RustType {
        match kind {
            Type::Any | Type::Null => RustType::Any,
            Type::Boolean => RustType::Boolean,
            Type::Integer(rule) if rule.format.as_deref() == Some("int32") => RustType::I32,
            Type::Integer(_) => RustType::I64,
            Type::Number(_) => RustType::F64,
            Type::String(_) => RustType::String,
            Type::List(list) => RustType::List(Box::new(self.rust_type(&list.items, &context.item()))),
            Type::Nullable(inner) => self.rust_type(inner, context).nullable(),
            Type::Ref(wire) => self.reference(wire),
            Type::Enum(values) => self.enum_type(values, context),
            Type::Object(object) => self.object(object, context),
            Type::Union(union) => self.union(union, context),
        }
    }

    /// Returns the Rust type of a named type.
    pub fn reference(&mut self, wire: &str) -> RustType {
        if let Some(ty) = self.known.get(wire) {
            return ty.clone();
        }
        let (Some(kind), Some(name)) = (self.api.named(wire), self.names.get(wire).cloned()) else {
            return RustType::Any;
        };
        // While its parts are planned, a recursive type refers to itself by its name.
        self.known.insert(wire.to_owned(), RustType::Named(name.clone()));
        self.items.release(&name);
        let ty = self.rust_type(kind, &NamingContext::new(name.clone(), format!("`{wire}` of the API.")));
        self.known.insert(wire.to_owned(), ty.clone());
        if let Some(item) = self.items.by_name.get_mut(&name).filter(|_| ty == RustType::Named(name)) {
            item.wire = Some(wire.to_owned());
        }
        ty
    }

    fn webhook(&mut self, webhook: &Webhook) -> (String, RustType) {
        let context =
            NamingContext::new(TypeName::new("webhooks", pascal(webhook.name)), webhook.doc.to_owned());
        (webhook.name.to_owned(), self.rust_type(webhook.payload, &context))
    }

    fn enum_type(&mut self, values: &[Value], context: &NamingContext) -> RustType {
        if values.iter().all(Value::is_boolean) {
            return RustType::Boolean;
        }
        if values.iter().all(Value::is_number) {
            return if values.iter().all(Value::is_i64) { RustType::I64 } else { RustType::F64 };
        }
        let Some(strings) = values.iter().map(Value::as_str).collect::<Option<Vec<_>>>() else {
            return RustType::Any;
        };
        let name = self.items.declare(context);
        self.items.define(&name, Kind::Enum(variants(&strings)));
        RustType::Named(name)
    }
}

/// Returns a variant and its value for each string, in the same order.
fn variants(values: &[&str]) -> Vec<(String, String)> {
    let mut variants: IndexMap<String, String> = IndexMap::new();
    for value in values {
        let is_free = |name: &str| !variants.contains_key(name);
        let mut name = variant(value);
        // Another value differs only in its case.
        if !is_free(&name) && value.chars().all(|letter| !letter.is_uppercase()) {
            name.push_str("Lowercase");
        }
        let name = unique_name(&name, is_free);
        variants.insert(name, (*value).to_owned());
    }
    variants.into_iter().collect()
}
