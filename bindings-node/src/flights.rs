//! The calls under way, and how each can be taken back.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot::{Receiver, Sender, channel};

/// The calls under way, by their id.
#[derive(Default)]
pub struct Flights(Mutex<Known>);

#[derive(Default)]
struct Known {
    open: HashMap<u32, Sender<()>>,
    is_closed: bool,
}

impl Flights {
    /// Notes a call. The receiver is done once the call is taken back. `None` if no call is taken any more.
    pub fn begin(&self, id: u32) -> Option<Receiver<()>> {
        let mut known = self.lock();
        if known.is_closed {
            return None;
        }
        let (sender, receiver) = channel();
        known.open.insert(id, sender);
        Some(receiver)
    }

    /// Forgets a call, and takes it back if it is still under way.
    pub fn end(&self, id: u32) {
        let taken_back = self.lock().open.remove(&id);
        drop(taken_back);
    }

    /// Takes back all calls, and those that are still to begin.
    pub fn close(&self) {
        let mut known = self.lock();
        known.is_closed = true;
        known.open.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Flights;

    #[test]
    fn a_call_that_is_ended_is_taken_back_and_others_go_on() {
        let flights = Flights::default();
        let (mut first, mut second) = (flights.begin(1).unwrap(), flights.begin(2).unwrap());
        flights.end(1);
        assert!(first.try_recv().is_err_and(|error| error.to_string().contains("closed")));
        assert!(second.try_recv().is_err_and(|error| error.to_string().contains("empty")));
        flights.close();
        assert!(second.try_recv().is_err_and(|error| error.to_string().contains("closed")));
        assert!(flights.begin(3).is_none());
    }
}
