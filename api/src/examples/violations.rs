//! Checks whether a value conforms to a type.

use crate::{Api, NumberRule, Object, StringRule, Type, Union};
use serde_json::{Map, Value};

use super::text::matches_rule;

/// The value conforms to the type.
pub fn conforms(api: &Api, kind: &Type, value: &Value) -> bool {
    violations(api, kind, value).is_empty()
}

/// The violations of the type, one line each: `data[0].id: not a string of this format`. Empty if
/// the value conforms.
pub fn violations(api: &Api, kind: &Type, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Check { api, found: &mut found }.check(kind, value, "");
    found
}

struct Check<'a> {
    api: &'a Api,
    found: &'a mut Vec<String>,
}

impl Check<'_> {
    fn check(&mut self, kind: &Type, value: &Value, at: &str) {
        let api = self.api;
        match (api.resolve(kind), value) {
            (Type::Any, _)
            | (Type::Null | Type::Nullable(_), Value::Null)
            | (Type::Boolean, Value::Bool(_)) => {}
            (Type::Nullable(inner), _) => self.check(inner, value, at),
            (Type::Integer(rule), Value::Number(number)) => {
                let whole = number.as_f64().is_some_and(|n| n.fract() == 0.0);
                self.expect(whole && within(rule, number.as_f64()), at, "not an integer within its limits");
            }
            (Type::Number(rule), Value::Number(number)) => {
                self.expect(within(rule, number.as_f64()), at, "not within its limits");
            }
            (Type::String(rule), Value::String(text)) => {
                self.expect(
                    matches_rule(rule, text) && matches_format(rule, text),
                    at,
                    "not a string of this format",
                );
            }
            (Type::Enum(values), _) => self.expect(values.contains(value), at, "not a known value"),
            (Type::Union(union), _) => self.check_union(union, value, at),
            (Type::List(list), Value::Array(items)) => {
                let count = items.len() >= list.min_items.unwrap_or(0) as usize
                    && list.max_items.is_none_or(|most| items.len() <= most as usize);
                self.expect(count, at, "too few or too many items");
                for (index, item) in items.iter().enumerate() {
                    self.check(&list.items, item, &format!("{at}[{index}]"));
                }
            }
            (Type::Object(_), Value::Object(fields)) => self.check_object(kind, fields, at),
            (expected, _) => self.found.push(format!("{at}: not {expected:?}").chars().take(200).collect()),
        }
    }

    fn check_union(&mut self, union: &Union, value: &Value, at: &str) {
        let conforming = union.of.iter().any(|kind| conforms(self.api, kind, value));
        self.expect(conforming, at, "no choice matches");
    }

    fn check_object(&mut self, kind: &Type, value: &Map<String, Value>, at: &str) {
        let Some(object) = self.api.object(kind) else { return };
        let tag = object.tag.as_ref();
        let chosen = tag.and_then(|tag| tag.types.get(value.get(&tag.field)?.as_str()?));
        if let Some(name) = chosen {
            return self.check(&Type::Ref(name.clone()), &Value::Object(value.clone()), at);
        }
        for (name, field) in &object.fields {
            match value.get(name) {
                Some(own) => self.check(&field.kind, own, &format!("{at}.{name}")),
                None => self.expect(!field.required, &format!("{at}.{name}"), "missing"),
            }
        }
        self.check_rest(&object, value, at);
    }

    fn check_rest(&mut self, object: &Object, value: &Map<String, Value>, at: &str) {
        let least = object.min_fields.is_none_or(|least| value.len() >= least as usize);
        let most = object.max_fields.is_none_or(|most| value.len() <= most as usize);
        self.expect(least && most, at, "too few or too many fields");
        for (name, own) in value.iter().filter(|(name, _)| !object.fields.contains_key(*name)) {
            match &object.rest {
                Some(kind) => self.check(kind, own, &format!("{at}.{name}")),
                None => self.found.push(format!("{at}.{name}: unknown")),
            }
        }
    }

    fn expect(&mut self, right: bool, at: &str, wrong: &str) {
        if !right {
            self.found.push(format!("{at}: {wrong}"));
        }
    }
}

fn within(rule: &NumberRule, number: Option<f64>) -> bool {
    let Some(number) = number else { return false };
    let least = rule.minimum.is_none_or(|least| number > least || (number >= least && !rule.above_minimum));
    least && rule.maximum.is_none_or(|most| number <= most)
}

/// Checks the formats that are recognisable. A `uri` can be relative: page links are.
fn matches_format(rule: &StringRule, text: &str) -> bool {
    let dashes = |at: &[usize]| at.iter().all(|&index| text.as_bytes().get(index) == Some(&b'-'));
    match rule.format.as_deref() {
        Some("uuid") => text.len() == 36 && dashes(&[8, 13, 18, 23]),
        Some("date-time") => text.len() >= 20 && dashes(&[4, 7]) && text.as_bytes().get(10) == Some(&b'T'),
        Some("date") => text.len() == 10 && dashes(&[4, 7]),
        Some("email") => text.contains('@'),
        Some("jwt") => text.split('.').count() >= 3,
        _ => true,
    }
}
