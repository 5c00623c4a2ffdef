//! The callbacks of faxes: `StatusCallback`.

use serde_json::json;

use super::callback::{Callback, Payload, Signature, is_wanted, url_of};
use crate::resources::{as_attributes, text};
use crate::store::Attributes;

/// The callback for a new status of a fax; `None` without a URL, or if it was not asked for.
pub(super) fn status(fax: &Attributes) -> Option<Callback> {
    let url = url_of(fax, "status_callback")?;
    is_wanted(event(text(fax, "status")), fax.get("status_callback_event"), "completed").then(|| {
        let name = format!("fax.{}", text(fax, "status"));
        Callback::new(name, url, fax, Payload::Form(form(fax)), Signature::Compatible)
            .with_method(text(fax, "status_callback_method"))
    })
}

/// The name of a status in `StatusCallbackEvent`, which takes those of calls.
fn event(status: &str) -> &'static str {
    match status {
        "processing" => "initiated",
        "sending" => "answered",
        _ => "completed",
    }
}

/// Source of the names: SignalWire's page about callbacks of the Compatibility API. It does not
/// list the first 4.
fn form(fax: &Attributes) -> Attributes {
    let value = |name: &str| fax.get(name).cloned().unwrap_or_default();
    as_attributes(json!({
        "FaxSid": value("id"), "AccountSid": value("project_id"), "From": value("from"), "To": value("to"),
        "FaxStatus": value("status"), "OriginalMediaUrl": value("media_url"), "NumPages": value("num_pages"),
        "MediaSid": value("media_sid"), "MediaUrl": value("url"), "RemoteStationId": value("to"),
        "ErrorCode": value("error_code"), "ErrorMessage": value("error_message"),
    }))
}
