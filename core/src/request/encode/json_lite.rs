//! JSON bodies of the browser build.

use crate::json::{Map, Value, parse};
use crate::operations::Command;

/// Returns `params`: no operation of the browser build is a command.
pub(crate) fn command(_: &Command, _: Option<&str>, params: &str) -> String {
    params.to_owned()
}

/// Merges extra fields into a body: they replace fields of the same name or are appended. Returns
/// `None` if the body is not an object.
pub(crate) fn merge(body: &str, extra: &Map<String, Value>) -> Option<String> {
    let mut body = parse(body)?;
    body.as_object_mut()?.extend(extra.clone());
    Some(body.to_string())
}
