//! Descriptions of expected schemas and actual values.

use std::fmt::{self, Display, Formatter};

use super::number_range::{self, Range};
use crate::json::Value;
use crate::operations::schema::{Schema, StringRule, Union};

/// Longer lists of enum values or union choices are truncated.
const MAX_NAMES: usize = 24;

/// The description of a schema.
pub(crate) struct Expected<'a>(pub &'a Schema);

impl Display for Expected<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.of_this_build() {
            Schema::Any => f.write_str("any value"),
            Schema::Null => f.write_str("null"),
            Schema::Boolean => f.write_str("true or false"),
            Schema::Integer(rule) => write!(f, "a whole number{}", Range(rule)),
            Schema::Number(rule) => write!(f, "a number{}", Range(rule)),
            Schema::String(rule) => write_string(f, rule),
            Schema::Enum(names) => write_names(f, names.iter().map(|name| quoted(name)).collect()),
            Schema::NumberEnum(numbers) => write_names(f, number_range::names(numbers)),
            Schema::BooleanEnum(known) => write_names(f, known.iter().map(bool::to_string).collect()),
            Schema::List(_) => f.write_str("an array"),
            Schema::Object(_) => f.write_str("an object"),
            Schema::Union(union) => write_choices(f, union),
            Schema::Nullable(inner) => write!(f, "{} or null", Expected(inner)),
            Schema::Ref(inner) => Expected(inner).fmt(f),
        }
    }
}

/// A string in quotation marks. `Debug` would add Unicode tables to the wasm build.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            _ => quoted.push(if character.is_control() { '\u{FFFD}' } else { character }),
        }
    }
    quoted.push('"');
    quoted
}

/// `1 item`, `2 items`.
#[derive(Clone, Copy)]
pub(super) struct Count(pub usize, pub &'static str);

impl Display for Count {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.0, self.1, if self.0 == 1 { "" } else { "s" })
    }
}

/// The value of an enum with a single value.
pub(super) fn constant(schema: &Schema) -> Option<&'static str> {
    match schema.of_this_build() {
        Schema::Ref(inner) => constant(inner),
        Schema::Enum([only]) => Some(only),
        _ => None,
    }
}

fn write_string(f: &mut Formatter<'_>, rule: &StringRule) -> fmt::Result {
    match rule.format {
        Some(format) => write!(f, "a string ({format})"),
        None => f.write_str("a string"),
    }
}

pub(super) fn write_names(f: &mut impl fmt::Write, mut names: Vec<String>) -> fmt::Result {
    let lead = if names.len() > 1 { "one of " } else { "" };
    let more = names.len().saturating_sub(MAX_NAMES);
    names.truncate(MAX_NAMES);
    write!(f, "{lead}{}", names.join(", "))?;
    if more > 0 { write!(f, " and {more} more") } else { Ok(()) }
}

fn write_choices(f: &mut Formatter<'_>, union: &Union) -> fmt::Result {
    let mut choices: Vec<String> = Vec::new();
    for choice in union.of {
        let choice = Expected(choice).to_string();
        if !choices.contains(&choice) {
            choices.push(choice);
        }
    }
    f.write_str(&choices.join(" or "))
}

/// The description of a value: its type and length. Strings and numbers are never shown, because
/// they may be personal or secret.
pub(crate) struct Got<'a>(pub &'a Value);

impl Display for Got<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Null => f.write_str("null"),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Number(_) => f.write_str("a number"),
            Value::String(text) => write!(f, "a string of {}", Count(text.chars().count(), "character")),
            Value::Array(items) => write!(f, "an array of {}", Count(items.len(), "item")),
            Value::Object(fields) => write!(f, "an object of {}", Count(fields.len(), "field")),
        }
    }
}
