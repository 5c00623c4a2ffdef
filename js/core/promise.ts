import { type CallResponse, type Response, withResponse } from './response.ts'

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
