// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.calling`. */
export class Calling extends Resource {
  /** Calls a number. */
  dial(params, options) {
    return this._call(2, [], { body: params }, options)
  }

  /** Ends a call. */
  end(callId, params, options) {
    return this._call(3, [callId], { body: params }, options)
  }
}
