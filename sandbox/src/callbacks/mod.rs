//! Callbacks: requests that the Space sends to its users' servers, signed as the API does. Only
//! loopback addresses receive them.

mod address;
mod callback;
mod calls;
mod delivery;
mod exchange;
mod messages;
mod outbox;
mod recordings;
mod registry;
mod request;
mod sample;

pub(crate) use calls::state_changed as call_state_changed;
pub(crate) use outbox::{Outbox, deliver};
pub(crate) use sample::{known_events, sample};

use crate::resources::messages::MESSAGES;
use crate::resources::recordings::RECORDINGS;
use crate::space::State;
use crate::store::Change;

/// Sends the callbacks of a change. Those of calls follow from the states that the relay announces.
pub(crate) fn changed(state: &mut State, change: &Change) {
    if change.name != "advanced" {
        return;
    }
    let callback = match change.collection {
        name if name == MESSAGES.collection => messages::status(&change.attributes),
        name if name == RECORDINGS.collection => recordings::status(&change.attributes),
        _ => registry::status(&state.store, change),
    };
    if let Some(callback) = callback {
        state.send_callback(callback);
    }
}
