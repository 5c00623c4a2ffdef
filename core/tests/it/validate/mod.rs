//! Rejected values, accepted values, and the reported problems.

mod all_operations;
mod objects;
mod sample;
mod scalars;
mod secrets;
mod unions;

use serde_json::Value;
use signalwire_core::error::Problem;
use signalwire_core::internal::operations::schema::{Field, Object, Schema};
use signalwire_core::internal::validate::{Encoding, validate};

const STRING: Schema = Schema::TEXT;
const INTEGER: Schema = Schema::INTEGER;

/// An object schema with these fields and no others.
const fn object(fields: &'static [Field]) -> Object {
    Object { fields, ..Object::EMPTY }
}

/// The problems of a JSON body.
fn problems(schema: Schema, body: &Value) -> Vec<Problem> {
    validate(&schema, body, Encoding::Json)
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
