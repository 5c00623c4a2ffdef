import { core } from './core.mjs'
import { Exchange } from './exchange.mjs'

/** The door to the core in this page: it takes one JSON text, gives back an answer and knows no operation. */
export class FetchDoor {
  #settings
  #exchanges = new Map()

  constructor(settings) {
    this.#settings = settings
  }

  /** Makes a call, which lands with its answer or fails. */
  call(index, args, id, call) {
    this.#run(index, args, id, call).then(
      (answer) => call.land(answer),
      (error) => call.fail(error),
    )
  }

  /** Takes a call back: it lands at once, with the error that says whether the request had left. */
  abort(id) {
    this.#exchanges.get(id)?.exchange.abort()
  }

  /** Takes all calls back, and gives them. */
  close() {
    const open = [...this.#exchanges.values()]
    for (const { exchange } of open) exchange.abort()
    return open.map(({ call }) => call)
  }

  async #run(index, args, id, call) {
    const { origin, timeoutMs, maxRetries } = this.#settings
    const opened = core().Call.open(index, args, origin, timeoutMs, maxRetries)
    const exchange = new Exchange(opened, this.#settings, call.onRetry)
    this.#exchanges.set(id, { exchange, call })
    try {
      return await exchange.run()
    } finally {
      this.#exchanges.delete(id)
      opened.free()
    }
  }
}
