import { brand } from '../errors/brand.mjs'
import { DecodeError, SignalWireError } from '../errors.mjs'

/** A server-side secret was passed in a page. */
export class BrowserCredentialError extends SignalWireError {}

brand({ BrowserCredentialError })

/** The error of a token source that returned no token. */
export function missingToken() {
  const message =
    'the token source returned no token: expected a string, or an object with the string "token"'
  return new DecodeError(message, { code: 'no_token' })
}
