// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.numberGroups`. */
export class NumberGroups extends Resource {
  /** Adds a phone number to a number group. */
  addMembership(numberGroupId, body, options) {
    return this._call(275, [numberGroupId], { body }, options)
  }

  /** Creates a number group: a pool of phone numbers that messages are sent from. */
  create(body, options) {
    return this._call(276, [], { body }, options)
  }

  /** Deletes a number group for good. */
  delete(id, options) {
    return this._call(277, [id], {}, options)
  }

  /** Takes a phone number out of a number group. */
  deleteMembership(id, options) {
    return this._call(278, [id], {}, options)
  }

  /** Reads one number group. */
  get(id, options) {
    return this._call(279, [id], {}, options)
  }

  /** Reads one membership: which phone number belongs to which number group. */
  getMembership(id, options) {
    return this._call(280, [id], {}, options)
  }

  /** Lists the number groups of the project, page by page. */
  list(query, options) {
    return this._page(281, 'data', [], query, options)
  }

  /** Lists the phone numbers of a number group. */
  listMemberships(numberGroupId, query, options) {
    return this._page(282, 'data', [numberGroupId], query, options)
  }

  /** Changes a number group. */
  update(id, body, options) {
    return this._call(283, [id], { body }, options)
  }
}
