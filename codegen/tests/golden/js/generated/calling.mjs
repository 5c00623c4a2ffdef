// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.calling`. */
export class Calling extends Resource {
  /** Calls a number. */
  dial(params, options, ...others) {
    return call(this, 2, [], { body: params }, options, others)
  }

  /** Ends a call. */
  end(callId, params, options, ...others) {
    return call(this, 3, [callId], { body: params }, options, others)
  }
}
