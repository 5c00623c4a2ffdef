//! Errors made from failed responses.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use signalwire_core::error::{
    ApiError, ConfigError, DecodeError, Error, ErrorCode, Problem, ValidationError,
};
use signalwire_core::internal::call::RawResponse;
use signalwire_core::internal::error::ErrorContext;
use signalwire_core::internal::operations::{Auth, Method, Operation, Paging};
use signalwire_core::internal::secrets::redact::Redactor;

static LIST: Operation = Operation {
    name: "video.rooms.list",
    method: Method::Get,
    path: "/api/video/rooms",
    auth: Auth::Basic,
    scopes: &["video"],
    query: &[],
    body: None,
    paging: Paging::Links,
};

static CREATE: Operation = Operation {
    name: "video.rooms.create",
    method: Method::Post,
    scopes: &["video", "management"],
    paging: Paging::None,
    path: "/api/video/rooms",
    auth: Auth::Basic,
    query: &[],
    body: None,
};

fn raw(status: u16, headers: &[(&str, &str)], body: &str) -> RawResponse {
    let headers = headers.iter().copied().collect();
    RawResponse { status, headers, body: body.as_bytes().to_vec() }
}

fn error_of(operation: &'static Operation, raw: &RawResponse) -> ApiError {
    read_error(operation, raw, 1, false)
}

fn read_error(
    operation: &'static Operation,
    raw: &RawResponse,
    attempts: u32,
    maybe_delivered: bool,
) -> ApiError {
    let context = ErrorContext {
        operation,
        host: "example.signalwire.com",
        redactor: &Redactor::default(),
        timeout: Duration::from_secs(30),
        attempts,
        maybe_delivered,
        is_outstanding: false,
    };
    ApiError::read(&context, raw, SystemTime::UNIX_EPOCH)
}

fn message_of(operation: &'static Operation, status: u16, headers: &[(&str, &str)], body: &str) -> String {
    error_of(operation, &raw(status, headers, body)).metadata.message
}

fn data(error: &Error) -> Value {
    serde_json::to_value(error.data()).unwrap()
}

#[test]
fn describes_the_failure_in_one_sentence() {
    let two = r#"{"errors":[{"message":"Name is too long.","attribute":"name"},{"message":"Size is odd"}]}"#;
    assert_eq!(
        message_of(&CREATE, 422, &[], two),
        "video.rooms.create failed with 422 Unprocessable Content: Name is too long [name] (and 1 more)."
    );
    assert_eq!(
        message_of(&LIST, 404, &[], r#"{"error":"Not Found"}"#),
        "video.rooms.list failed with 404 Not Found."
    );
    assert_eq!(message_of(&LIST, 500, &[], ""), "video.rooms.list failed with 500 Internal Server Error.");
    assert_eq!(message_of(&LIST, 599, &[], ""), "video.rooms.list failed with 599.");
    assert_eq!(
        message_of(&LIST, 429, &[("Retry-After", "7")], ""),
        "video.rooms.list failed with 429 Too Many Requests. The server requests a delay of 7 s."
    );
}

#[test]
fn names_the_scopes_with_401_and_403() {
    assert_eq!(
        message_of(&LIST, 401, &[], r#"{"error":"Unauthorized"}"#),
        "video.rooms.list failed with 401 Unauthorized. Check the project id, the API token and the Space; the token needs the scope video."
    );
    assert_eq!(
        message_of(&CREATE, 403, &[], ""),
        "video.rooms.create failed with 403 Forbidden. A scope may be missing; the token needs one of the scopes video, management."
    );
    assert_eq!(error_of(&CREATE, &raw(403, &[], "")).required_scopes, ["video", "management"]);
    assert!(error_of(&CREATE, &raw(422, &[], "")).required_scopes.is_empty());
}

#[test]
fn shows_only_the_origin_of_a_redirect() {
    let redirected = |location| error_of(&LIST, &raw(302, &[("Location", location)], ""));
    let error = redirected("https://other.example:8443/a?token=abc#d");
    assert_eq!(error.metadata.code, "unexpected_redirect");
    assert_eq!(
        error.metadata.message,
        "video.rooms.list failed with 302 Found. The server redirects to https://other.example:8443; redirects are not followed."
    );
    assert_eq!(error.response.headers, [("location".to_owned(), "https://other.example:8443".to_owned())]);
    for silent in
        ["/login?next=abc", "https://user:pass-word@other.example/", "", "//other.example/?token=abc"]
    {
        let error = redirected(silent);
        assert_eq!(
            error.metadata.message, "video.rooms.list failed with 302 Found. Redirects are not followed.",
            "{silent}"
        );
        assert_eq!(error.response.headers, [("location".to_owned(), String::new())]);
    }
}

#[test]
fn each_status_has_a_stable_code() {
    for (status, code) in [
        (400, "bad_request"),
        (401, "unauthorized"),
        (402, "payment_required"),
        (403, "forbidden"),
        (404, "not_found"),
        (405, "method_not_allowed"),
        (409, "conflict"),
        (410, "gone"),
        (413, "payload_too_large"),
        (418, "request_refused"),
        (422, "unprocessable"),
        (429, "rate_limited"),
        (500, "server_error"),
        (502, "server_error"),
        (503, "unavailable"),
        (504, "gateway_timeout"),
        (304, "unexpected_redirect"),
        (700, "unexpected_status"),
    ] {
        assert_eq!(error_of(&LIST, &raw(status, &[], "")).metadata.code, code, "{status}");
    }
}

#[test]
fn reports_whether_a_retry_is_safe_and_useful() {
    let facts = |operation, status| {
        let metadata = error_of(operation, &raw(status, &[], "")).metadata;
        (metadata.retryable, metadata.maybe_delivered)
    };
    assert_eq!(facts(&LIST, 500), (true, false));
    assert_eq!(facts(&LIST, 404), (false, false));
    assert_eq!(facts(&CREATE, 500), (false, true));
    assert_eq!(facts(&CREATE, 503), (true, false));
    assert_eq!(facts(&CREATE, 429), (true, false));
    assert_eq!(facts(&CREATE, 422), (false, false));
    let earlier = read_error(&CREATE, &raw(503, &[], ""), 2, true).metadata;
    assert_eq!((earlier.retryable, earlier.maybe_delivered), (false, true));
}

#[test]
fn keeps_request_id_headers_and_body() {
    let answer = raw(
        429,
        &[
            ("X-Request-Id", "req-1"),
            ("Retry-After", "Sun, 06 Nov 1994 08:49:47 GMT"),
            ("Date", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ("X-RateLimit-Remaining", "0"),
            ("Set-Cookie", "session=abc"),
            ("Via", "a"),
            ("via", "b"),
        ],
        r#"{"error":"slow down"}"#,
    );
    let error = Error::Api(Box::new(error_of(&LIST, &answer)));
    assert_eq!(error.response().unwrap().retry_after, Some(Duration::from_secs(10)));
    assert_eq!(
        data(&error),
        json!({
            "kind": "api",
            "code": "rate_limited",
            "message": "video.rooms.list failed with 429 Too Many Requests: slow down. The server requests a delay of 10 s.",
            "retryable": true,
            "maybeDelivered": false,
            "attempts": 1,
            "operation": "video.rooms.list",
            "method": "GET",
            "path": "/api/video/rooms",
            "status": 429,
            "errors": [{"message": "slow down"}],
            "requestId": "req-1",
            "headers": {
                "x-request-id": "req-1",
                "retry-after": "Sun, 06 Nov 1994 08:49:47 GMT",
                "date": "Sun, 06 Nov 1994 08:49:37 GMT",
                "x-ratelimit-remaining": "0",
                "via": "a, b",
            },
            "retryAfterMs": 10_000,
            "body": "{\"error\":\"slow down\"}",
        })
    );
}

#[test]
fn server_text_is_redacted() {
    let token = format!("PT{}", "ab12cd34".repeat(6));
    let body = format!(
        r#"{{"errors":[{{"message":"bad token {token}","detail":"{token}","code":"{token}","attribute":"{token}","url":"https://x/?t={token}"}}]}}"#
    );
    let answer = raw(401, &[("x-echo", &token), ("x-request-id", &token), ("location", &token)], &body);
    let error = Error::Api(Box::new(error_of(&LIST, &answer)));
    let all = format!("{error} {error:?} {}", data(&error));
    assert!(all.contains("[redacted]"));
    assert!(!all.contains(&token[4..20]), "{all}");
}

#[test]
fn server_text_is_short_and_on_one_line() {
    let message = message_of(&LIST, 400, &[], "line one\r\nline\u{1b}[31m two\u{0}");
    assert_eq!(message, "video.rooms.list failed with 400 Bad Request: line one  line [31m two.");
    let long = error_of(&LIST, &raw(400, &[], &"é".repeat(20_000)));
    assert_eq!(long.response.body.chars().count(), 2000);
    assert_eq!(long.errors[0].message.chars().count(), 500);
}

#[test]
fn a_secret_at_the_end_of_an_excerpt_is_redacted() {
    let token = format!("PT{}", "ab12cd34".repeat(6));
    for start in 1950..2000 {
        let body = format!("{} {token}", "x".repeat(start));
        let excerpt = error_of(&LIST, &raw(400, &[], &body)).response.body;
        assert!(!excerpt.contains("PTab"), "{start}");
    }
}

#[test]
fn every_kind_serializes_to_json() {
    let problem = |path: &str| Problem::new(path, "a string", "a number");
    let invalid =
        Error::Validation(Box::new(ValidationError::new(&CREATE, vec![problem("name"), problem("size")])));
    assert_eq!(
        data(&invalid),
        json!({
            "kind": "validation",
            "code": "invalid_arguments",
            "message": "video.rooms.create was not sent: name: expected a string, got a number (and 1 more).",
            "retryable": false,
            "maybeDelivered": false,
            "attempts": 0,
            "operation": "video.rooms.create",
            "method": "POST",
            "path": "/api/video/rooms",
            "problems": [
                {"path": "name", "expected": "a string", "got": "a number"},
                {"path": "size", "expected": "a string", "got": "a number"},
            ],
        })
    );
    let config = ConfigError::new(ErrorCode::InvalidSpace, "the Space is empty");
    assert_eq!(format!("{config:?}"), "ConfigError(invalid_space): the Space is empty");
    assert!(format!("{config:#?}").starts_with("ConfigError {\n    code: InvalidSpace,"));
    let config = Error::from(config);
    assert_eq!(
        data(&config),
        json!({"kind": "config", "code": "invalid_space", "message": "the Space is empty", "retryable": false, "maybeDelivered": false, "attempts": 0})
    );
}

#[test]
fn variants_have_the_message_of_the_error() {
    let refused = ValidationError::new(&LIST, Vec::new());
    let failed = error_of(&LIST, &raw(404, &[], ""));
    let odd = DecodeError::new(&LIST, ErrorCode::UnexpectedShape, "it is a list", None, 1);
    for (held, error) in [
        (refused.to_string(), Error::Validation(Box::new(refused))),
        (failed.metadata.to_string(), Error::Network(Box::new(failed.metadata.clone()))),
        (failed.to_string(), Error::Api(Box::new(failed))),
        (odd.to_string(), Error::Decode(Box::new(odd))),
    ] {
        assert!(!held.is_empty() && held == error.to_string(), "{held} / {error}");
    }
}
