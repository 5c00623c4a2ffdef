//! Seeds: all resources are created, or none.

use crate::common::{Response, Space};
use serde_json::{Value, json};

async fn seed(space: &Space, input: Value) -> Response {
    space.control_api("POST", "seed", input).await
}

async fn count(space: &Space) -> usize {
    space.control_api("GET", "things", Value::Null).await.body.as_array().unwrap().len()
}

#[tokio::test]
async fn a_seed_creates_everything_with_ids_and_states() {
    let space = Space::start().await;
    let input = json!({
        "rooms": [{ "name": "standup", "max_members": 7 }],
        "numbers": [{ "number": "+12065550100", "name": "office" }],
        "calls": [{ "from": "+15550000001", "to": "+15550000002", "state": "busy" }],
        "messages": [
            { "from": "+15550000001", "to": "+15550000002", "body": "one", "state": "delivered" },
            { "from": "+15550000001", "to": "+15550000002", "body": "two" },
        ],
        "tokens": [{ "name": "readonly", "scopes": ["video"] }],
    });
    let created = seed(&space, input).await;
    assert_eq!(created.status, 201, "{}", created.body);
    let things = space.control_api("GET", "things", Value::Null).await.body;
    let state = |id: &Value| {
        things.as_array().unwrap().iter().find(|thing| thing["id"] == *id).unwrap()["state"].clone()
    };
    assert_eq!(state(&created.body["calls"][0]["id"]), "busy");
    assert_eq!(state(&created.body["messages"][0]["id"]), "delivered");
    assert_eq!(state(&created.body["messages"][1]["id"]), "queued");
    assert_eq!(created.body["messages"][1]["body"], "two");
    assert_eq!(space.call("GET", "/api/video/rooms/standup").await.body["max_members"], 7);
    let numbers = space.call("GET", "/api/relay/rest/phone_numbers").await.body;
    assert_eq!(
        (&numbers["data"][0]["name"], &numbers["data"][0]["id"]),
        (&json!("office"), &created.body["numbers"][0]["id"])
    );
    let token = created.body["tokens"][0]["token"].as_str().unwrap();
    let video =
        space.without_credentials("GET", "/api/video/rooms").basic_auth(space.sandbox.project(), Some(token));
    assert_eq!(video.send().await.unwrap().status(), 200);
    assert!(space.journal().await.iter().all(|entry| entry["method"] == "GET"), "a seed is no request");
}

#[tokio::test]
async fn nothing_is_created_if_one_field_is_wrong() {
    let space = Space::start().await;
    let wrong = seed(
        &space,
        json!({
            "rooms": [{ "name": "standup" }, { "nmae": "lobby" }, { "name": "standup" }],
            "numbers": [{ "number": "hello" }, { "number": "+12065550100", "nam": "office" }],
            "calls": [{ "from": "+15550000001", "to": "+15550000002", "state": "anwsered" }],
            "messages": [{ "from": "+15550000001", "to": "+15550000002" }],
            "tokens": [{ "name": "readonly", "scopes": ["vidoe"] }],
        }),
    )
    .await;
    assert_eq!(wrong.status, 422);
    let problems = wrong.body["problems"].as_array().unwrap();
    let find = |path: &str| {
        problems
            .iter()
            .find(|problem| problem["path"] == path)
            .unwrap_or_else(|| panic!("{path}: {}", wrong.body))
    };
    assert_eq!(find("rooms[1].nmae")["hint"], r#"did you mean "name"?"#);
    assert_eq!(find("rooms[2].name")["got"], "one that is in use");
    assert_eq!(find("numbers[1].nam")["hint"], r#"did you mean "name"?"#);
    assert_eq!(find("calls[0].state")["hint"], r#"did you mean "answered"?"#);
    for path in ["numbers[0].number", "messages[0].body", "tokens[0].scopes[0]"] {
        find(path);
    }
    assert_eq!(count(&space).await, 0);
}

#[tokio::test]
async fn an_unknown_list_is_rejected_with_the_nearest_name() {
    let space = Space::start().await;
    let wrong = seed(&space, json!({ "room": [], "numbers": {} })).await;
    let expected = json!([
        {
            "path": "room", "expected": "one of rooms, numbers, calls, messages, tokens", "got": "\"room\"",
            "hint": r#"did you mean "rooms"?"#,
        },
        { "path": "numbers", "expected": "a list", "got": "an object" },
    ]);
    assert_eq!((wrong.status.as_u16(), &wrong.body["problems"]), (422, &expected));
    assert_eq!(seed(&space, json!([])).await.status, 422);
    assert_eq!(seed(&space, json!({})).await.status, 201);
}

#[tokio::test]
async fn what_exists_is_not_created_again() {
    let space = Space::start().await;
    let input = json!({ "rooms": [{ "name": "standup" }], "numbers": [{ "number": "+12065550100" }] });
    assert_eq!(seed(&space, input.clone()).await.status, 201);
    let again = seed(&space, input).await;
    let paths: Vec<_> =
        again.body["problems"].as_array().unwrap().iter().map(|problem| problem["path"].clone()).collect();
    assert_eq!(paths, ["rooms[0].name", "numbers[0].number"]);
    assert_eq!(count(&space).await, 2);
}
