import { invalidOptions } from '../errors/problems.mjs'
import { checkOptions } from '../options/check.mjs'
import * as rules from '../options/rules.mjs'
import { describe } from '../text/describe.mjs'
import { askBackend } from './token-source/backend.mjs'
import { readGrant } from './token-source/grant.mjs'
import { Refresh } from './token-source/refresh.mjs'

const RULES = {
  headers: rules.record,
  method: rules.text,
  renewBeforeMs: rules.duration,
  maxRetries: rules.count,
  timeoutMs: rules.duration,
}

/**
 * Gets tokens from the user's own server, keeps one while it is good, and asks for the next before
 * it ends.
 */
export class TokenSource {
  #ask
  #grant
  #refresh
  #options

  constructor(source, options = {}) {
    const problems = checkOptions(options, RULES)
    if (problems.length) throw invalidOptions(problems, 'TokenSource')
    this.#options = { renewBeforeMs: 60_000, maxRetries: 2, timeoutMs: 30_000, ...options }
    this.#ask = typeof source === 'function' ? source : askBackend(addressOf(source), this.#options)
  }

  /**
   * The token: the one at hand while it is good, else the next. However many ask, one request is
   * under way.
   */
  async get({ signal } = {}) {
    signal?.throwIfAborted()
    const now = Date.now()
    if (this.#grant?.isGood(now)) {
      if (this.#grant.shouldRefresh(now, this.#options.renewBeforeMs)) this.#startRefresh().detach()
      return this.#grant.token
    }
    return (await this.#startRefresh().wait(signal)).token
  }

  /**
   * Forgets the token, so that the next call asks for another. With a text, only if it is that
   * token.
   */
  drop(token) {
    if (token === undefined || this.#grant?.token === token) this.#grant = undefined
  }

  #startRefresh() {
    this.#refresh ??= new Refresh({ ...this.#options, ask: this.#ask, read: this.#keep, end: this.#end })
    return this.#refresh
  }

  #keep = (answer) => {
    this.#grant = readGrant(answer)
    return this.#grant
  }

  #end = () => {
    this.#refresh = undefined
  }
}

function addressOf(source) {
  if (typeof source === 'string' || source instanceof URL) return String(source)
  const problem = { path: 'source', expected: 'a URL or a function', got: describe(source) }
  throw invalidOptions([problem], 'TokenSource')
}
