//! The shape of the arguments, to say what is wrong with some that cannot be read: a reader's own
//! error may quote them.

use serde_json::Value;

use crate::error::Problem;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema};
use crate::validate::{Encoding, READABLE, validate};

/// The greatest whole number that JavaScript tells from its neighbours, 2^53 - 1.
const SAFE: f64 = 9_007_199_254_740_991.0;

static MILLISECONDS: NumberRule =
    NumberRule { minimum: Some(0.0), maximum: Some(SAFE), above_minimum: false };
static RETRIES: NumberRule =
    NumberRule { minimum: Some(0.0), maximum: Some(u32::MAX as f64), above_minimum: false };
static VALUES: List = List::of(Schema::Any);
static FIELDS: Object = Object { rest: Some(Schema::Any), ..Object::EMPTY };

static OPTIONS: Object = of(&[
    Field::optional("timeoutMs", Schema::Integer(&MILLISECONDS)),
    Field::optional("maxRetries", Schema::Integer(&RETRIES)),
    Field::optional("extraBody", Schema::Object(&FIELDS)),
    Field::optional("extraQuery", Schema::Object(&FIELDS)),
    Field::optional("validate", Schema::Enum(&["on", "off"])),
    Field::optional("subscriberToken", Schema::TEXT),
]);

static ARGS: Object = of(&[
    Field::optional("path", Schema::List(&VALUES)),
    Field::optional("query", Schema::Any),
    Field::optional("body", Schema::Any),
    Field::optional("next", Schema::TEXT),
    Field::optional("options", Schema::Object(&OPTIONS)),
]);

const fn of(fields: &'static [Field]) -> Object {
    Object { fields, ..Object::EMPTY }
}

/// What is wrong with a text that did not become arguments.
pub(super) fn explain(text: &str, error: &serde_json::Error) -> Vec<Problem> {
    let problems = match serde_json::from_str::<Value>(text) {
        Ok(value) => validate(&Schema::Object(&ARGS), &value, Encoding::Json),
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
