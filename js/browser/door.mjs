import { Slots } from '../call/slots.mjs'
import { core } from './core.mjs'
import { Exchange } from './exchange.mjs'

/** The door to the core in this page: it takes one JSON text, gives back an answer and knows no operation. */
export class FetchDoor {
  #settings
  #exchanges = new Slots()

  constructor(settings) {
    this.#settings = settings
  }

  /** Makes a call, which lands with its answer or fails, and gives its number. */
  call(index, args, call) {
    const { origin, timeoutMs, maxRetries } = this.#settings
    const opened = core().Call.open(index, args, origin, timeoutMs, maxRetries)
    const exchange = new Exchange(opened, this.#settings, call.onRetry)
    const id = this.#exchanges.put({ exchange, call })
    const end = () => {
      this.#exchanges.take(id)
      opened.free()
    }
    exchange
      .run()
      .finally(end)
      .then(
        (answer) => call.land(answer),
        (error) => call.fail(error),
      )
    return id
  }

  /** Takes a call back: it lands at once, with the error that says whether the request had left. */
  abort(id) {
    this.#exchanges.get(id)?.exchange.abort()
  }

  /** Takes all calls back, and gives them. */
  close() {
    const open = this.#exchanges.takeAll()
    for (const { exchange } of open) exchange.abort()
    return open.map(({ call }) => call)
  }
}
