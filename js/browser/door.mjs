import { core } from './core.mjs'
import { Exchange } from './exchange.mjs'

/**
 * The door to the core in this page: it takes one JSON text, gives back an answer and knows no
 * operation.
 */
export class FetchDoor {
  #settings
  /** Exchanges under way and their calls. */
  #calls = new Map()

  constructor(settings) {
    this.#settings = settings
  }

  /** Makes a call, which lands with its answer or fails, and gives what `abort` takes. */
  call(index, args, call) {
    const { origin, timeoutMs, maxRetries } = this.#settings
    const opened = core().Call.open(index, args, origin, timeoutMs, maxRetries)
    const exchange = new Exchange(opened, this.#settings, call.onRetry)
    this.#calls.set(exchange, call)
    const end = () => {
      this.#calls.delete(exchange)
      opened.free()
    }
    exchange
      .run()
      .finally(end)
      .then(
        (answer) => call.land(answer),
        (error) => call.fail(error),
      )
    return exchange
  }

  /** Takes a call back: it lands at once, with the error that says whether the request had left. */
  abort(exchange) {
    exchange.abort()
  }

  /** Takes all calls back, and gives them. */
  close() {
    const calls = [...this.#calls.values()]
    for (const exchange of this.#calls.keys()) exchange.abort()
    this.#calls.clear()
    return calls
  }
}
