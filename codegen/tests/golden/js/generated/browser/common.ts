// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** Body of `tokens.create`. Response of `tokens.get`. */
export interface ThingTree {
  leaf?: string | undefined
  branches?: ThingTree[] | undefined
}
