import { brand, isBranded } from './brand.mjs'

// Not enumerable, so that console.log and JSON.stringify omit these long properties.
const NON_ENUMERABLE = new Set(['headers', 'body'])

export class SignalWireError extends Error {
  constructor(message, { cause, ...properties } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    define(this, { code: 'unknown', retryable: false, maybeDelivered: false, ...properties })
  }

  static is(value) {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that was called
    return isBranded(this, value)
  }

  static [Symbol.hasInstance](value) {
    // biome-ignore lint/complexity/noThisInStatic: `this` is the class that was called
    return isBranded(this, value)
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this }
  }
}

function define(error, properties) {
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue
    const enumerable = !NON_ENUMERABLE.has(name)
    Object.defineProperty(error, name, { value, enumerable, writable: true, configurable: true })
  }
}

brand({ SignalWireError })
