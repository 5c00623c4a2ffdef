//! Requests and responses of the `SignalWire` REST APIs as Rust types. Not affiliated with `SignalWire`.
//!
//! One module per family of operations, each behind a cargo feature of the same name. All features are
//! on by default; a program that talks to one family compiles only that one:
//!
//! ```toml
//! signalwire-models = { version = "0.1", default-features = false, features = ["video"] }
//! ```
//!
//! The types are open, because a server may learn new words before its clients do:
//!
//! - Each field of a response is an `Option`, also where the API describes it as always there, except the keys `id`, `sid`
//!   and `token`: an absent field never loses an answer. A plain type with a default would show a price of 0 or a flag
//!   of `false` that the server did not send, and an answer without its key is of no use.
//! - A response keeps the fields that it does not know, and values of another type than described, in [`Extra`] and writes
//!   them back.
//! - An enum keeps a value that it does not know in `Other`.
//! - A union of several types keeps a value that fits none of them in `Other`.
//! - A field that may be absent as well as `null` is a [`Maybe`], which tells the two apart.
//! - A number or truth value of SWML for which a variable may stand is an [`OrVariable`].
//! - Tokens, passwords and signing keys are a [`Secret`], which `Debug` does not show.
//!
//! ```
//! use signalwire_models::video::{CreateRoomRequest, ListRooms, VideoQuality};
//!
//! let room = CreateRoomRequest { quality: Some(VideoQuality::_1080p), ..CreateRoomRequest::new("standup") };
//! assert_eq!(serde_json::to_string(&room)?, r#"{"name":"standup","quality":"1080p"}"#);
//!
//! let query = ListRooms { page_size: Some(20), ..Default::default() };
//! assert_eq!(serde_json::to_string(&query)?, r#"{"page_size":20}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! Responses are `#[non_exhaustive]`, so that new fields break nobody. Requests are built with struct
//! update syntax: from `Default::default()` where nothing is required, else from `new`, which takes what is.

mod extra;
#[allow(unused_macros, unused_imports, reason = "a build of few families may have no such type")]
mod from_json;
mod generated;
mod maybe;
#[allow(dead_code, unused_imports, unused_macros, reason = "a build of few families may have no such type")]
mod open_enum;
mod or_variable;
#[allow(dead_code, unused_imports, unused_macros, reason = "a build of few families may have no such type")]
mod response;
mod secret;
#[allow(dead_code, unused_imports, unused_macros, reason = "a build of few families may have no such type")]
mod union;

pub use extra::Extra;
pub use from_json::FromJson;
#[allow(unused_imports, reason = "a build without families has nothing to give")]
pub use generated::*;
pub use maybe::Maybe;
pub use or_variable::OrVariable;
pub use secret::Secret;
pub use serde_json::{Map, Value};
