//! Holds a value against what the API describes, and tells everything that is wrong with it.
//!
//! A request that the server would take must never be refused here, so doubt lets pass: formats are
//! not checked, a pattern that cannot be compiled is not either, `1.0` is a whole number, and a
//! text that reads as a number is one where the encoding knows only text.

#[cfg(feature = "server")]
mod alternatives;
mod describe;
#[cfg(feature = "server")]
mod distance;
mod key;
#[cfg(feature = "server")]
mod keyed;
#[cfg(feature = "server")]
mod marks;
#[cfg(feature = "server")]
mod number;
#[cfg(not(feature = "server"))]
#[path = "number_lite.rs"]
mod number;
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
pub(crate) use value_path::ValuePath;

/// What every reader of JSON here asks for; 127 levels are `serde_json`'s own limit, which keeps
/// the stack safe.
pub(crate) const READABLE: &str = "JSON of at most 127 levels and whole Unicode characters";

/// How the value will be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As JSON: types count.
    Json,
    /// As text, in a query or a form: `"20"` and `20` are the same.
    Text,
}

/// All problems of a request body, none if it may be sent.
pub fn validate(schema: &Schema, body: &Value, encoding: Encoding) -> Vec<Problem> {
    run(encoding, |check| check.value(schema, body, ValuePath::Root("")))
}

/// All problems of a query, none if it may be sent; their paths begin with `query.`.
pub fn validate_query(parameters: &'static [Field], query: &Map<String, Value>) -> Vec<Problem> {
    let object = Object { fields: parameters, ..Object::EMPTY };
    run(Encoding::Text, |check| check.fields(&object, query, ValuePath::Root("query")))
}

fn run(encoding: Encoding, walk: impl FnOnce(&mut Validator)) -> Vec<Problem> {
    let mut check = Validator::new(encoding);
    walk(&mut check);
    check.problems()
}
