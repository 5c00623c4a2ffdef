//! The messages of the server.

use serde_json::value::RawValue;

use super::{Action, Engine, Phase};
use crate::call::Now;
use crate::error::{Error, ErrorCode};
use crate::realtime::envelope::{self, Frame, ResponseBody, error_code, member, read_result};
use crate::realtime::event::{Event, ProtocolViolation, ViolationCode};
use crate::realtime::payload::Payload;
use crate::realtime::protocol::Repeat;
use crate::realtime::queue::{Class, Item};
use crate::realtime::requests::{Outcome, Request};
use crate::realtime::subscriptions::Subscriptions;

impl Engine {
    /// Input: a frame that is no message, such as a pong.
    pub fn on_control_frame(&mut self, now: Now) {
        self.liveness.on_frame(now.monotonic);
    }

    /// Input: a binary message. The protocol has none.
    pub fn on_binary(&mut self, now: Now) {
        self.liveness.on_frame(now.monotonic);
        self.violation(ViolationCode::Binary);
    }

    /// Input: a text message.
    pub fn on_message(&mut self, message: &str, now: Now) {
        self.liveness.on_frame(now.monotonic);
        match envelope::read(message) {
            Ok(Frame::Request { id, method, params }) => self.on_request(id, &method, params, now),
            Ok(Frame::Response { id, body }) => self.on_response(&id, body, now),
            Err(code) => self.violation(code),
        }
        self.check_drained(now);
    }

    pub(super) fn violation(&mut self, code: ViolationCode) {
        self.stats.protocol_violations += 1;
        let count = self.stats.protocol_violations;
        let violation = Event::Protocol(ProtocolViolation { code, count });
        self.queue().push(Item::Event(violation), Class::Newest(("protocol", code.as_str().into())));
    }

    fn on_request(&mut self, id: Option<&RawValue>, method: &str, params: Option<&RawValue>, now: Now) {
        match method {
            "signalwire.event" => self.on_event(id, params, now),
            "signalwire.ping" => self.on_ping(id, params, now),
            "signalwire.disconnect" => self.on_disconnect(id, params, now),
            _ => self.violation(ViolationCode::UnknownMethod),
        }
    }

    fn on_ping(&mut self, id: Option<&RawValue>, params: Option<&RawValue>, now: Now) {
        self.liveness.on_server_ping();
        let params = params.map_or("{}", RawValue::get);
        let timestamp = member(params, "timestamp").map_or_else(|| wall_seconds(now), ToString::to_string);
        let payload = member(params, "payload").map(|payload| format!(r#","payload":{payload}"#));
        let result = format!(r#"{{"timestamp":{timestamp}{}}}"#, payload.unwrap_or_default());
        self.actions.push_back(Action::Send(envelope::response(id, &result)));
    }

    /// The server will close the connection. New requests wait for the next one.
    fn on_disconnect(&mut self, id: Option<&RawValue>, params: Option<&RawValue>, now: Now) {
        self.actions.push_back(Action::Send(envelope::empty_response(id)));
        let restart = params.and_then(|params| member(params.get(), "restart"));
        if self.phase == Phase::Open {
            let until = now.monotonic.saturating_add(self.options.announced_timeout);
            self.phase =
                Phase::Announced { until, restart: restart.is_some_and(|restart| restart.get() == "true") };
        }
    }

    fn on_response(&mut self, id: &str, body: ResponseBody<'_>, now: Now) {
        let Some(number) = self.number_of(id) else { return };
        if self.is_connect_response(number) {
            return self.on_connect_response(body, now);
        }
        let Some(request) = self.requests.remove(number) else { return };
        let outcome = self.outcome(&request, body);
        if request.repeat() == Repeat::Subscription && outcome.is_ok() {
            self.subscriptions.apply(&request.name, &request.params);
            Subscriptions::forget_topics(&request.name, &request.params, &mut self.identity.contexts);
        }
        if matches!(&outcome, Err(error) if is_gone(error)) && request.name.starts_with("calling.") {
            self.calls.remove(&request.params);
        }
        self.settle(request, outcome, now);
    }

    fn outcome(&self, request: &Request, body: ResponseBody<'_>) -> Outcome {
        match body {
            ResponseBody::Result(result) => read_result(result)
                .map(Payload::new)
                .map_err(|code| request.context().status_error(code, result.get(), &self.redactor)),
            ResponseBody::Error(error) => {
                Err(request.context().status_error(error_code(error), error.get(), &self.redactor))
            }
        }
    }
}

/// The object of the request is gone.
pub(super) fn is_gone(error: &Error) -> bool {
    matches!(error.code(), ErrorCode::NotFound | ErrorCode::Gone)
}

/// Seconds since the epoch, with a fraction.
fn wall_seconds(now: Now) -> String {
    let since = now.wall.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    format!("{}.{:03}", since.as_secs(), since.subsec_millis())
}
