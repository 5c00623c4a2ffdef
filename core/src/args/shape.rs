//! The shape of the arguments, to say what is wrong with some that cannot be read: a reader's own error may quote them.

use serde_json::Value;

use crate::error::Problem;
use crate::schema::{Field, List, NumberRule, Object, Schema, StringRule};
use crate::validate::{READABLE, Wire, validate};

/// The greatest whole number that JavaScript tells from its neighbours, 2^53 - 1.
const SAFE: f64 = 9_007_199_254_740_991.0;

static MILLISECONDS: NumberRule =
    NumberRule { minimum: Some(0.0), maximum: Some(SAFE), above_minimum: false };
static RETRIES: NumberRule =
    NumberRule { minimum: Some(0.0), maximum: Some(u32::MAX as f64), above_minimum: false };
static TEXT: StringRule = StringRule { format: None, pattern: None, min_length: None, max_length: None };
static VALUES: List = List { items: Schema::Any, min_items: None, max_items: None };
static FIELDS: Object = Object { fields: &[], rest: Some(Schema::Any), min_fields: None, max_fields: None };

static OPTIONS: Object = object(&[
    optional("timeoutMs", Schema::Integer(&MILLISECONDS)),
    optional("maxRetries", Schema::Integer(&RETRIES)),
    optional("extraBody", Schema::Object(&FIELDS)),
    optional("extraQuery", Schema::Object(&FIELDS)),
    optional("validate", Schema::Enum(&["on", "off"])),
    optional("subscriberToken", Schema::String(&TEXT)),
]);

static ARGS: Object = object(&[
    optional("path", Schema::List(&VALUES)),
    optional("query", Schema::Any),
    optional("body", Schema::Any),
    optional("next", Schema::String(&TEXT)),
    optional("options", Schema::Object(&OPTIONS)),
]);

const fn object(fields: &'static [Field]) -> Object {
    Object { fields, rest: None, min_fields: None, max_fields: None }
}

const fn optional(name: &'static str, schema: Schema) -> Field {
    Field { name, required: false, schema }
}

/// What is wrong with a text that did not become arguments.
pub(super) fn explain(text: &str, error: &serde_json::Error) -> Vec<Problem> {
    let problems = match serde_json::from_str::<Value>(text) {
        Ok(value) => validate(&Schema::Object(&ARGS), &value, Wire::Json),
        Err(_) => Vec::new(),
    };
    if problems.is_empty() { vec![unreadable(error)] } else { problems }
}

fn unreadable(error: &serde_json::Error) -> Problem {
    Problem {
        path: "arguments".to_owned(),
        expected: READABLE.to_owned(),
        got: format!("something else at line {}, column {}", error.line(), error.column()),
        hint: None,
    }
}
