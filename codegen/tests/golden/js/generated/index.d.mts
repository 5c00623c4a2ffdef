// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { Resource } from '../resource.mjs'
import type { Calling } from './calling.mjs'
import type { Compat } from './compat.mjs'
import type { Things } from './things.mjs'
import type { Tokens } from './tokens.mjs'

export type * from './calling.mjs'
export type * from './common.mjs'
export type * from './compat.mjs'
export type * from './things.mjs'
export type * from './tokens.mjs'

/** The families of the API. */
export declare class Api extends Resource {
  /** `client.calling` */
  readonly calling: Calling

  /** `client.compat` */
  readonly compat: Compat

  /** `client.things` */
  readonly things: Things

  /** `client.tokens` */
  readonly tokens: Tokens
}
