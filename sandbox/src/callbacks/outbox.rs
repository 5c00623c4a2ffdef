//! The deliveries of a Space, and the task that sends them in the background.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Weak};
use std::time::Instant;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use super::callback::Callback;
use super::delivery::Delivery;
use super::exchange::exchange;
use crate::clock;
use crate::control::changes::Change;
use crate::space::{Space, State};

/// The maximum number of deliveries. The oldest are removed first.
const MAX_DELIVERIES: usize = 10_000;

/// The id of a delivery, and the resource that it is about.
type Queued = (String, Option<String>);

/// The deliveries, oldest first.
pub(crate) struct Outbox {
    deliveries: VecDeque<Delivery>,
    last_id: u64,
    last_sequence: u64,
    sender: UnboundedSender<Queued>,
    receiver: Option<UnboundedReceiver<Queued>>,
}

impl Default for Outbox {
    fn default() -> Self {
        let (sender, receiver) = unbounded_channel();
        Self { deliveries: VecDeque::new(), last_id: 0, last_sequence: 0, sender, receiver: Some(receiver) }
    }
}

impl Outbox {
    /// Adds a delivery and returns its id.
    pub fn add(&mut self, callback: Callback) -> String {
        self.last_id += 1;
        let id = self.last_id.to_string();
        self.deliveries.push_back(Delivery::new(id.clone(), callback));
        if self.deliveries.len() > MAX_DELIVERIES {
            self.deliveries.pop_front();
        }
        id
    }

    /// The delivery with this id.
    pub fn get(&self, id: &str) -> Option<&Delivery> {
        self.deliveries.iter().rfind(|delivery| delivery.id == id)
    }

    fn get_mut(&mut self, id: &str) -> Option<&mut Delivery> {
        self.deliveries.iter_mut().rfind(|delivery| delivery.id == id)
    }

    /// Numbers an attempt that has ended, and returns its delivery if it was not removed.
    fn end_attempt(&mut self, id: &str) -> Option<&mut Delivery> {
        self.last_sequence += 1;
        let sequence = self.last_sequence;
        let delivery = self.get_mut(id)?;
        delivery.sequence = sequence;
        Some(delivery)
    }

    /// All deliveries, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Delivery> {
        self.deliveries.iter()
    }

    /// Forgets all deliveries. Those that are queued are not sent.
    pub fn clear(&mut self) {
        self.deliveries.clear();
    }

    /// The future that sends the queued deliveries until the Space is dropped. It exists once.
    pub fn take_runner(&mut self, space: &Arc<Space>) -> impl Future<Output = ()> + Send + 'static {
        run(self.receiver.take(), Arc::downgrade(space))
    }
}

impl State {
    /// Sends a callback in the background.
    pub fn send_callback(&mut self, callback: Callback) {
        let resource = callback.resource.clone();
        let id = self.outbox.add(callback);
        // Without a receiver the sandbox is being dropped.
        let _ = self.outbox.sender.send((id, resource));
    }
}

/// Sends a delivery once and records what became of it; does nothing if it was removed.
pub(crate) async fn deliver(space: &Space, id: &str) {
    let outgoing = {
        let mut state = space.state();
        let Some(delivery) = state.outbox.get_mut(id) else { return };
        let outgoing = delivery.start(&space.signer);
        if outgoing.is_none() {
            state.outbox.end_attempt(id);
        }
        state.changes.send(Change::Delivery(id.to_owned()));
        outgoing
    };
    let Some(outgoing) = outgoing else { return };
    let start = Instant::now();
    let done = exchange(&outgoing).await;
    let mut state = space.state();
    if let Some(delivery) = state.outbox.end_attempt(id) {
        delivery.ms = done.is_ok().then(|| clock::milliseconds(start.elapsed()));
        match done {
            Ok(status) => delivery.status = Some(status),
            Err(error) => delivery.error = Some(error),
        }
        state.changes.send(Change::Delivery(id.to_owned()));
    }
}

/// Deliveries about one resource are sent one after the other, so that its states arrive in order.
async fn run(receiver: Option<UnboundedReceiver<Queued>>, space: Weak<Space>) {
    let Some(mut receiver) = receiver else { return };
    let (mut sending, mut last) = (JoinSet::new(), HashMap::<String, oneshot::Receiver<()>>::new());
    loop {
        tokio::select! {
            next = receiver.recv() => {
                let Some((id, resource)) = next else { return };
                let (done, is_done) = oneshot::channel();
                let before = resource.and_then(|resource| last.insert(resource, is_done));
                let space = space.clone();
                sending.spawn(async move {
                    if let Some(before) = before {
                        let _ = before.await;
                    }
                    if let Some(space) = space.upgrade() {
                        deliver(&space, &id).await;
                    }
                    drop(done);
                });
            }
            Some(_) = sending.join_next() => {
                if sending.is_empty() {
                    last.clear();
                }
            }
        }
    }
}
