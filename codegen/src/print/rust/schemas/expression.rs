//! Types of the API as constant `Schema` expressions.

use serde_json::Value;
use signalwire_api::{List, NumberRule, Object, StringRule, Tag, Type, Union};

use crate::error::{Error, Result};
use crate::names;
use crate::resolve::table::Table;

/// Prints the expressions of one module.
pub struct Printer<'a> {
    /// Resolves named types to modules.
    pub table: &'a Table<'a>,
    /// The module that contains the expressions.
    pub module: &'a str,
}

impl Printer<'_> {
    /// Prints the `Schema` expression of a flat type.
    pub fn schema(&self, kind: &Type) -> Result<String> {
        Ok(match kind {
            Type::Any => "Schema::Any".to_owned(),
            Type::Null => "Schema::Null".to_owned(),
            Type::Boolean => "Schema::Boolean".to_owned(),
            Type::Integer(rule) => number("Integer", "INTEGER", rule),
            Type::Number(rule) => number("Number", "NUMBER", rule),
            Type::String(rule) => string(rule),
            Type::Enum(values) => literals(values)?,
            Type::List(list) => self.list(list)?,
            Type::Object(object) => format!("Schema::Object(&{})", self.object(object)?),
            Type::Union(union) => self.union(union)?,
            Type::Nullable(inner) => format!("Schema::Nullable(&{})", self.schema(inner)?),
            Type::Ref(name) => self.named(name),
        })
    }

    /// Prints `Field::required("name", …)`.
    pub fn field(&self, name: &str, kind: &Type, required: bool) -> Result<String> {
        let constructor = if required { "required" } else { "optional" };
        Ok(format!("Field::{constructor}({name:?}, {})", self.schema(kind)?))
    }

    fn named(&self, name: &str) -> String {
        let home = self.table.type_modules.get(name).map_or("", String::as_str);
        let path = if home == self.module { String::new() } else { format!("{home}::") };
        format!("Schema::Ref(&{path}{})", names::screaming(name))
    }

    fn list(&self, list: &List) -> Result<String> {
        let items = self.schema(&list.items)?;
        if list.min_items.is_none() && list.max_items.is_none() {
            return Ok(format!("Schema::List(&List::of({items}))"));
        }
        let List { min_items, max_items, .. } = list;
        Ok(format!(
            "Schema::List(&List {{ items: {items}, min_items: {min_items:?}, max_items: {max_items:?} }})"
        ))
    }

    fn object(&self, object: &Object) -> Result<String> {
        let fields = object.fields.iter().map(|(name, field)| self.field(name, &field.kind, field.required));
        let fields = fields.collect::<Result<Vec<_>>>()?.join(", ");
        let mut parts = Vec::new();
        parts.extend((!fields.is_empty()).then(|| format!("fields: &[{fields}]")));
        if let Some(rest) = &object.rest {
            parts.push(format!("rest: Some({})", self.schema(rest)?));
        }
        parts.extend(limit("min_fields", object.min_fields.as_ref()));
        parts.extend(limit("max_fields", object.max_fields.as_ref()));
        Ok(completed("Object", "EMPTY", parts, 4))
    }

    fn union(&self, union: &Union) -> Result<String> {
        let of = union.of.iter().map(|choice| self.schema(choice)).collect::<Result<Vec<_>>>()?.join(", ");
        let tag = union.tag.as_ref().map_or_else(|| "None".to_owned(), |tag| self.tag(tag));
        Ok(format!("Schema::Union(&Union {{ of: &[{of}], tag: {tag} }})"))
    }

    fn tag(&self, tag: &Tag) -> String {
        let types: Vec<_> =
            tag.types.iter().map(|(v, name)| format!("({v:?}, {})", self.named(name))).collect();
        format!("Some(Tag {{ field: {:?}, types: &[{}] }})", tag.field, types.join(", "))
    }
}

fn number(variant: &str, unlimited: &str, rule: &NumberRule) -> String {
    let mut parts = Vec::new();
    parts.extend(limit("minimum", rule.minimum.as_ref()));
    parts.extend(limit("maximum", rule.maximum.as_ref()));
    parts.extend(rule.above_minimum.then(|| "above_minimum: true".to_owned()));
    limited(variant, unlimited, "NumberRule", parts, 3)
}

fn string(rule: &StringRule) -> String {
    let mut parts = Vec::new();
    parts.extend(limit("format", rule.format.as_ref()));
    parts.extend(limit("pattern", rule.pattern.as_ref()));
    parts.extend(limit("min_length", rule.min_length.as_ref()));
    // The API has one maximum length of 0, on a string that the call clears. Only the server knows
    // whether it accepts other values there, so the limit is not checked.
    parts.extend(limit("max_length", rule.max_length.as_ref().filter(|limit| **limit > 0)));
    limited("String", "TEXT", "StringRule", parts, 4)
}

fn limited(variant: &str, unlimited: &str, rule: &str, parts: Vec<String>, field_count: usize) -> String {
    if parts.is_empty() {
        return format!("Schema::{unlimited}");
    }
    format!("Schema::{variant}(&{})", completed(rule, "NONE", parts, field_count))
}

/// Prints a struct literal that takes missing fields from a constant.
fn completed(name: &str, constant: &str, mut parts: Vec<String>, field_count: usize) -> String {
    if parts.is_empty() {
        return format!("{name}::{constant}");
    }
    if parts.len() < field_count {
        parts.push(format!("..{name}::{constant}"));
    }
    format!("{name} {{ {} }}", parts.join(", "))
}

fn limit(name: &str, value: Option<&impl std::fmt::Debug>) -> Option<String> {
    value.map(|value| format!("{name}: Some({value:?})"))
}

fn literals(values: &[Value]) -> Result<String> {
    let variant = match values.first() {
        Some(Value::String(_)) => "Enum",
        Some(Value::Number(_)) => "NumberEnum",
        Some(Value::Bool(_)) => "BooleanEnum",
        _ => return Err(Error(format!("unsupported enum values: {values:?}"))),
    };
    let print = |value: &Value| match value {
        Value::Number(number) => format!("{:?}", number.as_f64().unwrap_or_default()),
        other => other.to_string(),
    };
    Ok(format!("Schema::{variant}(&[{}])", values.iter().map(print).collect::<Vec<_>>().join(", ")))
}
