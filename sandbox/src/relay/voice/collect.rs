//! Collected input: the digits and words of the phone's script.

use std::time::Duration;

use serde_json::{Value, json};

use super::super::phones;
use super::actions::{Key, emit_state, finish};
use crate::resources::{is_true, text};
use crate::space::State;
use crate::store::Attributes;

/// The default time to wait for input, in seconds.
const INITIAL_TIMEOUT: f64 = 4.0;

/// The time until the phone enters digits or says words.
const REACTION: Duration = Duration::from_millis(10);

/// Waits for the input of the phone, or for the timeout if its script has none.
pub(super) fn start(state: &mut State, call: &Attributes, key: Key) {
    let Some(params) = state.relay.voice.actions.get(&key).map(|action| action.params.clone()) else {
        return;
    };
    let nested = params.get("collect").and_then(Value::as_object).cloned();
    let options = nested.unwrap_or_else(|| params.clone());
    let number = phones::number_of(call);
    if let Some(result) = next_result(state, &number, &options) {
        state.relay.timers.change_later(REACTION, move |state| deliver(state, &key, &params, &result));
        return;
    }
    let seconds = options.get("initial_timeout").and_then(Value::as_f64).unwrap_or(INITIAL_TIMEOUT);
    let timeout = Duration::try_from_secs_f64(seconds).unwrap_or_default();
    state.relay.timers.change_later(timeout, move |state| {
        finish(state, &key, last(&json!({ "type": "no_input" })));
    });
}

/// Sends the events of the input. With partial results, speech is sent once before it is final.
fn deliver(state: &mut State, key: &Key, params: &Attributes, result: &Value) {
    if !state.relay.voice.actions.contains_key(key) {
        return;
    }
    if is_true(params, "send_start_of_input") {
        let start = json!({ "state": "collecting", "result": { "type": "start_of_input" } });
        emit_state(state, key, "collect", start);
    }
    if is_true(params, "partial_results") && result["type"] == "speech" {
        let partial = json!({ "state": "collecting", "final": false, "result": result });
        emit_state(state, key, "collect", partial);
    }
    finish(state, key, last(result));
}

fn last(result: &Value) -> Value {
    let state = if result["type"] == "no_input" { "no_input" } else { "finished" };
    json!({ "state": state, "final": true, "result": result })
}

/// The next input of the phone that the options accept.
fn next_result(state: &mut State, number: &str, options: &Attributes) -> Option<Value> {
    if let Some(digits) = options.get("digits").and_then(Value::as_object)
        && let Some(entered) = state.relay.phones.take_input(number, false)
    {
        return Some(digit_result(digits, &entered));
    }
    options.get("speech")?;
    let words = state.relay.phones.take_input(number, true)?;
    Some(json!({ "type": "speech", "params": { "text": words, "confidence": 0.9 } }))
}

/// Digits end at a terminator or at the maximum length.
fn digit_result(options: &Attributes, entered: &str) -> Value {
    let terminators = text(options, "terminators");
    let max = options.get("max").and_then(Value::as_u64).and_then(|max| usize::try_from(max).ok());
    let length = entered.find(|digit| terminators.contains(digit)).unwrap_or(entered.len());
    let digits: String = entered[..length].chars().take(max.unwrap_or(length)).collect();
    let terminator = entered[digits.len()..].chars().next().filter(|digit| terminators.contains(*digit));
    json!({ "type": "digit", "params": { "digits": digits, "terminator": terminator.map(String::from).unwrap_or_default() } })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result(options: &Value, entered: &str) -> (String, String) {
        let result = digit_result(options.as_object().unwrap(), entered)["params"].take();
        let part = |name: &str| result[name].as_str().unwrap().to_owned();
        (part("digits"), part("terminator"))
    }

    #[test]
    fn digits_end_at_a_terminator_or_at_the_maximum() {
        let options = json!({ "max": 3, "terminators": "#*" });
        assert_eq!(result(&options, "42#"), ("42".to_owned(), "#".to_owned()));
        assert_eq!(result(&options, "12345"), ("123".to_owned(), String::new()));
        assert_eq!(result(&json!({}), "7"), ("7".to_owned(), String::new()));
    }
}
