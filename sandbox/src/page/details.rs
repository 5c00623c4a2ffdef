//! Entries with all their fields.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::arguments::arguments_of;
use super::redact::redacted;
use crate::space::Space;

/// An entry of the journal, with the arguments of the call in `call`.
pub(super) async fn request(State(space): State<Arc<Space>>, Path(id): Path<u64>) -> Response {
    let entry = space.state().journal.get(id).cloned();
    let shown = entry.map(|entry| {
        let mut shown = json!(entry);
        shown["call"] = arguments_of(&entry).unwrap_or_default();
        redacted(&shown)
    });
    respond(shown, "The journal no longer contains this request.")
}

/// A delivery.
pub(super) async fn delivery(State(space): State<Arc<Space>>, Path(id): Path<String>) -> Response {
    let delivery = space.state().outbox.get(&id).map(|delivery| json!(delivery));
    respond(delivery.as_ref().map(redacted), "This callback was removed.")
}

/// The JS names of all operations.
pub(super) async fn operations(State(space): State<Arc<Space>>) -> Json<Value> {
    let mut names: Vec<&str> = space.operation_names().collect();
    names.sort_unstable();
    Json(json!(names))
}

fn respond(found: Option<Value>, missing: &'static str) -> Response {
    match found {
        Some(value) => Json(value).into_response(),
        None => (StatusCode::NOT_FOUND, missing).into_response(),
    }
}
