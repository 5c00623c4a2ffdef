//! Counts typed and untyped fields.

use std::collections::BTreeMap;

use signalwire_api::{Field, Object, Type};

use crate::names;
use crate::print::typescript::types;
use crate::resolve::table::{Entry, Table};
use crate::resolve::webhooks::Webhook;

/// The counts over all fields of all generated types.
pub struct Count<'a> {
    table: &'a Table<'a>,
    /// All fields.
    pub fields: usize,
    /// Fields that are always `null`.
    pub null: usize,
    /// Fields of requests that are always `{}`.
    pub empty: usize,
    /// Untyped fields by the file that declares them: path, TypeScript type, reason.
    pub untyped: BTreeMap<String, Vec<[String; 3]>>,
    /// Integers of 64 bits.
    pub wide: Vec<String>,
    /// Types that allow additional fields.
    pub open_objects: Vec<String>,
}

impl<'a> Count<'a> {
    /// Counts the fields of documented operations and webhooks.
    pub fn of(table: &'a Table<'a>) -> Self {
        let mut count = Self {
            table,
            fields: 0,
            null: 0,
            empty: 0,
            untyped: BTreeMap::new(),
            wide: Vec::new(),
            open_objects: Vec::new(),
        };
        let entries: Vec<_> = table.documented().map(|(_, entry)| entry).collect();
        let webhooks = Webhook::documented(table.api);
        for (home, types) in types::reachable_types(table.api, &entries, &webhooks) {
            for name in types {
                let kind = table.api.flat(table.api.named(&name).unwrap_or(&Type::Any));
                let path = FieldPath {
                    home,
                    name: names::pascal(&name),
                    is_request: table.type_modules.contains_key(&name),
                };
                count.kind(&kind, &path);
            }
        }
        for entry in &entries {
            count.payload(entry);
        }
        count
    }

    fn payload(&mut self, entry: &Entry) {
        let Some((what, object)) = types::payload_object(self.table.api, entry) else { return };
        let home = names::family(entry.name);
        self.object(&object, &FieldPath { home, name: names::pascal(entry.name) + what, is_request: true });
    }

    fn kind(&mut self, kind: &Type, path: &FieldPath) {
        match kind {
            Type::Object(object) => self.object(object, path),
            Type::List(list) => self.kind(&list.items, &path.below("[]")),
            Type::Nullable(inner) => self.kind(inner, path),
            Type::Union(union) => union.of.iter().for_each(|choice| self.kind(choice, path)),
            _ => {}
        }
    }

    fn object(&mut self, object: &Object, path: &FieldPath) {
        for (name, field) in &object.fields {
            self.field(field, &path.below(&format!(".{name}")));
        }
        match &object.rest {
            Some(Type::Any) if !object.fields.is_empty() => self.open_objects.push(path.name.clone()),
            Some(rest) => self.kind(rest, &path.below(".*")),
            None => {}
        }
    }

    fn field(&mut self, field: &Field, path: &FieldPath) {
        self.fields += 1;
        self.null += usize::from(field.kind == Type::Null);
        self.empty += usize::from(path.is_request && is_empty(&field.kind));
        if is_wide(&field.kind) {
            self.wide.push(path.name.clone());
        }
        match self.reason(&field.kind, path.is_request) {
            None => self.kind(&field.kind, path),
            Some(why) => {
                let api = self.table.api;
                let kind = if path.is_request {
                    types::request_expression(api, &field.kind)
                } else {
                    types::expression(api, &field.kind)
                };
                let row = [path.name.clone(), kind.replace('|', "\\|"), why.to_owned()];
                self.untyped.entry(path.home.to_owned()).or_default().push(row);
            }
        }
    }

    /// Returns the reason why a value, or an unnamed part of it, is untyped.
    fn reason(&self, kind: &Type, is_request: bool) -> Option<&'static str> {
        match kind {
            Type::Any => Some("any JSON value is allowed"),
            Type::Object(object) if object.fields.is_empty() => match &object.rest {
                None if is_request => None,
                None => Some("the API does not document its fields"),
                Some(Type::Any) => Some("any fields are allowed"),
                Some(rest) => self.reason(rest, is_request),
            },
            Type::List(list) => self.reason(&list.items, is_request),
            Type::Nullable(inner) => self.reason(inner, is_request),
            Type::Union(union) => union.of.iter().find_map(|choice| self.reason(choice, is_request)),
            Type::Ref(name) => match self.table.api.named(name) {
                Some(Type::Object(object)) if !object.fields.is_empty() || object.extends.is_some() => None,
                Some(inner @ (Type::Any | Type::Object(_))) => self.reason(inner, is_request),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Whether the only value is `{}`.
fn is_empty(kind: &Type) -> bool {
    matches!(kind, Type::Object(object) if object.fields.is_empty() && object.rest.is_none())
}

fn is_wide(kind: &Type) -> bool {
    match kind {
        Type::Integer(rule) => rule.format.as_deref() == Some("int64"),
        Type::Nullable(inner) => is_wide(inner),
        _ => false,
    }
}

/// The path of a type or field, the file that declares it, and whether requests use it.
struct FieldPath<'a> {
    home: &'a str,
    name: String,
    is_request: bool,
}

impl FieldPath<'_> {
    fn below(&self, step: &str) -> Self {
        Self { name: format!("{}{step}", self.name), ..*self }
    }
}
