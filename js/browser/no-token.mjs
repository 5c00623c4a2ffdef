import { DecodeError } from '../errors.mjs'

/** The error of a source that gives something else than a token. */
export function missingToken() {
  const message = 'the token source gave no token: expected text, or an object with the text "token"'
  return new DecodeError(message, { code: 'no_token' })
}
