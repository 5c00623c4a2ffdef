//! One call: its operation, its limits and its delivery state.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use super::{ClientState, DeliveryState};
use crate::error::{Error, ErrorContext};
use crate::operations::Operation;
use crate::request::args::RequestOptions;

/// The number of calls that were created in this process.
static CALLS: AtomicU64 = AtomicU64::new(0);

/// One call: its operation, its limits and its delivery state. A clone shares the delivery state,
/// so that a timeout or an abort can report it after the future of the call is dropped.
#[derive(Clone, Debug)]
pub struct CallState {
    pub(crate) client: Arc<ClientState>,
    /// The id of the call: from 1, unique in the process.
    pub id: u64,
    /// The operation.
    pub operation: &'static Operation,
    /// The time for the whole call.
    pub timeout: Duration,
    /// How many attempts may follow the first.
    pub max_retries: u32,
    pub(crate) delivery: Arc<DeliveryState>,
}

impl CallState {
    /// A call with the limits of a client.
    pub fn new(
        client: &Arc<ClientState>,
        operation: &'static Operation,
        timeout: Duration,
        max_retries: u32,
    ) -> Self {
        Self {
            client: Arc::clone(client),
            id: CALLS.fetch_add(1, Relaxed) + 1,
            operation,
            timeout,
            max_retries,
            delivery: Arc::new(DeliveryState::default()),
        }
    }

    /// The same call with the limits that its own options name.
    #[must_use]
    pub fn with_options(mut self, options: &RequestOptions) -> Self {
        self.timeout = options.timeout.unwrap_or(self.timeout);
        self.max_retries = options.max_retries.unwrap_or(self.max_retries);
        self
    }

    /// Records that the request of the current attempt may have left, for a transport that cannot
    /// observe when it does.
    pub fn mark_written(&self) {
        self.delivery.may_write(self.delivery.attempts());
    }

    /// The error when the time of the call is over.
    pub fn timed_out(&self) -> Error {
        self.error_context().timed_out()
    }

    /// The error when the caller cancels the call.
    pub fn aborted(&self) -> Error {
        self.error_context().aborted()
    }

    pub(crate) fn error_context(&self) -> ErrorContext<'_> {
        ErrorContext {
            maybe_delivered: self.delivery.maybe_delivered(),
            is_outstanding: self.delivery.is_written(),
            ..self.client.error_context(self.operation, self.timeout, self.delivery.attempts())
        }
    }
}
