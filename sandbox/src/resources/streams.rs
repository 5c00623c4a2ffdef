//! Media streams of calls and conferences in the Compatibility API.

use serde_json::json;

use super::context::{Context, default_to, text};
use super::view::VIEW;
use super::{Done, Lifecycle, MODEL, Model, View, calls};
use crate::store::Attributes;

/// Streams.
pub(super) const STREAMS: Model = Model {
    home: "streams",
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
    fn make(&self, context: &mut Context<'_>, stream: &mut Attributes) -> Done {
        if let Some(call) = context.store.find(calls::CALLS.home, "id", text(stream, "call_id")) {
            calls::expect_going_on(&call.attributes)?;
        }
        let id = text(stream, "id").to_owned();
        default_to(stream, json!({ "status": "queued", "name": id }));
        Ok(())
    }
}
