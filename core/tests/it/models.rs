//! Typed calls against a real server over TLS.

#![cfg(feature = "models")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::TryStreamExt;
use serde_json::{Value, from_slice, json};
use signalwire_core::Page;
use signalwire_core::models::Secret;
use signalwire_core::models::chat::{ChatChannel, NewChatToken};
use signalwire_core::models::compat::ListCalls;
use signalwire_core::models::logs::{ListVideo, VideoVideoLog};
use signalwire_core::models::messaging::{CreateMessageRequest, SendMessageRequest};
use signalwire_core::models::video::{
    CreateRoomRequest, ListRoomStreams, ListRooms, Room, Stream, UpdateStreamRequest, VideoQuality,
};
use signalwire_core::{Error, Event, RequestOptions};

use crate::support::{Act, Server, response};

/// A stream, the smallest item of a list.
fn stream(id: &str) -> Value {
    json!({
        "id": id, "url": null, "stream_type": null, "width": null, "height": null, "fps": null,
        "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z",
    })
}

fn page(ids: &[&str], next: Option<&str>) -> Act {
    let data: Vec<_> = ids.iter().map(|id| stream(id)).collect();
    let links = next.map_or(json!({ "self": "/here" }), |next| json!({ "self": "/here", "next": next }));
    response(200, &json!({ "links": links, "data": data, "total": 3 }).to_string())
}

async fn list(server: &Server) -> Result<Page<Stream>, Error> {
    server.client().video().rooms().list_streams("r1", &ListRoomStreams::default()).await
}

fn decode_message(error: &Error) -> (&str, &str) {
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    (error.code(), error.message())
}

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
async fn requests_are_validated_before_they_are_sent() {
    let server = Server::start(vec![response(200, "{}")]).await;
    let body = NewChatToken::new(0, BTreeMap::new());
    let error = server.client().chat().create_token(&body).await.unwrap_err();
    let Error::Validation(error) = error else { panic!("{error:?}") };
    let places: Vec<_> = error.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(places, ["ttl", "channels"]);
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
    let far = tokio::spawn(async move {
        other.video().rooms().list_streams("r2", &ListRoomStreams::default()).await.map(Page::into_stream)
    });
    let streams = client.video().rooms();
    let (one, two) = tokio::join!(streams.list_streams("r1", &all), client.video().rooms().list(&query));
    assert_eq!(one.unwrap().data.len(), 1);
    assert_eq!(two.unwrap().data[0].name, None);
    assert_eq!(far.await.unwrap().unwrap().try_next().await.unwrap().unwrap().id, "1");
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
async fn paging_continues_after_an_empty_page() {
    let second = "/api/video/rooms/r1/streams?page_token=b";
    let acts = vec![
        page(&["1", "2"], Some(second)),
        page(&[], Some("/api/video/rooms/r1/streams?page_token=c")),
        page(&["3"], None),
    ];
    let server = Server::start(acts).await;
    let first = list(&server).await.unwrap();
    assert_eq!(
        first.meta,
        json!({ "links": { "self": "/here", "next": second }, "total": 3 }).as_object().unwrap().clone()
    );
    let empty = first.next_page().await.unwrap().unwrap();
    assert!(empty.data.is_empty() && empty.has_next());
    let last = empty.next_page().await.unwrap().unwrap();
    assert_eq!(last.data[0].id, "3");
    assert!(last.next_page().await.unwrap().is_none());
    assert_eq!(server.hits()[1].target, second);
}

#[tokio::test]
async fn items_are_returned_from_all_pages() {
    let acts = vec![
        page(&["1", "2"], Some("/api/video/rooms/r1/streams?page_token=b")),
        page(&[], Some("/api/video/rooms/r1/streams?page_token=c")),
        page(&["3"], None),
    ];
    let server = Server::start(acts).await;
    let mut items = list(&server).await.unwrap().into_stream();
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push(item.id);
    }
    assert_eq!(ids, ["1", "2", "3"]);
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.hits().len(), 3);
}

#[tokio::test]
async fn a_repeated_link_ends_paging_with_an_error() {
    let server = Server::start(vec![page(&["1"], Some("/api/video/rooms/r1/streams?page_token=b"))]).await;
    let mut items = list(&server).await.unwrap().into_stream();
    assert!(items.try_next().await.unwrap().is_some());
    assert!(items.try_next().await.unwrap().is_some());
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.code(), "repeated_page_link");
    assert_eq!(server.hits().len(), 2);
}

#[tokio::test]
async fn a_link_to_another_host_is_requested_from_the_client_origin() {
    let next = "http://gateway.example:8080/api/video/rooms/r1/streams?since>=2026 \"a\"";
    let server = Server::start(vec![page(&["1"], Some(next)), page(&["2"], None)]).await;
    let second = list(&server).await.unwrap().next_page().await.unwrap().unwrap();
    assert_eq!(second.data[0].id, "2");
    assert_eq!(server.hits()[1].target, "/api/video/rooms/r1/streams?since%3E=2026%20%22a%22");
}

#[tokio::test]
async fn an_invalid_page_link_is_an_error() {
    let server = Server::start(vec![page(&[], Some("ftp://example.com/api/video/rooms"))]).await;
    let error = list(&server).await.unwrap().next_page().await.unwrap_err();
    assert_eq!(error.code(), "invalid_page_link");
    assert_eq!(server.hits().len(), 1);
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

#[tokio::test]
async fn an_undecodable_item_keeps_itself_and_the_others() {
    let odd = [json!({ "url": "eyJsecret" }), json!(7), json!(null), json!({ "id": 9 })];
    let next = "/api/video/rooms/r1/streams?page_token=b";
    let mut data = vec![stream("1")];
    data.extend(odd.clone());
    data.push(stream("2"));
    let body = json!({ "links": { "next": next }, "data": data }).to_string();
    let server = Server::start(vec![response(200, &body), page(&["3"], None)]).await;
    let first = list(&server).await.unwrap();
    assert_eq!(first.data.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    let kept: Vec<_> = first.undecoded.iter().map(|item| (item.index, item.value.clone())).collect();
    assert_eq!(kept, (1..5).zip(odd.clone()).collect::<Vec<_>>());
    let mut items = first.into_stream();
    let (mut ids, mut lost) = (Vec::new(), Vec::new());
    loop {
        match items.try_next().await {
            Ok(Some(item)) => ids.push(item.id),
            Ok(None) => break,
            Err(error) => lost.push(error),
        }
    }
    assert_eq!(ids, ["1", "2", "3"]);
    let said =
        ("unexpected_shape", "video.rooms.listStreams: data[1] is not an object with the string `id`.");
    assert_eq!(decode_message(&lost[0]), said);
    assert!(!format!("{lost:?}").contains("eyJsecret"));
    let bodies =
        lost.into_iter().map(|error| from_slice::<Value>(&error.into_response().unwrap().body).unwrap());
    assert_eq!(bodies.collect::<Vec<_>>(), odd);
}

#[tokio::test]
async fn a_response_without_its_list_is_in_the_error() {
    for body in [r#"{"links":{}}"#, r#"{"data":{"id":"1"}}"#, r#"{"data":null}"#, r#"[{"id":"1"}]"#] {
        let server = Server::start(vec![response(200, body)]).await;
        let error = list(&server).await.unwrap_err();
        let said = ("unexpected_shape", "video.rooms.listStreams: the response has no list `data`.");
        assert_eq!(decode_message(&error), said);
        assert_eq!(error.into_response().unwrap().body, body.as_bytes());
    }
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
        assert_eq!((error.code(), error.is_maybe_delivered()), (code, true), "{body}");
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

#[tokio::test]
async fn a_cancelled_request_reports_whether_it_may_have_been_delivered() {
    let server = Server::start(vec![Act::Hang]).await;
    let (cancel, cancelled) = tokio::sync::oneshot::channel::<()>();
    let request = server.client().video().rooms().create(&CreateRoomRequest::new("standup"));
    let call = tokio::spawn(request.cancel_on(async { drop(cancelled.await) }).into_future());
    while server.hits().is_empty() {
        tokio::task::yield_now().await;
    }
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

#[tokio::test]
async fn a_list_is_a_stream_of_items_and_of_pages() {
    let acts = || {
        let next = Some("/api/video/rooms/r1/streams?page_token=b");
        vec![page(&["1", "2"], next), page(&["3"], None)]
    };
    let request =
        |server: &Server| server.client().video().rooms().list_streams("r1", &ListRoomStreams::default());
    let server = Server::start(acts()).await;
    let items = request(&server).items();
    assert!(server.hits().is_empty());
    let ids: Vec<_> = items.map_ok(|item| item.id).try_collect().await.unwrap();
    assert_eq!(ids, ["1", "2", "3"]);
    let server = Server::start(acts()).await;
    let sizes: Vec<_> = request(&server).pages().map_ok(|page| page.data.len()).try_collect().await.unwrap();
    assert_eq!(sizes, [2, 1]);
}

#[tokio::test]
async fn a_stream_ends_after_a_failed_page() {
    let next = Some("/api/video/rooms/r1/streams?page_token=b");
    let server = Server::start(vec![page(&["1"], next), response(404, "{}")]).await;
    let mut items = list(&server).await.unwrap().into_stream();
    assert!(items.try_next().await.unwrap().is_some());
    assert_eq!(items.try_next().await.unwrap_err().status(), Some(404));
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.hits().len(), 2);
}

#[tokio::test]
async fn cancelling_a_stream_ends_it_on_a_later_page() {
    let next = Some("/api/video/rooms/r1/streams?page_token=b");
    let server = Server::start(vec![page(&["1"], next), Act::Hang]).await;
    let (cancel, cancelled) = tokio::sync::oneshot::channel::<()>();
    let request = server.client().video().rooms().list_streams("r1", &ListRoomStreams::default());
    let mut items = request.cancel_on(async { drop(cancelled.await) }).items();
    assert!(items.try_next().await.unwrap().is_some());
    cancel.send(()).unwrap();
    let error = items.try_next().await.unwrap_err();
    assert!(matches!(error, Error::Abort(_)), "{error:?}");
}

#[tokio::test]
async fn a_compatibility_list_has_the_number_and_size_of_its_page() {
    let body = json!({ "uri": "/here", "page": 1, "page_size": 50, "calls": [], "next_page_uri": null });
    let server = Server::start(vec![response(200, &body.to_string()), page(&[], None)]).await;
    let calls = server.client().compat().calls().list(&ListCalls::default()).await.unwrap();
    assert_eq!((calls.page_number(), calls.page_size()), (Some(1), Some(50)));
    let streams = list(&server).await.unwrap();
    assert_eq!((streams.page_number(), streams.page_size()), (None, None));
}
