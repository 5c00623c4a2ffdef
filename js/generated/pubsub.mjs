// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.pubsub`. */
export class Pubsub extends Resource {
  /**
   * Mints a token with which a browser subscribes to the given channels (`read`), publishes in them
   * (`write`) or both; `ttl` is its life in minutes.
   */
  createToken(body, options, ...others) {
    return call(this, 301, [], { body }, options, others)
  }
}
