// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.sipProfile`. */
export class SipProfile extends Resource {
  /** Reads the SIP settings of the project: domain, codecs, ciphers and encryption. */
  get(options, ...others) {
    return call(this, 333, [], {}, options, others)
  }

  /** Changes the SIP settings of the project: domain, codecs, ciphers and encryption. */
  update(body, options, ...others) {
    return call(this, 334, [], { body }, options, others)
  }
}
