// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { Resource } from '../../resource.mjs'
import type { Tokens } from './tokens.mjs'

export type * from './common.mjs'
export type * from './tokens.mjs'

/** The families of the API. */
export declare class Api extends Resource {
  /** `client.tokens` */
  readonly tokens: Tokens
}
