//! What each role does to things that have a model.

use serde_json::Value;
use signalwire_api::Method;

use super::ask::Ask;
use super::change::delete_model;
use super::item::{spell, spell_all};
use super::refusal::Refusal;
use super::spot::Spot;
use super::{Space, State};
use crate::behaviour::World;
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
            Role::Delete => delete_model(&mut world, &spot, id),
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
    pub(super) fn with_defaults(&self, ask: &Ask<'_>) -> Facts {
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

    /// The operation's answer about the thing.
    pub(super) fn tell_model(&self, ask: &Ask<'_>, spot: &Spot, facts: &Facts) -> Value {
        let shaper = Shaper { api: &self.table.api, fill: Fill::Known };
        ask.route.operation.answer.as_ref().map_or(Value::Null, |kind| shaper.tell(kind, &spot.show(facts)))
    }
}

/// The thing that the collection calls so: by its id, or by its name where it has one.
pub(super) fn find<'w>(world: &'w World<'_>, spot: &Spot, id: &str) -> Result<&'w Item, Refusal> {
    let item = world.store.find(spot.model.home, spot.model.name, id);
    item.filter(|item| spot.holds(item)).ok_or(Refusal::NotFound)
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
