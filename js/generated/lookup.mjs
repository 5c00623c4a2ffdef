// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, Resource } from '../resource.mjs'

/** Methods of `client.lookup`. */
export class Lookup extends Resource {
  /**
   * Looks up a phone number in E.164 form: country and formats, and with `include` its carrier and
   * caller name, which cost money.
   */
  phoneNumber(e164Number, query, options, ...others) {
    return call(this, 261, [e164Number], { query }, options, others)
  }
}
