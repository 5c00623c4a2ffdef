//! What a pool keeps: connections between two requests, and what it has learnt of the server.

use std::sync::{Arc, Weak};
use std::time::Duration;

use tokio::time::Instant;

use super::connection::Connection;
use crate::call::TransportError;

/// A connection idle for longer is not used again: load balancers and frozen processes lose them
/// silently.
pub(super) const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// A connection, and over HTTP/2 the token by which its users are counted.
pub(super) struct Handle {
    pub connection: Connection,
    users: Option<Arc<()>>,
}

/// What a pool keeps.
#[derive(Default)]
pub(super) struct PoolState {
    /// The connection that all share.
    shared: Option<Idle>,
    /// Connections that nobody uses now, the one used last at the end.
    idle: Vec<Idle>,
    /// Each request needs a connection of its own.
    pub speaks_http1: bool,
    failure: Option<(Instant, TransportError)>,
    is_watched: bool,
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

    /// The connection that was used last.
    pub fn idle(&mut self) -> Option<Handle> {
        std::iter::from_fn(|| self.idle.pop()).find(Idle::is_usable).map(|idle| idle.handle)
    }

    /// Notes a new connection and gives the handle for its first request.
    pub fn begin(&mut self, connection: Connection) -> Handle {
        let users = match connection {
            Connection::Http1(..) => None,
            Connection::Http2(_) => Some(Arc::default()),
        };
        let handle = Handle { connection, users };
        self.speaks_http1 = handle.users.is_none();
        self.failure = None;
        match handle.share() {
            Some(other) => {
                self.shared = Some(Idle { handle, since: Instant::now() });
                other
            }
            None => handle,
        }
    }

    /// Takes a connection back after a request.
    pub fn keep(&mut self, handle: Handle) {
        let since = Instant::now();
        match (&handle.users, &mut self.shared) {
            (None, _) => self.idle.push(Idle { handle, since }),
            (Some(users), Some(shared)) if shared.handle.is_of(users) => shared.since = since,
            _ => {}
        }
    }

    /// Notes that no connection could be made.
    pub fn fail(&mut self, error: TransportError) -> TransportError {
        self.failure = Some((Instant::now(), error.clone()));
        error
    }

    /// The failure, if nothing has succeeded since it was noted, and it was noted after `start`.
    pub fn failure_since(&self, start: Instant) -> Option<TransportError> {
        self.failure.as_ref().filter(|(when, _)| *when >= start).map(|(_, error)| error.clone())
    }

    /// True if nobody watches yet; the caller does from now on.
    pub fn begin_watch(&mut self) -> bool {
        !std::mem::replace(&mut self.is_watched, true)
    }

    /// Drops what is idle for too long; true if nothing is left to watch.
    pub fn end_watch(&mut self) -> bool {
        self.idle.retain(Idle::is_usable);
        self.shared.take_if(|idle| !idle.is_usable());
        self.is_watched = !self.idle.is_empty() || self.shared.is_some();
        !self.is_watched
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

    /// Alive as long as a request is in flight on the connection, or the pool keeps it. Over
    /// http/1.1 never.
    pub fn users(&self) -> Weak<()> {
        self.users.as_ref().map(Arc::downgrade).unwrap_or_default()
    }

    fn is_of(&self, users: &Arc<()>) -> bool {
        self.users.as_ref().is_some_and(|own| Arc::ptr_eq(own, users))
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
