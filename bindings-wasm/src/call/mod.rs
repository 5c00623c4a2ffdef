//! One call: its request and its state machine. JavaScript fetches, waits and reads the clocks.

mod arguments;
mod request;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use signalwire_core::call::{
    Action, CallMachine, CallState, ClientState, Delivery, Headers, Now, RawResponse, TransportError,
    TransportErrorKind,
};
use signalwire_core::credentials::Origin;
use signalwire_core::operations::Auth;
use signalwire_core::secrets::redact::Redactor;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::outcome::{ErrorJson, to_json};
use crate::step;
use crate::table::at;
use request::{Request, RequestBuilder};

/// The state that all calls of a client share.
#[wasm_bindgen]
pub struct Client {
    state: Arc<ClientState>,
    timeout: Duration,
    max_retries: u32,
}

/// One call.
#[wasm_bindgen]
pub struct Call {
    machine: CallMachine,
    builder: RequestBuilder,
    origin: Origin,
}

#[wasm_bindgen]
impl Client {
    /// A client of an origin, with the limits of its calls. `None` if the origin is invalid.
    pub fn open(origin: &str, timeout_ms: f64, max_retries: u32) -> Option<Self> {
        let state = ClientState::new(Origin::from_base_url(origin).ok()?, Redactor::default());
        Some(Self { state: Arc::new(state), timeout: milliseconds(timeout_ms), max_retries })
    }

    /// A call of the operation at an index, with the JSON text of its arguments. `None` after the
    /// last operation of this build.
    pub fn call(&self, index: usize, args: &str, now_ms: f64) -> Option<Call> {
        let builder = RequestBuilder::new(args);
        let mut state = CallState::new(&self.state, at(index)?, self.timeout, self.max_retries);
        if let Some(options) = builder.options() {
            state = state.with_options(options);
        }
        let machine = CallMachine::new(state, now(now_ms, 0.0, 0.0));
        Some(Call { machine, builder, origin: self.state.origin.clone() })
    }
}

#[wasm_bindgen]
impl Call {
    /// The operation accepts a subscriber token, and the arguments contain none.
    #[wasm_bindgen(js_name = needsToken)]
    pub fn needs_token(&self) -> bool {
        self.machine.call().operation.auth == Auth::Bearer && !self.builder.has_token()
    }

    /// Milliseconds for the whole call.
    #[wasm_bindgen(js_name = timeoutMs)]
    pub fn timeout_ms(&self) -> f64 {
        self.machine.call().timeout.as_secs_f64() * 1000.0
    }

    /// The request in JSON: `method`, `url`, `headers` and perhaps `body`. An empty subscriber token
    /// means none.
    pub fn request(&self, token: &str) -> String {
        let token = Some(token).filter(|token| !token.is_empty());
        let request = self.builder.finish(self.machine.call().operation, &self.origin, token);
        to_json(request.map(Request::into))
    }

    /// The call is ready to send its request.
    pub fn ready(&mut self, now_ms: f64, wall_ms: f64, jitter: f64) -> String {
        let action = self.machine.on_ready(now(now_ms, wall_ms, jitter));
        if matches!(action, Action::Send) {
            // A browser does not report when a request leaves.
            self.machine.call().mark_written();
        }
        step::action(action)
    }

    /// The server responded, with headers as lines of `name:value`.
    pub fn answered(
        &mut self,
        status: u16,
        headers: &str,
        body: String,
        now_ms: f64,
        wall_ms: f64,
        jitter: f64,
    ) -> String {
        let raw = RawResponse { status, headers: lines(headers), body: body.into_bytes() };
        step::action(self.machine.on_response(raw, now(now_ms, wall_ms, jitter)))
    }

    /// There is no response, or it is incomplete (`cut`), or it is a redirect (`redirect`).
    pub fn failed(&mut self, how: &str, now_ms: f64, wall_ms: f64, jitter: f64) -> String {
        step::action(self.machine.on_transport_error(&error(how), now(now_ms, wall_ms, jitter)))
    }

    /// The error when the time of the call is over.
    #[wasm_bindgen(js_name = timedOut)]
    pub fn timed_out(&self) -> String {
        to_json(Err(ErrorJson::from(self.machine.call().timed_out())))
    }

    /// The error when the caller cancels the call.
    pub fn aborted(&self) -> String {
        to_json(Err(ErrorJson::from(self.machine.call().aborted())))
    }
}

/// A browser does not report what failed below HTTP, so the server may always have received the
/// request.
fn error(how: &str) -> TransportError {
    let (kind, reason) = match how {
        "cut" => (TransportErrorKind::Reset, "the connection broke"),
        "redirect" => (TransportErrorKind::Redirect, "it redirects, and redirects are not followed"),
        _ => (
            TransportErrorKind::Opaque,
            "the browser does not report why; likely causes are the network, the certificate, the page's \
             Content-Security-Policy (connect-src), or a server that does not allow this page's origin (CORS)",
        ),
    };
    TransportError::new(kind, Delivery::MaybeSent, reason)
}

fn lines(headers: &str) -> Headers {
    headers.lines().filter_map(|line| line.split_once(':')).collect()
}

fn now(monotonic_ms: f64, wall_ms: f64, jitter: f64) -> Now {
    let wall = SystemTime::UNIX_EPOCH + milliseconds(wall_ms);
    Now { monotonic: milliseconds(monotonic_ms), wall, jitter }
}

/// A negative time is 0 and an infinite one is the longest, as the cast to an integer saturates.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "as above")]
pub fn milliseconds(time: f64) -> Duration {
    Duration::from_millis(time as u64)
}
