//! Sessions: what a client has subscribed to. A session survives its connection and is resumed by
//! its `protocol`.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use uuid::Uuid;

use crate::tokens::{ApiToken, hex};

/// The maximum number of sessions. When it is exceeded, the oldest one without a connection is
/// removed.
const LIMIT: usize = 10_000;

/// The session of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Caller {
    /// The name of the session.
    pub protocol: String,
    /// The project.
    pub project: String,
}

/// A session.
pub(super) struct Session {
    /// The project.
    pub project: String,
    /// The API token that created the session.
    pub token: ApiToken,
    /// The connection, if there is one.
    pub socket: Option<u64>,
    /// The identity of this connection.
    pub identity: String,
    /// The topics of inbound calls, messages and tasks.
    pub contexts: BTreeSet<String>,
    /// The event names by video channel.
    pub video: IndexMap<String, BTreeSet<String>>,
    /// The event names by chat channel.
    pub chat: IndexMap<String, BTreeSet<String>>,
}

/// All sessions by `protocol`.
#[derive(Default)]
pub(super) struct Sessions(IndexMap<String, Session>);

impl Sessions {
    /// Creates a session, and returns its `protocol`.
    pub fn create(&mut self, project: &str, token: ApiToken) -> String {
        let protocol = format!("signalwire_{}_{}_{project}", hex::<8>(), Uuid::new_v4());
        let session = Session {
            project: project.to_owned(),
            token,
            socket: None,
            identity: String::new(),
            contexts: BTreeSet::new(),
            video: IndexMap::new(),
            chat: IndexMap::new(),
        };
        if self.0.len() >= LIMIT
            && let Some(index) = self.0.values().position(|session| session.socket.is_none())
        {
            self.0.shift_remove_index(index);
        }
        self.0.insert(protocol.clone(), session);
        protocol
    }

    /// The session.
    pub fn get(&self, protocol: &str) -> Option<&Session> {
        self.0.get(protocol)
    }

    /// The mutable session.
    pub fn get_mut(&mut self, protocol: &str) -> Option<&mut Session> {
        self.0.get_mut(protocol)
    }

    /// Forgets the session.
    pub fn remove(&mut self, protocol: &str) {
        self.0.shift_remove(protocol);
    }

    /// Removes the sessions of a token and returns their connections.
    pub fn remove_of(&mut self, token: &str) -> Vec<u64> {
        let sockets = self.0.values().filter(|session| session.token.id == token);
        let sockets = sockets.filter_map(|session| session.socket).collect();
        self.0.retain(|_, session| session.token.id != token);
        sockets
    }

    /// All sessions with their `protocol`.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Session)> {
        self.0.iter()
    }

    /// Marks the session as disconnected, if this is still its connection.
    pub fn disconnect(&mut self, protocol: &str, socket: u64) {
        if let Some(session) = self.0.get_mut(protocol).filter(|session| session.socket == Some(socket)) {
            session.socket = None;
        }
    }
}

/// The part of a `protocol` that the `authorization` of the connect result repeats.
pub(super) fn signature(protocol: &str) -> &str {
    protocol.split('_').nth(1).unwrap_or_default()
}
