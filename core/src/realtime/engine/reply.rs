//! What receives the result of a connect or of a drain.

use tokio::sync::oneshot;

use super::{Drained, Engine};
use crate::error::Error;
use crate::realtime::payload::Payload;
use crate::realtime::queue::{Class, Item};

/// What receives a result.
#[derive(Debug)]
pub(crate) enum Reply<T> {
    /// A future.
    Future(oneshot::Sender<T>),
    /// The queue of events, which carries the result under this token.
    Queue(u64),
}

/// The result of a connect.
pub(crate) type Connected = Result<(), Error>;

impl Engine {
    pub(super) fn reply_connected(&self, reply: Reply<Connected>, result: Connected) {
        match reply {
            // The caller may have dropped the future.
            Reply::Future(sender) => drop(sender.send(result)),
            Reply::Queue(token) => self.push_result(token, result.map(|()| Payload::new("{}"))),
        }
    }

    /// Settles all calls that wait for a connection.
    pub(super) fn reply_all_connected(&mut self, result: &Connected) {
        for (_, reply) in std::mem::take(&mut self.connect_waiters) {
            self.reply_connected(reply, result.clone());
        }
    }

    pub(super) fn reply_drained(&self, reply: Reply<Drained>, drained: Drained) {
        match reply {
            Reply::Future(sender) => drop(sender.send(drained)),
            Reply::Queue(token) => {
                let json = serde_json::json!({ "calls": drained.calls, "requests": drained.requests });
                self.push_result(token, Ok(Payload::new(&json.to_string())));
            }
        }
    }

    pub(super) fn push_result(&self, token: u64, result: Result<Payload, Error>) {
        self.queue().push(Item::Response { token, result }, Class::Kept);
    }
}
