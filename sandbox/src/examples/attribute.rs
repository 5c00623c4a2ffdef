//! Attributes from requests in the form that answers want: form fields are texts, and are named in
//! capitals.

use serde_json::Value;
use signalwire_api::Type;

/// The value as the plain type has it: `"5"` for an integer is `5`, `5` for a text is `"5"`.
pub(crate) fn coerce(kind: &Type, value: &Value) -> Option<Value> {
    match (kind, value) {
        (Type::Integer(_), Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Number(_), Value::String(text)) => text.parse::<f64>().ok().map(Value::from),
        (Type::Boolean, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        (Type::String(_), Value::Number(number)) => Some(Value::from(number.to_string())),
        _ => Some(value.clone()),
    }
}

/// `FriendlyName`, `friendlyName` and `friendly_name` are all `friendly_name`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut text = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_snakes() {
        assert_eq!(snake_case("FriendlyName"), "friendly_name");
        assert_eq!(snake_case("documentId"), "document_id");
        assert_eq!(snake_case("room_id"), "room_id");
    }
}
