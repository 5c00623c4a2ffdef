//! Whether the relay is reachable, and when clients have connected since it was not.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::watch;
use tokio::time::sleep;

/// How long connects are recorded after an absence.
const RECORDED: Duration = Duration::from_secs(60);

/// See the module.
pub struct Presence {
    away: AtomicBool,
    drops: watch::Sender<u32>,
    since: Mutex<Instant>,
    connects_ms: Mutex<Vec<u128>>,
}

impl Default for Presence {
    fn default() -> Self {
        Self {
            away: AtomicBool::new(false),
            drops: watch::Sender::new(0),
            since: Mutex::new(Instant::now()),
            connects_ms: Mutex::default(),
        }
    }
}

impl Presence {
    /// Whether new connections are refused.
    pub fn is_away(&self) -> bool {
        self.away.load(Ordering::Relaxed)
    }

    /// Changes when all connections are dropped.
    pub fn dropped(&self) -> watch::Receiver<u32> {
        self.drops.subscribe()
    }

    /// Drops all connections, refuses new ones for this time, and then records connects.
    pub async fn leave(&self, ms: u64) {
        self.away.store(true, Ordering::Relaxed);
        self.drops.send_modify(|drops| *drops += 1);
        sleep(Duration::from_millis(ms)).await;
        lock(&self.connects_ms).clear();
        *lock(&self.since) = Instant::now();
        self.away.store(false, Ordering::Relaxed);
        sleep(RECORDED).await;
    }

    /// Records a connect request.
    pub fn connected(&self) {
        let since = *lock(&self.since);
        lock(&self.connects_ms).push(since.elapsed().as_millis());
    }

    /// The milliseconds from the end of the absence to each connect request since.
    pub fn returned(&self) -> Vec<u128> {
        lock(&self.connects_ms).clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
