//! The relay, through a WebSocket library that it does not use itself.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking, also in its helpers")]

mod client;
#[path = "../common/mod.rs"]
mod common;
mod connection;
mod faults;
mod messages;
mod phones;
mod resume;
mod rooms;
mod scopes;
