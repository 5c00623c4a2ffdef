//! The arguments of a call: every text in them, keys included, wherever it stands.

use signalwire_core::json::Value;
use signalwire_core::looks::server_secret_like;

use super::refusal::{Refusal, look_at_value};

/// A longer key is not repeated in a message.
const LONGEST_KEY: usize = 40;

/// Refuses the arguments of a call if any key or text in them is or holds a server's secret.
pub fn look_at_arguments(arguments: &Value) -> Result<(), Refusal> {
    let Some(fields) = arguments.as_object() else { return look_at(arguments, "") };
    fields.into_iter().try_for_each(|(name, value)| look_at(value, if name == "body" { "" } else { name }))
}

fn look_at(value: &Value, place: &str) -> Result<(), Refusal> {
    match value {
        Value::String(text) => look_at_value(text, if place.is_empty() { "body" } else { place }),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| look_at(value, &format!("{place}[{index}]"))),
        Value::Object(fields) => {
            fields.into_iter().try_for_each(|(key, value)| look_at_field(key, value, place))
        }
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
