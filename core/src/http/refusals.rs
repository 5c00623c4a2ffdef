//! Requests that the server reports as unprocessed.

use std::mem;
use std::sync::Weak;

/// Tracks whether a server that refuses a request makes progress with others. While it does, the
/// request is sent again at once: a server that closes each connection after 20 requests refuses
/// the 80 others that are in flight, and accepts 20 of them on the next connection.
pub(crate) struct Refusals {
    responses: u64,
    /// The connection of the last refusal.
    connection: Weak<()>,
}

impl Refusals {
    /// `responses` is the number of responses of the client so far.
    pub fn new(responses: u64) -> Self {
        Self { responses, connection: Weak::new() }
    }

    /// Records a refusal. There is progress if the client has received a response since the last
    /// refusal, or if the connection of the last refusal is no longer used and still carries a
    /// request, which the server accepted. `users` counts the requests on the connection, and is
    /// empty if that is unknown.
    pub fn is_progress(&mut self, responses: u64, users: Weak<()>) -> bool {
        let before = mem::replace(&mut self.responses, responses);
        let connection = mem::replace(&mut self.connection, users);
        let is_other = !Weak::ptr_eq(&connection, &self.connection);
        self.responses > before || (is_other && connection.strong_count() > 0)
    }
}
