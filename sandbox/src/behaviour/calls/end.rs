//! The end of a call, and of everything that went on in it.

use serde_json::json;

use super::super::world::{World, as_facts, text};
use super::super::{conferences, queues, recordings, video};
use crate::clock;
use crate::store::Facts;

/// The call has ended.
pub(in super::super) fn is_over(call: &Facts) -> bool {
    text(call, "status") == "ended"
}

/// Ends the call.
pub(super) fn hang_up(world: &mut World<'_>, call: &mut Facts, reason: &str) {
    let seconds = clock::seconds_since(text(call, "started_at")).unwrap_or(0);
    let end = json!({
        "status": "ended",
        "ended_at": clock::stamp(),
        "end_reason": reason,
        "duration": seconds,
        "duration_ms": seconds * 1000,
        "billing_ms": seconds * 1000,
    });
    call.extend(as_facts(end));
    super::actions::forget(call);
    let id = text(call, "id");
    queues::leave(world, id);
    conferences::leave(world, id);
    video::leave(world, id);
    recordings::finish_all(world, "call_id", id);
    super::log(world, call, "call.ended");
}
