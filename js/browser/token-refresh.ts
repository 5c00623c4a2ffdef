import { TimeoutError } from '../core/errors.ts'
import { delay, onAbort, until } from '../core/signals.ts'
import type { Signal } from '../core/types.ts'
import { core } from './core.ts'
import type { Grant } from './token-request.ts'
import type { TokenContext } from './token-source.ts'

/** What a refresh does and its limits. */
export interface RefreshOptions {
  /** Fetches a token. */
  readonly request: (context: TokenContext) => unknown
  /** Converts the result to a grant. */
  readonly read: (result: unknown) => Grant
  /** Called at the end. */
  readonly onEnd: () => void
  readonly maxRetries: number
  readonly timeoutMs: number
}

/**
 * A token request with retries, shared by all callers. It is aborted when every caller has aborted.
 */
export class Refresh {
  #controller = new AbortController()
  #waiters = 0
  #result: Promise<Grant>

  constructor(options: RefreshOptions) {
    this.#result = this.#run(options).then(options.read)
    this.#result.then(options.onEnd, options.onEnd)
  }

  /**
   * Keeps the request alive without waiting for it. A failure is reported to the callers that wait.
   */
  detach(): void {
    this.#waiters++
  }

  /** Resolves with the grant. */
  async wait(signal: Signal | undefined): Promise<Grant> {
    this.detach()
    if (!signal) return this.#result
    const unlisten = onAbort(signal, () => this.#leave(signal.reason))
    return until(signal, this.#result).finally(unlisten)
  }

  #leave(reason: unknown): void {
    this.#waiters--
    if (this.#waiters === 0) this.#controller.abort(reason)
  }

  async #run({ request, maxRetries, timeoutMs }: RefreshOptions): Promise<unknown> {
    const started = performance.now()
    const timer = setTimeout(() => this.#controller.abort(timedOut(timeoutMs)), timeoutMs)
    const delayAfter: DelayAfter = (attempt, { status = 0, retryAfterMs }) => {
      return core().retryDelay(attempt, maxRetries, status, retryAfterMs, started, timeoutMs)
    }
    try {
      return await this.#retry(request, delayAfter)
    } finally {
      clearTimeout(timer)
    }
  }

  async #retry(request: RefreshOptions['request'], delayAfter: DelayAfter): Promise<unknown> {
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

/** Returns the milliseconds before the next attempt, or undefined if there is none. */
type DelayAfter = (
  attempt: number,
  error: { readonly status?: number; readonly retryAfterMs?: number },
) => number | undefined

function timedOut(timeoutMs: number): TimeoutError {
  return new TimeoutError(`no token received within ${timeoutMs} ms`, { code: 'timeout', retryable: true })
}
