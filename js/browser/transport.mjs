import { core } from './core.mjs'
import { FetchCall } from './fetch-call.mjs'

/**
 * The door to the core in this page: it takes one JSON text, gives back an answer and knows no
 * operation.
 */
export class FetchTransport {
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
    const fetchCall = new FetchCall(opened, this.#settings, call.onRetry)
    this.#calls.set(fetchCall, call)
    const end = () => {
      this.#calls.delete(fetchCall)
      opened.free()
    }
    fetchCall
      .run()
      .finally(end)
      .then(
        (answer) => call.complete(answer),
        (error) => call.fail(error),
      )
    return fetchCall
  }

  /** Takes a call back: it lands at once, with the error that says whether the request had left. */
  abort(fetchCall) {
    fetchCall.abort()
  }

  /** Takes all calls back, and gives them. */
  close() {
    const calls = [...this.#calls.values()]
    for (const fetchCall of this.#calls.keys()) fetchCall.abort()
    this.#calls.clear()
    return calls
  }
}
