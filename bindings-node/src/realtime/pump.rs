//! Moves items from a session to JavaScript.

use std::sync::Arc;

use signalwire_core::internal::realtime::RawSession;

use super::items;
use crate::completion_queue::CompletionQueue;

/// Runs until the session is closed and its socket is gone. Items wait in the session, within its
/// bounds, while JavaScript does not receive batches.
pub async fn run(session: RawSession, completions: Arc<CompletionQueue>) {
    loop {
        completions.room().await;
        let Some(item) = session.recv().await else { break };
        items::push(&completions, &item, RawSession::uses_credit(&item));
    }
    session.session().close().await;
    items::push_end(&completions, session.closed_by().as_ref());
}
