//! Scripted phones: what a number does when it is called, and what it heard.

use std::time::Duration;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::RELAY;
use super::voice::{self, inbound};
use crate::resources::calls::{self, CALLS};
use crate::resources::{Context, numbers, text};
use crate::space::State;
use crate::store::Attributes;

/// What happens when the phone rings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Outcome {
    /// It is answered.
    #[default]
    Answers,
    /// It is busy.
    Busy,
    /// It is declined.
    Declines,
    /// It rings until the caller gives up.
    NoAnswer,
    /// The call cannot be set up.
    Fails,
}

impl Outcome {
    /// The `end_reason` of the call.
    fn end_reason(self) -> Option<&'static str> {
        match self {
            Self::Answers => None,
            Self::Busy => Some("busy"),
            Self::Declines => Some("decline"),
            Self::NoAnswer => Some("noAnswer"),
            Self::Fails => Some("error"),
        }
    }
}

/// What answers the phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum AnsweredBy {
    #[default]
    Human,
    Machine,
    Fax,
}

/// A phone.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Phone {
    /// The number or SIP address.
    pub number: String,
    /// What happens when it rings.
    pub outcome: Outcome,
    /// The time until then.
    pub answer_after_ms: u64,
    /// The time from the answer until the phone hangs up.
    pub hang_up_after_ms: Option<u64>,
    /// What answers.
    pub answered_by: AnsweredBy,
    /// The digits that it enters, one string per collect.
    pub digits: Vec<String>,
    /// The sentences that it says, one per collect.
    pub words: Vec<String>,
    /// The time that an audio file, a spoken text or a ringtone takes.
    pub media_ms: u64,
}

impl Default for Phone {
    fn default() -> Self {
        Self {
            number: String::new(),
            outcome: Outcome::default(),
            answer_after_ms: 0,
            hang_up_after_ms: None,
            answered_by: AnsweredBy::default(),
            digits: Vec::new(),
            words: Vec::new(),
            media_ms: 50,
        }
    }
}

/// The scripts by number. A number without a script answers at once.
#[derive(Default)]
pub(super) struct Phones {
    scripts: IndexMap<String, Phone>,
    /// The digits that were sent to the phones.
    heard: IndexMap<String, String>,
}

impl Phones {
    /// Adds a phone, or replaces its script.
    pub fn add(&mut self, phone: Phone) {
        self.scripts.insert(phone.number.clone(), phone);
    }

    /// The phone, scripted or not.
    pub fn get(&self, number: &str) -> Phone {
        let new = || Phone { number: number.to_owned(), ..Phone::default() };
        self.scripts.get(number).cloned().unwrap_or_else(new)
    }

    /// Whether the number has a script.
    pub fn is_scripted(&self, number: &str) -> bool {
        self.scripts.contains_key(number)
    }

    /// Whether the phone answers.
    pub fn answers(&self, number: &str) -> bool {
        self.get(number).outcome == Outcome::Answers
    }

    /// Removes the next digits of the script, or with `words` the next sentence.
    pub fn take_input(&mut self, number: &str, words: bool) -> Option<String> {
        let phone = self.scripts.get_mut(number)?;
        let inputs = if words { &mut phone.words } else { &mut phone.digits };
        (!inputs.is_empty()).then(|| inputs.remove(0))
    }

    /// Records digits that were sent to the phone.
    pub fn hear(&mut self, number: &str, digits: &str) {
        self.heard.entry(number.to_owned()).or_default().push_str(digits);
    }

    /// All scripts, with the digits that were heard.
    pub fn to_json(&self) -> Value {
        json!({ "phones": self.scripts.values().collect::<Vec<_>>(), "heard": self.heard })
    }
}

/// The number of the phone in a call: the called one, or of an inbound call the caller.
pub(super) fn number_of(call: &Attributes) -> String {
    text(call, if text(call, "direction") == "inbound" { "from" } else { "to" }).to_owned()
}

/// Rings the called number of an outbound call: a number of the project with a topic is an inbound
/// call there, any other is a phone.
pub(super) fn ring(state: &mut State, call: &Attributes) {
    let (id, project, to) = (text(call, "id"), text(call, "project_id"), text(call, "to"));
    let mut context = Context { store: &mut state.store, project };
    // The call exists: it was created by the caller of this function.
    let _ = calls::set_status(&mut context, id, "ringing");
    let topic = numbers::topic(&state.store, to, "call").map(ToOwned::to_owned);
    if let Some(topic) = topic {
        let leg = inbound::place(state, project, &json!(call), &topic);
        voice::set_field(state, id, "callee", leg.clone().into());
        voice::set_field(state, &leg, "caller", id.into());
        return;
    }
    let phone = state.relay.phones.get(to);
    let id = id.to_owned();
    state.relay.timers.change_later(Duration::from_millis(phone.answer_after_ms), move |state| {
        let ringing = voice::find(state, &id).filter(|call| text(call, "status") == "ringing");
        let Some(call) = ringing else { return };
        let mut context = Context { store: &mut state.store, project: text(&call, "project_id") };
        let _ = match phone.outcome.end_reason() {
            Some(reason) => calls::hang_up(&mut context, &id, reason),
            None => calls::set_status(&mut context, &id, "answered"),
        };
    });
}

/// Rings the phone of a call that the REST API created, if the phone has a script.
pub(super) fn ring_scripted(state: &mut State, call: &Attributes) {
    let to = text(call, "to");
    let topic = numbers::topic(&state.store, to, "call").is_some();
    if call.contains_key(RELAY) || !(topic || state.relay.phones.is_scripted(to)) {
        return;
    }
    if let Some(item) = state.store.find_mut(CALLS.collection, "id", text(call, "id")) {
        item.attributes.insert(RELAY.into(), json!({}));
    }
    ring(state, call);
}

/// Hangs up after the time of the script.
pub(super) fn answered(state: &mut State, call: &Attributes) {
    let phone = state.relay.phones.get(&number_of(call));
    let Some(delay) = phone.hang_up_after_ms else { return };
    let id = text(call, "id").to_owned();
    state.relay.timers.change_later(Duration::from_millis(delay), move |state| hang_up(state, &id));
}

/// Ends the call, unless it has ended.
pub(super) fn hang_up(state: &mut State, id: &str) {
    if let Some(call) = voice::find(state, id).filter(|call| text(call, "status") != "ended") {
        let mut context = Context { store: &mut state.store, project: text(&call, "project_id") };
        let _ = calls::hang_up(&mut context, id, "hangup");
    }
}

/// The calls of a phone that have not ended.
pub(super) fn calls_of(state: &State, number: &str) -> Vec<String> {
    let calls = state.store.list(CALLS.collection, false).map(|item| &item.attributes);
    let own = |call: &&Attributes| text(call, "status") != "ended" && number_of(call) == number;
    calls.filter(own).map(|call| text(call, "id").to_owned()).collect()
}
