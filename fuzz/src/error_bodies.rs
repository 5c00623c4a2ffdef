//! Bodies and headers of error responses.

use std::time::SystemTime;

use signalwire_core::error::ErrorResponse;
use signalwire_core::internal::call::RawResponse;
use signalwire_core::internal::error::read_items;

use crate::support::{credentials, text, token};

/// The reported part of a response is bounded and contains no token of the client.
pub fn check(input: &[u8]) {
    let Some(credentials) = credentials() else { return };
    let redactor = credentials.redactor();
    let text = text(input);
    let items = read_items(text.as_bytes(), &redactor);
    assert!(items.len() <= 100);
    let header = text.lines().next().unwrap_or_default().to_owned();
    let headers = ["location", "x-request-id", "retry-after", "set-cookie", "x-note"];
    let headers = headers.into_iter().map(|name| (name, &header)).collect();
    let raw = RawResponse { status: 500, headers, body: text.into_bytes() };
    let response = ErrorResponse::read(&raw, &redactor, SystemTime::now());
    assert!(response.body.chars().count() <= 2001, "{}", response.body.len());
    assert!(response.headers.iter().all(|(name, _)| name != "set-cookie"));
    let shown = format!("{items:?} {response:?}");
    assert!(!shown.contains(&token()), "{shown}");
}
