// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.ai`. */
export class Ai extends Resource {
  /**
   * Talks to an AI agent in text: one call creates, continues, ends, deletes, logs or summarises a
   * conversation, as its `method` says.
   */
  chat(body, options, ...others) {
    return this._call(9, [], { body }, options, others)
  }
}
