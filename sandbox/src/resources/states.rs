//! The states of resources: which can follow, and the change from one to another.

use super::catalog::THINGS;
use super::context::{Context, text};
use super::model::Model;
use crate::clock;
use crate::store::Attributes;

/// A state outside of the usual order: a call that is busy.
pub(crate) struct Exit {
    /// The state.
    pub state: &'static str,
    /// The first and the last step that it can follow.
    pub after: (&'static str, &'static str),
}

/// Why a resource does not change its state.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum AdvanceError {
    /// There is no resource with this id.
    NotFound,
    /// The state cannot follow; those that can.
    NoSuchState(Vec<&'static str>),
}

impl Model {
    /// The state of a resource; empty if the model has none.
    pub fn state_of<'a>(&self, attributes: &'a Attributes) -> &'a str {
        if self.steps.is_empty() {
            ""
        } else {
            self.lifecycle.state(text(attributes, self.status), attributes)
        }
    }

    /// The states that can follow, the usual one first.
    pub fn next_states(&self, state: &str) -> Vec<&'static str> {
        let Some(now) = self.step(state) else { return Vec::new() };
        let exits = self.exits.iter().filter(|exit| self.step(exit.after.1).is_some_and(|last| now <= last));
        self.steps[now + 1..].iter().copied().chain(exits.map(|exit| exit.state)).collect()
    }

    /// The states from this one to the wanted one, or to the next; `None` if it cannot follow.
    fn path(&self, state: &str, wanted: Option<&str>) -> Option<Vec<&'static str>> {
        let now = self.step(state)?;
        let Some(wanted) = wanted else { return Some(vec![*self.steps.get(now + 1)?]) };
        if let Some(step) = self.step(wanted) {
            return (step > now).then(|| self.steps[now + 1..=step].to_vec());
        }
        let exit = self.exits.iter().find(|exit| exit.state == wanted)?;
        let (first, last) = (self.step(exit.after.0)?, self.step(exit.after.1)?);
        let between = self.steps.get(now + 1..=first).unwrap_or_default();
        (now <= last).then(|| between.iter().copied().chain([exit.state]).collect())
    }

    /// Whether a new resource can take these states one after the other.
    pub fn takes(&self, states: &[String]) -> bool {
        let mut state = self.steps.first().copied().unwrap_or_default().to_owned();
        states.iter().all(|wanted| {
            let follows = self.path(&state, Some(wanted.as_str())).is_some();
            state.clone_from(wanted);
            follows
        })
    }

    fn step(&self, state: &str) -> Option<usize> {
        self.steps.iter().position(|step| *step == state)
    }

    /// Changes the state of a resource step by step, as if each state had been reported by a
    /// carrier.
    fn advance(
        &self,
        context: &mut Context<'_>,
        id: &str,
        wanted: Option<&str>,
    ) -> Result<String, AdvanceError> {
        let find = |context: &Context<'_>| {
            context.store.find(self.collection, "id", id).map(|i| i.attributes.clone())
        };
        let mut attributes = find(context).ok_or(AdvanceError::NotFound)?;
        let state = self.state_of(&attributes).to_owned();
        let path =
            self.path(&state, wanted).ok_or_else(|| AdvanceError::NoSuchState(self.next_states(&state)))?;
        for state in path {
            attributes.insert("updated_at".into(), clock::now_rfc3339().into());
            self.lifecycle.enter(context, self, &mut attributes, state);
            if let Some(item) = context.store.find_mut(self.collection, "id", id) {
                item.attributes.clone_from(&attributes);
            }
        }
        Ok(self.state_of(&attributes).to_owned())
    }
}

/// Changes the state of the resource with this id to the wanted one, or to the next. Returns its
/// type and its state.
pub(crate) fn advance(
    context: &mut Context<'_>,
    id: &str,
    wanted: Option<&str>,
) -> Result<(&'static str, String), AdvanceError> {
    let has = |(model, _): &&(&Model, &str)| context.store.contains(model.collection, id);
    let (model, kind) = THINGS.iter().find(has).ok_or(AdvanceError::NotFound)?;
    model.advance(context, id, wanted).map(|state| (*kind, state))
}

#[cfg(test)]
mod tests {
    use super::super::{calls, messages};
    use super::*;

    fn path(model: &Model, state: &str, wanted: &str) -> Vec<&'static str> {
        model.path(state, Some(wanted)).unwrap_or_default()
    }

    #[test]
    fn a_state_follows_through_the_steps_before_it() {
        let (messages, calls) = (&messages::MESSAGES, &calls::CALLS);
        assert_eq!(messages.path("queued", None).unwrap(), ["sent"]);
        assert_eq!(path(messages, "queued", "delivered"), ["sent", "delivered"]);
        assert_eq!(path(messages, "queued", "undelivered"), ["sent", "undelivered"]);
        assert_eq!(path(messages, "queued", "failed"), ["failed"]);
        assert_eq!(path(calls, "queued", "busy"), ["ringing", "busy"]);
        assert_eq!(path(calls, "ringing", "failed"), ["failed"]);
        assert_eq!(path(calls, "queued", "ended"), ["ringing", "answered", "ended"]);
    }

    #[test]
    fn a_state_follows_neither_itself_nor_a_later_one() {
        let (messages, calls) = (&messages::MESSAGES, &calls::CALLS);
        for (state, wanted) in
            [("sent", "queued"), ("sent", "sent"), ("delivered", "failed"), ("failed", "sent")]
        {
            assert_eq!(messages.path(state, Some(wanted)), None, "{state} {wanted}");
        }
        assert_eq!(calls.path("answered", Some("busy")), None);
        assert_eq!(messages.next_states("sent"), ["delivered", "undelivered", "failed", "read"]);
        assert_eq!(messages.next_states("failed"), [""; 0]);
    }

    #[test]
    fn a_script_is_checked_from_the_first_state() {
        let states = |all: &[&str]| all.iter().map(|state| (*state).to_owned()).collect::<Vec<_>>();
        assert!(messages::MESSAGES.takes(&states(&["sent", "undelivered"])));
        assert!(!messages::MESSAGES.takes(&states(&["delivered", "sent"])));
        assert!(calls::CALLS.takes(&states(&["busy"])) && !messages::MESSAGES.takes(&states(&["busy"])));
    }
}
