//! Searches the arguments of a call: every string and every key, at any depth.

use signalwire_core::internal::json::Value;
use signalwire_core::internal::secrets::detect::server_secret_value;

use super::secret_rejected::{SecretRejected, reject_secrets_in_value};

/// A longer key is not repeated in a message.
const MAX_KEY_LENGTH: usize = 40;

/// Rejects the arguments of a call if any key or string is or contains a server-side secret.
pub fn reject_secrets_in_arguments(arguments: &Value) -> Result<(), SecretRejected> {
    let Some(fields) = arguments.as_object() else { return scan(arguments, "") };
    fields.into_iter().try_for_each(|(name, value)| scan(value, if name == "body" { "" } else { name }))
}

fn scan(value: &Value, path: &str) -> Result<(), SecretRejected> {
    match value {
        Value::String(text) => reject_secrets_in_value(text, if path.is_empty() { "body" } else { path }),
        Value::Array(items) => {
            items.iter().enumerate().try_for_each(|(index, item)| scan(item, &format!("{path}[{index}]")))
        }
        Value::Object(fields) => fields.into_iter().try_for_each(|(key, value)| scan_field(key, value, path)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn scan_field(key: &str, value: &Value, path: &str) -> Result<(), SecretRejected> {
    if let Some(kind) = server_secret_value(key) {
        let place = format!("a name in {}", if path.is_empty() { "body" } else { path });
        return Err(SecretRejected::new(kind, &place));
    }
    let shown = if key.len() > MAX_KEY_LENGTH { "…" } else { key };
    let separator = if path.is_empty() { "" } else { "." };
    scan(value, &format!("{path}{separator}{shown}"))
}
