//! Handles a request: journal, injected fault, and response.

use std::sync::Arc;
use std::time::Instant;

use axum::body::to_bytes;
use axum::extract::{Extension, Request, State as Extract};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, Version, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use super::connection::Hangup;
use super::cors;
use super::response::{add_headers, fault_response, to_http, truncate};
use crate::clock;
use crate::control::changes::Change;
use crate::control::entry::{Completion, Entry};
use crate::control::fault::Fault;
use crate::control::faults::Target;
use crate::relay;
use crate::space::{ApiResponse, RawRequest, Space, State, gather};
use crate::table::Route;

/// The maximum body size, in bytes.
const LIMIT: usize = 10 * 1024 * 1024;

/// Handles a request to the API.
pub(super) async fn handle(
    Extract(space): Extract<Arc<Space>>,
    Extension(hangup): Extension<Hangup>,
    request: Request,
) -> Response {
    if relay::is_upgrade(request.headers()) {
        return relay::upgrade(space, hangup, request).await;
    }
    let start = Instant::now();
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let query = parts.uri.query().unwrap_or_default();
    let raw = RawRequest::new(parts.method.as_str(), parts.uri.path(), query, parts.headers.clone(), body);
    if let (Method::OPTIONS, Some(method)) = (parts.method.clone(), cors::preflight_method(&parts.headers)) {
        return cors::allow(&space, method, &raw, StatusCode::NO_CONTENT.into_response());
    }
    let route = space.route(&raw);
    let (id, fault) = record(&space, &raw, route, &parts);
    tokio::time::sleep(fault.delay()).await;
    let (response, completion) = respond(&space, &raw, route, &fault);
    if fault.drop {
        hangup.hang_up().await;
    }
    if let Some(id) = id {
        complete(&space, id, start, completion);
    }
    let response = cors::allow(&space, &raw.method, &raw, response);
    truncate(add_headers(response, &fault), fault.cut).await
}

/// Records the request in the journal before it is handled, so that one without a response is
/// included. The id is `None` if the journal is disabled.
fn record(space: &Space, raw: &RawRequest, route: Option<&Route>, parts: &Parts) -> (Option<u64>, Fault) {
    let is_on = space.state().journal.is_on();
    let operation = route.map(|route| route.name.as_str());
    let entry = is_on.then(|| entry_of(raw, parts, operation));
    let mut state = space.state();
    let fault = take_fault(&mut state, raw, operation);
    let id = entry.map(|entry| state.journal.record(entry));
    if let Some(id) = id {
        state.changes.send(Change::Request(id));
    }
    (id, fault)
}

fn take_fault(state: &mut State, raw: &RawRequest, operation: Option<&str>) -> Fault {
    let target = Target { method: &raw.method, path: &raw.path, operation };
    let taken = state.faults.take(target).map(|stored| (stored.id.clone(), stored.fault.clone()));
    let Some((id, fault)) = taken else { return Fault::default() };
    state.changes.send(Change::Fault(id));
    fault
}

/// Runs the operation, unless the fault replaces it.
fn respond(space: &Space, raw: &RawRequest, route: Option<&Route>, fault: &Fault) -> (Response, Completion) {
    if fault.replaces() {
        let response = fault_response(fault);
        let status = response.status().as_u16();
        return (response, Completion { status, ..Completion::default() });
    }
    let api_response = space.respond(raw, route);
    let response = to_http(&api_response);
    let ApiResponse { status, problems, unchecked, .. } = api_response;
    (response, Completion { status, problems, unchecked })
}

fn complete(space: &Space, id: u64, start: Instant, completion: Completion) {
    let mut state = space.state();
    if let Some(entry) = state.journal.get_mut(id) {
        entry.complete(start.elapsed(), completion);
        state.changes.send(Change::Request(id));
    }
}

fn entry_of(raw: &RawRequest, parts: &Parts, operation: Option<&str>) -> Entry {
    Entry {
        at: clock::now_with_milliseconds(),
        method: raw.method.clone(),
        path: raw.path.clone(),
        query: gather(&raw.query, |_| false),
        headers: redacted_headers(&raw.headers),
        body: body_of(raw),
        version: version_name(parts.version).to_owned(),
        operation: operation.map(str::to_owned),
        size: raw.body.len(),
        ..Entry::default()
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
