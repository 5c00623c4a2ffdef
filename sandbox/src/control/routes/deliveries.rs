//! `/sandbox/deliveries` and `/sandbox/trigger`: callbacks.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::rejected;
use crate::callbacks::{deliver, known_events, sample};
use crate::space::Space;

pub(super) fn routes() -> Router<Arc<Space>> {
    Router::new()
        .route("/sandbox/deliveries", get(list))
        .route("/sandbox/deliveries/{id}/resend", post(resend))
        .route("/sandbox/trigger", post(trigger))
}

async fn list(State(space): State<Arc<Space>>) -> Json<Value> {
    Json(json!(space.state().outbox.iter().collect::<Vec<_>>()))
}

async fn resend(State(space): State<Arc<Space>>, Path(id): Path<String>) -> Response {
    send(&space, &id).await
}

/// A sample callback.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Trigger {
    /// A described webhook, or the status of a message or call: `message.delivered`.
    event: String,
    /// The loopback URL that receives it.
    url: String,
    /// Fields of the payload.
    #[serde(default)]
    overrides: Map<String, Value>,
}

async fn trigger(State(space): State<Arc<Space>>, Json(trigger): Json<Trigger>) -> Response {
    let Some(callback) = sample(&space, &trigger.event, &trigger.url, &trigger.overrides) else {
        let known = known_events(&space).join(", ");
        return rejected(format!("event: expected one of {known}, got {:?}", trigger.event));
    };
    if let Err(reason) = callback.check() {
        return rejected(format!("url: expected an http URL on a loopback address: {reason}"));
    }
    let id = space.state().outbox.add(callback);
    send(&space, &id).await
}

/// Sends the delivery now and responds with it; 404 if there is none.
async fn send(space: &Space, id: &str) -> Response {
    deliver(space, id).await;
    match space.state().outbox.get(id) {
        Some(delivery) => Json(json!(delivery)).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
