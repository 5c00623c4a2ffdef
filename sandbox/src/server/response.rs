//! HTTP responses.

use std::io;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use bytes::Bytes;
use http_body_util::channel::Channel;
use serde_json::{Value, json};

use crate::control::fault::Fault;
use crate::space::ApiResponse;

const JSON: &str = "application/json; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// The time to flush a truncated body before the connection is closed.
const PAUSE: Duration = Duration::from_millis(50);

/// Converts a response of the Space.
pub(super) fn to_http(from: &ApiResponse) -> Response {
    let mut response = build(from.status, from.body.as_ref().map(|body| (JSON, body.to_string())));
    if from.challenge {
        let basic = HeaderValue::from_static("Basic realm=\"SignalWire\"");
        response.headers_mut().insert(header::WWW_AUTHENTICATE, basic);
    }
    response
}

/// The response of a fault that replaces the operation.
pub(super) fn fault_response(fault: &Fault) -> Response {
    let status = fault.status.unwrap_or(200);
    let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
    let body = fault.body.clone().unwrap_or_else(|| json!({ "error": reason.unwrap_or("Error") }));
    match body {
        Value::String(text) => build(status, Some((TEXT, text))),
        other => build(status, Some((JSON, other.to_string()))),
    }
}

/// Adds the headers of a fault.
pub(super) fn add_headers(mut response: Response, fault: &Fault) -> Response {
    let after = fault
        .retry_after
        .as_ref()
        .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let after = after.map(|value| ("retry-after".to_owned(), value));
    for (name, value) in fault.headers.clone().into_iter().chain(after) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Sends the `Content-Length` of the whole body and closes the connection after `length` bytes.
pub(super) async fn truncate(response: Response, length: Option<usize>) -> Response {
    let Some(length) = length else { return response };
    let (mut parts, body) = response.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(whole.len()));
    let (mut sender, body) = Channel::<Bytes, io::Error>::new(1);
    tokio::spawn(async move {
        let part = whole.slice(..length.min(whole.len()));
        if sender.send_data(part).await.is_ok() {
            tokio::time::sleep(PAUSE).await;
            sender.abort(io::ErrorKind::ConnectionReset.into());
        }
    });
    Response::from_parts(parts, Body::new(body))
}

fn build(status: u16, body: Option<(&'static str, String)>) -> Response {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Ok(id) = HeaderValue::try_from(uuid::Uuid::new_v4().to_string()) {
        response.headers_mut().insert("x-request-id", id);
    }
    if let Some((kind, text)) = body {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        *response.body_mut() = Body::from(text);
    }
    response
}
