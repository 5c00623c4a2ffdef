// Generated from api/ by codegen/src/print/fingerprint.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** The fingerprint of the operation table that the classes refer to. */
export const FINGERPRINT = 'b6d6df040d851b02'
