//! Calls in flight and their cancellation.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot::{Receiver, Sender, channel};

/// Calls in flight by id.
#[derive(Default)]
pub struct InFlight(Mutex<State>);

#[derive(Default)]
struct State {
    open: HashMap<u32, Sender<()>>,
    is_closed: bool,
}

impl InFlight {
    /// Registers a call. The receiver completes when the call is cancelled. `None` after `close`.
    pub fn begin(&self, id: u32) -> Option<Receiver<()>> {
        let mut state = self.lock();
        if state.is_closed {
            return None;
        }
        let (sender, receiver) = channel();
        state.open.insert(id, sender);
        Some(receiver)
    }

    /// Removes a call, and cancels it if it is in flight.
    pub fn end(&self, id: u32) {
        let cancelled = self.lock().open.remove(&id);
        drop(cancelled);
    }

    /// Cancels all calls and rejects new ones.
    pub fn close(&self) {
        let mut state = self.lock();
        state.is_closed = true;
        state.open.clear();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::InFlight;

    #[test]
    fn an_ended_call_is_cancelled_and_others_continue() {
        let in_flight = InFlight::default();
        let (mut first, mut second) = (in_flight.begin(1).unwrap(), in_flight.begin(2).unwrap());
        in_flight.end(1);
        assert!(first.try_recv().is_err_and(|error| error.to_string().contains("closed")));
        assert!(second.try_recv().is_err_and(|error| error.to_string().contains("empty")));
        in_flight.close();
        assert!(second.try_recv().is_err_and(|error| error.to_string().contains("closed")));
        assert!(in_flight.begin(3).is_none());
    }
}
