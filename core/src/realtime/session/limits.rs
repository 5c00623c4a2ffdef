//! The limits of a session, as options.

use std::time::Duration;

use super::SessionBuilder;

impl SessionBuilder {
    /// Sets the time for all attempts of the first connection. Default: 30 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.options.connect_timeout = timeout;
        self
    }

    /// Sets the time for opening a socket, and the time for the server's answer to the first
    /// request on it. Default: 10 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = timeout;
        self
    }

    /// Sets the time for the response to a request. Default: 10 s.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.options.request_timeout = timeout;
        self
    }

    /// Sets how many requests may wait for a connection. Default: 500.
    pub fn max_waiting_requests(mut self, count: usize) -> Self {
        self.options.max_waiting = count;
        self
    }

    /// Sets the silence after which the server is pinged. Default: 20 s, and 15 s for a server that
    /// sends pings itself.
    pub fn ping_interval(mut self, interval: Duration) -> Self {
        self.options.liveness.ping_after = interval;
        self.options.liveness.ping_after_pings = interval.mul_f64(0.75);
        self
    }

    /// Sets the silence after a ping that ends the connection. Default: 10 s.
    pub fn ping_timeout(mut self, timeout: Duration) -> Self {
        self.options.liveness.timeout = timeout;
        self
    }

    /// Sets the idle time after which the operating system probes the connection. Default: 30 s.
    pub fn tcp_keepalive(mut self, time: Duration) -> Self {
        self.options.tcp_keepalive = time;
        self
    }

    /// Sets the maximum size of a message of the server. Default: 16 MiB.
    pub fn max_message_bytes(mut self, bytes: usize) -> Self {
        self.options.max_message_bytes = bytes;
        self
    }

    /// Sets how many events may wait for the reader. Further ones are dropped and counted. Default:
    /// 10,000.
    pub fn max_queued_events(mut self, events: usize) -> Self {
        self.options.bounds.events = events;
        self
    }

    /// Sets the memory of the events that wait for the reader, in bytes. Further ones are dropped
    /// and counted. Default: 16 MiB.
    pub fn max_queued_bytes(mut self, bytes: usize) -> Self {
        self.options.bounds.bytes = bytes;
        self
    }

    /// Sets how many calls may be live. Further inbound calls are passed to another client.
    /// Default: 1,000.
    pub fn max_calls(mut self, calls: usize) -> Self {
        self.options.max_calls = calls;
        self
    }
}
