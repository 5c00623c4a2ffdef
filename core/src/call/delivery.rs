//! How far a call got, for whoever has to context it after the call itself is gone.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

/// In the place of an attempt's number: nothing is written any more.
const CANCELLED: u32 = u32::MAX;
/// How often a call is sent again without counting as an attempt, because the server closed stream
/// or connection without looking at it, and makes no progress with other requests. For the whole
/// call: a server that never looks would otherwise get this many requests for each attempt.
const RESENDS: u32 = 2;

/// How far a call got. Written by the engine and the network, read when time runs out or the caller
/// takes the call back.
#[derive(Debug, Default)]
pub(crate) struct DeliveryState {
    attempts: AtomicU32,
    /// The attempt whose request was last written to a connection. A number and not a flag: a
    /// connection that was given up may still touch the body of an older attempt.
    written: AtomicU32,
    /// An attempt was written and not settled when the call was withdrawn.
    outstanding: AtomicBool,
    maybe_delivered: AtomicBool,
    resends: AtomicU32,
}

impl DeliveryState {
    /// Starts an attempt and gives its number, from 1.
    pub fn begin(&self) -> u32 {
        self.attempts.fetch_add(1, Relaxed) + 1
    }

    /// How many attempts were started.
    pub fn attempts(&self) -> u32 {
        self.attempts.load(Relaxed)
    }

    /// Asked before the request of this attempt is written. Whoever is told `false` must not write
    /// it.
    pub fn may_write(&self, attempt: u32) -> bool {
        let write = |written| (written != CANCELLED).then_some(attempt.max(written));
        self.written.fetch_update(Relaxed, Relaxed, write).is_ok()
    }

    /// Takes one of the call's resends; false if none is left.
    pub fn resend(&self) -> bool {
        self.resends.fetch_add(1, Relaxed) < RESENDS
    }

    /// Nothing is written from now on. What the error says of the call then stays true: a
    /// connection works on a thread of its own, and would otherwise write a request that was just
    /// reported as not written.
    pub fn cancel(&self) {
        let written = self.written.swap(CANCELLED, Relaxed);
        self.outstanding.fetch_or(written == self.attempts() && written > 0, Relaxed);
    }

    /// The request of the current attempt has been written, in part or whole, and nobody knows how
    /// it ended.
    pub fn is_written(&self) -> bool {
        let written = self.written.load(Relaxed);
        self.outstanding.load(Relaxed) || (written == self.attempts() && written > 0)
    }

    /// The current attempt ended, and this is known about it.
    pub fn finish_attempt(&self, maybe_delivered: bool) {
        self.maybe_delivered.fetch_or(maybe_delivered, Relaxed);
        let end = |written| (written != CANCELLED).then_some(0);
        let _cancelled = self.written.fetch_update(Relaxed, Relaxed, end);
    }

    /// An attempt that ended may have been carried out.
    pub fn maybe_delivered(&self) -> bool {
        self.maybe_delivered.load(Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::DeliveryState;

    #[test]
    fn a_withdrawn_call_is_not_written() {
        let delivery = DeliveryState::default();
        let attempt = delivery.begin();
        delivery.cancel();
        assert!(!delivery.may_write(attempt));
        assert!(!delivery.is_written());
        assert!(!delivery.may_write(delivery.begin()));
    }

    #[test]
    fn a_written_call_stays_written_when_it_is_cancelled() {
        let delivery = DeliveryState::default();
        assert!(delivery.may_write(delivery.begin()));
        delivery.cancel();
        assert!(delivery.is_written());
        delivery.finish_attempt(false);
        assert!(delivery.is_written());
    }

    #[test]
    fn an_attempt_that_ended_is_not_open() {
        let delivery = DeliveryState::default();
        assert!(delivery.may_write(delivery.begin()));
        delivery.finish_attempt(true);
        delivery.begin();
        delivery.cancel();
        assert!(!delivery.is_written());
        assert!(delivery.maybe_delivered());
    }
}
