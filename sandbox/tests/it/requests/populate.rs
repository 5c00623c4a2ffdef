//! Resources that only calls create: sessions, conferences, members of queues.

use serde_json::json;

use crate::common::Space;
use crate::common::calls::run;

/// Adds calls to everything that a call can enter, so that the oldest resource of each kind has all
/// nested resources.
pub async fn populate(space: &Space) {
    for room in ["lobby", "attic"] {
        space.send("POST", "/api/video/rooms", &json!({ "name": room, "record_on_start": true })).await;
        run(space, json!({ "join_room": { "name": room } })).await;
    }
    for _ in 0..3 {
        run(space, json!({ "join_conference": { "name": "standup", "record": "record-from-start" } })).await;
        run(space, json!({ "enter_queue": { "queue_name": "support", "transfer_after_bridge": "main" } }))
            .await;
    }
    let beta = "/api/relay/rest/registry/beta";
    let brand = json!({ "name": "Acme", "csp_brand_reference": "B123", "csp_self_registered": true });
    let brand = space.send("POST", &format!("{beta}/brands"), &brand).await.body["id"].clone();
    let campaign = json!({ "name": "News", "brand_id": brand, "csp_campaign_reference": "C123" });
    let campaigns = format!("{beta}/brands/{}/campaigns", brand.as_str().unwrap());
    let campaign = space.send("POST", &campaigns, &campaign).await.body["id"].clone();
    let orders = format!("{beta}/campaigns/{}/orders", campaign.as_str().unwrap());
    space.send("POST", &orders, &json!({ "phone_numbers": ["+12065550100"] })).await;
    let picture =
        json!({ "to": "+15550000002", "from": "+15550000001", "media": ["https://example.com/1.png"] });
    space.send("POST", "/api/messaging/messages", &picture).await;
}
