//! Observes one call on a paused clock.

use std::time::Duration;

use signalwire_core::{Client, Error, Response};
use signalwire_core::{Event, Retry};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::advance;

use crate::support::{Server, args, operation};

/// A short time that the timer does not round to 0.
pub const MOMENT: Duration = Duration::from_millis(1);

/// A call in progress.
pub struct ObservedCall {
    waits: UnboundedReceiver<Retry>,
    call: JoinHandle<Result<Response, Error>>,
    cancel: Option<oneshot::Sender<()>>,
}

impl ObservedCall {
    /// Starts a call with these arguments.
    pub fn begin(client: &Client, name: &'static str, json: &str) -> Self {
        let (client, args) = (client.clone(), args(json));
        let (sender, waits) = unbounded_channel();
        let (cancel, cancelled) = oneshot::channel::<()>();
        let call = tokio::spawn(async move {
            let note = |event: &Event| {
                if let Event::Retry(retry) = event {
                    sender.send(retry.clone()).unwrap();
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

    /// The next wait of the call, or `None` if the call ends instead.
    pub async fn next_wait(&mut self) -> Option<Retry> {
        let wait = self.waits.recv().await;
        // The client starts to sleep right after the event.
        tokio::task::yield_now().await;
        wait
    }

    pub fn cancel(&mut self) {
        self.cancel.take().unwrap().send(()).unwrap();
    }

    /// Returns the result without advancing the clock.
    pub async fn end(self) -> Result<Response, Error> {
        self.call.await.unwrap()
    }

    /// Returns the result after skipping every wait, and the waits.
    pub async fn play(mut self) -> (Result<Response, Error>, Vec<Retry>) {
        let mut waits = Vec::new();
        while let Some(wait) = self.next_wait().await {
            advance(wait.delay + MOMENT).await;
            waits.push(wait);
        }
        (self.end().await, waits)
    }
}

/// Waits in real time until data in transit has arrived, at most a minute, and asserts the number
/// of requests.
pub async fn arrived(server: &Server, count: usize) {
    for _ in 0..3_000 {
        if server.hits().len() >= count {
            break;
        }
        rest().await;
    }
    rest().await;
    assert_eq!(server.hits().len(), count);
}

/// Waits in real time until data in transit has arrived.
pub async fn rest() {
    spawn_blocking(|| std::thread::sleep(Duration::from_millis(20))).await.unwrap();
}
