import { errorFrom } from '../errors/read.mjs'
import { BrowserCredentialError } from './credential_error.mjs'

/** The error that the core describes. */
export function readError({ kind, message, ...facts }) {
  if (kind === 'credential') return new BrowserCredentialError(message, facts)
  return errorFrom({ kind, message, ...facts })
}
