//! List filters that need no knowledge of the API: a parameter named like a field of the item.

use serde_json::Value;

use super::Item;
use crate::shape::snake;

/// The item has this value where it has such a field. `filter_name` and `FriendlyName` mean `name` and `friendly_name`.
pub(crate) fn passes(item: &Item, parameter: &str, wanted: &Value) -> bool {
    let name = snake(parameter);
    let field = item.facts.get(name.strip_prefix("filter_").unwrap_or(&name));
    match field {
        Some(Value::Object(_) | Value::Array(_) | Value::Null) | None => true,
        Some(value) => text(value) == text(wanted),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}
