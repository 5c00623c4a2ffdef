//! Removes secrets from what the page shows.

use serde_json::Value;
use signalwire_core::internal::secrets::redact::{REDACTED, redact};

/// A copy without what looks like a secret, and without the values of fields whose name says so.
pub(super) fn redacted(value: &Value) -> Value {
    match value {
        Value::String(text) => redact(text).into(),
        Value::Array(items) => items.iter().map(redacted).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name, redacted_field(name, value))).collect()
        }
        other => other.clone(),
    }
}

fn redacted_field(name: &str, value: &Value) -> Value {
    if is_secret(name) && value.is_string() { REDACTED.into() } else { redacted(value) }
}

/// Tokens of pages are not secrets.
fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase().replace('_', "");
    let is_token = name.ends_with("token") && name != "pagetoken";
    is_token || name.contains("password") || name.contains("secret")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_removed_by_shape_and_by_name() {
        let token = format!("PT{}", "0a1b2c3d".repeat(6));
        let shown = redacted(&json!({
            "note": format!("see {token}"), "items": [{ "refresh_token": "abc", "password": "hunter2" }],
            "url": "https://ann:hunter2@example.com/", "PageToken": "PA1", "name": "standup",
        }));
        let text = shown.to_string();
        assert!(![token.as_str(), "abc", "hunter2"].iter().any(|secret| text.contains(secret)), "{text}");
        assert_eq!((&shown["PageToken"], &shown["name"]), (&json!("PA1"), &json!("standup")));
        assert_eq!(shown["items"][0]["password"], REDACTED);
    }
}
