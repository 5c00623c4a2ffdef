import { invalidOptions } from '../errors/problems.mjs'
import { checkOptions } from '../options/check.mjs'
import * as rules from '../options/rules.mjs'
import { describe } from '../text/describe.mjs'
import { tokenRequest } from './token-source/backend.mjs'
import { readGrant } from './token-source/grant.mjs'
import { Refresh } from './token-source/refresh.mjs'

const RULES = {
  headers: rules.record,
  method: rules.string,
  renewBeforeMs: rules.duration,
  maxRetries: rules.count,
  timeoutMs: rules.duration,
}

/**
 * Requests tokens from the server of the user; caches a token and refreshes it before it expires.
 */
export class TokenSource {
  #request
  #grant
  #refresh
  #options

  constructor(source, options = {}) {
    const problems = checkOptions(options, RULES)
    if (problems.length) throw invalidOptions(problems, 'TokenSource')
    this.#options = { renewBeforeMs: 60_000, maxRetries: 2, timeoutMs: 30_000, ...options }
    this.#request = typeof source === 'function' ? source : tokenRequest(urlOf(source), this.#options)
  }

  /**
   * Returns the cached token while it is valid, else a new one. Concurrent calls share one request.
   */
  async get({ signal } = {}) {
    signal?.throwIfAborted()
    const now = Date.now()
    if (this.#grant?.isValid(now)) {
      if (this.#grant.shouldRefresh(now, this.#options.renewBeforeMs)) this.#startRefresh().detach()
      return this.#grant.token
    }
    return (await this.#startRefresh().wait(signal)).token
  }

  /** Drops the cached token; with an argument, only if it is that token. */
  drop(token) {
    if (token === undefined || this.#grant?.token === token) this.#grant = undefined
  }

  #startRefresh() {
    this.#refresh ??= new Refresh({
      ...this.#options,
      request: this.#request,
      read: this.#read,
      onEnd: this.#onEnd,
    })
    return this.#refresh
  }

  #read = (result) => {
    this.#grant = readGrant(result)
    return this.#grant
  }

  #onEnd = () => {
    this.#refresh = undefined
  }
}

function urlOf(source) {
  if (typeof source === 'string' || source instanceof URL) return String(source)
  const problem = { path: 'source', expected: 'a URL or a function', got: describe(source) }
  throw invalidOptions([problem], 'TokenSource')
}
