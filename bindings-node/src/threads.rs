//! The threads that the engine works on, shared by all doors of the process.

use std::future::Future;
use std::io;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

/// One thread reads and decrypts, another one keeps the rest moving meanwhile. More would take the cores from JavaScript.
const WORKERS: usize = 2;
/// DNS lookups at a time. tokio's own limit is 512 threads, which a burst of first calls would start.
const LOOKUPS: usize = 8;
/// How long the last door waits for its threads. Only a DNS lookup, which nothing can interrupt, makes it wait at all.
const PATIENCE: Duration = Duration::from_millis(100);

static SHARED: Mutex<Weak<Threads>> = Mutex::new(Weak::new());

/// Threads that run as long as any door is open. Node closes the doors of a worker thread, and at exit those of the process,
/// before it may unload this library; a thread that outlived that would run code that is gone.
///
/// napi's own runtime ends with the last environment instead, and starts again with as many threads as there are cores.
pub struct Threads(Option<Runtime>);

impl Threads {
    /// The threads of the process, started if none run.
    pub fn share() -> io::Result<Arc<Self>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(threads) = shared.upgrade() {
            return Ok(threads);
        }
        let threads = Arc::new(Self(Some(start()?)));
        *shared = Arc::downgrade(&threads);
        Ok(threads)
    }

    /// Runs a future to its end, or to the end of the threads.
    pub fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = &self.0 {
            runtime.spawn(future);
        }
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_timeout(PATIENCE);
        }
    }
}

fn start() -> io::Result<Runtime> {
    Builder::new_multi_thread()
        .worker_threads(WORKERS)
        .max_blocking_threads(LOOKUPS)
        .thread_name("signalwire")
        .enable_all()
        .build()
}
