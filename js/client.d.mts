/// <reference lib="esnext.disposable" />

import type { Credentials } from './credentials.mjs'
import { Api } from './generated/index.mjs'
import type { ClientOptions } from './options.mjs'

/**
 * A client of SignalWire's REST API. Connections are opened when first needed and kept; one client
 * serves a whole process.
 */
export declare class SignalWire extends Api {
  /**
   * Without options everything comes from the environment: `SIGNALWIRE_PROJECT_ID`, `SIGNALWIRE_API_TOKEN`, and `SIGNALWIRE_SPACE` or
   * `SIGNALWIRE_BASE_URL`. Credentials alone stand for `{ credentials }`.
   *
   * @throws {ConfigError} `missing_credentials`, `conflicting_values`, `invalid_options`, `native_binary_missing`, `native_binary_unusable` and others that name
   * the value that is wrong
   */
  constructor(options?: ClientOptions | Credentials)

  /** The credentials, unless the client has only a subscriber token. */
  readonly credentials: Credentials | undefined

  /**
   * The scopes of which the API token needs one for an operation, such as `video.rooms.list`.
   *
   * @throws {ConfigError} `unknown_operation`
   */
  requiredScopes(operation: string): readonly string[]

  /**
   * Opens a connection and keeps it, so that the first call waits for its answer alone. Without it the first call connects. Nothing is
   * sent, and nothing is tried again.
   *
   * @throws {NetworkError} or {TimeoutError} if there is no connection, {AbortError} after `close`, {ConfigError} without roots to trust.
   */
  connect(): Promise<void>

  /**
   * Ends the calls under way and closes the connections. These calls and later ones reject with an
   * `AbortError`, code `client_closed`.
   */
  close(): void

  /** The host that is called, the project, and that there is a token. */
  toJSON(): { space: string; project?: string; token?: unknown }

  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>
}
