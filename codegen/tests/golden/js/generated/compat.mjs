// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.compat.items`. */
export class CompatItems extends Resource {
  /** Creates an item. */
  create(body, options, ...others) {
    return call(this, 4, [], { body }, options, others)
  }

  /** Lists items. */
  list(query, options, ...others) {
    return page(this, 5, 'items', [], query, options, others)
  }
}

/** Methods of `client.compat`. */
export class Compat extends Resource {
  /** `client.compat.items` */
  get items() {
    return child(this, CompatItems)
  }

  /** Throws an error with the correct path. */
  get item() {
    return misplaced(this, 'compat.item', 'compat.items')
  }
}
