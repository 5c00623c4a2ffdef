//! The Node.js binding of the core: credentials, one function for every operation, cancellation,
//! webhooks.
//!
//! What crosses is text, numbers and handles. No operation is named here, no error is thrown for
//! what can go wrong in use (it crosses as data), and no panic leaves this crate.

mod batch;
mod client;
mod client_options;
mod completion;
mod completion_queue;
mod credentials;
mod deferred;
mod error;
mod in_flight;
pub mod operations;
mod panics;
mod runtime;
pub mod secrets;
mod signing_key;
pub mod swml;
pub mod variables;
pub mod webhooks;
