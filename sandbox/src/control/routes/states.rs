//! `/sandbox/things`, `/sandbox/advance` and `/sandbox/scripts`: what a Space contains, and its
//! states.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::rejected;
use crate::control::scripts::Script;
use crate::control::things;
use crate::relay::announce;
use crate::resources::{AdvanceError, Context, advance};
use crate::space::Space;

pub(super) fn routes() -> Router<Arc<Space>> {
    Router::new()
        .route("/sandbox/things", get(list))
        .route("/sandbox/advance", post(set_state))
        .route("/sandbox/scripts", post(add_script).merge(delete(clear_scripts)))
}

async fn list(State(space): State<Arc<Space>>) -> Json<Vec<Value>> {
    Json(things::list(&space.state()))
}

/// A resource and the state that it takes; without one, the next.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    id: String,
    state: Option<String>,
}

async fn set_state(State(space): State<Arc<Space>>, Json(input): Json<Advance>) -> Response {
    let mut state = space.state();
    let mut context = Context { store: &mut state.store, project: &space.project };
    let done = advance(&mut context, &input.id, input.state.as_deref());
    announce(&mut state);
    match done {
        Ok((kind, now)) => Json(json!({ "id": input.id, "type": kind, "state": now })).into_response(),
        Err(AdvanceError::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(AdvanceError::NoSuchState(next)) if next.is_empty() => {
            rejected("state: expected none, because no state can follow")
        }
        Err(AdvanceError::NoSuchState(next)) => {
            rejected(format!("state: expected one of {}", next.join(", ")))
        }
    }
}

async fn add_script(State(space): State<Arc<Space>>, Json(script): Json<Script>) -> Response {
    if let Some(problem) = script.problem() {
        return rejected(problem);
    }
    space.state().scripts.add(script);
    StatusCode::NO_CONTENT.into_response()
}

async fn clear_scripts(State(space): State<Arc<Space>>) -> StatusCode {
    space.state().scripts.clear();
    StatusCode::NO_CONTENT
}
