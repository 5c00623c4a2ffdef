//! Counts of a session.

use std::collections::BTreeMap;

/// The counts of a session since it was created, and its current sizes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// Events that were received, duplicates included.
    pub events: u64,
    /// Events with an id that was seen before. They are acknowledged and not reported.
    pub duplicates: u64,
    /// Events that are not watched.
    pub unwatched: u64,
    /// Events that were dropped because the reader is too slow, by their wire name.
    pub dropped: BTreeMap<String, u64>,
    /// Messages that are no messages of the protocol.
    pub protocol_violations: u64,
    /// Inbound calls that were passed to another client.
    pub calls_passed: u64,
    /// Connections after the first one.
    pub reconnects: u64,
    /// Events that wait for the reader.
    pub queued_events: usize,
    /// The approximate memory of these events, in bytes.
    pub queued_bytes: usize,
    /// Requests that were sent and not yet answered.
    pub requests_in_flight: usize,
    /// Requests that wait for a connection.
    pub requests_waiting: usize,
    /// Calls that have not ended.
    pub live_calls: usize,
}
