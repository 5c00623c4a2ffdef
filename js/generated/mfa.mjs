// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.mfa`. */
export class Mfa extends Resource {
  /** Calls a phone number and speaks a one-time code; check what is typed with `mfa.verify`. */
  call(body, options, ...others) {
    return call(this, 272, [], { body }, options, others)
  }

  /** Sends a one-time code by SMS; check what is typed with `mfa.verify`. */
  sms(body, options, ...others) {
    return call(this, 273, [], { body }, options, others)
  }

  /** Checks a one-time code that somebody typed in; `success` says whether it was right. */
  verify(mfaRequestId, body, options, ...others) {
    return call(this, 274, [mfaRequestId], { body }, options, others)
  }
}
