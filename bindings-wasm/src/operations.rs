//! The operations of this build: those that need no API token.

use signalwire_core::internal::operations::{Operation, OperationSummary};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::thrown::to_js;

/// The hash of the operations. JavaScript that was generated from other operations would call the
/// wrong ones.
#[wasm_bindgen]
pub fn fingerprint() -> String {
    signalwire_core::internal::FINGERPRINT.to_owned()
}

/// The facts of the operation at an index; `undefined` after the last one.
#[wasm_bindgen]
pub fn operation(index: usize) -> JsValue {
    at(index).map_or(JsValue::UNDEFINED, |operation| to_js(&OperationSummary::from(operation)))
}

/// The operation at an index.
pub fn at(index: usize) -> Option<&'static Operation> {
    Operation::all().get(index).copied()
}
