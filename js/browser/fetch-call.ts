import type { ApiCall } from '../core/api-call.ts'
import type { Retry } from '../core/hooks.ts'
import type { CallResponse } from '../core/response.ts'
import { delay } from '../core/signals.ts'
import { fieldsOf } from '../core/text.ts'
import { unwrap } from './core.ts'
import { missingToken } from './errors.ts'
import type { Call as CoreCall } from './glue.ts'
import type { TransportOptions } from './transport.ts'

/** The parts of a request that the core prepared. */
interface CoreRequest extends RequestInit {
  readonly url: string
}

/** The next step of a call that has no result yet. */
type NextStep = { readonly type: 'send' } | Wait

/** The step after a response: to wait for the next attempt, or to end. */
type StepAfter = { readonly type: 'done'; readonly attempts: number; readonly requestId?: string } | Wait

/** `retry` describes the attempt that failed; without one the server asked for a pause. */
interface Wait {
  readonly type: 'wait'
  readonly delayMs: number
  readonly retry?: FailedAttempt
}

type FailedAttempt = Omit<Retry, 'delayMs'>

/** Drives the call machine of the core with `fetch` and timers. */
export class FetchCall {
  #core: CoreCall
  #controller = new AbortController()
  #options: TransportOptions
  #call: ApiCall
  #isRenewed = false
  #isLate = false

  /** `core` is the machine of the call; its result settles `call`. */
  constructor(core: CoreCall, options: TransportOptions, call: ApiCall) {
    this.#core = core
    this.#options = options
    this.#call = call
  }

  abort(): void {
    this.#controller.abort()
  }

  /** Runs the call to its end. Rejects if it failed without being aborted. */
  async run(): Promise<void> {
    const timer = setTimeout(() => this.#expire(), this.#core.timeoutMs())
    try {
      this.#call.complete(await this.#attempt(await this.#token()))
    } catch (error) {
      if (!this.#controller.signal.aborted) throw error
      this.#call.failWith(this.#isLate ? this.#core.timedOut() : this.#core.aborted())
    } finally {
      clearTimeout(timer)
    }
  }

  #expire(): void {
    this.#isLate = true
    this.#controller.abort()
  }

  async #token(): Promise<string | undefined> {
    const { token, source } = this.#options
    if (!source || !this.#core.needsToken()) return token
    const given: unknown = await source.get({ signal: this.#controller.signal })
    // The glue writes every string argument into the memory of the core without a check.
    if (typeof given !== 'string') throw missingToken()
    return given
  }

  async #attempt(token: string | undefined): Promise<CallResponse> {
    const request: CoreRequest = unwrap(() => this.#core.request(token || undefined))
    try {
      return await this.#drive(request)
    } catch (error) {
      const { source } = this.#options
      // A subscriber token does not report when it expires, so a 401 may be the end of its life.
      // The server rejected the request, so one more attempt is safe.
      const mayRenew = fieldsOf(error).status === 401 && !this.#isRenewed && this.#core.needsToken()
      if (!source || !mayRenew) throw error
      this.#emitRetry(Object(error), 0)
      this.#isRenewed = true
      source.drop(token)
      return this.#attempt(await this.#token())
    }
  }

  async #drive(request: CoreRequest): Promise<CallResponse> {
    for (;;) {
      const step: NextStep = unwrap(() => this.#core.onReady())
      const next = step.type === 'send' ? await this.#send(request) : step
      if ('body' in next) return next
      if (next.retry) this.#emitRetry(next.retry, next.delayMs)
      await delay(next.delayMs, this.#controller.signal)
    }
  }

  // Returns the response that ends the call, or the wait for the next attempt.
  async #send(request: CoreRequest): Promise<CallResponse | Wait> {
    const response = await send(request, this.#controller.signal)
    if (typeof response === 'string') return unwrap(() => this.#core.onTransportError(response))
    const { status, headers, body } = response
    const step: StepAfter = unwrap(() => this.#core.onResponse(status, headers, body), body)
    if (step.type !== 'done') return step
    return { ...response, attempts: step.attempts, requestId: step.requestId }
  }

  #emitRetry({ attempts, code, status }: FailedAttempt, delayMs: number): void {
    this.#call.onRetry?.({ attempts, delayMs, code, status })
  }
}

// Sends no cookie and no referrer, and follows no redirect: it would send the token elsewhere.
const FETCH_DEFAULTS: RequestInit = {
  cache: 'no-store',
  credentials: 'omit',
  redirect: 'manual',
  referrerPolicy: 'no-referrer',
}

/** Why there is no whole response, as far as a browser reports it. */
type SendFailure = 'redirect' | 'cut' | 'none'

/** Fetches once. Rejects only if the signal aborts. */
async function send(
  request: CoreRequest,
  signal: AbortSignal,
): Promise<{ status: number; headers: string[]; body: string } | SendFailure> {
  // No option is inherited from a polluted Object.prototype.
  const { url, ...parts } = request
  let response: Response | undefined
  try {
    const options = { __proto__: null, ...FETCH_DEFAULTS, ...parts, signal }
    response = await fetch(url, options)
    if (response.type === 'opaqueredirect') return 'redirect'
    const { status, headers } = response
    return { status, headers: [...headers].flat(), body: await response.text() }
  } catch (error) {
    if (signal.aborted) throw error
    return response ? 'cut' : 'none'
  }
}
