//! A simulated clock that advances only on request, while network I/O runs in real time.

use std::future::Future;
use std::sync::mpsc::channel;

use tokio::runtime::Builder;

/// Runs a future on a separate runtime whose clock is paused.
pub fn run_stopped<T>(work: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        // tokio advances a paused clock automatically when all tasks wait, also for the network,
        // except while a blocking task runs.
        let (done, is_done) = channel::<()>();
        let guard = tokio::task::spawn_blocking(move || {
            let _ = is_done.recv();
        });
        let result = work.await;
        drop(done);
        guard.await.unwrap();
        result
    })
}
