//! Texts, booleans and enums.

use std::borrow::Cow;

use super::check::Check;
use super::describe::{Count, Expected, Got};
use super::found::Mistake;
use super::{Place, Wire, pattern};
use crate::json::Value;
use crate::schema::{Schema, StringRule};

/// A text that is too long already and longer than this is not held against a pattern as well: 100
/// MB take seconds.
const LONGEST_WRONG: usize = 64 * 1024;

impl Check {
    /// Checks against a schema that is neither an object, an array nor a choice.
    pub(super) fn scalar(&mut self, schema: &Schema, value: &Value, place: Place<'_>) {
        match schema.of_this_build() {
            Schema::Integer(rule) => self.number(rule, true, schema, value, place),
            Schema::Number(rule) => self.number(rule, false, schema, value, place),
            Schema::String(rule) => self.text(rule, schema, value, place),
            Schema::Enum(names) => self.name(names, schema, value, place),
            Schema::NumberEnum(numbers) => self.one_of(numbers, schema, value, place),
            Schema::Boolean if self.as_boolean(value).is_some() => {}
            Schema::BooleanEnum(known) => self.truth(known, schema, value, place),
            Schema::Null if value.is_null() => {}
            _ => self.other_kind(schema, value, place),
        }
    }

    fn text(&mut self, rule: &StringRule, schema: &Schema, value: &Value, place: Place<'_>) {
        let Some(text) = self.as_text(value) else { return self.other_kind(schema, value, place) };
        let before = self.found.len();
        if rule.min_length.is_some() || rule.max_length.is_some() {
            self.count(Count(text.chars().count(), "character"), (rule.min_length, rule.max_length), place);
        }
        if self.found.len() > before && text.len() > LONGEST_WRONG {
            return;
        }
        if let Some(pattern) = rule.pattern.filter(|pattern| !pattern::matches(pattern, &text)) {
            let expected = format_args!("a string that matches {pattern}");
            self.report(Mistake::Value, place, expected, format_args!("{}", Got(value)), None);
        }
    }

    fn name(&mut self, names: &[&'static str], schema: &Schema, value: &Value, place: Place<'_>) {
        let Some(text) = self.as_text(value) else { return self.other_kind(schema, value, place) };
        if names.contains(&&*text) {
            return;
        }
        let mistake = if names.len() == 1 { Mistake::Constant } else { Mistake::Value };
        let hint = self.hint(&text, names.iter().copied());
        let (expected, got) = (format_args!("{}", Expected(schema)), format_args!("{}", Got(value)));
        self.report(mistake, place, expected, got, hint);
    }

    fn truth(&mut self, known: &[bool], schema: &Schema, value: &Value, place: Place<'_>) {
        match self.as_boolean(value) {
            Some(value) if known.contains(&value) => {}
            Some(value) => {
                let expected = format_args!("{}", Expected(schema));
                self.report(Mistake::Constant, place, expected, format_args!("{value}"), None);
            }
            None => self.other_kind(schema, value, place),
        }
    }

    fn as_text<'a>(&self, value: &'a Value) -> Option<Cow<'a, str>> {
        match value {
            Value::String(text) => Some(Cow::Borrowed(text)),
            Value::Number(_) | Value::Bool(_) if self.wire == Wire::Text => {
                Some(Cow::Owned(value.to_string()))
            }
            _ => None,
        }
    }

    fn as_boolean(&self, value: &Value) -> Option<bool> {
        match value {
            Value::Bool(value) => Some(*value),
            Value::String(text) if self.wire == Wire::Text => text.parse().ok(),
            _ => None,
        }
    }
}
