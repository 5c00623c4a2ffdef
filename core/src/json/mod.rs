//! JSON values: those of `serde_json`, and in the browser build those of JavaScript's `JSON`.

#[cfg(all(target_family = "wasm", not(feature = "server")))]
mod js;
#[cfg(all(target_family = "wasm", not(feature = "server")))]
mod js_value;

#[cfg(all(target_family = "wasm", not(feature = "server")))]
pub use js::{parse, raw};
#[cfg(all(target_family = "wasm", not(feature = "server")))]
pub use js_value::{Map, Number, RawValue, Value};
#[cfg(not(all(target_family = "wasm", not(feature = "server"))))]
pub use native::*;

#[cfg(not(all(target_family = "wasm", not(feature = "server"))))]
mod native {
    pub use serde_json::value::RawValue;
    pub use serde_json::{Map, Value};

    /// Parses JSON. Returns `None` if the text is not JSON, is nested deeper than 127 levels or
    /// contains a lone surrogate.
    pub fn parse(text: &str) -> Option<Value> {
        serde_json::from_str(text).ok()
    }

    /// Serialises a value to text that is known to be JSON.
    pub fn raw(value: &Value) -> Option<Box<RawValue>> {
        serde_json::value::to_raw_value(value).ok()
    }
}
