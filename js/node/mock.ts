// What a client uses of the mock transport of `signalwire-client/testing`.
import type { CredentialOptions } from './credentials.ts'

/**
 * The key under which a mock transport keeps its functions. The symbol is registered, so that
 * copies of the package agree.
 */
export const MOCK: unique symbol = Symbol.for('signalwire-client.mock-transport')

/**
 * A request as the core encoded it, without its credential.
 *
 * @internal
 */
export interface EncodedRequest {
  readonly operation: string
  readonly method: string
  /** The media type of the body; empty without a body. */
  readonly media: string
  /** Path and query. */
  readonly target: string
  readonly body: string
  readonly attempt: number
  /** Aborts when the call ends before its answer. */
  readonly signal: AbortSignal
}

/**
 * The answer to a request: a response, or the code of a failure.
 *
 * @internal
 */
export interface Answer {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: string[]
  readonly body: string
  readonly failure?: string
  readonly isSent: boolean
}

/** A transport for tests, which `mockTransport` of `signalwire-client/testing` creates. */
export interface TestTransport {
  /** The functions that the client uses. Only this package sets it. */
  readonly [MOCK]: object
}

/**
 * The functions of a mock transport.
 *
 * @internal
 */
export interface Mock {
  /** The credentials that the options of a client replace. No server accepts them. */
  readonly credentials: CredentialOptions
  /** Rejects with the error that the call then has. */
  respond(request: EncodedRequest): Promise<Answer>
}

/**
 * Returns the functions of a mock transport of any copy of the package; undefined for other values.
 *
 * @internal
 */
export function mockOf(value: unknown): Mock | undefined {
  return Object(value)[MOCK]
}
