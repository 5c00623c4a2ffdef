//! Queues, conferences, video rooms and their sessions.

use crate::common::Space;
use crate::common::calls::{command, compatible, run};
use serde_json::{Value, json};

async fn end(space: &Space, id: &str) {
    assert_eq!(command(space, id, "calling.end", json!({})).await.status, 200);
}

async fn list(space: &Space, path: &str, field: &str) -> Vec<Value> {
    let response = space.call("GET", path).await;
    assert_eq!(response.status, 200, "{path}: {}", response.body);
    response.body[field].as_array().unwrap().clone()
}

fn queue(name: &str) -> Value {
    json!({ "enter_queue": { "queue_name": name, "transfer_after_bridge": "main" } })
}

#[tokio::test]
async fn calls_wait_in_order_and_move_up() {
    let space = Space::start().await;
    let created =
        space.send("POST", "/api/relay/rest/queues", &json!({ "name": "support", "max_size": 3 })).await.body;
    let path = format!("/api/relay/rest/queues/{}", created["id"].as_str().unwrap());
    assert_eq!(space.call("GET", &format!("{path}/members/next")).await.status, 404);
    let mut calls = Vec::new();
    for _ in 0..4 {
        calls.push(run(&space, queue("support")).await);
    }
    assert_eq!(space.call("GET", &path).await.body["current_size"], 3, "the fourth did not fit");
    assert_eq!(space.call("GET", &format!("{path}/members/next")).await.body["call_id"], calls[0].as_str());
    let members = compatible(&space, &format!("Queues/{}/Members", created["id"].as_str().unwrap()));
    let taken = space.form(&format!("{members}/{}", calls[0]), &[("Url", "https://example.com/a")]).await;
    assert_eq!((taken.status.as_u16(), &taken.body["call_sid"]), (200, &json!(calls[0])), "{}", taken.body);
    end(&space, &calls[1]).await;
    let left = list(&space, &members, "queue_members").await;
    assert_eq!((&left[0]["call_sid"], &left[0]["position"], left.len()), (&json!(calls[2]), &json!(1), 1));
    let next = space.call("GET", &format!("{path}/members/next")).await.body;
    assert_eq!((&next["call_id"], &next["position"]), (&json!(calls[2]), &json!(1)));
    assert_eq!(space.call("GET", &format!("{path}/members/{}", calls[0])).await.status, 404);
}

#[tokio::test]
async fn a_conference_lasts_from_its_first_call_to_its_last() {
    let space = Space::start().await;
    let verb =
        json!({ "join_conference": { "name": "standup", "record": "record-from-start", "muted": true } });
    let (one, two) = (run(&space, verb.clone()).await, run(&space, verb).await);
    let running = list(&space, &compatible(&space, "Conferences?Status=in-progress"), "conferences").await;
    assert_eq!((&running[0]["friendly_name"], running.len()), (&json!("standup"), 1));
    let own = compatible(&space, &format!("Conferences/{}", running[0]["sid"].as_str().unwrap()));
    let people = format!("{own}/Participants");
    assert_eq!(list(&space, &format!("{people}?Muted=true"), "participants").await.len(), 2);
    let changed = space.form(&format!("{people}/{one}"), &[("Muted", "false"), ("Hold", "true")]).await.body;
    assert_eq!((&changed["muted"], &changed["hold"]), (&json!(false), &json!(true)));
    assert_eq!(
        list(&space, &format!("{people}?Muted=true"), "participants").await[0]["call_sid"],
        two.as_str()
    );
    assert_eq!(space.call("DELETE", &format!("{people}/{one}")).await.status, 204);
    let log = &list(&space, "/api/logs/conferences", "data").await[0];
    assert_eq!((&log["current_participants"], &log["type"]), (&json!(1), &json!("cxml_conference")));
    end(&space, &two).await;
    assert_eq!(space.call("GET", &own).await.body["status"], "completed");
    let tapes = list(&space, &format!("{own}/Recordings"), "recordings").await;
    assert_eq!((&tapes[0]["status"], &tapes[0]["conference_sid"]), (&json!("completed"), &running[0]["sid"]));
    assert_eq!(space.form(&own, &[("Status", "completed")]).await.status, 422, "it has ended");
    assert_eq!(list(&space, "/api/logs/conferences", "data").await[0]["status"], "completed");
}

#[tokio::test]
async fn a_room_has_a_session_while_a_call_is_in_it() {
    let space = Space::start().await;
    let room = space
        .send("POST", "/api/video/rooms", &json!({ "name": "lobby", "record_on_start": true }))
        .await
        .body;
    assert_eq!(list(&space, "/api/video/room_sessions", "data").await, Vec::<Value>::new());
    let verb = json!({ "join_room": { "name": "lobby" } });
    let (one, two) = (run(&space, verb.clone()).await, run(&space, verb).await);
    let running = list(&space, "/api/video/room_sessions?status=in-progress&room_name=lobby", "data").await;
    assert_eq!((&running[0]["room_id"], running.len()), (&room["id"], 1));
    let path = format!("/api/video/rooms/{}", room["id"].as_str().unwrap());
    let shown = space.call("GET", &format!("{path}?include_active_session=true")).await.body;
    assert_eq!(shown["active_session"]["id"], running[0]["id"]);
    assert!(space.call("GET", &path).await.body.get("active_session").is_none());
    let own = format!("/api/video/room_sessions/{}", running[0]["id"].as_str().unwrap());
    assert_eq!(list(&space, &format!("{own}/members"), "data").await.len(), 2);
    end(&space, &one).await;
    assert_eq!(space.call("GET", &own).await.body["status"], "in-progress");
    end(&space, &two).await;
    assert_eq!(space.call("GET", &own).await.body["status"], "completed");
    let shown = space.call("GET", &format!("{path}?include_active_session=true")).await.body;
    assert!(shown.get("active_session").is_none(), "{shown}");
    let tape = &list(&space, &format!("{own}/recordings"), "data").await[0];
    assert_eq!((&tape["status"], &tape["room_session_id"]), (&json!("completed"), &running[0]["id"]));
    assert_eq!(list(&space, "/api/video/room_recordings", "data").await[0]["id"], tape["id"]);
    let names: Vec<_> = list(&space, &format!("{own}/events"), "data")
        .await
        .iter()
        .map(|event| event["name"].clone())
        .collect();
    assert_eq!(names[0], "session.started");
    assert_eq!(names[names.len() - 1], "session.ended");
    for path in ["/api/video/logs", "/api/logs/conferences"] {
        let log = &list(&space, path, "data").await[0];
        assert_eq!(
            (&log["id"], &log["room_name"], &log["status"]),
            (&running[0]["id"], &json!("lobby"), &json!("completed"))
        );
    }
}

#[tokio::test]
async fn streams_of_rooms_and_conferences_are_listed_and_deleted_with_them() {
    let space = Space::start().await;
    let body = json!({ "name": "lobby", "display_name": "Lobby" });
    for (collection, status) in [("rooms", 201), ("conferences", 200)] {
        let created = space.send("POST", &format!("/api/video/{collection}"), &body).await.body;
        let path = format!("/api/video/{collection}/{}", created["id"].as_str().unwrap());
        let url = json!({ "url": "rtmps://example.com/a" });
        let stream = space.send("POST", &format!("{path}/streams"), &url).await;
        assert_eq!((stream.status.as_u16(), &stream.body["url"]), (status, &url["url"]), "{}", stream.body);
        let own = format!("/api/video/streams/{}", stream.body["id"].as_str().unwrap());
        assert_eq!(
            list(&space, &format!("{path}/streams"), "data").await,
            [space.call("GET", &own).await.body]
        );
        assert_eq!(
            (
                space.call("DELETE", &path).await.status.as_u16(),
                space.call("GET", &own).await.status.as_u16()
            ),
            (204, 404)
        );
    }
}

#[tokio::test]
async fn a_script_can_send_a_message() {
    let space = Space::start().await;
    run(
        &space,
        json!({ "send_sms": { "to_number": "+15550000003", "from_number": "+15550000001", "body": "hi" } }),
    )
    .await;
    let log = &list(&space, "/api/messaging/logs", "data").await[0];
    assert_eq!((&log["to"], &log["kind"]), (&json!("+15550000003"), &json!("sms")));
}
