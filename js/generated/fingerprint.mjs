// Generated from api/ by codegen/src/print/fingerprint.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** Which table the generated classes were printed from. */
export const FINGERPRINT = '207492c8929e8fd9'
