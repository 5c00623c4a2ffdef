// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.verifiedCallers`. */
export class VerifiedCallers extends Resource {
  /** Starts to verify a phone number of yours as a caller id: it is called and hears a code. */
  create(body, options, ...others) {
    return call(this, 335, [], { body }, options, others)
  }

  /** Deletes a verified caller id; calls can no longer show it. */
  delete(id, options, ...others) {
    return call(this, 336, [id], {}, options, others)
  }

  /** Reads one verified caller id, and whether its verification is done. */
  get(id, options, ...others) {
    return call(this, 337, [id], {}, options, others)
  }

  /**
   * Lists the verified caller ids: phone numbers of yours that calls may show; they can be filtered
   * by name and number.
   */
  list(query, options, ...others) {
    return page(this, 338, 'data', [], query, options, others)
  }

  /** Calls the number again to speak a new verification code. */
  redialVerification(id, options, ...others) {
    return call(this, 339, [id], {}, options, others)
  }

  /** Submits the code that was spoken to the number, which verifies it. */
  submitVerification(id, body, options, ...others) {
    return call(this, 340, [id], { body }, options, others)
  }

  /** Renames a verified caller id. */
  update(id, body, options, ...others) {
    return call(this, 341, [id], { body }, options, others)
  }
}
