/// <reference lib="esnext.disposable" preserve="true" />

import { atCaller } from '../../core/stack.ts'
import { INSPECT, type Inspect } from '../../core/text.ts'
import { REDACTED } from '../../node/credentials.ts'
import { checkOptions, type DrainOptions, type NewCredentials, SESSION_RULES } from '../session/options.ts'
import {
  LinkedSession,
  type RequestOptions,
  type SessionOptions,
  type WireObject,
} from '../session/session.ts'
import type { Drained, State, Stats } from '../session/states.ts'
import type { TrafficHandler, TrafficOptions } from '../session/traffic.ts'
import { type ExecuteOptions, execute } from './execute.ts'
import { NamespaceClient } from './namespaces.ts'

/** Options of a `RealtimeClient`. */
export interface RealtimeClientOptions extends SessionOptions {}

/**
 * A client for events of calls, video rooms, chat, messages and tasks, over one connection that
 * lasts. It connects at its first use, and keeps the process alive while it is connected.
 */
export class RealtimeClient extends NamespaceClient {
  #session: LinkedSession

  /**
   * Without options the credentials are read from `SIGNALWIRE_PROJECT_ID` and
   * `SIGNALWIRE_API_TOKEN`.
   *
   * @throws {ConfigError} `missing_credentials`, `invalid_options`, `invalid_host` and others that
   * name the invalid value
   */
  constructor(options: RealtimeClientOptions = {}) {
    const open = () => {
      checkOptions(options, SESSION_RULES, 'RealtimeClient')
      return new LinkedSession(options)
    }
    const session = atCaller(RealtimeClient, open)
    super(session, 'native', options.topics)
    this.#session = session
  }

  /** The state of the connection. */
  get state(): State {
    return this.session.state
  }

  /**
   * Connects, and resolves when the server accepts the session.
   *
   * @throws {AuthenticationError} if the server rejects the credentials, at once; a certificate
   * that is not trusted also fails at once; other errors after `connectTimeoutMs` of attempts
   */
  connect(options?: RequestOptions): Promise<void> {
    return this.session.connect(options)
  }

  /**
   * Ends the session at once. Pending requests reject with an AbortError, code `client_closed`.
   * Nothing keeps the process alive afterwards.
   */
  close(): Promise<void> {
    return this.#session.close()
  }

  /**
   * Takes back all topics, lets calls and requests end, and closes the session. Inbound calls that
   * still arrive are passed to other clients. Resolves with what had not ended within `timeoutMs`
   * (default: 30 000).
   */
  drain(options?: DrainOptions): Promise<Drained> {
    return this.#session.drain(options)
  }

  /** Keeps the process alive while the client is connected. This is the default. */
  ref(): this {
    this.#session.ref()
    return this
  }

  /** Lets the process end while the client is connected. */
  unref(): this {
    this.#session.unref()
    return this
  }

  /** Counts since the client was created, and its current sizes. */
  stats(): Stats {
    return this.#session.stats()
  }

  /**
   * Replaces the credentials. The next connection uses them, and subscriptions remain. If the
   * project differs, the client connects again.
   */
  setCredentials(credentials: NewCredentials): void {
    this.#session.setCredentials(credentials)
  }

  /**
   * Sends a request by its wire name; resolves with its result as the server wrote it. For methods
   * that this version does not contain.
   */
  execute(request: ExecuteOptions, options?: RequestOptions): Promise<WireObject> {
    return execute(this.session, request, options)
  }

  /**
   * Receives the messages of the connection: method, event, id, size and direction, and with
   * `{ bodies: true }` the text, in which secrets are replaced. Returns a function that ends it.
   * Messages are left out while the program is too slow. The diagnostics channel
   * `signalwire-client:realtime` receives the same, without bodies.
   */
  onTraffic(handler: TrafficHandler, options?: TrafficOptions): () => void {
    return this.#session.onTraffic(handler, options)
  }

  /** Returns the host, the project, the state and a placeholder for the token. */
  toJSON(): { host: string; project: string; token: unknown; state: State } {
    const { host, project, state } = this.session
    return { host, project, token: REDACTED, state }
  }

  /** Closes the client at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return `RealtimeClient ${inspect(this.toJSON(), options)}`
  }
}
