// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.phoneNumbers`. */
export class PhoneNumbers extends Resource {
  /** Tells emergency services (E911) at which postal address a phone number stands. */
  assignE911Address(id, body, options) {
    return this._call(284, [id], { body }, options)
  }

  /** Buys a phone number that a search found; it costs money from then on. */
  create(body, options) {
    return this._call(285, [], { body }, options)
  }

  /** Releases a phone number; it may not be possible to get it back. */
  delete(id, options) {
    return this._call(286, [id], {}, options)
  }

  /** Reads one phone number and what handles its calls and messages. */
  get(id, options) {
    return this._call(287, [id], {}, options)
  }

  /** Lists the phone numbers of the project, page by page. */
  list(query, options) {
    return this._page(288, 'data', [], query, options)
  }

  /** Takes the emergency (E911) address off a phone number. */
  removeE911Address(id, options) {
    return this._call(289, [id], {}, options)
  }

  /** Searches for phone numbers that can be bought. */
  search(query, options) {
    return this._page(290, 'data', [], query, options)
  }

  /** Changes a phone number: its name and what handles its calls and messages. */
  update(id, body, options) {
    return this._call(291, [id], { body }, options)
  }
}
