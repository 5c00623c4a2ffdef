//! The first request on a connection, `signalwire.connect`.

use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use super::{Action, Engine, Phase};
use crate::call::Now;
use crate::realtime::envelope::{self, ResponseBody, error_code, field};
use crate::realtime::error::rejection;
use crate::realtime::liveness::Liveness;
use crate::realtime::machine::{End, Rejection};
use crate::realtime::state::State;
use crate::secrets::redact::Redactor;

/// The number of the request in its id. Other requests start at 1.
const CONNECT: u64 = 0;
/// The version of the protocol that the vendor's packages for Node.js send.
const VERSION: [u8; 3] = [3, 0, 0];

/// What the client reports about itself.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    /// The name and version of the client.
    pub agent: String,
    /// The topics of the first request.
    pub contexts: Vec<String>,
}

/// The project and the token of an attempt.
pub(crate) struct Authentication<'a> {
    pub project: &'a str,
    pub token: &'a str,
    pub redactor: Redactor,
}

/// The first 4 groups of a UUID (version 4), without the last digits.
pub(super) fn id_prefix() -> String {
    let [a, b, c, d] = [0_u16; 4].map(|_| fastrand::u16(..));
    format!(
        "{:08x}-{b:04x}-4{:03x}-8{:03x}-",
        (u32::from(a) << 16) | u32::from(fastrand::u16(..)),
        c >> 4,
        d >> 4
    )
}

/// The id of a request: a UUID whose last group is its number.
pub(super) fn request_id(prefix: &str, number: u64) -> String {
    format!("{prefix}{number:012x}")
}

impl Engine {
    /// Input: the socket is open.
    pub fn on_open(&mut self, authentication: Authentication<'_>, now: Now) {
        if self.phase != Phase::Opening {
            return;
        }
        self.redactor = authentication.redactor;
        self.phase = Phase::Handshake { until: now.monotonic.saturating_add(self.options.attempt_timeout) };
        self.liveness = Liveness::new(self.options.liveness, now.monotonic);
        let params = self.connect_params(authentication.project, authentication.token);
        let id = request_id(&self.id_prefix, CONNECT);
        self.actions.push_back(Action::Send(envelope::request(&id, "signalwire.connect", &params)));
    }

    fn connect_params(&self, project: &str, token: &str) -> String {
        let [major, minor, revision] = VERSION;
        let mut params = Map::new();
        params.insert("version".into(), json!({ "major": major, "minor": minor, "revision": revision }));
        params.insert("event_acks".into(), Value::Bool(true));
        params.insert("agent".into(), json!(self.identity.agent));
        params.insert("authentication".into(), json!({ "project": project, "token": token }));
        if !self.identity.contexts.is_empty() && self.drain.is_none() {
            params.insert("contexts".into(), json!(self.identity.contexts));
        }
        if let Some(protocol) = &self.resume.protocol {
            params.insert("protocol".into(), json!(protocol));
            let state = self.resume.authorization_state.as_ref();
            params.extend(state.map(|state| ("authorization_state".to_owned(), json!(state))));
        }
        Value::Object(params).to_string()
    }

    /// The number of a request of this session, by its id.
    pub(super) fn number_of(&self, id: &str) -> Option<u64> {
        u64::from_str_radix(id.strip_prefix(self.id_prefix.as_str())?, 16).ok()
    }

    /// Whether this is the response to `signalwire.connect`.
    pub(super) fn is_connect_response(&self, number: u64) -> bool {
        number == CONNECT && matches!(self.phase, Phase::Handshake { .. })
    }

    pub(super) fn on_connect_response(&mut self, body: ResponseBody<'_>, now: Now) {
        match body {
            ResponseBody::Result(result) => self.on_accepted(result, now),
            ResponseBody::Error(error) => {
                let code = error_code(error);
                let end = End::Rejected(match code {
                    -32002 => Rejection::Authentication,
                    -32003 => Rejection::Resume,
                    _ => Rejection::Other,
                });
                self.actions.push_back(Action::Drop);
                let reason = rejection(end, code, error.get(), &self.redactor);
                self.end(end, reason, Some((code, error.get())), now);
            }
        }
    }

    fn on_accepted(&mut self, result: &RawValue, now: Now) {
        let protocol = field(result.get(), &["protocol"]).map(std::borrow::Cow::into_owned);
        let restored = match envelope::member(result.get(), "session_restored") {
            Some(restored) => restored.get() == "true",
            None => self.resume.protocol.is_some() && self.resume.protocol == protocol,
        };
        self.resume.protocol = protocol;
        self.phase = Phase::Open;
        self.stats.reconnects += u64::from(self.has_connected);
        (self.has_connected, self.is_accepted) = (true, true);
        (self.rejections, self.resume_rejections) = (0, 0);
        self.last_failure = None;
        self.connected_at = Some(now.monotonic);
        self.set_state(State::Connected, None, std::time::Duration::ZERO);
        self.reply_all_connected(&Ok(()));
        self.resubscribe(restored, now);
        self.flush();
    }
}
