// Generated from api/ by codegen/src/print/rust/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Products of the generator: the table of operations, request schemas and, with `typed`, typed methods.

#![allow(clippy::unreadable_literal, reason = "limits stand as the API writes them")]

pub(crate) mod fingerprint;
#[cfg(all(feature = "typed", feature = "native", feature = "server"))]
pub mod methods;
pub(crate) mod operations;
pub(crate) mod schemas;
