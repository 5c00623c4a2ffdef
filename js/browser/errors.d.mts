import type { SignalWireError } from '../errors.mjs'

/** What a refused value looked like. */
export type ServerSecretKind =
  | 'api_token'
  | 'legacy_api_token'
  | 'signing_key'
  | 'basic_credential'
  | 'url_user_info'

/**
 * What belongs on a server was passed in a page: an API token, a signing key, a Basic credential or
 * a URL with user info. Nothing was sent. The error tells the kind and the place, never the value.
 * Codes: `server_secret_in_browser`, and `server_only` for a class that only the package for
 * Node.js has.
 */
export declare class BrowserCredentialError extends SignalWireError {
  /** What it looked like. */
  readonly looksLike: ServerSecretKind
  /** Where it was passed, in words: `options.extraBody.key`, `the subscriber token`. */
  readonly place: string
  /** The page that says where tokens belong. */
  readonly help: string
}
