//! A local Space: the whole API over HTTPS on loopback, from the data in `api/`.
//!
//! Start one with [`Sandbox::start`] in a test, or with the binary of the same name from a shell.

mod clock;
mod control;
mod examples;
mod resources;
mod server;
mod space;
mod store;
mod table;
mod tokens;

pub use examples::{Completeness, ExampleBuilder, violations};
pub use server::{Options, Sandbox, StartError};
pub use table::embedded_api;
