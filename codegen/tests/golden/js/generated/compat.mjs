// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.compat.items`. */
export class CompatItems extends Resource {
  /** Creates an item. */
  create(body, options, ...others) {
    return this._call(4, [], { body }, options, others)
  }

  /** Lists items. */
  list(query, options, ...others) {
    return this._page(5, 'items', [], query, options, others)
  }
}

/** Methods of `client.compat`. */
export class Compat extends Resource {
  /** `client.compat.items` */
  get items() {
    return this._child(CompatItems)
  }
}
