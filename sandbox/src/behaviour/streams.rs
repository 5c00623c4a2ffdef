//! Media streams of calls and conferences in the Compatibility API.

use serde_json::json;

use super::view::VIEW;
use super::world::{World, default_to, text};
use super::{Behaviour, Done, MODEL, Model, View, calls};
use crate::store::Facts;

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
    behaviour: &Streams,
    name: "name",
    ..MODEL
};

struct Streams;

impl Behaviour for Streams {
    fn make(&self, world: &mut World<'_>, stream: &mut Facts) -> Done {
        if let Some(call) = world.store.find(calls::CALLS.home, "id", text(stream, "call_id")) {
            calls::expect_going_on(&call.facts)?;
        }
        let id = text(stream, "id").to_owned();
        default_to(stream, json!({ "status": "queued", "name": id }));
        Ok(())
    }
}
