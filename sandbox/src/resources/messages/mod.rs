//! Messages: created by either API and listed in the log.

mod segments;
mod views;

use serde_json::{Value, json};

use super::context::{default_to, is_true, text};
use super::model::{Lifecycle, MODEL, Model, Result};
use super::states::Exit;
use super::view::VIEW;
use super::{Context, View};
use crate::clock;
use crate::store::Attributes;

/// Messages.
pub(crate) const MESSAGES: Model = Model {
    collection: "messages",
    steps: &["queued", "sent", "delivered"],
    exits: &[
        Exit { state: "undelivered", after: ("sent", "sent") },
        Exit { state: "failed", after: ("queued", "sent") },
        Exit { state: "read", after: ("delivered", "delivered") },
    ],
    views: &views::MESSAGES,
    lifecycle: &Messages,
    ..MODEL
};

/// The media of messages.
pub(super) const MEDIA: Model = Model {
    collection: "message_media",
    views: &[View {
        path: "/api/laml/2010-04-01/Accounts/{}/Messages/{}/Media",
        owner: Some("message_id"),
        names: &[("parent_sid", "message_id")],
        ..VIEW
    }],
    ..MODEL
};

struct Messages;

impl Lifecycle for Messages {
    fn create(&self, context: &mut Context<'_>, message: &mut Attributes) -> Result {
        let media = message.get("media").and_then(Value::as_array).cloned().unwrap_or_default();
        for url in &media {
            let file = json!({ "message_id": text(message, "id"), "url": url, "content_type": "application/octet-stream" });
            context.add(MEDIA.collection, file);
        }
        message.insert("media".into(), media.clone().into());
        let segments = segments::count(text(message, "body"));
        default_to(
            message,
            json!({
                "status": "queued", "kind": kind(message, &media), "num_media": media.len(), "body": "",
                "number_of_segments": segments, "charge": 0, "charge_details": [],
            }),
        );
        context.record(MESSAGES.collection, "message.created", message, &Attributes::new());
        Ok(())
    }

    fn entered(&self, message: &mut Attributes, state: &str) {
        if state == "sent" {
            message.entry("sent_at").or_insert_with(|| clock::now_rfc3339().into());
        }
        if let Some((_, code, text)) = ERRORS.iter().find(|(failed, ..)| *failed == state) {
            message.insert("error_code".into(), (*code).into());
            message.insert("error_message".into(), (*text).into());
        }
    }

    fn delete(&self, context: &mut Context<'_>, message: &mut Attributes) -> Result {
        context.remove_all(MEDIA.collection, "message_id", text(message, "id"));
        Ok(())
    }
}

/// States of messages that are lost, with the code and text of the error. Source of the codes:
/// SignalWire's list of error codes.
const ERRORS: [(&str, &str, &str); 2] = [
    ("undelivered", "unreachable_destination_handset", "The handset was not reached"),
    ("failed", "unable_to_deliver_to_carrier", "The carrier did not accept the message"),
];

/// Only WhatsApp messages have a type or a template.
fn kind(message: &Attributes, media: &[Value]) -> &'static str {
    let typed = message.contains_key("template_id") || message.get("content").is_some_and(Value::is_object);
    match typed {
        true => "whatsapp",
        false if is_true(message, "send_as_mms") || !media.is_empty() => "mms",
        false => "sms",
    }
}
