import { AuthenticationError } from '../../core/errors.ts'
import * as rules from '../../core/option-rules.ts'
import { rejectAtCaller } from '../../core/stack.ts'
import { INSPECT, type Inspect } from '../../core/text.ts'
import { REDACTED } from '../../node/credentials.ts'
import { checkOptions, SESSION_RULES } from '../session/options.ts'
import {
  LinkedSession,
  type RequestOptions,
  type SessionOptions,
  type WireObject,
} from '../session/session.ts'
import { type ExecuteOptions, execute } from './execute.ts'
import { NamespaceClient } from './namespaces.ts'
import type { ClientListeners } from './session-events.ts'
import { VENDOR_RULES, type VendorOptions } from './vendor-options.ts'

/** Options of `SignalWire`. */
export interface SignalWireOptions extends SessionOptions, VendorOptions {
  /** Listeners that are added before the client connects. */
  listen?: ClientListeners | undefined
}

/** Whether the server accepted the credentials. */
export type AuthStatus = 'unknown' | 'authorizing' | 'authorized' | 'unauthorized'

const RULES: rules.RulesOf<SignalWireOptions> = { ...SESSION_RULES, ...VENDOR_RULES, listen: rules.record }

/** The client of `SignalWire`. */
export class SignalWireClient extends NamespaceClient {
  #session: LinkedSession
  #isRejected = false

  /** @internal */
  constructor({ listen, logLevel: _, debug: __, ...options }: SignalWireOptions) {
    const session = new LinkedSession(options)
    super(session, 'v4', options.topics)
    this.#session = session
    this.session.onClosed((error) => {
      this.#isRejected = error instanceof AuthenticationError
    })
    if (listen) this.listen(listen)
  }

  /** Whether the server accepted the credentials. */
  get authStatus(): AuthStatus {
    if (this.#isRejected) return 'unauthorized'
    const { state } = this.session
    if (state === 'connected' || state === 'draining') return 'authorized'
    return state === 'connecting' || state === 'reconnecting' ? 'authorizing' : 'unknown'
  }

  /** Ends the session. */
  disconnect(): Promise<void> {
    return this.#session.close()
  }

  /** Sends a request by its wire name; resolves with its result as the server wrote it. */
  execute(request: ExecuteOptions, options?: RequestOptions): Promise<WireObject> {
    return execute(this.session, request, options)
  }

  /** Returns the host, the project, the status and a placeholder for the token. */
  toJSON(): { host: string; project: string; token: unknown; authStatus: AuthStatus } {
    const { host, project } = this.session
    return { host, project, token: REDACTED, authStatus: this.authStatus }
  }

  /** @internal */
  [INSPECT](_depth: number, options: object, inspect: Inspect): string {
    return `SignalWireClient ${inspect(this.toJSON(), options)}`
  }
}

/**
 * Connects, and resolves with a client in the style of version 4. Unlike the vendor's function it
 * rejects if the server rejects the credentials, and after `connectTimeoutMs` if the host cannot be
 * reached.
 */
export function SignalWire(options: SignalWireOptions = {}): Promise<SignalWireClient> {
  return rejectAtCaller(SignalWire, async () => {
    checkOptions(options, RULES, 'SignalWire')
    const client = new SignalWireClient(options)
    try {
      await client.session.connect()
    } catch (error) {
      await client.disconnect()
      throw error
    }
    return client
  })
}
