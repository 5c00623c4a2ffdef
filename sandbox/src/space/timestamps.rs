//! Timestamps in the format of each field.

use serde_json::Value;
use signalwire_api::{Api, Type};

use crate::clock;
use crate::store::Attributes;

const CREATED_FIELDS: [&str; 2] = ["created_at", "date_created"];
const UPDATED_FIELDS: [&str; 2] = ["updated_at", "date_updated"];

/// The Unix time in seconds.
pub(super) fn unix_now() -> i64 {
    clock::now().unix_timestamp()
}

/// Sets the fields of the type that contain the time of the update and, if `new`, of the creation.
pub(super) fn set_timestamps(api: &Api, kind: &Type, attributes: &mut Attributes, new: bool) {
    let Some(object) = api.object(kind) else { return };
    for (name, field) in &object.fields {
        let wanted =
            UPDATED_FIELDS.contains(&name.as_str()) || (new && CREATED_FIELDS.contains(&name.as_str()));
        match attributes.get_mut(name) {
            Some(Value::Object(nested)) => set_timestamps(api, &field.kind, nested, new),
            _ if wanted => drop(attributes.insert(name.clone(), now(api, name, &field.kind))),
            _ => {}
        }
    }
}

/// RFC 2822 in the Compatibility API, Unix seconds in numeric fields, else RFC 3339.
fn now(api: &Api, name: &str, kind: &Type) -> Value {
    let text = clock::now_rfc3339();
    match api.resolve(kind) {
        Type::Nullable(inner) => now(api, name, inner),
        Type::Integer(_) | Type::Number(_) => unix_now().into(),
        Type::String(rule) if rule.format.is_none() && name.starts_with("date_") => {
            clock::to_rfc2822(&text).into()
        }
        _ => text.into(),
    }
}
