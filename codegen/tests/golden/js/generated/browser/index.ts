// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, Resource } from '../../core/resource.ts'
import { Tokens } from './tokens.ts'

export type * from './common.ts'
export type * from './tokens.ts'

/** The families of the API. */
export class Api extends Resource {
  /** `client.tokens` */
  get tokens(): Tokens {
    return child(this, Tokens)
  }
}
