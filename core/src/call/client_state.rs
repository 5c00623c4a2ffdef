//! The state that all calls of a client share.

use std::time::Duration;

use crate::credentials::Origin;
use crate::error::ErrorContext;
use crate::operations::Operation;
use crate::retry::{Budget, Throttle};
use crate::secrets::redact::Redactor;

/// The state that all calls of a client share.
#[derive(Debug)]
pub struct ClientState {
    /// The origin of all requests.
    pub origin: Origin,
    /// Removes secrets from the text of errors.
    pub redactor: Redactor,
    pub(crate) budget: Budget,
    pub(crate) throttle: Throttle,
}

impl ClientState {
    /// The state of a client that has made no call: the retry budget is full, and no pause is in
    /// effect.
    pub fn new(origin: Origin, redactor: Redactor) -> Self {
        Self { origin, redactor, budget: Budget::default(), throttle: Throttle::default() }
    }

    /// Context of an error, for a call of which no request is outstanding.
    pub(crate) fn error_context(
        &self,
        operation: &'static Operation,
        timeout: Duration,
        attempts: u32,
    ) -> ErrorContext<'_> {
        ErrorContext {
            operation,
            host: self.origin.authority(),
            redactor: &self.redactor,
            timeout,
            attempts,
            maybe_delivered: false,
            is_outstanding: false,
        }
    }
}
