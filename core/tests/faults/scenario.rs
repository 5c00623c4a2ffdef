//! One call that meets one fault.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;
use std::time::Duration;

use signalwire_core::client::Event;
use signalwire_core::{Args, Client, Error, Response};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;
use tokio::time::advance;

use super::catalog::{Fault, Place};
use super::script::{Script, WELL, answer, http};
use super::server::{Server, Tally};
use super::support::clock::run_stopped;
use super::support::over::Over;
use super::support::{args, config, list, operation};

/// The verbs that stand for those that may be repeated and those that may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Get,
    Post,
}

/// What came of it.
#[derive(Debug)]
pub struct Met {
    pub error: Option<Error>,
    pub attempts: u32,
    pub reached: usize,
    pub processed: usize,
    pub sent_bytes: usize,
    pub maybe_delivered: bool,
    pub retryable: bool,
}

/// The largest answer that the client accepts. Small, so that the test is quick.
const LIMIT: usize = 1 << 20;
/// A body that is more than one packet.
const BODY: usize = 32 << 10;

/// Makes one call against a fault that passes after so many requests.
pub fn meet(over: Over, fault: &Fault, verb: Verb, times: usize) -> Met {
    run_stopped(async {
        match &fault.place {
            Place::Http1(script) => meet_server(over, b"http/1.1", script, verb, times, false).await,
            Place::Http1Kept(script) => meet_server(over, b"http/1.1", script, verb, times, true).await,
            Place::Http2(script) => meet_server(over, b"h2", script, verb, times, false).await,
            Place::Nowhere(find) => {
                let nowhere = find();
                call_with(&over.client(config(&nowhere.origin)), verb, &nowhere.tally).await
            }
        }
    })
}

async fn meet_server(
    over: Over,
    protocol: &[u8],
    script: &Script,
    verb: Verb,
    times: usize,
    is_kept: bool,
) -> Met {
    let well = if protocol == b"h2" { super::catalog::http2::well() } else { answer(http(200, "", WELL)) };
    let first = if is_kept { vec![well.clone()] } else { Vec::new() };
    let (scripts, last) = match times {
        usize::MAX => (first, script.clone()),
        times => ([first, vec![script.clone(); times]].concat(), well),
    };
    let server = Server::start(protocol, scripts, last);
    let mut config = config(&format!("https://localhost:{}", server.port));
    (config.root_certificates, config.max_response_bytes) = (Some(server.authority.pem()), LIMIT);
    let client = over.client(config);
    if is_kept {
        return call_twice(&client, verb, &server.tally).await;
    }
    call_with(&client, verb, &server.tally).await
}

/// The first call opens the connection that the second one finds broken.
async fn call_twice(client: &Client, verb: Verb, tally: &Arc<Tally>) -> Met {
    list(client).await.unwrap();
    for count in [&tally.reached, &tally.processed, &tally.sent_bytes] {
        count.store(0, SeqCst);
    }
    call_with(client, verb, tally).await
}

async fn call_with(client: &Client, verb: Verb, tally: &Arc<Tally>) -> Met {
    let (waits, coming) = unbounded_channel();
    let note = move |event| {
        if let Event::Retry(retry) = event {
            waits.send(retry.delay).unwrap();
        }
    };
    let (name, args) = arguments(verb);
    let never = std::future::pending();
    let result = drive(client.call_with_events(operation(name), &args, never, &note), coming, tally).await;
    Met::of(result.and_then(|answer| parse(client, name, answer)), tally)
}

fn arguments(verb: Verb) -> (&'static str, Args) {
    let name = "x".repeat(BODY);
    match verb {
        Verb::Get => ("video.rooms.list", Args::default()),
        Verb::Post => (
            "video.rooms.create",
            args(&format!(r#"{{"body":{{"name":"{name}"}},"options":{{"validate":"off"}}}}"#)),
        ),
    }
}

/// As whoever needs the values does.
fn parse(client: &Client, name: &str, answer: Response) -> Result<Response, Error> {
    let is_json =
        answer.body.is_empty() || serde_json::from_slice::<serde::de::IgnoredAny>(&answer.body).is_ok();
    if is_json { Ok(answer) } else { Err(client.invalid_json(operation(name), answer)) }
}

/// Turns the clock on: by a wait when the engine begins one, and by seconds as long as the server
/// says nothing.
async fn drive<T>(call: impl Future<Output = T>, mut waits: UnboundedReceiver<Duration>, tally: &Tally) -> T {
    let (mut call, mut patience) = (pin!(call), patience());
    loop {
        tokio::select! {
            result = &mut call => return result,
            Some(wait) = waits.recv() => advance(wait + Duration::from_millis(1)).await,
            () = silence(tally) => advance(Duration::from_secs(1)).await,
            _ = &mut patience => panic!("neither an answer nor an error"),
        }
    }
}

/// Real time, as the other clock may stand still for ever.
fn patience() -> oneshot::Receiver<()> {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(60));
        drop(sender);
    });
    receiver
}

async fn silence(tally: &Tally) {
    while tally.silent.load(SeqCst) == 0 {
        tally.fell_silent.notified().await;
    }
    // What is on its way may arrive before the clock goes on.
    spawn_blocking(|| thread::sleep(Duration::from_millis(2))).await.unwrap();
}

impl Met {
    fn of(result: Result<Response, Error>, tally: &Tally) -> Self {
        let count = |count: &std::sync::atomic::AtomicUsize| count.load(SeqCst);
        let (attempts, error) = match result {
            Ok(answer) => (answer.attempts, None),
            Err(error) => (error.request_info().map_or(0, |call| call.attempts), Some(error)),
        };
        Self {
            attempts,
            reached: count(&tally.reached),
            processed: count(&tally.processed),
            sent_bytes: count(&tally.sent_bytes),
            maybe_delivered: error.as_ref().is_some_and(Error::is_maybe_delivered),
            retryable: error.as_ref().is_some_and(Error::is_retryable),
            error,
        }
    }
}
