//! Detection of what answered: a person, a machine, a fax, or digits.

use std::time::Duration;

use serde_json::{Value, json};

use super::super::phones::{self, AnsweredBy};
use super::actions::{Key, emit_state, finish};
use crate::space::State;
use crate::store::Attributes;

/// The time until something is detected.
const REACTION: Duration = Duration::from_millis(10);

/// Sends what is detected, then the end.
pub(super) fn start(state: &mut State, call: &Attributes, key: Key) {
    let Some(action) = state.relay.voice.actions.get(&key) else { return };
    let kind = action.params.get("detect").map(|detect| detect["type"].clone()).unwrap_or_default();
    let found = detected(state, &phones::number_of(call), kind.as_str().unwrap_or_default());
    state.relay.timers.change_later(REACTION, move |state| {
        if !state.relay.voice.actions.contains_key(&key) {
            return;
        }
        for event in found {
            emit_state(state, &key, "detect", event_of(&kind, &event));
        }
        finish(state, &key, event_of(&kind, "finished"));
    });
}

fn event_of(kind: &Value, event: &str) -> Value {
    json!({ "detect": { "type": kind, "params": { "event": event } } })
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
