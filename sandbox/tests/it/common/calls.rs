//! Helpers that create and command calls.

use serde_json::{Value, json};

use super::{Response, Space};

/// The path of call commands.
pub const CALLS: &str = "/api/calling/calls";

/// Dials a number and returns the id of the call.
pub async fn dial(space: &Space) -> String {
    let response = dial_with(space, json!({ "url": "https://example.com/swml" })).await;
    assert_eq!(
        (response.status.as_u16(), &response.body["status"]),
        (200, &json!("queued")),
        "{}",
        response.body
    );
    response.body["id"].as_str().unwrap().to_owned()
}

/// Dials with this SWML verb, which answers the call at once, and returns the id of the call.
pub async fn run(space: &Space, verb: Value) -> String {
    let swml = json!({ "version": "1.0.0", "sections": { "main": [verb] } });
    let response = dial_with(space, json!({ "swml": swml })).await;
    assert_eq!(
        (response.status.as_u16(), &response.body["status"]),
        (200, &json!("answered")),
        "{}",
        response.body
    );
    response.body["id"].as_str().unwrap().to_owned()
}

/// Dials with these parameters.
pub async fn dial_with(space: &Space, mut params: Value) -> Response {
    params["from"] = json!("+15550000001");
    params["to"] = json!("+15550000002");
    space.send("POST", CALLS, &json!({ "command": "dial", "params": params })).await
}

/// Sends a command to a call.
pub async fn command(space: &Space, id: &str, command: &str, params: Value) -> Response {
    space.send("POST", CALLS, &json!({ "command": command, "id": id, "params": params })).await
}

/// A path of the Compatibility API.
pub fn compatible(space: &Space, rest: &str) -> String {
    format!("/api/laml/2010-04-01/Accounts/{}/{rest}", space.user.0)
}
