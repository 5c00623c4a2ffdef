import { core, orThrow } from './core.mjs'

/** What a token that was made for browsers says of itself. The token's text is not kept. */
export class BrowserToken {
  static parse(text) {
    return new BrowserToken(text)
  }

  constructor(text) {
    const { issuedAt, expiresAt, notBefore, joinFrom, joinUntil, ...facts } = orThrow(
      core().parseToken(String(text)),
    )
    const dates = { issuedAt, expiresAt, notBefore, joinFrom, joinUntil }
    for (const [name, seconds] of Object.entries(dates)) dates[name] = dateOf(seconds)
    for (const [name, value] of Object.entries({ ...facts, ...dates })) this[name] = value ?? undefined
    Object.freeze(this)
  }

  isExpired(now = Date.now()) {
    return this.expiresAt && this.expiresAt.getTime() <= Number(now)
  }
}

function dateOf(seconds) {
  const date = new Date(seconds ?? Number.NaN) * 1000
  return Number.isNaN(date) ? undefined : new Date(date)
}
