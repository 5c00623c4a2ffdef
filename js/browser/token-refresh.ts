import { onAbort } from '../../call/signals.mjs'
import { TimeoutError } from '../../errors.mjs'
import { core } from '../core.mjs'
import { delay, until } from '../wait.mjs'

/**
 * A token request with retries, shared by all callers. It is aborted when every caller has aborted.
 */
export class Refresh {
  #controller = new AbortController()
  #waiters = 0
  #result

  /**
   * `request` fetches a token, `read` converts its result to a grant, `onEnd` is called at the end.
   */
  constructor({ request, read, onEnd, maxRetries, timeoutMs }) {
    this.#result = this.#run(request, maxRetries, timeoutMs).then(read)
    this.#result.then(onEnd, onEnd)
  }

  /**
   * Keeps the request alive without waiting for it. A failure is reported to the callers that wait.
   */
  detach() {
    this.#waiters++
  }

  /** Resolves with the grant. */
  async wait(signal) {
    this.detach()
    if (!signal) return this.#result
    const unlisten = onAbort(signal, () => this.#leave(signal.reason))
    return until(signal, this.#result).finally(unlisten)
  }

  #leave(reason) {
    this.#waiters--
    if (this.#waiters === 0) this.#controller.abort(reason)
  }

  async #run(request, maxRetries, timeoutMs) {
    const started = performance.now()
    const timer = setTimeout(() => this.#controller.abort(timedOut(timeoutMs)), timeoutMs)
    const delayAfter = (attempt, { status = 0, retryAfterMs }) => {
      return core().retryDelay(attempt, maxRetries, status, retryAfterMs, started, timeoutMs)
    }
    try {
      return await this.#retry(request, delayAfter)
    } finally {
      clearTimeout(timer)
    }
  }

  async #retry(request, delayAfter) {
    const { signal } = this.#controller
    for (let attempt = 1; ; attempt++) {
      try {
        return await until(signal, request({ signal }))
      } catch (error) {
        const wait = signal.aborted ? undefined : delayAfter(attempt, Object(error))
        if (wait === undefined) throw signal.aborted ? signal.reason : error
        await delay(wait, signal)
      }
    }
  }
}

function timedOut(timeoutMs) {
  return new TimeoutError(`no token received within ${timeoutMs} ms`, { code: 'timeout', retryable: true })
}
