//! The rules of repetition for what JavaScript asks by itself, at the user's own server.

use signalwire_core::call::{Delivery, TransportErrorKind};
use signalwire_core::operations::Method;
use signalwire_core::retry::{Attempt, Decision, Outcome, decide, read_retry_after};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::call::milliseconds;

/// Milliseconds to wait before asking for a token again, or nothing if that would not help. Minting
/// one more token does no harm, so the rules are those of a GET. A `status` of 0 is no answer;
/// `retry_after` is the header, or empty.
#[wasm_bindgen(js_name = retryDelay)]
pub fn retry_delay(
    number: u32,
    max_retries: u32,
    status: u16,
    retry_after: &str,
    elapsed_ms: f64,
    deadline_ms: f64,
    jitter: f64,
) -> Option<f64> {
    let outcome = match status {
        0 => Outcome::TransportError(TransportErrorKind::Opaque, Delivery::MaybeSent),
        status => Outcome::Status(status),
    };
    let decision = decide(&Attempt {
        method: Method::Get,
        number,
        max_retries,
        outcome,
        retry_after: read_retry_after(retry_after, None),
        elapsed: milliseconds(elapsed_ms),
        deadline: milliseconds(deadline_ms),
        jitter,
    });
    match decision {
        Decision::Wait(pause) => Some(pause.as_secs_f64() * 1000.0),
        Decision::GiveUp => None,
    }
}
