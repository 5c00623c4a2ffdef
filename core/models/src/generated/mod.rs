// Generated from api/ by codegen/src/print/rust_models/manifest.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! The printed types, one module per family.

#![allow(clippy::struct_excessive_bools, clippy::fn_params_excessive_bools, reason = "the wire has them")]

#[cfg(feature = "chat")]
pub mod chat;
#[cfg(feature = "logs")]
pub mod logs;
#[cfg(feature = "project")]
pub mod project;
#[cfg(feature = "pubsub")]
pub mod pubsub;
#[cfg(feature = "video")]
pub mod video;
