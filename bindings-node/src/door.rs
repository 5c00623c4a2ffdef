//! The door: one call for every operation.

use std::future::Future;
use std::sync::{Arc, OnceLock};

use napi::{Either, Env};
use napi_derive::napi;
use signalwire_core::args::Args;
use signalwire_core::error::{Error, ValidationError};
use signalwire_core::operation::Operation;
use signalwire_core::{Answer, Client, Event};

use crate::batch::Crossing;
use crate::credentials::{Credentials, to_json};
use crate::flights::Flights;
use crate::inbox::{Inbox, OnReady};
use crate::operations;
use crate::outcome::Failure;
use crate::panics::contain;
use crate::settings::Settings;
use crate::threads::Threads;
use crate::ticket::Ticket;

/// A way into the engine for one client of JavaScript.
#[napi]
pub struct Door(Option<Engine>);

/// What the engine's thread works with.
#[derive(Clone)]
struct Desk {
    client: Client,
    flights: Arc<Flights>,
    inbox: Arc<Inbox>,
}

struct Engine {
    desk: Desk,
    /// Started by the first call: a client that is only made costs nothing.
    threads: OnceLock<Arc<Threads>>,
}

#[napi]
impl Door {
    /// Opens a door. `on_ready` is called when results wait that [`Door::receive`] gives.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "JavaScript's functions come by value")]
    pub fn open(
        credentials: Option<&Credentials>,
        settings: Settings,
        on_ready: OnReady<'_>,
    ) -> napi::Result<Either<Door, Failure>> {
        contain(|| match settings.connect(credentials) {
            Ok(client) => Ok(Either::A(Self(Some(Engine::start(client, &on_ready)?)))),
            Err(error) => Ok(Either::B(error.into())),
        })?
    }

    /// The one origin that is called; nothing once the door is closed.
    #[napi(getter)]
    pub fn origin(&self) -> napi::Result<Option<&str>> {
        contain(|| self.0.as_ref().map(|engine| engine.desk.client.origin().as_str()))
    }

    /// Certificates of the environment that are ignored, as `[{ code, message }]` in JSON. None is known before the first result is
    /// delivered.
    #[napi(getter)]
    pub fn warnings(&self) -> napi::Result<String> {
        contain(|| to_json(self.0.as_ref().map_or(&[], |engine| engine.desk.client.warnings())))
    }

    /// Makes calls. Each is a line: the operation's index, an id, `1` if it is watched or else `0`, and the arguments as JSON, which
    /// has no line breaks. What becomes of a call is delivered under its id: the answer, and before it, if it is watched, each retry.
    #[napi]
    pub fn call(&self, calls: String) -> napi::Result<()> {
        self.order(move |desk| calls.lines().for_each(|call| desk.launch(call)))
    }

    /// Opens a connection. What becomes of it is delivered under the id, as an answer without a body or an error.
    #[napi]
    pub fn connect(&self, id: u32) -> napi::Result<()> {
        self.order(move |desk| desk.connect(id))
    }

    /// Takes a call back. It ends at once, and the delivered error tells whether it may have been carried out.
    #[napi]
    pub fn abort(&self, id: u32) -> napi::Result<()> {
        self.order(move |desk| desk.flights.end(id))
    }

    /// What is said about calls, in a text of the form that `batch.rs` gives it, or `null`. Unless the text tells that
    /// another one waits, `on_ready` is called when one does.
    #[napi]
    pub fn receive(&self) -> napi::Result<Option<Crossing>> {
        contain(|| self.0.as_ref().and_then(|engine| engine.desk.inbox.receive()).map(Crossing::from))
    }

    /// Whether the process stays alive for what is to be delivered.
    #[napi]
    pub fn keep_awake(&self, env: Env, awake: bool) -> napi::Result<()> {
        contain(|| self.0.as_ref().map_or(Ok(()), |engine| engine.desk.inbox.keep_awake(env, awake)))?
    }

    /// Drops calls, connections and, if no other door is open, threads. Nothing is delivered any more.
    #[napi]
    pub fn close(&mut self) -> napi::Result<()> {
        contain(|| drop(self.0.take()))
    }
}

impl Door {
    /// Has something done on the engine's thread, unless the door is closed.
    fn order(&self, work: impl FnOnce(&Desk) + Send + 'static) -> napi::Result<()> {
        contain(|| self.0.as_ref().map_or(Ok(()), |engine| engine.order(work)))?
    }
}

impl Engine {
    fn start(client: Client, on_ready: &OnReady<'_>) -> napi::Result<Self> {
        let inbox = Arc::new(Inbox::open(on_ready)?);
        Ok(Self { desk: Desk { client, flights: Arc::default(), inbox }, threads: OnceLock::new() })
    }

    fn order(&self, work: impl FnOnce(&Desk) + Send + 'static) -> napi::Result<()> {
        if self.threads.get().is_none() {
            drop(self.threads.set(Threads::share()?));
        }
        let desk = self.desk.clone();
        if let Some(threads) = self.threads.get() {
            threads.order(Box::new(move || work(&desk)));
        }
        Ok(())
    }
}

/// The thread may go on for other doors, so what was begun here is ended here.
impl Drop for Engine {
    fn drop(&mut self) {
        self.desk.flights.close();
    }
}

impl Desk {
    fn launch(&self, call: &str) {
        let Some((operation, id, is_watched, args)) = read(call) else { return };
        let Some((ticket, taken_back)) = self.open(id) else { return };
        let (client, args) = (self.client.clone(), args.to_owned());
        tokio::spawn(async move {
            let watch = |event| match event {
                Event::Retry(retry) if is_watched => ticket.tell(&retry),
                _ => (),
            };
            let result = make(&client, operation, &args, taken_back, &watch).await;
            ticket.answer(&result);
        });
    }

    fn connect(&self, id: u32) {
        let Some((ticket, taken_back)) = self.open(id) else { return };
        let client = self.client.clone();
        tokio::spawn(async move {
            let result = client.connect_until(taken_back).await;
            ticket.answer(&result.map(|()| Answer { status: 204, ..Answer::default() }));
        });
    }

    /// Notes a call; nothing if none is taken any more.
    fn open(&self, id: u32) -> Option<(Ticket, impl Future<Output = ()> + use<>)> {
        let taken_back = self.flights.begin(id)?;
        let ticket = Ticket::new(id, Arc::clone(&self.flights), Arc::clone(&self.inbox));
        Some((ticket, async move { drop(taken_back.await) }))
    }
}

fn read(call: &str) -> Option<(&'static Operation, u32, bool, &str)> {
    let mut parts = call.splitn(4, ' ');
    let operation = operations::at(parts.next()?.parse().ok()?)?;
    let id = parts.next()?.parse().ok()?;
    let is_watched = parts.next()? == "1";
    Some((operation, id, is_watched, parts.next()?))
}

async fn make(
    client: &Client,
    operation: &'static Operation,
    args: &str,
    cancel: impl Future<Output = ()>,
    watch: &(dyn Fn(Event) + Sync),
) -> Result<Answer, Error> {
    match Args::parse(args) {
        Ok(args) => client.call_watched(operation, &args, cancel, watch).await,
        Err(problems) => Err(Error::Validation(Box::new(ValidationError::new(operation, problems)))),
    }
}
