// Generated from api/ by codegen/src/print/typescript/realtime/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { OpenString } from '../../core/types.ts'

/** A side. */
export type Side = 'left' | 'right'

/** A part. */
export type Part = Wheel | Door

/** A wheel. */
export interface Wheel {
  type: 'wheel'
  /** Inches. */
  size?: number | undefined
}

/** A door. */
export interface Door {
  type: 'door'
}

/** A thing. */
export interface ThingData {
  readonly thingId: string
  readonly lastSide?: OpenString<Side>
  readonly kind: OpenString<'big' | 'small'>
  readonly madeAt?: Date
  readonly tags?: readonly string[]
}

/** A thing. As the server sends it. */
export interface RawThing {
  readonly thing_id: string
  readonly last_side?: OpenString<Side>
  readonly kind: OpenString<'big' | 'small'>
  readonly made_at?: number
  readonly tags?: readonly string[]
}

/** A change of a thing. */
export interface ThingEventData {
  readonly thing: ThingData
  /** Inches. */
  readonly size?: number
}

/** A change of a thing. As the server sends it. */
export interface RawThingEvent {
  readonly thing: RawThing
  /** Inches. */
  readonly size?: number
}

/** Payloads of events by wire name. */
export interface EventPayloads {
  'thing.ended': ThingEventData
  'thing.made': ThingEventData
  'thing.moved': ThingEventData
  'thing.secret': ThingData
}

/** Payloads of events on the wire. */
export interface RawEventPayloads {
  'thing.ended': RawThingEvent
  'thing.made': RawThingEvent
  'thing.moved': RawThingEvent
  'thing.secret': RawThing
}
