//! The delivery state of a call, kept outside its future so that an abort can still report it.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

/// Replaces the number of an attempt once the call is cancelled.
const CANCELLED: u32 = u32::MAX;
/// How often a call is sent again without counting as an attempt, because the server closed the
/// stream or the connection before it processed the request and makes no progress with other
/// requests. The limit is for the whole call: a server that never processes a request would
/// otherwise receive this many requests for each attempt.
#[cfg(feature = "native")]
const RESENDS: u32 = 2;

/// The delivery state of a call. The call machine and the transport write it. It is read when the
/// time is over or the caller aborts.
#[derive(Debug, Default)]
pub(crate) struct DeliveryState {
    attempts: AtomicU32,
    /// The attempt whose request was last written to a connection. A number and not a flag, because
    /// an abandoned connection may still read the body of an older attempt.
    written: AtomicU32,
    /// An attempt was written and had not ended when the call was cancelled.
    outstanding: AtomicBool,
    maybe_delivered: AtomicBool,
    #[cfg(feature = "native")]
    resends: AtomicU32,
}

impl DeliveryState {
    /// Starts an attempt and returns its number, from 1.
    pub fn begin(&self) -> u32 {
        self.attempts.fetch_add(1, Relaxed) + 1
    }

    /// The number of attempts that were started.
    pub fn attempts(&self) -> u32 {
        self.attempts.load(Relaxed)
    }

    /// Records that the request of this attempt is written from now on. Returns false if the call
    /// is cancelled; the caller must then not write the request.
    pub fn may_write(&self, attempt: u32) -> bool {
        let write = |written| (written != CANCELLED).then_some(attempt.max(written));
        self.written.fetch_update(Relaxed, Relaxed, write).is_ok()
    }

    /// Takes one of the resends of the call. Returns false if none is left.
    #[cfg(feature = "native")]
    pub fn resend(&self) -> bool {
        self.resends.fetch_add(1, Relaxed) < RESENDS
    }

    /// Forbids further writes, so that the error of the call stays true: a connection runs on
    /// another thread, and could otherwise write a request that was just reported as not written.
    #[cfg(feature = "native")]
    pub fn cancel(&self) {
        let written = self.written.swap(CANCELLED, Relaxed);
        self.outstanding.fetch_or(written == self.attempts() && written > 0, Relaxed);
    }

    /// The request of the current attempt has been written, in part or whole, and its end is
    /// unknown.
    pub fn is_written(&self) -> bool {
        let written = self.written.load(Relaxed);
        self.outstanding.load(Relaxed) || (written == self.attempts() && written > 0)
    }

    /// Records the end of the current attempt, and whether it may have been delivered.
    pub fn finish_attempt(&self, maybe_delivered: bool) {
        self.maybe_delivered.fetch_or(maybe_delivered, Relaxed);
        let end = |written| (written != CANCELLED).then_some(0);
        let _cancelled = self.written.fetch_update(Relaxed, Relaxed, end);
    }

    /// An attempt that ended may have been delivered.
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
