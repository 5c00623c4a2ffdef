// One small class for each kind of failure. What they mean and carry is declared in
// ../errors.d.mts.
import { SignalWireError } from './base.mjs'
import { brand } from './brand.mjs'

export class ConfigError extends SignalWireError {}
export class ValidationError extends SignalWireError {}
export class NetworkError extends SignalWireError {}
export class TimeoutError extends SignalWireError {}
export class AbortError extends SignalWireError {}

export class DecodeError extends SignalWireError {
  // Private, so that neither inspect nor JSON nor structuredClone shows it: the body of a success
  // may hold a token.
  #body

  constructor(message, { undecoded, ...facts } = {}) {
    super(message, facts)
    this.#body = undecoded
  }

  revealBody() {
    return this.#body
  }
}

brand({ ConfigError, ValidationError, NetworkError, TimeoutError, AbortError, DecodeError })
