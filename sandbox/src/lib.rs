//! A local Space: the whole API over HTTPS on loopback, from the data in `api/`.
//!
//! Start one with [`Sandbox::start`] in a test, or with the binary of the same name from a shell.

mod behaviour;
mod clock;
mod control;
mod server;
mod shape;
mod space;
mod store;
mod table;
mod tokens;

pub use server::{Options, Sandbox, StartError};
pub use shape::{Fill, Shaper, misfits};
pub use table::embedded_api;
