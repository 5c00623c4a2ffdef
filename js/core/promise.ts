import { headerPairs, makeHeaders } from './headers.ts'
import type { ResponseHeaders } from './types.ts'

/** The result of a call with the metadata of the response. */
export interface Response<Data> {
  /** The value that the promise resolves with. */
  data: Data
  /** The HTTP status. */
  status: number
  /** The headers of the response. */
  headers: ResponseHeaders
  /** The id of the request, for the support of SignalWire. */
  requestId: string | undefined
  /** The number of attempts, 1 without retries. */
  attempts: number
}

/**
 * A response as a transport returns it. Its headers are a flat list of names and values.
 *
 * @internal
 */
export interface CallResponse {
  readonly status: number
  readonly headers: readonly string[]
  readonly body: string
  readonly attempts: number
  readonly requestId: string | undefined
}

/** The promise of one call: of the object in the response, or of `undefined` without a body. */
export class ResultPromise<Data> extends Promise<Data> {
  #response: CallResponse | undefined

  /** @internal `then` and `catch` return plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** @internal Stores the response that the data came from. */
  static setResponse(promise: ResultPromise<unknown>, response: CallResponse): void {
    promise.#response = response
  }

  /**
   * Resolves with the same result and its status, headers, request id and attempts. Sends no
   * request.
   */
  withResponse(): Promise<Response<Data>> {
    return this.then((data) => withResponse(data, this.#response))
  }
}

// The response is stored before the promise is resolved.
function withResponse<Data>(data: Data, response: CallResponse | undefined): Response<Data> {
  const { status, headers, requestId, attempts }: CallResponse = Object(response)
  return { data, status, headers: makeHeaders(headerPairs(headers)), requestId, attempts }
}

/**
 * A pending promise with the functions that settle it.
 *
 * @internal
 */
export class Deferred<Data, Result extends ResultPromise<Data> = ResultPromise<Data>> {
  declare readonly promise: Result
  declare resolve: (data: Data) => void
  declare reject: (error: unknown) => void

  constructor(Class: new (executor: Executor<Data>) => Result) {
    this.promise = new Class((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
  }

  resolveWith(data: Data, response: CallResponse): void {
    ResultPromise.setResponse(this.promise, response)
    this.resolve(data)
  }
}

/** @internal The argument of the constructor of a promise. */
export type Executor<Data> = (resolve: (data: Data) => void, reject: (error: unknown) => void) => void
