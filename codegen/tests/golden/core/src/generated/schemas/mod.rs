// Generated from api/ by codegen/src/print/rust/schemas/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Schemas of requests, one module per family.

#[cfg(feature = "server")]
pub(crate) mod common;
#[cfg(feature = "server")]
pub(crate) mod compat;
pub(crate) mod public;
#[cfg(feature = "server")]
pub(crate) mod swml;
#[cfg(feature = "server")]
pub(crate) mod things;
