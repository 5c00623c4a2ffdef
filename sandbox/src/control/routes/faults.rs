//! `/sandbox/faults`: fault injection.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{rejected, unknown_operation};
use crate::control::changes::Change;
use crate::control::fault::Fault;
use crate::space::Space;

pub(super) fn routes() -> Router<Arc<Space>> {
    Router::new()
        .route("/sandbox/faults", post(add).merge(get(list)).merge(delete(clear)))
        .route("/sandbox/faults/{id}", get(read).merge(delete(remove)))
}

async fn add(State(space): State<Arc<Space>>, Json(fault): Json<Fault>) -> Response {
    if let Some(problem) = fault.problem() {
        return rejected(problem);
    }
    if let Some(name) = fault.matches.operation.as_ref().filter(|name| !space.has_operation(name)) {
        return rejected(unknown_operation(&space, "match.operation", name));
    }
    let mut state = space.state();
    let id = state.faults.add(fault);
    state.changes.send(Change::Fault(id.clone()));
    (StatusCode::CREATED, Json(json!({ "id": id }))).into_response()
}

async fn list(State(space): State<Arc<Space>>) -> Json<Value> {
    Json(json!(space.state().faults.iter().collect::<Vec<_>>()))
}

async fn read(State(space): State<Arc<Space>>, Path(id): Path<String>) -> Response {
    match space.state().faults.get(&id) {
        Some(fault) => Json(json!(fault)).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn remove(State(space): State<Arc<Space>>, Path(id): Path<String>) -> StatusCode {
    let mut state = space.state();
    if !state.faults.remove(&id) {
        return StatusCode::NOT_FOUND;
    }
    state.changes.send(Change::Reset);
    StatusCode::NO_CONTENT
}

async fn clear(State(space): State<Arc<Space>>) -> StatusCode {
    let mut state = space.state();
    state.faults.clear();
    state.changes.send(Change::Reset);
    StatusCode::NO_CONTENT
}
