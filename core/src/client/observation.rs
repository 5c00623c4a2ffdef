//! Reports the events of one call to the observers: of the call, of the client, and to `tracing`.

use tokio::time::Instant;

#[cfg(not(feature = "tracing"))]
use super::no_span::CallSpan;
#[cfg(feature = "tracing")]
use super::span::CallSpan;
use super::{Ended, Event, Started};
use crate::call::{CallState, Response, Retry};
use crate::error::{Error, ErrorCode, RequestInfo, text};

/// A function that receives the events of a call.
pub(super) type Observer<'a> = Option<&'a (dyn Fn(&Event) + Send + Sync)>;

/// The observers of a call. Dropped before `end`, it reports a call whose future was dropped.
pub(super) struct Observation<'a> {
    call: &'a CallState,
    started: Instant,
    /// The observer of all calls of the client, and that of this call.
    observers: [Observer<'a>; 2],
    span: CallSpan,
    has_ended: bool,
}

impl<'a> Observation<'a> {
    /// Reports the start of a call.
    pub fn start(call: &'a CallState, observers: [Observer<'a>; 2]) -> Self {
        let span = CallSpan::open(call.id, call.operation);
        let observation = Self { call, started: Instant::now(), observers, span, has_ended: false };
        if observation.is_observed() {
            let request_info = observation.request_info();
            observation.emit(&Event::Started(Started { call_id: call.id, request_info }));
        }
        observation
    }

    pub fn span(&self) -> &CallSpan {
        &self.span
    }

    /// Reports a retry.
    pub fn retry(&self, retry: Retry) {
        self.span.retry(&retry);
        self.emit(&Event::Retry(retry));
    }

    /// Reports the end of the call.
    pub fn end(mut self, result: &Result<Response, Error>) {
        self.has_ended = true;
        self.report(Some(result));
    }

    /// Reports the end. Without a result, the future of the call was dropped.
    fn report(&self, result: Option<&Result<Response, Error>>) {
        if !self.is_observed() && !self.span.is_enabled() {
            return;
        }
        let (status, request_id, error_code) = match result {
            Some(Ok(response)) => (Some(response.status), self.redacted(response), None),
            Some(Err(error)) => {
                (error.status(), error.request_id().map(ToOwned::to_owned), Some(error.code()))
            }
            None => (None, None, Some(ErrorCode::Aborted)),
        };
        let ended = Ended {
            call_id: self.call.id,
            request_info: self.request_info(),
            duration: self.started.elapsed(),
            status,
            request_id,
            error_code,
        };
        self.span.end(&ended);
        self.emit(&Event::Ended(ended));
    }

    /// The request id of a response. That of an error is redacted already.
    fn redacted(&self, response: &Response) -> Option<String> {
        response.request_id.as_deref().map(|id| text::line(id, &self.call.client.redactor))
    }

    fn is_observed(&self) -> bool {
        self.observers.iter().any(Option::is_some)
    }

    fn emit(&self, event: &Event) {
        self.observers.iter().flatten().for_each(|observe| observe(event));
    }

    fn request_info(&self) -> RequestInfo {
        RequestInfo::of(self.call.operation, self.call.delivery.attempts())
    }
}

impl Drop for Observation<'_> {
    fn drop(&mut self) {
        if !self.has_ended {
            self.report(None);
        }
    }
}
