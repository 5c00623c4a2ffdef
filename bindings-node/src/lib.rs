//! The Node.js binding of the core: credentials, one function for every operation, cancellation,
//! webhooks.
//!
//! Only strings, numbers and handles cross to JavaScript. This crate names no operation. Expected
//! errors cross as data and are not thrown, and no panic leaves this crate.

mod batch;
mod client;
mod client_options;
mod completion;
mod completion_queue;
mod credentials;
mod deferred;
mod error;
mod exchanges;
mod in_flight;
pub mod operations;
mod panics;
mod realtime;
mod runtime;
pub mod secrets;
mod signing_key;
pub mod swml;
pub mod variables;
pub mod webhooks;
