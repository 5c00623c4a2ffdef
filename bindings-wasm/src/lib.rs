//! The browser bindings of `signalwire-core`.
//!
//! The core is built without its feature `server`, so the module contains no code for API tokens.
//! JavaScript fetches and waits; the core decides what is sent, what a response means and whether
//! to retry. Results are JavaScript values. A function that fails throws an object with the fields
//! of [`ErrorData`](signalwire_core::internal::error::ErrorData), from which JavaScript makes an
//! instance of its error classes.

#![cfg(target_family = "wasm")]

mod allocator;
mod call;
mod clock;
mod guard;
mod operations;
mod retry_delay;
mod thrown;
mod token;
mod values;

pub use call::{Call, Client};
pub use guard::{refuse_url, refuse_value};
pub use operations::{fingerprint, operation};
pub use retry_delay::{retry_after_ms, retry_delay};
pub use token::parse_token;
pub use values::{parse_base_url, parse_project_id, parse_space};
