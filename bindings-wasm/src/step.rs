//! What follows from the end of an attempt, in JSON.

use signalwire_core::error::Error;

use crate::outcome::{error_value, object, text};

/// Send again after these milliseconds, and why: `{"wait": 250, "attempts": 1, "code": "unavailable"}`.
pub fn wait(milliseconds: u64, attempts: u32, code: &str) -> String {
    let facts =
        vec![("wait", milliseconds.into()), ("attempts", u64::from(attempts).into()), ("code", code.into())];
    object(facts).to_string()
}

/// The call has succeeded: `{"done": {"attempts": 1, "requestId": "…"}}`.
pub fn done(attempts: u32, request_id: Option<&str>) -> String {
    let facts = object(vec![("attempts", u64::from(attempts).into()), ("requestId", text(request_id))]);
    object(vec![("done", facts)]).to_string()
}

/// The call has failed: `{"error": {…}}`.
pub fn error(error: &Error) -> String {
    object(vec![("error", error_value(error))]).to_string()
}
