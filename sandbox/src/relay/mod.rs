//! The relay: the WebSocket JSON-RPC interface of the Space. REST and realtime clients share one
//! state. A change of a resource is recorded in the store and announced here as an event.
#![allow(clippy::unnecessary_wraps, reason = "the signature of methods")]
#![allow(clippy::needless_pass_by_value, reason = "payloads are built where they are passed")]

mod announce;
mod auth;
mod chat;
mod contexts;
mod control;
mod dispatch;
mod events;
mod faults;
mod journal;
mod messaging;
mod methods;
mod phones;
mod rpc;
mod session;
mod socket;
mod subscriptions;
mod tasks;
mod timers;
mod upgrade;
mod video;
mod voice;

use std::time::Duration;

use uuid::Uuid;

pub(crate) use announce::announce;
pub(crate) use control::routes;
pub(crate) use upgrade::{is_upgrade, upgrade};

use crate::control::journal::Journal;
use events::Event;
use faults::FrameFaults;
use journal::Frame;
use session::Sessions;
use socket::Sockets;
use timers::Timers;

/// The attribute of calls and rooms that contains what only the relay needs. The views of the REST
/// API do not show it.
pub(crate) const RELAY: &str = "relay";

/// The default interval of the server's pings. Clients of the vendor treat a connection as lost
/// 15 s after the last ping.
const PING_INTERVAL: Duration = Duration::from_secs(10);

/// The state of the relay.
pub(crate) struct Relay {
    pub sockets: Sockets,
    sessions: Sessions,
    faults: FrameFaults,
    journal: Journal<Frame>,
    phones: phones::Phones,
    voice: voice::Voice,
    chat: chat::Channels,
    /// Steps that run later.
    pub timers: Timers,
    /// Events that are not sent yet, oldest first.
    events: Vec<Event>,
    ping_interval: Duration,
    node_id: String,
    space_id: String,
}

impl Default for Relay {
    fn default() -> Self {
        Self {
            sockets: Sockets::default(),
            sessions: Sessions::default(),
            faults: FrameFaults::default(),
            journal: Journal::default(),
            phones: phones::Phones::default(),
            voice: voice::Voice::default(),
            chat: chat::Channels::default(),
            timers: Timers::default(),
            events: Vec::new(),
            ping_interval: PING_INTERVAL,
            node_id: format!("{}@local", Uuid::new_v4()),
            space_id: Uuid::new_v4().to_string(),
        }
    }
}

impl Relay {
    /// Drops all connections and forgets everything but the timers, whose steps find no call.
    pub fn reset(&mut self) {
        self.sockets.drop_all();
        let timers = std::mem::take(&mut self.timers);
        *self = Self { timers, ..Self::default() };
    }

    /// Ends the sessions of an API token that was deleted, and drops their connections.
    pub fn end_sessions_of(&mut self, token: &str) {
        for socket in self.sessions.remove_of(token) {
            self.sockets.drop(socket);
        }
    }
}
