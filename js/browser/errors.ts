import { brand } from '../core/error-base.ts'
import { DecodeError, SignalWireError } from '../core/errors.ts'

/** The kind of a rejected value, by its format. */
export type ServerSecretKind =
  | 'api_token'
  | 'legacy_api_token'
  | 'signing_key'
  | 'basic_credential'
  | 'url_user_info'

/**
 * A server-side secret was passed in a page: an API token, a signing key, a Basic credential or a
 * URL with user info. Nothing was sent. The error contains the kind and the place, never the value.
 * Codes: `server_secret_in_browser`, and `server_only` for a class that exists only in the Node.js
 * build.
 */
export class BrowserCredentialError extends SignalWireError {
  /** The kind of the value, by its format. */
  declare readonly looksLike: ServerSecretKind
  /** Where it was passed: `options.extraBody.key`, `the subscriber token`. */
  declare readonly place: string
  /** The URL of the documentation about where tokens belong. */
  declare readonly help: string
}

brand({ BrowserCredentialError })

/**
 * The error of a token source that returned no token.
 *
 * @internal
 */
export function missingToken(): DecodeError {
  const message =
    'the token source returned no token: expected a string, or an object with the string "token"'
  return new DecodeError(message, { code: 'no_token' })
}
