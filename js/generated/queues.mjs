// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.queues`. */
export class Queues extends Resource {
  /** Creates a queue in which calls wait to be answered. */
  create(body, options, ...others) {
    return call(this, 302, [], { body }, options, others)
  }

  /** Deletes a queue for good. */
  delete(id, options, ...others) {
    return call(this, 303, [id], {}, options, others)
  }

  /** Reads one queue. */
  get(id, options, ...others) {
    return call(this, 304, [id], {}, options, others)
  }

  /** Reads one call that waits in a queue. */
  getMember(queueId, id, options, ...others) {
    return call(this, 305, [queueId, id], {}, options, others)
  }

  /** Reads the call that is next in a queue. */
  getNextMember(queueId, options, ...others) {
    return call(this, 306, [queueId], {}, options, others)
  }

  /** Lists the queues of the project, page by page. */
  list(query, options, ...others) {
    return page(this, 307, 'data', [], query, options, others)
  }

  /** Lists the calls that wait in a queue, page by page. */
  listMembers(queueId, query, options, ...others) {
    return page(this, 308, 'data', [queueId], query, options, others)
  }

  /** Changes the name or size of a queue. */
  update(id, body, options, ...others) {
    return call(this, 309, [id], { body }, options, others)
  }
}
