//! The table of this build: the operations that need no API token.

use signalwire_core::operations::{Operation, OperationSummary};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::json::{Json, Object};

/// The hash of the table; JavaScript printed from another one would call wrong operations.
#[wasm_bindgen]
pub fn fingerprint() -> String {
    signalwire_core::FINGERPRINT.to_owned()
}

/// Facts of the operation at an index, as JSON; nothing after the last.
#[wasm_bindgen]
pub fn operation(index: usize) -> Option<String> {
    let operation = OperationSummary::from(at(index)?);
    let mut facts = Object::new();
    facts.text("name", Some(operation.name));
    facts.text("method", Some(operation.method));
    facts.text("path", Some(operation.path));
    facts.text("auth", Some(operation.auth));
    facts.json("scopes", Some(Json::array(operation.scopes, |scope| Json::text(scope))));
    Some(Json::from(facts).into_text())
}

/// The operation at an index.
pub fn at(index: usize) -> Option<&'static Operation> {
    signalwire_core::operations().get(index).copied()
}
