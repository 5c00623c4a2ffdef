//! Subscriptions to video channels: `signalwire.subscribe` and `.unsubscribe`.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::rpc::{Reply, ok};
use super::session::Caller;
use super::video;
use crate::resources::text;
use crate::space::State;
use crate::store::Attributes;

/// The channel of the rooms of a project.
pub(super) const ROOMS: &str = "video.rooms";

/// Subscribes the session to events of a channel. A room answers with its state.
pub(super) fn subscribe(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let channel = text(params, "event_channel").to_owned();
    if let Some(session) = state.relay.sessions.get_mut(&caller.protocol) {
        session.video.entry(channel.clone()).or_default().extend(event_names(params));
    }
    if channel != ROOMS {
        video::announce_state(state, caller, &channel);
    }
    Ok(ok(json!({ "message": "Subscribed" })))
}

/// Removes events of a channel from the session; without events, all of them.
pub(super) fn unsubscribe(state: &mut State, caller: &Caller, params: &Attributes) -> Reply {
    let (channel, names) = (text(params, "event_channel"), event_names(params));
    if let Some(session) = state.relay.sessions.get_mut(&caller.protocol) {
        remove_events(&mut session.video, channel, &names);
    }
    Ok(ok(json!({ "message": "Unsubscribed" })))
}

/// Removes events of a channel; without names, all. Returns whether the channel was removed.
pub(super) fn remove_events(
    channels: &mut IndexMap<String, BTreeSet<String>>,
    channel: &str,
    names: &BTreeSet<String>,
) -> bool {
    let Some(known) = channels.get_mut(channel) else { return false };
    known.retain(|name| !names.is_empty() && !names.contains(name));
    known.is_empty() && channels.shift_remove(channel).is_some()
}

/// The event names of a request.
pub(super) fn event_names(params: &Attributes) -> BTreeSet<String> {
    let listed = params.get("events").and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(|name| name.as_str().map(ToOwned::to_owned)).collect()
}
