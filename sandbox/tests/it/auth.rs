//! Authentication and scopes.

use crate::common::{Space, read};
use serde_json::json;

#[tokio::test]
async fn missing_and_wrong_credentials_are_rejected_in_the_format_of_the_api() {
    let mut space = Space::start().await;
    let right = space.user.clone();
    let response = read(space.without_credentials("GET", "/api/video/rooms")).await;
    assert_eq!((response.status.as_u16(), response.body), (401, json!({ "error": "Unauthorized" })));
    assert!(response.headers["www-authenticate"].to_str().unwrap().starts_with("Basic"));
    for (project, token) in [("x", right.1.as_str()), (&right.0, "PTx"), (&right.0, "")] {
        space.user = (project.into(), token.into());
        assert_eq!(space.call("GET", "/api/video/rooms").await.status, 401);
    }
    let malformed = space.without_credentials("GET", "/api/video/rooms").header("authorization", "Basic %%%");
    assert_eq!(read(malformed).await.status, 401);
    space.user = right;
    assert_eq!(space.call("GET", "/api/video/rooms").await.status, 200);
}

#[tokio::test]
async fn the_compatibility_api_rejects_in_its_own_format() {
    let mut space = Space::start().await;
    let path = format!("/api/laml/2010-04-01/Accounts/{}/Calls", space.user.0);
    space.user.1 = "PTwrong".into();
    let response = space.call("GET", &path).await;
    assert_eq!(
        (response.status.as_u16(), &response.body["status"], &response.body["code"]),
        (401, &json!(401), &json!(401))
    );
    assert!(response.body["message"].is_string() && response.body["more_info"].is_string());
}

#[tokio::test]
async fn a_token_without_the_scope_is_forbidden() {
    let mut space = Space::start().await;
    let created = space
        .send("POST", "/api/project/tokens", &json!({ "name": "t", "permissions": ["chat", "calling"] }))
        .await;
    space.user.1 = created.body["token"].as_str().unwrap().into();
    let response = space.call("GET", "/api/video/rooms").await;
    assert_eq!((response.status.as_u16(), response.body), (403, json!({ "error": "Forbidden" })));
    let body = json!({ "ttl": 5, "channels": { "lobby": { "read": true } } });
    assert_eq!(space.send("POST", "/api/chat/tokens", &body).await.status, 200);
    assert_eq!(space.call("GET", "/api/voice/logs").await.status, 200, "voice and calling are one scope");
}

#[tokio::test]
async fn subscriber_operations_accept_only_issued_subscriber_tokens() {
    let space = Space::start().await;
    let created =
        space.send("POST", "/api/fabric/subscribers/tokens", &json!({ "reference": "someone" })).await;
    let (token, refresh) =
        (created.body["token"].as_str().unwrap(), created.body["refresh_token"].as_str().unwrap());
    for (given, status) in [(token, 200), (refresh, 401), ("created.up", 401), (space.sandbox.token(), 401)] {
        assert_eq!(
            read(space.without_credentials("GET", "/api/fabric/addresses").bearer_auth(given)).await.status,
            status,
            "{given}"
        );
    }
    assert_eq!(space.call("GET", "/api/fabric/addresses").await.status, 200);
    let over = json!({ "reference": "someone", "expire_at": 1_000_000_000 });
    let old = space.send("POST", "/api/fabric/subscribers/tokens", &over).await;
    let old = old.body["token"].as_str().unwrap().to_owned();
    assert_eq!(
        read(space.without_credentials("GET", "/api/fabric/addresses").bearer_auth(old)).await.status,
        401
    );
    assert_eq!(
        read(space.without_credentials("GET", "/api/video/rooms").bearer_auth(token)).await.status,
        401
    );
}

#[tokio::test]
async fn an_operation_without_credentials_accepts_any_request() {
    let space = Space::start().await;
    let body = json!({ "token": format!("c2c_{}", "0".repeat(32)) });
    let bare = read(space.without_credentials("POST", "/api/fabric/embeds/tokens").json(&body)).await;
    assert_eq!(bare.status, 201, "{}", bare.body);
    assert_eq!(
        read(space.without_credentials("POST", "/api/fabric/embeds/tokens").json(&body).bearer_auth("x"))
            .await
            .status,
        201
    );
}

#[tokio::test]
async fn another_project_in_a_compatibility_path_is_not_found() {
    let space = Space::start().await;
    let response =
        space.call("GET", "/api/laml/2010-04-01/Accounts/3fa85f64-5717-4562-b3fc-2c963f66afa6/Calls").await;
    assert_eq!((response.status.as_u16(), &response.body["status"]), (404, &json!(404)));
}
