// The base class of errors, and their recognition. A process may contain several copies of this
// package (ESM beside CommonJS, 2 versions). `instanceof` by prototype fails between copies; a
// registered symbol does not.

import { defaultsOf } from './error-defaults.ts'

const BRAND = Symbol.for('signalwire-client.error')

// Not enumerable, so that console.log and JSON.stringify omit these long properties.
const NON_ENUMERABLE = new Set(['headers', 'body'])

/** The properties of an error that a program creates. Absent ones are those of the class. */
export interface ErrorProperties {
  /** A stable code. */
  code?: string | undefined
  /** The error that caused this one. */
  cause?: unknown
  /** Whether the failure may be temporary and the call is safe to repeat. */
  retryable?: boolean | undefined
  /** Whether the server may have processed the call although it failed. Default: false. */
  maybeDelivered?: boolean | undefined
  /** The number of attempts. */
  attempts?: number | undefined
  /** The operation: `video.rooms.create`. */
  operation?: string | undefined
  /** The HTTP method. */
  method?: string | undefined
  /** The path template, without values. */
  path?: string | undefined
}

/** @internal The properties of an error of this package. An absent one stays undefined. */
export interface AnyProperties {
  cause?: unknown
  [name: string]: unknown
}

/**
 * The base class of all errors of this package. `instanceof` and `is` also recognise errors of
 * another copy of the package (ESM beside CommonJS). No error contains a credential, an argument or
 * a header of the request, except names of fields and values of numeric options. The text of a
 * response is included with secrets redacted: an `ApiError` may repeat what was sent, see
 * docs/security.md.
 */
export class SignalWireError extends Error {
  /** A stable code, such as `not_found`, `timeout` or `missing_credentials`. */
  declare readonly code: string
  /** Whether the failure may be temporary and the call is safe to repeat. */
  declare readonly retryable: boolean
  /** Whether the server may have processed the call although it failed. */
  declare readonly maybeDelivered: boolean
  /** The number of attempts. */
  declare readonly attempts?: number | undefined
  /** The operation: `video.rooms.create`. */
  declare readonly operation?: string | undefined
  /** The HTTP method. */
  declare readonly method?: string | undefined
  /** The path template, without values. */
  declare readonly path?: string | undefined

  /** For tests. Absent properties have the values that fit the class. */
  constructor(message: string, properties?: ErrorProperties)
  /** @internal */
  constructor(message: string, properties?: AnyProperties)
  constructor(message: string, { cause, ...properties }: AnyProperties = {}) {
    super(message, cause === undefined ? undefined : { cause })
    define(this, defaultsOf(this.name, properties.status))
    define(this, properties)
  }

  /** Whether a value is an error of this class, from any copy of the package. */
  static is<Class extends abstract new (...args: never[]) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that was called
    return isBranded(this, value)
  }

  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that was called
    return isBranded(this, value)
  }

  /** Returns name, message and properties, without stack, headers and body. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object(this) }
  }
}

function define(error: Error, properties: object): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue
    const enumerable = !NON_ENUMERABLE.has(name)
    Object.defineProperty(error, name, { value, enumerable, writable: true, configurable: true })
  }
}

/** A class of errors, or its prototype under the symbol of its names. */
interface Branded {
  readonly prototype: object & { readonly [BRAND]?: readonly string[]; readonly name?: unknown }
}

/**
 * Sets the names of classes and, under the registered symbol, the names of their base classes. Base
 * classes must be branded first.
 *
 * @internal
 */
export function brand(classes: Record<string, Branded>): void {
  for (const [name, { prototype }] of Object.entries(classes)) {
    const names = [...(prototype[BRAND] ?? []), name]
    Object.defineProperty(prototype, 'name', { value: name, writable: true, configurable: true })
    Object.defineProperty(prototype, BRAND, { value: Object.freeze(names) })
  }
}

// Whether a value is an instance of a class, or of the class of that name in another copy.
function isBranded({ prototype }: Branded, value: unknown): boolean {
  if (!Object.hasOwn(prototype, BRAND)) return Object.prototype.isPrototypeOf.call(prototype, Object(value))
  const names = Object(value)[BRAND]
  return Array.isArray(names) && names.includes(prototype.name)
}

brand({ SignalWireError })
