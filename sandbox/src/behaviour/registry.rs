//! The campaign registry: brands, their campaigns, and orders that assign numbers to a campaign.

use serde_json::{Value, json};

use super::view::VIEW;
use super::world::{World, text};
use super::{Behaviour, Done, MODEL, Model, View, numbers};
use crate::clock;
use crate::store::Facts;

/// Brands.
pub(super) const BRANDS: Model = Model {
    home: "brands",
    status: "state",
    steps: &["pending", "completed"],
    views: &[View { path: "/api/relay/rest/registry/beta/brands", made: PENDING, ..VIEW }],
    ..MODEL
};

/// Campaigns.
pub(super) const CAMPAIGNS: Model = Model {
    home: "campaigns",
    status: "state",
    steps: &["pending", "active"],
    views: &[
        View { path: "/api/relay/rest/registry/beta/campaigns", ..VIEW },
        View {
            path: "/api/relay/rest/registry/beta/brands/{}/campaigns",
            owner: Some("brand_id"),
            made: PENDING,
            ..VIEW
        },
    ],
    ..MODEL
};

/// Orders.
pub(super) const ORDERS: Model = Model {
    home: "orders",
    status: "state",
    steps: &["pending", "processing", "processed"],
    views: &[
        View { path: "/api/relay/rest/registry/beta/orders", ..VIEW },
        View {
            path: "/api/relay/rest/registry/beta/campaigns/{}/orders",
            owner: Some("campaign_id"),
            made: PENDING,
            ..VIEW
        },
    ],
    behaviour: &Orders,
    ..MODEL
};

/// Numbers that orders assigned.
pub(super) const ASSIGNMENTS: Model = Model {
    home: "assignments",
    status: "state",
    steps: &["pending", "completed"],
    views: &[
        View { path: "/api/relay/rest/registry/beta/numbers", ..VIEW },
        View {
            path: "/api/relay/rest/registry/beta/campaigns/{}/numbers",
            owner: Some("campaign_id"),
            ..VIEW
        },
    ],
    ..MODEL
};

const PENDING: &[(&str, &str)] = &[("state", "pending")];

struct Orders;

impl Behaviour for Orders {
    /// Numbers are given as such or by their ids; those that the project does not have are assigned all the same.
    fn make(&self, world: &mut World<'_>, order: &mut Facts) -> Done {
        let numbers = order.get("phone_numbers").and_then(Value::as_array).cloned().unwrap_or_default();
        for said in numbers.iter().filter_map(Value::as_str) {
            let own = world.store.find(numbers::NUMBERS.home, "number", said);
            let number = own.map_or(json!({ "number": said }), |item| {
                json!({ "id": item.id, "number": item.facts["number"], "name": item.facts.get("name").unwrap_or(&item.facts["number"]) })
            });
            let campaign = text(order, "campaign_id").to_owned();
            world.add(
                ASSIGNMENTS.home,
                json!({ "campaign_id": campaign, "state": "pending", "phone_number": number }),
            );
        }
        Ok(())
    }

    fn moved(&self, order: &mut Facts) {
        if text(order, "state") == "processed" {
            order.insert("processed_at".into(), clock::stamp().into());
        }
    }
}
