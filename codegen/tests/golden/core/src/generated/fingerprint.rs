// Generated from api/ by codegen/src/print/fingerprint.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! Which table this is.

/// Differs between any two tables.
pub const FINGERPRINT: &str = "46977e4001c77642";
