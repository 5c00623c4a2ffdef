//! Tokens that JavaScript provides.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use signalwire_core::ApiToken;
use tokio::sync::oneshot::{self, Sender};
use zeroize::Zeroizing;

use super::items;
use crate::completion_queue::CompletionQueue;

type Token = Option<Zeroizing<String>>;

/// The requests for a token that JavaScript has not answered.
pub struct TokenRequests {
    pending: Mutex<HashMap<u32, Sender<Token>>>,
    next_id: AtomicU32,
    completions: Arc<CompletionQueue>,
}

impl TokenRequests {
    /// Requests cross to JavaScript in this queue.
    pub fn new(completions: Arc<CompletionQueue>) -> Self {
        Self { pending: Mutex::default(), next_id: AtomicU32::new(0), completions }
    }

    /// Asks JavaScript for a token.
    pub fn ask(&self) -> impl Future<Output = Result<ApiToken, Box<dyn StdError + Send + Sync>>> + use<> {
        let id = self.next_id.fetch_add(1, Relaxed);
        let (sender, answer) = oneshot::channel();
        self.pending().insert(id, sender);
        items::push_report(&self.completions, id, "token", "{}");
        async move {
            let token = answer.await?.ok_or("JavaScript returned no token")?;
            Ok(ApiToken::parse(&token)?)
        }
    }

    /// Answers a request.
    pub fn answer(&self, id: u32, token: Option<String>) {
        if let Some(sender) = self.pending().remove(&id) {
            // The attempt may have ended.
            drop(sender.send(token.map(Zeroizing::new)));
        }
    }

    fn pending(&self) -> MutexGuard<'_, HashMap<u32, Sender<Token>>> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
