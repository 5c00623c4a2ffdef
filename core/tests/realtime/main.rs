//! Sessions against a relay over TLS, which is built on another library than the client.

#![cfg(feature = "realtime")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

mod connect;
mod ending;
mod events;
mod faults;
mod reconnect;
mod relay;
mod requests;
mod secrets;
#[path = "../support/mod.rs"]
mod support;
