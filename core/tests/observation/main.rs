//! What the observers of calls receive: hooks, and subscribers of `tracing`.

#![allow(clippy::unwrap_used, reason = "a failed test may panic")]

mod events;
#[cfg(feature = "tracing")]
mod recorder;
#[cfg(feature = "tracing")]
mod spans;
#[path = "../support/mod.rs"]
mod support;
