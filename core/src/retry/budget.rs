//! The retry budget of a client, so that a service that is down does not receive several times its
//! usual load.
//!
//! A token bucket with the numbers of the standard retry mode of the AWS SDKs, which are proven in
//! practice.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use super::Outcome;
use crate::call::TransportErrorKind;

/// The tokens of a new client, which are also the maximum.
pub const CAPACITY: u32 = 500;
/// The tokens that a retry costs.
pub const COST: u32 = 5;
/// The tokens that a retry after a timeout costs: a timeout costs the service and the caller more.
pub const TIMEOUT_COST: u32 = 10;
/// The tokens that a call without a retry returns when the service responds.
pub const REWARD: u32 = 1;

/// The tokens of one client. Every retry withdraws some, and every response of a healthy service
/// deposits some. Without enough tokens there is no retry, and the call fails with its last error.
#[derive(Debug)]
pub struct Budget(AtomicU32);

impl Budget {
    /// Withdraws the cost of a retry after this outcome, and returns it. Returns `None` if too few
    /// tokens are left; the retry must then not be made.
    pub fn withdraw(&self, outcome: Outcome) -> Option<u32> {
        let cost = cost(outcome);
        self.0.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(cost)).ok().map(|_| cost)
    }

    /// Deposits the cost of the last retry of a call to which the service responded, or [`REWARD`]
    /// if `taken` is 0.
    pub fn deposit(&self, taken: u32) {
        let more = if taken == 0 { REWARD } else { taken };
        // An update that always returns a value cannot fail.
        let _ = self.0.fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_add(more).min(CAPACITY)));
    }
}

/// A full bucket.
impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

fn cost(outcome: Outcome) -> u32 {
    match outcome {
        // A rate limit shows that the service is healthy. A pause that all calls share bounds the
        // retries instead.
        Outcome::Status(429) => 0,
        Outcome::TransportError(TransportErrorKind::ConnectTimeout | TransportErrorKind::ReadTimeout, _) => {
            TIMEOUT_COST
        }
        _ => COST,
    }
}
