//! One call: its request, and what the end of each attempt means for it. JavaScript fetches, waits
//! and keeps the time.

mod arguments;
mod request;

use std::time::Duration;

use signalwire_core::Headers;
use signalwire_core::call::{Delivery, RawResponse, TransportError, TransportErrorKind};
use signalwire_core::error::{Error, ErrorContext, request_id, retry_after};
use signalwire_core::operations::{Auth, Operation};
use signalwire_core::retry::{Attempt, Decision, Outcome, decide, maybe_delivered};
use signalwire_core::secrets::redact::Redactor;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::outcome::to_json;
use crate::step;
use crate::table::at;
use request::{Request, RequestBuilder};

/// One call.
#[wasm_bindgen]
pub struct Call {
    operation: &'static Operation,
    builder: RequestBuilder,
    timeout: Duration,
    max_retries: u32,
    attempts: u32,
    maybe_delivered: bool,
    is_outstanding: bool,
    redactor: Redactor,
}

#[wasm_bindgen]
impl Call {
    /// A call of the operation at an index, with the JSON text of its arguments, to an origin,
    /// within milliseconds. Nothing after the last operation of this build.
    pub fn open(index: usize, args: &str, origin: &str, timeout_ms: f64, max_retries: u32) -> Option<Self> {
        let operation = at(index)?;
        let builder = RequestBuilder::new(args, origin);
        Some(Self {
            operation,
            timeout: milliseconds(builder.timeout_ms().unwrap_or(timeout_ms)),
            max_retries: builder.max_retries().unwrap_or(max_retries),
            builder,
            attempts: 0,
            maybe_delivered: false,
            is_outstanding: false,
            redactor: Redactor::default(),
        })
    }

    /// The operation takes a subscriber token, and the arguments hold none.
    #[wasm_bindgen(js_name = needsToken)]
    pub fn needs_token(&self) -> bool {
        self.operation.auth == Auth::Bearer && !self.builder.has_token()
    }

    /// Milliseconds for the whole call.
    #[wasm_bindgen(js_name = timeoutMs)]
    pub fn timeout_ms(&self) -> f64 {
        self.timeout.as_secs_f64() * 1000.0
    }

    /// The request with a subscriber token, or with none if it is empty, in JSON: `method`, `url`,
    /// `headers` and perhaps `body`. Or why there is none.
    pub fn request(&self, token: &str) -> String {
        to_json(
            self.builder
                .finish(self.operation, Some(token).filter(|token| !token.is_empty()))
                .map(Request::into),
        )
    }

    /// An attempt begins.
    pub fn begin(&mut self) {
        self.attempts += 1;
        self.is_outstanding = true;
    }

    /// The server answered, with headers as lines of `name:value`. `elapsed_ms` is the time since
    /// the call began; `jitter` a random number below 1.
    pub fn answered(
        &mut self,
        status: u16,
        headers: &str,
        body: String,
        elapsed_ms: f64,
        jitter: f64,
    ) -> String {
        let raw = RawResponse { status, headers: lines(headers), body: body.into_bytes() };
        if !(200..300).contains(&status) {
            let wait = retry_after(&raw.headers);
            return self.settle(Outcome::Status(status), wait, elapsed_ms, jitter, &|context| {
                context.status_error(&raw)
            });
        }
        self.is_outstanding = false;
        if !raw.is_decodable(self.operation) {
            return step::error(&Error::Decode(Box::new(self.error_context().invalid_json(&raw))));
        }
        step::done(self.attempts, request_id(&raw.headers))
    }

    /// No answer came, or an end of it is missing (`cut`), or it was a redirect (`redirect`).
    pub fn failed(&mut self, how: &str, elapsed_ms: f64, jitter: f64) -> String {
        let error = error(how);
        let outcome = Outcome::TransportError(error.kind, error.delivery);
        self.settle(outcome, None, elapsed_ms, jitter, &|context| context.transport_error(&error))
    }

    /// The error when the call's time is over.
    #[wasm_bindgen(js_name = timedOut)]
    pub fn timed_out(&self) -> String {
        step::error(&self.error_context().timed_out())
    }

    /// The error when the caller takes the call back.
    pub fn aborted(&self) -> String {
        step::error(&self.error_context().aborted())
    }
}

impl Call {
    /// Waits and tries again, or ends with an error.
    fn settle(
        &mut self,
        outcome: Outcome,
        retry_after: Option<Duration>,
        elapsed_ms: f64,
        jitter: f64,
        error: &dyn Fn(&ErrorContext<'_>) -> Error,
    ) -> String {
        self.is_outstanding = false;
        self.maybe_delivered |= maybe_delivered(self.operation.method, outcome);
        let decision = decide(&Attempt {
            method: self.operation.method,
            number: self.attempts,
            max_retries: self.max_retries,
            outcome,
            retry_after,
            elapsed: milliseconds(elapsed_ms),
            deadline: self.timeout,
            jitter,
        });
        match decision {
            Decision::Wait(pause) => {
                let milliseconds = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
                step::wait(milliseconds, self.attempts, outcome.code())
            }
            Decision::GiveUp => step::error(&error(&self.error_context())),
        }
    }

    fn error_context(&self) -> ErrorContext<'_> {
        ErrorContext {
            operation: self.operation,
            host: self.builder.host(),
            redactor: &self.redactor,
            timeout: self.timeout,
            attempts: self.attempts,
            maybe_delivered: self.maybe_delivered,
            is_outstanding: self.is_outstanding,
        }
    }
}

/// A browser tells a page nothing of what went wrong below HTTP, so the server may always have seen
/// the request.
fn error(how: &str) -> TransportError {
    let (kind, reason) = match how {
        "cut" => (TransportErrorKind::Reset, "the connection broke"),
        "redirect" => (TransportErrorKind::Redirect, "it redirects, and redirects are not followed"),
        _ => (
            TransportErrorKind::Opaque,
            "the browser does not tell why; likely causes are the network, the certificate, the page's \
             Content-Security-Policy (connect-src), or a server that does not allow this page's origin (CORS)",
        ),
    };
    TransportError::new(kind, Delivery::MaybeSent, reason)
}

fn lines(headers: &str) -> Headers {
    headers.lines().filter_map(|line| line.split_once(':')).collect()
}

/// Negative and unbounded times count as nothing and as the longest, as a cast to an integer keeps
/// within its limits.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "as above")]
pub fn milliseconds(time: f64) -> Duration {
    Duration::from_millis(time as u64)
}
