import { errorFromCore } from '../errors/from-core.mjs'
import { BrowserCredentialError } from './errors.mjs'

/** The error that the core describes. */
export function readError({ kind, message, ...facts }) {
  if (kind === 'credential') return new BrowserCredentialError(message, facts)
  return errorFromCore({ kind, message, ...facts })
}
