//! The retry decision and the backoff. Time and jitter are arguments, and nothing has side effects.
//!
//! The rules, with their reasons, are in `docs/reliability.md`.

mod budget;
mod throttle;

use std::time::{Duration, SystemTime};

pub use budget::{Budget, CAPACITY, COST, REWARD, TIMEOUT_COST};
pub(crate) use throttle::Throttle;

use crate::call::{Delivery, TransportErrorKind};
use crate::error::ErrorCode;
use crate::http_date::parse_http_date;
use crate::operations::Method;
use crate::operations::status_code::code_of;

/// The first step of the backoff; each further step doubles it.
pub const INITIAL_BACKOFF: Duration = Duration::from_millis(500);
/// The last step of the backoff.
pub const MAX_BACKOFF: Duration = Duration::from_secs(8);
/// The longest `Retry-After` that is waited for.
pub const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// With a response of this status.
    Status(u16),
    /// Without a complete response.
    TransportError(TransportErrorKind, Delivery),
}

impl Outcome {
    /// The error code: `unavailable`, `rate_limited`, `reset`, `dns`, …
    pub fn code(self) -> ErrorCode {
        match self {
            Self::Status(status) => code_of(status),
            Self::TransportError(kind, _) => kind.code(),
        }
    }
}

/// A failed attempt and its circumstances.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    /// The verb. A repeated GET, PUT or DELETE does not act twice.
    pub method: Method,
    /// 1 for the first attempt.
    pub number: u32,
    /// How many attempts may follow the first.
    pub max_retries: u32,
    /// The end of the attempt.
    pub outcome: Outcome,
    /// The wait that the server asked for, if any.
    pub retry_after: Option<Duration>,
    /// The time since the start of the call.
    pub elapsed: Duration,
    /// The time for the whole call.
    pub deadline: Duration,
    /// A random number, 0 <= jitter < 1.
    pub jitter: f64,
}

/// The decision after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Sends the request again after this time.
    Wait(Duration),
    /// Reports the outcome.
    GiveUp,
}

/// Decides whether to retry after a failed attempt.
pub fn decide(attempt: &Attempt) -> Decision {
    if attempt.number > attempt.max_retries || !may_repeat(attempt.method, attempt.outcome) {
        return Decision::GiveUp;
    }
    match delay(attempt) {
        Some(pause) if attempt.elapsed.saturating_add(pause) < attempt.deadline => Decision::Wait(pause),
        _ => Decision::GiveUp,
    }
}

/// Whether a retry can succeed and cannot act twice.
pub fn may_repeat(method: Method, outcome: Outcome) -> bool {
    match outcome {
        Outcome::Status(429 | 503) => true,
        Outcome::Status(500 | 502 | 504) => is_idempotent(method),
        Outcome::Status(_) => false,
        Outcome::TransportError(kind, delivery) => {
            kind.is_transient() && (delivery == Delivery::NotSent || is_idempotent(method))
        }
    }
}

/// Whether the server may have carried out a request with this outcome. Always false for a GET,
/// which changes nothing.
pub fn maybe_delivered(method: Method, outcome: Outcome) -> bool {
    method != Method::Get
        && match outcome {
            // 303 is the response to a request that was carried out (RFC 9110, section 15.4.4). A
            // final response below 200 is invalid and shows nothing.
            Outcome::Status(status) => matches!(status, 303 | ..200) || (status >= 500 && status != 503),
            Outcome::TransportError(_, delivery) => delivery == Delivery::MaybeSent,
        }
}

/// Whether the cause may disappear with time, whatever the verb.
pub fn is_transient(outcome: Outcome) -> bool {
    may_repeat(Method::Get, outcome)
}

/// Whether a second request has the same effect as one.
pub fn is_idempotent(method: Method) -> bool {
    matches!(method, Method::Get | Method::Put | Method::Delete)
}

/// Parses the value of a `Retry-After` header: seconds, or an HTTP date that is compared with
/// `now`.
pub fn read_retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    Some(parse_http_date(value)?.duration_since(now).unwrap_or_default())
}

/// A random part of [`INITIAL_BACKOFF`], which spreads callers that were rejected together.
pub fn spread(jitter: f64) -> Duration {
    scale(INITIAL_BACKOFF, jitter)
}

/// Full jitter: a random time between 0 and the backoff. A time that the server named is kept, and
/// a small random time is added, so that callers that were rejected together do not return
/// together.
fn delay(attempt: &Attempt) -> Option<Duration> {
    match attempt.retry_after {
        Some(asked) if asked > MAX_RETRY_AFTER => None,
        Some(asked) => Some(asked + spread(attempt.jitter)),
        None => Some(scale(backoff(attempt.number, MAX_BACKOFF), attempt.jitter)),
    }
}

/// A part of a time. `Duration::mul_f64` panics for a negative or infinite factor, and the message
/// of its panic would be in the browser build.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast to an integer keeps within its limits"
)]
pub(crate) fn scale(time: Duration, jitter: f64) -> Duration {
    Duration::from_nanos((time.as_secs_f64() * jitter * 1e9) as u64)
}

/// The backoff after the attempt of this number, at most `max`.
pub(crate) fn backoff(number: u32, max: Duration) -> Duration {
    INITIAL_BACKOFF.saturating_mul(2_u32.saturating_pow(number.saturating_sub(1))).min(max)
}
