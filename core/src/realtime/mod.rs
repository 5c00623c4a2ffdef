//! Realtime: events of video rooms, calls, messages, chat and tasks over one WebSocket, and
//! requests to the same service.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use signalwire_core::realtime::{Event, EventKind, Session};
//!
//! // SIGNALWIRE_PROJECT_ID and SIGNALWIRE_API_TOKEN of the environment.
//! let session = Session::builder().build()?;
//! let topics = serde_json::json!({ "contexts": ["office"] });
//! session.request("signalwire.receive").params(&topics).send().await?;
//! while let Some(event) = session.next_event().await {
//!     match event {
//!         Event::Server(event) if event.kind == EventKind::MessagingReceive => {
//!             let message: serde_json::Value = event.payload.parse()?;
//!             println!("{}", message["body"]);
//!         }
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What a session guarantees
//!
//! - It reconnects until it is closed, unless the server rejects its credentials. Subscriptions are
//!   made again, and [`Event::Resumed`] reports the gap.
//! - Events and results arrive in the order of the server, and an event that the server sends twice
//!   arrives once.
//! - A request ends: with a result, or with an error that reports whether the server may have
//!   processed it.
//! - Memory is bounded: events that a slow reader leaves are dropped and counted
//!   ([`Event::Overflow`]).
//! - An inbound call that the reader does not receive is passed, so that another client takes it.

mod calls;
pub(crate) mod connection;
mod driver;
mod engine;
pub(crate) mod envelope;
mod error;
mod event;
mod liveness;
mod machine;
mod options;
mod payload;
pub(crate) mod protocol;
mod queue;
mod recent_ids;
mod requests;
pub(crate) mod session;
mod state;
mod stats;
mod subscriptions;
pub(crate) mod task;
pub(crate) mod traffic;
mod watch;

pub use engine::Drained;
pub use event::{Event, Overflow, ProtocolViolation, Resumed, ServerEvent, ViolationCode};
pub use payload::{InvalidPayload, Payload};
pub use protocol::EventKind;
pub use session::{RequestBuilder, Session, SessionBuilder};
pub use state::{Reason, State, StateChange};
pub use stats::Stats;
pub use traffic::{Direction, Traffic};
