//! The end of a call and of everything that runs in it.

use serde_json::json;

use super::super::context::{Context, as_attributes, text};
use super::super::{conferences, queues, recordings, streams, video};
use crate::clock;
use crate::store::Attributes;

/// Ends the call.
pub(super) fn hang_up(context: &mut Context<'_>, call: &mut Attributes, reason: &str) {
    let seconds = clock::seconds_since(text(call, "started_at")).unwrap_or(0);
    let end = json!({
        "status": "ended",
        "ended_at": clock::now_rfc3339(),
        "end_reason": reason,
        "duration": seconds,
        "duration_ms": seconds * 1000,
        "billing_ms": seconds * 1000,
    });
    call.extend(as_attributes(end));
    super::actions::clear(call);
    let id = text(call, "id");
    queues::leave(context, id);
    conferences::leave(context, id);
    video::leave(context, id);
    recordings::finish_all(context, "call_id", id);
    streams::stop_all(context, "call_id", id);
    super::log_event(context, call, "call.ended", &Attributes::new());
}
