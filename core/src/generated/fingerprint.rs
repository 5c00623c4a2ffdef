// Generated from api/ by codegen/src/print/fingerprint.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

//! The fingerprint of the operation table.

/// Differs between any two tables.
pub const FINGERPRINT: &str = "849434c1a29419e8";
