import { Api } from '../generated/browser/index.mjs'
import type { RequestEvent, ResponseEvent, RetryEvent } from '../options.mjs'
import type { TokenProvider } from './token-source.mjs'

/**
 * What a client in a browser is made from: a Space or a base URL, and a subscriber token for the
 * operations that need one.
 */
export interface BrowserClientOptions {
  /** `example`, `example.signalwire.com` or its https address. */
  space?: string | undefined
  /** An https origin instead of a Space, for a sandbox or a proxy of your own. */
  baseUrl?: string | undefined
  /** A subscriber token. */
  subscriberToken?: string | undefined
  /**
   * Where subscriber tokens come from, instead of one token: renewed before the end, and after a
   * 401.
   */
  tokenSource?: TokenProvider | undefined
  /** Milliseconds for a whole call, repeats and the wait for a token included. Default: 30 000. */
  timeoutMs?: number | undefined
  /**
   * How often a call that failed is tried again where that cannot act twice, 0 to 100. Default: 2.
   */
  maxRetries?: number | undefined
  /**
   * Sees each call before it is sent. What it throws becomes a warning in the console; the call
   * goes on.
   */
  onRequest?: ((event: RequestEvent) => void) | undefined
  /**
   * Sees each attempt that did not succeed and is made again, before the wait. What it throws
   * becomes a warning in the console.
   */
  onRetry?: ((event: RetryEvent) => void) | undefined
  /**
   * Sees how each call ended. What it throws becomes a warning in the console; the outcome stays.
   */
  onResponse?: ((event: ResponseEvent) => void) | undefined
}

/**
 * A client of the operations that need no API token. It sends with `fetch`: without cookies,
 * without a referrer, following no redirect, and never anything that is shaped like a secret of a
 * server.
 */
export declare class SignalWireBrowser extends Api {
  /**
   * @throws {ConfigError} `not_initialised` before `init()`; `invalid_options`, `invalid_space`, `invalid_base_url`
   * @throws {BrowserCredentialError} if an option is a secret of a server
   */
  constructor(options: BrowserClientOptions)

  /** The one origin that is called: `https://example.signalwire.com`. */
  readonly origin: string

  /** Ends the calls under way (`AbortError`, code `client_closed`). Later calls are refused. */
  close(): void

  /** The origin. */
  toJSON(): { origin: string }
}
