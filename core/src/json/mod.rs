//! JSON values: those of `serde_json`, and in a build for browsers a small stand-in with the same
//! names, which is a third of the size of the whole module smaller.

#[cfg(any(not(feature = "server"), test))]
#[cfg_attr(feature = "server", allow(dead_code, unused_imports, reason = "only tested in this build"))]
mod lite;

#[cfg(not(feature = "server"))]
pub use lite::{Map, RawValue, Value, parse, quote, raw};
#[cfg(feature = "server")]
pub use serde_json::value::RawValue;
#[cfg(feature = "server")]
pub use serde_json::{Map, Value};

/// Reads a JSON text. `None` if it is none, is nested deeper than 127 levels or holds half a
/// character.
#[cfg(feature = "server")]
pub fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// The text of a value, as a text that is known to be JSON.
#[cfg(feature = "server")]
pub fn raw(value: &Value) -> Option<Box<RawValue>> {
    serde_json::value::to_raw_value(value).ok()
}

/// Adds a text to JSON, between quotation marks.
#[cfg(feature = "server")]
pub fn quote(text: &str, json: &mut String) {
    json.push_str(&Value::from(text).to_string());
}
