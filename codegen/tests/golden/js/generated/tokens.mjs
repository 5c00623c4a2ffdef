// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.tokens`. */
export class Tokens extends Resource {
  /** Makes a token. */
  create(body, options, ...others) {
    return call(this, 0, [], { body }, options, others)
  }

  /**
   * Gets the token's tree, which is a rather long sentence here, so that a comment has to be broken
   * into two lines.
   */
  get(options, ...others) {
    return call(this, 1, [], {}, options, others)
  }
}
