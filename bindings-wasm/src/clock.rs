//! The clocks and the random numbers of JavaScript.

use std::time::{Duration, SystemTime};

use js_sys::{Date, Math};
use signalwire_core::internal::call::Now;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Monotonic, which `Date.now` is not.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;
}

/// The time and a random number, for one input of the call machine.
pub fn now() -> Now {
    Now { monotonic: monotonic(), wall: wall(), jitter: Math::random() }
}

/// The monotonic clock, since the page was loaded.
pub fn monotonic() -> Duration {
    milliseconds(performance_now())
}

/// The wall clock.
pub fn wall() -> SystemTime {
    SystemTime::UNIX_EPOCH + milliseconds(Date::now())
}

/// A negative time is 0 and an infinite one is the longest, because the cast to an integer
/// saturates.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "as above")]
pub fn milliseconds(time: f64) -> Duration {
    Duration::from_millis(time as u64)
}

/// The time in milliseconds, as JavaScript counts it.
pub fn as_milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
