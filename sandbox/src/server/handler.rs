//! Handles a request: journal, injected fault, and response.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Extension, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, Version, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use super::connection::Hangup;
use super::cors;
use super::response::{add_headers, fault_response, to_http, truncate};
use crate::control::fault::Fault;
use crate::control::journal::Entry;
use crate::relay;
use crate::space::{RawRequest, Space, gather};

/// The maximum body size, in bytes.
const LIMIT: usize = 10 * 1024 * 1024;

/// Handles a request to the API.
pub(super) async fn handle(
    State(space): State<Arc<Space>>,
    Extension(hangup): Extension<Hangup>,
    request: Request,
) -> Response {
    if relay::is_upgrade(request.headers()) {
        return relay::upgrade(space, hangup, request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let query = parts.uri.query().unwrap_or_default();
    let raw = RawRequest::new(parts.method.as_str(), parts.uri.path(), query, parts.headers.clone(), body);
    if let (Method::OPTIONS, Some(method)) = (parts.method.clone(), cors::preflight_method(&parts.headers)) {
        return cors::allow(&space, method, &raw, StatusCode::NO_CONTENT.into_response());
    }
    let (number, fault) = record(&space, &raw, &parts);
    tokio::time::sleep(fault.delay()).await;
    let response = if fault.replaces() { fault_response(&fault) } else { to_http(space.respond(&raw)) };
    if fault.drop {
        hangup.hang_up().await;
    }
    if let Some(number) = number {
        space.state().journal.complete(number, response.status().as_u16());
    }
    let response = cors::allow(&space, &raw.method, &raw, response);
    truncate(add_headers(response, &fault), fault.cut).await
}

/// Records the request in the journal before it is handled, so that one without a response is
/// included. The sequence number is `None` if the journal is disabled.
fn record(space: &Space, raw: &RawRequest, parts: &Parts) -> (Option<usize>, Fault) {
    let noted = space.state().journal.is_on();
    let entry = noted.then(|| entry_of(space, raw, parts));
    let mut state = space.state();
    let fault = state.faults.take(&raw.method, &raw.path).unwrap_or_default();
    (entry.map(|entry| state.journal.record(entry)), fault)
}

fn entry_of(space: &Space, raw: &RawRequest, parts: &Parts) -> Entry {
    Entry {
        method: raw.method.clone(),
        path: raw.path.clone(),
        query: gather(&raw.query, |_| false),
        headers: redacted_headers(&raw.headers),
        body: body_of(raw),
        version: version_name(parts.version).to_owned(),
        status: None,
        operation: space.route(raw).map(|route| route.name.clone()),
        size: raw.body.len(),
    }
}

fn redacted_headers(headers: &HeaderMap) -> Map<String, Value> {
    let redact = |name: &header::HeaderName, value: &str| {
        let secret =
            name == header::AUTHORIZATION || name == header::PROXY_AUTHORIZATION || name == header::COOKIE;
        let scheme = value.split_once(' ').map_or("", |(scheme, _)| scheme);
        if secret { scheme.to_owned() } else { value.to_owned() }
    };
    let lossy = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), redact(name, &lossy(value)).into())).collect()
}

fn body_of(raw: &RawRequest) -> Value {
    match raw.media() {
        _ if raw.body.is_empty() => Value::Null,
        "application/x-www-form-urlencoded" => gather(&raw.form(), |_| false).into(),
        _ => serde_json::from_slice(&raw.body).unwrap_or_else(|_| String::from_utf8_lossy(&raw.body).into()),
    }
}

fn version_name(version: Version) -> &'static str {
    if version == Version::HTTP_2 { "HTTP/2.0" } else { "HTTP/1.1" }
}
