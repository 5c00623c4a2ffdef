// Generated from api/ by codegen/src/print/typescript/classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, Resource } from '../../resource.mjs'
import { Tokens } from './tokens.mjs'

/** The families of the API. */
export class Api extends Resource {
  /** `client.tokens` */
  get tokens() {
    return child(this, Tokens)
  }
}
