//! Values of a type: samples, and answers made of known facts where they fit and of samples where nothing is known.

mod choice;
mod fact;
mod fit;
mod plain;
mod text;

use serde_json::{Map, Value};
use signalwire_api::{Api, Field, List, Object, StringRule, Type};

pub(crate) use fact::{coerce, snake};
pub(crate) use fit::fits;
pub use fit::misfits;

/// How deep optional fields are filled. Some types hold themselves.
const DEPTH: usize = 6;

/// What a value has beside the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Samples where there must be something.
    Least,
    /// The same, but nothing that is not known: `null`, `0`, `false` or no items where the type allows it.
    Known,
    /// Samples everywhere, in optional fields too.
    Full,
}

/// Makes values of the API's types. The same facts give the same value, always one that fits its type.
#[derive(Clone, Copy)]
pub struct Shaper<'a> {
    /// Where named types are.
    pub api: &'a Api,
    /// What is there beside the facts.
    pub fill: Fill,
}

impl Shaper<'_> {
    /// A value of this type out of nothing.
    pub fn sample(&self, kind: &Type) -> Value {
        self.shape(kind, None, 0)
    }

    /// A value of this type that holds every fact that fits it.
    pub fn tell(&self, kind: &Type, facts: &Map<String, Value>) -> Value {
        self.shape(kind, Some(&Value::Object(facts.clone())), 0)
    }

    fn shape(&self, kind: &Type, fact: Option<&Value>, depth: usize) -> Value {
        match self.api.resolve(kind) {
            Type::Nullable(_) if fact.is_some_and(Value::is_null) || (fact.is_none() && self.knows()) => {
                Value::Null
            }
            Type::Nullable(inner) => self.shape(inner, fact, depth),
            Type::Union(union) => self.shape(self.choose(union, fact), fact, depth),
            Type::List(list) => self.shape_list(list, fact, depth),
            Type::Object(_) => self.shape_object(kind, fact, depth),
            plain => {
                let fact = fact.and_then(|value| coerce(plain, value));
                let nothing =
                    || plain::nothing(plain).filter(|value| self.knows() && fits(self.api, plain, value));
                let told = fact.filter(|value| fits(self.api, plain, value)).or_else(nothing);
                told.unwrap_or_else(|| plain::sample_plain(plain))
            }
        }
    }

    fn knows(&self) -> bool {
        self.fill == Fill::Known
    }

    fn shape_list(&self, list: &List, fact: Option<&Value>, depth: usize) -> Value {
        let (least, most) =
            (list.min_items.unwrap_or(0) as usize, list.max_items.map_or(usize::MAX, |n| n as usize));
        let facts = fact.and_then(Value::as_array).filter(|items| (least..=most).contains(&items.len()));
        let count = if depth < DEPTH && !self.knows() { least.max(1).min(most) } else { least };
        match facts {
            Some(items) => items.iter().map(|item| self.shape(&list.items, Some(item), depth + 1)).collect(),
            None => (0..count).map(|_| self.shape(&list.items, None, depth + 1)).collect(),
        }
    }

    fn shape_object(&self, kind: &Type, fact: Option<&Value>, depth: usize) -> Value {
        let empty = Map::new();
        let facts = fact.and_then(Value::as_object).unwrap_or(&empty);
        let Some(object) = self.api.object(kind) else { return Value::Null };
        if let Some(chosen) = object.tag.as_ref().and_then(|tag| Self::extension(tag, facts)) {
            return self.shape_object(&chosen, fact, depth);
        }
        let wanted = |field: &Field| field.required || (self.fill == Fill::Full && depth < DEPTH);
        let mut value: Map<String, Value> = object
            .fields
            .iter()
            .filter(|(name, field)| wanted(field) || facts.contains_key(*name))
            .map(|(name, field)| (name.clone(), self.shape_field(name, field, facts.get(name), depth)))
            .collect();
        self.fill_rest(&object, facts, &mut value, depth);
        Value::Object(value)
    }

    fn shape_field(&self, name: &str, field: &Field, fact: Option<&Value>, depth: usize) -> Value {
        let default = field.default.as_ref().filter(|value| fits(self.api, &field.kind, value));
        match (fact, default, self.plain_text(&field.kind)) {
            (None, Some(value), _) => value.clone(),
            (None, None, Some(_)) if self.knows() && self.can_be_null(&field.kind) => Value::Null,
            (None, None, Some(rule)) => text::sample_named(name, rule).into(),
            _ => self.shape(&field.kind, fact, depth + 1),
        }
    }

    fn can_be_null(&self, kind: &Type) -> bool {
        matches!(self.api.resolve(kind), Type::Nullable(_))
    }

    /// The rule of a text that may be anything, so that only its name says what it is.
    fn plain_text<'s>(&'s self, kind: &'s Type) -> Option<&'s StringRule> {
        match self.api.resolve(kind) {
            Type::Nullable(inner) => self.plain_text(inner),
            Type::String(rule) if rule.format.is_none() && rule.pattern.is_none() => Some(rule),
            _ => None,
        }
    }

    /// Adds the fields that the type does not name: facts first, then samples up to the least number.
    fn fill_rest(
        &self,
        object: &Object,
        facts: &Map<String, Value>,
        value: &mut Map<String, Value>,
        depth: usize,
    ) {
        let Some(rest) = &object.rest else { return };
        for (name, fact) in facts {
            if !value.contains_key(name) && fits(self.api, rest, fact) {
                value.insert(name.clone(), fact.clone());
            }
        }
        let least = object.min_fields.unwrap_or(0) as usize;
        for number in value.len()..least {
            value.insert(format!("sample{number}"), self.shape(rest, None, depth + 1));
        }
    }
}
