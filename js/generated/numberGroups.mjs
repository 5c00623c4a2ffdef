// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.numberGroups`. */
export class NumberGroups extends Resource {
  /** Adds a phone number to a number group. */
  addMembership(numberGroupId, body, options, ...others) {
    return call(this, 275, [numberGroupId], { body }, options, others)
  }

  /** Creates a number group: a pool of phone numbers from which messages are sent. */
  create(body, options, ...others) {
    return call(this, 276, [], { body }, options, others)
  }

  /** Deletes a number group for good. */
  delete(id, options, ...others) {
    return call(this, 277, [id], {}, options, others)
  }

  /** Takes a phone number out of a number group. */
  deleteMembership(id, options, ...others) {
    return call(this, 278, [id], {}, options, others)
  }

  /** Reads one number group. */
  get(id, options, ...others) {
    return call(this, 279, [id], {}, options, others)
  }

  /** Reads one membership: which phone number belongs to which number group. */
  getMembership(id, options, ...others) {
    return call(this, 280, [id], {}, options, others)
  }

  /** Lists the number groups of the project, page by page; they can be filtered by name. */
  list(query, options, ...others) {
    return page(this, 281, 'data', [], query, options, others)
  }

  /** Lists the phone numbers of a number group, page by page. */
  listMemberships(numberGroupId, query, options, ...others) {
    return page(this, 282, 'data', [numberGroupId], query, options, others)
  }

  /** Changes the name of a number group, or whether a recipient always sees the same sender. */
  update(id, body, options, ...others) {
    return call(this, 283, [id], { body }, options, others)
  }
}
