// Generated from api/ by codegen/src/print/typescript/realtime/mod.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

/** The names of an event on the wire and in the client. */
export interface EventRow {
  /** The field of the payload that identifies the object of the event. */
  readonly route?: string
  /** The entry of `events` in the request that subscribes to it. */
  readonly subscription?: string
  /** Names for `on`. */
  readonly names: readonly string[]
  /** Names for `listen`. */
  readonly listeners?: readonly string[]
}

/** Events of `things` that have a name in the client, by wire name. */
export const thingsEvents = {
  'thing.made': { route: 'context', names: ['made'] },
  'thing.moved': { route: 'thing_id', subscription: 'thing.moved', names: ['moved'], listeners: ['onMoved'] },
} as const

/** A name for `on` in `things`. */
export type ThingsEventName =
  | 'made'
  | 'moved'

/** A name for `listen` in `things`. */
export type ThingsListenerName =
  | 'onMoved'

/** The wire name of an event. */
export type EventType =
  | 'thing.ended'
  | 'thing.made'
  | 'thing.moved'
  | 'thing.secret'
