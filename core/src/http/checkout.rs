//! Checkout of a connection from the pool, and its release.

use std::sync::Weak;

use http::{Request, Response};
use hyper::body::Incoming;
use tokio::sync::{OwnedMutexGuard, OwnedSemaphorePermit};

use super::connection::{SendError, Version};
use super::pool::Pool;
use super::pool_state::Handle;
use super::request_body::TrackedBody;
use crate::call::TransportError;

/// The permit for one request in flight. `None` only if the semaphore is closed, which does not
/// happen.
pub(super) type Permit = Option<OwnedSemaphorePermit>;

/// The lock that is held while the supported version of HTTP is still unknown.
pub(super) type ConnectGuard = Option<OwnedMutexGuard<()>>;

/// Result of a pool checkout.
pub(crate) enum Checkout {
    /// An open connection from the pool.
    Reused(Pooled),
    /// No connection is available; the caller connects with this permit.
    Connect(Permit, ConnectGuard),
    /// Callers that waited for the same connection attempt share its failure.
    Failed(TransportError),
}

/// A connection for one request. Dropping it without releasing it closes it, or over HTTP/2 resets
/// the stream of the request.
pub(crate) struct Pooled {
    handle: Handle,
    pool: Weak<Pool>,
    is_reused: bool,
    permit: Permit,
}

impl Checkout {
    /// Releases the permit and the connection.
    pub fn release(self) {
        if let Self::Reused(pooled) = self {
            pooled.release();
        }
    }
}

impl Pooled {
    pub(super) fn new(handle: Handle, pool: Weak<Pool>, is_reused: bool, permit: Permit) -> Self {
        Self { handle, pool, is_reused, permit }
    }

    pub(super) fn version(&self) -> Version {
        self.handle.connection.version()
    }

    /// A token that is alive while others use the connection.
    pub(super) fn users(&self) -> Weak<()> {
        self.handle.users()
    }

    /// Whether the connection existed before this request, so that it may have been closed
    /// unnoticed.
    pub(super) fn is_reused(&self) -> bool {
        self.is_reused
    }

    pub(super) async fn send(
        &mut self,
        request: Request<TrackedBody>,
    ) -> Result<Response<Incoming>, SendError> {
        self.handle.connection.send(request).await
    }

    /// Waits until another request can be sent. Returns false if the connection is closed.
    pub(super) async fn ready(&mut self) -> bool {
        self.handle.connection.ready().await
    }

    /// Returns the connection to the pool after a complete exchange. Releases the permit last, so
    /// that the next waiter finds the idle connection.
    pub(super) fn release(mut self) {
        if self.handle.connection.is_ready() {
            return self.return_to_pool();
        }
        tokio::spawn(async move {
            if self.ready().await {
                self.return_to_pool();
            }
        });
    }

    fn return_to_pool(self) {
        let Self { handle, pool, permit, .. } = self;
        if let Some(pool) = pool.upgrade() {
            pool.release(handle);
        }
        drop(permit);
    }
}
