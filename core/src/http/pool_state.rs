//! The state of a pool: its idle connections and its knowledge about the server.

use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::time::Instant;

use super::connection::Connection;
use crate::call::TransportError;

/// A connection that was idle for longer is not reused: load balancers and suspended processes lose
/// connections silently.
pub(super) const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// A connection, and over HTTP/2 the token that counts its users.
pub(super) struct Handle {
    pub connection: Connection,
    users: Option<Arc<()>>,
}

/// The state of a pool.
#[derive(Default)]
pub(super) struct PoolState {
    /// The HTTP/2 connection that all requests share.
    shared: Option<Idle>,
    /// Idle HTTP/1.1 connections, the most recently used last.
    idle: Vec<Idle>,
    /// Whether the server supports only HTTP/1.1, so that each request needs a separate connection.
    pub is_http1: bool,
    failure: Option<(Instant, TransportError)>,
    has_cleanup_task: bool,
}

struct Idle {
    handle: Handle,
    since: Instant,
}

impl PoolState {
    /// A handle of the shared connection.
    pub fn shared(&mut self) -> Option<Handle> {
        self.shared.take_if(|idle| !idle.is_usable());
        let idle = self.shared.as_mut()?;
        idle.since = Instant::now();
        idle.handle.share()
    }

    /// The most recently used idle connection.
    pub fn idle(&mut self) -> Option<Handle> {
        std::iter::from_fn(|| self.idle.pop()).find(Idle::is_usable).map(|idle| idle.handle)
    }

    /// Records a new connection and returns the handle for its first request.
    pub fn insert(&mut self, connection: Connection) -> Handle {
        let users = match connection {
            Connection::Http1(..) => None,
            Connection::Http2(_) => Some(Arc::default()),
        };
        let handle = Handle { connection, users };
        self.is_http1 = handle.users.is_none();
        self.failure = None;
        match handle.share() {
            Some(other) => {
                self.shared = Some(Idle { handle, since: Instant::now() });
                other
            }
            None => handle,
        }
    }

    /// Returns a connection to the pool.
    pub fn release(&mut self, handle: Handle) {
        let since = Instant::now();
        match (&handle.users, &mut self.shared) {
            (None, _) => self.idle.push(Idle { handle, since }),
            (Some(users), Some(shared)) if shared.handle.is_of(users) => shared.since = since,
            _ => {}
        }
    }

    /// Records that connecting failed.
    pub fn fail(&mut self, error: TransportError) -> TransportError {
        self.failure = Some((Instant::now(), error.clone()));
        error
    }

    /// The last failure, if it was recorded after `start` and no connection has succeeded since.
    pub fn failure_since(&self, start: Instant) -> Option<TransportError> {
        self.failure.as_ref().filter(|(when, _)| *when >= start).map(|(_, error)| error.clone())
    }

    /// Returns true if no task closes idle connections yet; the caller then spawns it.
    pub fn start_cleanup(&mut self) -> bool {
        !std::mem::replace(&mut self.has_cleanup_task, true)
    }

    /// Closes connections that were idle for too long. Returns true if none is left.
    pub fn clean_up(&mut self) -> bool {
        self.idle.retain(Idle::is_usable);
        self.shared.take_if(|idle| !idle.is_usable());
        self.has_cleanup_task = !self.idle.is_empty() || self.shared.is_some();
        !self.has_cleanup_task
    }
}

impl Handle {
    fn share(&self) -> Option<Self> {
        match &self.connection {
            Connection::Http1(..) => None,
            Connection::Http2(sender) => {
                Some(Self { connection: Connection::Http2(sender.clone()), users: self.users.clone() })
            }
        }
    }

    /// Alive as long as a request is in flight on the connection, or the pool holds it. Always dead
    /// over HTTP/1.1.
    pub fn users(&self) -> Weak<()> {
        self.users.as_ref().map(Arc::downgrade).unwrap_or_default()
    }

    fn is_of(&self, users: &Arc<()>) -> bool {
        self.users.as_ref().is_some_and(|other| Arc::ptr_eq(other, users))
    }

    fn is_in_use(&self) -> bool {
        self.users.as_ref().is_some_and(|users| Arc::strong_count(users) > 1)
    }
}

impl Idle {
    fn is_usable(&self) -> bool {
        self.handle.connection.is_ready() && (self.handle.is_in_use() || self.since.elapsed() < IDLE_TIMEOUT)
    }
}
