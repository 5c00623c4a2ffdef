//! The request journal with many requests and of two Spaces.

use crate::common::{Space, read};
use serde_json::{Value, json};
use tokio::task::JoinSet;

#[tokio::test]
async fn the_journal_keeps_the_newest_10000_requests() {
    let space = Space::start().await;
    let mut tasks = JoinSet::new();
    for _ in 0..10 {
        let request = space.without_credentials("GET", "/nothing");
        tasks.spawn(async move {
            for _ in 0..1001 {
                assert_eq!(request.try_clone().unwrap().send().await.unwrap().status(), 404);
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    let journal = space.journal().await;
    assert_eq!((journal.len(), &journal[0]["id"]), (10_000, &json!(11)));
    let ids: Vec<_> = journal.iter().map(|entry| entry["id"].as_u64().unwrap()).collect();
    assert!(ids.is_sorted() && journal.iter().all(|entry| entry["status"] == 404));
    let newest = space.control_api("GET", "journal?after=10000", Value::Null).await.body;
    assert_eq!(newest.as_array().unwrap().len(), 10);
}

#[tokio::test]
async fn two_spaces_share_nothing() {
    let (one, other) = (Space::start().await, Space::start().await);
    assert_ne!(one.sandbox.url(), other.sandbox.url());
    assert_ne!(one.sandbox.signing_key(), other.sandbox.signing_key());
    one.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await;
    one.add_fault(json!({ "status": 503 })).await;
    assert_eq!(other.call("GET", "/api/video/rooms").await.body["data"], json!([]));
    assert_eq!((one.journal().await.len(), other.journal().await.len()), (1, 1));
    let (project, token) = (one.sandbox.project(), one.sandbox.token());
    let foreign = other.without_credentials("GET", "/api/video/rooms").basic_auth(project, Some(token));
    assert_eq!(read(foreign).await.status, 401);
    drop(one);
    assert_eq!(other.call("GET", "/api/video/rooms").await.status, 200);
}
