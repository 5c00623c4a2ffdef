//! Tasks: `POST /api/relay/rest/tasks`, which clients of the topic receive.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as Extract;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::announce;
use super::events::{Event, Recipients};
use crate::space::Space;

/// A task.
#[derive(Deserialize)]
pub(super) struct Task {
    context: String,
    message: Value,
}

/// Delivers a task. The payload is beside the event type, unlike that of all other events.
pub(super) async fn create(
    Extract(space): Extract<Arc<Space>>,
    headers: HeaderMap,
    task: Result<Json<Task>, JsonRejection>,
) -> StatusCode {
    let Some(token) = space.check_basic(&headers) else { return StatusCode::UNAUTHORIZED };
    if !token.allows(&["tasking".to_owned()]) {
        return StatusCode::FORBIDDEN;
    }
    let Ok(Json(task)) = task else { return StatusCode::BAD_REQUEST };
    let mut state = space.state();
    state.relay.emit(Event {
        to: Recipients::Context(token.project, task.context.clone(), None),
        name: "queuing.relay.tasks".into(),
        envelope: json!({ "context": task.context, "message": task.message }),
    });
    announce(&mut state);
    StatusCode::NO_CONTENT
}
