//! Callbacks: requests that the Space sends to its users' servers, signed as the API does. Only
//! loopback addresses receive them.

mod address;
mod callback;
mod calls;
mod commands;
mod delivery;
mod exchange;
mod faxes;
mod messages;
mod outbox;
mod recordings;
mod registry;
mod request;
mod sample;
mod streams;

pub(crate) use calls::state_changed as call_state_changed;
pub(crate) use commands::command_event;
pub(crate) use delivery::Delivery;
pub(crate) use outbox::{Outbox, deliver};
pub(crate) use sample::{known_events, sample};

use crate::resources::faxes::FAXES;
use crate::resources::messages::MESSAGES;
use crate::resources::recordings::RECORDINGS;
use crate::resources::streams::STREAMS;
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
        name if name == FAXES.collection => faxes::status(&change.attributes),
        name if name == STREAMS.collection => streams::status(&change.attributes),
        _ => registry::status(&state.store, change),
    };
    if let Some(callback) = callback {
        state.send_callback(callback);
    }
}
