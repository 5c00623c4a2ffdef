//! What a session reports.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::payload::Payload;
use super::protocol::EventKind;
use super::state::StateChange;
use crate::string_enum::string_enum;

/// What a session reports, in the order of the wire.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// The state of the session changed.
    State(StateChange),
    /// The session is complete again after a reconnect.
    Resumed(Resumed),
    /// The server sent an event.
    Server(ServerEvent),
    /// Events were dropped because the reader is too slow.
    Overflow(Overflow),
    /// The server sent messages that are no messages of the protocol. They are ignored.
    Protocol(ProtocolViolation),
}

/// An event of the server.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServerEvent {
    /// The wire name, such as `calling.call.state`. It may be one that this version does not
    /// contain.
    pub name: String,
    /// The wire name as an enum; `Other` for a name that this version does not contain.
    pub kind: EventKind,
    /// The id of the event, if the server sent one.
    pub id: Option<String>,
    /// The channel that the event was sent to, such as `video.rooms.<project id>`.
    pub channel: Option<String>,
    /// The topic of the event.
    pub context: Option<String>,
    /// Seconds since the epoch, by the clock of the server.
    pub timestamp: Option<f64>,
    /// The id of the object of the event: of its call, room session, topic, chat channel or dial.
    pub key: Option<String>,
    /// The payload.
    pub payload: Payload,
}

/// The session is complete again after a reconnect: every subscription was made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resumed {
    /// The server continued the previous session. Otherwise it started a new one, and events of the
    /// gap are lost.
    pub restored: bool,
    /// The time without a connection.
    pub gap: Duration,
    /// The number of subscriptions that were made again.
    pub again: usize,
}

/// Dropped events, by their wire name, since the last report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overflow {
    /// The number of dropped events of each name.
    pub dropped: BTreeMap<String, u64>,
}

/// The last of several messages that are no messages of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProtocolViolation {
    /// What is wrong.
    pub code: ViolationCode,
    /// The number of such messages, of all codes, since the session was created.
    pub count: u64,
}

string_enum! {
    /// What is wrong with a message: a stable identifier for programs. It compares with strings,
    /// and is a string in JSON.
    pub enum ViolationCode {
        /// The message is not JSON, or it repeats a member.
        InvalidJson = "invalid_json",
        /// The message is JSON, but not an object.
        NotAnObject = "not_an_object",
        /// The message is neither a request nor a response, or an event is incomplete: a member
        /// has another type, or is missing.
        UnexpectedShape = "unexpected_shape",
        /// The method of a request is unknown.
        UnknownMethod = "unknown_method",
        /// The message is binary.
        Binary = "binary",
    }
}

impl ServerEvent {
    /// The approximate memory that the event occupies, in bytes.
    pub(crate) fn size(&self) -> usize {
        let texts = [&self.id, &self.channel, &self.context, &self.key];
        let texts = texts.into_iter().flatten().map(String::len).sum::<usize>();
        size_of::<Self>() + self.name.len() + texts + self.payload.as_str().len()
    }
}

/// Prints the size of the payload and not the payload, which may contain secrets.
impl fmt::Debug for ServerEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerEvent")
            .field("name", &self.name)
            .field("id", &self.id)
            .field("key", &self.key)
            .field("payload", &self.payload)
            .finish_non_exhaustive()
    }
}
