//! What is said to JavaScript about a call, as values that cost it little: numbers and texts in a fixed order.

use napi::bindgen_prelude::{Either4, Latin1String};
use serde_json::json;
use signalwire_core::error::Error;
use signalwire_core::{Answer, Retry};

use crate::outcome::to_json;
use crate::panics::confess;

/// A value in JavaScript: a number, a text in one of two spellings, or undefined.
pub type Cell = Either4<u32, Latin1String, String, ()>;

/// Id, status, attempts, request id, headers, body, error: the order in which `js/node/door.mjs` reads them. A retry has its wait,
/// a number, where the headers would be, and its code in the place of the body.
pub type Letter = [Cell; 7];

/// The letter for a result of the engine.
pub fn write(id: u32, result: Result<Answer, Error>) -> Letter {
    match result {
        Ok(answer) => write_answer(id, answer),
        Err(error) => write_error(id, to_json(&error)),
    }
}

/// The letter for an attempt that did not succeed and is made again.
pub fn write_retry(id: u32, retry: &Retry) -> Letter {
    let nothing = || Either4::D(());
    [
        Either4::A(id),
        retry.status.map_or_else(nothing, |status| Either4::A(status.into())),
        Either4::A(retry.call.attempts),
        nothing(),
        Either4::A(u32::try_from(retry.delay.as_millis()).unwrap_or(u32::MAX)),
        text(retry.code.to_owned()),
        nothing(),
    ]
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
    use std::time::Duration;

    use napi::bindgen_prelude::Either4;
    use signalwire_core::error::Call;
    use signalwire_core::{Answer, Retry};

    use super::{Cell, write, write_panic, write_retry};

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
    fn a_retry_is_told_by_the_number_in_the_place_of_the_headers() {
        let call = Call::of(signalwire_core::operations()[0], 2);
        let retry = Retry { call, delay: Duration::from_millis(750), code: "unavailable", status: Some(503) };
        let cells = write_retry(7, &retry);
        assert_eq!(cells.each_ref().map(read), ["7", "503", "2", "nothing", "750", "unavailable", "nothing"]);
        assert!(matches!(cells[4], Either4::A(750)));
    }

    #[test]
    fn a_panic_is_an_error_that_may_have_been_delivered() {
        let cells = write_panic(7);
        let error: serde_json::Value = serde_json::from_str(&read(&cells[6])).unwrap();
        assert_eq!(error["code"], "internal_error");
        assert_eq!(error["maybeDelivered"], true);
    }
}
