//! Deserializes and serializes a type that is known only by its name.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Deserializes a value and returns its serialization and its `Debug` output.
pub type Codec = fn(Value) -> Result<(Value, String), String>;

/// The codec of a type.
pub fn codec<T: DeserializeOwned + Serialize + Debug>(value: Value) -> Result<(Value, String), String> {
    let read: T = serde_json::from_value(value).map_err(|error| error.to_string())?;
    let written = serde_json::to_value(&read).map_err(|error| error.to_string())?;
    Ok((written, format!("{read:?}")))
}

/// Whether two values are the same, where 5 and 5.0 are.
pub fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => left == right,
    }
}
