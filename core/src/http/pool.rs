//! The connection pool of one client: one shared connection over HTTP/2, one connection per request
//! over HTTP/1.1.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::sync::{Mutex as AsyncMutex, Semaphore};
use tokio::time::{Instant, sleep};

use super::checkout::{Checkout, ConnectGuard, Permit, Pooled};
use super::connection::{Connection, Version};
use super::error::{ConnectionError, explain};
use super::pool_state::{Handle, IDLE_TIMEOUT, PoolState};
use crate::call::TransportError;
use crate::net::connector::Connector;

/// Over HTTP/1.1 each request has a socket, and without a limit a burst would exhaust those of the
/// process: 1000 by default on Linux, 256 on macOS. The AWS SDK for JavaScript has the same limit.
pub(crate) const MAX_HTTP1_CONNECTIONS: usize = 50;
/// Over HTTP/2 servers rarely allow more streams on a connection (RFC 9113, section 6.5.2,
/// recommends at least 100).
pub(crate) const MAX_CONCURRENT_STREAMS: usize = 100;

/// The connection pool of one client.
pub(super) struct Pool {
    connector: Connector,
    state: Mutex<PoolState>,
    /// While the supported version of HTTP is unknown, one caller connects and the others wait for
    /// the result.
    connect_guard: Arc<AsyncMutex<()>>,
    connections: Arc<Semaphore>,
    streams: Arc<Semaphore>,
    responses: AtomicU64,
}

impl Pool {
    pub fn new(connector: Connector) -> Self {
        Self {
            connector,
            state: Mutex::default(),
            connect_guard: Arc::default(),
            connections: Arc::new(Semaphore::new(MAX_HTTP1_CONNECTIONS)),
            streams: Arc::new(Semaphore::new(MAX_CONCURRENT_STREAMS)),
            responses: AtomicU64::new(0),
        }
    }

    /// The number of responses that have started, to any request.
    pub fn responses(&self) -> u64 {
        self.responses.load(Relaxed)
    }

    /// Counts a response that has started.
    pub fn count_response(&self) {
        self.responses.fetch_add(1, Relaxed);
    }

    /// Waits, in the order of the calls, until a request may be sent.
    pub async fn checkout(self: &Arc<Self>) -> Checkout {
        let start = Instant::now();
        loop {
            let checkout =
                if self.state().is_http1 { self.exclusive().await } else { self.shared(start).await };
            if let Some(checkout) = checkout {
                return checkout;
            }
        }
    }

    /// Returns the connection of a checkout, and connects if there is none.
    pub async fn acquire(self: &Arc<Self>, checkout: Checkout) -> Result<Pooled, TransportError> {
        match checkout {
            Checkout::Reused(pooled) => Ok(pooled),
            // Boxed because it is rare and ten times as large as the rest of a call: every move of
            // the future would copy it.
            Checkout::Connect(permit, connect_guard) => Box::pin(self.open(permit, connect_guard)).await,
            Checkout::Failed(error) => Err(error),
        }
    }

    /// A checkout of an exclusive connection. `None` if the connection is shared by now.
    async fn exclusive(self: &Arc<Self>) -> Option<Checkout> {
        let permit = Arc::clone(&self.connections).acquire_owned().await.ok();
        let mut state = self.state();
        if !state.is_http1 {
            return None;
        }
        let idle = state.idle();
        drop(state);
        Some(match idle {
            Some(handle) => Checkout::Reused(self.pooled(handle, true, permit)),
            None => Checkout::Connect(permit, None),
        })
    }

    /// A checkout of the shared connection. `None` if the server supports only HTTP/1.1.
    async fn shared(self: &Arc<Self>, start: Instant) -> Option<Checkout> {
        let permit = Arc::clone(&self.streams).acquire_owned().await.ok();
        let shared = self.state().shared();
        if let Some(handle) = shared {
            return Some(Checkout::Reused(self.pooled(handle, true, permit)));
        }
        let connect_guard = Arc::clone(&self.connect_guard).lock_owned().await;
        let mut state = self.state();
        if let Some(handle) = state.shared() {
            return Some(Checkout::Reused(self.pooled(handle, true, permit)));
        }
        if state.is_http1 {
            return None;
        }
        Some(
            state
                .failure_since(start)
                .map_or_else(|| Checkout::Connect(permit, Some(connect_guard)), Checkout::Failed),
        )
    }

    async fn open(
        self: &Arc<Self>,
        permit: Permit,
        connect_guard: ConnectGuard,
    ) -> Result<Pooled, TransportError> {
        match self.connect().await {
            Ok(connection) => {
                let permit = if connect_guard.is_some() {
                    self.permit_for(permit, connection.version())
                } else {
                    permit
                };
                let handle = self.state().insert(connection);
                self.ensure_cleanup();
                Ok(self.pooled(handle, false, permit))
            }
            Err(error) => Err(self.state().fail(error)),
        }
    }

    async fn connect(&self) -> Result<Connection, TransportError> {
        let stream = self.connector.connect().await.map_err(|error| error.to_transport_error())?;
        Connection::start(stream).await.map_err(|error| explain(&ConnectionError::Http(error.into()), false))
    }

    /// Exchanges a stream permit for a connection permit if the connection turned out to be
    /// HTTP/1.1.
    fn permit_for(&self, permit: Permit, version: Version) -> Permit {
        match version {
            Version::Http1 => Arc::clone(&self.connections).try_acquire_owned().ok().or(permit),
            Version::Http2 => permit,
        }
    }

    fn pooled(self: &Arc<Self>, handle: Handle, is_reused: bool, permit: Permit) -> Pooled {
        Pooled::new(handle, Arc::downgrade(self), is_reused, permit)
    }

    /// Returns a connection to the pool.
    pub fn release(self: &Arc<Self>, handle: Handle) {
        self.state().release(handle);
        self.ensure_cleanup();
    }

    /// Ensures that a task closes connections that are idle for too long, even if the pool is not
    /// used again.
    fn ensure_cleanup(self: &Arc<Self>) {
        if self.state().start_cleanup() {
            tokio::spawn(close_idle(Arc::downgrade(self)));
        }
    }

    fn state(&self) -> MutexGuard<'_, PoolState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn close_idle(pool: Weak<Pool>) {
    loop {
        sleep(IDLE_TIMEOUT).await;
        let Some(pool) = pool.upgrade() else { return };
        if pool.state().clean_up() {
            return;
        }
    }
}
