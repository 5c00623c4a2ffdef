//! Requests that the server says it has not looked at.

use std::mem;
use std::sync::Weak;

/// Tells whether a server that refuses a request makes progress with others. As long as it does,
/// the request is sent again at once: a server that ends each connection after 20 requests refuses
/// the 80 others that are in flight, and takes 20 of them on the next one.
pub(crate) struct Refusals {
    responses: u64,
    /// The connection on which the request was refused last.
    connection: Weak<()>,
}

impl Refusals {
    /// `responses` is how many the client has had so far.
    pub fn new(responses: u64) -> Self {
        Self { responses, connection: Weak::new() }
    }

    /// Notes a refusal. There is progress if since the last one the client has had a response, or
    /// if the connection of the last one is gone and still carries a request: the server took that
    /// one. `users` counts the requests on the connection, and is empty where that is unknown.
    pub fn is_progress(&mut self, responses: u64, users: Weak<()>) -> bool {
        let before = mem::replace(&mut self.responses, responses);
        let connection = mem::replace(&mut self.connection, users);
        let is_other = !Weak::ptr_eq(&connection, &self.connection);
        self.responses > before || (is_other && connection.strong_count() > 0)
    }
}
