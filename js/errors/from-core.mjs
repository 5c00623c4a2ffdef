// Errors of the core come as data; here they become instances.
import { classOfStatus } from './api.mjs'
import { SignalWireError } from './base.mjs'
import {
  AbortError,
  ConfigError,
  DecodeError,
  NetworkError,
  TimeoutError,
  ValidationError,
} from './classes.mjs'

const KINDS = {
  abort: AbortError,
  config: ConfigError,
  decode: DecodeError,
  network: NetworkError,
  timeout: TimeoutError,
  validation: ValidationError,
}

/** The error that the core describes. */
export function errorFrom({ kind, message, ...facts }) {
  const Class = kind === 'api' ? classOfStatus(facts.status) : (KINDS[kind] ?? SignalWireError)
  return new Class(message, facts)
}
