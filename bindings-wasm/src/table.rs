//! The table of this build: the operations that need no API token.

use signalwire_core::operation::{Auth, Operation};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::outcome::{list, object};

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
    let facts = object(vec![
        ("name", operation.name.into()),
        ("method", operation.method.name().into()),
        ("path", operation.path.into()),
        ("auth", auth.into()),
        ("scopes", list(Some(operation.scopes), |scope| (*scope).into())),
    ]);
    Some(facts.to_string())
}

/// The operation at an index.
pub fn at(index: usize) -> Option<&'static Operation> {
    signalwire_core::operations().get(index).copied()
}
