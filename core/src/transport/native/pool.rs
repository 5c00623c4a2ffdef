//! The connections of one client, taken and given back: one for all over HTTP/2, one for each
//! request over http/1.1.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use http::{Request, Response};
use hyper::body::Incoming;
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep};

use super::body::Watched;
use super::connection::{Connection, Failure, Version};
use super::dial::Dialer;
use super::explain::explain;
use super::kept::{Handle, IDLE, Kept};
use crate::transport::Fault;

/// Over http/1.1 each request has a socket, and without a bound a burst would use up those of the
/// process: a thousand by default on Linux, 256 on macOS. The AWS SDK for JavaScript has this bound
/// too.
const SOCKETS: usize = 50;
/// Over HTTP/2 servers rarely take more on a connection (RFC 9113, section 6.5.2, recommends to
/// take no fewer).
const STREAMS: usize = 100;

/// The connections of one client.
pub(super) struct Pool {
    dialer: Dialer,
    kept: Mutex<Kept>,
    /// While it is not known what the server speaks, one connects and the others wait for what
    /// comes of it.
    opening: Arc<AsyncMutex<()>>,
    sockets: Arc<Semaphore>,
    streams: Arc<Semaphore>,
    responses: AtomicU64,
}

/// The right to have one request under way. (Only a closed queue gives none, and nobody closes it.)
type Turn = Option<OwnedSemaphorePermit>;

/// The right to find out for all what the server speaks.
type Opening = Option<OwnedMutexGuard<()>>;

/// What comes of waiting for one's turn.
pub(crate) enum Seat {
    /// A connection that was kept.
    Kept(Lease),
    /// There is none, and the owner of this is to make one.
    Vacant(Turn, Opening),
    /// It has just failed for somebody who waited for the same: a thousand calls need no thousand
    /// tries.
    Failed(Fault),
}

/// A connection for one request. Dropping it without giving it back ends it, or over HTTP/2 the
/// stream of the request.
pub(crate) struct Lease {
    handle: Handle,
    pool: Weak<Pool>,
    is_kept: bool,
    turn: Turn,
}

impl Pool {
    pub fn new(dialer: Dialer) -> Self {
        Self {
            dialer,
            kept: Mutex::default(),
            opening: Arc::default(),
            sockets: Arc::new(Semaphore::new(SOCKETS)),
            streams: Arc::new(Semaphore::new(STREAMS)),
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
    pub async fn seat(self: &Arc<Self>) -> Seat {
        let start = Instant::now();
        loop {
            let seat = if self.kept().speaks_http1 { self.own().await } else { self.shared(start).await };
            if let Some(seat) = seat {
                return seat;
            }
        }
    }

    /// The connection for a request that has its turn, made if there is none.
    pub async fn lease(self: &Arc<Self>, seat: Seat) -> Result<Lease, Fault> {
        match seat {
            Seat::Kept(lease) => Ok(lease),
            // Rare, and ten times as large as all the rest of a call: each of its moves would copy
            // that.
            Seat::Vacant(turn, opening) => Box::pin(self.open(turn, opening)).await,
            Seat::Failed(fault) => Err(fault),
        }
    }

    /// A seat on a connection that nobody else has. Nothing if by now all share one.
    async fn own(self: &Arc<Self>) -> Option<Seat> {
        let turn = Arc::clone(&self.sockets).acquire_owned().await.ok();
        let mut kept = self.kept();
        if !kept.speaks_http1 {
            return None;
        }
        let idle = kept.idle();
        drop(kept);
        Some(match idle {
            Some(handle) => Seat::Kept(self.lend(handle, true, turn)),
            None => Seat::Vacant(turn, None),
        })
    }

    /// A seat on the connection of all. Nothing if it turns out that there can be none.
    async fn shared(self: &Arc<Self>, start: Instant) -> Option<Seat> {
        let turn = Arc::clone(&self.streams).acquire_owned().await.ok();
        let shared = self.kept().shared();
        if let Some(handle) = shared {
            return Some(Seat::Kept(self.lend(handle, true, turn)));
        }
        let opening = Arc::clone(&self.opening).lock_owned().await;
        let mut kept = self.kept();
        if let Some(handle) = kept.shared() {
            return Some(Seat::Kept(self.lend(handle, true, turn)));
        }
        if kept.speaks_http1 {
            return None;
        }
        Some(kept.failure_since(start).map_or_else(|| Seat::Vacant(turn, Some(opening)), Seat::Failed))
    }

    async fn open(self: &Arc<Self>, turn: Turn, opening: Opening) -> Result<Lease, Fault> {
        let connected = match self.dialer.dial().await {
            Ok(stream) => Connection::start(stream).await,
            Err(broken) => Err(broken),
        };
        match connected {
            Ok(connection) => {
                let turn = if opening.is_some() { self.fit(turn, connection.version()) } else { turn };
                let handle = self.kept().begin(connection);
                self.watch();
                Ok(self.lend(handle, false, turn))
            }
            Err(broken) => Err(self.kept().fail(explain(&broken, false))),
        }
    }

    /// Whoever waited for a stream and got a socket counts among the sockets.
    fn fit(&self, turn: Turn, version: Version) -> Turn {
        match version {
            Version::Http1 => Arc::clone(&self.sockets).try_acquire_owned().ok().or(turn),
            Version::Http2 => turn,
        }
    }

    fn lend(self: &Arc<Self>, handle: Handle, is_kept: bool, turn: Turn) -> Lease {
        Lease { handle, pool: Arc::downgrade(self), is_kept, turn }
    }

    fn keep(self: &Arc<Self>, handle: Handle) {
        self.kept().keep(handle);
        self.watch();
    }

    /// Sees to it that what is idle for too long is closed, not only never used again.
    fn watch(self: &Arc<Self>) {
        if self.kept().begin_watch() {
            tokio::spawn(close_idle(Arc::downgrade(self)));
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn close_idle(pool: Weak<Pool>) {
    loop {
        sleep(IDLE).await;
        let Some(pool) = pool.upgrade() else { return };
        if pool.kept().end_watch() {
            return;
        }
    }
}

impl Seat {
    /// Gives the turn to the next one, and the connection back.
    pub fn release(self) {
        if let Self::Kept(lease) = self {
            lease.give_back();
        }
    }
}

impl Lease {
    pub(super) fn version(&self) -> Version {
        self.handle.connection.version()
    }

    /// Tells whether others use the connection.
    pub(super) fn users(&self) -> Weak<()> {
        self.handle.users()
    }

    /// The connection was there before this request, so it may have ended unnoticed.
    pub(super) fn is_kept(&self) -> bool {
        self.is_kept
    }

    pub(super) async fn send(&mut self, request: Request<Watched>) -> Result<Response<Incoming>, Failure> {
        self.handle.connection.send(request).await
    }

    /// Waits until another request can be put in; false if none will be.
    pub(super) async fn settle(&mut self) -> bool {
        self.handle.connection.settle().await
    }

    /// Gives the connection back after a whole exchange, for the next request. The turn goes last:
    /// who waits for it finds the connection.
    pub(super) fn give_back(mut self) {
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
        let Self { handle, pool, turn, .. } = self;
        if let Some(pool) = pool.upgrade() {
            pool.keep(handle);
        }
        drop(turn);
    }
}
