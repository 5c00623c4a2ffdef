// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, page, Resource } from '../resource.mjs'

/** Methods of `client.things.parts`. */
export class ThingsParts extends Resource {
  /** Lists the parts of a thing. */
  list(thingId, partId, options, ...others) {
    return page(this, 9, 'data', [thingId, partId], undefined, options, others)
  }
}

/** Methods of `client.things`. */
export class Things extends Resource {
  /** `client.things.parts` */
  get parts() {
    return child(this, ThingsParts)
  }

  /** Creates a thing. */
  create(body, options, ...others) {
    return call(this, 6, [], { body }, options, others)
  }

  /** Deletes a thing. */
  delete(id, options, ...others) {
    return call(this, 7, [id], {}, options, others)
  }

  /** Lists things. */
  list(query, options, ...others) {
    return page(this, 8, 'data', [], query, options, others)
  }

  /** Creates a new thing. */
  createNew(title, more, options, ...others) {
    const body = {
      ...more,
      kind: 'new',
      name: title ?? null,
    }
    return call(this, 6, [], { body }, options, others)
  }

  /** Throws an error with the correct path. */
  get part() {
    return misplaced(this, 'things.part', 'things.parts')
  }
}
