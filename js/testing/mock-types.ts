// Types of the mock transport.
import type { Signal } from '../core/types.ts'
import type { TestTransport } from '../node/mock.ts'
import type { MockBody, OperationName } from './mock-bodies.ts'

/** One attempt of a call, without its credential. */
export interface MockRequest<Body = unknown> {
  /** The operation: `video.rooms.list`. */
  readonly operation: string
  /** The HTTP method. */
  readonly method: string
  /** The encoded path, with its values and without the query. */
  readonly path: string
  /** The decoded parameters of the query. A repeated parameter has an array. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** The body: the value of JSON, or the fields of a form; null if there is none. */
  readonly body: Body
  /** The number of the attempt in its call, from 1. */
  readonly attempt: number
  /**
   * Aborts when the call ends before the answer, by its timeout, its signal or `close`. Not
   * enumerable.
   */
  readonly signal: Signal
}

/** A response. The client handles it like one of a server, so 503 is retried. */
export interface MockResponse {
  /** The HTTP status, 200 to 599. Default: 200. */
  readonly status?: number | undefined
  /** Headers, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string | number>> | undefined
  /** The body: a string as it is, another value as JSON. Default: none. */
  readonly body?: unknown
}

/** The failures that a mock transport has: error codes, and `timeout` for either timeout. */
export type MockFailureName =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'tls'
  | 'proxy'
  | 'connect_timeout'
  | 'reset'
  | 'read_timeout'
  | 'protocol'
  | 'timeout'

/** A failure of the connection, in the place of a response. */
export interface MockFailure {
  readonly failure: MockFailureName
  /**
   * Whether the request was sent before the failure, so that the server may have processed it.
   * Default: true for `reset`, `read_timeout`, `protocol` and `timeout`, false for the others,
   * which precede the request.
   */
  readonly sent?: boolean | undefined
}

/** What a handler answers. */
export type MockAnswer = MockResponse | MockFailure

/** Answers the requests of an operation: a function, or always the same answer. */
export type MockHandler<Body = unknown> =
  | MockAnswer
  | ((request: MockRequest<Body>) => MockAnswer | PromiseLike<MockAnswer>)

/** Handlers by operation. `default` handles the operations without one. */
export type MockHandlers = {
  readonly [Name in OperationName | 'default']?: MockHandler<MockBody<Name>> | undefined
}

/** A transport whose responses are made by functions. Several clients can use it. */
export interface MockTransport extends TestTransport {
  /** The requests since the last `reset`, oldest first; one for each attempt. */
  readonly requests: readonly MockRequest[]
  /** Sets or replaces the handler of an operation, or the `default` one. */
  on<Name extends OperationName | 'default'>(operation: Name, handler: MockHandler<MockBody<Name>>): this
  /** Deletes the requests and restores the handlers that were passed to `mockTransport`. */
  reset(): void
}
