//! The events of the server: acknowledged, matched with those that are watched, and queued.

use serde_json::value::RawValue;

use super::{Action, Engine};
use crate::call::Now;
use crate::realtime::calls::pass_params;
use crate::realtime::envelope::{Envelope, empty_response, field, member, text};
use crate::realtime::event::{Event, ServerEvent, ViolationCode};
use crate::realtime::payload::Payload;
use crate::realtime::protocol::Delivery;
use crate::realtime::queue::{Class, Item};
use crate::realtime::requests::Waiter;

const INBOUND_CALL: &str = "calling.call.receive";

impl Engine {
    /// Acknowledges an event before it is processed, as the vendor's client does.
    pub(super) fn on_event(&mut self, id: Option<&RawValue>, params: Option<&RawValue>, now: Now) {
        if id.is_some() {
            self.actions.push_back(Action::Send(empty_response(id)));
        }
        self.stats.events += 1;
        let id = id.and_then(text);
        if id.as_ref().is_some_and(|id| !self.recent.insert(id)) {
            self.stats.duplicates += 1;
            return;
        }
        let Some(envelope) = params.and_then(Envelope::read) else {
            return self.violation(ViolationCode::UnexpectedShape);
        };
        if is_nameless_call(&envelope) {
            return self.violation(ViolationCode::UnexpectedShape);
        }
        self.note(&envelope);
        if envelope.kind.delivery == Delivery::Internal || !self.accepts(&envelope, now) {
            return;
        }
        let class = class_of(&envelope);
        let event = ServerEvent {
            id: id.map(std::borrow::Cow::into_owned),
            key: envelope.key().map(std::borrow::Cow::into_owned),
            payload: Payload::new(envelope.payload),
            channel: envelope.channel.map(std::borrow::Cow::into_owned),
            context: envelope.context.map(std::borrow::Cow::into_owned),
            timestamp: envelope.timestamp,
            kind: envelope.kind.kind,
            name: envelope.name.into_owned(),
        };
        let dropped = self.queue().push(Item::Event(Event::Server(event)), class);
        for event in dropped.iter().filter(|event| event.name == INBOUND_CALL) {
            if self.calls.remove(event.payload.as_str()) {
                self.pass(event.payload.as_str(), now);
            }
        }
    }

    /// Records what the session itself needs of an event.
    fn note(&mut self, envelope: &Envelope<'_>) {
        match envelope.kind.name {
            "calling.call.state" => self.calls.on_state(envelope.payload),
            "signalwire.authorization.state" => {
                self.resume.authorization_state =
                    field(envelope.payload, &["authorization_state"]).map(std::borrow::Cow::into_owned);
            }
            _ => {}
        }
    }

    /// Whether the reader receives the event. An inbound call that it does not receive is passed.
    fn accepts(&mut self, envelope: &Envelope<'_>, now: Now) -> bool {
        let key = envelope.key();
        let is_watched = self.watch.contains(&envelope.name, key.as_deref());
        if envelope.kind.name != INBOUND_CALL {
            self.stats.unwatched += u64::from(!is_watched);
            return is_watched;
        }
        let is_handled = self.watch.takes(&envelope.name, key.as_deref());
        let is_taken = is_handled && self.drain.is_none() && self.calls.len() < self.options.max_calls;
        if is_taken {
            self.calls.add(envelope.payload);
        } else {
            self.pass(envelope.payload, now);
        }
        // An observer of all events also receives a call that is passed.
        is_taken || (is_watched && !is_handled)
    }

    fn pass(&mut self, payload: &str, now: Now) {
        if let Some(params) = pass_params(payload) {
            self.stats.calls_passed += 1;
            self.add_own_request("calling.pass", params, Waiter::Nothing, now);
            self.flush();
        }
    }
}

/// An inbound call without an id that a command could name.
fn is_nameless_call(envelope: &Envelope<'_>) -> bool {
    envelope.kind.name == INBOUND_CALL && member(envelope.payload, "call_id").and_then(text).is_none()
}

fn class_of(envelope: &Envelope<'_>) -> Class {
    match envelope.kind.delivery {
        Delivery::Kept => Class::Kept,
        Delivery::Newest(path) => match field(envelope.payload, path) {
            Some(object) => Class::Newest((envelope.kind.name, object.into())),
            None => Class::Ordinary,
        },
        Delivery::Ordinary | Delivery::Internal => Class::Ordinary,
    }
}
