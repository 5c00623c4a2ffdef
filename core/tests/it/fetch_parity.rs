//! Responses that `fetch` of Node.js accepts, so this client does too: many headers, and a byte
//! order mark before JSON.

use signalwire_core::Error;

use crate::support::over::Over;
use crate::support::{Act, Server, create, list, response};

const PAGE: &str = r#"{"data":[{"id":"r1"}],"links":{}}"#;
/// Over http/1.1. A `ClientBuilder` of reqwest cannot raise this limit of hyper's.
const MAX_HEADERS_OF_REQWEST: usize = 99;
const MARK: &str = "\u{feff}";

/// This number of headers, each with a value of this length.
fn with_headers(count: usize, length: usize) -> Act {
    let value = "a".repeat(length);
    let names = (0..count).map(|number| &*format!("x-{number}").leak());
    Act::Respond(200, names.map(|name| (name, value.clone())).collect(), PAGE.into())
}

async fn servers(act: &Act) -> [Server; 2] {
    [Server::start(vec![act.clone()]).await, Server::start_http2(vec![act.clone()]).await]
}

#[tokio::test]
async fn accepts_many_headers() {
    for (count, length) in [(101, 1), (1000, 1), (120, 120), (1, 15_000), (60, 1000), (3, 60_000)] {
        for server in servers(&with_headers(count, length)).await {
            let result = list(&server.client()).await;
            if !Over::this().is_hyper() && count > MAX_HEADERS_OF_REQWEST && server.is_http1() {
                assert_eq!(result.unwrap_err().code(), "protocol");
                continue;
            }
            let answer = result.unwrap();
            let own = answer.headers.iter().filter(|(name, _)| name.starts_with("x-")).count();
            assert_eq!((own, answer.body.as_slice()), (count, PAGE.as_bytes()), "{count} of {length}");
        }
    }
}

#[tokio::test]
async fn rejects_headers_above_the_limit() {
    for server in servers(&with_headers(30, 60_000)).await {
        let error = create(&server.client()).await.unwrap_err();
        assert_eq!((error.kind().as_str(), error.code().as_str()), ("network", "protocol"), "{error}");
        assert!(error.is_maybe_delivered());
    }
}

#[tokio::test]
async fn a_byte_order_mark_before_json_is_skipped() {
    for server in servers(&response(200, &format!("{MARK}{PAGE}"))).await {
        assert_eq!(list(&server.client()).await.unwrap().body, PAGE.as_bytes());
    }
    let packed = crate::support::compression::gzip(format!("{MARK}{PAGE}").as_bytes());
    let act = Act::Respond(200, vec![("content-encoding", "gzip".to_owned())], packed);
    let server = Server::start(vec![act]).await;
    assert_eq!(list(&server.client()).await.unwrap().body, PAGE.as_bytes());
}

#[tokio::test]
async fn a_byte_order_mark_before_the_json_of_an_error_is_skipped() {
    let server = Server::start(vec![response(422, &format!(r#"{MARK}{{"error":"too long"}}"#))]).await;
    let error = create(&server.client()).await.unwrap_err();
    assert!(error.to_string().contains("too long"), "{error}");
    assert!(matches!(&error, Error::Api(api) if api.errors.len() == 1), "{error:?}");
}

#[tokio::test]
async fn a_byte_order_mark_alone_is_an_empty_body() {
    let server = Server::start(vec![response(200, MARK)]).await;
    assert_eq!(list(&server.client()).await.unwrap_err().code(), "invalid_json");
    assert_eq!(create(&server.client()).await.unwrap().body, b"");
}

#[tokio::test]
async fn a_byte_order_mark_elsewhere_is_not_json() {
    for body in [format!(" {MARK}{PAGE}"), format!("{MARK}<html>")] {
        let server = Server::start(vec![response(200, &body)]).await;
        assert_eq!(list(&server.client()).await.unwrap_err().code(), "invalid_json", "{body}");
    }
}
