//! Fault injection and the request journal.

use std::time::{Duration, Instant};

use crate::common::{Space, client, read};
use serde_json::{Value, json};

#[tokio::test]
async fn a_status_replaces_the_response_and_the_operation_is_not_run() {
    let space = Space::start().await;
    let fault = json!({ "match": { "method": "POST", "path": "/api/video" }, "times": 2, "status": 429, "retry_after": 3 });
    space.add_fault(fault).await;
    let room = json!({ "name": "standup" });
    for _ in 0..2 {
        let response = space.send("POST", "/api/video/rooms", &room).await;
        assert_eq!((response.status.as_u16(), response.headers["retry-after"].to_str().unwrap()), (429, "3"));
        assert_eq!(response.body, json!({ "error": "Too Many Requests" }));
    }
    assert_eq!(space.call("GET", "/api/video/rooms").await.body["data"], json!([]));
    assert_eq!(space.send("POST", "/api/video/rooms", &room).await.status, 200);
}

#[tokio::test]
async fn body_and_headers_of_a_fault_are_sent() {
    let space = Space::start().await;
    let headers = json!({ "content-type": "text/html", "x-extra": "1" });
    space.add_fault(json!({ "status": 502, "body": "<h1>Bad gateway</h1>", "headers": headers })).await;
    let response = space.call("GET", "/api/video/rooms").await;
    assert_eq!((response.status.as_u16(), response.body), (502, json!("<h1>Bad gateway</h1>")));
    assert_eq!(
        (&response.headers["content-type"], &response.headers["x-extra"]),
        (&"text/html".parse().unwrap(), &"1".parse().unwrap())
    );
    space.add_fault(json!({ "body": { "data": [] } })).await;
    assert_eq!(space.call("GET", "/api/video/rooms").await.body, json!({ "data": [] }));
}

#[tokio::test]
async fn a_delay_waits() {
    let space = Space::start().await;
    space.add_fault(json!({ "delay_ms": 300 })).await;
    let start = Instant::now();
    assert_eq!(space.call("GET", "/api/video/rooms").await.status, 200);
    assert!(start.elapsed() >= Duration::from_millis(300));
}

#[tokio::test]
async fn the_operation_is_not_run_if_the_client_disconnects_during_the_delay() {
    let space = Space::start().await;
    let http1 = client(&space.sandbox).http1_only().build().unwrap();
    for http in [&space.http, &http1] {
        space.add_fault(json!({ "match": { "method": "POST" }, "delay_ms": 400 })).await;
        let request = http.post(format!("{}/api/video/rooms", space.sandbox.url()));
        let request =
            request.basic_auth(&space.user.0, Some(&space.user.1)).json(&json!({ "name": "standup" }));
        request.timeout(Duration::from_millis(150)).send().await.unwrap_err();
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(space.call("GET", "/api/video/rooms").await.body["data"], json!([]));
    }
    let journal = space.journal().await;
    assert_eq!((&journal[0]["method"], &journal[0]["status"]), (&json!("POST"), &Value::Null));
}

#[tokio::test]
async fn a_dropped_response_closes_the_connection_after_the_operation() {
    let space = Space::start().await;
    let http1 = client(&space.sandbox).http1_only().build().unwrap();
    for (number, http) in [&space.http, &http1].into_iter().enumerate() {
        space.add_fault(json!({ "match": { "method": "POST" }, "drop": true })).await;
        let request = http.post(format!("{}/api/video/rooms", space.sandbox.url()));
        let body = json!({ "name": format!("room{number}") });
        request.basic_auth(&space.user.0, Some(&space.user.1)).json(&body).send().await.unwrap_err();
        assert_eq!(space.call("GET", &format!("/api/video/rooms/room{number}")).await.status, 200);
        let journal = space.journal().await;
        let lost = journal.iter().rfind(|entry| entry["method"] == "POST").unwrap();
        assert_eq!(lost["status"], Value::Null);
    }
}

#[tokio::test]
async fn a_cut_body_ends_early() {
    let space = Space::start().await;
    let http1 = client(&space.sandbox).http1_only().build().unwrap();
    for http in [&space.http, &http1] {
        space.add_fault(json!({ "cut": 10 })).await;
        let request = http.get(format!("{}/api/video/rooms", space.sandbox.url()));
        let mut response = request.basic_auth(&space.user.0, Some(&space.user.1)).send().await.unwrap();
        assert!(response.content_length().unwrap() > 10);
        assert_eq!(response.chunk().await.unwrap().unwrap().len(), 10);
        response.chunk().await.unwrap_err();
    }
}

#[tokio::test]
async fn faults_can_be_removed_and_invalid_ones_are_rejected() {
    let space = Space::start().await;
    space.add_fault(json!({ "status": 500, "times": 5 })).await;
    assert_eq!(read(space.without_credentials("DELETE", "/sandbox/faults")).await.status, 204);
    assert_eq!(space.call("GET", "/api/video/rooms").await.status, 200);
    for wrong in [json!({ "stauts": 500 }), json!({ "status": 99 }), json!({ "headers": { "a b": "c" } })] {
        let response = read(space.without_credentials("POST", "/sandbox/faults").json(&wrong)).await;
        assert_eq!(response.status, 422, "{wrong}");
    }
}

#[tokio::test]
async fn a_fault_of_an_operation_counts_its_hits() {
    let space = Space::start().await;
    let fault = json!({ "match": { "operation": "video.rooms.list" }, "times": 2, "status": 503 });
    let id = space.add_fault(fault).await;
    let get = async |path: &str| read(space.without_credentials("GET", path)).await;
    let path = format!("/sandbox/faults/{id}");
    assert_eq!(space.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await.status, 200);
    for (hits, left) in [(1, 1), (2, 0)] {
        assert_eq!(space.call("GET", "/api/video/rooms").await.status, 503);
        let stored = get(&path).await.body;
        assert_eq!((&stored["hits"], &stored["left"]), (&json!(hits), &json!(left)));
    }
    assert_eq!(space.call("GET", "/api/video/rooms").await.status, 200);
    let expected = json!([{
        "id": id, "left": 0, "hits": 2, "match": { "operation": "video.rooms.list" }, "times": 2, "status": 503,
    }]);
    assert_eq!(get("/sandbox/faults").await.body, expected);
    assert_eq!(read(space.without_credentials("DELETE", &path)).await.status, 204);
    assert_eq!(read(space.without_credentials("DELETE", &path)).await.status, 404);
    assert_eq!((get(&path).await.status.as_u16(), get("/sandbox/faults").await.body), (404, json!([])));
    assert_ne!(space.add_fault(json!({ "status": 500 })).await, id);
}

#[tokio::test]
async fn a_fault_of_an_unknown_operation_is_rejected_with_the_nearest_name() {
    let space = Space::start().await;
    let fault = json!({ "match": { "operation": "messaging.message.create" }, "status": 500 });
    let response = read(space.without_credentials("POST", "/sandbox/faults").json(&fault)).await;
    let reason = response.body.as_str().unwrap();
    assert_eq!(response.status, 422);
    assert!(
        reason.starts_with("match.operation: ") && reason.contains("messaging.messages.create"),
        "{reason}"
    );
}

#[tokio::test]
async fn a_fault_without_effect_is_rejected_with_the_missing_fields() {
    let space = Space::start().await;
    let rejection = async |fault: Value| {
        let response = read(space.without_credentials("POST", "/sandbox/faults").json(&fault)).await;
        assert_eq!(response.status, 422, "{fault}");
        response.body.as_str().unwrap_or_default().to_owned()
    };
    for fault in [json!({}), json!({ "match": { "method": "GET" } }), json!({ "times": 3 })] {
        assert!(rejection(fault).await.contains("delay_ms, drop, cut, status, retry_after, body, headers"));
    }
    assert!(rejection(json!({ "status": 500, "times": 0 })).await.starts_with("times: "));
    assert!(rejection(json!({ "status": 99 })).await.starts_with("status: "));
    assert!(rejection(json!({ "headers": { "a b": "c" } })).await.contains("a b"));
    space.add_fault(json!({ "retry_after": 1 })).await;
    assert_eq!(space.call("GET", "/api/video/rooms").await.headers["retry-after"], "1");
}

#[tokio::test]
async fn the_journal_contains_requests_without_credentials() {
    let space = Space::start().await;
    space.send("POST", "/api/video/rooms", &json!({ "name": "standup" })).await;
    space.call("GET", "/api/video/rooms?page_size=2").await;
    space.call("GET", "/api/nothing").await;
    let journal = space.journal().await;
    assert_eq!(journal.len(), 3);
    assert_eq!((&journal[0]["method"], &journal[0]["body"]), (&json!("POST"), &json!({ "name": "standup" })));
    assert_eq!(
        (&journal[0]["operation"], &journal[0]["status"]),
        (&json!("video.rooms.create"), &json!(200))
    );
    assert_eq!(
        (&journal[1]["path"], &journal[1]["query"]),
        (&json!("/api/video/rooms"), &json!({ "page_size": "2" }))
    );
    assert_eq!((&journal[2]["operation"], &journal[2]["status"]), (&Value::Null, &json!(404)));
    assert_eq!(
        (&journal[0]["headers"]["authorization"], &journal[0]["version"]),
        (&json!("Basic"), &json!("HTTP/2.0"))
    );
    assert!(!json!(journal).to_string().contains(space.sandbox.token()));
    assert_eq!(read(space.without_credentials("DELETE", "/sandbox/journal")).await.status, 204);
    assert!(space.journal().await.is_empty());
}

#[tokio::test]
async fn the_journal_has_times_and_the_problems_of_a_rejected_request() {
    let space = Space::start().await;
    space.send("POST", "/api/video/rooms", &json!({ "nmae": "standup" })).await;
    space.call("GET", "/api/video/rooms").await;
    let journal = space.journal().await;
    assert_eq!((&journal[0]["id"], &journal[1]["id"]), (&json!(1), &json!(2)));
    let at = journal[0]["at"].as_str().unwrap();
    assert!(at.len() == 24 && at.ends_with('Z') && at <= journal[1]["at"].as_str().unwrap(), "{at}");
    assert!(journal[0]["ms"].as_f64().is_some_and(|ms| ms >= 0.0), "{}", journal[0]["ms"]);
    assert_eq!(
        (&journal[0]["status"], &journal[1]["problems"], &journal[1]["unchecked"]),
        (&json!(422), &json!([]), &json!([]))
    );
    let problems = journal[0]["problems"].as_array().unwrap();
    let unknown = problems.iter().find(|problem| problem["path"] == "nmae").unwrap();
    assert_eq!(unknown["hint"], r#"did you mean "name"?"#);
}

#[tokio::test]
async fn the_journal_is_read_from_an_id_and_by_operation() {
    let space = Space::start().await;
    for path in ["/api/video/rooms", "/api/video/streams/1", "/api/video/rooms"] {
        space.call("GET", path).await;
    }
    let read_journal = async |query: &str| {
        read(space.without_credentials("GET", &format!("/sandbox/journal?{query}"))).await
    };
    let ids = async |query: &str| {
        let body = read_journal(query).await.body;
        body.as_array().unwrap().iter().map(|entry| entry["id"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids("after=1").await, [2, 3]);
    assert_eq!(ids("operation=video.rooms.list").await, [1, 3]);
    assert_eq!(ids("after=1&operation=video.rooms.list").await, [3]);
    let wrong = read_journal("operation=video.rooms.lst").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.as_str().unwrap().contains(r#"did you mean "video.rooms.list"?"#), "{}", wrong.body);
    for query in ["after=x", "before=1"] {
        assert_eq!(read_journal(query).await.status, 422, "{query}");
    }
}

#[tokio::test]
async fn the_journal_can_be_disabled_and_enabled() {
    let space = Space::start().await;
    let set_limit = async |limit: usize| {
        let request = space.without_credentials("PUT", "/sandbox/journal").json(&json!({ "limit": limit }));
        assert_eq!(read(request).await.status, 204);
    };
    set_limit(0).await;
    space.call("GET", "/api/video/rooms").await;
    assert!(space.journal().await.is_empty());
    set_limit(1).await;
    space.call("GET", "/api/video/rooms").await;
    space.call("GET", "/api/video/streams/1").await;
    assert_eq!(
        space.journal().await.iter().map(|entry| entry["path"].clone()).collect::<Vec<_>>(),
        ["/api/video/streams/1"]
    );
}
