// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { OpenString } from '../core/types.ts'

/** Item of `things.list`. Response of `calling.dial`, `calling.end`, `things.create`. */
export interface Thing {
  /** A UUID. */
  id: string
  kind: ThingKind | null
  details?: Record<string, unknown> | undefined
  /** @deprecated */
  old?: string | null | undefined
}

/** `Thing.Kind` of the API. */
export type ThingKind = OpenString<'it\'s' | 'new'>

/** Body of `tokens.create`. Response of `tokens.get`. */
export interface ThingTree {
  leaf?: string | undefined
  branches?: ThingTree[] | undefined
}
