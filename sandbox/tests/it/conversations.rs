//! Text conversations: created, continued, read, ended and deleted, several at a time.

use crate::common::Space;
use serde_json::{Value, json};

async fn chat(space: &Space, method: &str, params: Value) -> Value {
    let body = json!({ "jsonrpc": "2.0", "id": method, "method": method, "params": params });
    let response = space.send("POST", "/api/ai/chat", &body).await;
    assert_eq!((response.status.as_u16(), &response.body["id"]), (200, &json!(method)), "{}", response.body);
    response.body.get("result").unwrap_or(&response.body["error"]["code"]).clone()
}

async fn create(space: &Space, id: &str) -> Value {
    chat(space, "create_conversation", json!({ "id": id, "config_url": "https://example.com/agent" })).await
}

#[tokio::test]
async fn a_conversation_is_remembered_until_it_is_deleted() {
    let space = Space::start().await;
    assert_eq!(create(&space, "a").await["status"], "created");
    assert_eq!(create(&space, "a").await["status"], "exists");
    let response = chat(&space, "chat", json!({ "id": "a", "message": "Hello" })).await;
    assert_eq!(response, json!({ "response": "You said: Hello" }));
    assert_eq!(create(&space, "b").await["status"], "created");
    let log = chat(&space, "chat_log", json!({ "id": "a" })).await["chat_log"].clone();
    let input: Vec<_> = log.as_array().unwrap().iter().map(|entry| &entry["role"]).collect();
    assert_eq!(input, ["assistant", "user", "assistant"]);
    assert_eq!(log[1]["content"], "Hello");
    assert_eq!(chat(&space, "summarize", json!({ "id": "a" })).await["summary"], "3 messages.");
    assert_eq!(chat(&space, "end_conversation", json!({ "id": "a" })).await["status"], "ended");
    assert_eq!(chat(&space, "delete", json!({ "id": "a" })).await["status"], "deleted");
    assert_eq!(chat(&space, "chat_log", json!({ "id": "a" })).await, -32001);
    assert_eq!(chat(&space, "chat", json!({ "id": "b", "message": "Hi" })).await["response"], "You said: Hi");
}

#[tokio::test]
async fn a_conversation_that_is_not_active_requires_a_configuration() {
    let space = Space::start().await;
    for method in ["end_conversation", "delete"] {
        assert_eq!(chat(&space, method, json!({ "id": "a" })).await["status"], "not_found");
    }
    let message = json!({ "id": "a", "message": "Hello" });
    assert_eq!(chat(&space, "chat", message.clone()).await, -32001);
    let first = json!({ "id": "a", "message": "Hello", "config_url": "https://example.com/agent" });
    assert_eq!(chat(&space, "chat", first).await["response"], "You said: Hello");
    chat(&space, "end_conversation", json!({ "id": "a" })).await;
    assert_eq!(chat(&space, "end_conversation", json!({ "id": "a" })).await["status"], "not_found");
    assert_eq!(chat(&space, "chat", message).await, -32001);
}
