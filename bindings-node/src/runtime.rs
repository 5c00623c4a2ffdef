//! The runtime thread, shared by all clients of the process.

use std::io;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::runtime::{self, Builder};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::completion_queue;
use crate::panics::catch_panic;

/// Concurrent DNS lookups. The default of tokio is 512 threads, which a burst of first calls would
/// start.
const MAX_BLOCKING_THREADS: usize = 8;
/// How long closing the last client waits for the thread. Only a blocking DNS lookup can use this
/// time.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_millis(100);

static SHARED: Mutex<Weak<Runtime>> = Mutex::new(Weak::new());

/// A closure that runs on the runtime thread, where it can spawn futures.
pub type Task = Box<dyn FnOnce() + Send>;

/// A thread that runs while any client is open. Node.js closes the clients of a worker thread, and
/// at exit those of the process, before it may unload this library; a thread that outlives the
/// library would run unmapped code.
///
/// It is a single thread fed by a channel: a second thread made calls slower (the threads contend
/// for locks and wake each other) and took a core from JavaScript. The runtime of napi has a thread
/// per core, and ends with the last environment.
pub struct Runtime {
    tasks: Option<UnboundedSender<Task>>,
    thread: Option<JoinHandle<()>>,
}

impl Runtime {
    /// The shared thread, started if none runs.
    pub fn share() -> io::Result<Arc<Self>> {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(runtime) = shared.upgrade() {
            return Ok(runtime);
        }
        let runtime = Arc::new(Self::start()?);
        *shared = Arc::downgrade(&runtime);
        Ok(runtime)
    }

    /// Queues a task. Tasks that are queued close together wake the thread once.
    pub fn spawn(&self, task: Task) {
        if let Some(tasks) = &self.tasks {
            // Fails only after the thread has ended, when no caller waits.
            drop(tasks.send(task));
        }
    }

    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread()
            .max_blocking_threads(MAX_BLOCKING_THREADS)
            .thread_name("signalwire")
            .on_thread_park(completion_queue::flush_all)
            .enable_all()
            .build()?;
        let (tasks, taken) = unbounded_channel();
        let thread = thread::Builder::new().name("signalwire".to_owned()).spawn(|| work(runtime, taken))?;
        Ok(Self { tasks: Some(tasks), thread: Some(thread) })
    }
}

impl Drop for Runtime {
    fn drop(&mut self) {
        drop(self.tasks.take());
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// Runs tasks until the last sender is dropped.
#[allow(clippy::needless_pass_by_value, reason = "the thread owns both")]
fn work(runtime: runtime::Runtime, mut tasks: UnboundedReceiver<Task>) {
    runtime.block_on(async {
        while let Some(task) = tasks.recv().await {
            // A panic in a task must not end the thread.
            drop(catch_panic(task));
        }
    });
    runtime.shutdown_timeout(SHUTDOWN_TIMEOUT);
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::Runtime;

    #[test]
    fn a_task_that_panics_does_not_end_the_thread() {
        let runtime = Runtime::start().unwrap();
        runtime.spawn(Box::new(|| panic!("a mistake")));
        let (sender, receiver) = channel();
        runtime.spawn(Box::new(move || sender.send(7).unwrap()));
        assert_eq!(receiver.recv_timeout(Duration::from_secs(5)), Ok(7));
    }
}
