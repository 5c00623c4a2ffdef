//! What is said to JavaScript about a call, as values that cost it little: numbers and texts in a fixed order.

use napi::bindgen_prelude::{Either4, Latin1String};
use serde_json::json;
use signalwire_core::Answer;
use signalwire_core::error::Error;

use crate::outcome::to_json;
use crate::panics::confess;

/// A value in JavaScript: a number, a text in one of two spellings, or undefined.
pub type Cell = Either4<u32, Latin1String, String, ()>;

/// Id, status, attempts, request id, headers, body, error: the order in which `js/node/door.mjs` reads them.
pub type Letter = [Cell; 7];

/// The letter for a result of the engine.
pub fn write(id: u32, result: Result<Answer, Error>) -> Letter {
    match result {
        Ok(answer) => write_answer(id, answer),
        Err(error) => write_error(id, to_json(&error)),
    }
}

/// The letter for a call that ended in a panic.
pub fn write_panic(id: u32) -> Letter {
    let error = json!({
        "kind": "internal",
        "code": "internal_error",
        "message": confess(),
        "retryable": false,
        "maybeDelivered": true,
    });
    write_error(id, error.to_string())
}

fn write_answer(id: u32, answer: Answer) -> Letter {
    [
        Either4::A(id),
        Either4::A(answer.status.into()),
        Either4::A(answer.attempts),
        answer.request_id.map_or(Either4::D(()), text),
        text(lines(&answer.headers)),
        // The engine lets nothing through that is not UTF-8.
        text(String::from_utf8(answer.body).unwrap_or_default()),
        Either4::D(()),
    ]
}

fn write_error(id: u32, error: String) -> Letter {
    let nothing = || Either4::D(());
    [Either4::A(id), nothing(), nothing(), nothing(), nothing(), nothing(), text(error)]
}

/// V8 copies ASCII as it stands, but looks at every character of UTF-8. An external string would save the copy as well; but it
/// is memory that V8 does not count, and processes grew to several times their size.
fn text(text: String) -> Cell {
    if text.is_ascii() { Either4::B(text.into()) } else { Either4::C(text) }
}

/// Each name and each value on a line of its own, which neither can break.
fn lines(headers: &[(String, String)]) -> String {
    let lines: Vec<&str> = headers.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect();
    lines.join("\n")
}
