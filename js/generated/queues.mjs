// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'

/** Methods of `client.queues`. */
export class Queues extends Resource {
  /** Creates a queue: calls wait in it until somebody takes them. */
  create(body, options) {
    return this._call(302, [], { body }, options)
  }

  /** Deletes a queue for good. */
  delete(id, options) {
    return this._call(303, [id], {}, options)
  }

  /** Reads one queue. */
  get(id, options) {
    return this._call(304, [id], {}, options)
  }

  /** Reads one call that waits in a queue. */
  getMember(queueId, id, options) {
    return this._call(305, [queueId, id], {}, options)
  }

  /** Reads the call that is next in a queue. */
  getNextMember(queueId, options) {
    return this._call(306, [queueId], {}, options)
  }

  /** Lists the queues of the project, page by page. */
  list(options) {
    return this._page(307, 'data', [], undefined, options)
  }

  /** Lists the calls that wait in a queue. */
  listMembers(queueId, options) {
    return this._page(308, 'data', [queueId], undefined, options)
  }

  /** Changes a queue. */
  update(id, body, options) {
    return this._call(309, [id], { body }, options)
  }
}
