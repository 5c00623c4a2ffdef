//! `/sandbox/deliveries` and `/sandbox/trigger`: callbacks.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::rejected;
use crate::callbacks::{Delivery, deliver, known_events, sample};
use crate::space::Space;

pub(super) fn routes() -> Router<Arc<Space>> {
    Router::new()
        .route("/sandbox/deliveries", get(list))
        .route("/sandbox/deliveries/{id}/resend", post(resend))
        .route("/sandbox/trigger", post(trigger))
}

/// Which deliveries are read: those that fit all given fields.
#[derive(Default)]
struct Filter {
    /// Deliveries whose last attempt has a greater sequence number.
    after: Option<u64>,
    /// Deliveries of this event.
    event: Option<String>,
    /// Deliveries about the resource with this id.
    resource: Option<String>,
}

impl Filter {
    fn read(query: &str) -> Result<Self, String> {
        let mut filter = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "after" => {
                    let number = value.parse();
                    filter.after = Some(
                        number.map_err(|_| format!("after: expected a sequence number, got {value:?}"))?,
                    );
                }
                "event" => filter.event = Some(value.into_owned()),
                "resource" => filter.resource = Some(value.into_owned()),
                _ => return Err(format!("{name}: expected after, event or resource")),
            }
        }
        Ok(filter)
    }

    fn fits(&self, delivery: &Delivery) -> bool {
        self.after.is_none_or(|after| delivery.sequence > after)
            && self.event.as_ref().is_none_or(|event| delivery.event == *event)
            && (self.resource.is_none() || self.resource == delivery.resource)
    }
}

async fn list(State(space): State<Arc<Space>>, RawQuery(query): RawQuery) -> Response {
    let filter = match Filter::read(query.as_deref().unwrap_or_default()) {
        Ok(filter) => filter,
        Err(reason) => return rejected(reason),
    };
    let state = space.state();
    let fitting = state.outbox.iter().filter(|delivery| filter.fits(delivery));
    Json(json!(fitting.collect::<Vec<_>>())).into_response()
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
