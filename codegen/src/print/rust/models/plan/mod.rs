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
use crate::print::rust::models::item::OperationTypes;
use crate::print::rust::models::item::{Item, Kind, RustType, TypeName};
use crate::print::rust::models::reachability;
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;
use naming_context::{Items, NamingContext, unique_name};
use type_names::assign_type_names;

/// Every type and call of the API. What is not described is planned too, so that describing it changes no name.
#[derive(Debug)]
pub struct Plan {
    /// The types in the order of the wire's files.
    pub items: IndexMap<TypeName, Item>,
    /// What each operation takes and gives, by operation key.
    pub operations: IndexMap<String, OperationTypes>,
    /// What each webhook holds, by its name.
    pub webhooks: IndexMap<String, RustType>,
}

impl Plan {
    /// Plans everything. Fails when two types of one family would have the same name.
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

/// Turns one type after the other into items.
#[derive(Debug)]
pub struct Planner<'a> {
    pub api: &'a Api,
    pub names: HashMap<String, TypeName>,
    pub items: Items,
    /// The ty of each named type met so far.
    known: HashMap<String, RustType>,
    /// The ty of each field met so far: types that extend another share the types of its fields.
    pub fields: HashMap<(TypeName, String), RustType>,
}

impl<'a> Planner<'a> {
    fn new(api: &'a Api, names: HashMap<String, TypeName>) -> Self {
        Self { api, items: Items::new(&names), names, known: HashMap::new(), fields: HashMap::new() }
    }

    /// The Rust type of a wire type at a context.
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

    /// The Rust type of a named type.
    pub fn reference(&mut self, wire: &str) -> RustType {
        if let Some(ty) = self.known.get(wire) {
            return ty.clone();
        }
        let (Some(kind), Some(name)) = (self.api.named(wire), self.names.get(wire).cloned()) else {
            return RustType::Any;
        };
        // Until its parts are known, a type that holds itself is known by its name.
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
        let Some(texts) = values.iter().map(Value::as_str).collect::<Option<Vec<_>>>() else {
            return RustType::Any;
        };
        let name = self.items.declare(context);
        self.items.define(&name, Kind::Enum(variants(&texts)));
        RustType::Named(name)
    }
}

/// A variant for each text, in the order of the texts.
fn variants(texts: &[&str]) -> Vec<(String, String)> {
    let mut variants: IndexMap<String, String> = IndexMap::new();
    for text in texts {
        let name = unique_name(&variant(text), |name| !variants.contains_key(name));
        variants.insert(name, (*text).to_owned());
    }
    variants.into_iter().collect()
}
