// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.mfa`. */
export class Mfa extends Resource {
  /** Calls a phone number and speaks a one-time code; check it with `mfa.verify`. */
  call(body, options) {
    return this._call(272, [], { body }, options)
  }

  /** Sends a one-time code by SMS; check it with `mfa.verify`. */
  sms(body, options) {
    return this._call(273, [], { body }, options)
  }

  /** Checks the one-time code that somebody typed in. */
  verify(mfaRequestId, body, options) {
    return this._call(274, [mfaRequestId], { body }, options)
  }
}
