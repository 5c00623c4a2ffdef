//! One call during one fault.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;
use std::time::Duration;

use signalwire_core::Event;
use signalwire_core::{Args, Client, Error, Response};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;
use tokio::time::advance;

use super::catalog::{Fault, Target};
use super::script::{OK_BODY, Script, http, respond};
use super::server::{Server, Tally};
use crate::support::clock::run_stopped;
use crate::support::over::Over;
use crate::support::{args, config, list, operation};

/// One verb that may be retried and one that may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Get,
    Post,
}

/// The outcome of a call.
#[derive(Debug)]
pub struct Outcome {
    pub error: Option<Error>,
    pub attempts: u32,
    pub reached: usize,
    pub processed: usize,
    pub sent_bytes: usize,
    pub maybe_delivered: bool,
    pub retryable: bool,
}

/// The response size limit of the client. Small, so that the test is fast.
const LIMIT: usize = 1 << 20;
/// A body of more than one packet.
const BODY: usize = 32 << 10;

/// Makes one call against a fault that occurs for the first `times` requests.
pub fn run(over: Over, fault: &Fault, verb: Verb, times: usize) -> Outcome {
    run_stopped(async {
        match &fault.target {
            Target::Http1(script) => run_against_server(over, b"http/1.1", script, verb, times, false).await,
            Target::Http1Kept(script) => {
                run_against_server(over, b"http/1.1", script, verb, times, true).await
            }
            Target::Http2(script) => run_against_server(over, b"h2", script, verb, times, false).await,
            Target::NoServer(find) => {
                let no_server = find();
                call_with(&over.client(config(&no_server.origin)), verb, &no_server.tally).await
            }
        }
    })
}

async fn run_against_server(
    over: Over,
    protocol: &[u8],
    script: &Script,
    verb: Verb,
    times: usize,
    is_kept: bool,
) -> Outcome {
    let ok = if protocol == b"h2" { super::catalog::http2::ok() } else { respond(http(200, "", OK_BODY)) };
    let first = if is_kept { vec![ok.clone()] } else { Vec::new() };
    let (scripts, last) = match times {
        usize::MAX => (first, script.clone()),
        times => ([first, vec![script.clone(); times]].concat(), ok),
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

/// The first call opens the connection on which the second call meets the fault.
async fn call_twice(client: &Client, verb: Verb, tally: &Arc<Tally>) -> Outcome {
    list(client).await.unwrap();
    for count in [&tally.reached, &tally.processed, &tally.sent_bytes] {
        count.store(0, SeqCst);
    }
    call_with(client, verb, tally).await
}

async fn call_with(client: &Client, verb: Verb, tally: &Arc<Tally>) -> Outcome {
    let (waits, coming) = unbounded_channel();
    let note = move |event: &Event| {
        if let Event::Retry(retry) = event {
            waits.send(retry.delay).unwrap();
        }
    };
    let (name, args) = arguments(verb);
    let never = std::future::pending();
    let result = drive(client.call_with_events(operation(name), &args, never, &note), coming, tally).await;
    Outcome::of(result.and_then(|answer| parse(client, name, answer)), tally)
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

/// Parses the body, as a caller that needs the values does.
fn parse(client: &Client, name: &str, answer: Response) -> Result<Response, Error> {
    let is_json =
        answer.body.is_empty() || serde_json::from_slice::<serde::de::IgnoredAny>(&answer.body).is_ok();
    if is_json { Ok(answer) } else { Err(client.invalid_json(operation(name), answer)) }
}

/// Advances the clock: by the delay of a retry when the client starts to wait, and by seconds while
/// the server is silent.
async fn drive<T>(call: impl Future<Output = T>, mut waits: UnboundedReceiver<Duration>, tally: &Tally) -> T {
    let (mut call, mut real_time_limit) = (pin!(call), real_time_limit());
    loop {
        tokio::select! {
            result = &mut call => return result,
            Some(wait) = waits.recv() => advance(wait + Duration::from_millis(1)).await,
            () = silence(tally) => advance(Duration::from_secs(1)).await,
            _ = &mut real_time_limit => panic!("neither a response nor an error"),
        }
    }
}

/// A limit in real time, because the simulated clock may be stopped.
fn real_time_limit() -> oneshot::Receiver<()> {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(60));
        drop(sender);
    });
    receiver
}

async fn silence(tally: &Tally) {
    while tally.stalled.load(SeqCst) == 0 {
        tally.stall_started.notified().await;
    }
    // Data in transit may arrive before the clock advances.
    spawn_blocking(|| thread::sleep(Duration::from_millis(2))).await.unwrap();
}

impl Outcome {
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
