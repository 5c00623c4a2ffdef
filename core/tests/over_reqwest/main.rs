//! The client tests over the reqwest transport.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a failed test may panic")]

#[path = "../it/client.rs"]
mod client;
#[path = "../it/client_retries.rs"]
mod client_retries;
#[path = "../it/decompression.rs"]
mod decompression;
#[path = "../it/early_response.rs"]
mod early_response;
#[path = "../it/fetch_parity.rs"]
mod fetch_parity;
#[path = "../it/go_away.rs"]
mod go_away;
mod http_client;
#[path = "../it/faults/idle.rs"]
mod idle;
#[path = "../it/rate_limit.rs"]
mod rate_limit;
#[path = "../it/schedule/mod.rs"]
mod schedule;
#[path = "../it/support/mod.rs"]
mod support;
#[path = "../it/transport.rs"]
mod transport;
