//! The connections of one client, taken and given back: one for all over HTTP/2, one for each
//! request over http/1.1.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use http::{Request, Response};
use hyper::body::Incoming;
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep};

use super::connection::{Connection, SendError, Version};
use super::error::{ConnectionError, explain};
use super::pool_state::{Handle, IDLE_TIMEOUT, PoolState};
use super::request_body::TrackedBody;
use crate::call::TransportError;
use crate::net::connector::Connector;

/// Over http/1.1 each request has a socket, and without a bound a burst would use up those of the
/// process: a thousand by default on Linux, 256 on macOS. The AWS SDK for JavaScript has this bound
/// too.
pub(crate) const MAX_HTTP1_CONNECTIONS: usize = 50;
/// Over HTTP/2 servers rarely take more on a connection (RFC 9113, section 6.5.2, recommends to
/// take no fewer).
pub(crate) const MAX_CONCURRENT_STREAMS: usize = 100;

/// The connections of one client.
pub(super) struct Pool {
    connector: Connector,
    state: Mutex<PoolState>,
    /// While it is not known what the server speaks, one connects and the others wait for what
    /// comes of it.
    connect_guard: Arc<AsyncMutex<()>>,
    sockets: Arc<Semaphore>,
    streams: Arc<Semaphore>,
    responses: AtomicU64,
}

/// The right to have one request under way. (Only a closed queue gives none, and nobody closes it.)
type Permit = Option<OwnedSemaphorePermit>;

/// The right to find out for all what the server speaks.
type ConnectGuard = Option<OwnedMutexGuard<()>>;

/// What comes of waiting for one's permit.
pub(crate) enum Checkout {
    /// A connection that was state.
    Reused(Pooled),
    /// There is none, and the owner of this is to make one.
    Connect(Permit, ConnectGuard),
    /// It has just failed for somebody who waited for the same: a thousand calls need no thousand
    /// tries.
    Failed(TransportError),
}

/// A connection for one request. Dropping it without giving it back ends it, or over HTTP/2 the
/// stream of the request.
pub(crate) struct Pooled {
    handle: Handle,
    pool: Weak<Pool>,
    is_reused: bool,
    permit: Permit,
}

impl Pool {
    pub fn new(connector: Connector) -> Self {
        Self {
            connector,
            state: Mutex::default(),
            connect_guard: Arc::default(),
            sockets: Arc::new(Semaphore::new(MAX_HTTP1_CONNECTIONS)),
            streams: Arc::new(Semaphore::new(MAX_CONCURRENT_STREAMS)),
            responses: AtomicU64::new(0),
        }
    }

    /// How many responses have begun, to any request.
    pub fn responses(&self) -> u64 {
        self.responses.load(Relaxed)
    }

    /// Notes that a response has begun.
    pub fn count_response(&self) {
        self.responses.fetch_add(1, Relaxed);
    }

    /// Waits, in the order of asking, until a request may be sent.
    pub async fn checkout(self: &Arc<Self>) -> Checkout {
        let start = Instant::now();
        loop {
            let checkout =
                if self.state().speaks_http1 { self.exclusive().await } else { self.shared(start).await };
            if let Some(checkout) = checkout {
                return checkout;
            }
        }
    }

    /// The connection for a request that has its permit, made if there is none.
    pub async fn acquire(self: &Arc<Self>, checkout: Checkout) -> Result<Pooled, TransportError> {
        match checkout {
            Checkout::Reused(pooled) => Ok(pooled),
            // Rare, and ten times as large as all the rest of a call: each of its moves would copy
            // that.
            Checkout::Connect(permit, connect_guard) => Box::pin(self.open(permit, connect_guard)).await,
            Checkout::Failed(error) => Err(error),
        }
    }

    /// A checkout on a connection that nobody else has. Nothing if by now all share one.
    async fn exclusive(self: &Arc<Self>) -> Option<Checkout> {
        let permit = Arc::clone(&self.sockets).acquire_owned().await.ok();
        let mut state = self.state();
        if !state.speaks_http1 {
            return None;
        }
        let idle = state.idle();
        drop(state);
        Some(match idle {
            Some(handle) => Checkout::Reused(self.pooled(handle, true, permit)),
            None => Checkout::Connect(permit, None),
        })
    }

    /// A checkout on the connection of all. Nothing if it turns out that there can be none.
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
        if state.speaks_http1 {
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
                let handle = self.state().begin(connection);
                self.watch();
                Ok(self.pooled(handle, false, permit))
            }
            Err(error) => Err(self.state().fail(error)),
        }
    }

    async fn connect(&self) -> Result<Connection, TransportError> {
        let stream = self.connector.connect().await.map_err(|error| error.to_transport_error())?;
        Connection::start(stream).await.map_err(|error| explain(&ConnectionError::Http(error.into()), false))
    }

    /// Whoever waited for a stream and got a socket counts among the sockets.
    fn permit_for(&self, permit: Permit, version: Version) -> Permit {
        match version {
            Version::Http1 => Arc::clone(&self.sockets).try_acquire_owned().ok().or(permit),
            Version::Http2 => permit,
        }
    }

    fn pooled(self: &Arc<Self>, handle: Handle, is_reused: bool, permit: Permit) -> Pooled {
        Pooled { handle, pool: Arc::downgrade(self), is_reused, permit }
    }

    fn keep(self: &Arc<Self>, handle: Handle) {
        self.state().keep(handle);
        self.watch();
    }

    /// Sees to it that what is idle for too long is closed, not only never used again.
    fn watch(self: &Arc<Self>) {
        if self.state().begin_watch() {
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
        if pool.state().end_watch() {
            return;
        }
    }
}

impl Checkout {
    /// Gives the permit to the next one, and the connection back.
    pub fn release(self) {
        if let Self::Reused(pooled) = self {
            pooled.release();
        }
    }
}

impl Pooled {
    pub(super) fn version(&self) -> Version {
        self.handle.connection.version()
    }

    /// Tells whether others use the connection.
    pub(super) fn users(&self) -> Weak<()> {
        self.handle.users()
    }

    /// The connection was there before this request, so it may have ended unnoticed.
    pub(super) fn is_reused(&self) -> bool {
        self.is_reused
    }

    pub(super) async fn send(
        &mut self,
        request: Request<TrackedBody>,
    ) -> Result<Response<Incoming>, SendError> {
        self.handle.connection.send(request).await
    }

    /// Waits until another request can be put in; false if none will be.
    pub(super) async fn settle(&mut self) -> bool {
        self.handle.connection.settle().await
    }

    /// Gives the connection back after a whole exchange, for the next request. The permit goes last:
    /// who waits for it finds the connection.
    pub(super) fn release(mut self) {
        if self.handle.connection.is_ready() {
            return self.keep();
        }
        tokio::spawn(async move {
            if self.settle().await {
                self.keep();
            }
        });
    }

    fn keep(self) {
        let Self { handle, pool, permit, .. } = self;
        if let Some(pool) = pool.upgrade() {
            pool.keep(handle);
        }
        drop(permit);
    }
}
