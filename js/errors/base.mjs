import { brand, isBranded } from './brand.mjs'

// Long, so not among what console.log and JSON show: there for a program that asks for it by name.
const NON_ENUMERABLE = new Set(['headers', 'body'])

export class SignalWireError extends Error {
  constructor(message, { cause, ...facts } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    set(this, { code: 'unknown', retryable: false, maybeDelivered: false, ...facts })
  }

  static is(value) {
    // biome-ignore lint/complexity/noThisInStatic: it is the class that was asked, one of many below this one
    return isBranded(this, value)
  }

  static [Symbol.hasInstance](value) {
    // biome-ignore lint/complexity/noThisInStatic: as above
    return isBranded(this, value)
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this }
  }
}

function set(error, facts) {
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue
    const enumerable = !NON_ENUMERABLE.has(name)
    Object.defineProperty(error, name, { value, enumerable, writable: true, configurable: true })
  }
}

brand({ SignalWireError })
