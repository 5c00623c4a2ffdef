//! What is said to JavaScript about a call: numbers and texts in a fixed order, which `js/node/letters.mjs` reads.

use std::borrow::Cow;

use serde_json::json;
use signalwire_core::error::Error;
use signalwire_core::{Answer, Retry};

use crate::outcome::to_json;
use crate::panics::confess;

/// What a letter says.
#[derive(Clone, Copy)]
pub enum Kind {
    /// The call succeeded. Texts: the request's id, the headers, the body.
    Answer = 0,
    /// The call failed. Texts: nothing, the body of a success that is not JSON, the error as JSON.
    Error = 1,
    /// An attempt did not succeed and is made again. Texts: nothing, the wait in milliseconds, the code.
    Retry = 2,
}

/// What is said about a call. A number that is not known is 0.
pub struct Letter<'a> {
    pub kind: Kind,
    pub id: u32,
    pub status: u32,
    pub attempts: u32,
    pub texts: [&'a str; 3],
}

impl Letter<'_> {
    /// About how many code units it takes.
    pub fn size(&self) -> usize {
        35 + self.texts.iter().map(|text| text.len()).sum::<usize>()
    }
}

/// Says how a call ended.
pub fn answer(id: u32, result: &Result<Answer, Error>, put: impl FnOnce(Letter<'_>)) {
    match result {
        Ok(answer) => put(Letter {
            kind: Kind::Answer,
            id,
            status: answer.status.into(),
            attempts: answer.attempts,
            texts: [
                answer.request_id.as_deref().unwrap_or_default(),
                answer.headers.as_lines(),
                // The engine lets nothing through that is not UTF-8.
                std::str::from_utf8(&answer.body).unwrap_or_default(),
            ],
        }),
        Err(error) => put(failure(id, &body_of(error), &to_json(error))),
    }
}

/// Says that an attempt did not succeed and is made again.
pub fn retry(id: u32, retry: &Retry, put: impl FnOnce(Letter<'_>)) {
    put(Letter {
        kind: Kind::Retry,
        id,
        status: retry.status.map_or(0, u32::from),
        attempts: retry.call.attempts,
        texts: ["", &retry.delay.as_millis().to_string(), retry.code],
    });
}

/// Says that a call ended in a panic.
pub fn panic(id: u32, put: impl FnOnce(Letter<'_>)) {
    let error = json!({
        "kind": "internal",
        "code": "internal_error",
        "message": confess(),
        "retryable": false,
        "maybeDelivered": true,
    });
    put(failure(id, "", &error.to_string()));
}

fn failure<'a>(id: u32, body: &'a str, error: &'a str) -> Letter<'a> {
    Letter { kind: Kind::Error, id, status: 0, attempts: 0, texts: ["", body, error] }
}

/// The whole body of a success that could not be decoded. It may hold a secret, so the error as JSON does not contain it.
fn body_of(error: &Error) -> Cow<'_, str> {
    match error {
        Error::Decode(error) => {
            String::from_utf8_lossy(error.response().map_or(&[][..], |answer| answer.body.as_slice()))
        }
        _ => Cow::default(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use signalwire_core::error::Call;
    use signalwire_core::{Answer, Retry};

    use super::{Kind, Letter, answer, panic, retry};

    #[test]
    fn an_answer_has_its_numbers_and_texts() {
        let given = Answer {
            status: 200,
            headers: [("a", "1"), ("b", "2")].into_iter().collect(),
            body: "\"é\"".into(),
            attempts: 2,
            request_id: None,
        };
        answer(7, &Ok(given), |Letter { kind, id, status, attempts, texts }| {
            assert!(matches!(kind, Kind::Answer));
            assert_eq!((id, status, attempts), (7, 200, 2));
            assert_eq!(texts, ["", "a\n1\nb\n2\n", "\"é\""]);
        });
    }

    #[test]
    fn a_retry_has_its_wait_and_its_code() {
        let call = Call::of(signalwire_core::operations()[0], 2);
        let given = Retry { call, delay: Duration::from_millis(750), code: "unavailable", status: Some(503) };
        retry(7, &given, |letter| {
            assert_eq!((letter.status, letter.attempts), (503, 2));
            assert_eq!(letter.texts, ["", "750", "unavailable"]);
        });
    }

    #[test]
    fn a_panic_is_an_error_that_may_have_been_delivered() {
        panic(7, |letter| {
            let error: serde_json::Value = serde_json::from_str(letter.texts[2]).unwrap();
            assert_eq!(error["code"], "internal_error");
            assert_eq!(error["maybeDelivered"], true);
        });
    }
}
