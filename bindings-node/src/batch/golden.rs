//! Golden batches: this test writes them, and `js-tests/completions.test.mjs` reads them.
//!
//! `UPDATE_GOLDEN=1 cargo test -p signalwire-node golden` replaces the file after a change of the
//! layout.

use std::time::Duration;
use std::{env, fs};

use napi::bindgen_prelude::Either;
use serde_json::{Value, json};
use signalwire_core::error::{ErrorCode, RequestInfo};
use signalwire_core::{Headers, Operation, Response, Retry};

use super::{Batch, JsText};
use crate::completion::{Completion, of_error, of_result, of_retry};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/batches.json");

/// A batch under construction.
#[derive(Default)]
struct Builder(Option<Batch>);

impl Builder {
    fn push(&mut self, completion: &Completion<'_>) {
        match &mut self.0 {
            Some(batch) => batch.push(completion),
            None => self.0 = Some(Batch::of(completion)),
        }
    }

    fn response(mut self, id: u32, request_id: Option<&str>, body: &str) -> Self {
        let headers = [("content-type", "application/json"), ("x-a", "1")].into_iter().collect();
        let mut response = Response::new(200, headers, body, 2);
        response.request_id = request_id.map(ToOwned::to_owned);
        of_result(id, &Ok(response), |completion| self.push(&completion));
        self
    }

    fn empty_response(mut self, id: u32) -> Self {
        let response = Response::new(204, Headers::default(), "", 1);
        of_result(id, &Ok(response), |completion| self.push(&completion));
        self
    }

    fn retry(mut self, id: u32, status: Option<u16>, code: ErrorCode) -> Self {
        let request_info = RequestInfo::of(Operation::all()[0], 1);
        let retry = Retry::new(1, request_info, Duration::from_millis(1500), code).with_status(status);
        of_retry(id, &retry, |completion| self.push(&completion));
        self
    }

    fn error(mut self, id: u32, undecoded: &str) -> Self {
        self.push(&of_error(id, undecoded, r#"{"kind":"decode","code":"invalid_json"}"#));
        self
    }

    /// The batch as JSON, in which each code unit of the batch is one code unit of `text`.
    fn finish(self, name: &str, is_continued: bool) -> Value {
        let mut batch = self.0.unwrap();
        if is_continued {
            batch.mark_continued();
        }
        let (encoding, text) = match JsText::from(batch) {
            Either::A(bytes) => ("latin1", bytes.iter().copied().map(char::from).collect()),
            Either::B(units) => ("utf16", String::from_utf16(&units).unwrap()),
        };
        json!({ "name": name, "encoding": encoding, "text": text })
    }
}

fn batches() -> Value {
    let new = Builder::default;
    json!([
        new().response(7, Some("req-1"), r#"{"id":"a"}"#).finish("latin1 response", false),
        new().response(u32::MAX, None, r#"{"name":"Zoë 😀"}"#).finish("utf16 response", false),
        new().empty_response(1).finish("response without a body", false),
        new().retry(128, Some(503), ErrorCode::ServerError).finish("retry after a response", false),
        new().retry(129, None, ErrorCode::Reset).finish("retry without a response", false),
        new().error(16_384, "").finish("error", false),
        new().error(5, "<p>no JSON</p>").finish("error with an undecoded body", false),
        new()
            .retry(1, Some(429), ErrorCode::RateLimited)
            .response(2, Some("req-2"), r#"{"id":"b"}"#)
            .error(3, "ü")
            .response(4, Some("req-4"), "{}")
            .finish("several completions", false),
        new().response(8, None, "{}").finish("continued latin1 batch", true),
        new().response(9, None, r#"{"name":"é"}"#).finish("continued utf16 batch", true),
    ])
}

#[test]
fn batches_are_as_in_the_golden_file() {
    // serde_json does not escape DEL, which editors do not show.
    let text = serde_json::to_string_pretty(&batches()).unwrap().replace('\u{7f}', "\\u007f") + "\n";
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(PATH, &text).unwrap();
    }
    assert_eq!(fs::read_to_string(PATH).unwrap(), text, "the layout of a batch has changed: see batch.rs");
}
