//! JSON bodies. No operation of a browser is a command.

use crate::json::{Map, Value, parse};
use crate::operations::Command;

/// There is none.
pub(crate) fn command(_: &Command, _: Option<&str>, params: &str) -> String {
    params.to_owned()
}

/// The body with the extra fields in path of or after its own; nothing if it is not an object.
pub(crate) fn merge(body: &str, extra: &Map<String, Value>) -> Option<String> {
    let mut body = parse(body)?;
    body.as_object_mut()?.extend(extra.clone());
    Some(body.to_string())
}
