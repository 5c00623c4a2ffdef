import { headerPairs } from '../headers.mjs'
import { orThrow } from './core.mjs'
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

  async run() {
    const timer = setTimeout(() => this.#expire(), this.#call.timeoutMs())
    try {
      return await this.#attempt(await this.#token())
    } catch (error) {
      if (!this.#controller.signal.aborted) throw error
      return failed(this.#isLate ? this.#call.timedOut() : this.#call.aborted())
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
    // The glue writes what it takes for text into the core's memory.
    if (typeof given !== 'string') throw missingToken()
    return given
  }

  async #attempt(token) {
    const request = orThrow(this.#call.request(token ?? ''))
    for (;;) {
      const { step, answer } = await this.#next(request)
      if (step.done) return { ...answer, ...step.done }
      if (step.error?.status === 401 && this.#mayRenew()) {
        this.#emitRetry(step.error, 0)
        return this.#attempt(await this.#renew(token))
      }
      if (step.error) return { error: JSON.stringify(step.error), undecoded: undecoded(step.error, answer) }
      if (step.retry) this.#emitRetry(step.retry, step.wait)
      await delay(step.wait, this.#controller.signal)
    }
  }

  async #next(request) {
    const step = JSON.parse(this.#call.ready(...now()))
    if (!step.send) return { step }
    const { answer, fault } = await send(request, this.#controller.signal)
    if (fault) return { step: JSON.parse(this.#call.failed(fault, ...now())) }
    const { status, headers, body } = answer
    return { step: JSON.parse(this.#call.answered(status, linesOf(headers), body, ...now())), answer }
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

// The whole body of a success that is not JSON. The error itself does not contain it.
const undecoded = ({ kind }, answer) => (kind === 'decode' ? answer?.body : undefined)

const failed = (json) => ({ error: JSON.stringify(JSON.parse(json).error) })

const now = () => [performance.now(), Date.now(), Math.random()]

function linesOf(flat) {
  let lines = ''
  for (const [name, value] of headerPairs(flat)) lines += `${name}:${value}\n`
  return lines
}
