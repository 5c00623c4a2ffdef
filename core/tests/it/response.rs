//! The values of a response, as programs read and print them.

use signalwire_core::internal::call::RawResponse;
use signalwire_core::{Headers, Response};

fn headers() -> Headers {
    Headers::from_iter([("set-cookie", "session=abc"), ("x-request-id", "req-7")])
}

#[test]
fn headers_are_empty_until_there_is_one() {
    let mut headers = Headers::default();
    assert!(headers.is_empty());
    headers.push("x-request-id", "");
    assert!(!headers.is_empty(), "a header without a value is a header");
    assert_eq!(headers.len(), 1);
}

#[test]
fn debug_prints_numbers_of_headers_and_bytes_and_no_content() {
    assert_eq!(format!("{:?}", headers()), "Headers(2)");
    let raw = RawResponse { status: 201, headers: headers(), body: b"{\"token\":1}".to_vec() };
    assert_eq!(format!("{raw:?}"), "RawResponse { status: 201, headers: 2, body_bytes: 11 }");
    let response = Response::new(201, headers(), "{\"token\":1}", 3);
    let shown = "Response { status: 201, body_bytes: 11, attempts: 3, request_id: None, .. }";
    assert_eq!(format!("{response:?}"), shown);
}
