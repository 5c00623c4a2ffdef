//! Checks of SWML documents.

use napi_derive::napi;

use crate::panics::catch_panic;

/// The problems of a document, as a JSON array. The document is passed as JSON; a JSON string
/// contains a serialized document.
#[napi]
pub fn check_swml(json: String) -> napi::Result<String> {
    catch_panic(|| {
        // Invalid JSON is checked as a string and reported as such.
        let document = serde_json::from_str(&json).unwrap_or(serde_json::Value::String(json));
        serde_json::to_string(&signalwire_core::check_swml(&document)).unwrap_or_default()
    })
}
