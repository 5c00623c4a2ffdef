//! What follows from the end of an attempt, in JSON.

use signalwire_core::error::Error;

use crate::json::{Json, Object};
use crate::outcome::{error_json, with};

/// Send again after these milliseconds, and why: `{"wait": 250, "attempts": 1, "code":
/// "unavailable"}`.
pub fn wait(milliseconds: u64, attempts: u32, code: &str) -> String {
    let mut step = Object::new();
    step.number("wait", Some(milliseconds));
    step.number("attempts", Some(attempts.into()));
    step.text("code", Some(code));
    Json::from(step).into_text()
}

/// The call has succeeded: `{"done": {"attempts": 1, "requestId": "…"}}`.
pub fn done(attempts: u32, request_id: Option<&str>) -> String {
    let mut facts = Object::new();
    facts.number("attempts", Some(attempts.into()));
    facts.text("requestId", request_id);
    with("done", facts.into())
}

/// The call has failed: `{"error": {…}}`.
pub fn error(error: &Error) -> String {
    with("error", error_json(error))
}
