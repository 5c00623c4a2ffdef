import { BrowserToken } from '../browser-token.mjs'
import { refuseSecret } from '../core.mjs'
import { missingToken } from '../errors.mjs'

/** A token and its lifetime in milliseconds. */
class Grant {
  constructor(token, received, lifetime) {
    this.token = token
    this.expires = received + lifetime
    this.lifetime = lifetime
  }

  isValid(now) {
    return now < this.expires
  }

  /** Whether the token expires within `margin` milliseconds, or within 20 % of a short lifetime. */
  shouldRefresh(now, margin) {
    return now >= this.expires - Math.min(margin, this.lifetime / 5)
  }
}

/**
 * Reads the result of a token source: a token, or an object with `token` and optionally its expiry.
 */
export function readGrant(result) {
  refuseSecret(JSON.stringify(result) ?? '', 'the result of the token source')
  const grant = typeof result === 'string' ? { token: result } : result
  if (typeof grant?.token !== 'string' || grant.token === '') throw missingToken()
  refuseSecret(grant.token, 'the token of the token source')
  const now = Date.now()
  return new Grant(grant.token, now, lifetimeOf(grant, now))
}

function lifetimeOf(grant, now) {
  const seconds = grant.expiresIn ?? grant.expires_in
  if (Number.isFinite(seconds)) return seconds * 1000
  const expires = timeOf(grant.expiresAt ?? grant.expires_at)
  if (expires !== undefined) return expires - now
  return tokenLifetime(grant.token, now)
}

// A number is in seconds, as in tokens, unless it is so large that it must be in milliseconds.
function timeOf(value) {
  const time =
    typeof value === 'number' && value < 1e11 ? value * 1000 : new Date(value ?? Number.NaN).getTime()
  return Number.isNaN(time) ? undefined : time
}

// A token that was just received is valid, even if it has expired by the clock of this machine.
// With a wrong clock, the source would otherwise request tokens forever.
function tokenLifetime(token, now) {
  const { issuedAt, expiresAt } = parse(token)
  if (!expiresAt) return Number.POSITIVE_INFINITY
  const remaining = expiresAt - now
  const lifetime = issuedAt ? expiresAt - issuedAt : remaining
  return remaining > 0 && remaining <= lifetime ? remaining : lifetime
}

// A function may return another kind of token, which the server accepts or rejects.
function parse(token) {
  try {
    return BrowserToken.parse(token)
  } catch (error) {
    if (error.code === 'invalid_browser_token') return {}
    throw error
  }
}
