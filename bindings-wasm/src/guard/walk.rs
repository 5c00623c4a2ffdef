//! The arguments of a call: every text in them, keys included, wherever it stands.

use serde_json::Value;
use signalwire_core::looks::server_secret_like;

use super::refusal::{Refusal, look_at_value};

/// A longer key is not repeated in a message.
const LONGEST_KEY: usize = 40;

/// Refuses the JSON text of arguments if any key or text in it is or holds a server's secret. What is no JSON is judged as text.
pub fn look_at_arguments(text: &str) -> Result<(), Refusal> {
    match serde_json::from_str(text) {
        Ok(Value::Object(arguments)) => arguments
            .iter()
            .try_for_each(|(name, value)| look_at(value, if name == "body" { "" } else { name })),
        _ => look_at_value(text, "the arguments"),
    }
}

fn look_at(value: &Value, place: &str) -> Result<(), Refusal> {
    match value {
        Value::String(text) => look_at_value(text, if place.is_empty() { "body" } else { place }),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| look_at(value, &format!("{place}[{index}]"))),
        Value::Object(fields) => fields.iter().try_for_each(|(key, value)| look_at_field(key, value, place)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn look_at_field(key: &str, value: &Value, place: &str) -> Result<(), Refusal> {
    if let Some(kind) = server_secret_like(key) {
        return Err(Refusal::new(
            kind,
            &format!("a name in {}", if place.is_empty() { "body" } else { place }),
        ));
    }
    let shown = if key.len() > LONGEST_KEY { "…" } else { key };
    let separator = if place.is_empty() { "" } else { "." };
    look_at(value, &format!("{place}{separator}{shown}"))
}
