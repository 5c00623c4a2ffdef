// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.importedNumbers`. */
export class ImportedNumbers extends Resource {
  /** Adds a phone number of another carrier to the project. */
  create(body, options, ...others) {
    return call(this, 250, [], { body }, options, others)
  }
}
