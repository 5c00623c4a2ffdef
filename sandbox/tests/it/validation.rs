//! Invalid requests are rejected in the error schema of each family.

use crate::common::{Space, read};
use serde_json::{Value, json};

#[tokio::test]
async fn rest_reports_every_problem_with_its_attribute() {
    let space = Space::start().await;
    let response = space.send("POST", "/api/video/rooms", &json!({ "name": 7, "qualty": "1080p" })).await;
    assert_eq!(response.status, 422);
    let errors = response.body["errors"].as_array().unwrap();
    let attributes: Vec<_> = errors.iter().map(|error| error["attribute"].as_str().unwrap()).collect();
    assert!(attributes.contains(&"name") && attributes.contains(&"qualty"), "{attributes:?}");
    for error in errors {
        assert!(["type", "code", "message", "url"].iter().all(|name| error[name].is_string()), "{error}");
    }
}

#[tokio::test]
async fn relay_rest_has_details_and_numbers_as_strings() {
    let space = Space::start().await;
    let response = space.send("POST", "/api/relay/rest/number_groups", &json!({})).await;
    assert_eq!(response.status, 422);
    let error = &response.body["errors"][0];
    assert_eq!(error["status"], "422");
    assert!(["detail", "title", "code"].iter().all(|name| error[name].is_string()), "{error}");
    assert!(error.get("attribute").is_none());
}

#[tokio::test]
async fn the_compatibility_api_is_flat() {
    let space = Space::start().await;
    let path = format!("/api/laml/2010-04-01/Accounts/{}/Messages", space.user.0);
    let response = space.form(&path, &[("Boddy", "hello")]).await;
    assert_eq!((response.status.as_u16(), &response.body["status"]), (422, &json!(422)));
    assert!(response.body["code"].is_u64() && response.body["message"].is_string(), "{}", response.body);
}

#[tokio::test]
async fn a_query_is_validated_as_well() {
    let space = Space::start().await;
    for query in ["page_size=0", "page_size=many", "page_sise=5", "page_token=other"] {
        let response = space.call("GET", &format!("/api/video/rooms?{query}")).await;
        assert_eq!(response.status, 422, "{query}");
    }
}

#[tokio::test]
async fn a_body_that_is_not_json_is_a_bad_request() {
    let space = Space::start().await;
    let request =
        space.request("POST", "/api/video/rooms").header("content-type", "application/json").body("{ name");
    assert_eq!(read(request).await.body, json!({ "error": "Bad Request" }));
    let request = space.request("POST", "/api/video/rooms").form(&[("name", "lobby")]);
    assert_eq!(read(request).await.status, 415);
    assert_eq!(space.call("POST", "/api/video/rooms").await.status, 422);
}

#[tokio::test]
async fn a_call_command_is_validated_including_its_params() {
    let space = Space::start().await;
    let attributes = async |body: Value| {
        let response = space.send("POST", "/api/calling/calls", &body).await;
        let errors = response.body["errors"].as_array().cloned().unwrap_or_default();
        errors
            .iter()
            .map(|error| error["attribute"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(attributes(json!({ "command": "calling.plai" })).await, ["command"]);
    let play = json!({ "command": "calling.play", "params": { "control_id": 1 } });
    let found = attributes(play).await;
    assert!(found.contains(&"id".into()) && found.contains(&"params.control_id".into()), "{found:?}");
}

#[tokio::test]
async fn unknown_paths_are_not_found() {
    let space = Space::start().await;
    let response = space.call("GET", "/api/video/roooms").await;
    assert_eq!((response.status.as_u16(), response.body), (404, json!({ "error": "Not Found" })));
    assert_eq!(space.call("DELETE", "/api/video/rooms").await.status, 404);
}

#[tokio::test]
async fn a_message_to_no_number_is_rejected_with_the_documented_code() {
    let space = Space::start().await;
    let body = json!({ "to": "hello", "from": "+12065550100", "status_callback": "nope" });
    let response = space.send("POST", "/api/messaging/messages", &body).await;
    assert_eq!(response.status, 422);
    let codes: Vec<_> =
        response.body["errors"].as_array().unwrap().iter().map(|error| error["code"].clone()).collect();
    assert_eq!(codes, ["invalid_to_number", "not_an_http_url", "body_or_media_required"]);
    assert_eq!(response.body["errors"][0]["attribute"], "to");
    let journal = space.journal().await;
    assert_eq!(
        (&journal[0]["problems"][0]["path"], &journal[0]["problems"][2]["path"]),
        (&json!("to"), &json!("body"))
    );
    let form = [("To", "hello"), ("From", "+12065550100"), ("Body", "x")];
    let compatible = space.form(&crate::common::calls::compatible(&space, "Messages"), &form).await;
    assert_eq!(
        (compatible.status.as_u16(), &compatible.body["status"]),
        (422, &json!(422)),
        "{}",
        compatible.body
    );
}

#[tokio::test]
async fn what_the_api_may_reject_is_accepted_and_noted() {
    let space = Space::start().await;
    let body = json!({ "to": "2065550101", "from": "+12065550100", "body": "x" });
    assert_eq!(space.send("POST", "/api/messaging/messages", &body).await.status, 201);
    for _ in 0..2 {
        assert_eq!(space.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await.status, 200);
    }
    let notes: Vec<_> = space.journal().await.iter().map(|entry| entry["unchecked"].clone()).collect();
    assert_eq!(
        notes,
        [
            json!(["to: not a phone number in E.164 format"]),
            json!([]),
            json!(["name: another room has this name"]),
        ]
    );
}
