// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.addresses`. */
export class Addresses extends Resource {
  /** Creates an address: a postal address that regulators ask for when a number is bought. */
  create(body, options, ...others) {
    return this._call(4, [], { body }, options, others)
  }

  /** Deletes a postal address for good. */
  delete(id, options, ...others) {
    return this._call(5, [id], {}, options, others)
  }

  /** Reads one postal address. */
  get(id, options, ...others) {
    return this._call(6, [id], {}, options, others)
  }

  /** Lists the postal addresses of the project, page by page. */
  list(query, options, ...others) {
    return this._page(7, 'data', [], query, options, others)
  }

  /** Changes a postal address. */
  update(id, body, options, ...others) {
    return this._call(8, [id], { body }, options, others)
  }
}
