//! The time, as each field wants it.

use serde_json::Value;
use signalwire_api::{Api, Type};

use crate::clock;
use crate::store::Attributes;

const CREATED_FIELDS: [&str; 2] = ["created_at", "date_created"];
const UPDATED_FIELDS: [&str; 2] = ["updated_at", "date_updated"];

/// Seconds since 1970.
pub(super) fn unix_now() -> i64 {
    clock::now().unix_timestamp()
}

/// Notes the time of a change, and of the making with `new`, in the fields that this type has for
/// it.
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

/// Dates of the Compatibility API are those of mail; all others are RFC 3339 or, as a number, Unix
/// seconds.
fn now(api: &Api, name: &str, kind: &Type) -> Value {
    let text = clock::stamp();
    match api.resolve(kind) {
        Type::Nullable(inner) => now(api, name, inner),
        Type::Integer(_) | Type::Number(_) => unix_now().into(),
        Type::String(rule) if rule.format.is_none() && name.starts_with("date_") => clock::mail(&text).into(),
        _ => text.into(),
    }
}
