import { unwrap } from './core.mjs'
import { missingToken } from './errors.mjs'
import { send } from './send.mjs'
import { delay } from './wait.mjs'

/** Drives the call machine of the core with `fetch` and timers. */
export class FetchCall {
  #call
  #controller = new AbortController()
  #settings
  #onRetry
  #isRenewed = false
  #isLate = false

  constructor(call, settings, onRetry) {
    this.#call = call
    this.#settings = settings
    this.#onRetry = onRetry
  }

  abort() {
    this.#controller.abort()
  }

  /** Resolves with the response, or with `{ error }` after a timeout or an abort. */
  async run() {
    const timer = setTimeout(() => this.#expire(), this.#call.timeoutMs())
    try {
      return await this.#attempt(await this.#token())
    } catch (error) {
      if (!this.#controller.signal.aborted) throw error
      return { error: this.#isLate ? this.#call.timedOut() : this.#call.aborted() }
    } finally {
      clearTimeout(timer)
    }
  }

  #expire() {
    this.#isLate = true
    this.#controller.abort()
  }

  async #token() {
    const { token, source } = this.#settings
    if (!source || !this.#call.needsToken()) return token
    const given = await source.get({ signal: this.#controller.signal })
    // The glue writes every string argument into the memory of the core without a check.
    if (typeof given !== 'string') throw missingToken()
    return given
  }

  async #attempt(token) {
    const request = unwrap(() => this.#call.request(token || undefined))
    try {
      return await this.#drive(request)
    } catch (error) {
      if (error?.status !== 401 || !this.#mayRenew()) throw error
      this.#emitRetry(error, 0)
      return this.#attempt(await this.#renew(token))
    }
  }

  async #drive(request) {
    for (;;) {
      const { type, delayMs, retry, response } = await this.#next(request)
      if (type === 'done') return response
      if (retry) this.#emitRetry(retry, delayMs)
      await delay(delayMs, this.#controller.signal)
    }
  }

  async #next(request) {
    const step = unwrap(() => this.#call.onReady())
    if (step.type !== 'send') return step
    const { response, failure } = await send(request, this.#controller.signal)
    if (failure) return unwrap(() => this.#call.onTransportError(failure))
    const { status, headers, body } = response
    const next = unwrap(() => this.#call.onResponse(status, headers, body), body)
    const { attempts, requestId } = next
    return { ...next, response: { ...response, attempts, requestId } }
  }

  #emitRetry({ attempts, code, status }, delayMs) {
    this.#onRetry?.({ attempts, delayMs, code, status })
  }

  // A subscriber token does not report when it expires, so a 401 may be the end of its life. The
  // server rejected the request, so one more attempt is safe.
  #mayRenew() {
    return this.#settings.source && this.#call.needsToken() && !this.#isRenewed
  }

  #renew(token) {
    this.#isRenewed = true
    this.#settings.source.drop(token)
    return this.#token()
  }
}
