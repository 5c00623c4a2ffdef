//! Steps that run later, such as the end of a playback.

use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;

use super::announce;
use crate::space::{Space, State};

/// A step.
type Step = Box<dyn FnOnce(&Space) + Send>;

/// The queue of steps. `run` receives from it.
pub(crate) struct Timers {
    sender: UnboundedSender<(Duration, Step)>,
    receiver: Option<UnboundedReceiver<(Duration, Step)>>,
}

impl Default for Timers {
    fn default() -> Self {
        let (sender, receiver) = unbounded_channel();
        Self { sender, receiver: Some(receiver) }
    }
}

impl Timers {
    /// Runs the step after a delay.
    pub fn run_later(&self, delay: Duration, step: impl FnOnce(&Space) + Send + 'static) {
        // Without a receiver the sandbox is being dropped.
        let _ = self.sender.send((delay, Box::new(step)));
    }

    /// Changes the state after a delay, and announces the changes.
    pub fn change_later(&self, delay: Duration, change: impl FnOnce(&mut State) + Send + 'static) {
        self.run_later(delay, |space| {
            let mut state = space.state();
            change(&mut state);
            announce(&mut state);
        });
    }

    /// The future that runs the steps until the Space is dropped. It exists once.
    pub fn take_runner(&mut self, space: &Arc<Space>) -> impl Future<Output = ()> + Send + 'static {
        run(self.receiver.take(), Arc::downgrade(space))
    }
}

async fn run(receiver: Option<UnboundedReceiver<(Duration, Step)>>, space: Weak<Space>) {
    let Some(mut receiver) = receiver else { return };
    let mut sleeping = JoinSet::new();
    loop {
        tokio::select! {
            next = receiver.recv() => {
                let Some((delay, step)) = next else { return };
                let space = space.clone();
                sleeping.spawn(async move {
                    tokio::time::sleep(delay).await;
                    if let Some(space) = space.upgrade() {
                        step(&space);
                    }
                });
            }
            Some(_) = sleeping.join_next() => {}
        }
    }
}
