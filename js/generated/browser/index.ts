// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { Resource } from '../../resource.mjs'
import type { Fabric } from './fabric.mjs'

export type * from './fabric.mjs'

/** The families of the API. */
export declare class Api extends Resource {
  /** `client.fabric` */
  readonly fabric: Fabric
}
