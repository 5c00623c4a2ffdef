//! The limits of a session.

use std::time::Duration;

use super::liveness::LivenessTimes;
use super::queue::Bounds;

/// The limits of a session, with their defaults.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options {
    /// All attempts of a session that was never connected.
    pub connect_timeout: Duration,
    /// One attempt: the socket, and the answer to `signalwire.connect`.
    pub attempt_timeout: Duration,
    /// The response to a request.
    pub request_timeout: Duration,
    /// Requests that wait for a connection.
    pub max_waiting: usize,
    /// The end of a connection that the server announced and does not close.
    pub announced_timeout: Duration,
    pub liveness: LivenessTimes,
    /// The idle time after which the operating system probes the connection.
    pub tcp_keepalive: Duration,
    /// The size of a message.
    pub max_message_bytes: usize,
    pub bounds: Bounds,
    /// Calls that have not ended. Further inbound calls are passed.
    pub max_calls: usize,
}

impl Default for Options {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            connect_timeout: seconds(30),
            attempt_timeout: seconds(10),
            request_timeout: seconds(10),
            max_waiting: 500,
            announced_timeout: seconds(5),
            liveness: LivenessTimes {
                ping_after: seconds(20),
                ping_after_pings: seconds(15),
                timeout: seconds(10),
            },
            tcp_keepalive: seconds(30),
            max_message_bytes: 16 * 1024 * 1024,
            bounds: Bounds { events: 10_000, bytes: 16 * 1024 * 1024 },
            max_calls: 1000,
        }
    }
}
