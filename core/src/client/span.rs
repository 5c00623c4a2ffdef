//! The span of a call for `tracing`, with the attribute names of OpenTelemetry where it has one.

use std::future::Future;

use tracing::field::Empty;
use tracing::instrument::Instrumented;
use tracing::{Instrument, Span, info_span, warn};

use super::Ended;
use crate::call::Retry;
use crate::operations::Operation;

/// The span of a call. Its name must be a constant in `tracing`, so the operation is in
/// `otel.name`, which OpenTelemetry layers use as the name.
pub(super) struct CallSpan(Span);

impl CallSpan {
    /// Opens a span below the current one.
    pub fn open(call_id: u64, operation: &Operation) -> Self {
        Self(info_span!(
            target: "signalwire_core",
            "signalwire.call",
            otel.name = operation.name,
            otel.kind = "client",
            otel.status_code = Empty,
            operation = operation.name,
            call_id,
            http.request.method = operation.method.as_str(),
            url.template = operation.path,
            http.response.status_code = Empty,
            attempts = Empty,
            request_id = Empty,
            error.type = Empty,
        ))
    }

    /// Runs a future in the span.
    pub fn instrument<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.clone())
    }

    pub fn is_enabled(&self) -> bool {
        !self.0.is_disabled()
    }

    /// Records one event for the retry.
    pub fn retry(&self, retry: &Retry) {
        let delay_ms = u64::try_from(retry.delay.as_millis()).unwrap_or(u64::MAX);
        warn!(
            target: "signalwire_core",
            parent: &self.0,
            operation = retry.request_info.operation,
            attempts = retry.request_info.attempts,
            delay_ms,
            error.type = retry.code.as_str(),
            http.response.status_code = retry.status,
            "an attempt failed and will be retried"
        );
    }

    /// Records the fields that are known at the end.
    pub fn end(&self, ended: &Ended) {
        self.0.record("attempts", ended.request_info.attempts);
        if let Some(status) = ended.status {
            self.0.record("http.response.status_code", status);
        }
        if let Some(id) = &ended.request_id {
            self.0.record("request_id", id);
        }
        if let Some(code) = ended.error_code {
            self.0.record("error.type", code.as_str());
            self.0.record("otel.status_code", "ERROR");
        }
    }
}
