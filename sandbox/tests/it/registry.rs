//! Brands, campaigns, orders and assignments; number groups; documents.

use crate::common::Space;
use serde_json::{Value, json};

const REGISTRY: &str = "/api/relay/rest/registry/beta";

async fn send(space: &Space, path: &str, body: Value) -> Value {
    let created = space.send("POST", path, &body).await;
    assert!(created.status.is_success(), "{path}: {}", created.body);
    created.body
}

async fn list(space: &Space, path: &str) -> Vec<Value> {
    space.call("GET", path).await.body["data"].as_array().unwrap().clone()
}

fn id(thing: &Value) -> &str {
    thing["id"].as_str().unwrap()
}

async fn make_campaign(space: &Space) -> Value {
    let brand = json!({ "name": "Acme", "csp_brand_reference": "B123", "csp_self_registered": true });
    let brand = send(space, &format!("{REGISTRY}/brands"), brand).await;
    assert_eq!(brand["state"], "pending");
    assert_eq!(space.advance(&brand["id"], None).await, "completed");
    assert_eq!(
        space.call("GET", &format!("{REGISTRY}/brands/{}", id(&brand))).await.body["state"],
        "completed"
    );
    assert_eq!(list(space, &format!("{REGISTRY}/brands?filter_state=pending")).await, Vec::<Value>::new());
    let campaign = json!({ "name": "News", "brand_id": id(&brand), "csp_campaign_reference": "C123" });
    send(space, &format!("{REGISTRY}/brands/{}/campaigns", id(&brand)), campaign).await
}

#[tokio::test]
async fn an_order_assigns_numbers_to_a_campaign() {
    let space = Space::start().await;
    let campaign = make_campaign(&space).await;
    let path = format!("{REGISTRY}/campaigns/{}", id(&campaign));
    assert_eq!(space.advance(&campaign["id"], None).await, "active");
    assert_eq!(space.call("GET", &path).await.body["state"], "active");
    let number = send(&space, "/api/relay/rest/phone_numbers", json!({ "number": "+12065550100" })).await;
    let order = send(&space, &format!("{path}/orders"), json!({ "phone_numbers": ["+12065550100"] })).await;
    let own = format!("{REGISTRY}/orders/{}", id(&order));
    for state in ["processing", "processed"] {
        space.advance(&order["id"], None).await;
        assert_eq!(space.call("GET", &own).await.body["state"], state);
    }
    assert!(space.call("GET", &own).await.body["processed_at"].is_string());
    let assigned = list(&space, &format!("{path}/numbers")).await;
    assert_eq!(
        (&assigned[0]["phone_number"]["id"], &assigned[0]["campaign_id"]),
        (&number["id"], &campaign["id"])
    );
    let own = format!("{REGISTRY}/numbers/{}", id(&assigned[0]));
    assert_eq!(space.call("DELETE", &own).await.status, 204);
    assert_eq!(list(&space, &format!("{path}/numbers")).await, Vec::<Value>::new());
}

#[tokio::test]
async fn a_group_counts_its_numbers() {
    let space = Space::start().await;
    let group = send(&space, "/api/relay/rest/number_groups", json!({ "name": "sales" })).await;
    let own = format!("/api/relay/rest/number_groups/{}", id(&group));
    let path = format!("{own}/number_group_memberships");
    let unknown = json!({ "phone_number_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6" });
    assert_eq!(space.send("POST", &path, &unknown).await.status, 422);
    let number = send(&space, "/api/relay/rest/phone_numbers", json!({ "number": "+12065550100" })).await;
    let member = send(&space, &path, json!({ "phone_number_id": number["id"] })).await;
    assert_eq!(
        (&member["phone_number"]["number"], &member["number_group_id"]),
        (&number["number"], &group["id"])
    );
    assert_eq!(space.call("GET", &own).await.body["phone_number_count"], 1);
    let membership = format!("/api/relay/rest/number_group_memberships/{}", id(&member));
    assert_eq!(space.call("GET", &membership).await.body, member);
    assert_eq!(space.call("DELETE", &membership).await.status, 204);
    assert_eq!(space.call("GET", &own).await.body["phone_number_count"], 0);
}

#[tokio::test]
async fn a_document_is_found_once_it_is_completed() {
    let space = Space::start().await;
    let documents = "/api/datasphere/documents";
    let body = json!({ "url": "https://example.com/manual.pdf", "tags": ["help"] });
    let created = send(&space, documents, body).await;
    assert_eq!((&created["status"], &created["filename"]), (&json!("submitted"), &json!("manual.pdf")));
    let search = async |tag: &str| {
        let found = send(
            &space,
            &format!("{documents}/search"),
            json!({ "query_string": "x", "tags": [tag], "count": 2 }),
        )
        .await;
        found["chunks"].as_array().unwrap().len()
    };
    assert_eq!(search("help").await, 0);
    let own = format!("{documents}/{}", id(&created));
    for status in ["in_progress", "completed"] {
        space.advance(&created["id"], None).await;
        assert_eq!(space.call("GET", &own).await.body["status"], status);
    }
    assert_eq!((search("help").await, search("other").await), (2, 0));
    let chunks = list(&space, &format!("{own}/chunks")).await;
    assert_eq!((chunks.len(), &chunks[0]["datasphere_document_id"]), (3, &created["id"]));
    assert_eq!(space.call("DELETE", &format!("{own}/chunks/{}", id(&chunks[0]))).await.status, 204);
    assert_eq!(space.call("GET", &own).await.body["number_of_chunks"], 2);
    assert_eq!(space.send("PATCH", &own, &json!({ "tags": ["other"] })).await.status, 200);
    assert_eq!((search("help").await, search("other").await), (0, 2));
    assert_eq!(space.call("DELETE", &own).await.status, 204);
    assert_eq!(search("other").await, 0);
}
