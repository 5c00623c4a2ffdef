import { invalidOptions } from '../core/error-factories.ts'
import * as rules from '../core/option-rules.ts'
import { describe } from '../core/text.ts'
import type { Signal, WebUrl } from '../core/types.ts'
import { Refresh } from './token-refresh.ts'
import { type Grant, readGrant, tokenRequest } from './token-request.ts'

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

const RULES: rules.RulesOf<TokenSourceOptions> = {
  headers: rules.record,
  method: rules.string,
  renewBeforeMs: rules.duration,
  maxRetries: rules.count,
  timeoutMs: rules.duration,
}

/**
 * Requests tokens from your server, caches a token while it is valid, and refreshes it before it
 * expires. Concurrent calls share one request. A result that contains a server-side secret is
 * rejected and not cached.
 */
export class TokenSource implements TokenProvider {
  #request: (context: TokenContext) => unknown
  #grant: Grant | undefined
  #refresh: Refresh | undefined
  #limits: { renewBeforeMs: number; maxRetries: number; timeoutMs: number }

  /**
   * @param source The URL of your server, which responds with a token as text or JSON, or a
   * function that returns a token.
   * @throws {ConfigError} `invalid_options`
   * @throws {BrowserCredentialError} if the URL or a header contains a server-side secret
   */
  constructor(
    source: string | WebUrl | ((context: TokenContext) => TokenGrant | Promise<TokenGrant>),
    options: TokenSourceOptions = {},
  ) {
    const problems = rules.checkOptions(Object(options), RULES)
    if (problems.length) throw invalidOptions(problems, 'TokenSource')
    const { renewBeforeMs = 60_000, maxRetries = 2, timeoutMs = 30_000 } = options
    this.#limits = { renewBeforeMs, maxRetries, timeoutMs }
    this.#request = typeof source === 'function' ? source : tokenRequest(urlOf(source), options)
  }

  /**
   * Returns the cached token while it is valid, else a new one. `signal` aborts the wait; the
   * request is aborted when no caller waits any more.
   *
   * @throws {BrowserCredentialError} if the result contains a server-side secret
   * @throws {ApiError} `token_refused`, in the class of its status, if your server responds with an
   * error
   * @throws {NetworkError} `no_answer`, {TimeoutError} `timeout`, {DecodeError} `no_token`
   */
  async get(options: { signal?: Signal | undefined } = {}): Promise<string> {
    const { signal } = options
    signal?.throwIfAborted()
    const now = Date.now()
    if (this.#grant?.isValid(now)) {
      if (this.#grant.shouldRefresh(now, this.#limits.renewBeforeMs)) this.#startRefresh().detach()
      return this.#grant.token
    }
    return (await this.#startRefresh().wait(signal)).token
  }

  /** Drops the cached token; with an argument, only if it is that token. */
  drop(token?: string): void {
    if (token === undefined || this.#grant?.token === token) this.#grant = undefined
  }

  #startRefresh(): Refresh {
    this.#refresh ??= new Refresh({
      ...this.#limits,
      request: this.#request,
      read: this.#read,
      onEnd: this.#onEnd,
    })
    return this.#refresh
  }

  #read = (result: unknown) => {
    this.#grant = readGrant(result)
    return this.#grant
  }

  #onEnd = () => {
    this.#refresh = undefined
  }
}

function urlOf(source: unknown): string {
  if (typeof source === 'string' || source instanceof URL) return String(source)
  const problem = { path: 'source', expected: 'a URL or a function', got: describe(source) }
  throw invalidOptions([problem], 'TokenSource')
}
