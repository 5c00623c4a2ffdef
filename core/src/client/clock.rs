//! The clock of a client. The waits of a mock client advance it instead of passing.

#[cfg(feature = "__exchange")]
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, SystemTime};

use tokio::time::{Instant, sleep};

use crate::call::Now;

/// A monotonic clock that starts with the client.
pub(super) struct Clock {
    epoch: Instant,
    /// The milliseconds of the waits of a mock client.
    #[cfg(feature = "__exchange")]
    skipped: Option<AtomicU64>,
}

impl Clock {
    pub fn start() -> Self {
        Self {
            epoch: Instant::now(),
            #[cfg(feature = "__exchange")]
            skipped: None,
        }
    }

    /// A clock whose waits pass at once.
    #[cfg(feature = "__exchange")]
    pub fn without_waits() -> Self {
        Self { skipped: Some(AtomicU64::new(0)), ..Self::start() }
    }

    pub fn now(&self) -> Now {
        let monotonic = self.epoch.elapsed() + self.skipped();
        Now { monotonic, wall: SystemTime::now(), jitter: fastrand::f64() }
    }

    /// Waits before a retry, or until the end of a pause.
    pub async fn wait(&self, delay: Duration) {
        #[cfg(feature = "__exchange")]
        if let Some(skipped) = &self.skipped {
            // Rounded up: a pause that lacks a fraction of a millisecond would be repeated.
            let millis = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX).saturating_add(1);
            skipped.fetch_add(millis, Relaxed);
            return;
        }
        sleep(delay).await;
    }

    #[cfg(feature = "__exchange")]
    fn skipped(&self) -> Duration {
        self.skipped.as_ref().map_or(Duration::ZERO, |skipped| Duration::from_millis(skipped.load(Relaxed)))
    }

    #[cfg(not(feature = "__exchange"))]
    #[allow(clippy::unused_self, reason = "the same method as with the feature")]
    fn skipped(&self) -> Duration {
        Duration::ZERO
    }
}
