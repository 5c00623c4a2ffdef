//! The callbacks of media streams in the Compatibility API: `StatusCallback`.

use serde_json::json;

use super::callback::{Callback, Payload, Signature, url_of};
use crate::clock;
use crate::resources::{as_attributes, text};
use crate::store::Attributes;

/// The callback for a new status of a stream; `None` without a URL.
pub(super) fn status(stream: &Attributes) -> Option<Callback> {
    let url = url_of(stream, "status_callback")?;
    let event = if text(stream, "status") == "stopped" { "stopped" } else { "started" };
    let payload = Payload::Form(form(stream, event));
    let callback = Callback::new(format!("stream.{event}"), url, stream, payload, Signature::Compatible);
    Some(callback.with_method(text(stream, "status_callback_method")))
}

/// Source of the names: SignalWire's page about the cXML verb `Stream`.
fn form(stream: &Attributes, event: &str) -> Attributes {
    let value = |name: &str| stream.get(name).cloned().unwrap_or_default();
    as_attributes(json!({
        "AccountSid": value("project_id"), "CallSid": value("call_id"), "StreamSid": value("id"),
        "StreamName": value("name"), "StreamEvent": format!("stream-{event}"),
        "Timestamp": clock::now_rfc3339(),
    }))
}
