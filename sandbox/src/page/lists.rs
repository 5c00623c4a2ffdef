//! The lists that the page shows. Things, faults and deliveries are those of the control API.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use serde_json::{Value, json};
use signalwire_core::internal::secrets::redact::redact;
use tower::ServiceExt;

use super::redact::redacted;
use crate::control;
use crate::control::entry::Entry;
use crate::space::Space;

/// The path of the faults, oldest first.
pub(super) const FAULTS: &str = "/sandbox/faults";
/// The path of the things, newest first.
pub(super) const THINGS: &str = "/sandbox/things";
/// The path of the deliveries, oldest first.
pub(super) const DELIVERIES: &str = "/sandbox/deliveries";

/// Reads lists of a Space.
pub(super) struct Lists {
    space: Arc<Space>,
    control: Router,
}

impl Lists {
    pub fn new(space: &Arc<Space>) -> Self {
        Self { space: Arc::clone(space), control: control::routes().with_state(Arc::clone(space)) }
    }

    /// At most `count` requests whose ids are greater, oldest first.
    pub fn requests_after(&self, id: u64, count: usize) -> Vec<Value> {
        self.space.state().journal.after(id).take(count).map(summary).collect()
    }

    /// The requests with these ids that the journal still contains.
    pub fn requests(&self, ids: impl IntoIterator<Item = u64>) -> Vec<Value> {
        let state = self.space.state();
        ids.into_iter().filter_map(|id| state.journal.get(id).map(summary)).collect()
    }

    /// A list of the control API, oldest first and without secrets.
    pub async fn read(&self, path: &str) -> Vec<Value> {
        let Ok(request) = Request::get(path).body(Body::empty()) else { return Vec::new() };
        let Ok(response) = self.control.clone().oneshot(request).await;
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default();
        let mut list: Vec<Value> = serde_json::from_slice(&body).unwrap_or_default();
        if path == THINGS {
            list.reverse();
        }
        list.iter().map(redacted).collect()
    }
}

/// The fields of a request that the list shows.
fn summary(entry: &Entry) -> Value {
    json!({
        "id": entry.id, "at": entry.at, "ms": entry.ms, "method": entry.method, "path": redact(&entry.path),
        "operation": entry.operation, "status": entry.status, "problem_count": entry.problems.len(),
    })
}
