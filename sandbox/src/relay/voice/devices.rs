//! Devices: phones, SIP endpoints and others that a call connects.

use serde_json::{Value, json};

use super::super::RELAY;
use crate::resources::text;
use crate::store::Attributes;

/// The addresses of a device: from and to.
pub(super) fn addresses(device: &Value) -> (String, String) {
    let params = &device["params"];
    let address = |names: &[&str]| {
        let found = names.iter().find_map(|name| params[*name].as_str());
        found.unwrap_or_default().to_owned()
    };
    let to = ["to_number", "to", "channel", "queue_name", "call_id", "url"];
    (address(&["from_number", "from"]), address(&to))
}

/// The type of the call in the voice log.
pub(super) fn call_type(device: &Value) -> &'static str {
    if device["type"] == "phone" { "relay_pstn_call" } else { "relay_sip_call" }
}

/// The devices of a request: steps in series, each with devices in parallel. `None` if one has no
/// type.
pub(super) fn read(params: &Attributes) -> Option<Vec<Vec<Value>>> {
    let steps = params.get("devices")?.as_array()?.iter();
    let steps: Option<Vec<Vec<Value>>> = steps.map(|step| step.as_array().cloned()).collect();
    let whole = |device: &Value| device["type"].is_string() && device["params"].is_object();
    steps.filter(|steps| !steps.is_empty() && steps.iter().flatten().all(whole))
}

/// The device of a call. One that the REST API created has none, so it is made from its addresses.
pub(super) fn of_call(call: &Attributes) -> Value {
    if let Some(device) = call.get(RELAY).and_then(|relay| relay.get("device")) {
        return device.clone();
    }
    match (text(call, "from"), text(call, "to")) {
        (from, to) if to.starts_with("sip:") => {
            json!({ "type": "sip", "params": { "from": from, "to": to } })
        }
        (from, to) => json!({ "type": "phone", "params": { "from_number": from, "to_number": to } }),
    }
}
