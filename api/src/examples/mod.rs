//! Example values of a type, built from known attributes and completed with samples.

mod attribute;
mod choice;
mod scalar;
mod text;
mod violations;

use crate::{Api, Field, List, Object, StringRule, Type};
use serde_json::{Map, Value};

use attribute::coerce;
pub use attribute::snake_case;
pub use violations::{conforms, violations};

/// The depth to which optional fields are filled. Some types are recursive.
const DEPTH: usize = 6;

/// How a value is completed beyond the attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// Samples for required fields only.
    Minimal,
    /// `null`, `0`, `false` or an empty array for required fields where the type allows it, else
    /// samples.
    Known,
    /// Samples for required and optional fields.
    Full,
}

/// Builds values of the API's types. The result is deterministic and conforms to its type.
#[derive(Clone, Copy)]
pub struct ExampleBuilder<'a> {
    /// The API that contains the named types.
    pub api: &'a Api,
    /// How values are completed beyond the attributes.
    pub completeness: Completeness,
}

impl ExampleBuilder<'_> {
    /// Builds a sample of this type.
    pub fn sample(&self, kind: &Type) -> Value {
        self.build_value(kind, None, 0)
    }

    /// Builds a value of this type from every attribute that conforms to it.
    pub fn build(&self, kind: &Type, attributes: &Map<String, Value>) -> Value {
        self.build_value(kind, Some(&Value::Object(attributes.clone())), 0)
    }

    fn build_value(&self, kind: &Type, attribute: Option<&Value>, depth: usize) -> Value {
        match self.api.resolve(kind) {
            Type::Nullable(_)
                if attribute.is_some_and(Value::is_null) || (attribute.is_none() && self.is_known_only()) =>
            {
                Value::Null
            }
            Type::Nullable(inner) => self.build_value(inner, attribute, depth),
            Type::Union(union) => self.build_value(self.choose(union, attribute), attribute, depth),
            Type::List(list) => self.build_list(list, attribute, depth),
            Type::Object(_) => self.build_object(kind, attribute, depth),
            scalar => {
                let attribute = attribute.and_then(|value| coerce(scalar, value));
                let empty = || {
                    scalar::empty_value(scalar)
                        .filter(|value| self.is_known_only() && conforms(self.api, scalar, value))
                };
                let known = attribute.filter(|value| conforms(self.api, scalar, value)).or_else(empty);
                known.unwrap_or_else(|| scalar::sample_scalar(scalar))
            }
        }
    }

    fn is_known_only(&self) -> bool {
        self.completeness == Completeness::Known
    }

    fn build_list(&self, list: &List, attribute: Option<&Value>, depth: usize) -> Value {
        let (least, most) =
            (list.min_items.unwrap_or(0) as usize, list.max_items.map_or(usize::MAX, |n| n as usize));
        let attributes =
            attribute.and_then(Value::as_array).filter(|items| (least..=most).contains(&items.len()));
        let count = if depth < DEPTH && !self.is_known_only() { least.max(1).min(most) } else { least };
        match attributes {
            Some(items) => {
                items.iter().map(|item| self.build_value(&list.items, Some(item), depth + 1)).collect()
            }
            None => (0..count).map(|_| self.build_value(&list.items, None, depth + 1)).collect(),
        }
    }

    fn build_object(&self, kind: &Type, attribute: Option<&Value>, depth: usize) -> Value {
        let empty = Map::new();
        let attributes = attribute.and_then(Value::as_object).unwrap_or(&empty);
        let Some(object) = self.api.object(kind) else { return Value::Null };
        if let Some(chosen) = object.tag.as_ref().and_then(|tag| Self::extension(tag, attributes)) {
            return self.build_object(&chosen, attribute, depth);
        }
        let wanted =
            |field: &Field| field.required || (self.completeness == Completeness::Full && depth < DEPTH);
        let mut value: Map<String, Value> = object
            .fields
            .iter()
            .filter(|(name, field)| wanted(field) || attributes.contains_key(*name))
            .map(|(name, field)| (name.clone(), self.build_field(name, field, attributes.get(name), depth)))
            .collect();
        self.add_rest(&object, attributes, &mut value, depth);
        Value::Object(value)
    }

    fn build_field(&self, name: &str, field: &Field, attribute: Option<&Value>, depth: usize) -> Value {
        let default = field.default.as_ref().filter(|value| conforms(self.api, &field.kind, value));
        match (attribute, default, self.unrestricted_string(&field.kind)) {
            (None, Some(value), _) => value.clone(),
            (None, None, Some(_)) if self.is_known_only() && self.can_be_null(&field.kind) => Value::Null,
            (None, None, Some(rule)) => text::sample_named(name, rule).into(),
            _ => self.build_value(&field.kind, attribute, depth + 1),
        }
    }

    fn can_be_null(&self, kind: &Type) -> bool {
        matches!(self.api.resolve(kind), Type::Nullable(_))
    }

    /// The rule of a string without format and pattern. The sample is chosen by the name of the
    /// field.
    fn unrestricted_string<'s>(&'s self, kind: &'s Type) -> Option<&'s StringRule> {
        match self.api.resolve(kind) {
            Type::Nullable(inner) => self.unrestricted_string(inner),
            Type::String(rule) if rule.format.is_none() && rule.pattern.is_none() => Some(rule),
            _ => None,
        }
    }

    /// Adds fields that the type does not list: attributes first, then samples up to the minimum.
    fn add_rest(
        &self,
        object: &Object,
        attributes: &Map<String, Value>,
        value: &mut Map<String, Value>,
        depth: usize,
    ) {
        let Some(rest) = &object.rest else { return };
        for (name, attribute) in attributes {
            if !value.contains_key(name) && conforms(self.api, rest, attribute) {
                value.insert(name.clone(), attribute.clone());
            }
        }
        let least = object.min_fields.unwrap_or(0) as usize;
        for number in value.len()..least {
            value.insert(format!("sample{number}"), self.build_value(rest, None, depth + 1));
        }
    }
}
