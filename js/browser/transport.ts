import { core, unwrap } from './core.mjs'
import { FetchCall } from './fetch-call.mjs'

/** The transport of a page: runs calls of the core over `fetch`. */
export class FetchTransport {
  #settings
  #client
  /** The running fetch calls, each with its call. */
  #calls = new Map()

  constructor(settings) {
    const { origin, timeoutMs, maxRetries } = settings
    this.#settings = settings
    this.#client = unwrap(() => new (core().Client)(origin, timeoutMs, maxRetries))
  }

  /** Starts a call, which completes or fails, and returns the argument of `abort`. */
  call(index, args, call) {
    const opened = this.#client.call(index, args)
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
        (response) => call.complete(response),
        (error) => call.fail(error),
      )
    return fetchCall
  }

  /** Aborts a call. It fails at once with an error that reports whether the request had left. */
  abort(fetchCall) {
    fetchCall.abort()
  }

  /** Aborts all calls, and returns them. */
  close() {
    const calls = [...this.#calls.values()]
    for (const fetchCall of this.#calls.keys()) fetchCall.abort()
    this.#calls.clear()
    return calls
  }
}
