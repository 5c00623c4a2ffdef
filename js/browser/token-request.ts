import { classOfStatus } from '../core/error-factories.ts'
import type { ApiError } from '../core/errors.ts'
import { fieldsOf } from '../core/text.ts'
import { BrowserToken } from './browser-token.ts'
import { core, refuseSecret, refuseSecretUrl } from './core.ts'
import { missingToken } from './errors.ts'
import type { TokenContext, TokenGrant, TokenSourceOptions } from './token-source.ts'
import { resolveUrl } from './url.ts'

/**
 * Returns a function that requests a token from the server of the user. Cookies are sent, because
 * the server must identify the user.
 */
export function tokenRequest(
  source: string,
  { method: verb = 'POST', headers: headerOptions = {} }: TokenSourceOptions,
): (context: TokenContext) => Promise<unknown> {
  const url = resolveUrl(source)
  const method = String(verb)
  refuseSecretUrl(url, 'the URL of the token source')
  refuseSecret(method, 'the HTTP method of the token source')
  const headers = readHeaders(headerOptions)
  return async ({ signal }) => {
    const options = {
      // Keeps properties of Object.prototype from becoming options.
      __proto__: null,
      method,
      headers,
      signal,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      // The server may need the origin of the page, but not the rest of its URL.
      referrerPolicy: 'strict-origin',
    } as const
    const response = await fetch(url, options)
    const text = await response.text()
    if (!response.ok) throw statusError(response)
    return parse(text)
  }
}

// Copies the headers as strings, so that exactly the checked values are sent.
function readHeaders(headers: Record<string, unknown>): [string, string][] {
  return Object.entries(headers).map(([name, input]) => {
    const value = String(input)
    refuseSecret(name, 'a header of the token source')
    refuseSecret(value, `the header ${name} of the token source`)
    return [name, value]
  })
}

// The body is JSON or only the token.
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text.trim()
  }
}

function statusError({ status, headers }: Response): ApiError {
  const Class = classOfStatus(status)
  const message = `the token source responded with status ${status}`
  return new Class(message, {
    code: 'token_refused',
    status,
    retryable: false,
    errors: [],
    headers: Object.fromEntries(headers),
    retryAfterMs: core().retryAfterMs(headers.get('retry-after') ?? '', headers.get('date') ?? ''),
  })
}

/** A token and its lifetime in milliseconds. */
export class Grant {
  declare readonly token: string
  declare readonly expires: number
  declare readonly lifetime: number

  constructor(token: string, received: number, lifetime: number) {
    this.token = token
    this.expires = received + lifetime
    this.lifetime = lifetime
  }

  isValid(now: number): boolean {
    return now < this.expires
  }

  /** Whether the token expires within `margin` milliseconds, or within 20 % of a short lifetime. */
  shouldRefresh(now: number, margin: number): boolean {
    return now >= this.expires - Math.min(margin, this.lifetime / 5)
  }
}

/**
 * Reads the result of a token source: a token, or an object with `token` and optionally its expiry.
 */
export function readGrant(result: unknown): Grant {
  refuseSecret(JSON.stringify(result) ?? '', 'the result of the token source')
  const grant = typeof result === 'string' ? { token: result } : Object(result)
  const { token } = grant
  if (typeof token !== 'string' || token === '') throw missingToken()
  refuseSecret(token, 'the token of the token source')
  const now = Date.now()
  return new Grant(token, now, lifetimeOf(grant, token, now))
}

type Expiry = Omit<Exclude<TokenGrant, string>, 'token'>

function lifetimeOf(grant: Expiry, token: string, now: number): number {
  const seconds = grant.expiresIn ?? grant.expires_in
  if (typeof seconds === 'number' && Number.isFinite(seconds)) return seconds * 1000
  const expires = timeOf(grant.expiresAt ?? grant.expires_at)
  if (expires !== undefined) return expires - now
  return tokenLifetime(token, now)
}

// A number is in seconds, as in tokens, unless it is so large that it must be in milliseconds.
function timeOf(value: Date | string | number | undefined): number | undefined {
  const time =
    typeof value === 'number' && value < 1e11 ? value * 1000 : new Date(value ?? Number.NaN).getTime()
  return Number.isNaN(time) ? undefined : time
}

// A token that was just received is valid, even if it has expired by the clock of this machine.
// With a wrong clock, the source would otherwise request tokens forever.
function tokenLifetime(token: string, now: number): number {
  const { issuedAt, expiresAt } = parseToken(token)
  if (!expiresAt) return Number.POSITIVE_INFINITY
  const remaining = Number(expiresAt) - now
  const lifetime = issuedAt ? Number(expiresAt) - Number(issuedAt) : remaining
  return remaining > 0 && remaining <= lifetime ? remaining : lifetime
}

// A function may return another kind of token, which the server accepts or rejects.
function parseToken(token: string): Partial<BrowserToken> {
  try {
    return BrowserToken.parse(token)
  } catch (error) {
    if (fieldsOf(error).code === 'invalid_browser_token') return {}
    throw error
  }
}
