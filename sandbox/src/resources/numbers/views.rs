//! The views of numbers in both APIs. The shared attribute names are those of the REST API.

use serde_json::{Value, json};

use super::super::View;
use super::super::context::{default_to, text};
use super::super::view::VIEW;
use crate::store::Attributes;

const BASE: View = View { initial: &[("origin", "signalwire")], newest_first: true, ..VIEW };

/// `call_handler` and `message_handler` exist in the REST API only. A URL or application of the
/// Compatibility API implies them.
const COMPATIBLE: View = View {
    names: &[
        ("phone_number", "number"),
        ("friendly_name", "name"),
        ("emergency_address_sid", "e911_address_id"),
        ("emergency_status", "e911_status"),
        ("voice_receive_mode", "call_receive_mode"),
        ("voice_url", "call_request_url"),
        ("voice_method", "call_request_method"),
        ("voice_fallback_url", "call_fallback_url"),
        ("voice_fallback_method", "call_fallback_method"),
        ("voice_application_sid", "call_laml_application_id"),
        ("status_callback", "call_status_callback_url"),
        ("status_callback_method", "call_status_callback_method"),
        ("sms_url", "message_request_url"),
        ("sms_method", "message_request_method"),
        ("sms_fallback_url", "message_fallback_url"),
        ("sms_fallback_method", "message_fallback_method"),
        ("sms_application_sid", "message_laml_application_id"),
    ],
    to_wire,
    from_wire,
    ..BASE
};

pub(super) const NUMBERS: [View; 4] = [
    View { path: "/api/relay/rest/phone_numbers", ..BASE },
    View {
        path: "/api/relay/rest/imported_phone_numbers",
        values: &[("number_type", "toll-free", "tollfree")],
        initial: &[("origin", "hosted")],
        ..BASE
    },
    View { path: "/api/laml/2010-04-01/Accounts/{}/IncomingPhoneNumbers", ..COMPATIBLE },
    View {
        path: "/api/laml/2010-04-01/Accounts/{}/ImportedPhoneNumbers",
        values: &[("number_type", "toll-free", "tollfree")],
        initial: &[("origin", "hosted")],
        ..COMPATIBLE
    },
];

fn to_wire(shown: &mut Attributes) {
    let supports = |what: &str| {
        let listed = shown.get("capabilities").and_then(Value::as_array);
        listed.is_some_and(|all| all.iter().any(|one| one == what))
    };
    let capabilities = json!({ "voice": supports("voice"), "sms": supports("sms"), "mms": supports("mms"), "fax": supports("fax") });
    shown.insert("capabilities".into(), capabilities);
    let account = text(shown, "project_id").to_owned();
    default_to(
        shown,
        json!({ "account_id": account, "friendly_name": text(shown, "number"), "address_requirements": "none" }),
    );
    for name in [
        "voice_method",
        "voice_fallback_method",
        "status_callback_method",
        "sms_method",
        "sms_fallback_method",
    ] {
        shown.entry(name).or_insert_with(|| "POST".into());
    }
}

fn from_wire(input: &mut Attributes) {
    let implied = [
        ("voice_url", "call_handler", "laml_webhooks"),
        ("voice_application_sid", "call_handler", "laml_application"),
        ("sms_url", "message_handler", "laml_webhooks"),
        ("sms_application_sid", "message_handler", "laml_application"),
    ];
    for (name, handler, value) in implied {
        if input.contains_key(name) {
            input.insert(handler.into(), value.into());
        }
    }
}
