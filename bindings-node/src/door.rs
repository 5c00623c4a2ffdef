//! The door: one call for every operation.

use std::future::Future;
use std::sync::Arc;

use napi::{Either, Env};
use napi_derive::napi;
use signalwire_core::args::Args;
use signalwire_core::error::{Error, ValidationError};
use signalwire_core::operation::Operation;
use signalwire_core::{Answer, Client, Event};

use crate::credentials::Credentials;
use crate::flights::Flights;
use crate::inbox::{Deliver, Inbox};
use crate::operations;
use crate::outcome::Failure;
use crate::panics::contain;
use crate::settings::Settings;
use crate::threads::Threads;
use crate::ticket::Ticket;

/// A way into the engine for one client of JavaScript.
#[napi]
pub struct Door(Option<Engine>);

struct Engine {
    client: Client,
    flights: Arc<Flights>,
    inbox: Arc<Inbox>,
    threads: Arc<Threads>,
}

#[napi]
impl Door {
    /// Opens a door. `deliver` gets what is said about calls: a flat array, the values of `letter.rs` for each.
    #[napi]
    #[allow(clippy::needless_pass_by_value, reason = "JavaScript's functions come by value")]
    pub fn open(
        credentials: Option<&Credentials>,
        settings: Settings,
        deliver: Deliver<'_>,
    ) -> napi::Result<Either<Door, Failure>> {
        contain(|| match settings.connect(credentials) {
            Ok(client) => Ok(Either::A(Self(Some(Engine::start(client, &deliver)?)))),
            Err(error) => Ok(Either::B(error.into())),
        })?
    }

    /// The one origin that is called; nothing once the door is closed.
    #[napi(getter)]
    pub fn origin(&self) -> napi::Result<Option<&str>> {
        contain(|| self.0.as_ref().map(|engine| engine.client.origin().as_str()))
    }

    /// Makes a call of the operation at an index. What becomes of it is delivered under the id: the answer, and before it, if the
    /// call is watched, each retry.
    #[napi]
    pub fn call(&self, index: u32, args: String, id: u32, is_watched: bool) -> napi::Result<()> {
        contain(|| {
            if let (Some(engine), Some(operation)) = (&self.0, operations::at(index)) {
                engine.launch(operation, args, id, is_watched);
            }
        })
    }

    /// Takes a call back. It ends at once, and the delivered error tells whether it may have been carried out.
    #[napi]
    pub fn abort(&self, id: u32) -> napi::Result<()> {
        contain(|| {
            if let Some(engine) = &self.0 {
                engine.flights.end(id);
            }
        })
    }

    /// Whether the process stays alive for what is to be delivered.
    #[napi]
    pub fn keep_awake(&self, env: Env, awake: bool) -> napi::Result<()> {
        contain(|| self.0.as_ref().map_or(Ok(()), |engine| engine.inbox.keep_awake(env, awake)))?
    }

    /// Drops calls, connections and, if no other door is open, threads. Nothing is delivered any more.
    #[napi]
    pub fn close(&mut self) -> napi::Result<()> {
        contain(|| drop(self.0.take()))
    }
}

impl Engine {
    fn start(client: Client, deliver: &Deliver<'_>) -> napi::Result<Self> {
        let inbox = Arc::new(Inbox::open(deliver)?);
        Ok(Self { client, flights: Arc::default(), inbox, threads: Threads::share()? })
    }

    fn launch(&self, operation: &'static Operation, args: String, id: u32, is_watched: bool) {
        let client = self.client.clone();
        let taken_back = self.flights.begin(id);
        let ticket = Ticket::new(id, Arc::clone(&self.flights), Arc::clone(&self.inbox));
        self.threads.spawn(async move {
            let watch = |event| match event {
                Event::Retry(retry) if is_watched => ticket.tell(&retry),
                _ => (),
            };
            let result = call(&client, operation, &args, async move { drop(taken_back.await) }, &watch).await;
            ticket.answer(result);
        });
    }
}

/// The threads may go on for other doors, so what was begun here is ended here.
impl Drop for Engine {
    fn drop(&mut self) {
        self.flights.end_all();
    }
}

async fn call(
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
