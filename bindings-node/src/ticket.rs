//! The duty to say something about a call.

use std::sync::Arc;

use signalwire_core::error::Error;
use signalwire_core::{Answer, Retry};

use crate::flights::Flights;
use crate::inbox::Inbox;
use crate::letter;

/// The duty to say something about a call, so that no promise is left open: whoever drops it without an answer was a panic.
pub struct Ticket {
    id: u32,
    flights: Arc<Flights>,
    inbox: Arc<Inbox>,
    is_answered: bool,
}

impl Ticket {
    /// A ticket for a call.
    pub fn new(id: u32, flights: Arc<Flights>, inbox: Arc<Inbox>) -> Self {
        Self { id, flights, inbox, is_answered: false }
    }

    /// Says that the call is tried again.
    pub fn tell(&self, retry: &Retry) {
        letter::retry(self.id, retry, |letter| self.inbox.put(&letter));
    }

    /// Says how the call ended.
    pub fn answer(mut self, result: &Result<Answer, Error>) {
        letter::answer(self.id, result, |letter| self.inbox.put(&letter));
        self.is_answered = true;
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.flights.end(self.id);
        if !self.is_answered {
            letter::panic(self.id, |letter| self.inbox.put(&letter));
        }
    }
}
