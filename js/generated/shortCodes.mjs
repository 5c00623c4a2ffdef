// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.shortCodes`. */
export class ShortCodes extends Resource {
  /** Reads one short code. */
  get(id, options, ...others) {
    return call(this, 325, [id], {}, options, others)
  }

  /**
   * Lists the short codes of the project, page by page; they can be filtered by name and number.
   */
  list(query, options, ...others) {
    return page(this, 326, 'data', [], query, options, others)
  }

  /** Changes a short code: its name and what handles its messages. */
  update(id, body, options, ...others) {
    return call(this, 327, [id], { body }, options, others)
  }
}
