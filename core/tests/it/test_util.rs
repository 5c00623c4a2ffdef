//! Clients over a mock transport.

#![cfg(feature = "test-util")]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::json;
use signalwire_core::error::ErrorCode;
use signalwire_core::internal::call::{Delivery, TransportError, TransportErrorKind};
#[cfg(feature = "models-video")]
use signalwire_core::models::video::GetRoom;
use signalwire_core::test_util::{self, MockFailure, MockRequest, MockResponse, MockTransport};
use signalwire_core::{Args, Client, Error, Event, Operation, Response};

async fn call(client: &Client, name: &str, args: &str) -> Result<Response, Error> {
    client.call(Operation::named(name).unwrap(), &Args::parse(args).unwrap()).await
}

fn ok(_: &MockRequest) -> MockResponse {
    MockResponse::json(200, json!({ "id": "room-1" })).header("x-request-id", "r-1")
}

#[tokio::test]
async fn a_function_receives_the_encoded_request() {
    let mock = MockTransport::new().on("video.rooms.get", ok).on_any(ok);
    let client = mock.client();
    let response = call(&client, "video.rooms.get", r#"{"path":["a b"]}"#).await.unwrap();
    assert_eq!((response.status, response.request_id.as_deref()), (200, Some("r-1")));
    assert_eq!(response.body, br#"{"id":"room-1"}"#);
    call(&client, "video.rooms.list", r#"{"query":{"page_size":5}}"#).await.unwrap();
    call(&client, "video.rooms.create", r#"{"body":{"name":"standup"}}"#).await.unwrap();
    let form = r#"{"body":{"FriendlyName":"a_b"}}"#;
    call(&client, "compat.queues.create", form).await.unwrap();

    let requests = mock.requests();
    assert_eq!(requests[0].path, "/api/video/rooms/a%20b");
    assert_eq!(requests[1].query("page_size"), Some("5"));
    assert_eq!((requests[1].body.len(), requests[1].json()), (0, json!(null)));
    assert_eq!(requests[2].json(), json!({ "name": "standup" }));
    assert_eq!(requests[3].form(), [("FriendlyName".to_owned(), "a_b".to_owned())]);
    assert_eq!(requests.iter().map(|request| request.attempt).collect::<Vec<_>>(), [1; 4]);
}

#[tokio::test]
async fn arguments_are_validated_before_the_function_is_called() {
    let mock = MockTransport::new().on_any(ok);
    let error =
        call(&mock.client(), "video.rooms.list", r#"{"query":{"page_size":5000}}"#).await.unwrap_err();
    assert!(matches!(error, Error::Validation(_)), "{error}");
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn waits_between_attempts_pass_at_once() {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&waits);
    let mut config = test_util::config();
    config.timeout = Duration::from_secs(3600);
    config.on_event = Some(Arc::new(move |event: &Event| {
        if let Event::Retry(retry) = event {
            seen.lock().unwrap().push(retry.delay);
        }
    }));
    let mock = MockTransport::new().on("video.rooms.list", |request| match request.attempt {
        1 => MockResponse::bytes(429, "").header("retry-after", "40"),
        2 => MockResponse::failure(MockFailure::Refused),
        _ => MockResponse::json(200, json!({ "data": [] })),
    });
    let started = Instant::now();
    let response = call(&mock.client_with(config).unwrap(), "video.rooms.list", "{}").await.unwrap();
    assert_eq!((response.attempts, mock.requests().len()), (3, 3));
    assert!(waits.lock().unwrap()[0] >= Duration::from_secs(40));
    assert!(started.elapsed() < Duration::from_secs(40));
}

#[tokio::test]
async fn failures_report_whether_the_server_may_have_processed_the_call() {
    let expected = [
        (MockFailure::Dns, "dns", false, "the name has no address"),
        (MockFailure::Refused, "refused", false, "the connection was refused"),
        (MockFailure::Tls, "tls", false, "the certificate is rejected"),
        (MockFailure::ConnectTimeout, "connect_timeout", false, "within the connect timeout"),
        (MockFailure::ResetBeforeRequest, "reset", false, "the connection was closed"),
        (MockFailure::Reset, "reset", true, "the connection was closed"),
        (MockFailure::ReadTimeout, "read_timeout", true, "the server stopped responding"),
    ];
    for (failure, code, is_delivered, reason) in expected {
        let mock = MockTransport::new().on_any(move |_| MockResponse::failure(failure));
        let create = r#"{"body":{"name":"standup"}}"#;
        let error = call(&mock.client(), "video.rooms.create", create).await.unwrap_err();
        assert_eq!((error.code().as_str(), error.is_maybe_delivered()), (code, is_delivered), "{failure:?}");
        assert!(error.to_string().contains(reason), "{error}");
        let made = test_util::network_error("video.rooms.create", failure);
        assert_eq!((made.kind(), made.code()), (error.kind(), error.code()));
    }
}

/// The binding for Node.js finds the failure by its code.
#[test]
fn each_failure_that_can_be_simulated_has_a_code_and_a_reason() {
    let codes = [
        ("dns", "no address"),
        ("refused", "refused"),
        ("unreachable", "no route"),
        ("tls", "certificate"),
        ("proxy", "the proxy"),
        ("connect_timeout", "connect timeout"),
        ("reset", "closed"),
        ("read_timeout", "stopped responding"),
        ("protocol", "violates HTTP"),
    ];
    for (code, reason) in codes {
        let kind = TransportErrorKind::simulated(code).unwrap();
        let error = TransportError::simulated(kind, Delivery::NotSent);
        assert_eq!(kind.code().as_str(), code);
        assert!(error.reason.contains(reason), "{error:?}");
    }
    assert_eq!(TransportErrorKind::simulated("unavailable"), None);
}

#[tokio::test(start_paused = true)]
async fn a_call_without_a_response_ends_by_its_timeout() {
    let mock = MockTransport::new().on_any(|_| MockResponse::pending());
    let create = r#"{"body":{"name":"standup"}}"#;
    let error = call(&mock.client(), "video.rooms.create", create).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)) && error.is_maybe_delivered(), "{error}");
    assert_eq!(error, test_util::timeout("video.rooms.create"));
}

#[tokio::test]
async fn an_operation_without_a_function_is_an_error_that_names_it() {
    let error = call(&MockTransport::new().client(), "video.rooms.list", "{}").await.unwrap_err();
    assert_eq!(error.status(), Some(501));
    assert!(error.to_string().contains("no function for video.rooms.list"), "{error}");
}

#[test]
#[should_panic(expected = "there is no operation `video.rooms.lisst`")]
fn a_wrong_name_panics() {
    let _mock = MockTransport::new().on("video.rooms.lisst", ok);
}

#[tokio::test]
async fn errors_can_be_made_that_equal_those_of_calls() {
    let body = json!({ "errors": [{ "code": "taken", "message": "Name is taken", "attribute": "name" }] });
    let made = test_util::api_error("video.rooms.list", 422, &body);
    let mock = MockTransport::new().on_any(move |_| MockResponse::json(422, &body));
    assert_eq!(made, call(&mock.client(), "video.rooms.list", "{}").await.unwrap_err());

    let made = test_util::invalid_json("video.rooms.list");
    let mock = MockTransport::new().on_any(|_| MockResponse::bytes(200, "<html>"));
    let error = call(&mock.client(), "video.rooms.list", "{}").await.unwrap_err();
    assert_eq!((made.kind(), made.code()), (error.kind(), error.code()));

    assert_eq!(test_util::aborted("video.rooms.list").code().as_str(), "aborted");
    assert_eq!(test_util::config_error(ErrorCode::InvalidSpace, "no such Space").kind(), "config");
}

#[test]
fn each_operation_with_a_response_has_a_sample() {
    let names: Vec<&str> = Operation::all().iter().map(|operation| operation.name).collect();
    let samples: Vec<_> = names.iter().map(|name| test_util::sample(name)).collect();
    let empty = samples.iter().filter(|sample| sample.is_null()).count();
    assert!(names.len() - empty > 300, "{empty} of {} operations have no sample", names.len());

    let room = test_util::sample("video.rooms.get");
    assert_eq!(room, test_util::sample("video.rooms.get"));
    assert!(room["id"].is_string() && room["max_members"].is_u64(), "{room}");
    assert!(test_util::sample("video.rooms.list")["data"][0]["id"].is_string());
    assert!(test_util::sample("video.rooms.delete").is_null());
}

#[cfg(feature = "models-video")]
#[tokio::test]
async fn samples_are_responses_of_typed_methods() {
    let mock = MockTransport::new()
        .on("video.rooms.get", |_| MockResponse::json(200, test_util::sample("video.rooms.get")));
    let room = mock.client().video().rooms().get("room-1", &GetRoom::default()).await.unwrap();
    assert_eq!(room, test_util::sample_as("video.rooms.get"));
    assert!(room.extra.is_empty(), "{:?}", room.extra);
}
