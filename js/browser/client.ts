import { Calls, Dispatcher, Operations } from '../core/calls.ts'
import { Hooks, type RequestEvent, type ResponseEvent, type RetryEvent } from '../core/hooks.ts'
import { INSPECT, type Inspect } from '../core/text.ts'
import { Api } from '../generated/browser/index.ts'
import { readOptions } from './client-options.ts'
import { core } from './core.ts'
import type { TokenProvider } from './token-source.ts'
import { FetchTransport } from './transport.ts'

/**
 * Options of a browser client: a Space or a base URL, and a subscriber token for the operations
 * that require one.
 */
export interface BrowserClientOptions {
  /** The Space: `example`, `example.signalwire.com` or `https://example.signalwire.com`. */
  space?: string | undefined
  /** An https origin instead of a Space, for a sandbox or your proxy. */
  baseUrl?: string | undefined
  /** A subscriber token. */
  subscriberToken?: string | undefined
  /**
   * The source of subscriber tokens, instead of one token. A 401 response also refreshes the token.
   */
  tokenSource?: TokenProvider | undefined
  /**
   * Timeout of a whole call in milliseconds, including retries and token requests. Default: 30 000.
   */
  timeoutMs?: number | undefined
  /**
   * Maximum number of retries, 0 to 100. Only calls that are safe to repeat are retried. Default:
   * 2.
   */
  maxRetries?: number | undefined
  /** Called before each call is sent. If it throws, a warning is logged and the call continues. */
  onRequest?: ((event: RequestEvent) => void) | undefined
  /**
   * Called after a failed attempt, before the wait for the retry. If it throws, a warning is
   * logged.
   */
  onRetry?: ((event: RetryEvent) => void) | undefined
  /** Called at the end of each call. If it throws, a warning is logged; the result is unchanged. */
  onResponse?: ((event: ResponseEvent) => void) | undefined
}

/**
 * A client of the operations that do not require an API token. It uses `fetch` without cookies,
 * without a referrer and without following redirects, and never sends a value that has the format
 * of a server-side secret.
 */
export class SignalWireBrowser extends Api {
  #calls: Calls
  #origin: string

  /**
   * @throws {ConfigError} `not_initialised` before `init()`; `invalid_options`, `invalid_space`,
   * `invalid_base_url`
   * @throws {BrowserCredentialError} if an option is a server-side secret
   */
  constructor(options: BrowserClientOptions) {
    const { hooks, ...transportOptions } = readOptions(options)
    const dispatcher = new Dispatcher(new FetchTransport(transportOptions))
    const calls = new Calls(dispatcher, new Operations(core().operation), new Hooks(hooks, warn))
    super(calls)
    this.#calls = calls
    this.#origin = transportOptions.origin
  }

  /** The origin that all requests go to: `https://example.signalwire.com`. */
  get origin(): string {
    return this.#origin
  }

  /** Rejects the calls in flight, and later calls, with an `AbortError`, code `client_closed`. */
  close(): void {
    this.#calls.close()
  }

  /** Returns the origin. */
  toJSON(): { origin: string } {
    return { origin: this.#origin }
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return `SignalWireBrowser ${inspect(this.toJSON(), options)}`
  }
}

function warn(code: string, message: string): void {
  // biome-ignore lint/suspicious/noConsole: browsers have no other place for warnings
  console.warn(`signalwire-client (${code}): ${message}`)
}
