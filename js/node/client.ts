/// <reference lib="esnext.disposable" preserve="true" />

import type { Calls } from '../core/calls.ts'
import { atCaller, captureStack, type Trace } from '../core/stack.ts'
import { INSPECT, type Inspect } from '../core/text.ts'
import { Api } from '../generated/index.ts'
import { type ClientOptions, rejectOthers } from './client-options.ts'
import { createClientParts, type NamedOperations } from './client-parts.ts'
import { type Credentials, REDACTED } from './credentials.ts'

/**
 * A client of the SignalWire REST API. It opens connections on first use and keeps them open; a
 * process needs only one client.
 */
export class SignalWire extends Api {
  #calls: Calls
  #credentials: Credentials | undefined
  #connect: (trace: Trace) => Promise<void>
  #operations: NamedOperations
  #space: string

  /**
   * Without options the client is configured from the environment: `SIGNALWIRE_PROJECT_ID`,
   * `SIGNALWIRE_API_TOKEN`, and `SIGNALWIRE_SPACE` or `SIGNALWIRE_BASE_URL`. A `Credentials` object
   * is the same as `{ credentials }`.
   *
   * @throws {ConfigError} `missing_credentials`, `conflicting_values`, `invalid_options`,
   * `native_binary_missing`, `native_binary_unusable` and others that name the invalid value
   */
  constructor(options?: ClientOptions | Credentials)
  constructor(options: ClientOptions | Credentials = {}, ...others: unknown[]) {
    const { calls, credentials, connect, operations, space } = atCaller(SignalWire, () => {
      rejectOthers(others, 'SignalWire')
      return createClientParts(options)
    })
    super(calls)
    this.#space = space
    this.#calls = calls
    this.#credentials = credentials
    this.#connect = connect
    this.#operations = operations
  }

  /** The credentials; `undefined` if the client has only a subscriber token. */
  get credentials(): Credentials | undefined {
    return this.#credentials
  }

  /**
   * Returns the scopes of an operation such as `video.rooms.list`. The API token needs one of them.
   *
   * @throws {ConfigError} `unknown_operation`
   */
  requiredScopes(operation: string): readonly string[] {
    return atCaller(this.requiredScopes, () => this.#operations.byName(operation).scopes)
  }

  /**
   * Opens a connection before the first call, so that the first call does not wait for it. No
   * request is sent, and a failure is not retried.
   *
   * @throws {NetworkError} or {TimeoutError} if the connection fails, {AbortError} after `close`,
   * {ConfigError} if there are no trusted root certificates
   */
  connect(): Promise<void> {
    return this.#connect(captureStack(this.connect))
  }

  /**
   * Closes the connections. The calls in flight and later calls reject with an `AbortError`, code
   * `client_closed`.
   */
  close(): void {
    this.#calls.close()
  }

  /** Returns the host, the project and a placeholder for the token. */
  toJSON(): { space: string; project?: string; token?: unknown } {
    const project = this.#credentials?.project
    return { space: this.#space, ...(project && { project, token: REDACTED }) }
  }

  /** Closes the client at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return `SignalWire ${inspect(this.toJSON(), options)}`
  }
}
