//! One call, watched, on a stopped clock.

use std::time::Duration;

use signalwire_core::client::{Event, Retry};
use signalwire_core::{Client, Error, Response};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::advance;

use super::support::{Server, args, operation};

/// A moment, which the clock does not round away.
pub const MOMENT: Duration = Duration::from_millis(1);

/// A call under way.
pub struct Rehearsal {
    waits: UnboundedReceiver<Retry>,
    call: JoinHandle<Result<Response, Error>>,
    cancel: Option<oneshot::Sender<()>>,
}

impl Rehearsal {
    /// Begins a call with these arguments.
    pub fn begin(client: &Client, name: &'static str, json: &str) -> Self {
        let (client, args) = (client.clone(), args(json));
        let (tell, waits) = unbounded_channel();
        let (cancel, cancelled) = oneshot::channel::<()>();
        let call = tokio::spawn(async move {
            let note = |event| {
                if let Event::Retry(retry) = event {
                    tell.send(retry).unwrap();
                }
            };
            let until = async {
                if cancelled.await.is_err() {
                    std::future::pending::<()>().await;
                }
            };
            client.call_with_events(operation(name), &args, until, &note).await
        });
        Self { waits, call, cancel: Some(cancel) }
    }

    /// The wait that the call begins next, or `None` if it ends instead.
    pub async fn next_wait(&mut self) -> Option<Retry> {
        let wait = self.waits.recv().await;
        // The engine begins to sleep right after it has told.
        tokio::task::yield_now().await;
        wait
    }

    pub fn cancel(&mut self) {
        self.cancel.take().unwrap().send(()).unwrap();
    }

    /// The end, with the clock standing still.
    pub async fn end(self) -> Result<Response, Error> {
        self.call.await.unwrap()
    }

    /// The end, with every wait passing at once; and the waits.
    pub async fn play(mut self) -> (Result<Response, Error>, Vec<Retry>) {
        let mut waits = Vec::new();
        while let Some(wait) = self.next_wait().await {
            advance(wait.delay + MOMENT).await;
            waits.push(wait);
        }
        (self.end().await, waits)
    }
}

/// Gives what is on its way the time to arrive, by the other clock, and asserts how much has.
pub async fn arrived(server: &Server, count: usize) {
    while server.hits().len() < count {
        rest().await;
    }
    rest().await;
    assert_eq!(server.hits().len(), count);
}

/// Gives what is on its way the time to arrive, by the other clock.
pub async fn rest() {
    spawn_blocking(|| std::thread::sleep(Duration::from_millis(20))).await.unwrap();
}
