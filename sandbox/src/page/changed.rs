//! What changed in a short time.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, timeout_at};

use crate::control::changes::Change;

/// The time in which changes are collected: a busy Space sends 20 events per second, not one per
/// request.
const WINDOW: Duration = Duration::from_millis(50);

/// The changes, by id.
#[derive(Debug, Default)]
pub(super) struct Changed {
    pub requests: BTreeSet<u64>,
    pub things: BTreeSet<String>,
    pub deliveries: BTreeSet<String>,
    pub faults: BTreeSet<String>,
    /// Something was removed, or changes were missed.
    pub everything: bool,
}

impl Changed {
    /// Collects the changes that follow the first one.
    pub async fn collect(first: Result<Change, RecvError>, receiver: &mut Receiver<Change>) -> Self {
        let (mut changed, end) = (Self::default(), Instant::now() + WINDOW);
        changed.add(first);
        while let Ok(change) = timeout_at(end, receiver.recv()).await {
            if matches!(change, Err(RecvError::Closed)) {
                break;
            }
            changed.add(change);
        }
        changed
    }

    fn add(&mut self, change: Result<Change, RecvError>) {
        match change {
            Ok(Change::Request(id)) => drop(self.requests.insert(id)),
            Ok(Change::Thing(id)) => drop(self.things.insert(id)),
            Ok(Change::Delivery(id)) => drop(self.deliveries.insert(id)),
            Ok(Change::Fault(id)) => drop(self.faults.insert(id)),
            Ok(Change::Reset) | Err(_) => self.everything = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn missed_changes_and_removals_concern_everything() {
        let (sender, mut receiver) = tokio::sync::broadcast::channel(1);
        for id in [1, 2] {
            sender.send(Change::Request(id)).unwrap();
        }
        let first = receiver.recv().await;
        let changed = Changed::collect(first, &mut receiver).await;
        assert!(changed.everything && changed.requests == BTreeSet::from([2]), "{changed:?}");
    }
}
