//! Settles the promise of one call.

use std::sync::Arc;

use signalwire_core::error::Error;
use signalwire_core::{Response, Retry};

use crate::completion;
use crate::completion_queue::CompletionQueue;
use crate::in_flight::InFlight;

/// Settles the promise of one call. Dropped without a result (a panic), it rejects the promise.
pub struct Deferred {
    id: u32,
    in_flight: Arc<InFlight>,
    completions: Arc<CompletionQueue>,
    is_settled: bool,
}

impl Deferred {
    /// A deferred for the call with this id.
    pub fn new(id: u32, in_flight: Arc<InFlight>, completions: Arc<CompletionQueue>) -> Self {
        Self { id, in_flight, completions, is_settled: false }
    }

    /// Reports a retry.
    pub fn notify_retry(&self, retry: &Retry) {
        completion::of_retry(self.id, retry, |completion| self.completions.push(&completion));
    }

    /// Settles the promise with the result of the call.
    pub fn settle(mut self, result: &Result<Response, Error>) {
        completion::of_result(self.id, result, |completion| self.completions.push(&completion));
        self.is_settled = true;
    }
}

impl Drop for Deferred {
    fn drop(&mut self) {
        self.in_flight.end(self.id);
        if !self.is_settled {
            completion::of_panic(self.id, |completion| self.completions.push(&completion));
        }
    }
}
