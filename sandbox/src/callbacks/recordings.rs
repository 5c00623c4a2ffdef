//! The callbacks of recordings: `RecordingStatusCallback`.

use serde_json::json;

use super::callback::{Callback, Payload, Signature, is_wanted, url_of};
use crate::resources::{as_attributes, is_true, text};
use crate::store::Attributes;

/// The callback for a new status of a recording; `None` without a URL, or if it was not asked for.
pub(super) fn status(recording: &Attributes) -> Option<Callback> {
    let url = url_of(recording, "recording_status_callback")?;
    let status = if text(recording, "status") == "finished" { "completed" } else { "in-progress" };
    is_wanted(status, recording.get("recording_status_callback_event"), "completed").then(|| {
        let payload = Payload::Form(form(recording, status));
        Callback::new("recordingStatusCallback", url, recording, payload, Signature::Compatible)
            .with_method(text(recording, "recording_status_callback_method"))
    })
}

fn form(recording: &Attributes, status: &str) -> Attributes {
    let value = |name: &str| recording.get(name).cloned().unwrap_or_default();
    as_attributes(json!({
        "AccountSid": value("project_id"), "CallSid": value("call_id"), "RecordingSid": value("id"),
        "RecordingUrl": value("url"), "RecordingStatus": status,
        "RecordingDuration": value("duration_in_seconds"),
        "RecordingChannels": if is_true(recording, "stereo") { 2 } else { 1 }, "RecordingSource": value("source"),
    }))
}
