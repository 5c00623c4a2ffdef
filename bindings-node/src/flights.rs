//! The calls under way, and how each can be taken back.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot::{Receiver, Sender, channel};

/// The calls under way, by their id.
#[derive(Default)]
pub struct Flights(Mutex<HashMap<u32, Sender<()>>>);

impl Flights {
    /// Notes a call. The receiver is done once the call is taken back.
    pub fn begin(&self, id: u32) -> Receiver<()> {
        let (sender, receiver) = channel();
        self.lock().insert(id, sender);
        receiver
    }

    /// Forgets a call, and takes it back if it is still under way.
    pub fn end(&self, id: u32) {
        self.lock().remove(&id);
    }

    /// Takes back all calls.
    pub fn end_all(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Sender<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Flights;

    #[test]
    fn a_call_that_is_ended_is_taken_back_and_others_go_on() {
        let flights = Flights::default();
        let (mut first, mut second) = (flights.begin(1), flights.begin(2));
        flights.end(1);
        assert!(first.try_recv().is_err_and(|error| error.to_string().contains("closed")));
        assert!(second.try_recv().is_err_and(|error| error.to_string().contains("empty")));
        flights.end_all();
        assert!(second.try_recv().is_err_and(|error| error.to_string().contains("closed")));
    }
}
