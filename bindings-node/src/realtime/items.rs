//! The items of a session in the layout of `batch.rs`. `js/realtime/session/items.ts` reads them.
//!
//! | kind | id | status | strings |
//! | --- | --- | --- | --- |
//! | response | of the request | 0 | empty, empty, result as JSON |
//! | error | of the request | 0 | empty, empty, error as JSON |
//! | event | 0 | 1 if it used credit | name and, on a second line, key; `[channel, context, timestamp]`; payload |
//! | report | of a token request | 0 | name, empty, value as JSON |

use std::sync::Arc;

use serde_json::{Value, json};
use signalwire_core::error::Error;
use signalwire_core::internal::realtime::Item;
use signalwire_core::realtime::{Direction, Event, Reason, ServerEvent, StateChange, Traffic};

use crate::completion::{Completion, Kind, of_error};
use crate::completion_queue::CompletionQueue;
use crate::error::to_json;

/// Adds an item of the session.
pub fn push(completions: &Arc<CompletionQueue>, item: &Item, uses_credit: bool) {
    match item {
        Item::Response { token, result } => {
            let id = u32::try_from(*token).unwrap_or_default();
            match result {
                Ok(payload) => push_as(completions, Kind::Response, id, ["", "", payload.as_str()]),
                Err(error) => push_error(completions, id, error),
            }
        }
        Item::Event(Event::Server(event)) => push_event(completions, event, uses_credit),
        Item::Event(event) => {
            if let Some((name, value)) = report_of(event) {
                push_report(completions, 0, name, &value.to_string());
            }
        }
        _ => {}
    }
}

/// Adds the error of a request.
pub fn push_error(completions: &Arc<CompletionQueue>, id: u32, error: &Error) {
    completions.push(&of_error(id, "", &to_json(error)));
}

/// Adds a report.
pub fn push_report(completions: &Arc<CompletionQueue>, id: u32, name: &str, value: &str) {
    push_as(completions, Kind::Report, id, [name, "", value]);
}

/// Adds the last item, with the error of a session that the server ended.
pub fn push_end(completions: &Arc<CompletionQueue>, error: Option<&Error>) {
    let value = error.map_or_else(|| "{}".to_owned(), |error| format!(r#"{{"error":{}}}"#, to_json(error)));
    push_report(completions, 0, "ended", &value);
}

/// Adds a message. It is left out while JavaScript is too slow, because messages do not wait in the
/// session and have no bound.
pub fn push_traffic(completions: &Arc<CompletionQueue>, traffic: &Traffic) {
    if !completions.has_room() {
        return;
    }
    let direction = if traffic.direction == Direction::Sent { "sent" } else { "received" };
    let value = without_null(json!({
        "direction": direction,
        "method": traffic.method,
        "event": traffic.event,
        "id": traffic.id,
        "size": traffic.size,
        "body": traffic.body,
    }));
    push_report(completions, 0, "traffic", &value.to_string());
}

fn push_event(completions: &Arc<CompletionQueue>, event: &ServerEvent, uses_credit: bool) {
    let head = head_of(&event.name, event.key.as_deref());
    let routing = json!([event.channel, event.context, event.timestamp]).to_string();
    completions.push(&Completion {
        kind: Kind::Event,
        id: 0,
        status: uses_credit.into(),
        attempts: 0,
        texts: [&head, &routing, event.payload.as_str()],
    });
}

fn push_as(completions: &Arc<CompletionQueue>, kind: Kind, id: u32, texts: [&str; 3]) {
    completions.push(&Completion { kind, id, status: 0, attempts: 0, texts });
}

fn report_of(event: &Event) -> Option<(&'static str, Value)> {
    match event {
        Event::State(change) => Some(("state", state_of(change))),
        Event::Resumed(resumed) => {
            let gap = u64::try_from(resumed.gap.as_millis()).unwrap_or(u64::MAX);
            Some(("resumed", json!({ "restored": resumed.restored, "gapMs": gap, "again": resumed.again })))
        }
        Event::Overflow(overflow) => Some(("overflow", json!({ "dropped": overflow.dropped }))),
        Event::Protocol(violation) => {
            Some(("protocolError", json!({ "code": violation.code, "count": violation.count })))
        }
        _ => None,
    }
}

fn state_of(change: &StateChange) -> Value {
    let delay = u64::try_from(change.delay.as_millis()).unwrap_or(u64::MAX);
    without_null(json!({
        "state": change.state,
        "reason": change.reason.as_ref().map(reason_of),
        "attempt": change.attempt,
        "delayMs": delay,
    }))
}

fn reason_of(reason: &Reason) -> Value {
    without_null(json!({ "code": reason.code, "message": reason.message, "status": reason.status }))
}

fn without_null(mut value: Value) -> Value {
    if let Value::Object(members) = &mut value {
        members.retain(|_, member| !member.is_null());
    }
    value
}

/// The name and the key of an event.
fn head_of(name: &str, key: Option<&str>) -> String {
    key.map_or_else(|| name.to_owned(), |key| format!("{name}\n{key}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_members_are_left_out() {
        let reason = json!({ "code": "dns", "message": "no", "status": null });
        assert_eq!(without_null(reason).to_string(), r#"{"code":"dns","message":"no"}"#);
    }

    #[test]
    fn the_key_is_the_second_line_of_the_head() {
        assert_eq!(head_of("calling.call.state", Some("c1")), "calling.call.state\nc1");
        assert_eq!(head_of("video.room.started", None), "video.room.started");
    }
}
