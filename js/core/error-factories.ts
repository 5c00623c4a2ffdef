// Conversion of errors of the core, which arrive as JSON, to error classes.
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

/** Creates the error that the core describes. */
export function errorFromCore({ kind, message, ...properties }) {
  const Class = kind === 'api' ? classOfStatus(properties.status) : (KINDS[kind] ?? SignalWireError)
  return new Class(message, properties)
}
