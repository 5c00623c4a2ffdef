//! Holds a value against what the API describes, and tells everything that is wrong with it.
//!
//! A request that the server would take must never be refused here, so doubt lets pass: formats are
//! not checked, a pattern that cannot be compiled is not either, `1.0` is a whole number, and a
//! text that reads as a number is one where the wire knows only text.

#[cfg(feature = "server")]
mod alternatives;
mod check;
mod describe;
#[cfg(feature = "server")]
mod distance;
mod found;
mod key;
#[cfg(feature = "server")]
mod keyed;
#[cfg(feature = "server")]
mod marks;
#[cfg(feature = "server")]
mod number;
#[cfg(not(feature = "server"))]
#[path = "browser/number.rs"]
mod number;
mod object;
#[cfg(feature = "server")]
mod pattern;
#[cfg(not(feature = "server"))]
#[path = "browser/pattern.rs"]
mod pattern;
mod place;
mod scalar;
mod suggest;
#[cfg(feature = "server")]
mod union;
#[cfg(not(feature = "server"))]
#[path = "browser/union.rs"]
mod union;

use crate::error::Problem;
use crate::json::{Map, Value};
use crate::schema::{Field, Object, Schema};

use check::Check;

pub(crate) use describe::{Expected, Got, quoted};
pub(crate) use place::Place;

/// What every reader of JSON here asks for; 127 levels are `serde_json`'s own limit, which keeps
/// the stack safe.
pub(crate) const READABLE: &str = "JSON of at most 127 levels and whole Unicode characters";

/// How the value will be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// As JSON: types count.
    Json,
    /// As text, in a query or a form: `"20"` and `20` are the same.
    Text,
}

/// All problems of a request body, none if it may be sent.
pub fn validate(schema: &Schema, body: &Value, wire: Wire) -> Vec<Problem> {
    run(wire, |check| check.value(schema, body, Place::Root("")))
}

/// All problems of a query, none if it may be sent; their paths begin with `query.`.
pub fn validate_query(parameters: &'static [Field], query: &Map<String, Value>) -> Vec<Problem> {
    let object = Object { fields: parameters, ..Object::EMPTY };
    run(Wire::Text, |check| check.fields(&object, query, Place::Root("query")))
}

fn run(wire: Wire, walk: impl FnOnce(&mut Check)) -> Vec<Problem> {
    let mut check = Check::new(wire);
    walk(&mut check);
    check.problems()
}
