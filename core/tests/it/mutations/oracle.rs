//! Decides whether a value is valid. It is implemented separately from validation, so that both do
//! not have the same bug.

use std::cell::RefCell;
use std::collections::HashMap;

use regex_lite::Regex;
use serde_json::{Map, Value};
use signalwire_api::{NumberRule, Object, StringRule, Type, Union};
use signalwire_core::internal::validate::Encoding;

use super::facts::Facts;

/// Checks values in one encoding.
#[derive(Clone, Copy)]
pub struct Oracle<'a> {
    pub facts: &'a Facts,
    pub encoding: Encoding,
}

impl Oracle<'_> {
    /// Whether the value is valid for the type.
    pub fn fits(self, kind: &Type, value: &Value) -> bool {
        match (kind, value) {
            (Type::Any, _) | (Type::Null | Type::Nullable(_), Value::Null) => true,
            (Type::Ref(_), _) => self.fits(self.facts.resolve(kind), value),
            (Type::Nullable(inner), _) => self.fits(inner, value),
            (Type::List(list), Value::Array(items)) => {
                is_within(items.len(), list.min_items, list.max_items)
                    && items.iter().all(|item| self.fits(&list.items, item))
            }
            (Type::Object(object), Value::Object(fields)) => self.object(object, fields),
            (Type::Union(union), _) => self.union(union, value),
            (Type::Enum(known), _) => known.iter().any(|known| self.same(known, value)),
            _ => self.scalar(kind, value),
        }
    }

    fn scalar(self, kind: &Type, value: &Value) -> bool {
        match kind {
            Type::Boolean => {
                value.is_boolean() || self.is_text_of(value, |text| text == "true" || text == "false")
            }
            Type::Integer(rule) => self.number(value).is_some_and(|it| it.fract() == 0.0 && obeys(rule, it)),
            Type::Number(rule) => self.number(value).is_some_and(|it| obeys(rule, it)),
            Type::String(rule) => self.text(value).is_some_and(|it| matches(rule, &it)),
            _ => false,
        }
    }

    fn object(self, object: &Object, values: &Map<String, Value>) -> bool {
        let complete = object.fields.iter().all(|(name, field)| !field.required || values.contains_key(name));
        let fits = |(name, value): (&String, &Value)| {
            let kind = object.fields.get(name).map(|field| &field.kind).or(object.rest.as_ref());
            kind.is_some_and(|kind| self.fits(kind, value))
        };
        complete && is_within(values.len(), object.min_fields, object.max_fields) && values.iter().all(fits)
    }

    fn union(self, union: &Union, value: &Value) -> bool {
        let tag = union.tag.as_ref();
        let chosen = tag.and_then(|tag| tag.types.get(value.get(&tag.field)?.as_str()?));
        match chosen {
            Some(name) => self.fits(&Type::Ref(name.clone()), value),
            None => union.of.iter().any(|kind| self.fits(kind, value)),
        }
    }

    fn same(self, known: &Value, value: &Value) -> bool {
        match known {
            Value::String(known) => self.text(value).is_some_and(|text| text == *known),
            Value::Number(known) => self.number(value) == known.as_f64(),
            Value::Bool(known) => {
                value.as_bool() == Some(*known) || self.is_text_of(value, |text| text.parse() == Ok(*known))
            }
            _ => known == value,
        }
    }

    fn number(self, value: &Value) -> Option<f64> {
        let as_text = || value.as_str().filter(|_| self.encoding == Encoding::Text)?.parse().ok();
        value.as_f64().or_else(as_text)
    }

    fn text(self, value: &Value) -> Option<String> {
        let is_plain = value.is_number() || value.is_boolean();
        let as_text = || (is_plain && self.encoding == Encoding::Text).then(|| value.to_string());
        value.as_str().map(str::to_owned).or_else(as_text)
    }

    fn is_text_of(self, value: &Value, is: impl Fn(&str) -> bool) -> bool {
        self.encoding == Encoding::Text && value.as_str().is_some_and(is)
    }
}

/// The compiled pattern, or `None` for one with a look-ahead, which the regex engine does not
/// support.
pub fn expression(pattern: &str) -> Option<Regex> {
    thread_local!(static KNOWN: RefCell<HashMap<String, Option<Regex>>> = RefCell::default());
    KNOWN.with_borrow_mut(|known| match known.get(pattern) {
        Some(expression) => expression.clone(),
        None => known.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).ok()).clone(),
    })
}

fn is_within(count: usize, least: Option<u32>, most: Option<u32>) -> bool {
    count >= least.unwrap_or(0) as usize && count <= most.unwrap_or(u32::MAX) as usize
}

fn obeys(rule: &NumberRule, number: f64) -> bool {
    let is_above = |least: f64| if rule.above_minimum { number > least } else { number >= least };
    rule.minimum.is_none_or(is_above) && rule.maximum.is_none_or(|most| number <= most)
}

fn matches(rule: &StringRule, text: &str) -> bool {
    let pattern = rule.pattern.as_deref().and_then(expression);
    is_within(text.chars().count(), rule.min_length, rule.max_length)
        && pattern.is_none_or(|pattern| pattern.is_match(text))
}
