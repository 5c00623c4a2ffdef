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

#[cfg(test)]
mod tests {
    use napi::bindgen_prelude::Either4;
    use signalwire_core::Answer;

    use super::{Cell, write, write_panic};

    fn read(cell: &Cell) -> String {
        match cell {
            Either4::A(number) => number.to_string(),
            Either4::B(ascii) => String::from_utf8_lossy(ascii).into_owned(),
            Either4::C(text) => format!("utf-8 {text}"),
            Either4::D(()) => "nothing".to_owned(),
        }
    }

    #[test]
    fn an_answer_is_written_in_the_order_that_javascript_reads() {
        let answer = Answer {
            status: 200,
            headers: vec![("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())],
            body: "\"é\"".into(),
            attempts: 2,
            request_id: None,
        };
        let cells = write(7, Ok(answer));
        assert_eq!(
            cells.each_ref().map(read),
            ["7", "200", "2", "nothing", "a\n1\nb\n2", "utf-8 \"é\"", "nothing"]
        );
    }

    #[test]
    fn a_panic_is_an_error_that_may_have_been_delivered() {
        let cells = write_panic(7);
        let error: serde_json::Value = serde_json::from_str(&read(&cells[6])).unwrap();
        assert_eq!(error["code"], "internal_error");
        assert_eq!(error["maybeDelivered"], true);
    }
}
