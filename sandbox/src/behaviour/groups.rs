//! Number groups and the numbers in them.

use serde_json::json;

use super::view::VIEW;
use super::world::{default_to, text};
use super::{Behaviour, Done, MODEL, Model, View, World, numbers};
use crate::space::Refusal;
use crate::store::Facts;

/// Groups.
pub(super) const GROUPS: Model = Model {
    home: "number_groups",
    views: &[View { path: "/api/relay/rest/number_groups", ..VIEW }],
    behaviour: &Groups,
    ..MODEL
};

/// Numbers in groups.
pub(super) const MEMBERSHIPS: Model = Model {
    home: "memberships",
    views: &[
        View { path: "/api/relay/rest/number_group_memberships", ..VIEW },
        View {
            path: "/api/relay/rest/number_groups/{}/number_group_memberships",
            owner: Some("number_group_id"),
            ..VIEW
        },
    ],
    behaviour: &Memberships,
    ..MODEL
};

struct Groups;

impl Behaviour for Groups {
    fn make(&self, _world: &mut World<'_>, group: &mut Facts) -> Done {
        default_to(group, json!({ "sticky_sender": false, "phone_number_count": 0 }));
        Ok(())
    }

    fn remove(&self, world: &mut World<'_>, group: &mut Facts) -> Done {
        world.remove_all(MEMBERSHIPS.home, "number_group_id", text(group, "id"));
        Ok(())
    }
}

struct Memberships;

impl Behaviour for Memberships {
    fn make(&self, world: &mut World<'_>, membership: &mut Facts) -> Done {
        let number = world.store.find(numbers::NUMBERS.home, "id", text(membership, "phone_number_id"));
        let wrong = || Refusal::wrong("phone_number_id", "the id of a number of the project", "another one");
        let number = number.map(|item| item.facts.clone()).ok_or_else(wrong)?;
        membership.insert("phone_number".into(), number.into());
        grow(world, membership, 1);
        Ok(())
    }

    fn remove(&self, world: &mut World<'_>, membership: &mut Facts) -> Done {
        grow(world, membership, -1);
        Ok(())
    }
}

fn grow(world: &mut World<'_>, membership: &Facts, by: i64) {
    for group in world.with(GROUPS.home, "id", text(membership, "number_group_id")) {
        let count = group["phone_number_count"].as_i64().unwrap_or(0) + by;
        group.insert("phone_number_count".into(), count.into());
    }
}
