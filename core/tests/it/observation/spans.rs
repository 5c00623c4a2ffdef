//! The span of a call and the event of a retry.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use signalwire_core::Client;
use tracing::{Instrument, Level, info_span};

use super::recorder::{Entry, Recorder, record};
use crate::support::{Act, PROJECT, Server, args, list, operation, reply_with, response, token};

fn fields<'a>(entry: &'a Entry, names: &[&str]) -> Vec<Option<&'a str>> {
    names.iter().map(|name| entry.fields.get(*name).map(String::as_str)).collect()
}

async fn get(client: &Client, id: &str) -> bool {
    let args = args(&format!(r#"{{"path":["{id}"]}}"#));
    client.call(operation("video.rooms.get"), &args).await.is_ok()
}

#[tokio::test]
async fn a_call_has_one_span_below_that_of_its_caller() {
    let recorder = record();
    let success = Act::Respond(200, vec![("x-request-id", "r-1".to_owned())], b"{}".to_vec());
    let server = Server::start(vec![success]).await;
    let client = server.client();
    assert!(get(&client, "room-7").instrument(info_span!("handler")).await);

    let spans = Recorder::own(&recorder.spans);
    let [span] = &spans[..] else { panic!("{spans:?}") };
    assert_eq!((span.name, span.level, span.parent), ("signalwire.call", Level::INFO, Some("handler")));
    let names = ["otel.name", "otel.kind", "operation", "http.request.method", "url.template"];
    let expected = ["video.rooms.get", "client", "video.rooms.get", "GET", "/api/video/rooms/{id}"];
    assert_eq!(fields(span, &names), expected.map(Some));
    let names = ["http.response.status_code", "attempts", "request_id", "error.type", "otel.status_code"];
    assert_eq!(fields(span, &names), [Some("200"), Some("1"), Some("r-1"), None, None]);
    assert!(span.fields["call_id"].parse::<u64>().unwrap() > 0);
    assert!(Recorder::own(&recorder.events).is_empty());
}

#[tokio::test]
async fn a_retry_is_a_warning_in_the_span() {
    let recorder = record();
    let server = Server::start(vec![reply_with(503, "retry-after", "0"), response(404, "{}")]).await;
    list(&server.client()).await.unwrap_err();

    let events = Recorder::own(&recorder.events);
    let [event] = &events[..] else { panic!("{events:?}") };
    assert_eq!((event.level, event.parent), (Level::WARN, Some("signalwire.call")));
    let names = ["operation", "attempts", "error.type", "http.response.status_code"];
    assert_eq!(fields(event, &names), ["video.rooms.list", "1", "unavailable", "503"].map(Some));

    let spans = Recorder::own(&recorder.spans);
    let names = ["http.response.status_code", "attempts", "error.type", "otel.status_code"];
    assert_eq!(fields(&spans[0], &names), ["404", "2", "not_found", "ERROR"].map(Some));
}

#[tokio::test]
async fn no_level_records_a_secret_or_an_argument() {
    let recorder = record();
    let created = response(201, r#"{"id":"returned-id","name":"returned-name"}"#);
    for server in [Server::start(vec![created.clone()]).await, Server::start_http2(vec![created]).await] {
        let client = server.client();
        assert!(get(&client, "path-value").await);
        let args = args(r#"{"query":{"page_token":"query-value"}}"#);
        client.call(operation("video.rooms.list"), &args).await.unwrap();
        let args = crate::support::args(r#"{"body":{"name":"body-value"}}"#);
        client.call(operation("video.rooms.create"), &args).await.unwrap();
    }
    let text = recorder.text();
    assert!(Recorder::own(&recorder.spans).len() == 6 && text.contains("h2"), "{}", text.len());
    let secret = token();
    let basic = STANDARD.encode(format!("{PROJECT}:{secret}"));
    for hidden in
        [&secret[..], &basic, "path-value", "query-value", "body-value", "returned-id", "returned-name"]
    {
        let line = text.lines().find(|line| line.contains(hidden));
        assert!(line.is_none(), "{hidden}: {line:?}");
    }
}
