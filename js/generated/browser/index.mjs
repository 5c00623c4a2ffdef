// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, misplaced, Resource } from '../../resource.mjs'
import { Fabric } from './fabric.mjs'

/** The API's families. */
export class Api extends Resource {
  /** `client.fabric` */
  get fabric() {
    return child(this, Fabric)
  }

  /** Throws: it is elsewhere. */
  get addresses() {
    return misplaced(this, 'addresses', 'fabric.addresses')
  }

  /** Throws: it is elsewhere. */
  get tokens() {
    return misplaced(this, 'tokens', 'fabric.tokens')
  }
}
