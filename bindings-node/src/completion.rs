//! A completion: one result or retry on its way to JavaScript, read by `js/node/completions.ts`.

use std::borrow::Cow;

use serde_json::json;
use signalwire_core::error::Error;
use signalwire_core::{Response, Retry};

use crate::error::to_json;
use crate::panics::panic_message;

/// The kind of a completion, and the meaning of its 3 strings.
#[derive(Clone, Copy)]
pub enum Kind {
    /// The call succeeded. Strings: request id, headers, body.
    Response = 0,
    /// The call failed. Strings: empty, the body of a success that is not JSON, the error as JSON.
    Error = 1,
    /// An attempt failed and is retried. Strings: empty, the delay in milliseconds, the code.
    Retry = 2,
    /// A session received an event; see `realtime/items.rs`.
    Event = 3,
    /// A session reports something; see `realtime/items.rs`.
    Report = 4,
    /// A client whose responses JavaScript makes sends a request; see `exchanges.rs`.
    Request = 5,
}

/// One result or retry. A number that is unknown is 0.
pub struct Completion<'a> {
    pub kind: Kind,
    pub id: u32,
    pub status: u32,
    pub attempts: u32,
    pub texts: [&'a str; 3],
}

impl Completion<'_> {
    /// Estimated size in code units.
    pub fn size(&self) -> usize {
        35 + self.texts.iter().map(|text| text.len()).sum::<usize>()
    }
}

/// Builds the completion of a result.
pub fn of_result(id: u32, result: &Result<Response, Error>, push: impl FnOnce(Completion<'_>)) {
    match result {
        Ok(response) => push(Completion {
            kind: Kind::Response,
            id,
            status: response.status.into(),
            attempts: response.attempts,
            texts: [
                response.request_id.as_deref().unwrap_or_default(),
                response.headers.as_lines(),
                // The core accepts only UTF-8 bodies.
                std::str::from_utf8(&response.body).unwrap_or_default(),
            ],
        }),
        Err(error) => push(of_error(id, &body_of(error), &to_json(error))),
    }
}

/// Builds the completion of a retry.
pub fn of_retry(id: u32, retry: &Retry, push: impl FnOnce(Completion<'_>)) {
    push(Completion {
        kind: Kind::Retry,
        id,
        status: retry.status.map_or(0, u32::from),
        attempts: retry.request_info.attempts,
        texts: ["", &retry.delay.as_millis().to_string(), retry.code.as_str()],
    });
}

/// Builds the completion of a call that panicked.
pub fn of_panic(id: u32, push: impl FnOnce(Completion<'_>)) {
    let error = json!({
        "kind": "internal",
        "code": "internal_error",
        "message": panic_message(),
        "retryable": false,
        "maybeDelivered": true,
    });
    push(of_error(id, "", &error.to_string()));
}

/// Builds the completion of a failed call. `body` is the undecoded body of a successful response.
pub fn of_error<'a>(id: u32, body: &'a str, error: &'a str) -> Completion<'a> {
    Completion { kind: Kind::Error, id, status: 0, attempts: 0, texts: ["", body, error] }
}

/// The whole body of a success that could not be decoded. It may hold a secret, so it is not part
/// of the error as JSON.
fn body_of(error: &Error) -> Cow<'_, str> {
    match error {
        Error::Decode(error) => {
            String::from_utf8_lossy(error.undecoded().map_or(&[][..], |response| response.body.as_slice()))
        }
        _ => Cow::default(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use signalwire_core::error::{ErrorCode, RequestInfo};
    use signalwire_core::{Operation, Response, Retry};

    use super::{Completion, Kind, of_panic, of_result, of_retry};

    #[test]
    fn a_response_has_its_numbers_and_strings() {
        let headers = [("a", "1"), ("b", "2")].into_iter().collect();
        let given = Response::new(200, headers, "\"é\"", 2);
        of_result(7, &Ok(given), |Completion { kind, id, status, attempts, texts }| {
            assert!(matches!(kind, Kind::Response));
            assert_eq!((id, status, attempts), (7, 200, 2));
            assert_eq!(texts, ["", "a\n1\nb\n2\n", "\"é\""]);
        });
    }

    #[test]
    fn a_retry_has_its_delay_and_its_code() {
        let call = RequestInfo::of(Operation::all()[0], 2);
        let given = Retry::new(1, call, Duration::from_millis(750), ErrorCode::Unavailable).with_status(503);
        of_retry(7, &given, |completion| {
            assert_eq!((completion.status, completion.attempts), (503, 2));
            assert_eq!(completion.texts, ["", "750", "unavailable"]);
        });
    }

    #[test]
    fn a_panic_is_an_error_that_may_have_been_delivered() {
        of_panic(7, |completion| {
            let error: serde_json::Value = serde_json::from_str(completion.texts[2]).unwrap();
            assert_eq!(error["code"], "internal_error");
            assert_eq!(error["maybeDelivered"], true);
        });
    }
}
