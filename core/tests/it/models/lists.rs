//! Pages of lists, and streams of items and of pages.

use futures_util::TryStreamExt;
use serde_json::{Value, from_slice, json};
use signalwire_core::Error;
use signalwire_core::models::compat::ListCalls;
use signalwire_core::models::video::ListRoomStreams;

use super::{decode_message, list, page, stream};
use crate::support::{Act, Server, response};

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
    for link in [json!("ftp://example.com/api/video/rooms"), json!(7), json!({ "href": "/api/video/rooms" })]
    {
        let body = json!({ "links": { "next": link }, "data": [] }).to_string();
        let server = Server::start(vec![response(200, &body)]).await;
        let error = list(&server).await.unwrap().next_page().await.unwrap_err();
        assert_eq!(error.code(), "invalid_page_link", "{link}");
        assert_eq!(server.hits().len(), 1);
    }
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
    let expected =
        ("unexpected_shape", "video.rooms.listStreams: data[1] is not an object with the string `id`.");
    assert_eq!(decode_message(&lost[0]), expected);
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
        let expected = ("unexpected_shape", "video.rooms.listStreams: the response has no list `data`.");
        assert_eq!(decode_message(&error), expected);
        assert_eq!(error.into_response().unwrap().body, body.as_bytes());
    }
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
