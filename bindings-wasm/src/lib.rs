//! The browser door of `signalwire-core`: text in, text out, no operation named.
//!
//! The core below is built without its feature `server`, so no code that holds an API token is in the module. What a call
//! returns is JSON, `{"value": …}` or `{"error": …}` with the fields of [`signalwire_core::error::ErrorData`]: errors cross
//! as data, and a panic is never an answer.

mod outcome;
mod table;
mod values;

pub use table::{fingerprint, operation, prepare};
pub use values::{parse_project_id, parse_space};
