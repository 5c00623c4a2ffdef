// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, misplaced, Resource } from '../resource.mjs'

/** Methods of `client.project.tokens`. */
export class ProjectTokens extends Resource {
  /**
   * Creates an API token for the project or a subproject; store the `token` and `id` of the answer
   * at once, because no call lists tokens or reads one back.
   */
  create(body, options, ...others) {
    return call(this, 292, [], { body }, options, others)
  }

  /** Revokes an API token, named by its id and not by its value. */
  delete(tokenId, options, ...others) {
    return call(this, 293, [tokenId], {}, options, others)
  }

  /**
   * Renames an API token or replaces its permissions; the token is named by its id and not by its
   * value.
   */
  update(tokenId, body, options, ...others) {
    return call(this, 294, [tokenId], { body }, options, others)
  }
}

/** Methods of `client.project`. */
export class Project extends Resource {
  /** `client.project.tokens` */
  get tokens() {
    return child(this, ProjectTokens)
  }

  /** Throws an error with the correct path. */
  get token() {
    return misplaced(this, 'project.token', 'project.tokens')
  }
}
