//! The bound on the requests of one client that are in flight.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use ::http::Version;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::http::{MAX_CONCURRENT_STREAMS, MAX_HTTP1_CONNECTIONS};

/// The same limits as in the pool of the crate. reqwest has none: 2,000 simultaneous calls over
/// http/1.1 open 2,000 sockets, and calls beyond the limit of the process fail. The limit counts
/// requests, because reqwest does not report its connections.
pub(super) struct RequestLimit {
    sockets: Semaphore,
    streams: Semaphore,
    is_http2: AtomicBool,
}

/// The permission to have one request in flight. `None` would mean a closed semaphore; these are
/// never closed.
pub(crate) type Permit<'a> = Option<SemaphorePermit<'a>>;

/// Before the first response the server may support only http/1.1.
impl Default for RequestLimit {
    fn default() -> Self {
        Self {
            sockets: Semaphore::new(MAX_HTTP1_CONNECTIONS),
            streams: Semaphore::new(MAX_CONCURRENT_STREAMS),
            is_http2: AtomicBool::new(false),
        }
    }
}

impl RequestLimit {
    pub async fn acquire(&self) -> Permit<'_> {
        let semaphore = if self.is_http2.load(Relaxed) { &self.streams } else { &self.sockets };
        semaphore.acquire().await.ok()
    }

    /// Selects the limit of the next requests by the version of a response.
    pub fn adapt(&self, version: Version) {
        self.is_http2.store(version == Version::HTTP_2, Relaxed);
    }
}
