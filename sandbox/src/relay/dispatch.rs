//! Received frames: responses, and requests by method.

use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use super::events::now;
use super::faults::FrameFault;
use super::journal::{Frame, Kind};
use super::rpc::{Message, Reply, Request, RpcError, read, request, response};
use super::session::Caller;
use super::{announce, auth, chat, contexts, messaging, methods, subscriptions, video, voice};
use crate::space::{Space, State};

impl Space {
    /// Handles a received text frame.
    pub(super) fn receive(&self, socket: u64, text: &str) {
        let mut state = self.state();
        if state.relay.journal.is_on() {
            state.relay.journal.record(Frame::received(socket, text));
        }
        match read(text) {
            Message::Request(request) => self.receive_request(&mut state, socket, request),
            Message::Response(id) => state.relay.receive_response(socket, &id),
            Message::Invalid(error) => {
                let frame = response(&Value::Null, Err(error));
                state.relay.send_faulty(socket, &FrameFault::default(), Some(&frame));
            }
        }
    }

    fn receive_request(&self, state: &mut State, socket: u64, request: Request) {
        let fault = state.relay.faults.take(&request.method).unwrap_or_default();
        match fault.delay_ms {
            Some(delay) => {
                state.relay.timers.run_later(Duration::from_millis(delay), move |space| {
                    space.respond_to(&mut space.state(), socket, &request, &fault);
                });
            }
            None => self.respond_to(state, socket, &request, &fault),
        }
    }

    /// Runs the method and sends the response, then the events that it caused.
    fn respond_to(&self, state: &mut State, socket: u64, request: &Request, fault: &FrameFault) {
        let frame = if fault.ignore {
            None
        } else if let Some(error) = &fault.error {
            Some(json!({ "jsonrpc": "2.0", "id": request.id, "error": error }))
        } else if let Some(result) = &fault.result {
            Some(json!({ "jsonrpc": "2.0", "id": request.id, "result": result }))
        } else {
            Some(response(&request.id, self.run_method(state, socket, request)))
        };
        state.relay.send_faulty(socket, fault, frame.as_ref());
        announce(state);
    }

    fn run_method(&self, state: &mut State, socket: u64, request: &Request) -> Reply {
        let Request { method, params, .. } = request;
        match method.as_str() {
            "signalwire.connect" => return auth::connect(self, state, socket, params),
            "signalwire.ping" => {
                return Ok(json!({ "timestamp": params.get("timestamp").cloned().unwrap_or(now().into()) }));
            }
            _ => {}
        }
        let caller = state.relay.caller(socket).ok_or_else(auth::unauthorized)?;
        methods::check(state, &caller, method, params)?;
        match method.as_str() {
            "signalwire.reauthenticate" => auth::reauthenticate(self, state, &caller, params),
            "signalwire.receive" | "calling.receive" => contexts::receive(state, &caller, params),
            "signalwire.unreceive" => contexts::unreceive(state, &caller, params),
            "signalwire.subscribe" => subscriptions::subscribe(state, &caller, params),
            "signalwire.unsubscribe" => subscriptions::unsubscribe(state, &caller, params),
            "messaging.send" => messaging::send(state, &caller, params),
            _ if method.starts_with("chat.") => chat::run(state, &caller, method, params),
            _ if method.starts_with("video.") => video::run(state, &caller, method, params),
            _ if method.starts_with("calling.") => voice::run(state, &caller, method, params),
            _ => Err(RpcError::unknown_method()),
        }
    }

    /// Sends a ping, if the client is authenticated.
    pub(super) fn ping(&self, socket: u64) {
        let relay = &mut self.state().relay;
        if relay.caller(socket).is_some() {
            let frame =
                request(&Uuid::new_v4().to_string(), "signalwire.ping", &json!({ "timestamp": now() }));
            relay.send_frame(socket, "signalwire.ping", &frame);
        }
    }

    /// Removes a connection that has ended. Its session stays, to be resumed.
    pub(super) fn closed(&self, socket: u64, code: Option<u16>) {
        let relay = &mut self.state().relay;
        let frame = code.map(|code| code.to_string()).unwrap_or_default();
        relay.journal.record(Frame::new(socket, Kind::Close, frame));
        if let Some(protocol) = relay.sockets.remove(socket).and_then(|socket| socket.protocol) {
            relay.sessions.disconnect(&protocol, socket);
        }
    }
}

impl super::Relay {
    /// The session of a connection.
    fn caller(&mut self, socket: u64) -> Option<Caller> {
        let protocol = self.sockets.get_mut(socket)?.protocol.clone()?;
        let project = self.sessions.get(&protocol)?.project.clone();
        Some(Caller { protocol, project })
    }

    fn receive_response(&mut self, socket: u64, id: &Value) {
        if self.sockets.get_mut(socket).is_some_and(|open| open.disconnect_id.as_ref() == Some(id)) {
            self.sockets.drop(socket);
        }
    }
}
