//! Strings, booleans and enums.

use std::borrow::Cow;

use super::describe::{Count, Expected, Got};
use super::validator::Validator;
use super::violation::ViolationKind;
use super::{Encoding, ValuePath, pattern};
use crate::json::Value;
use crate::operations::schema::{Schema, StringRule};

/// A string that violates its length limits and is longer than this is not matched against the
/// pattern: 100 MB would take seconds.
const MAX_MATCHED_LENGTH: usize = 64 * 1024;

impl Validator {
    /// Validates against a schema that is neither an object, an array nor a union.
    pub(super) fn scalar(&mut self, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        match schema.of_this_build() {
            Schema::Integer(rule) => self.number(rule, true, schema, value, path),
            Schema::Number(rule) => self.number(rule, false, schema, value, path),
            Schema::String(rule) => self.text(rule, schema, value, path),
            Schema::Enum(names) => self.string_enum(names, schema, value, path),
            Schema::NumberEnum(numbers) => self.number_enum(numbers, schema, value, path),
            Schema::Boolean if self.as_boolean(value).is_some() => {}
            Schema::BooleanEnum(known) => self.boolean_enum(known, schema, value, path),
            Schema::Null if value.is_null() => {}
            _ => self.other_kind(schema, value, path),
        }
    }

    fn text(&mut self, rule: &StringRule, schema: &Schema, value: &Value, path: ValuePath<'_>) {
        let Some(text) = self.as_text(value) else { return self.other_kind(schema, value, path) };
        let before = self.violations.len();
        if rule.min_length.is_some() || rule.max_length.is_some() {
            self.count(Count(text.chars().count(), "character"), (rule.min_length, rule.max_length), path);
        }
        if self.violations.len() > before && text.len() > MAX_MATCHED_LENGTH {
            return;
        }
        if let Some(pattern) = rule.pattern.filter(|pattern| !pattern::matches(pattern, &text)) {
            let kind = ViolationKind::Value;
            self.report(kind, path, &format_args!("a string that matches {pattern}"), &Got(value), None);
        }
    }

    fn string_enum(&mut self, names: &[&'static str], schema: &Schema, value: &Value, path: ValuePath<'_>) {
        let Some(text) = self.as_text(value) else { return self.other_kind(schema, value, path) };
        if names.contains(&&*text) {
            return;
        }
        let kind = if names.len() == 1 { ViolationKind::Constant } else { ViolationKind::Value };
        let hint = self.hint(&text, names.iter().copied());
        self.report(kind, path, &Expected(schema), &Got(value), hint);
    }

    fn boolean_enum(&mut self, known: &[bool], schema: &Schema, value: &Value, path: ValuePath<'_>) {
        match self.as_boolean(value) {
            Some(value) if known.contains(&value) => {}
            Some(value) => self.report(ViolationKind::Constant, path, &Expected(schema), &value, None),
            None => self.other_kind(schema, value, path),
        }
    }

    fn as_text<'a>(&self, value: &'a Value) -> Option<Cow<'a, str>> {
        match value {
            Value::String(text) => Some(Cow::Borrowed(text)),
            Value::Number(_) | Value::Bool(_) if self.encoding == Encoding::Text => {
                Some(Cow::Owned(value.to_string()))
            }
            _ => None,
        }
    }

    fn as_boolean(&self, value: &Value) -> Option<bool> {
        match value {
            Value::Bool(value) => Some(*value),
            Value::String(text) if self.encoding == Encoding::Text => text.parse().ok(),
            _ => None,
        }
    }
}
