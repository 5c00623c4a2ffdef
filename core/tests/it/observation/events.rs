//! The events of a client, whose hook receives those of all calls.

use std::future::ready;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use signalwire_core::error::ErrorCode;
use signalwire_core::{Args, Client, Ended, Event, RequestOptions};
use tokio::time::timeout;

use crate::support::{Act, Server, args, build, create, list, operation, reply_with, response, token};

/// A client, and the events of its calls.
fn observed(server: &Server) -> (Client, Arc<Mutex<Vec<Event>>>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&events);
    let mut config = server.config();
    config.on_event = Some(Arc::new(move |event: &Event| seen.lock().unwrap().push(event.clone())));
    (build(config), events)
}

fn take(events: &Mutex<Vec<Event>>) -> Vec<Event> {
    std::mem::take(&mut events.lock().unwrap())
}

fn last(events: &Mutex<Vec<Event>>) -> Ended {
    match take(events).pop() {
        Some(Event::Ended(ended)) => ended,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_call_with_a_retry_has_three_events_with_one_id() {
    let success = Act::Respond(200, vec![("x-request-id", "r-1".to_owned())], b"{}".to_vec());
    let server = Server::start(vec![reply_with(503, "retry-after", "0"), success]).await;
    let (client, events) = observed(&server);
    list(&client).await.unwrap();

    let events = take(&events);
    let [Event::Started(started), Event::Retry(retry), Event::Ended(ended)] = &events[..] else {
        panic!("{events:?}")
    };
    assert!(started.call_id > 0 && events.iter().all(|event| event.call_id() == started.call_id));
    assert_eq!((retry.code.as_str(), retry.status), ("unavailable", Some(503)));
    assert_eq!((ended.status, ended.error_code), (Some(200), None));
    assert_eq!(ended.request_id.as_deref(), Some("r-1"));
    assert!(ended.duration > Duration::ZERO);
    let infos = events.iter().map(Event::request_info);
    assert_eq!(infos.map(|info| info.attempts).collect::<Vec<_>>(), [0, 1, 2]);
    let info = events[0].request_info();
    assert_eq!((info.operation, info.path), ("video.rooms.list", "/api/video/rooms"));
}

#[tokio::test]
async fn concurrent_calls_have_different_ids() {
    let server = Server::start_http2(vec![response(200, "{}")]).await;
    let (client, events) = observed(&server);
    let results = tokio::join!(list(&client), create(&client), list(&client));
    assert!(results.0.is_ok() && results.1.is_ok() && results.2.is_ok());
    let mut ids: Vec<u64> = take(&events).iter().map(Event::call_id).collect();
    ids.sort_unstable();
    assert_eq!(ids.len(), 6);
    ids.dedup();
    assert_eq!(ids.len(), 3);
}

#[tokio::test]
async fn each_end_reports_its_cause() {
    let server = Server::start(vec![response(404, "{}"), response(200, "<html>"), Act::Hang]).await;
    let (client, events) = observed(&server);
    list(&client).await.unwrap_err();
    let ended = last(&events);
    assert_eq!((ended.status, ended.error_code), (Some(404), Some(ErrorCode::NotFound)));

    list(&client).await.unwrap_err();
    let ended = last(&events);
    assert_eq!((ended.status, ended.error_code), (Some(200), Some(ErrorCode::InvalidJson)));

    let invalid = args(r#"{"query":{"page_size":5000}}"#);
    client.call(operation("video.rooms.list"), &invalid).await.unwrap_err();
    let ended = last(&events);
    assert_eq!((ended.request_info.attempts, ended.error_code), (0, Some(ErrorCode::InvalidArguments)));

    let short = Args::new().options(options(Duration::from_millis(50)));
    client.call(operation("video.rooms.list"), &short).await.unwrap_err();
    let ended = last(&events);
    assert_eq!((ended.status, ended.error_code), (None, Some(ErrorCode::Timeout)));
    assert!(ended.duration >= Duration::from_millis(50));

    let call = client.call_with_cancel(operation("video.rooms.list"), &short, ready(()));
    call.await.unwrap_err();
    assert_eq!(last(&events).error_code, Some(ErrorCode::Aborted));
}

fn options(timeout: Duration) -> RequestOptions {
    RequestOptions::new().timeout(timeout)
}

#[tokio::test]
async fn a_call_whose_future_is_dropped_has_an_end() {
    let server = Server::start(vec![Act::Hang]).await;
    let (client, events) = observed(&server);
    let cut = async {
        let call = list(&client);
        tokio::pin!(call);
        timeout(Duration::from_secs(60), async {
            tokio::select! {
                _ = &mut call => panic!("the server does not respond"),
                () = server.wait_for_hits(1) => (),
            }
        })
        .await
        .unwrap();
    };
    cut.await;
    let ended = last(&events);
    assert_eq!((ended.request_info.attempts, ended.error_code), (1, Some(ErrorCode::Aborted)));
}

#[tokio::test]
async fn a_token_in_the_request_id_is_redacted() {
    let header = ("x-request-id", format!("for {}", token()));
    let server = Server::start(vec![Act::Respond(200, vec![header], b"{}".to_vec())]).await;
    let (client, events) = observed(&server);
    list(&client).await.unwrap();
    let ended = last(&events);
    let id = ended.request_id.unwrap();
    assert!(id.starts_with("for ") && !id.contains(&token()), "{id}");
}
