// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, misplaced, Resource } from '../resource.mjs'
import { Calling } from './calling.mjs'
import { Compat } from './compat.mjs'
import { Things } from './things.mjs'
import { Tokens } from './tokens.mjs'

/** The families of the API. */
export class Api extends Resource {
  /** `client.calling` */
  get calling() {
    return child(this, Calling)
  }

  /** `client.compat` */
  get compat() {
    return child(this, Compat)
  }

  /** `client.things` */
  get things() {
    return child(this, Things)
  }

  /** `client.tokens` */
  get tokens() {
    return child(this, Tokens)
  }

  /** Throws an error with the correct path. */
  get items() {
    return misplaced(this, 'items', 'compat.items')
  }

  /** Throws an error with the correct path. */
  get parts() {
    return misplaced(this, 'parts', 'things.parts')
  }

  /** Throws an error with the correct path. */
  get thing() {
    return misplaced(this, 'thing', 'things')
  }

  /** Throws an error with the correct path. */
  get token() {
    return misplaced(this, 'token', 'tokens')
  }
}
