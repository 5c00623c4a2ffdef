//! How many repeats one client may make, so that a dead service is not asked several times as often
//! as a live one.
//!
//! A bucket of tokens with the numbers of the AWS SDKs' standard retry mode, which have been tried
//! by many.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use super::Outcome;
use crate::call::TransportErrorKind;

/// Tokens of a client that has had no trouble, and the most it can have.
pub const CAPACITY: u32 = 500;
/// Tokens that a repeat takes.
pub const COST: u32 = 5;
/// Tokens that a repeat takes after a timeout: it has cost the service and the caller more.
pub const TIMEOUT_COST: u32 = 10;
/// Tokens that a call gives back which the service answered at once.
pub const REWARD: u32 = 1;

/// The tokens of one client. Every repeat takes some; every answer of a service that is well gives
/// some back. Without enough of them a metadata is reported as it is, without a repeat.
#[derive(Debug)]
pub struct Budget(AtomicU32);

impl Budget {
    /// How many tokens are left.
    pub fn available(&self) -> u32 {
        self.0.load(Relaxed)
    }

    /// Takes what a repeat after this outcome costs, and tells how much that was. `None` if there
    /// is too little left: then the repeat must not be made.
    pub fn withdraw(&self, outcome: Outcome) -> Option<u32> {
        let cost = cost(outcome);
        self.0.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(cost)).ok().map(|_| cost)
    }

    /// Notes that the service answered: gives back what the call's last repeat took, or [`REWARD`]
    /// if `taken` is 0.
    pub fn deposit(&self, taken: u32) {
        let more = if taken == 0 { REWARD } else { taken };
        // An update that always gives a value cannot fail.
        let _ = self.0.fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_add(more).min(CAPACITY)));
    }
}

/// Full.
impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

fn cost(outcome: Outcome) -> u32 {
    match outcome {
        // A rate limit says that the service is well. A pause that all calls share bounds the
        // retries instead.
        Outcome::Status(429) => 0,
        Outcome::TransportError(TransportErrorKind::ConnectTimeout | TransportErrorKind::ReadTimeout, _) => {
            TIMEOUT_COST
        }
        _ => COST,
    }
}
