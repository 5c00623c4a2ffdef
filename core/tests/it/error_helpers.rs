//! What programs ask an error: its kind, the status, the request id, the cause.
#![cfg(all(feature = "native", feature = "server"))]

use std::error::Error as _;
use std::io;
use std::time::Duration;

use signalwire_core::error::ErrorKind;
use signalwire_core::{CredentialOptions, Credentials, Dotenv, EnvSource, Error, Variables};

use crate::support::{Server, args, build, config, list, operation, reply_with};

async fn error_of(status: u16) -> Error {
    let server = Server::start(vec![reply_with(status, "retry-after", "7")]).await;
    let mut config = server.config();
    config.max_retries = 0;
    list(&build(config)).await.unwrap_err()
}

#[tokio::test]
async fn statuses_have_names() {
    let questions = |error: &Error| {
        [
            error.is_invalid_request(),
            error.is_authentication(),
            error.is_permission_denied(),
            error.is_not_found(),
            error.is_rate_limited(),
        ]
        .map(u8::from)
    };
    for (status, expected) in [
        (400, [1, 0, 0, 0, 0]),
        (422, [1, 0, 0, 0, 0]),
        (401, [0, 1, 0, 0, 0]),
        (403, [0, 0, 1, 0, 0]),
        (404, [0, 0, 0, 1, 0]),
        (429, [0, 0, 0, 0, 1]),
        (500, [0, 0, 0, 0, 0]),
    ] {
        let error = error_of(status).await;
        assert_eq!(questions(&error), expected, "{status}");
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert!(
            !error.is_timeout() && !error.is_network() && !error.is_aborted() && error.source().is_none()
        );
    }
}

#[tokio::test]
async fn rejected_arguments_are_an_invalid_request_too() {
    let client = build(config("https://localhost:9"));
    let wrong = args(r#"{"query":{"page_size":5000}}"#);
    let error = client.call(operation("video.rooms.list"), &wrong).await.unwrap_err();
    assert!(error.is_invalid_request() && error.status().is_none());
    assert_eq!((error.kind(), error.kind().to_string().as_str()), (ErrorKind::Validation, "validation"));
}

#[tokio::test]
async fn debug_is_one_line_and_alternate_debug_is_complete() {
    let server = Server::start(vec![reply_with(404, "x-request-id", "r-1")]).await;
    let error = list(&server.client()).await.unwrap_err();
    assert_eq!(error.request_id(), Some("r-1"));
    let line = "Api(not_found, request r-1): video.rooms.list failed with 404 Not Found.";
    assert_eq!(format!("{error:?}"), line);
    let whole = format!("{error:#?}");
    assert!(whole.contains("request_info") && whole.lines().count() > 10, "{whole}");
    let json = serde_json::to_value(&error).unwrap();
    assert_eq!(
        (&json["kind"], &json["code"], &json["status"]),
        (&"api".into(), &"not_found".into(), &404.into())
    );
}

#[tokio::test]
async fn a_refused_connection_keeps_the_error_of_the_system() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mut config = config(&format!("https://{address}"));
    config.max_retries = 0;
    let error = list(&build(config)).await.unwrap_err();
    let cause = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
    assert_eq!(cause.kind(), io::ErrorKind::ConnectionRefused);
    assert!(cause.raw_os_error().is_some() && error.is_network());
}

#[tokio::test]
async fn a_rejected_certificate_keeps_the_error_of_rustls() {
    let server = Server::start(Vec::new()).await;
    let mut config = server.config();
    (config.root_certificates, config.max_retries) = (None, 0);
    let error = list(&build(config)).await.unwrap_err();
    let cause = error.source().unwrap().downcast_ref::<signalwire_core::rustls::Error>().unwrap();
    assert!(matches!(cause, signalwire_core::rustls::Error::InvalidCertificate(_)), "{cause}");
}

#[test]
fn an_unreadable_dotenv_file_keeps_the_error_of_the_system() {
    let source = EnvSource::new(Variables::custom([("A", "B")]), Dotenv::Required("no/such/.env".into()));
    let error = Error::from(Credentials::resolve(CredentialOptions::new(), &source).unwrap_err());
    assert_eq!((error.kind(), error.code().as_str()), (ErrorKind::Config, "dotenv_not_found"));
    let cause = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
    assert_eq!(cause.kind(), io::ErrorKind::NotFound);
}
