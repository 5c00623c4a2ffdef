// Generated from api/ by codegen/src/print/typescript/realtime/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { Part, Side } from './types.ts'

/** The wire name of a method. */
export type Method = keyof MethodParams

/**
 * Parameters of methods by wire name, in camelCase. The ids of the object of a method are left out:
 * node, call, control and room session.
 */
export interface MethodParams {
  'signalwire.subscribe': {
    eventChannel: string
    events: string[]
  }
  'things.list': {
    /** The first is 1. */
    page?: number | undefined
  }
  'things.turn': {
    thingId: string
    turnSide: Side
    parts?: Record<string, Part[]> | undefined
    SWAIG?: Record<string, unknown> | undefined
  }
}
