//! The table of this build: the operations that need no API token.

use serde_json::json;
use signalwire_core::operation::{Auth, Operation};
use wasm_bindgen::prelude::wasm_bindgen;

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

/// The operation at an index.
pub fn at(index: usize) -> Option<&'static Operation> {
    signalwire_core::operations().get(index).copied()
}
