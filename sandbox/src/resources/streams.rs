//! Media streams of calls and conferences in the Compatibility API.

use serde_json::json;

use super::context::{Context, default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{View, call_state};
use crate::store::Attributes;

/// Streams.
pub(crate) const STREAMS: Model = Model {
    collection: "streams",
    steps: &["queued", "in-progress", "stopped"],
    views: &[
        View { path: "/api/laml/2010-04-01/Accounts/{}/Calls/{}/Streams", owner: Some("call_id"), ..VIEW },
        View {
            path: "/api/laml/2010-04-01/Accounts/{}/Conferences/{}/Streams",
            owner: Some("conference_id"),
            ..VIEW
        },
    ],
    lifecycle: &Streams,
    name: "name",
    ..MODEL
};

struct Streams;

impl Lifecycle for Streams {
    fn create(&self, context: &mut Context<'_>, stream: &mut Attributes) -> Result {
        if let Some(call) = context.store.find(call_state::CALLS, "id", text(stream, "call_id")) {
            call_state::ensure_active(&call.attributes)?;
        }
        let id = text(stream, "id").to_owned();
        default_to(stream, json!({ "status": "queued", "name": id }));
        Ok(())
    }

    fn update(&self, context: &mut Context<'_>, before: &Attributes, stream: &mut Attributes) -> Result {
        if text(before, "status") != text(stream, "status") {
            context.record_status(STREAMS.collection, stream);
        }
        Ok(())
    }
}

/// Stops all streams of the call or conference.
pub(super) fn stop_all(context: &mut Context<'_>, name: &str, id: &str) {
    let mut stopped = Vec::new();
    for stream in context.find_all(STREAMS.collection, name, id) {
        if text(stream, "status") != "stopped" {
            stream.insert("status".into(), "stopped".into());
            stopped.push(stream.clone());
        }
    }
    for stream in &stopped {
        context.record_status(STREAMS.collection, stream);
    }
}
