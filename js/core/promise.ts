import { withResponse } from './call/response.mjs'

/** The promise of one call. `then` and `catch` return plain promises. */
export class ResultPromise extends Promise {
  #response

  static get [Symbol.species]() {
    return Promise
  }

  /** Creates a pending promise with the functions that settle it. */
  static defer() {
    const deferred = new Deferred()
    deferred.promise = new this((resolve, reject) => {
      deferred.resolve = resolve
      deferred.reject = reject
    })
    return deferred
  }

  withResponse() {
    return this.then((data) => withResponse(data, this.#response))
  }

  /** Stores the response that the data came from. */
  static setResponse(promise, response) {
    promise.#response = response
  }
}

class Deferred {
  promise
  resolve
  reject

  resolveWith(data, response) {
    ResultPromise.setResponse(this.promise, response)
    this.resolve(data)
  }
}
