// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.sipEndpoints`. */
export class SipEndpoints extends Resource {
  /** Creates a SIP endpoint: a user name and password with which a SIP phone registers. */
  create(body, options, ...others) {
    return call(this, 328, [], { body }, options, others)
  }

  /** Deletes a SIP endpoint for good. */
  delete(id, options, ...others) {
    return call(this, 329, [id], {}, options, others)
  }

  /** Reads one SIP endpoint. */
  get(id, options, ...others) {
    return call(this, 330, [id], {}, options, others)
  }

  /**
   * Lists the SIP endpoints of the project, page by page; they can be filtered by user name and
   * caller id.
   */
  list(query, options, ...others) {
    return page(this, 331, 'data', [], query, options, others)
  }

  /** Changes a SIP endpoint: its user name, password, SIP settings or what handles its calls. */
  update(id, body, options, ...others) {
    return call(this, 332, [id], { body }, options, others)
  }
}
