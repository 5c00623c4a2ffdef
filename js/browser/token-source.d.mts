import type { Signal } from '../platform.mjs'
import type { WebUrl } from './platform.mjs'

/**
 * A token, and perhaps when it ends. Without that, the token itself is asked, and if it does not
 * say, it is kept until dropped.
 */
export type TokenGrant =
  | string
  | {
      token: string
      /** When it ends: a date, its ISO text, or seconds since 1970. */
      expiresAt?: Date | string | number | undefined
      /** The same. */
      expires_at?: Date | string | number | undefined
      /** In how many seconds it ends. */
      expiresIn?: number | undefined
      /** The same. */
      expires_in?: number | undefined
    }

/** What a function that gets tokens is told. */
export interface TokenContext {
  /** Aborts when nobody waits for the token any more, or its time is over. */
  readonly signal: Signal
}

/** How tokens are asked for. */
export interface TokenSourceOptions {
  /** The verb for a URL. Default: `POST`, as minting a token makes something. */
  method?: string | undefined
  /** Headers for a URL, such as one against cross-site requests. */
  headers?: Record<string, string> | undefined
  /**
   * How long before its end the next token is asked for, in milliseconds; at most a fifth of its
   * life. Default: 60 000.
   */
  renewBeforeMs?: number | undefined
  /** How often a failed request is repeated, with backoff and jitter, 0 to 100. Default: 2. */
  maxRetries?: number | undefined
  /** Milliseconds for one renewal, repeats included. Default: 30 000. */
  timeoutMs?: number | undefined
}

/** What a client needs of a source of tokens. */
export interface TokenProvider {
  /** A token that is good now. */
  get(options?: { signal?: Signal | undefined }): Promise<string>
  /** The token is not accepted any more. */
  drop(token?: string): void
}

/**
 * Gets tokens from your own server, keeps one while it is good and asks for the next before it
 * ends. However many ask, one request is under way. What the server gives may be no secret of a
 * server: that is refused, and not kept.
 */
export declare class TokenSource implements TokenProvider {
  /**
   * @param source The URL of your server, which answers with a token as text or JSON, or a function that gets one.
   * @throws {ConfigError} `invalid_options`
   * @throws {BrowserCredentialError} if the URL or a header holds a secret of a server
   */
  constructor(
    source: string | WebUrl | ((context: TokenContext) => TokenGrant | Promise<TokenGrant>),
    options?: TokenSourceOptions,
  )

  /**
   * The token: the one at hand while it is good, else the next. `signal` ends the wait; the request ends when nobody waits.
   *
   * @throws {BrowserCredentialError} if what came holds a secret of a server
   * @throws {ApiError} `token_refused`, of the class that its status has, if your server answers without success
   * @throws {NetworkError} `no_answer`, {TimeoutError} `timeout`, {DecodeError} `no_token`
   */
  get(options?: { signal?: Signal | undefined }): Promise<string>

  /**
   * Forgets the token, so that the next call asks for another. With a text, only if it is that
   * token.
   */
  drop(token?: string): void
}
