//! Responses: the value of a result, and the codes of errors.

use serde_json::value::RawValue;

use super::field::{field, member};

/// The body of a response.
#[derive(Clone, Copy, Debug)]
pub enum ResponseBody<'a> {
    /// `result`
    Result(&'a RawValue),
    /// `error`
    Error(&'a RawValue),
}

/// The value of a successful result, or the code of a failed one. A `result` inside of the result
/// is the value; else the whole result is.
pub fn read_result(result: &RawValue) -> Result<&str, i64> {
    if !result.get().starts_with('{') {
        return Ok(result.get());
    }
    match field(result.get(), &["code"]) {
        Some(code) if !is_success(&code) => Err(code.parse().unwrap_or_default()),
        _ => Ok(member(result.get(), "result").map_or(result.get(), RawValue::get)),
    }
}

/// The code of an `error`, or 0 if it has none.
pub(crate) fn error_code(error: &RawValue) -> i64 {
    field(error.get(), &["code"]).and_then(|code| code.parse().ok()).unwrap_or_default()
}

/// Exactly three digits, of which the first is 2.
fn is_success(code: &str) -> bool {
    code.len() == 3 && code.starts_with('2') && code.bytes().all(|byte| byte.is_ascii_digit())
}
