//! The views of messages: Messaging API, log and Compatibility API.

use serde_json::Value;

use super::super::view::VIEW;
use super::super::{Discarded, View};
use crate::store::Attributes;

pub(super) const MESSAGES: [View; 3] = [
    View {
        path: "/api/messaging/messages",
        names: &[("status_callback_url", "status_callback")],
        values: &[("direction", "outbound-api", "outbound")],
        initial: &[("source", "realtime_api"), ("type", "relay_message"), ("direction", "outbound-api")],
        ..VIEW
    },
    View { path: "/api/messaging/logs", discarded: Discarded::Whole, ..VIEW },
    View {
        path: "/api/laml/2010-04-01/Accounts/{}/Messages",
        names: &[("date_sent", "sent_at"), ("num_segments", "number_of_segments")],
        initial: &[("source", "laml"), ("type", "laml_message"), ("direction", "outbound-api")],
        from_wire,
        ..VIEW
    },
];

/// `media_url` is a string or an array.
fn from_wire(input: &mut Attributes) {
    if let Some(media) = input.shift_remove("media_url") {
        let media = if media.is_array() { media } else { Value::Array(vec![media]) };
        input.insert("media".into(), media);
    }
}
