//! The messages that the client sends.

use serde_json::value::RawValue;

/// A request. `params` is a JSON object.
pub(crate) fn request(id: &str, method: &str, params: &str) -> String {
    let method = serde_json::Value::from(method);
    format!(r#"{{"jsonrpc":"2.0","id":"{id}","method":{method},"params":{params}}}"#)
}

/// The response to a request of the server, which repeats its id.
pub fn response(id: Option<&RawValue>, result: &str) -> String {
    match id {
        Some(id) => format!(r#"{{"jsonrpc":"2.0","id":{id},"result":{result}}}"#),
        None => format!(r#"{{"jsonrpc":"2.0","result":{result}}}"#),
    }
}

/// The acknowledgement of an event.
pub(crate) fn empty_response(id: Option<&RawValue>) -> String {
    response(id, "{}")
}
