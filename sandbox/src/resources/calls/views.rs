//! The views of calls: Calling API, voice log and Compatibility API.

use super::super::context::text;
use super::super::view::VIEW;
use super::super::{Discarded, View};
use crate::store::Attributes;

pub(super) const CALLS: [View; 3] = [
    View {
        path: "/api/calling/calls",
        initial: &[("source", "realtime_api"), ("type", "relay_pstn_call"), ("direction", "outbound-api")],
        ..VIEW
    },
    View { path: "/api/voice/logs", discarded: Discarded::Stub, ..VIEW },
    View {
        path: "/api/laml/2010-04-01/Accounts/{}/Calls",
        names: &[("start_time", "started_at"), ("end_time", "ended_at")],
        values: &[
            ("direction", "outbound-api", "outbound"),
            ("status", "initiated", "queued"),
            ("status", "created", "queued"),
            ("status", "answered", "in-progress"),
            ("status", "ending", "in-progress"),
            ("status", "ended", "completed"),
        ],
        initial: &[("source", "laml"), ("type", "laml_call"), ("direction", "outbound-api")],
        to_wire: add_compatible_fields,
        ..VIEW
    },
];

/// In the Compatibility API, the status contains the reason for the end, and each address has 3
/// fields.
fn add_compatible_fields(shown: &mut Attributes) {
    let status = match text(shown, "end_reason") {
        "busy" => "busy",
        "noAnswer" => "no-answer",
        "cancel" => "canceled",
        "error" => "failed",
        _ => text(shown, "status"),
    };
    let status = status.to_owned();
    shown.insert("status".into(), status.into());
    for (name, formatted) in
        [("from", ["from_formatted", "formatted_from"]), ("to", ["to_formatted", "formatted_to"])]
    {
        for own in formatted {
            let address = text(shown, name).to_owned();
            shown.insert(own.into(), address.into());
        }
    }
}
