//! The arguments with which the client sends a recorded request again.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use signalwire_core::internal::operations::Operation;
use signalwire_core::internal::validate::{Encoding, validate};

use crate::control::entry::Entry;

/// The parameter of compatibility paths that contains the project id. The client adds it, unless it
/// is the last segment.
const ACCOUNT: &str = "{AccountSid}";

/// `path` values, `query` and `body` of the method; `None` if the request matches no operation.
pub(super) fn arguments_of(entry: &Entry) -> Option<Value> {
    let operation = Operation::named(entry.operation.as_deref()?)?;
    let mut path = path_values(operation.path, &entry.path);
    let mut body = entry.body.clone();
    if let Some(command) = operation.body.as_ref().and_then(|body| body.command()) {
        path.extend(command.takes_id.then(|| body["id"].take()));
        body = body["params"].take();
    }
    Some(json!({ "path": path, "query": typed_query(operation, &entry.query), "body": body }))
}

fn path_values(template: &str, path: &str) -> Vec<Value> {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let is_value = |part: &str| part.starts_with('{') && (part != ACCOUNT || template.ends_with(ACCOUNT));
    let segments = template.split('/').zip(path.split('/'));
    segments.filter(|(part, _)| is_value(part)).map(|(_, value)| decode(value).into()).collect()
}

/// A query contains text: a value whose parameter accepts no string is a number or a boolean.
fn typed_query(operation: &Operation, query: &Map<String, Value>) -> Map<String, Value> {
    let typed = |name: &str, value: &Value| {
        let parameter = operation.query.iter().find(|parameter| parameter.name == name)?;
        let literal = serde_json::from_str::<Value>(value.as_str()?).ok()?;
        (!validate(&parameter.schema, value, Encoding::Json).is_empty()).then_some(literal)
    };
    query
        .iter()
        .map(|(name, value)| (name.clone(), typed(name, value).unwrap_or_else(|| value.clone())))
        .collect()
}
