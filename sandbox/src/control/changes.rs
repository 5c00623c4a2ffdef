//! The broadcast of changes, for what shows a Space while it runs.

use tokio::sync::broadcast::{self, Receiver, Sender};

/// The number of changes that a slow receiver can be behind. It then receives
/// [`RecvError::Lagged`](broadcast::error::RecvError::Lagged) and reads everything again.
const CAPACITY: usize = 1024;

/// What changed. The control API reads the rest by the id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// A request was received, or its response is known.
    Request(u64),
    /// A callback was sent, or its response is known.
    Delivery(String),
    /// A call, message, room, number or token was created, changed or deleted.
    Thing(String),
    /// A fault was added or applied.
    Fault(String),
    /// Something was removed: the Space or a part of it was reset.
    Reset,
}

/// The sender of changes.
pub(crate) struct Changes(Sender<Change>);

impl Default for Changes {
    fn default() -> Self {
        Self(broadcast::channel(CAPACITY).0)
    }
}

impl Changes {
    /// Sends a change to all receivers; does nothing if there is none.
    pub fn send(&self, change: Change) {
        let _ = self.0.send(change);
    }

    /// A receiver of the changes from now on.
    pub fn subscribe(&self) -> Receiver<Change> {
        self.0.subscribe()
    }
}
