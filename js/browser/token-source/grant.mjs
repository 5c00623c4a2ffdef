import { BrowserToken } from '../browser-token.mjs'
import { refuseSecret } from '../core.mjs'
import { missingToken } from '../no-token.mjs'

/** A token and how long it is good. */
class Grant {
  constructor(token, arrived, life) {
    this.token = token
    this.ends = arrived + life
    this.life = life
  }

  isGood(now) {
    return now < this.ends
  }

  /** So near its end that the next should be asked for: `before`, or a fifth of a short life. */
  shouldRefresh(now, before) {
    return now >= this.ends - Math.min(before, this.life / 5)
  }
}

/**
 * Reads what a server or a function gave: a token, or an object with `token` and perhaps when it
 * ends.
 */
export function readGrant(given) {
  refuseSecret(JSON.stringify(given) ?? '', 'the answer of the token source')
  const grant = typeof given === 'string' ? { token: given } : given
  if (typeof grant?.token !== 'string' || grant.token === '') throw missingToken()
  refuseSecret(grant.token, 'the token of the token source')
  const now = Date.now()
  return new Grant(grant.token, now, lifeOf(grant, now))
}

function lifeOf(grant, now) {
  const seconds = grant.expiresIn ?? grant.expires_in
  if (Number.isFinite(seconds)) return seconds * 1000
  const end = endOf(grant.expiresAt ?? grant.expires_at)
  if (end !== undefined) return end - now
  return lifeOfToken(grant.token, now)
}

// Numbers are seconds, as in tokens, unless they are too large to be.
function endOf(value) {
  const end =
    typeof value === 'number' && value < 1e11 ? value * 1000 : new Date(value ?? Number.NaN).getTime()
  return Number.isNaN(end) ? undefined : end
}

// A token that has just come is good, whatever the clock of this machine says: a wrong one must not
// ask for ever.
function lifeOfToken(token, now) {
  const { issuedAt, expiresAt } = parse(token)
  if (!expiresAt) return Number.POSITIVE_INFINITY
  const left = expiresAt - now
  const whole = issuedAt ? expiresAt - issuedAt : left
  return left > 0 && left <= whole ? left : whole
}

// What the function gives may be a token of another kind; it is the server's to judge.
function parse(token) {
  try {
    return BrowserToken.parse(token)
  } catch (error) {
    if (error.code === 'invalid_browser_token') return {}
    throw error
  }
}
