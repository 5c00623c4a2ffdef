//! A local Space: all operations of the API over HTTPS on loopback, driven by the data in `api/`.
//!
//! Start it with [`Sandbox::start`] in a test, or with the binary of the same name in a shell.
#![doc = ""]
#![doc = include_str!("../README.md")]

mod api_error;
mod callbacks;
mod clock;
mod control;
mod page;
mod relay;
mod resources;
mod server;
mod space;
mod store;
mod table;
mod tokens;

pub use server::{Options, Sandbox, StartError};
