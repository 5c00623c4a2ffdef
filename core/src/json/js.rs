//! Conversion between JavaScript values and [`Value`]. `JSON.parse` and `JSON.stringify` do the
//! parsing and formatting: `serde_json` would make the wasm build 46 KB larger, mostly by the
//! tables for fractions.

use std::fmt::{Display, Formatter, Result};

use js_sys::{Array, JSON, JsString, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::{Map, Number, RawValue, Value};

/// The depth limit of `serde_json`. It bounds the use of the stack.
const MAX_DEPTH: u32 = 127;

/// Parses JSON. Returns `None` if the text is not JSON, is nested deeper than 127 levels or
/// contains a lone surrogate.
pub fn parse(text: &str) -> Option<Value> {
    value(&JSON::parse(text).ok()?, MAX_DEPTH)
}

/// Serialises a value to text that is known to be JSON.
#[allow(clippy::unnecessary_wraps, reason = "the same signature in both builds")]
pub fn raw(value: &Value) -> Option<Box<RawValue>> {
    Some(Box::new(RawValue(value.to_string())))
}

/// Converts a result of `JSON.parse`, which is a tree of plain values.
fn value(value: &JsValue, depth: u32) -> Option<Value> {
    if value.is_null() {
        return Some(Value::Null);
    }
    if let Some(boolean) = value.as_bool() {
        return Some(Value::Bool(boolean));
    }
    if let Some(number) = value.as_f64() {
        return Some(Value::Number(Number(number)));
    }
    if let Some(text) = value.dyn_ref::<JsString>() {
        return string(text).map(Value::String);
    }
    let depth = depth.checked_sub(1)?;
    if let Some(items) = value.dyn_ref::<Array>() {
        return items.iter().map(|item| self::value(&item, depth)).collect::<Option<_>>().map(Value::Array);
    }
    let entries = Object::entries(value.unchecked_ref());
    entries.iter().map(|entry| field(&entry, depth)).collect::<Option<_>>().map(Value::Object)
}

fn field(entry: &JsValue, depth: u32) -> Option<(String, Value)> {
    let entry: &Array = entry.unchecked_ref();
    Some((string(entry.get(0).unchecked_ref())?, value(&entry.get(1), depth)?))
}

/// A Rust string cannot contain a lone surrogate; the conversion would replace it silently.
fn string(text: &JsString) -> Option<String> {
    text.is_valid_utf16().then(|| text.into())
}

/// `Object.fromEntries` defines own properties, so that a field named `__proto__` stays a field.
impl From<&Value> for JsValue {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::NULL,
            Value::Bool(value) => Self::from_bool(*value),
            Value::Number(Number(number)) => Self::from_f64(*number),
            Value::String(text) => Self::from_str(text),
            Value::Array(items) => items.iter().map(Self::from).collect::<Array>().into(),
            Value::Object(fields) => fields.into(),
        }
    }
}

impl From<&Map<String, Value>> for JsValue {
    fn from(fields: &Map<String, Value>) -> Self {
        let entry = |(name, value): (&String, &Value)| Array::of2(&Self::from_str(name), &value.into());
        let entries: Array = fields.into_iter().map(entry).collect();
        Object::from_entries(&entries).map_or(Self::UNDEFINED, Self::from)
    }
}

/// Prints JSON without white space.
impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let text = JSON::stringify(&self.into()).ok().and_then(|text| text.as_string());
        f.write_str(&text.unwrap_or_default())
    }
}

/// Prints the number as JavaScript does: `1e+21`, `0` for -0.
impl Display for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Value::Number(*self).fmt(f)
    }
}
