import type { Credentials } from './credentials.mjs'
import type { SignalWireError } from './errors.mjs'
import type { Signal } from './platform.mjs'

/** Options of one call. */
export interface RequestOptions {
  /**
   * Aborts the call, also while it waits for a retry. The promise rejects with an `AbortError`, or
   * with a `TimeoutError` for a signal of `AbortSignal.timeout`, as with `fetch`.
   */
  signal?: Signal | undefined
  /** Timeout of the whole call in milliseconds, including retries. Default: that of the client. */
  timeoutMs?: number | undefined
  /** Maximum number of retries, 0 to 100. Default: that of the client. */
  maxRetries?: number | undefined
  /**
   * Fields that are added to the body or replace its fields. They are not validated, so that fields
   * newer than this release can be sent.
   */
  extraBody?: Record<string, unknown> | undefined
  /** Parameters that are added to the query or replace its parameters. They are not validated. */
  extraQuery?: Record<string, unknown> | undefined
  /** `'off'` disables the validation of query and body. Default: that of the client. */
  validate?: 'on' | 'off' | undefined
  /** A subscriber token, for the operations that accept one instead of the API token. */
  subscriberToken?: string | undefined
}

/** Options of a client. If project, token or Space is absent, it is read from the environment. */
export interface ClientOptions {
  /** The project id, a UUID. Environment: `SIGNALWIRE_PROJECT_ID`. */
  project?: string | undefined
  /** The API token. Environment: `SIGNALWIRE_API_TOKEN`, or `SIGNALWIRE_TOKEN`. */
  token?: string | undefined
  /**
   * The Space: `example`, `example.signalwire.com` or `https://example.signalwire.com`.
   * Environment: `SIGNALWIRE_SPACE`, `SIGNALWIRE_SPACE_URL`, `SIGNALWIRE_API_HOSTNAME`.
   */
  space?: string | undefined
  /**
   * An https origin instead of a Space, for a sandbox or your proxy. Environment:
   * `SIGNALWIRE_BASE_URL`.
   */
  baseUrl?: string | undefined
  /**
   * The path of a dotenv file for values that are neither in the options nor in the environment.
   */
  dotenv?: string | undefined
  /** A `Credentials` object, instead of project, token, Space, base URL and dotenv file. */
  credentials?: Credentials | undefined
  /** Timeout of a whole call in milliseconds, including retries. Default: 30 000. */
  timeoutMs?: number | undefined
  /** Timeout of opening a connection in milliseconds. Default: 10 000. */
  connectTimeoutMs?: number | undefined
  /**
   * Maximum number of retries, 0 to 100. Only calls that are safe to repeat are retried. Default:
   * 2.
   */
  maxRetries?: number | undefined
  /**
   * Maximum size of a response body in bytes, after decompression. Default: 67 108 864 (64 MiB).
   */
  maxResponseBytes?: number | undefined
  /**
   * Root certificates in PEM format, in addition to those of the system, `NODE_EXTRA_CA_CERTS` and
   * `SSL_CERT_FILE`. The constructor throws a ConfigError (`invalid_root_certificates`) that
   * names the position of an invalid certificate.
   */
  rootCertificates?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined
  /**
   * The URL of a proxy, `[scheme://][user:password@]host[:port]` with the scheme http, https,
   * socks5 or socks5h, or `false` for no proxy. Default: the first of `https_proxy`, `HTTPS_PROXY`,
   * `all_proxy` and `ALL_PROXY` that is set, unless `NO_PROXY` contains the host.
   */
  proxy?: string | false | undefined
  /** Appended to the name of this package in the `User-Agent` header. */
  userAgent?: string | undefined
  /** `'off'` disables the validation of queries and bodies. Default: `'on'`. */
  validate?: 'on' | 'off' | undefined
  /** A subscriber token, for the operations that accept one instead of the API token. */
  subscriberToken?: string | undefined
  /** Called before each call is sent. If it throws, a warning is emitted and the call continues. */
  onRequest?: ((event: RequestEvent) => void) | undefined
  /**
   * Called after a failed attempt, before the wait for the retry. If it throws, a warning is
   * emitted.
   */
  onRetry?: ((event: RetryEvent) => void) | undefined
  /**
   * Called at the end of each call. If it throws, a warning is emitted; the result is unchanged.
   */
  onResponse?: ((event: ResponseEvent) => void) | undefined
}

/** The start of a call. It contains no argument, body, header or credential. */
export interface RequestEvent {
  /**
   * The id of the call, unique in the process and the same in all events of the call. Each page of
   * a list is a separate call.
   */
  readonly id: string
  /** The operation: `video.rooms.list`. */
  readonly operation: string
  /** The HTTP method. */
  readonly method: string
  /** The path template, without values: `/api/video/rooms/{id}`. */
  readonly path: string
}

/** A failed attempt that is retried. */
export interface RetryEvent extends RequestEvent {
  /** The number of attempts so far. */
  readonly attempts: number
  /** The wait before the next attempt in milliseconds. */
  readonly delayMs: number
  /** The error code of the attempt: `unavailable`, `rate_limited`, `reset`, `dns`, … */
  readonly code: string
  /** The status of the response, if there was one. */
  readonly status: number | undefined
}

/** The end of a call. */
export interface ResponseEvent extends RequestEvent {
  /** The duration of the call in milliseconds, including retries and waits. */
  readonly durationMs: number
  /** The number of attempts. */
  readonly attempts: number | undefined
  /** The status of the response, if there was one. */
  readonly status: number | undefined
  /** The id of the request, if the response contained one. */
  readonly requestId: string | undefined
  /** The error, if the call failed. */
  readonly error: SignalWireError | undefined
}
