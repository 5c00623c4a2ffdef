// The fields of payloads and results. The server decides their types.
import type { WireObject } from './session/session.ts'

/** The string in a field of a payload. */
export function textOf(payload: WireObject, name: string): string | undefined {
  const value = payload[name]
  return typeof value === 'string' ? value : undefined
}

/** The number in a field of a payload. */
export function numberOf(payload: WireObject, name: string): number | undefined {
  const value = payload[name]
  return typeof value === 'number' ? value : undefined
}

/** The object in a field of a payload; an empty one if there is none. */
export function objectOf(payload: WireObject, name: string): WireObject {
  const value = payload[name]
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The boolean in a field of a payload. */
export function flagOf(payload: WireObject, name: string): boolean | undefined {
  const value = payload[name]
  return typeof value === 'boolean' ? value : undefined
}

/** The items of an array; none if the value is no array. The caller names their type. */
export function listOf<Item>(value: unknown): Item[] {
  return Array.isArray(value) ? value : []
}
