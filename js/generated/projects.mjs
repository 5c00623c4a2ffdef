// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, page, Resource } from '../resource.mjs'

/** Methods of `client.projects`. */
export class Projects extends Resource {
  /** Creates a subproject of the token's project; its signing key is shown in this answer only. */
  create(body, options, ...others) {
    return call(this, 295, [], { body }, options, others)
  }

  /** Deletes a project for good. */
  delete(id, options, ...others) {
    return call(this, 296, [id], {}, options, others)
  }

  /** Reads one project. */
  get(id, options, ...others) {
    return call(this, 297, [id], {}, options, others)
  }

  /** Lists the projects that the token can see, page by page; they can be filtered by name. */
  list(query, options, ...others) {
    return page(this, 298, 'data', [], query, options, others)
  }

  /**
   * Replaces the key that signs webhooks; the new one is shown in this answer only and takes about
   * a minute to be used.
   */
  rotateSigningKey(id, options, ...others) {
    return call(this, 299, [id], {}, options, others)
  }

  /**
   * Changes the name of a project, whether its recordings and media are protected, and whether
   * https is forced.
   */
  update(id, body, options, ...others) {
    return call(this, 300, [id], { body }, options, others)
  }
}
