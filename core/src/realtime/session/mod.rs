//! The handle of a session.

mod builder;
mod credentials;
mod limits;
mod raw;
mod request;
mod shared;

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::sync::oneshot;

use super::engine::{Drained, Engine, Reply};
use super::event::Event;
pub use super::queue::Item;
use super::state::State;
use super::stats::Stats;
use crate::credentials::{ApiToken, ProjectId};
use crate::error::Error;
pub use builder::SessionBuilder;
pub use raw::RawSession;
pub use request::RequestBuilder;
pub(super) use shared::{CloseOnDrop, Shared};

/// A connection to the realtime service that lasts: it reconnects, makes its subscriptions again,
/// and reports events in their order. It connects at the first use.
///
/// A clone is another handle of the same session, and each event goes to one of them. The session
/// ends with [`close`](Self::close), or when the last handle is dropped.
///
/// Its methods need a tokio runtime with time and I/O.
#[derive(Clone)]
pub struct Session(Arc<CloseOnDrop>);

impl Session {
    /// A builder without options.
    pub fn builder() -> SessionBuilder {
        SessionBuilder::new()
    }

    fn shared(&self) -> &Arc<Shared> {
        &self.0.0
    }

    /// Connects, and waits until the server accepts the session.
    ///
    /// # Errors
    /// `Api` (`unauthorized`) if the server rejects the credentials, at once; `Network` with the
    /// code `tls` if a certificate is not trusted, at once, or `upgrade_refused` with status 401
    /// or 403; the last `Network` or `Timeout` error if no attempt succeeds within the connect
    /// timeout; `Abort` (`client_closed`) after [`close`](Self::close); `Config` (`offline`).
    pub async fn connect(&self) -> Result<(), Error> {
        let (waiter, result) = oneshot::channel();
        self.shared().drive(|engine, now| engine.connect(Reply::Future(waiter), now))?;
        result.await.unwrap_or_else(|_| Err(shared::ended()))
    }

    /// Prepares a request, such as `video.rooms.get`.
    pub fn request(&self, method: &str) -> RequestBuilder<'_> {
        RequestBuilder::new(self, method)
    }

    /// The next event, or `None` after the last event of a closed session.
    pub async fn next_event(&self) -> Option<Event> {
        poll_fn(|context| self.poll_event(context)).await
    }

    fn poll_event(&self, context: &mut Context<'_>) -> Poll<Option<Event>> {
        let mut queue = self.shared().queue();
        loop {
            match queue.poll(context) {
                Poll::Ready(Some(Item::Event(event))) => return Poll::Ready(Some(event)),
                // Only a raw session has these.
                Poll::Ready(Some(Item::Response { .. })) => {}
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Receives the events of this name; with a key, only those of one object, such as a call, a
    /// topic or a room session. Has an effect only on a session whose builder was told to
    /// [watch nothing](SessionBuilder::watch_nothing).
    pub fn watch(&self, name: &str, key: Option<&str>) {
        self.shared().engine().watch().add(name, key);
    }

    /// Takes back one [`watch`](Self::watch).
    pub fn unwatch(&self, name: &str, key: Option<&str>) {
        self.shared().engine().watch().remove(name, key);
    }

    /// The state.
    pub fn state(&self) -> State {
        self.shared().engine().state()
    }

    /// Counts since the session was created, and its current sizes.
    pub fn stats(&self) -> Stats {
        self.shared().engine().stats()
    }

    /// Replaces the credentials. The next connection uses them, and subscriptions remain. If the
    /// project differs, the connection ends and the session connects again.
    pub fn set_credentials(&self, project: ProjectId, token: ApiToken) {
        let same_project = self.shared().credentials().replace(project, token);
        self.shared().input(|engine, now| engine.on_credentials(same_project, now));
    }

    /// Takes back all topics, lets calls and requests end, and closes the session. Inbound calls
    /// that still arrive are passed. Returns what had not ended after `timeout`.
    pub async fn drain(&self, timeout: Duration) -> Drained {
        let (waiter, drained) = oneshot::channel();
        if self.shared().drive(|engine, now| engine.drain(timeout, Reply::Future(waiter), now)).is_err() {
            return Drained::default();
        }
        let drained = drained.await.unwrap_or_default();
        self.shared().ended().await;
        drained
    }

    /// Ends the session at once. Requests fail with `client_closed`.
    pub async fn close(&self) {
        self.shared().input(Engine::close);
        self.shared().ended().await;
    }
}

/// The events; the stream ends after the last event of a closed session.
impl Stream for Session {
    type Item = Event;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Event>> {
        self.poll_event(context)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("state", &self.state()).finish_non_exhaustive()
    }
}
