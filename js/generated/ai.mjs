// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.ai`. */
export class Ai extends Resource {
  /**
   * Talks to an AI agent in text: its `method` creates, continues, ends or deletes a conversation,
   * or reads its log or summary.
   */
  chat(body, options, ...others) {
    return call(this, 9, [], { body }, options, others)
  }
}
