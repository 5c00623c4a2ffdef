//! The callbacks of messages: `status_callback` and `StatusCallback`.

use serde_json::{Value, json};

use super::callback::{Callback, Payload, Signature};
use crate::clock;
use crate::resources::text;
use crate::store::Attributes;

/// The callback for a new status of an outbound message; `None` without a URL.
pub(super) fn status(message: &Attributes) -> Option<Callback> {
    let url = text(message, "status_callback");
    if url.is_empty() || text(message, "direction") == "inbound" {
        return None;
    }
    let is_compatible = text(message, "source") == "laml";
    let (event, payload, signature) = if is_compatible {
        ("smsStatusCallback", Payload::Form(form(message)), Signature::Compatible)
    } else {
        ("messageStatusCallback", Payload::Json(json(message)), Signature::Json)
    };
    Some(Callback {
        event: event.to_owned(),
        url: url.to_owned(),
        is_get: false,
        payload,
        signature,
        resource: Some(text(message, "id").to_owned()),
    })
}

fn json(message: &Attributes) -> Value {
    let value = |name: &str| message.get(name).cloned().unwrap_or_default();
    let mut payload = json!({
        "id": value("id"), "project_id": value("project_id"), "status": value("status"), "to": value("to"),
        "from": value("from"), "body": value("body"), "number_of_segments": value("number_of_segments"),
        "timestamp": clock::now_rfc3339(), "error_code": value("error_code"), "error_message": value("error_message"),
    });
    if let Some(variables) = message.get("custom_variables") {
        payload["custom_variables"] = variables.clone();
    }
    payload
}

fn form(message: &Attributes) -> Attributes {
    let value = |name: &str| message.get(name).cloned().unwrap_or_default();
    let fields = json!({
        "MessageSid": value("id"), "AccountSid": value("project_id"), "MessageStatus": value("status"),
        "From": value("from"), "To": value("to"), "Body": value("body"), "NumMedia": value("num_media"),
        "NumSegments": value("number_of_segments"), "ErrorCode": value("error_code"),
    });
    fields.as_object().cloned().unwrap_or_default()
}
