//! Validation of a value against the API schema. All problems are reported at once.
//!
//! A request that the server would accept must never be rejected here. When in doubt, the validator
//! accepts: formats are not validated, a pattern that cannot be compiled is ignored, `1.0` is a
//! whole number, and a string that parses as a number is one where the encoding has only strings.

#[cfg(feature = "server")]
mod alternatives;
#[cfg(feature = "server")]
mod branch_label;
mod describe;
#[cfg(feature = "server")]
mod distance;
mod key;
#[cfg(feature = "server")]
mod keyed;
#[cfg(feature = "server")]
mod number;
#[cfg(not(feature = "server"))]
#[path = "number_lite.rs"]
mod number;
#[cfg(feature = "server")]
mod number_range;
#[cfg(not(feature = "server"))]
#[path = "number_range_lite.rs"]
mod number_range;
mod object;
#[cfg(feature = "server")]
mod pattern;
#[cfg(not(feature = "server"))]
#[path = "pattern_lite.rs"]
mod pattern;
mod scalar;
mod suggest;
#[cfg(feature = "server")]
mod union;
#[cfg(not(feature = "server"))]
#[path = "union_lite.rs"]
mod union;
mod validator;
mod value_path;
mod violation;

use crate::error::Problem;
use crate::json::{Map, Value};
use crate::operations::schema::{Field, Object, Schema};

use validator::Validator;

pub(crate) use describe::{Expected, Got, quoted};
pub use suggest::nearest;
pub(crate) use value_path::ValuePath;

/// What the JSON parsers accept. `serde_json` limits the depth to 127 levels, which bounds the use
/// of the stack.
pub(crate) const PARSABLE_JSON: &str = "JSON of at most 127 levels without lone surrogates";

/// The encoding of the value in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// JSON: types matter.
    Json,
    /// Strings, in a query or a form: `"20"` and `20` are the same.
    Text,
}

/// Returns all problems of a request body; an empty list means that it may be sent.
pub fn validate(schema: &Schema, body: &Value, encoding: Encoding) -> Vec<Problem> {
    run(encoding, |validator| validator.value(schema, body, ValuePath::Root("")))
}

/// Returns all problems of a query, whose paths begin with `query.`; an empty list means that it
/// may be sent.
pub fn validate_query(parameters: &'static [Field], query: &Map<String, Value>) -> Vec<Problem> {
    let object = Object { fields: parameters, ..Object::EMPTY };
    run(Encoding::Text, |validator| validator.fields(&object, query, ValuePath::Root("query")))
}

fn run(encoding: Encoding, walk: impl FnOnce(&mut Validator)) -> Vec<Problem> {
    let mut validator = Validator::new(encoding);
    walk(&mut validator);
    validator.problems()
}
