import { describeAnswer } from './call/response.mjs'

/** The promise of one call. What `then` and `catch` give are plain promises. */
export class ResultPromise extends Promise {
  #answer

  static get [Symbol.species]() {
    return Promise
  }

  /** A pending promise and the functions that settle it. */
  static open() {
    const deferred = new Deferred()
    deferred.promise = new this((resolve, reject) => {
      deferred.resolve = resolve
      deferred.reject = reject
    })
    return deferred
  }

  withResponse() {
    return this.then((data) => describeAnswer(data, this.#answer))
  }

  /** Notes the answer that the data came with. */
  static note(promise, answer) {
    promise.#answer = answer
  }
}

class Deferred {
  promise
  resolve
  reject

  resolveWith(data, answer) {
    ResultPromise.note(this.promise, answer)
    this.resolve(data)
  }
}
