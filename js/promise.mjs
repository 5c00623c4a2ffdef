import { describeAnswer } from './call/answer.mjs'

/** The promise of one call. What `then` and `catch` give are plain promises. */
export class ResultPromise extends Promise {
  #answer

  static get [Symbol.species]() {
    return Promise
  }

  /** An open promise and its two ends. */
  static open() {
    const ends = new Ends()
    ends.promise = new this((resolve, reject) => {
      ends.resolve = resolve
      ends.reject = reject
    })
    return ends
  }

  withResponse() {
    return this.then((data) => describeAnswer(data, this.#answer))
  }

  /** Notes the answer that the data came with. */
  static note(promise, answer) {
    promise.#answer = answer
  }
}

class Ends {
  promise
  resolve
  reject

  fulfil(data, answer) {
    ResultPromise.note(this.promise, answer)
    this.resolve(data)
  }
}
