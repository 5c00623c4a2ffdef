//! Fabric: addresses of resources, and assignments of numbers, domains and endpoints.

use crate::common::Space;
use serde_json::{Value, json};

const RESOURCES: &str = "/api/fabric/resources";
const UNKNOWN_ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

async fn make(space: &Space, kind: &str, body: &Value) -> String {
    let created = space.send("POST", &format!("{RESOURCES}/{kind}"), body).await;
    assert!(created.status.is_success(), "{}", created.body);
    created.body["id"].as_str().unwrap().to_owned()
}

async fn make_webhook(space: &Space) -> String {
    let url = "https://example.com/swml";
    make(space, "swml_webhooks", &json!({ "name": "Office hours", "primary_request_url": url })).await
}

async fn addresses(space: &Space, path: &str) -> Vec<Value> {
    let response = space.call("GET", path).await;
    assert_eq!(response.status, 200, "{}", response.body);
    response.body["data"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a_resource_has_an_address_until_it_is_deleted() {
    let space = Space::start().await;
    let script = make_webhook(&space).await;
    let person = make(&space, "subscribers", &json!({ "email": "ada@example.com" })).await;
    let all = addresses(&space, "/api/fabric/addresses").await;
    let types: Vec<_> = all.iter().map(|one| one["type"].as_str().unwrap()).collect();
    assert_eq!(types, ["app", "subscriber"]);
    assert_eq!((&all[0]["name"], &all[0]["display_name"]), (&json!("office-hours"), &json!("Office hours")));
    assert_eq!(all[0]["channels"]["audio"], "/public/office-hours?channel=audio");
    for path in [format!("swml_webhooks/{script}"), script.clone()] {
        assert_eq!(
            addresses(&space, &format!("{RESOURCES}/{path}/addresses")).await,
            [all[0].clone()],
            "{path}"
        );
    }
    let own = addresses(&space, &format!("{RESOURCES}/subscribers/{person}/addresses")).await;
    assert_eq!(own[0]["id"], all[1]["id"]);
    let address = format!("/api/fabric/addresses/{}", all[0]["id"].as_str().unwrap());
    assert_eq!(space.call("GET", &address).await.body, all[0]);
    assert_eq!(space.call("DELETE", &format!("{RESOURCES}/{script}")).await.status, 204);
    assert_eq!(space.call("GET", &address).await.status, 404);
    assert_eq!(addresses(&space, "/api/fabric/addresses").await, [all[1].clone()]);
}

#[tokio::test]
async fn a_resource_contains_the_input_and_uses_its_name_as_display_name() {
    let space = Space::start().await;
    let agent = json!({ "name": "Ada", "agent_id": UNKNOWN_ID, "prompt": { "text": "Be brief." } });
    let agent = format!("{RESOURCES}/ai_agents/{}", make(&space, "ai_agents", &agent).await);
    assert_eq!(space.call("GET", &agent).await.body["display_name"], "Ada");
    let renamed = space.send("PATCH", &agent, &json!({ "name": "Grace" })).await.body;
    assert_eq!((&renamed["display_name"], &renamed["ai_agent"]["name"]), (&json!("Grace"), &json!("Grace")));
    assert_eq!(renamed["ai_agent"]["prompt"]["text"], "Be brief.");
    let contents = json!({ "sections": { "main": [{ "hangup": {} }] } });
    let id = make(&space, "swml_scripts", &json!({ "name": "Goodbye", "contents": contents })).await;
    let script = space.call("GET", &format!("{RESOURCES}/swml_scripts/{id}")).await.body;
    assert_eq!((&script["display_name"], &script["swml_script"]["id"]), (&json!("Goodbye"), &json!(id)));
    assert_eq!(script["swml_script"]["contents"]["sections"], contents["sections"]);
}

#[tokio::test]
async fn a_sip_address_refers_to_its_resource_and_has_the_defaults_of_the_api() {
    let space = Space::start().await;
    let script = make_webhook(&space).await;
    let body = json!({ "name": "front-desk", "calling_handler_resource_id": script });
    let created = space.send("POST", "/api/fabric/sip_addresses", &body).await.body;
    assert_eq!((&created["resource_id"], &created["display_name"]), (&json!(script), &json!("front-desk")));
    assert_eq!((&created["user"], &created["codecs"]), (&json!("*"), &json!(["PCMU", "PCMA"])));
    let path = format!("/api/fabric/sip_addresses/{}", created["id"].as_str().unwrap());
    let changed = space.send("PATCH", &path, &json!({ "user": "ada" })).await.body;
    assert_eq!((&changed["user"], &changed["encryption"]), (&json!("ada"), &json!("optional")));
}

#[tokio::test]
async fn a_number_is_assigned_to_a_resource() {
    let space = Space::start().await;
    let script = make_webhook(&space).await;
    let number =
        space.send("POST", "/api/relay/rest/phone_numbers", &json!({ "number": "+12065550100" })).await.body;
    let path = format!("{RESOURCES}/{script}/phone_routes");
    let body = json!({ "phone_route_id": number["id"], "handler": "calling" });
    let response = space.send("POST", &path, &body).await;
    assert_eq!(
        (response.status.as_u16(), &response.body["display_name"]),
        (200, &json!("Office hours")),
        "{}",
        response.body
    );
    let own = format!("/api/relay/rest/phone_numbers/{}", number["id"].as_str().unwrap());
    let found = space.call("GET", &own).await.body;
    assert_eq!(
        (&found["calling_handler_resource_id"], &found["call_handler"]),
        (&json!(script), &json!("relay_script"))
    );
    assert_eq!(found["messaging_handler_resource_id"], Value::Null);
    let unknown = json!({ "phone_route_id": UNKNOWN_ID, "handler": "calling" });
    assert_eq!(space.send("POST", &path, &unknown).await.status, 404);
}

#[tokio::test]
async fn a_domain_and_an_endpoint_are_assigned_to_a_resource() {
    let space = Space::start().await;
    let script = make_webhook(&space).await;
    let domain = json!({ "name": "office", "identifier": "office" });
    let domain = space.send("POST", "/api/relay/rest/domain_applications", &domain).await;
    let path = format!("{RESOURCES}/{script}/domain_applications");
    let given = space.send("POST", &path, &json!({ "domain_application_id": domain.body["id"] })).await.body;
    assert_eq!((&given["id"], &given["calling_handler_resource_id"]), (&domain.body["id"], &json!(script)));
    let own = format!("/api/relay/rest/domain_applications/{}", domain.body["id"].as_str().unwrap());
    assert_eq!(space.call("GET", &own).await.body["calling_handler_resource_id"], script.as_str());
    let endpoint = json!({ "username": "ada", "password": "0123456789" });
    let endpoint = space.send("POST", "/api/relay/rest/endpoints/sip", &endpoint).await.body;
    let path = format!("{RESOURCES}/{script}/sip_endpoints");
    assert_eq!(space.send("POST", &path, &json!({ "sip_endpoint_id": endpoint["id"] })).await.status, 200);
    let own = format!("/api/relay/rest/endpoints/sip/{}", endpoint["id"].as_str().unwrap());
    assert_eq!(space.call("GET", &own).await.body["calling_handler_resource_id"], script.as_str());
}

#[tokio::test]
async fn a_token_is_for_the_subscriber_of_its_reference() {
    let space = Space::start().await;
    let token = async |reference: &str| {
        let body = json!({ "reference": reference, "display_name": "Ada" });
        space.send("POST", "/api/fabric/subscribers/tokens", &body).await.body["subscriber_id"].clone()
    };
    let person = make(&space, "subscribers", &json!({ "email": "ada@example.com" })).await;
    assert_eq!(token("ada@example.com").await, person.as_str());
    let other = token("grace@example.com").await;
    assert_eq!((other == person.as_str(), token("grace@example.com").await == other), (false, true));
    let listed = space.call("GET", &format!("{RESOURCES}/subscribers")).await.body;
    let found = &listed["data"][1];
    assert_eq!((&found["id"], &found["subscriber"]["email"]), (&other, &json!("grace@example.com")));
    let own = format!("{RESOURCES}/subscribers/{}/addresses", other.as_str().unwrap());
    assert_eq!(addresses(&space, &own).await[0]["display_name"], "Ada");
}
