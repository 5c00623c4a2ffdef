//! What a typed method sends, and its options.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, from_slice, json};
use signalwire_core::models::chat::NewChatToken;
use signalwire_core::models::messaging::{CreateMessageRequest, SendMessageRequest};
use signalwire_core::models::video::{
    CreateRoomRequest, ListRoomStreams, ListRooms, UpdateStreamRequest, VideoQuality,
};
use signalwire_core::{Error, Event, Page, RequestOptions};

use super::{page, stream};
use crate::support::{Act, Server, response};

#[tokio::test]
async fn a_query_sends_only_the_parameters_that_were_set() {
    let server = Server::start(vec![page(&[], None)]).await;
    let query = ListRooms { page_size: Some(20), starts_after: Some("a b".to_owned()), ..Default::default() };
    let rooms = server.client().video().rooms().list(&query).await.unwrap();
    assert!(rooms.data.is_empty() && !rooms.has_next());
    assert_eq!(server.hits()[0].target, "/api/video/rooms?starts_after=a%20b&page_size=20");
}

#[tokio::test]
async fn a_body_is_sent_as_json_and_the_response_is_typed() {
    let server = Server::start(vec![response(200, &stream("s1").to_string())]).await;
    let client = server.client();
    let read = client
        .video()
        .streams()
        .update("s/1", &UpdateStreamRequest::new("rtmp://example.com"))
        .await
        .unwrap();
    assert_eq!((read.id.as_str(), read.url), ("s1", None));
    let hit = &server.hits()[0];
    assert_eq!((hit.method.as_str(), hit.target.as_str()), ("PUT", "/api/video/streams/s%2F1"));
    assert_eq!(from_slice::<Value>(&hit.body).unwrap(), json!({ "url": "rtmp://example.com" }));
}

#[tokio::test]
async fn requests_are_validated_before_they_are_sent() {
    let server = Server::start(vec![response(200, "{}")]).await;
    let body = NewChatToken::new(0, BTreeMap::new());
    let error = server.client().chat().create_token(&body).await.unwrap_err();
    let Error::Validation(error) = error else { panic!("{error:?}") };
    let paths: Vec<_> = error.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["ttl", "channels"]);
    assert!(server.hits().is_empty());
}

#[tokio::test]
async fn options_apply_to_the_calls_made_with_them() {
    let server = Server::start(vec![response(500, "{}"), response(200, "{}")]).await;
    let client = server.client();
    let extra = json!({ "hologram": true }).as_object().cloned();
    let options = RequestOptions::new().max_retries(0).extra_body(extra.unwrap());
    let rooms = client.video().rooms();
    let body = CreateRoomRequest { quality: Some(VideoQuality::P720), ..CreateRoomRequest::new("standup") };
    assert_eq!(rooms.create(&body).options(options).await.unwrap_err().status(), Some(500));
    let sent: Value = from_slice(&server.hits()[0].body).unwrap();
    assert_eq!(sent, json!({ "name": "standup", "quality": "720p", "hologram": true }));
}

#[tokio::test]
async fn calls_run_concurrently_and_on_other_threads() {
    let server = Server::start(vec![page(&["1"], None)]).await;
    let client = server.client();
    let (query, all, other) = (ListRooms::default(), ListRoomStreams::default(), client.clone());
    let spawned = tokio::spawn(async move {
        other.video().rooms().list_streams("r2", &ListRoomStreams::default()).await.map(Page::into_stream)
    });
    let streams = client.video().rooms();
    let (one, two) = tokio::join!(streams.list_streams("r1", &all), client.video().rooms().list(&query));
    assert_eq!(one.unwrap().data.len(), 1);
    assert_eq!(two.unwrap().data[0].name, None);
    assert_eq!(spawned.await.unwrap().unwrap().try_next().await.unwrap().unwrap().id, "1");
}

#[tokio::test]
async fn a_cancelled_request_reports_whether_it_may_have_been_delivered() {
    let server = Server::start(vec![Act::Hang]).await;
    let (cancel, cancelled) = tokio::sync::oneshot::channel::<()>();
    let request = server.client().video().rooms().create(&CreateRoomRequest::new("standup"));
    let call = tokio::spawn(request.cancel_on(async { drop(cancelled.await) }).into_future());
    server.wait_for_hits(1).await;
    cancel.send(()).unwrap();
    let error = call.await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Abort(_)) && error.is_maybe_delivered(), "{error:?}");
}

#[tokio::test]
async fn events_are_passed_to_the_function_of_the_request() {
    let server = Server::start(vec![response(500, "{}"), page(&["1"], None)]).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let request = server.client().video().rooms().list_streams("r1", &ListRoomStreams::default());
    request.on_event(move |event| log.lock().unwrap().push(event.clone())).await.unwrap();
    let seen = seen.lock().unwrap();
    assert!(matches!(seen.as_slice(), [Event::Started(_), Event::Retry(_), ..]), "{seen:?}");
}

#[tokio::test]
async fn a_timeout_of_a_request_ends_it() {
    let server = Server::start(vec![Act::Hang]).await;
    let request = server.client().video().rooms().delete("r1");
    let error = request.timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}

#[tokio::test]
async fn a_union_is_accepted_by_its_choices() {
    let sent = response(201, r#"{"id":"m1"}"#);
    let server = Server::start(vec![sent]).await;
    let client = server.client();
    let sms = CreateMessageRequest::new("+12025550123", "+12025550199");
    let by_reference = client.messaging().messages().create(&sms).await.unwrap();
    let whole = SendMessageRequest::Sms(Box::new(sms.clone()));
    client.messaging().messages().create(&whole).await.unwrap();
    client.messaging().messages().create(sms).await.unwrap();
    assert_eq!(by_reference.id, "m1");
    let bodies: Vec<_> = server.hits().into_iter().map(|hit| hit.body).collect();
    assert!(bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");
}
