// Generated from api/ by codegen/src/print/rust/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Generated code: the operation table, request schemas and, with the feature `typed`, typed methods.

#![allow(clippy::unreadable_literal, reason = "limits are written as in the API description")]

pub(crate) mod fingerprint;
#[cfg(feature = "typed")]
pub mod methods;
pub(crate) mod operations;
#[cfg(feature = "realtime")]
pub(crate) mod realtime;
pub(crate) mod schemas;
