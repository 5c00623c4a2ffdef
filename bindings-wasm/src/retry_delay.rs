//! The retry rules for requests that JavaScript sends to the server of the page.

use signalwire_core::internal::call::{Delivery, Headers, TransportErrorKind};
use signalwire_core::internal::error::retry_after;
use signalwire_core::internal::operations::Method;
use signalwire_core::internal::retry::{Attempt, Decision, Outcome, decide};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::clock::{as_milliseconds, milliseconds, now, wall};

/// Milliseconds that a server asks to wait, from the headers `Retry-After` and `Date` of its
/// response. An empty text means no header.
#[wasm_bindgen(js_name = retryAfterMs)]
pub fn retry_after_ms(value: &str, date: &str) -> Option<f64> {
    let headers: Headers = [("retry-after", value), ("date", date)].into_iter().collect();
    retry_after(&headers, wall()).map(as_milliseconds)
}

/// Milliseconds to wait before the next request for a token, or `undefined` if there is none. The
/// rules are those of a GET, because one more token does no harm. A `status` of 0 means no
/// response, and `started_ms` is `performance.now()` at the start of the first request.
#[wasm_bindgen(js_name = retryDelay)]
pub fn retry_delay(
    number: u32,
    max_retries: u32,
    status: u16,
    retry_after_ms: Option<f64>,
    started_ms: f64,
    deadline_ms: f64,
) -> Option<f64> {
    let outcome = match status {
        0 => Outcome::TransportError(TransportErrorKind::Opaque, Delivery::MaybeSent),
        status => Outcome::Status(status),
    };
    let now = now();
    let decision = decide(&Attempt {
        method: Method::Get,
        number,
        max_retries,
        outcome,
        retry_after: retry_after_ms.map(milliseconds),
        elapsed: now.monotonic.saturating_sub(milliseconds(started_ms)),
        deadline: milliseconds(deadline_ms),
        jitter: now.jitter,
    });
    match decision {
        Decision::Wait(pause) => Some(as_milliseconds(pause)),
        Decision::GiveUp => None,
    }
}
