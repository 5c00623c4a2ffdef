// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import { child, Resource } from '../../core/resource.ts'
import { Fabric } from './fabric.ts'

export type * from './fabric.ts'

/** The families of the API. */
export class Api extends Resource {
  /** `client.fabric` */
  get fabric(): Fabric {
    return child(this, Fabric)
  }
}
