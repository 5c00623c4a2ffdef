//! Reports the events of one call to the observers: of the call, of the client, and to `tracing`.

use tokio::time::Instant;

#[cfg(not(feature = "tracing"))]
use super::no_span::CallSpan;
#[cfg(feature = "tracing")]
use super::span::CallSpan;
use super::{Ended, Event, Started};
use crate::call::{CallState, Response, Retry};
use crate::error::context::ABORTED;
use crate::error::{Error, RequestInfo, text};

/// The observer of one call.
pub(super) type Observer<'a> = Option<&'a (dyn Fn(Event) + Sync)>;

/// The observer of all calls of a client.
pub(super) type ClientObserver<'a> = Option<&'a (dyn Fn(&Event) + Send + Sync)>;

/// The observers of a call. Dropped before `end`, it reports a call whose future was dropped.
pub(super) struct Observation<'a> {
    call: CallState,
    started: Instant,
    observer: Observer<'a>,
    client_observer: ClientObserver<'a>,
    span: CallSpan,
    has_ended: bool,
}

/// How a call ended.
#[derive(Default)]
struct Outcome<'a> {
    status: Option<u16>,
    request_id: Option<&'a str>,
    error_code: Option<&'static str>,
}

impl<'a> Observation<'a> {
    /// Reports the start of a call.
    pub fn start(call: CallState, observer: Observer<'a>, client_observer: ClientObserver<'a>) -> Self {
        let span = CallSpan::open(call.id, call.operation);
        let observation =
            Self { call, started: Instant::now(), observer, client_observer, span, has_ended: false };
        if observation.is_observed() {
            let (call_id, request_info) = (observation.call.id, observation.request_info());
            observation.emit(Event::Started(Started { call_id, request_info }));
        }
        observation
    }

    pub fn span(&self) -> &CallSpan {
        &self.span
    }

    /// Reports a retry.
    pub fn retry(&self, retry: Retry) {
        self.span.retry(&retry);
        self.emit(Event::Retry(retry));
    }

    /// Reports the end of the call.
    pub fn end(mut self, result: &Result<Response, Error>) {
        self.has_ended = true;
        self.report(&match result {
            Ok(response) => Outcome {
                status: Some(response.status),
                request_id: response.request_id.as_deref(),
                error_code: None,
            },
            Err(error) => Outcome {
                status: error.status(),
                request_id: error.response().and_then(|response| response.request_id.as_deref()),
                error_code: Some(error.code()),
            },
        });
    }

    fn report(&self, outcome: &Outcome<'_>) {
        if !self.is_observed() && !self.span.is_enabled() {
            return;
        }
        let ended = Ended {
            call_id: self.call.id,
            request_info: self.request_info(),
            duration: self.started.elapsed(),
            status: outcome.status,
            request_id: outcome.request_id.map(|id| text::line(id, &self.call.client.redactor)),
            error_code: outcome.error_code,
        };
        self.span.end(&ended);
        self.emit(Event::Ended(ended));
    }

    fn is_observed(&self) -> bool {
        self.observer.is_some() || self.client_observer.is_some()
    }

    fn emit(&self, event: Event) {
        if let Some(observe) = self.client_observer {
            observe(&event);
        }
        if let Some(observe) = self.observer {
            observe(event);
        }
    }

    fn request_info(&self) -> RequestInfo {
        RequestInfo::of(self.call.operation, self.call.delivery.attempts())
    }
}

impl Drop for Observation<'_> {
    fn drop(&mut self) {
        if !self.has_ended {
            self.report(&Outcome { error_code: Some(ABORTED), ..Outcome::default() });
        }
    }
}
