//! The thread that the engine works on, shared by all doors of the process.

use std::io;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::inbox;
use crate::panics::contain;

/// DNS lookups at a time. tokio's own limit is 512 threads, which a burst of first calls would start.
const LOOKUPS: usize = 8;
/// How long the last door waits for its threads. Only a DNS lookup, which nothing can interrupt, makes it wait at all.
const PATIENCE: Duration = Duration::from_millis(100);

static SHARED: Mutex<Weak<Threads>> = Mutex::new(Weak::new());

/// Something to do on the engine's thread, where futures can be spawned.
pub type Order = Box<dyn FnOnce() + Send>;

/// A thread that runs as long as any door is open. Node closes the doors of a worker thread, and at exit those of the process,
/// before it may unload this library; a thread that outlived that would run code that is gone.
///
/// It is one thread, and gets its work through a channel: a second one made calls dearer (they then meet at locks and wake each
/// other) and took a core from JavaScript. napi's own runtime has as many threads as there are cores, and ends with the last
/// environment.
pub struct Threads {
    orders: Option<UnboundedSender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Threads {
    /// The thread of the process, started if none runs.
    pub fn share() -> io::Result<Arc<Self>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(threads) = shared.upgrade() {
            return Ok(threads);
        }
        let threads = Arc::new(Self::start()?);
        *shared = Arc::downgrade(&threads);
        Ok(threads)
    }

    /// Hands something over. Orders that come close together wake the thread once.
    pub fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // Refused only when the thread has ended, and then nobody waits any more.
            drop(orders.send(order));
        }
    }

    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread()
            .max_blocking_threads(LOOKUPS)
            .thread_name("signalwire")
            .on_thread_park(inbox::announce_all)
            .enable_all()
            .build()?;
        let (orders, taken) = unbounded_channel();
        let thread = thread::Builder::new().name("signalwire".to_owned()).spawn(|| work(runtime, taken))?;
        Ok(Self { orders: Some(orders), thread: Some(thread) })
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        drop(self.orders.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// Does what is ordered, until nobody can order any more.
#[allow(clippy::needless_pass_by_value, reason = "the thread owns both")]
fn work(runtime: Runtime, mut orders: UnboundedReceiver<Order>) {
    runtime.block_on(async {
        while let Some(order) = orders.recv().await {
            // A mistake in one order must not end the thread that does all others.
            drop(contain(order));
        }
    });
    runtime.shutdown_timeout(PATIENCE);
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::Threads;

    #[test]
    fn an_order_that_panics_leaves_the_thread_to_the_others() {
        let threads = Threads::start().unwrap();
        threads.order(Box::new(|| panic!("a mistake")));
        let (tell, told) = channel();
        threads.order(Box::new(move || tell.send(7).unwrap()));
        assert_eq!(told.recv_timeout(Duration::from_secs(5)), Ok(7));
    }
}
