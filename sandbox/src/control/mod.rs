//! The control API, `/sandbox/…`: fault injection and the request journal.

pub(crate) mod fault;
pub(crate) mod journal;

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use axum::{Json, Router};
use serde_json::Value;

use fault::{Fault, Faults};
use journal::JournalOptions;

use crate::relay;
use crate::space::Space;

/// The routes of the control API. They need no credentials: the server listens on loopback only.
pub(crate) fn routes() -> Router<Arc<Space>> {
    Router::new()
        .route("/sandbox/faults", post(add_fault).merge(delete(clear_faults)))
        .route(
            "/sandbox/journal",
            get(read_journal).merge(delete(clear_journal)).merge(put(set_journal_limit)),
        )
        .route("/sandbox/reset", post(reset))
        .merge(relay::routes())
}

async fn add_fault(State(space): State<Arc<Space>>, Json(fault): Json<Fault>) -> Response {
    if let Some(problem) = fault.problem() {
        return (StatusCode::UNPROCESSABLE_ENTITY, problem).into_response();
    }
    space.state().faults.add(fault);
    StatusCode::NO_CONTENT.into_response()
}

async fn clear_faults(State(space): State<Arc<Space>>) -> StatusCode {
    space.state().faults = Faults::default();
    StatusCode::NO_CONTENT
}

async fn read_journal(State(space): State<Arc<Space>>) -> Json<Value> {
    Json(space.state().journal.to_json())
}

async fn clear_journal(State(space): State<Arc<Space>>) -> StatusCode {
    space.state().journal.clear();
    StatusCode::NO_CONTENT
}

async fn set_journal_limit(
    State(space): State<Arc<Space>>,
    Json(options): Json<JournalOptions>,
) -> StatusCode {
    space.state().journal.set_limit(options);
    StatusCode::NO_CONTENT
}

async fn reset(State(space): State<Arc<Space>>) -> StatusCode {
    space.reset();
    StatusCode::NO_CONTENT
}
