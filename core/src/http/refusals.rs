//! Requests that the server says it has not looked at.

use std::mem;
use std::sync::Weak;

use super::pool::{Pool, Pooled};

/// Tells whether a server that refuses a request makes progress with others. As long as it does,
/// the request is sent again at once: a server that ends each connection after 20 requests refuses
/// the 80 others that are in flight, and takes 20 of them on the next one.
pub(super) struct Refusals {
    responses: u64,
    /// The connection on which the request was refused last.
    connection: Weak<()>,
}

impl Refusals {
    pub fn new(pool: &Pool) -> Self {
        Self { responses: pool.responses(), connection: Weak::new() }
    }

    /// Notes a refusal. There is progress if since the last one the client has had a response, or
    /// if the connection of the last one is gone and still carries a request: the server took that
    /// one.
    pub fn is_progress(&mut self, pool: &Pool, pooled: &Pooled) -> bool {
        let responses = mem::replace(&mut self.responses, pool.responses());
        let connection = mem::replace(&mut self.connection, pooled.users());
        let is_other = !Weak::ptr_eq(&connection, &self.connection);
        self.responses > responses || (is_other && connection.strong_count() > 0)
    }
}
