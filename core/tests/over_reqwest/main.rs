//! The client tests over the reqwest transport.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]
#![allow(clippy::duplicate_mod, reason = "each test file has its own copy of the support")]

#[path = "../client.rs"]
mod client;
#[path = "../client_retries.rs"]
mod client_retries;
#[path = "../decompression.rs"]
mod decompression;
#[path = "../early_response.rs"]
mod early_response;
#[path = "../fetch_parity.rs"]
mod fetch_parity;
#[path = "../go_away.rs"]
mod go_away;
mod http_client;
#[path = "../faults/idle.rs"]
mod idle;
#[path = "../rate_limit.rs"]
mod rate_limit;
#[path = "../schedule/main.rs"]
mod schedule;
#[path = "../support/mod.rs"]
mod support;
#[path = "../transport.rs"]
mod transport;
