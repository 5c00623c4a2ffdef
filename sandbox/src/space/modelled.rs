//! What each role does to things that have a model.

use serde_json::Value;
use signalwire_api::Method;

use super::ask::Ask;
use super::item::{spell, spell_all};
use super::refusal::Refusal;
use super::spot::Spot;
use super::{Space, State};
use crate::behaviour::{Behaviour, World};
use crate::clock;
use crate::shape::{Fill, Shaper};
use crate::store::{Facts, Item};
use crate::table::Role;

impl Space {
    /// Does what the request asks, if it is for a thing with a model.
    pub(super) fn act_on_model(
        &self,
        state: &mut State,
        ask: &Ask<'_>,
        caller: &str,
    ) -> Option<Result<Value, Refusal>> {
        let whole = ask.call.segments.len();
        let template = &ask.route.template;
        let length = match &ask.route.role {
            Role::UpdateParent => template.ancestors().last()? - 1,
            _ => whole - usize::from(template.item().is_some()),
        };
        let spot = Spot::at(ask, length)?;
        let account = spot.account.clone().unwrap_or_else(|| caller.to_owned());
        let mut world = World { store: &mut state.store, project: &account };
        let id = ask.call.segments.get(length).map(String::as_str).unwrap_or_default();
        Some(match &ask.route.role {
            Role::List(listing) => {
                step_all(&mut world, &spot);
                self.list_model(state, ask, &spot, listing)
            }
            // Where things come from that another collection lists: imported numbers.
            Role::Act if ask.route.method == Method::Post => self.make_in_model(&mut world, ask, &spot),
            Role::Create => self.make_in_model(&mut world, ask, &spot),
            Role::Read => self.read_model(&mut world, ask, &spot, id),
            Role::Update | Role::UpdateParent => self.change_model(&mut world, ask, &spot, id),
            Role::Command => self.command_model(&mut world, ask, &spot),
            Role::Delete => delete(&mut world, &spot, id),
            _ => return None,
        })
    }

    fn make_in_model(&self, world: &mut World<'_>, ask: &Ask<'_>, spot: &Spot) -> Result<Value, Refusal> {
        let mut facts = world.begin();
        facts.extend(spot.made());
        facts.extend(spot.view.take(self.with_defaults(ask)));
        facts.extend(spot.owned());
        spot.model.behaviour.make(world, &mut facts)?;
        let answer = self.tell_model(ask, spot, &facts);
        let id = facts["id"].as_str().unwrap_or_default().to_owned();
        world.store.insert(spot.model.home, Item { id, facts });
        Ok(answer)
    }

    /// What the request says, and what the API takes where it says nothing.
    fn with_defaults(&self, ask: &Ask<'_>) -> Facts {
        let mut said = spell_all(&ask.facts);
        let body = ask.route.operation.body.as_ref();
        let fields = body.and_then(|body| self.table.api.object(&body.kind)).map(|object| object.fields);
        for (name, field) in fields.unwrap_or_default() {
            if let (Some(default), None) = (field.default, ask.facts.get(&name)) {
                said.insert(spell(&name), default);
            }
        }
        said
    }

    fn read_model(
        &self,
        world: &mut World<'_>,
        ask: &Ask<'_>,
        spot: &Spot,
        id: &str,
    ) -> Result<Value, Refusal> {
        let item = find(world, spot, id)?.id.clone();
        if let Some(item) = world.store.find_mut(spot.model.home, "id", &item) {
            step(spot, &mut item.facts);
        }
        Ok(self.tell_model(ask, spot, &find(world, spot, id)?.facts))
    }

    fn change_model(
        &self,
        world: &mut World<'_>,
        ask: &Ask<'_>,
        spot: &Spot,
        id: &str,
    ) -> Result<Value, Refusal> {
        let mut said = spot.view.take(spell_all(&ask.facts));
        if ask.route.method == Method::Delete {
            // What is taken off a thing: `DELETE …/{id}/e911_address`.
            let part = ask.call.segments.last().map(|part| format!("{part}_id")).unwrap_or_default();
            said.insert(part, Value::Null);
        }
        self.follow_up(world, ask, spot, id, |behaviour, world, facts| {
            let before = facts.clone();
            facts.extend(said);
            behaviour.change(world, &before, facts)
        })
    }

    /// A command's parameters are no facts of the thing, but for `update`, whose name is all that makes it a command.
    fn command_model(&self, world: &mut World<'_>, ask: &Ask<'_>, spot: &Spot) -> Result<Value, Refusal> {
        let id = ask.facts.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let command =
            ask.route.operation.command.as_ref().map(|command| (command.name.as_str(), command.takes_id));
        let Some((name, true)) = command else { return self.change_model(world, ask, spot, &id) };
        self.follow_up(world, ask, spot, &id, |behaviour, world, facts| {
            behaviour.command(world, facts, name, &ask.facts)
        })
    }

    /// Changes the facts of a thing and keeps them, if nothing speaks against it and it is still there.
    fn follow_up(
        &self,
        world: &mut World<'_>,
        ask: &Ask<'_>,
        spot: &Spot,
        id: &str,
        change: impl FnOnce(&dyn Behaviour, &mut World<'_>, &mut Facts) -> Result<(), Refusal>,
    ) -> Result<Value, Refusal> {
        let Item { id, mut facts } = find(world, spot, id)?.clone();
        change(spot.model.behaviour, world, &mut facts)?;
        facts.insert("updated_at".into(), clock::stamp().into());
        let answer = self.tell_model(ask, spot, &facts);
        if let Some(item) = world.store.find_mut(spot.model.home, "id", &id) {
            item.facts = facts;
        }
        Ok(answer)
    }

    /// The operation's answer about the thing.
    fn tell_model(&self, ask: &Ask<'_>, spot: &Spot, facts: &Facts) -> Value {
        let shaper = Shaper { api: &self.table.api, fill: Fill::Known };
        ask.route.operation.answer.as_ref().map_or(Value::Null, |kind| shaper.tell(kind, &spot.show(facts)))
    }
}

/// The thing that the collection calls so: by its id, or by its name where it has one.
pub(super) fn find<'w>(world: &'w World<'_>, spot: &Spot, id: &str) -> Result<&'w Item, Refusal> {
    let item = world.store.find(spot.model.home, spot.model.name, id);
    item.filter(|item| spot.holds(item)).ok_or(Refusal::NotFound)
}

/// Takes a thing away, or hides it where a log may still show it.
fn delete(world: &mut World<'_>, spot: &Spot, id: &str) -> Result<Value, Refusal> {
    let Item { id, mut facts } = find(world, spot, id)?.clone();
    spot.model.behaviour.remove(world, &mut facts)?;
    if spot.model.is_logged() {
        facts.insert("discarded_at".into(), clock::stamp().into());
        world.store.find_mut(spot.model.home, "id", &id).ok_or(Refusal::NotFound)?.facts = facts;
    } else {
        world.store.remove(spot.model.home, "id", &id);
    }
    Ok(Value::Null)
}

/// Moves a thing on, since somebody looks.
fn step(spot: &Spot, facts: &mut Facts) {
    let (name, steps) = (spot.model.status, spot.model.steps);
    let place = facts.get(name).and_then(|now| steps.iter().position(|step| now == step));
    if let Some(next) = place.and_then(|place| steps.get(place + 1)) {
        facts.insert(name.into(), (*next).into());
        spot.model.behaviour.moved(facts);
    }
}

fn step_all(world: &mut World<'_>, spot: &Spot) {
    for item in world.store.items_mut(spot.model.home).filter(|item| spot.holds(item)) {
        step(spot, &mut item.facts);
    }
}
