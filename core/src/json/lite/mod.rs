//! JSON for browsers. `serde_json` reads and writes numbers, and to do so for fractions takes
//! tables that alone are a third of what a browser would download; here a number stays the text it
//! came as. Held against `serde_json` by the tests below.

mod read;
mod value;
mod write;

pub use read::parse;
pub use value::{Map, Number, RawValue, Value};
pub use write::quote;

/// The text of a value, as a text that is known to be JSON. Never `None`; the signature is that of
/// the other build.
#[allow(clippy::unnecessary_wraps, reason = "as above")]
pub fn raw(value: &Value) -> Option<Box<RawValue>> {
    Some(Box::new(RawValue(value.to_string())))
}

#[cfg(test)]
mod tests;
