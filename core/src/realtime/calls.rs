//! The calls that have not ended. An inbound call that this client does not take is passed, so that
//! it does not keep ringing and another client receives it.

use std::borrow::Cow;
use std::collections::HashSet;

use super::envelope::field;

/// The calls of a session that have not ended, by their id.
#[derive(Debug, Default)]
pub(crate) struct Calls(HashSet<String>);

impl Calls {
    /// Records an inbound call that this client takes, or an outbound one.
    pub fn add(&mut self, payload: &str) {
        self.0.extend(field(payload, &["call_id"]).map(Cow::into_owned));
    }

    /// Records the state of a call. Only an outbound call is new here: an inbound one that is not
    /// known was passed.
    pub fn on_state(&mut self, payload: &str) {
        if field(payload, &["call_state"]).as_deref() == Some("ended") {
            self.remove(payload);
        } else if field(payload, &["direction"]).as_deref() == Some("outbound") {
            self.add(payload);
        }
    }

    /// Records the end of a call that a payload or the params of a command names. Returns whether
    /// the call was live.
    pub fn remove(&mut self, json: &str) -> bool {
        field(json, &["call_id"]).is_some_and(|id| self.0.remove(id.as_ref()))
    }

    /// The number of calls.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// The params of `calling.pass` for an inbound call, or `None` if its event does not name it.
pub(crate) fn pass_params(payload: &str) -> Option<String> {
    let (node, call) = (field(payload, &["node_id"])?, field(payload, &["call_id"])?);
    Some(serde_json::json!({ "node_id": node, "call_id": call }).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_live_until_it_has_ended() {
        let mut calls = Calls::default();
        for state in ["created", "ringing", "answered", "ending"] {
            calls.on_state(&format!(r#"{{"call_id":"c1","call_state":"{state}","direction":"outbound"}}"#));
        }
        assert_eq!(calls.len(), 1);
        calls.on_state(r#"{"call_id":"c1","call_state":"ended","direction":"outbound"}"#);
        assert_eq!(calls.len(), 0);
    }

    #[test]
    fn an_inbound_call_is_live_only_if_it_was_taken() {
        let mut calls = Calls::default();
        calls.on_state(r#"{"call_id":"c1","call_state":"ringing","direction":"inbound"}"#);
        calls.add(r#"{"node_id":"n1"}"#);
        assert_eq!(calls.len(), 0);
        calls.add(r#"{"call_id":"c1"}"#);
        calls.on_state(r#"{"call_id":"c1","call_state":"answered","direction":"inbound"}"#);
        assert_eq!(calls.len(), 1);
        calls.remove(r#"{"call_id":"c1"}"#);
        assert_eq!(calls.len(), 0);
    }

    #[test]
    fn a_call_is_passed_by_both_of_its_ids() {
        let params = pass_params(r#"{"call_id":"c\"1","node_id":"n1","x":1}"#);
        let params: serde_json::Value = serde_json::from_str(&params.unwrap()).unwrap();
        assert_eq!(params, serde_json::json!({ "node_id": "n1", "call_id": "c\"1" }));
        assert_eq!(pass_params(r#"{"call_id":"c1"}"#), None);
    }
}
