//! Schema of the call arguments. Used to report parse errors, because the messages of serde may
//! quote secret input.

use serde_json::Value;

use crate::error::Problem;
use crate::operations::schema::{Field, List, NumberRule, Object, Schema};
use crate::validate::{Encoding, PARSABLE_JSON, validate};

/// `Number.MAX_SAFE_INTEGER` of JavaScript, 2^53 - 1.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

static MILLISECONDS: NumberRule =
    NumberRule { minimum: Some(0.0), maximum: Some(MAX_SAFE_INTEGER), above_minimum: false };
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

/// The problems of arguments that could not be parsed.
pub(super) fn problems(text: &str, error: &serde_json::Error) -> Vec<Problem> {
    let found = match serde_json::from_str::<Value>(text) {
        Ok(value) => validate(&Schema::Object(&ARGS), &value, Encoding::Json),
        Err(_) => Vec::new(),
    };
    if found.is_empty() { vec![parse_error(error)] } else { found }
}

fn parse_error(error: &serde_json::Error) -> Problem {
    let got = format!("a parse error at line {}, column {}", error.line(), error.column());
    Problem::new("arguments", PARSABLE_JSON, &got)
}
