//! Responses that JavaScript makes: the native part of the mock transport.

use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi_derive::napi;
use signalwire_core::Headers;
use signalwire_core::internal::call::{Delivery, RawResponse, TransportError, TransportErrorKind};
use signalwire_core::internal::exchange::{Exchange, ExchangeFuture, ExchangeRequest};
use tokio::sync::oneshot::{Receiver, Sender, channel};

use crate::completion::{Completion, Kind};
use crate::completion_queue::CompletionQueue;

tokio::task_local! {
    /// The id of the call that the task makes.
    static CALL: u32;
}

/// Makes the requests of a future requests of the call with this id.
pub fn with_id<F: Future>(id: u32, work: F) -> impl Future<Output = F::Output> {
    CALL.scope(id, work)
}

type Exchanged = Result<RawResponse, TransportError>;

/// A response or a failure. JavaScript has checked it.
#[napi(object)]
pub struct Answer {
    /// The status of a response.
    pub status: u16,
    /// The headers of a response: names and values in turn.
    pub headers: Vec<String>,
    /// The body of a response.
    pub body: String,
    /// The code of a failure, which replaces the response.
    pub failure: Option<String>,
    /// Whether the request was sent before the failure.
    pub is_sent: bool,
}

/// The requests that JavaScript has not answered, at most one of each call.
pub struct Exchanges {
    open: Mutex<HashMap<u32, Sender<Exchanged>>>,
    completions: Arc<CompletionQueue>,
}

impl Exchanges {
    /// Delivers requests to this queue.
    pub fn new(completions: Arc<CompletionQueue>) -> Self {
        Self { open: Mutex::default(), completions }
    }

    /// Answers the request of a call.
    pub fn respond(&self, id: u32, answer: Answer) {
        if let Some(sender) = self.lock().remove(&id) {
            // Fails only if the call has ended.
            drop(sender.send(answer.into()));
        }
    }

    fn begin(&self, id: u32, request: &ExchangeRequest<'_>) -> Receiver<Exchanged> {
        let (sender, receiver) = channel();
        self.lock().insert(id, sender);
        let operation = request.operation;
        let media = request.media.unwrap_or_default();
        let query = request.query.map(|query| format!("?{query}")).unwrap_or_default();
        self.completions.push(&Completion {
            kind: Kind::Request,
            id,
            status: 0,
            attempts: request.attempt,
            texts: [
                &format!("{} {} {media}", operation.name, operation.method.as_str()),
                &format!("{}{query}", request.path),
                // The core encodes bodies as JSON or as forms.
                std::str::from_utf8(request.body).unwrap_or_default(),
            ],
        });
        receiver
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u32, Sender<Exchanged>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Exchange for Exchanges {
    fn exchange<'a>(&'a self, request: ExchangeRequest<'a>) -> ExchangeFuture<'a> {
        Box::pin(async move {
            let id = CALL.get();
            let answer = Pending { id, receiver: self.begin(id, &request), exchanges: self };
            answer.wait().await
        })
    }
}

/// A request that waits for its answer, and is forgotten with its call.
struct Pending<'a> {
    id: u32,
    receiver: Receiver<Exchanged>,
    exchanges: &'a Exchanges,
}

impl Pending<'_> {
    async fn wait(mut self) -> Exchanged {
        let lost = |_| Err(TransportError::simulated(TransportErrorKind::Reset, Delivery::MaybeSent));
        (&mut self.receiver).await.unwrap_or_else(lost)
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        self.exchanges.lock().remove(&self.id);
    }
}

impl From<Answer> for Exchanged {
    fn from(Answer { status, headers, body, failure, is_sent }: Answer) -> Self {
        if let Some(code) = failure {
            let delivery = if is_sent { Delivery::MaybeSent } else { Delivery::NotSent };
            // JavaScript passes only codes that can be simulated.
            let kind = TransportErrorKind::simulated(&code).unwrap_or(TransportErrorKind::Reset);
            return Err(TransportError::simulated(kind, delivery));
        }
        let pairs = headers.chunks_exact(2).map(|pair| (pair[0].as_str(), pair[1].as_str()));
        Ok(RawResponse { status, headers: pairs.collect::<Headers>(), body: body.into_bytes() })
    }
}
