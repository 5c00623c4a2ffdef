//! Number groups and their memberships.

use serde_json::json;

use super::context::{default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{Context, View, numbers};
use crate::api_error::ApiError;
use crate::store::Attributes;

/// Number groups.
pub(super) const GROUPS: Model = Model {
    collection: "number_groups",
    views: &[View { path: "/api/relay/rest/number_groups", ..VIEW }],
    lifecycle: &Groups,
    ..MODEL
};

/// Memberships of numbers in groups.
pub(super) const MEMBERSHIPS: Model = Model {
    collection: "memberships",
    views: &[
        View { path: "/api/relay/rest/number_group_memberships", ..VIEW },
        View {
            path: "/api/relay/rest/number_groups/{}/number_group_memberships",
            owner: Some("number_group_id"),
            ..VIEW
        },
    ],
    lifecycle: &Memberships,
    ..MODEL
};

struct Groups;

impl Lifecycle for Groups {
    fn create(&self, _context: &mut Context<'_>, group: &mut Attributes) -> Result {
        default_to(group, json!({ "sticky_sender": false, "phone_number_count": 0 }));
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, group: &mut Attributes) -> Result {
        context.remove_all(MEMBERSHIPS.collection, "number_group_id", text(group, "id"));
        Ok(())
    }
}

struct Memberships;

impl Lifecycle for Memberships {
    fn create(&self, context: &mut Context<'_>, membership: &mut Attributes) -> Result {
        let number =
            context.store.find(numbers::NUMBERS.collection, "id", text(membership, "phone_number_id"));
        let wrong =
            || ApiError::invalid("phone_number_id", "the id of a number of the project", "an unknown id");
        let number = number.map(|item| item.attributes.clone()).ok_or_else(wrong)?;
        membership.insert("phone_number".into(), number.into());
        change_count(context, membership, 1);
        Ok(())
    }

    fn delete(&self, context: &mut Context<'_>, membership: &mut Attributes) -> Result {
        change_count(context, membership, -1);
        Ok(())
    }
}

fn change_count(context: &mut Context<'_>, membership: &Attributes, by: i64) {
    for group in context.find_all(GROUPS.collection, "id", text(membership, "number_group_id")) {
        let count = group["phone_number_count"].as_i64().unwrap_or(0) + by;
        group.insert("phone_number_count".into(), count.into());
    }
}
