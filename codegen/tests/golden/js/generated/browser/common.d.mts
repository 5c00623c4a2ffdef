// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** Answer of `tokens.get`. Body of `tokens.create`. */
export interface ThingTree {
  leaf?: string | undefined
  branches?: ThingTree[] | undefined
}
