//! The states of a session.

use std::time::Duration;

use crate::error::ErrorCode;
use crate::string_enum::string_enum;

string_enum! {
    /// The state of a session. It compares with strings, and is a string in JSON.
    pub enum State {
        /// No connection was asked for, or the first one could not be established.
        Idle = "idle",
        /// The first connection is being established.
        Connecting = "connecting",
        /// The server accepted the session.
        Connected = "connected",
        /// The connection was lost, and another one is being established.
        Reconnecting = "reconnecting",
        /// The session lets calls and requests end and accepts no others.
        Draining = "draining",
        /// The session has ended.
        Closed = "closed",
    }
}

/// A change of the state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StateChange {
    /// The new state.
    pub state: State,
    /// Why the state changed, if the caller did not cause it.
    pub reason: Option<Reason>,
    /// The number of the attempt, from 1, while a connection is being established; else 0.
    pub attempt: u32,
    /// The wait before the attempt.
    pub delay: Duration,
}

/// Why a connection ended or was not established.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// A stable identifier: `closed`, `reset`, `dns`, `silent`, `server_disconnect`,
    /// `unauthorized`, …
    pub code: ErrorCode,
    /// A message without secrets.
    pub message: String,
    /// The HTTP status, if the upgrade was answered with one.
    pub status: Option<u16>,
}
