//! Writes values without white space.

use std::fmt::{Display, Formatter, Result};

use super::{Number, Value};

const HEX: &[u8; 16] = b"0123456789abcdef";

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut json = String::new();
        write(self, &mut json);
        f.write_str(&json)
    }
}

impl Display for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.0)
    }
}

fn write(value: &Value, json: &mut String) {
    match value {
        Value::Null => json.push_str("null"),
        Value::Bool(true) => json.push_str("true"),
        Value::Bool(false) => json.push_str("false"),
        Value::Number(Number(text)) => json.push_str(text),
        Value::String(text) => quote(text, json),
        Value::Array(values) => {
            json.push('[');
            for (index, value) in values.iter().enumerate() {
                separate(index, json);
                write(value, json);
            }
            json.push(']');
        }
        Value::Object(fields) => {
            json.push('{');
            for (index, (name, value)) in fields.into_iter().enumerate() {
                separate(index, json);
                quote(name, json);
                json.push(':');
                write(value, json);
            }
            json.push('}');
        }
    }
}

fn separate(index: usize, json: &mut String) {
    if index > 0 {
        json.push(',');
    }
}

/// Adds a text to JSON, between quotation marks.
pub fn quote(text: &str, json: &mut String) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            '\u{8}' => json.push_str("\\b"),
            '\u{c}' => json.push_str("\\f"),
            '\0'..' ' => {
                json.push_str("\\u00");
                let code = character as usize;
                json.extend([HEX[code >> 4], HEX[code & 15]].map(char::from));
            }
            _ => json.push(character),
        }
    }
    json.push('"');
}
