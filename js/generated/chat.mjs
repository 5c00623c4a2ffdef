// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.chat`. */
export class Chat extends Resource {
  /**
   * Mints a token with which a browser chats in the given channels, reading, writing or both; `ttl`
   * is its life in minutes.
   */
  createToken(body, options, ...others) {
    return call(this, 52, [], { body }, options, others)
  }
}
