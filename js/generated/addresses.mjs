// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.addresses`. */
export class Addresses extends Resource {
  /** Creates a postal address, which regulators ask for when some phone numbers are bought. */
  create(body, options, ...others) {
    return call(this, 4, [], { body }, options, others)
  }

  /** Deletes a postal address for good. */
  delete(id, options, ...others) {
    return call(this, 5, [id], {}, options, others)
  }

  /** Reads one postal address. */
  get(id, options, ...others) {
    return call(this, 6, [id], {}, options, others)
  }

  /** Lists the postal addresses of the project, page by page; they can be filtered by label. */
  list(query, options, ...others) {
    return page(this, 7, 'data', [], query, options, others)
  }

  /** Changes a postal address; what it must have must be given again. */
  update(id, body, options, ...others) {
    return call(this, 8, [id], { body }, options, others)
  }
}
