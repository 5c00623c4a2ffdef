//! `Retry-After`, in seconds or as a date.

use std::time::{Duration, SystemTime};

use signalwire_core::internal::operations::Method;
use signalwire_core::internal::retry::{Attempt, Decision, Outcome, decide, read_retry_after};

use crate::support::text;

/// No header makes a client wait longer than its limit.
pub fn check(input: &[u8]) {
    let text = text(input);
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let asked = read_retry_after(&text, now);
    if let (Ok(seconds), Some(asked)) = (text.parse::<u32>(), asked) {
        assert_eq!(asked, Duration::from_secs(seconds.into()));
    }
    let deadline = Duration::from_secs(3600);
    let attempt = Attempt {
        method: Method::Get,
        number: 1,
        max_retries: 2,
        outcome: Outcome::Status(429),
        retry_after: asked,
        elapsed: Duration::ZERO,
        deadline,
        jitter: 0.999,
    };
    if let Decision::Wait(pause) = decide(&attempt) {
        assert!(pause <= Duration::from_secs(61) && pause >= asked.unwrap_or_default(), "{pause:?}");
    }
}
