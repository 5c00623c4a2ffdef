//! Calls: the request and the state machine of each. JavaScript fetches and waits.

mod arguments;
mod request;
mod step;

use std::sync::Arc;
use std::time::Duration;

use js_sys::Array;
use signalwire_core::internal::call::{
    Action, CallMachine, CallState, ClientState, Delivery, Headers, RawResponse, TransportError,
    TransportErrorKind,
};
use signalwire_core::internal::operations::Auth;
use signalwire_core::internal::secrets::redact::Redactor;
use signalwire_core::{Error, Origin};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::clock::{as_milliseconds, milliseconds, now};
use crate::operations::at;
use crate::thrown::{Thrown, error_to_js, to_js};
use request::RequestBuilder;

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
    /// A client of an origin, with the limits of its calls.
    #[wasm_bindgen(constructor)]
    pub fn new(origin: &str, timeout_ms: f64, max_retries: u32) -> Result<Self, Thrown> {
        let state = ClientState::new(Origin::from_base_url(origin)?, Redactor::default());
        Ok(Self { state: Arc::new(state), timeout: milliseconds(timeout_ms), max_retries })
    }

    /// A call of the operation at an index, with the JSON text of its arguments; `undefined` after
    /// the last operation of this build.
    pub fn call(&self, index: usize, args: &str) -> Option<Call> {
        let builder = RequestBuilder::new(args);
        let mut state = CallState::new(&self.state, at(index)?, self.timeout, self.max_retries);
        if let Some(options) = builder.options() {
            state = state.with_options(options);
        }
        let machine = CallMachine::new(state, now());
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
        as_milliseconds(self.machine.call().timeout)
    }

    /// The request: `method`, `url`, `headers` and perhaps `body`.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen has no optional reference to a string")]
    pub fn request(&self, token: Option<String>) -> Result<JsValue, Thrown> {
        let request = self.builder.finish(self.machine.call().operation, &self.origin, token.as_deref())?;
        Ok(to_js(&request))
    }

    /// The next step when the call can send its request.
    #[wasm_bindgen(js_name = onReady)]
    pub fn on_ready(&mut self) -> Result<JsValue, Thrown> {
        let action = self.machine.on_ready(now());
        if matches!(action, Action::Send) {
            // A browser does not report when a request leaves.
            self.machine.call().mark_written();
        }
        step::from(action)
    }

    /// The next step after a response. `headers` is a flat array of names and values.
    #[wasm_bindgen(js_name = onResponse)]
    pub fn on_response(&mut self, status: u16, headers: &Array, body: String) -> Result<JsValue, Thrown> {
        let raw = RawResponse { status, headers: read_headers(headers), body: body.into_bytes() };
        step::from(self.machine.on_response(raw, now()))
    }

    /// The next step when there is no response, or an incomplete one (`cut`), or a redirect
    /// (`redirect`).
    #[wasm_bindgen(js_name = onTransportError)]
    pub fn on_transport_error(&mut self, kind: &str) -> Result<JsValue, Thrown> {
        step::from(self.machine.on_transport_error(&transport_error(kind), now()))
    }

    /// The error when the time of the call is over.
    #[wasm_bindgen(js_name = timedOut)]
    pub fn timed_out(&self) -> JsValue {
        self.error(CallState::timed_out)
    }

    /// The error when the caller aborts the call.
    pub fn aborted(&self) -> JsValue {
        self.error(CallState::aborted)
    }
}

impl Call {
    fn error(&self, of: fn(&CallState) -> Error) -> JsValue {
        error_to_js(&of(self.machine.call()))
    }
}

/// A browser does not report what failed below HTTP, so the server may always have received the
/// request.
fn transport_error(kind: &str) -> TransportError {
    let (kind, reason) = match kind {
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

fn read_headers(flat: &Array) -> Headers {
    let texts: Vec<String> = flat.iter().filter_map(|text| text.as_string()).collect();
    texts.chunks_exact(2).map(|pair| (&pair[0], &pair[1])).collect()
}
