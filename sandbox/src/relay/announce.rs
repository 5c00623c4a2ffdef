//! Events and callbacks from changes of resources, by REST or realtime.

use super::{messaging, video, voice};
use crate::callbacks;
use crate::control::changes::Change;
use crate::control::{scripts, things};
use crate::resources::calls::CALLS;
use crate::resources::messages::MESSAGES;
use crate::resources::video::SESSIONS;
use crate::space::State;

/// Sends the events and callbacks of all changes since the last call. A change can cause others: a
/// phone that is busy ends the call that was created.
pub(crate) fn announce(state: &mut State) {
    while let Some(change) = state.store.changes.pop_front() {
        callbacks::changed(state, &change);
        scripts::start(state, &change);
        match change.collection {
            name if name == CALLS.collection => voice::changed(state, &change),
            name if name == MESSAGES.collection => messaging::changed(state, &change),
            name if name == SESSIONS.collection => video::changed(state, &change),
            _ => {}
        }
    }
    state.relay.send_events();
    for (collection, id) in state.store.take_touched() {
        if things::is_listed(&collection) {
            state.changes.send(Change::Thing(id));
        }
    }
}
