//! The next step of a call, for JavaScript.

use serde::Serialize;
use signalwire_core::internal::call::{Action, Retry};
use wasm_bindgen::JsValue;

use crate::clock::as_milliseconds;
use crate::thrown::{Thrown, to_js};

/// One of `{ type: 'send' }`, `{ type: 'wait', delayMs, retry }` and
/// `{ type: 'done', attempts, requestId }`.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
enum Step<'a> {
    Send,
    /// `retry` describes the attempt that failed; without one the server asked for a pause.
    Wait {
        delay_ms: f64,
        #[serde(skip_serializing_if = "Option::is_none")]
        retry: Option<FailedAttempt>,
    },
    Done {
        attempts: u32,
        #[serde(skip_serializing_if = "Option::is_none")]
        request_id: Option<&'a str>,
    },
}

#[derive(Serialize)]
struct FailedAttempt {
    attempts: u32,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
}

/// The step of an action. A failed call throws its error.
pub fn from(action: Action) -> Result<JsValue, Thrown> {
    Ok(match action {
        Action::Send => to_js(&Step::Send),
        Action::Pause(pause) => to_js(&Step::Wait { delay_ms: as_milliseconds(pause), retry: None }),
        Action::Retry(retry) => to_js(&wait(&retry)),
        Action::Done(response) => {
            let request_id = response.request_id.as_deref();
            to_js(&Step::Done { attempts: response.attempts, request_id })
        }
        Action::Failed(error) => return Err(Thrown::Error(error)),
    })
}

/// Whole milliseconds, rounded down, as on Node.js.
fn wait(retry: &Retry) -> Step<'static> {
    let Retry { request_info, delay, code, status, .. } = retry;
    let attempt = FailedAttempt { attempts: request_info.attempts, code: code.as_str(), status: *status };
    Step::Wait { delay_ms: as_milliseconds(*delay).floor(), retry: Some(attempt) }
}
