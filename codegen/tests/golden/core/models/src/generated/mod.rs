// Generated from api/ by codegen/src/print/rust/models/emit/manifest.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Generated types, one module per family.

#![allow(clippy::struct_excessive_bools, clippy::fn_params_excessive_bools, reason = "the API has them")]

#[cfg(feature = "calling")]
pub mod calling;
#[cfg(feature = "common")]
pub mod common;
#[cfg(feature = "compat")]
pub mod compat;
#[cfg(feature = "things")]
pub mod things;
#[cfg(feature = "webhooks")]
pub mod webhooks;
