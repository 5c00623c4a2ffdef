//! The Node.js door of the engine: credentials, one call for every operation, the way to end it early, and webhooks.
//!
//! What crosses is text, numbers and handles. No operation is named here, no error is thrown for what can go wrong in use (it
//! crosses as data), and no panic leaves this crate.

mod batch;
mod credentials;
mod door;
mod flights;
mod inbox;
mod letter;
pub mod operations;
mod outcome;
mod panics;
pub mod secrets;
mod settings;
mod signing_key;
pub mod swml;
mod threads;
mod ticket;
pub mod variables;
pub mod webhooks;
