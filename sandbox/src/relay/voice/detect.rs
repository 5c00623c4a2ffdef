//! Detection of what answered: a person, a machine, a fax, or digits.

use std::time::Duration;

use serde_json::{Value, json};

use super::super::phones::{self, AnsweredBy};
use super::actions::{Key, emit_state, finish};
use crate::space::State;
use crate::store::Attributes;

/// The time until something is detected.
const REACTION: Duration = Duration::from_millis(10);

/// The default time to detect something, in seconds.
const TIMEOUT: f64 = 30.0;

/// Sends what is detected, then the end. Without a detection, the end follows after the timeout.
pub(super) fn start(state: &mut State, call: &Attributes, key: Key) {
    let Some(params) = state.relay.voice.actions.get(&key).map(|action| action.params.clone()) else {
        return;
    };
    let kind = kind_of(&params);
    let found = detected(state, &phones::number_of(call), &kind);
    let seconds = params.get("timeout").and_then(Value::as_f64).unwrap_or(TIMEOUT);
    let timeout = Duration::try_from_secs_f64(seconds).unwrap_or_default();
    let delay = if found.is_empty() { timeout } else { REACTION };
    state.relay.timers.change_later(delay, move |state| {
        if !state.relay.voice.actions.contains_key(&key) {
            return;
        }
        for event in found {
            emit_state(state, &key, "detect", event_of(&kind, &event));
        }
        finish(state, &key, event_of(&kind, "finished"));
    });
}

/// The fields of an event of a detection: `finished` is the last one.
pub(super) fn event_of(kind: &str, event: &str) -> Value {
    json!({ "detect": { "type": kind, "params": { "event": event } } })
}

/// What a detection detects: `machine`, `fax` or `digit`.
pub(super) fn kind_of(params: &Attributes) -> String {
    let detect = params.get("detect").and_then(|detect| detect["type"].as_str());
    detect.unwrap_or("machine").to_owned()
}

fn detected(state: &mut State, number: &str, kind: &str) -> Vec<String> {
    let answered_by = state.relay.phones.get(number).answered_by;
    let events: &[&str] = match (kind, answered_by) {
        ("fax", AnsweredBy::Fax) => &["CED"],
        ("machine", AnsweredBy::Human) => &["HUMAN"],
        ("machine", AnsweredBy::Machine) => &["MACHINE", "READY"],
        ("machine", AnsweredBy::Fax) => &["UNKNOWN"],
        ("digit", _) => {
            let digits = state.relay.phones.take_input(number, false).unwrap_or_default();
            return digits.chars().map(String::from).collect();
        }
        _ => &[],
    };
    events.iter().map(|event| (*event).to_owned()).collect()
}
