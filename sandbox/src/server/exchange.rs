//! One request and its answer, with the fault that was ordered for it.

use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{Extension, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, Version, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use super::connection::Hangup;
use super::cors;
use super::write::{cut, dress, write, write_fault};
use crate::control::{Entry, Fault};
use crate::space::{Call, Space, gather};

/// The longest body that is read, in bytes.
const LIMIT: usize = 10 * 1024 * 1024;

/// Answers a request to the API.
pub(super) async fn answer(
    State(space): State<Arc<Space>>,
    Extension(hangup): Extension<Hangup>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let query = parts.uri.query().unwrap_or_default();
    let call = Call::new(parts.method.as_str(), parts.uri.path(), query, parts.headers.clone(), body);
    if let (Method::OPTIONS, Some(verb)) = (parts.method.clone(), cors::asked_verb(&parts.headers)) {
        return cors::allow(&space, verb, &call, StatusCode::NO_CONTENT.into_response());
    }
    let (number, fault) = note(&space, &call, &parts);
    tokio::time::sleep(fault.delay()).await;
    let response = if fault.replaces() { write_fault(&fault) } else { write(space.answer(&call)) };
    if fault.drop {
        hangup.hang_up().await;
    }
    if let Some(number) = number {
        space.state().journal.close(number, response.status().as_u16());
    }
    let response = cors::allow(&space, &call.method, &call, response);
    cut(dress(response, &fault), fault.cut).await
}

/// Puts the request into the journal before anything happens to it, so that one without an answer is there too.
/// No number means that there is no journal.
fn note(space: &Space, call: &Call, parts: &Parts) -> (Option<usize>, Fault) {
    let noted = space.state().journal.is_on();
    let entry = noted.then(|| tell_entry(space, call, parts));
    let mut state = space.state();
    let fault = state.faults.take(&call.method, &call.path).unwrap_or_default();
    (entry.map(|entry| state.journal.open(entry)), fault)
}

fn tell_entry(space: &Space, call: &Call, parts: &Parts) -> Entry {
    Entry {
        method: call.method.clone(),
        path: call.path.clone(),
        query: gather(&call.query, |_| false),
        headers: tell_headers(&call.headers),
        body: tell_body(call),
        version: tell_version(parts.version).to_owned(),
        status: None,
        operation: space.route(call).map(|route| route.name.clone()),
        size: call.body.len(),
    }
}

fn tell_headers(headers: &HeaderMap) -> Map<String, Value> {
    let tell = |name: &header::HeaderName, value: &str| {
        let secret =
            name == header::AUTHORIZATION || name == header::PROXY_AUTHORIZATION || name == header::COOKIE;
        let scheme = value.split_once(' ').map_or("", |(scheme, _)| scheme);
        if secret { scheme.to_owned() } else { value.to_owned() }
    };
    let lossy = |value: &header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.to_string(), tell(name, &lossy(value)).into())).collect()
}

fn tell_body(call: &Call) -> Value {
    match call.media() {
        _ if call.body.is_empty() => Value::Null,
        "application/x-www-form-urlencoded" => gather(&call.form(), |_| false).into(),
        _ => {
            serde_json::from_slice(&call.body).unwrap_or_else(|_| String::from_utf8_lossy(&call.body).into())
        }
    }
}

fn tell_version(version: Version) -> &'static str {
    if version == Version::HTTP_2 { "HTTP/2.0" } else { "HTTP/1.1" }
}
