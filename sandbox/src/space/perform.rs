//! What each role does.

use serde_json::Value;
use uuid::Uuid;

use super::ask::Ask;
use super::item::absorb;
use super::place::{Place, tell_path};
use super::refusal::Refusal;
use super::{Reply, Space, State};
use crate::behaviour::{World, gone, made};
use crate::store::Item;
use crate::table::{Role, singular};

impl Space {
    /// Does what the request asks for the project `caller`.
    pub(super) fn act(&self, ask: &Ask<'_>, caller: &str) -> Result<Reply, Refusal> {
        let mut state = self.state();
        if !self.has_ancestors(&state, ask, caller) {
            return Err(Refusal::NotFound);
        }
        let modelled =
            self.act_alone(&mut state, ask, caller).or_else(|| self.act_on_model(&mut state, ask, caller));
        let answer = match modelled {
            Some(done) => done?,
            None => self.act_on_store(&mut state, ask, caller)?,
        };
        let body = ask.route.operation.answer.is_some().then_some(answer);
        Ok(Reply { status: ask.route.operation.status, body, challenge: false })
    }

    fn act_on_store(&self, state: &mut State, ask: &Ask<'_>, caller: &str) -> Result<Value, Refusal> {
        let whole = ask.call.segments.len();
        match &ask.route.role {
            Role::List(listing) => {
                self.seed(state, ask, listing, caller);
                self.list(state, ask, listing)
            }
            Role::Create => self.create(state, ask, caller),
            Role::Read => self.read(state, ask),
            Role::Update => self.update(state, ask, &Place::at(ask, whole)),
            Role::UpdateParent => {
                let length = ask.route.template.ancestors().last().unwrap_or(whole);
                self.update(state, ask, &Place::at(ask, length))
            }
            Role::Delete => self.delete(state, ask),
            Role::Document => self.document(state, ask),
            Role::Act | Role::Command => self.sample(state, ask, caller),
        }
    }

    fn create(&self, state: &mut State, ask: &Ask<'_>, caller: &str) -> Result<Value, Refusal> {
        let kind = singular(&ask.call.path);
        let mut item = self.make(&ask.route.template.plain(), tell_path(ask, caller));
        self.nest(ask, &kind, &mut item);
        absorb(&mut item.facts, &self.with_defaults(ask), &kind);
        let answer = self.finish(ask, &mut item.facts, true)?;
        self.settle(&mut state.tokens, &ask.route.name, &item);
        made(&mut World { store: &mut state.store, project: caller }, &ask.call.path, &item);
        state.store.insert(&ask.call.path, item);
        Ok(answer)
    }

    fn read(&self, state: &State, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let place = Place::at(ask, ask.call.segments.len());
        let item = state.store.find(&place.home, &place.name, &place.id).ok_or(Refusal::NotFound)?;
        Ok(self.tell(ask, &item.facts))
    }

    fn update(&self, state: &mut State, ask: &Ask<'_>, place: &Place) -> Result<Value, Refusal> {
        let item = state.store.find_mut(&place.home, &place.name, &place.id).ok_or(Refusal::NotFound)?;
        let mut facts = item.facts.clone();
        absorb(&mut facts, &ask.facts, &singular(&place.home));
        let answer = self.finish(ask, &mut facts, false)?;
        item.facts = facts;
        self.settle(&mut state.tokens, &ask.route.name, item);
        Ok(answer)
    }

    fn delete(&self, state: &mut State, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let place = Place::at(ask, ask.call.segments.len());
        let item = state.store.remove(&place.home, &place.name, &place.id).ok_or(Refusal::NotFound)?;
        self.settle(&mut state.tokens, &ask.route.name, &item);
        gone(&mut World { store: &mut state.store, project: &self.project }, &place.home, &item.id);
        Ok(self.tell(ask, &item.facts))
    }

    /// The document is there from the start, and is made when somebody first asks.
    fn document(&self, state: &mut State, ask: &Ask<'_>) -> Result<Value, Refusal> {
        let place = Place { home: ask.call.path.clone(), ..Place::default() };
        if !state.store.knows(&place.home) {
            state.store.insert(&place.home, Item::default());
        }
        self.update(state, ask, &place)
    }

    fn sample(&self, state: &mut State, ask: &Ask<'_>, caller: &str) -> Result<Value, Refusal> {
        let mut facts = tell_path(ask, caller);
        facts.insert("id".into(), Uuid::new_v4().to_string().into());
        facts.insert("sid".into(), Uuid::new_v4().to_string().into());
        absorb(&mut facts, &ask.facts, "");
        if facts.contains_key("reference") {
            facts.insert("subscriber_id".into(), self.subscriber_of(state, &ask.facts, caller).into());
        }
        self.finish(ask, &mut facts, true)
    }
}
