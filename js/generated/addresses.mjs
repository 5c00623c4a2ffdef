// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.addresses`. */
export class Addresses extends Resource {
  /** Creates an address: a postal address that regulators ask for when a number is bought. */
  create(body, options) {
    return this._call(4, [], { body }, options)
  }

  /** Deletes a postal address for good. */
  delete(id, options) {
    return this._call(5, [id], {}, options)
  }

  /** Reads one postal address. */
  get(id, options) {
    return this._call(6, [id], {}, options)
  }

  /** Lists the postal addresses of the project, page by page. */
  list(query, options) {
    return this._page(7, 'data', [], query, options)
  }

  /** Changes a postal address. */
  update(id, body, options) {
    return this._call(8, [id], { body }, options)
  }
}
