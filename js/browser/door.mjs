import { core } from './core.mjs'
import { Exchange } from './exchange.mjs'

/** The door to the core in this page: it takes one JSON text, gives back an answer and knows no operation. */
export class FetchDoor {
  #settings
  #exchanges = new Map()

  constructor(settings) {
    this.#settings = settings
  }

  /**
   * Resolves with `{ status, headers, body, attempts, requestId }`, or with `{ error }`, the core's error as JSON text. Before that
   * `onRetry`, if there is one, is told of each attempt that is followed by another: `{ attempts, delayMs, code, status }`.
   */
  async call(index, args, id, onRetry) {
    const { origin, timeoutMs, maxRetries } = this.#settings
    const call = core().Call.open(index, args, origin, timeoutMs, maxRetries)
    const exchange = new Exchange(call, this.#settings, onRetry)
    this.#exchanges.set(id, exchange)
    try {
      return await exchange.run()
    } finally {
      this.#exchanges.delete(id)
      call.free()
    }
  }

  /** Takes a call back: it resolves at once, with the error that says whether the request had left. */
  abort(id) {
    this.#exchanges.get(id)?.abort()
  }

  /** Takes all calls back. */
  close() {
    for (const exchange of this.#exchanges.values()) exchange.abort()
  }
}
