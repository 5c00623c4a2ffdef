//! What JavaScript may know of the table.

use napi_derive::napi;
use serde_json::json;
use signalwire_core::operations::{Auth, Operation};

use crate::panics::catch_panic;

/// The hash of the table that this build holds; JavaScript printed from another one would call
/// wrong operations.
#[napi]
pub fn fingerprint() -> &'static str {
    signalwire_core::FINGERPRINT
}

/// Facts of the operation at an index, as JSON; nothing after the last.
#[napi]
pub fn operation(index: u32) -> napi::Result<Option<String>> {
    catch_panic(|| at(index).map(describe))
}

/// The operation at an index.
pub fn at(index: u32) -> Option<&'static Operation> {
    signalwire_core::operations().get(index as usize).copied()
}

fn describe(operation: &Operation) -> String {
    let auth = match operation.auth {
        Auth::Basic => "basic",
        Auth::Bearer => "bearer",
        Auth::None => "none",
    };
    json!({
        "name": operation.name,
        "method": operation.method.name(),
        "path": operation.path,
        "auth": auth,
        "scopes": operation.scopes,
    })
    .to_string()
}
