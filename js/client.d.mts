/// <reference lib="esnext.disposable" />

import type { Credentials } from './credentials.mjs'
import { Api } from './generated/index.mjs'
import type { ClientOptions } from './options.mjs'

/**
 * A client of the SignalWire REST API. It opens connections on first use and keeps them open; a
 * process needs only one client.
 */
export declare class SignalWire extends Api {
  /**
   * Without options the client is configured from the environment: `SIGNALWIRE_PROJECT_ID`,
   * `SIGNALWIRE_API_TOKEN`, and `SIGNALWIRE_SPACE` or `SIGNALWIRE_BASE_URL`. A `Credentials` object
   * is the same as `{ credentials }`.
   *
   * @throws {ConfigError} `missing_credentials`, `conflicting_values`, `invalid_options`,
   * `native_binary_missing`, `native_binary_unusable` and others that name the invalid value
   */
  constructor(options?: ClientOptions | Credentials)

  /** The credentials; `undefined` if the client has only a subscriber token. */
  readonly credentials: Credentials | undefined

  /**
   * Returns the scopes of an operation such as `video.rooms.list`. The API token needs one of them.
   *
   * @throws {ConfigError} `unknown_operation`
   */
  requiredScopes(operation: string): readonly string[]

  /**
   * Opens a connection before the first call, so that the first call does not wait for it. No
   * request is sent, and a failure is not retried.
   *
   * @throws {NetworkError} or {TimeoutError} if the connection fails, {AbortError} after `close`,
   * {ConfigError} if there are no trusted root certificates
   */
  connect(): Promise<void>

  /**
   * Closes the connections. The calls in flight and later calls reject with an `AbortError`, code
   * `client_closed`.
   */
  close(): void

  /** Returns the host, the project and a placeholder for the token. */
  toJSON(): { space: string; project?: string; token?: unknown }

  /** Closes the client at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void>
}
