//! The browser door of `signalwire-core`: text in, text out, no operation named.
//!
//! The core below is built without its feature `server`, so no code that holds an API token is in
//! the module. JavaScript only fetches: what is sent, what an answer means and whether to try again
//! is decided here. Results are JSON, `{"value": …}` or `{"error": …}` with the fields of
//! [`signalwire_core::error::ErrorData`]: errors cross as data, and a panic is never an answer.

#[cfg(target_family = "wasm")]
mod allocator;
mod call;
mod guard;
mod json;
mod outcome;
mod retry_delay;
mod step;
mod table;
mod token;
mod values;

pub use call::{Call, Client};
pub use guard::{refuse_url, refuse_value};
pub use retry_delay::{retry_after_ms, retry_delay};
pub use table::{fingerprint, operation};
pub use token::parse_token;
pub use values::{parse_base_url, parse_project_id, parse_space};
