// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.domainApplications`. */
export class DomainApplications extends Resource {
  /** Creates a domain application: a SIP domain in the Space, and what handles the calls to it. */
  create(body, options, ...others) {
    return call(this, 141, [], { body }, options, others)
  }

  /** Deletes a domain application for good. */
  delete(id, options, ...others) {
    return call(this, 142, [id], {}, options, others)
  }

  /** Reads one domain application. */
  get(id, options, ...others) {
    return call(this, 143, [id], {}, options, others)
  }

  /**
   * Lists the domain applications of the project, page by page; they can be filtered by domain and
   * name.
   */
  list(query, options, ...others) {
    return page(this, 144, 'data', [], query, options, others)
  }

  /** Changes a domain application: its SIP settings and what handles its calls. */
  update(id, body, options, ...others) {
    return call(this, 145, [id], { body }, options, others)
  }
}
