//! Tokens without a scope, and tokens that are deleted.

use serde_json::{Value, json};

use super::client::Client;
use crate::common::Space;

/// Creates a token with these scopes and returns its resource.
async fn create_token(space: &Space, scopes: &[&str]) -> Value {
    let body = json!({ "name": "narrow", "permissions": scopes });
    space.send("POST", "/api/project/tokens", &body).await.body
}

async fn connect(space: &Space, token: &Value) -> (Client, Value) {
    let mut client = Client::open(space).await.unwrap();
    let authentication = json!({ "project": space.user.0, "token": token });
    let params = json!({ "authentication": authentication });
    let response = client.request("signalwire.connect", params).await;
    (client, response)
}

#[tokio::test]
async fn a_method_needs_the_scope_of_its_api() {
    let space = Space::start().await;
    let token = create_token(&space, &["chat"]).await;
    let (mut client, response) = connect(&space, &token["token"]).await;
    assert_eq!(response["result"]["authorization"]["scopes"], json!(["chat"]));
    assert_eq!(client.fail("video.rooms.get", json!({})).await, "-32001");
    assert_eq!(client.fail("calling.dial", json!({ "tag": "t", "devices": [] })).await, "-32001");
    client.succeed("chat.members.get", json!({ "channel": "lobby" })).await;
}

#[tokio::test]
async fn a_deleted_token_ends_its_sessions() {
    let space = Space::start().await;
    let token = create_token(&space, &["video"]).await;
    let (mut client, _) = connect(&space, &token["token"]).await;
    let path = format!("/api/project/tokens/{}", token["id"].as_str().unwrap());
    assert!(space.call("DELETE", &path).await.status.is_success());
    client.event("signalwire.authorization.state").await;
    assert_eq!(client.frame().await, None);
    let (_, response) = connect(&space, &token["token"]).await;
    assert_eq!(response["error"]["code"], -32002);
}
