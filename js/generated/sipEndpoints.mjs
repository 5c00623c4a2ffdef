// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.sipEndpoints`. */
export class SipEndpoints extends Resource {
  /** Creates a SIP endpoint: a user name and password with which a SIP phone registers. */
  create(body, options) {
    return this._call(328, [], { body }, options)
  }

  /** Deletes one of the SIP endpoints for good. */
  delete(id, options) {
    return this._call(329, [id], {}, options)
  }

  /** Reads one of the SIP endpoints. */
  get(id, options) {
    return this._call(330, [id], {}, options)
  }

  /** Lists the SIP endpoints of the project, page by page. */
  list(query, options) {
    return this._page(331, 'data', [], query, options)
  }

  /** Changes one of the SIP endpoints. */
  update(id, body, options) {
    return this._call(332, [id], { body }, options)
  }
}
