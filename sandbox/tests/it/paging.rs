//! Both paging styles, followed to the end.

use crate::common::Space;
use serde_json::{Value, json};

async fn create_rooms(space: &Space, count: usize) {
    for number in 0..count {
        space.send("POST", "/api/video/rooms", &json!({ "name": format!("room{number}") })).await;
    }
}

fn names(items: &Value) -> Vec<String> {
    items.as_array().unwrap().iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn rest_links_visit_the_whole_list_and_lead_back() {
    let space = Space::start().await;
    create_rooms(&space, 5).await;
    let mut page = space.call("GET", "/api/video/rooms?page_size=2").await.body;
    let first = page["links"]["first"].clone();
    assert!(page["links"].get("prev").is_none());
    let mut found = names(&page["data"]);
    while let Some(next) = page["links"].get("next").and_then(Value::as_str) {
        assert!(next.starts_with("/api/video/rooms?") && next.contains("page_token=PA"), "{next}");
        page = space.call("GET", next).await.body;
        found.extend(names(&page["data"]));
    }
    assert_eq!(found, ["room0", "room1", "room2", "room3", "room4"]);
    assert_eq!(page["links"]["first"], first);
    let before = space.call("GET", page["links"]["prev"].as_str().unwrap()).await.body;
    assert_eq!(names(&before["data"]), ["room2", "room3"]);
    assert_eq!(space.call("GET", page["links"]["self"].as_str().unwrap()).await.body, page);
}

#[tokio::test]
async fn a_page_has_50_items_by_default() {
    let space = Space::start().await;
    create_rooms(&space, 51).await;
    let page = space.call("GET", "/api/video/rooms").await.body;
    assert_eq!(page["data"].as_array().unwrap().len(), 50);
    let last = space.call("GET", "/api/video/rooms?page_number=1").await.body;
    assert_eq!(names(&last["data"]), ["room50"]);
    assert!(last["links"].get("next").is_none());
}

#[tokio::test]
async fn compatibility_pages_link_to_their_neighbours() {
    let space = Space::start().await;
    let path = format!("/api/laml/2010-04-01/Accounts/{}/Queues", space.user.0);
    for name in ["a", "b", "c"] {
        space.form(&path, &[("FriendlyName", name)]).await;
    }
    let first = space.call("GET", &format!("{path}?PageSize=2")).await.body;
    assert_eq!(
        (&first["page"], &first["page_size"], &first["previous_page_uri"]),
        (&json!(0), &json!(2), &Value::Null)
    );
    assert_eq!(first["queues"].as_array().unwrap().len(), 2);
    let next = first["next_page_uri"].as_str().unwrap();
    assert!(next.starts_with(&path) && next.contains("PageToken=PA"), "{next}");
    let last = space.call("GET", next).await.body;
    assert_eq!((&last["page"], &last["next_page_uri"]), (&json!(1), &Value::Null));
    assert_eq!(last["queues"][0]["friendly_name"], "c");
}

#[tokio::test]
async fn links_keep_the_filters() {
    let space = Space::start().await;
    let path = format!("/api/laml/2010-04-01/Accounts/{}/Calls", space.user.0);
    for to in ["+15550000001", "+15550000002", "+15550000001"] {
        let call = [("To", to), ("From", "+15550000009"), ("Url", "https://example.com/a")];
        assert_eq!(space.form(&path, &call).await.status, 200);
    }
    let page = space.call("GET", &format!("{path}?To=%2B15550000001&PageSize=1")).await.body;
    let next = page["next_page_uri"].as_str().unwrap();
    assert!(next.contains("To=%2B15550000001"), "{next}");
    let last = space.call("GET", next).await.body;
    assert_eq!((&last["calls"][0]["to"], &last["next_page_uri"]), (&json!("+15550000001"), &Value::Null));
}
