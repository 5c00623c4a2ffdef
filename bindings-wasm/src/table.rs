//! The table of this build: the operations that need no API token.

use serde::Serialize;
use serde_json::json;
use signalwire_core::error::{Error, Problem, ValidationError};
use signalwire_core::operation::{Auth, Operation};
use signalwire_core::{Args, Prepared};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::outcome::to_json;

/// The hash of the table; JavaScript printed from another one would call wrong operations.
#[wasm_bindgen]
pub fn fingerprint() -> String {
    signalwire_core::FINGERPRINT.to_owned()
}

/// Facts of the operation at an index, as JSON; nothing after the last.
#[wasm_bindgen]
pub fn operation(index: usize) -> Option<String> {
    let operation = at(index)?;
    let auth = match operation.auth {
        Auth::Basic => "basic",
        Auth::Bearer => "bearer",
        Auth::None => "none",
    };
    let Operation { name, path, scopes, .. } = operation;
    let method = operation.method.name();
    Some(json!({ "name": name, "method": method, "path": path, "auth": auth, "scopes": scopes }).to_string())
}

/// Makes the request of an operation from the JSON text of its arguments, or tells all that is wrong with them. Nothing is
/// sent. An index after the last is an operation of a server: there is no value and no error.
#[wasm_bindgen]
pub fn prepare(index: usize, args: &str) -> Option<String> {
    let operation = at(index)?;
    let request = Args::parse(args).and_then(|args| signalwire_core::prepare(operation, &args, None));
    Some(to_json(&request.map(Request::from).map_err(|problems| refuse(operation, problems))))
}

/// A request without its origin.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    method: &'static str,
    target: String,
    content_type: Option<&'static str>,
    body: Option<String>,
}

impl From<Prepared> for Request {
    fn from(Prepared { method, target, body }: Prepared) -> Self {
        let (content_type, body) = body.unzip();
        let body = body.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Self { method: method.name(), target, content_type, body }
    }
}

fn at(index: usize) -> Option<&'static Operation> {
    signalwire_core::operations().get(index).copied()
}

fn refuse(operation: &'static Operation, problems: Vec<Problem>) -> Error {
    Error::Validation(Box::new(ValidationError::new(operation, problems)))
}
