//! What a response is decoded to.

use std::collections::BTreeMap;

use serde_json::{Value, from_slice, json};
use signalwire_core::Error;
use signalwire_core::models::Secret;
use signalwire_core::models::chat::{ChatChannel, NewChatToken};
use signalwire_core::models::logs::{ListVideo, VideoVideoLog};
use signalwire_core::models::video::{CreateRoomRequest, Room, UpdateStreamRequest, VideoQuality};

use super::{list, stream};
use crate::support::{Act, Server, response};

#[tokio::test]
async fn a_response_without_a_body_is_unit() {
    let server = Server::start(vec![response(204, "")]).await;
    server.client().video().rooms().delete("r1").await.unwrap();
    assert_eq!(server.hits()[0].method, "DELETE");
}

#[tokio::test]
async fn a_secret_in_a_response_is_not_shown() {
    let server = Server::start(vec![response(200, r#"{"token":"eyJsecret"}"#)]).await;
    let channel = ChatChannel { read: Some(true), ..Default::default() };
    let body = NewChatToken::new(15, BTreeMap::from([("lobby".to_owned(), channel)]));
    let answer = server.client().chat().create_token(&body).await.unwrap();
    assert_eq!(answer.token, Secret::from("eyJsecret"));
    assert!(!format!("{answer:?}").contains("eyJsecret"));
    assert_eq!(
        from_slice::<Value>(&server.hits()[0].body).unwrap(),
        json!({ "ttl": 15, "channels": { "lobby": { "read": true } } })
    );
}

#[tokio::test]
async fn a_union_of_responses_is_decoded_to_its_branch() {
    let log =
        json!({ "id": "l1", "discarded_at": "2026-01-02T00:00:00Z", "created_at": "2026-01-01T00:00:00Z" });
    let body = json!({ "links": {}, "data": [log, { "id": "l2" }] });
    let server = Server::start(vec![response(200, &body.to_string())]).await;
    let logs = server.client().logs().video().list(&ListVideo::default()).await.unwrap();
    assert!(matches!(&logs.data[0], VideoVideoLog::VideoDiscardedLog(log) if log.id == "l1"));
    assert_eq!(logs.data[1], VideoVideoLog::Other(json!({ "id": "l2" })));
}

#[tokio::test]
async fn a_field_of_another_type_is_in_extra() {
    let mut wrong = stream("2");
    wrong["width"] = json!("eyJsecret");
    let body = json!({ "links": {}, "data": [stream("1"), wrong] });
    let server = Server::start(vec![response(200, &body.to_string())]).await;
    let page = list(&server).await.unwrap();
    assert_eq!((page.data[1].id.as_str(), page.data[1].width), ("2", None));
    assert_eq!(page.data[1].extra["width"], "eyJsecret");
    assert!(!format!("{page:?}").contains("eyJsecret"));
}

async fn create(body: &str) -> Result<Room, Error> {
    let server = Server::start(vec![response(201, body)]).await;
    server.client().video().rooms().create(&CreateRoomRequest::new("standup")).await
}

#[tokio::test]
async fn a_created_room_needs_only_its_id() {
    let room =
        create(r#"{"id":"r1","name":null,"max_members":"20","quality":"1080p","new":1}"#).await.unwrap();
    assert_eq!((room.id.as_str(), &room.name, room.max_members), ("r1", &None, None));
    assert_eq!(room.quality, Some(VideoQuality::P1080));
    let extra = json!({ "name": null, "max_members": "20", "new": 1 });
    assert_eq!(Value::Object(room.extra.into()), extra);
}

#[tokio::test]
async fn an_undecodable_response_is_in_the_error() {
    for (body, code) in [
        (r#"{"name":"eyJsecret"}"#, "unexpected_shape"),
        (r#"{"id":null,"name":"eyJsecret"}"#, "unexpected_shape"),
        (r#""eyJsecret""#, "unexpected_shape"),
        (r#"{"id":"r1","name":"eyJsecret"#, "invalid_json"),
        ("<html>r1 eyJ</html>", "invalid_json"),
    ] {
        let error = create(body).await.unwrap_err();
        assert_eq!((error.code().as_str(), error.is_maybe_delivered()), (code, true), "{body}");
        assert!(!format!("{error} {error:?}").contains("eyJsecret"));
        let response = error.into_response().unwrap();
        assert_eq!((response.status, response.body.as_slice()), (201, body.as_bytes()));
    }
}

#[tokio::test]
async fn a_response_can_be_read_with_its_status_and_request_id() {
    let headers = vec![("content-type", "application/json".to_owned()), ("x-request-id", "q1".to_owned())];
    let created = Act::Respond(201, headers, stream("s1").to_string().into_bytes());
    let server = Server::start(vec![response(503, "{}"), created]).await;
    let body = UpdateStreamRequest::new("rtmp://example.com");
    let request = server.client().video().streams().update("s1", &body);
    let read = request.max_retries(1).with_response().await.unwrap();
    assert_eq!((read.data.id.as_str(), read.status, read.attempts), ("s1", 201, 2));
    assert_eq!(read.request_id.as_deref(), Some("q1"));
    assert_eq!(read.headers.get("content-type"), Some("application/json"));
}
