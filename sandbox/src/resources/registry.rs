//! The campaign registry: brands, their campaigns, and orders that assign numbers to a campaign.

use serde_json::{Value, json};

use super::context::{Context, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{View, numbers};
use crate::clock;
use crate::store::Attributes;

/// Brands.
pub(super) const BRANDS: Model = Model {
    collection: "brands",
    status: "state",
    steps: &["pending", "completed"],
    views: &[View { path: "/api/relay/rest/registry/beta/brands", initial: PENDING, ..VIEW }],
    ..MODEL
};

/// Campaigns.
pub(super) const CAMPAIGNS: Model = Model {
    collection: "campaigns",
    status: "state",
    steps: &["pending", "active"],
    views: &[
        View { path: "/api/relay/rest/registry/beta/campaigns", ..VIEW },
        View {
            path: "/api/relay/rest/registry/beta/brands/{}/campaigns",
            owner: Some("brand_id"),
            initial: PENDING,
            ..VIEW
        },
    ],
    ..MODEL
};

/// Orders.
pub(super) const ORDERS: Model = Model {
    collection: "orders",
    status: "state",
    steps: &["pending", "processing", "processed"],
    views: &[
        View { path: "/api/relay/rest/registry/beta/orders", ..VIEW },
        View {
            path: "/api/relay/rest/registry/beta/campaigns/{}/orders",
            owner: Some("campaign_id"),
            initial: PENDING,
            ..VIEW
        },
    ],
    lifecycle: &Orders,
    ..MODEL
};

/// Numbers that orders have assigned.
pub(super) const ASSIGNMENTS: Model = Model {
    collection: "assignments",
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

impl Lifecycle for Orders {
    /// Numbers are identified by number or id. Numbers that the project does not own are assigned
    /// as well.
    fn create(&self, context: &mut Context<'_>, order: &mut Attributes) -> Result {
        let numbers = order.get("phone_numbers").and_then(Value::as_array).cloned().unwrap_or_default();
        for input in numbers.iter().filter_map(Value::as_str) {
            let own = context.store.find(numbers::NUMBERS.collection, "number", input);
            let number = own.map_or(json!({ "number": input }), |item| {
                json!({ "id": item.id, "number": item.attributes["number"], "name": item.attributes.get("name").unwrap_or(&item.attributes["number"]) })
            });
            let campaign = text(order, "campaign_id").to_owned();
            let mut assignment =
                json!({ "campaign_id": campaign, "state": "pending", "phone_number": number });
            if let Some(url) = order.get("status_callback_url") {
                assignment["status_callback_url"] = url.clone();
            }
            context.add(ASSIGNMENTS.collection, assignment);
        }
        Ok(())
    }

    fn entered(&self, order: &mut Attributes, state: &str) {
        if state == "processed" {
            order.insert("processed_at".into(), clock::now_rfc3339().into());
        }
    }
}
