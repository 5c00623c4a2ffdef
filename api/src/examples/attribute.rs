//! Conversion of request attributes to the format of responses: form values are strings, and form
//! names are in camel case.

use crate::Type;
use serde_json::Value;

/// Converts a value to the scalar type: `"5"` to `5` for an integer, `5` to `"5"` for a string.
pub(super) fn coerce(kind: &Type, value: &Value) -> Option<Value> {
    match (kind, value) {
        (Type::Integer(_), Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Number(_), Value::String(text)) => text.parse::<f64>().ok().map(Value::from),
        (Type::Boolean, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        (Type::String(_), Value::Number(number)) => Some(Value::from(number.to_string())),
        _ => Some(value.clone()),
    }
}

/// Converts `FriendlyName`, `friendlyName` and `friendly_name` to `friendly_name`.
pub fn snake_case(name: &str) -> String {
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
    fn names_are_converted_to_snake_case() {
        assert_eq!(snake_case("FriendlyName"), "friendly_name");
        assert_eq!(snake_case("documentId"), "document_id");
        assert_eq!(snake_case("room_id"), "room_id");
    }
}
