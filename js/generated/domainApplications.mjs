// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.domainApplications`. */
export class DomainApplications extends Resource {
  /** Creates a domain application: a SIP domain of yours whose calls the platform handles. */
  create(body, options, ...others) {
    return this._call(141, [], { body }, options, others)
  }

  /** Deletes a domain application for good. */
  delete(id, options, ...others) {
    return this._call(142, [id], {}, options, others)
  }

  /** Reads one domain application. */
  get(id, options, ...others) {
    return this._call(143, [id], {}, options, others)
  }

  /** Lists the domain applications of the project, page by page. */
  list(query, options, ...others) {
    return this._page(144, 'data', [], query, options, others)
  }

  /** Changes a domain application. */
  update(id, body, options, ...others) {
    return this._call(145, [id], { body }, options, others)
  }
}
