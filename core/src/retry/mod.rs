//! Whether a request is sent again, and when. Pure: time and jitter come in as arguments.
//!
//! The rules, with their reasons, are in `docs/reliability.md`.

mod budget;
mod throttle;

use std::time::{Duration, SystemTime};

pub use budget::{Budget, CAPACITY, COST, REWARD, TIMEOUT_COST};
pub(crate) use throttle::Throttle;

use crate::call::{Delivery, TransportErrorKind};
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
    /// With an answer of this status.
    Status(u16),
    /// Without a complete answer.
    TransportError(TransportErrorKind, Delivery),
}

impl Outcome {
    /// Its name, in the codes of errors: `unavailable`, `rate_limited`, `reset`, `dns`, …
    pub fn code(self) -> &'static str {
        match self {
            Self::Status(status) => code_of(status),
            Self::TransportError(kind, _) => kind.code(),
        }
    }
}

/// An attempt that did not succeed, and its circumstances.
#[derive(Clone, Copy, Debug)]
pub struct Attempt {
    /// The verb: GET, PUT and DELETE may be repeated without acting twice.
    pub method: Method,
    /// 1 for the first attempt.
    pub number: u32,
    /// How many attempts may follow the first.
    pub max_retries: u32,
    /// How it ended.
    pub outcome: Outcome,
    /// What the server asked for, if it did.
    pub retry_after: Option<Duration>,
    /// Time since the call began.
    pub elapsed: Duration,
    /// Time the whole call may take.
    pub deadline: Duration,
    /// A random number, 0 <= jitter < 1.
    pub jitter: f64,
}

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Send it again after this time.
    Wait(Duration),
    /// Reports the outcome.
    GiveUp,
}

/// Decides what to do after an attempt that did not succeed.
pub fn decide(attempt: &Attempt) -> Decision {
    if attempt.number > attempt.max_retries || !may_repeat(attempt.method, attempt.outcome) {
        return Decision::GiveUp;
    }
    match delay(attempt) {
        Some(pause) if attempt.elapsed.saturating_add(pause) < attempt.deadline => Decision::Wait(pause),
        _ => Decision::GiveUp,
    }
}

/// Whether sending the request again can help and cannot act twice.
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

/// Whether the server may have carried out a request that ended like this. Never so for a GET: it
/// changes nothing.
pub fn maybe_delivered(method: Method, outcome: Outcome) -> bool {
    method != Method::Get
        && match outcome {
            // 303 is the answer to a request that was carried out (RFC 9110, section 15.4.4), and a
            // final answer below 200 is none that says anything.
            Outcome::Status(status) => matches!(status, 303 | ..200) || (status >= 500 && status != 503),
            Outcome::TransportError(_, delivery) => delivery == Delivery::MaybeSent,
        }
}

/// Whether the metadata may pass with time, whatever the verb.
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

/// A random part of [`INITIAL_BACKOFF`], by which callers are spread who were refused together.
pub fn spread(jitter: f64) -> Duration {
    scale(INITIAL_BACKOFF, jitter)
}

/// Full jitter: anything from nothing to the step. Where the server named a time, it is kept, and a
/// little is added so that callers who were refused together do not come back together.
fn delay(attempt: &Attempt) -> Option<Duration> {
    match attempt.retry_after {
        Some(asked) if asked > MAX_RETRY_AFTER => None,
        Some(asked) => Some(asked + spread(attempt.jitter)),
        None => Some(scale(backoff(attempt.number), attempt.jitter)),
    }
}

/// A part of a time. `Duration::mul_f64` panics at a jitter that is none, and its words are in a
/// browser's download.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast to an integer keeps within its limits"
)]
fn scale(time: Duration, jitter: f64) -> Duration {
    Duration::from_nanos((time.as_secs_f64() * jitter * 1e9) as u64)
}

fn backoff(number: u32) -> Duration {
    INITIAL_BACKOFF.saturating_mul(2_u32.saturating_pow(number.saturating_sub(1))).min(MAX_BACKOFF)
}
