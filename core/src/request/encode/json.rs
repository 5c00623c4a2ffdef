//! JSON bodies. The bytes of the caller are kept, including the notation of numbers and the order
//! of fields.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::operations::Command;

/// `{ "command": name, "id": id, "params": params }`
pub(crate) fn command(command: &Command, id: Option<&str>, params: &str) -> String {
    let name = Value::from(command.name);
    match id {
        Some(id) => format!(r#"{{"command":{name},"id":{},"params":{params}}}"#, Value::from(id)),
        None => format!(r#"{{"command":{name},"params":{params}}}"#),
    }
}

/// Merges extra fields into a body: they replace fields of the same name or are appended. Returns
/// `None` if the body is not an object.
pub(crate) fn merge(body: &str, extra: &Map<String, Value>) -> Option<String> {
    let Fields(fields) = serde_json::from_str(body).ok()?;
    let kept = fields.iter().filter(|(name, _)| !extra.contains_key(name));
    let kept = kept.map(|(name, raw)| (name, Cow::Borrowed(raw.get())));
    let all = kept.chain(extra.iter().map(|(name, value)| (name, Cow::Owned(value.to_string()))));
    let written: Vec<String> = all.map(|(name, text)| format!("{}:{text}", Value::from(&**name))).collect();
    Some(format!("{{{}}}", written.join(",")))
}

/// The fields of an object in their order, with the JSON of each value.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}
