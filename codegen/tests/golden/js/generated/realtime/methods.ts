// Generated from api/ by codegen/src/print/typescript/realtime.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** The wire name of a method of `things`. */
export type ThingsMethod =
  | 'signalwire.subscribe'
  | 'things.list'
  | 'things.turn'

/** The wire name of a method. */
export type Method = ThingsMethod
