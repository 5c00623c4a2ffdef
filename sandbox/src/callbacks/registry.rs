//! The callbacks of the campaign registry: `status_callback_url`.

use serde_json::{Value, json};

use super::callback::{Callback, Payload, Signature, url_of};
use crate::clock;
use crate::resources::{as_attributes, text};
use crate::store::{Attributes, Change, Store};

/// Collections with the category and the event of a state.
const EVENTS: [(&str, &str, &str, &str); 4] = [
    ("brands", "brand", "completed", "brand_activated"),
    ("campaigns", "campaign", "active", "campaign_activated"),
    ("orders", "number_assignment_order", "processed", "number_assignment_order_processed"),
    ("assignments", "number_assignment", "completed", "number_assignment_activated"),
];

/// The callback for a new state; `None` without a URL, or if the state has no event.
pub(super) fn status(store: &Store, change: &Change) -> Option<Callback> {
    let own = &change.attributes;
    let state = text(own, "state");
    let fits = |event: &&(&str, &str, &str, &str)| event.0 == change.collection && event.2 == state;
    let (_, category, _, event) = EVENTS.iter().find(fits)?;
    let url = url_of(own, "status_callback_url")?;
    let mut payload = ids(store, category, own);
    payload.extend(as_attributes(json!({
        "project_id": own.get("project_id"), "event_at": clock::now_rfc3339(), "event_category": category,
        "event_type": event, "state": state,
    })));
    Some(Callback::new("tenDlcStatusCallback", url, own, Payload::Json(payload.into()), Signature::Json))
}

/// The ids of the brand, the campaign, the order and the number.
fn ids(store: &Store, category: &str, own: &Attributes) -> Attributes {
    let mut ids = Attributes::new();
    ids.insert(format!("{category}_id"), own.get("id").cloned().unwrap_or_default());
    if let Some(campaign) = own.get("campaign_id").and_then(Value::as_str) {
        ids.insert("campaign_id".into(), campaign.into());
    }
    if let Some(number) = own.get("phone_number").filter(|number| number.is_object()) {
        ids.insert("phone_number".into(), number["number"].clone());
    }
    let campaign = store.find("campaigns", "id", text(&ids, "campaign_id"));
    let brand = own.get("brand_id").or_else(|| campaign?.attributes.get("brand_id")).cloned();
    ids.entry("brand_id").or_insert_with(|| brand.unwrap_or_else(|| json!("")));
    ids
}
