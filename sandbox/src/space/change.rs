//! Changes of things that have a model: by what a request says of them, by a command, and their end.

use serde_json::Value;
use signalwire_api::Method;

use super::Space;
use super::ask::Ask;
use super::item::spell_all;
use super::modelled::find;
use super::refusal::Refusal;
use super::spot::Spot;
use crate::behaviour::{Behaviour, World};
use crate::clock;
use crate::store::{Facts, Item};

impl Space {
    /// Takes over what the request says of a thing.
    pub(super) fn change_model(
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
    pub(super) fn command_model(
        &self,
        world: &mut World<'_>,
        ask: &Ask<'_>,
        spot: &Spot,
    ) -> Result<Value, Refusal> {
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
}

/// Takes a thing away, or hides it where a log may still show it.
pub(super) fn delete_model(world: &mut World<'_>, spot: &Spot, id: &str) -> Result<Value, Refusal> {
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
