import { headerPairs } from '../headers.mjs'
import { orThrow } from './core.mjs'
import { missingToken } from './errors.mjs'
import { send } from './send.mjs'
import { delay } from './wait.mjs'

/** One call on its way: fetches what the core made and does what the core says of each answer. */
export class FetchCall {
  #call
  #controller = new AbortController()
  #settings
  #onRetry
  #started = performance.now()
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
      const { step, answer } = await this.#try(request)
      if (step.done) return { ...answer, ...step.done }
      if (step.error?.status === 401 && this.#mayRenew()) {
        this.#tell({ ...step.error, wait: 0 })
        return this.#attempt(await this.#renew(token))
      }
      if (step.error) return { error: JSON.stringify(step.error), undecoded: undecoded(step.error, answer) }
      this.#tell({ ...step, status: answer?.status })
      await delay(step.wait, this.#controller.signal)
    }
  }

  async #try(request) {
    this.#call.begin()
    const { answer, fault } = await send(request, this.#controller.signal)
    const times = [performance.now() - this.#started, Math.random()]
    if (fault) return { step: JSON.parse(this.#call.failed(fault, ...times)) }
    const { status, headers, body } = answer
    return { step: JSON.parse(this.#call.answered(status, linesOf(headers), body, ...times)), answer }
  }

  #tell({ attempts, wait, code, status }) {
    this.#onRetry?.({ attempts, delayMs: wait, code, status })
  }

  // A subscriber token does not say when it ends, so a 401 may be its end; nothing was done, so one
  // more try is safe.
  #mayRenew() {
    return this.#settings.source && this.#call.needsToken() && !this.#isRenewed
  }

  #renew(token) {
    this.#isRenewed = true
    this.#settings.source.drop(token)
    return this.#token()
  }
}

// The whole body of a success that is not JSON; the error itself holds none of it.
const undecoded = ({ kind }, answer) => (kind === 'decode' ? answer?.body : undefined)

const failed = (json) => ({ error: JSON.stringify(JSON.parse(json).error) })

function linesOf(flat) {
  let lines = ''
  for (const [name, value] of headerPairs(flat)) lines += `${name}:${value}\n`
  return lines
}
