// One class for each kind of error. ../errors.d.mts documents them and their properties.
import { SignalWireError } from './base.mjs'
import { brand } from './brand.mjs'

export class ConfigError extends SignalWireError {}
export class ValidationError extends SignalWireError {}
export class NetworkError extends SignalWireError {}
export class TimeoutError extends SignalWireError {}
export class AbortError extends SignalWireError {}

export class DecodeError extends SignalWireError {
  // Private, so that inspect, JSON and structuredClone omit it: the body of a successful response
  // may contain a token.
  #body

  constructor(message, { undecoded, ...properties } = {}) {
    super(message, properties)
    this.#body = undecoded
  }

  revealBody() {
    return this.#body
  }
}

brand({ ConfigError, ValidationError, NetworkError, TimeoutError, AbortError, DecodeError })
