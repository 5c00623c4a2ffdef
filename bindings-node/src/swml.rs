//! Advice on SWML documents.

use napi_derive::napi;

use crate::panics::catch_panic;

/// The problems of a document, as a JSON array. The document is given as JSON; a JSON string is the
/// text of one.
#[napi]
pub fn check_swml(json: String) -> napi::Result<String> {
    catch_panic(|| {
        // What is no JSON at all is looked at as a text, which says so.
        let document = serde_json::from_str(&json).unwrap_or(serde_json::Value::String(json));
        serde_json::to_string(&signalwire_core::check_swml(&document)).unwrap_or_default()
    })
}
