//! The callbacks of messages: `status_callback` and `StatusCallback`.

use serde_json::{Value, json};

use super::callback::{Callback, Payload, Signature, url_of};
use crate::clock;
use crate::resources::{as_attributes, text};
use crate::store::Attributes;

/// The callback for a new status of an outbound message; `None` without a URL.
pub(super) fn status(message: &Attributes) -> Option<Callback> {
    let url = url_of(message, "status_callback").filter(|_| text(message, "direction") != "inbound")?;
    let (event, payload, signature) = if text(message, "source") == "laml" {
        ("smsStatusCallback", Payload::Form(form(message)), Signature::Compatible)
    } else {
        ("messageStatusCallback", Payload::Json(json(message)), Signature::Json)
    };
    Some(Callback::new(event, url, message, payload, signature))
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
    as_attributes(json!({
        "MessageSid": value("id"), "AccountSid": value("project_id"), "MessageStatus": value("status"),
        "From": value("from"), "To": value("to"), "Body": value("body"), "NumMedia": value("num_media"),
        "NumSegments": value("number_of_segments"), "ErrorCode": value("error_code"),
    }))
}
