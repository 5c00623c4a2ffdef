//! What validation refuses, what it lets pass, and how it says so.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails, also in its helpers")]

mod objects;
mod sample;
mod scalars;
mod secrets;
mod table;
mod unions;

use serde_json::Value;
use signalwire_core::error::Problem;
use signalwire_core::schema::{Field, List, NumberRule, Object, Schema, StringRule};
use signalwire_core::validate::{Wire, validate};

const fn text() -> StringRule {
    StringRule { format: None, pattern: None, min_length: None, max_length: None }
}

const fn number() -> NumberRule {
    NumberRule { minimum: None, maximum: None, above_minimum: false }
}

const fn object(fields: &'static [Field]) -> Object {
    Object { fields, rest: None, min_fields: None, max_fields: None }
}

const fn required(name: &'static str, schema: Schema) -> Field {
    Field { name, required: true, schema }
}

const fn optional(name: &'static str, schema: Schema) -> Field {
    Field { name, required: false, schema }
}

const fn list(items: Schema) -> List {
    List { items, min_items: None, max_items: None }
}

static TEXT: StringRule = text();
static NUMBER: NumberRule = number();
const STRING: Schema = Schema::String(&TEXT);
const INTEGER: Schema = Schema::Integer(&NUMBER);

/// The problems of a JSON body.
fn problems(schema: Schema, body: &Value) -> Vec<Problem> {
    validate(&schema, body, Wire::Json)
}

/// The one problem of a JSON body, as `path: expected, got`.
fn problem(schema: Schema, body: &Value) -> String {
    let found = problems(schema, body);
    assert_eq!(found.len(), 1, "{found:?}");
    format!("{}: {}, {}", found[0].path, found[0].expected, found[0].got)
}

fn passes(schema: Schema, body: &Value) -> bool {
    problems(schema, body).is_empty()
}
