import { describeAnswer } from './call/answer.mjs'

/** The promise of one call. What `then` and `catch` give are plain promises. */
export class ResultPromise extends Promise {
  #answer

  static get [Symbol.species]() {
    return Promise
  }

  /** Follows a promise of `{ data, answer }`, of which only the data is the result. */
  static from(exchange) {
    let settle
    const promise = new this((resolve, reject) => {
      settle = { resolve, reject }
    })
    exchange.then(({ data, answer }) => {
      promise.#answer = answer
      settle.resolve(data)
    }, settle.reject)
    return promise
  }

  withResponse() {
    return this.then((data) => describeAnswer(data, this.#answer))
  }
}
