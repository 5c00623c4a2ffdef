import { watch } from '../../call/signals.mjs'
import { TimeoutError } from '../../errors.mjs'
import { core } from '../core.mjs'
import { pause } from '../pause.mjs'
import { until } from '../wait.mjs'

/**
 * One request for a token, with its repeats, for all who wait for it. It ends early when nobody
 * waits any more.
 */
export class Refresh {
  #controller = new AbortController()
  #waiting = 0
  #result

  /** `ask` gets what holds a token, `read` makes a grant of it, `end` is called when it is over. */
  constructor({ ask, read, end, maxRetries, timeoutMs }) {
    this.#result = this.#run(ask, maxRetries, timeoutMs).then(read)
    this.#result.then(end, end)
  }

  /** For those who have a token and would like the next: a failure is told to who needs it. */
  detach() {
    this.#waiting++
  }

  /** Resolves with the grant. */
  async wait(signal) {
    this.detach()
    if (!signal) return this.#result
    const unwatch = watch(signal, () => this.#leave(signal.reason))
    return until(signal, this.#result).finally(unwatch)
  }

  #leave(reason) {
    this.#waiting--
    if (this.#waiting === 0) this.#controller.abort(reason)
  }

  async #run(ask, maxRetries, timeoutMs) {
    const started = performance.now()
    const timer = setTimeout(() => this.#controller.abort(late(timeoutMs)), timeoutMs)
    const pauseAfter = (attempt, { status = 0, retryAfter = '' }) => {
      const times = [performance.now() - started, timeoutMs, Math.random()]
      return core().retryDelay(attempt, maxRetries, status, retryAfter, ...times)
    }
    try {
      return await this.#repeat(ask, pauseAfter)
    } finally {
      clearTimeout(timer)
    }
  }

  async #repeat(ask, pauseAfter) {
    const { signal } = this.#controller
    for (let attempt = 1; ; attempt++) {
      try {
        return await until(signal, ask({ signal }))
      } catch (error) {
        const wait = signal.aborted ? undefined : pauseAfter(attempt, Object(error))
        if (wait === undefined) throw signal.aborted ? signal.reason : error
        await pause(wait, signal)
      }
    }
  }
}

function late(timeoutMs) {
  return new TimeoutError(`no token came within ${timeoutMs} ms`, { code: 'timeout', retryable: true })
}
