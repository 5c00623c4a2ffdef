//! Whether the server is still there. Every frame shows that it is.

use std::time::Duration;

/// The times of the liveness check.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LivenessTimes {
    /// The silence after which the server is pinged.
    pub ping_after: Duration,
    /// The same, for a server that sends pings itself.
    pub ping_after_pings: Duration,
    /// The silence after a ping that ends the connection.
    pub timeout: Duration,
}

/// What the check asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    /// Nothing yet.
    Alive,
    /// A ping.
    Ping,
    /// The end of the connection.
    Dead,
}

/// The liveness of one connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Liveness {
    times: LivenessTimes,
    last_frame: Duration,
    pinged: Option<Duration>,
    /// The server sends pings, so its silence is noticed earlier.
    is_pinging: bool,
}

impl Liveness {
    /// A connection that was opened now.
    pub fn new(times: LivenessTimes, now: Duration) -> Self {
        Self { times, last_frame: now, pinged: None, is_pinging: false }
    }

    /// A frame was received.
    pub fn on_frame(&mut self, now: Duration) {
        self.last_frame = now;
        self.pinged = None;
    }

    /// The server sent `signalwire.ping`.
    pub fn on_server_ping(&mut self) {
        self.is_pinging = true;
    }

    /// When to check again.
    pub fn deadline(&self) -> Duration {
        match self.pinged {
            Some(pinged) => pinged.saturating_add(self.times.timeout),
            None => self.last_frame.saturating_add(self.ping_after()),
        }
    }

    /// Checks, and counts a ping as sent.
    pub fn check(&mut self, now: Duration) -> Check {
        if now < self.deadline() {
            return Check::Alive;
        }
        if self.pinged.is_some() {
            return Check::Dead;
        }
        self.pinged = Some(now);
        Check::Ping
    }

    fn ping_after(&self) -> Duration {
        if self.is_pinging { self.times.ping_after_pings } else { self.times.ping_after }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    const TIMES: LivenessTimes =
        LivenessTimes { ping_after: seconds(20), ping_after_pings: seconds(15), timeout: seconds(10) };

    #[test]
    fn silence_leads_to_a_ping_and_then_to_the_end() {
        let mut liveness = Liveness::new(TIMES, seconds(0));
        assert_eq!(liveness.check(seconds(19)), Check::Alive);
        assert_eq!(liveness.check(seconds(20)), Check::Ping);
        assert_eq!(liveness.check(seconds(29)), Check::Alive);
        assert_eq!(liveness.check(seconds(30)), Check::Dead);
    }

    #[test]
    fn a_frame_shows_that_the_server_is_there() {
        let mut liveness = Liveness::new(TIMES, seconds(0));
        assert_eq!(liveness.check(seconds(20)), Check::Ping);
        liveness.on_frame(seconds(29));
        assert_eq!((liveness.check(seconds(48)), liveness.deadline()), (Check::Alive, seconds(49)));
        assert_eq!(liveness.check(seconds(49)), Check::Ping);
    }

    #[test]
    fn the_silence_of_a_server_that_pings_is_noticed_earlier() {
        let mut liveness = Liveness::new(TIMES, seconds(0));
        liveness.on_server_ping();
        assert_eq!((liveness.check(seconds(14)), liveness.check(seconds(15))), (Check::Alive, Check::Ping));
    }
}
