// Generated from api/ by codegen/src/print/js_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { Resource } from '../resource.mjs'
import { Calling } from './calling.mjs'
import { Compat } from './compat.mjs'
import { Things } from './things.mjs'
import { Tokens } from './tokens.mjs'

/** The API's families. */
export class Api extends Resource {
  /** `client.calling` */
  get calling() {
    return this._child(Calling)
  }

  /** `client.compat` */
  get compat() {
    return this._child(Compat)
  }

  /** `client.things` */
  get things() {
    return this._child(Things)
  }

  /** `client.tokens` */
  get tokens() {
    return this._child(Tokens)
  }
}
