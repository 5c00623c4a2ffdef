//! The integration tests of the crate, in one program, which links in a fraction of the time of one
//! program per file. The tests beside it need a process or a transport that no other test uses.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking, also in its helpers")]

mod auth;
mod client;
mod client_retries;
mod credentials;
mod decompression;
mod early_response;
mod encode;
mod env;
mod error_bodies;
mod error_helpers;
mod errors;
mod faults;
mod fetch_parity;
mod go_away;
mod models;
mod mutations;
mod observation;
mod offline;
mod page;
mod pool;
mod prepare;
mod presets;
mod rate_limit;
mod realtime;
mod redact;
mod response;
mod retry;
mod schedule;
mod socks;
mod support;
mod swml;
mod test_util;
mod tls;
mod tls_and_proxy_env;
mod transport;
mod validate;
mod webhooks;
