//! The routes of the control API.

mod deliveries;
mod faults;
mod journal;
mod states;

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

use crate::control::seed::seed;
use crate::relay;
use crate::space::Space;

/// The routes of the control API. They need no credentials: the server listens on loopback only.
pub(crate) fn routes() -> Router<Arc<Space>> {
    Router::new()
        .merge(deliveries::routes())
        .merge(faults::routes())
        .merge(journal::routes())
        .merge(states::routes())
        .route("/sandbox/reset", post(reset))
        .route("/sandbox/seed", post(create_all))
        .merge(relay::routes())
}

async fn reset(State(space): State<Arc<Space>>) -> StatusCode {
    space.reset();
    StatusCode::NO_CONTENT
}

async fn create_all(State(space): State<Arc<Space>>, Json(input): Json<Value>) -> Response {
    match seed(&space, &input) {
        Ok(created) => (StatusCode::CREATED, Json(created)).into_response(),
        Err(problems) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "problems": problems }))).into_response()
        }
    }
}

/// 422 with the reason.
fn rejected(reason: impl Into<String>) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, reason.into()).into_response()
}

/// The reason to reject an unknown operation, with the nearest name.
fn unknown_operation(space: &Space, path: &str, name: &str) -> String {
    let hint = space.nearest_operation(name).map(|hint| format!("; {hint}")).unwrap_or_default();
    format!("{path}: expected the name of an operation such as messaging.messages.create, got {name:?}{hint}")
}
