// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.recordings`. */
export class Recordings extends Resource {
  /** Deletes a recording and its audio for good. */
  delete(id, options, ...others) {
    return call(this, 310, [id], {}, options, others)
  }

  /** Reads one recording of a call: its state, its length and where its audio is. */
  get(id, options, ...others) {
    return call(this, 311, [id], {}, options, others)
  }

  /** Lists the recordings of calls, page by page. */
  list(query, options, ...others) {
    return page(this, 312, 'data', [], query, options, others)
  }
}
