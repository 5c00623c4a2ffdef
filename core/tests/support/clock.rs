//! A clock that stands still until it is told to go on, while the network keeps its own pace.

use std::future::Future;
use std::sync::mpsc::channel;

use tokio::runtime::Builder;

/// Runs a future on a runtime of its own whose clock is stopped.
pub fn run_stopped<T>(work: impl Future<Output = T>) -> T {
    let runtime = Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        // tokio turns a stopped clock by itself when it has nothing to do but wait, also for the
        // network. Not while a blocking task runs.
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
