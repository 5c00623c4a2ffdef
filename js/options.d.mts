import type { Credentials } from './credentials.mjs'
import type { SignalWireError } from './errors.mjs'
import type { Signal } from './platform.mjs'

/** What one call may ask for. */
export interface RequestOptions {
  /**
   * Ends the call at once, waits between repeats included. The promise rejects with an
   * `AbortError`, or with a `TimeoutError` if it is the signal of `AbortSignal.timeout`, as with
   * `fetch`.
   */
  signal?: Signal | undefined
  /** Milliseconds for the whole call, repeats included. Default: that of the client. */
  timeoutMs?: number | undefined
  /** How often to try again, 0 to 100. Default: that of the client. */
  maxRetries?: number | undefined
  /**
   * Fields that join or replace those of the body, unchecked: the way to send what this package
   * does not know yet.
   */
  extraBody?: Record<string, unknown> | undefined
  /** Parameters that join or replace those of the query, unchecked. */
  extraQuery?: Record<string, unknown> | undefined
  /**
   * `'off'` sends query and body without holding them against the API's description. Default: that
   * of the client.
   */
  validate?: 'on' | 'off' | undefined
  /** A subscriber token, for the operations that take one instead of the API token. */
  subscriberToken?: string | undefined
}

/**
 * What a client is made from. Of project, token and Space, those left out are read from the
 * environment.
 */
export interface ClientOptions {
  /** The project id, a UUID. Environment: `SIGNALWIRE_PROJECT_ID`. */
  project?: string | undefined
  /** The API token. Environment: `SIGNALWIRE_API_TOKEN`, or `SIGNALWIRE_TOKEN`. */
  token?: string | undefined
  /**
   * `example`, `example.signalwire.com` or its https address. Environment: `SIGNALWIRE_SPACE`,
   * `SIGNALWIRE_SPACE_URL`, `SIGNALWIRE_API_HOSTNAME`.
   */
  space?: string | undefined
  /**
   * An https origin instead of a Space, for a sandbox or a proxy of your own. Environment:
   * `SIGNALWIRE_BASE_URL`.
   */
  baseUrl?: string | undefined
  /** A dotenv file for what options and environment lack, read as by `Credentials.fromEnv`. */
  dotenv?: string | undefined
  /** Credentials made before, instead of project, token, Space, base URL and dotenv file. */
  credentials?: Credentials | undefined
  /** Milliseconds for a whole call, repeats included. Default: 30 000. */
  timeoutMs?: number | undefined
  /** Milliseconds for a connection to come about. Default: 10 000. */
  connectTimeoutMs?: number | undefined
  /**
   * How often a call that failed is tried again where that cannot act twice, 0 to 100. Default: 2.
   */
  maxRetries?: number | undefined
  /**
   * Bytes of the largest body of an answer that is accepted, counted after unpacking. Default: 67
   * 108 864 (64 MiB).
   */
  maxResponseBytes?: number | undefined
  /**
   * Certificates to trust beside those of the system, `NODE_EXTRA_CA_CERTS` and `SSL_CERT_FILE`:
   * PEM text, or several. One that cannot be used is a ConfigError (`invalid_root_certificates`)
   * that names its position.
   */
  rootCertificates?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /**
   * The URL of a proxy, `[scheme://][user:password@]host[:port]` with the scheme http, https,
   * socks5 or socks5h, or `false` for none. Default: the first of `https_proxy`, `HTTPS_PROXY`,
   * `all_proxy` and `ALL_PROXY` that is set, unless `NO_PROXY` lists the host.
   */
  proxy?: string | false | undefined
  /** Put behind this package's own name in the `User-Agent` header. */
  userAgent?: string | undefined
  /**
   * `'off'` sends queries and bodies without holding them against the API's description. Default:
   * `'on'`.
   */
  validate?: 'on' | 'off' | undefined
  /** A subscriber token, for the operations that take one instead of the API token. */
  subscriberToken?: string | undefined
  /**
   * Sees each call before it is sent. What it throws becomes a warning (`hook_failed`); the call
   * goes on.
   */
  onRequest?: ((event: RequestEvent) => void) | undefined
  /**
   * Sees each attempt that did not succeed and is made again, before the wait. What it throws
   * becomes a warning (`hook_failed`).
   */
  onRetry?: ((event: RetryEvent) => void) | undefined
  /**
   * Sees how each call ended. What it throws becomes a warning (`hook_failed`); the outcome stays.
   */
  onResponse?: ((event: ResponseEvent) => void) | undefined
}

/** A call that begins. Holds no argument, body, header or credential. */
export interface RequestEvent {
  /**
   * Identifies the call: the same in each of its events, and no other call of the process has it.
   * Each page of a list is a call.
   */
  readonly id: string
  /** The operation: `video.rooms.list`. */
  readonly operation: string
  /** The verb. */
  readonly method: string
  /** The path as a template, without its values: `/api/video/rooms/{id}`. */
  readonly path: string
}

/** An attempt that did not succeed and is made again. */
export interface RetryEvent extends RequestEvent {
  /** How often the request was tried so far. */
  readonly attempts: number
  /** Milliseconds of the wait before the next attempt. */
  readonly delayMs: number
  /**
   * Why the attempt did not succeed, in the codes of errors: `unavailable`, `rate_limited`,
   * `reset`, `dns`, …
   */
  readonly code: string
  /** The status of the answer, if there was one. */
  readonly status: number | undefined
}

/** A call that ended. */
export interface ResponseEvent extends RequestEvent {
  /** Milliseconds from the call to its end, repeats and waits included. */
  readonly durationMs: number
  /** How often the request was sent. */
  readonly attempts: number | undefined
  /** The status of the answer, if there was one. */
  readonly status: number | undefined
  /** The server's name for the request, if it gave one. */
  readonly requestId: string | undefined
  /** The error, if the call failed. */
  readonly error: SignalWireError | undefined
}
