// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { call, child, page, Resource } from '../../resource.mjs'

/** Methods of `client.fabric.addresses`. */
export class FabricAddresses extends Resource {
  /** Reads one address that the holder of a subscriber token may call. */
  get(id, options, ...others) {
    return call(this, 0, [id], {}, options, others)
  }

  /**
   * Lists the addresses that the holder of a subscriber token may call; a server without one sends
   * its API token.
   */
  list(query, options, ...others) {
    return page(this, 1, 'data', [], query, options, others)
  }
}

/** Methods of `client.fabric.tokens`. */
export class FabricTokens extends Resource {
  /**
   * Exchanges a public click-to-call token for a short-lived embed token; it carries no credential
   * and is open to browsers.
   */
  createEmbedToken(body, options, ...others) {
    return call(this, 2, [], { body }, options, others)
  }

  /**
   * Mints a token with which a subscriber invites somebody to call one address; it is asked for
   * with the subscriber token.
   */
  createInviteToken(body, options, ...others) {
    return call(this, 3, [], { body }, options, others)
  }
}

/** Methods of `client.fabric`. */
export class Fabric extends Resource {
  /** `client.fabric.addresses` */
  get addresses() {
    return child(this, FabricAddresses)
  }

  /** `client.fabric.tokens` */
  get tokens() {
    return child(this, FabricTokens)
  }
}
