//! Contexts, which the vendor's newer documents call topics: `signalwire.receive` and `.unreceive`.

use serde_json::{Value, json};

use super::rpc::{Reply, ok};
use super::session::Caller;
use super::voice;
use crate::space::State;
use crate::store::Attributes;

/// Adds contexts to the session. Inbound calls that wait for a client of one of them are offered.
pub(super) fn receive(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let contexts = names(params);
    if let Some(session) = state.relay.sessions.get_mut(&caller.protocol) {
        session.contexts.extend(contexts);
    }
    voice::offer_waiting(state);
    Ok(ok(json!({ "message": "Receiving events" })))
}

/// Removes contexts from the session.
pub(super) fn unreceive(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let contexts = names(params);
    if let Some(session) = state.relay.sessions.get_mut(&caller.protocol) {
        session.contexts.retain(|context| !contexts.contains(context));
    }
    Ok(ok(json!({ "message": "Not receiving events" })))
}

/// The contexts of a request. `calling.receive` accepts a single one as well.
pub(super) fn names(params: &Attributes) -> Vec<String> {
    let listed = params.get("contexts").and_then(Value::as_array).into_iter().flatten();
    listed.chain(params.get("context")).filter_map(|name| name.as_str().map(ToOwned::to_owned)).collect()
}
