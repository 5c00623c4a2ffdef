//! `/sandbox/journal`: the received requests.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, put};
use axum::{Json, Router};
use serde_json::json;

use super::{rejected, unknown_operation};
use crate::control::changes::Change;
use crate::control::journal::JournalOptions;
use crate::space::Space;

pub(super) fn routes() -> Router<Arc<Space>> {
    Router::new().route("/sandbox/journal", get(read).merge(delete(clear)).merge(put(set_limit)))
}

/// Which entries are read.
#[derive(Default)]
struct Filter {
    /// Entries with greater ids.
    after: u64,
    /// Entries of this operation.
    operation: Option<String>,
}

impl Filter {
    fn read(space: &Space, query: &str) -> Result<Self, String> {
        let mut filter = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "after" => {
                    filter.after =
                        value.parse().map_err(|_| format!("after: expected an id, got {value:?}"))?;
                }
                "operation" if space.has_operation(&value) => filter.operation = Some(value.into_owned()),
                "operation" => return Err(unknown_operation(space, "operation", &value)),
                _ => return Err(format!("{name}: expected after or operation")),
            }
        }
        Ok(filter)
    }
}

async fn read(State(space): State<Arc<Space>>, RawQuery(query): RawQuery) -> Response {
    let filter = match Filter::read(&space, query.as_deref().unwrap_or_default()) {
        Ok(filter) => filter,
        Err(reason) => return rejected(reason),
    };
    let state = space.state();
    let is_wanted = |operation: &Option<String>| filter.operation.is_none() || filter.operation == *operation;
    let entries = state.journal.after(filter.after).filter(|entry| is_wanted(&entry.operation));
    Json(json!(entries.collect::<Vec<_>>())).into_response()
}

async fn clear(State(space): State<Arc<Space>>) -> StatusCode {
    let mut state = space.state();
    state.journal.clear();
    state.changes.send(Change::Reset);
    StatusCode::NO_CONTENT
}

async fn set_limit(State(space): State<Arc<Space>>, Json(options): Json<JournalOptions>) -> StatusCode {
    space.state().journal.set_limit(options);
    StatusCode::NO_CONTENT
}
