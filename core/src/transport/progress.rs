//! How far a call got, for whoever has to report it after the call itself is gone.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

/// How far a call got. Written by the engine and the network, read when time runs out or the caller takes the call back.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    attempts: AtomicU32,
    /// The attempt whose request was last written to a connection. A number and not a flag: a connection that was given up may
    /// still touch the body of an older attempt.
    written: AtomicU32,
    acted: AtomicBool,
}

impl Progress {
    /// Starts an attempt and gives its number, from 1.
    pub fn begin(&self) -> u32 {
        self.attempts.fetch_add(1, Relaxed) + 1
    }

    /// How many attempts were started.
    pub fn attempts(&self) -> u32 {
        self.attempts.load(Relaxed)
    }

    /// The request of this attempt is being written.
    pub fn mark_written(&self, attempt: u32) {
        self.written.fetch_max(attempt, Relaxed);
    }

    /// The request of the current attempt has been written, in part or whole, and nobody knows yet how it ended.
    pub fn is_written(&self) -> bool {
        self.written.load(Relaxed) == self.attempts() && self.attempts() > 0
    }

    /// The current attempt ended, and this is known about it.
    pub fn settle(&self, may_have_acted: bool) {
        self.written.store(0, Relaxed);
        self.acted.fetch_or(may_have_acted, Relaxed);
    }

    /// An attempt that ended may have been carried out.
    pub fn may_have_acted(&self) -> bool {
        self.acted.load(Relaxed)
    }
}
