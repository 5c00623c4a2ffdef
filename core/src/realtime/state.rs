//! The states of a session.

use std::time::Duration;

use crate::error::ErrorCode;

/// The state of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// No connection was asked for, or the first one could not be established.
    Idle,
    /// The first connection is being established.
    Connecting,
    /// The server accepted the session.
    Connected,
    /// The connection was lost, and another one is being established.
    Reconnecting,
    /// The session lets calls and requests end and accepts no others.
    Draining,
    /// The session has ended.
    Closed,
}

impl State {
    /// The name, in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Connecting => "connecting",
            Self::Connected => "connected",
            Self::Reconnecting => "reconnecting",
            Self::Draining => "draining",
            Self::Closed => "closed",
        }
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
