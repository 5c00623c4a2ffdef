//! Scripts: which states the calls or messages to a number take by themselves.

use std::time::Duration;

use serde::Deserialize;

use crate::relay::RELAY;
use crate::resources::calls::CALLS;
use crate::resources::messages::MESSAGES;
use crate::resources::{Context, Model, advance, text};
use crate::space::State;
use crate::store::Change;

/// The maximum number of scripts. The oldest are removed first.
const MAX_SCRIPTS: usize = 1000;

/// A script.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Script {
    /// The number or address that is called, or that receives the message.
    pub to: String,
    /// The states, one after the other.
    pub states: Vec<String>,
    /// The time before each state.
    #[serde(default)]
    pub after_ms: u64,
}

impl Script {
    /// Why the script is rejected.
    pub fn problem(&self) -> Option<String> {
        if self.to.is_empty() {
            return Some("to: expected a number or an address, got an empty string".to_owned());
        }
        if !self.states.is_empty() && [&CALLS, &MESSAGES].iter().any(|model| model.takes(&self.states)) {
            return None;
        }
        let list = |model: &Model| model.next_states(model.steps[0]).join(", ");
        let (calls, messages) = (list(&CALLS), list(&MESSAGES));
        Some(format!(
            "states: expected states that follow each other, of calls ({calls}) or of messages ({messages})"
        ))
    }
}

/// The scripts, oldest first.
#[derive(Default)]
pub(crate) struct Scripts(Vec<Script>);

impl Scripts {
    /// Adds a script. The newest of a number applies.
    pub fn add(&mut self, script: Script) {
        self.0.push(script);
        if self.0.len() > MAX_SCRIPTS {
            self.0.remove(0);
        }
    }

    /// Removes all scripts.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    fn find(&self, model: &Model, to: &str) -> Option<&Script> {
        self.0.iter().rfind(|script| script.to == to && model.takes(&script.states))
    }
}

/// Starts the script of the number to which a call or message was created. Those of realtime
/// clients follow the scripts of phones.
pub(crate) fn start(state: &State, change: &Change) {
    let model = match change.name.as_str() {
        "call.created" => &CALLS,
        "message.created" => &MESSAGES,
        _ => return,
    };
    let created = &change.attributes;
    if created.contains_key(RELAY) || text(created, "direction") == "inbound" {
        return;
    }
    if let Some(script) = state.scripts.find(model, text(created, "to")) {
        step_later(state, text(created, "id").to_owned(), script.clone(), 0);
    }
}

fn step_later(state: &State, id: String, script: Script, index: usize) {
    if index >= script.states.len() {
        return;
    }
    state.relay.timers.change_later(Duration::from_millis(script.after_ms), move |state| {
        let mut context = Context { store: &mut state.store, project: "" };
        // A request can have changed the state in the meantime: the script ends there.
        if advance(&mut context, &id, Some(script.states[index].as_str())).is_ok() {
            step_later(state, id, script, index + 1);
        }
    });
}
