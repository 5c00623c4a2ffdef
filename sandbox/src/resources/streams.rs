//! Media streams of calls and conferences in the Compatibility API.

use serde_json::json;

use super::context::{Context, default_to, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::view::VIEW;
use super::{View, call_state};
use crate::store::Attributes;

/// Streams.
pub(super) const STREAMS: Model = Model {
    collection: "streams",
    steps: &["queued", "in-progress"],
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
}
