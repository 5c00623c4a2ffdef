import type { Signal } from '../platform.mjs'
import type { WebUrl } from './platform.mjs'

/**
 * A token, optionally with its expiry. Without one, the expiry is read from the token. If the token
 * does not contain it either, the token is cached until it is dropped.
 */
export type TokenGrant =
  | string
  | {
      token: string
      /** When the token expires: a date, an ISO 8601 string, or seconds since 1970. */
      expiresAt?: Date | string | number | undefined
      /** Alias of `expiresAt`. */
      expires_at?: Date | string | number | undefined
      /** In how many seconds the token expires. */
      expiresIn?: number | undefined
      /** Alias of `expiresIn`. */
      expires_in?: number | undefined
    }

/** The argument of a function that requests tokens. */
export interface TokenContext {
  /** Aborts when no caller waits for the token any more, or on timeout. */
  readonly signal: Signal
}

/** Options of a token source. */
export interface TokenSourceOptions {
  /** The HTTP method for a URL. Default: `POST`, because the request creates a token. */
  method?: string | undefined
  /** Headers for a URL, such as a CSRF token. */
  headers?: Record<string, string> | undefined
  /**
   * How many milliseconds before the expiry the token is refreshed, at most 20 % of its lifetime.
   * Default: 60 000.
   */
  renewBeforeMs?: number | undefined
  /** Maximum number of retries, with backoff and jitter, 0 to 100. Default: 2. */
  maxRetries?: number | undefined
  /** Timeout of one refresh in milliseconds, including retries. Default: 30 000. */
  timeoutMs?: number | undefined
}

/** The interface that a client requires of a token source. */
export interface TokenProvider {
  /** Returns a valid token. */
  get(options?: { signal?: Signal | undefined }): Promise<string>
  /** Called when the server no longer accepts the token. */
  drop(token?: string): void
}

/**
 * Requests tokens from your server, caches a token while it is valid, and refreshes it before it
 * expires. Concurrent calls share one request. A result that contains a server-side secret is
 * rejected and not cached.
 */
export declare class TokenSource implements TokenProvider {
  /**
   * @param source The URL of your server, which responds with a token as text or JSON, or a
   * function that returns a token.
   * @throws {ConfigError} `invalid_options`
   * @throws {BrowserCredentialError} if the URL or a header contains a server-side secret
   */
  constructor(
    source: string | WebUrl | ((context: TokenContext) => TokenGrant | Promise<TokenGrant>),
    options?: TokenSourceOptions,
  )

  /**
   * Returns the cached token while it is valid, else a new one. `signal` aborts the wait; the
   * request is aborted when no caller waits any more.
   *
   * @throws {BrowserCredentialError} if the result contains a server-side secret
   * @throws {ApiError} `token_refused`, in the class of its status, if your server responds with an
   * error
   * @throws {NetworkError} `no_answer`, {TimeoutError} `timeout`, {DecodeError} `no_token`
   */
  get(options?: { signal?: Signal | undefined }): Promise<string>

  /** Drops the cached token; with an argument, only if it is that token. */
  drop(token?: string): void
}
