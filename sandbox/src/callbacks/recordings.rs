//! The callbacks of recordings: `RecordingStatusCallback`.

use serde_json::{Value, json};

use super::callback::{Callback, Payload, Signature, words};
use crate::resources::{is_true, text};
use crate::store::Attributes;

/// The callback for a new status of a recording; `None` without a URL, or if it was not asked for.
pub(super) fn status(recording: &Attributes) -> Option<Callback> {
    let url = Some(text(recording, "recording_status_callback")).filter(|url| !url.is_empty())?;
    let status = if text(recording, "status") == "finished" { "completed" } else { "in-progress" };
    let wanted = words(recording.get("recording_status_callback_event"), "completed");
    wanted.iter().any(|wanted| wanted == status).then(|| Callback {
        event: "recordingStatusCallback".to_owned(),
        url: url.to_owned(),
        is_get: text(recording, "recording_status_callback_method").eq_ignore_ascii_case("get"),
        payload: Payload::Form(form(recording, status)),
        signature: Signature::Compatible,
        resource: Some(text(recording, "id").to_owned()),
    })
}

fn form(recording: &Attributes, status: &str) -> Attributes {
    let value = |name: &str| recording.get(name).cloned().unwrap_or_default();
    let fields: Value = json!({
        "AccountSid": value("project_id"), "CallSid": value("call_id"), "RecordingSid": value("id"),
        "RecordingUrl": value("url"), "RecordingStatus": status,
        "RecordingDuration": value("duration_in_seconds"),
        "RecordingChannels": if is_true(recording, "stereo") { 2 } else { 1 }, "RecordingSource": value("source"),
    });
    fields.as_object().cloned().unwrap_or_default()
}
