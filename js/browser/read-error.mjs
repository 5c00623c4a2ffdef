import { errorFromCore } from '../errors/from-core.mjs'
import { BrowserCredentialError } from './errors.mjs'

/**
 * Creates the error that the core describes. `body` is the text of the response, which only a
 * DecodeError keeps.
 */
export function readError({ kind, message, ...properties }, body) {
  if (kind === 'credential') return new BrowserCredentialError(message, properties)
  const undecoded = (kind === 'decode' && body) || undefined
  return errorFromCore({ kind, message, ...properties, ...(undecoded && { undecoded }) })
}
