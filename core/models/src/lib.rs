//! Requests and responses of the `SignalWire` REST APIs as Rust types. Not affiliated with
//! `SignalWire`.
//!
//! One module per family of operations, each behind a cargo feature of the same name in kebab case
//! (`domain-applications`). All features
//! are enabled by default. A program that uses one family compiles only that family:
//!
//! ```toml
//! signalwire-models = { version = "0.1", default-features = false, features = ["video"] }
//! ```
//!
//! The types are open, because a server can be newer than its clients:
//!
//! - Each field of a response is an `Option`, also if the API describes it as always present,
//!   except the keys `id`, `sid` and `token`: an absent field never rejects a response. A default
//!   would show a price of 0 or a flag of `false` that the server did not send, and a response
//!   without its key is useless.
//! - A response keeps unknown fields, and values of another type than described, in [`Extra`] and
//!   serializes them again.
//! - An enum keeps an unknown value in `Other`.
//! - A union of several types keeps a value that matches none of them in `Other`.
//! - A field that can be absent or `null` is a [`Maybe`], which distinguishes the two.
//! - A number or boolean of SWML that a variable can replace is an [`OrVariable`].
//! - Tokens, passwords and signing keys are a [`Secret`], which `Debug` does not print.
//!
//! ```
//! use signalwire_models::video::{CreateRoomRequest, ListRooms, VideoQuality};
//!
//! let quality = Some(VideoQuality::P1080);
//! let room = CreateRoomRequest { quality, ..CreateRoomRequest::new("standup") };
//! assert_eq!(serde_json::to_string(&room)?, r#"{"name":"standup","quality":"1080p"}"#);
//!
//! let query = ListRooms { page_size: Some(20), ..Default::default() };
//! assert_eq!(serde_json::to_string(&query)?, r#"{"page_size":20}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Responses are `#[non_exhaustive]`, so that new fields are not a breaking change. Requests are
//! built with struct update syntax: from `Default::default()` if nothing is required, else from
//! `new`, which accepts the required fields.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod extra;
#[allow(unused_macros, unused_imports, reason = "a build with few families may have no such type")]
mod from_json;
mod generated;
mod maybe;
#[allow(dead_code, unused_imports, unused_macros, reason = "a build with few families may have no such type")]
mod open_enum;
mod or_variable;
#[allow(dead_code, unused_imports, unused_macros, reason = "a build with few families may have no such type")]
mod response;
mod secret;
#[allow(dead_code, unused_imports, unused_macros, reason = "a build with few families may have no such type")]
mod union;

pub use extra::Extra;
pub use from_json::FromJson;
#[allow(unused_imports, reason = "a build without families exports nothing")]
pub use generated::*;
pub use maybe::Maybe;
pub use or_variable::OrVariable;
pub use secret::Secret;
pub use serde_json::{Map, Value};
