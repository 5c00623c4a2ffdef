//! Requests and responses of the `SignalWire` REST APIs as Rust types. Not affiliated with `SignalWire`.
//!
//! One module per family of operations, each behind a cargo feature of the same name. All features are on by default; a
//! program that talks to one family compiles only that one:
//!
//! ```toml
//! signalwire-models = { version = "0.1", default-features = false, features = ["video"] }
//! ```
//!
//! The types are open, because a server may learn new words before its clients do:
//!
//! - A response keeps the fields that it does not know in `extra` and writes them back.
//! - An enum keeps a value that it does not know in `Other`.
//! - A union of several types keeps a value that fits none of them in `Other`.
//! - A field that may be absent as well as `null` is a [`Maybe`], which tells the two apart.
//! - Tokens, passwords and signing keys are a [`Secret`], which `Debug` does not show.
//!
//! Responses are `#[non_exhaustive]`, so that new fields break nobody. Requests are built with struct update syntax: from
//! `Default::default()` where nothing is required, else from `new`, which takes what is required.

mod generated;
mod maybe;
mod open_enum;
mod secret;
mod union;

pub use generated::*;
pub use maybe::Maybe;
pub use secret::Secret;
pub use serde_json::{Map, Value};
