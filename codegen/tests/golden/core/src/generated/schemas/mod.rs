// Generated from api/ by codegen/src/print/rust/schemas.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! What requests may hold, by family.

#[cfg(feature = "server")]
pub(crate) mod common;
#[cfg(feature = "server")]
pub(crate) mod compat;
pub(crate) mod public;
#[cfg(feature = "server")]
pub(crate) mod swml;
#[cfg(feature = "server")]
pub(crate) mod things;
