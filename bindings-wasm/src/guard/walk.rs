//! The arguments of a call: every text in them, keys included, wherever it stands.

use signalwire_core::json::Value;
use signalwire_core::secrets::detect::server_secret_value;

use super::secret_rejected::{SecretRejected, reject_secrets_in_value};

/// A longer key is not repeated in a message.
const LONGEST_KEY: usize = 40;

/// Refuses the arguments of a call if any key or text in them is or holds a server's secret.
pub fn reject_secrets_in_arguments(arguments: &Value) -> Result<(), SecretRejected> {
    let Some(fields) = arguments.as_object() else { return look_at(arguments, "") };
    fields.into_iter().try_for_each(|(name, value)| look_at(value, if name == "body" { "" } else { name }))
}

fn look_at(value: &Value, place: &str) -> Result<(), SecretRejected> {
    match value {
        Value::String(text) => reject_secrets_in_value(text, if place.is_empty() { "body" } else { place }),
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

fn look_at_field(key: &str, value: &Value, place: &str) -> Result<(), SecretRejected> {
    if let Some(kind) = server_secret_value(key) {
        return Err(SecretRejected::new(
            kind,
            &format!("a name in {}", if place.is_empty() { "body" } else { place }),
        ));
    }
    let shown = if key.len() > LONGEST_KEY { "…" } else { key };
    let separator = if place.is_empty() { "" } else { "." };
    look_at(value, &format!("{place}{separator}{shown}"))
}
