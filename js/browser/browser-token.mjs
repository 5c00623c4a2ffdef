import { core, unwrap } from './core.mjs'

/** The contents of a browser token. The token string itself is not stored. */
export class BrowserToken {
  static parse(token) {
    return new BrowserToken(token)
  }

  constructor(token) {
    const { kind, header, claims } = unwrap(() => core().parseToken(String(token)))
    Object.assign(this, {
      kind,
      isReadable: claims !== undefined,
      header,
      claims,
      ...readClaims(claims ?? {}),
    })
    Object.freeze(this)
  }

  isExpired(now = Date.now()) {
    return this.expiresAt && this.expiresAt.getTime() <= Number(now)
  }
}

// The short claim names of SignalWire, which the rooms API documents for token requests, and the
// registered claim names of RFC 7519, section 4.1.
function readClaims(claims) {
  return {
    id: claims.jti,
    project: claims.sub,
    room: claims.r,
    user: claims.u ?? claims.member_id,
    permissions: claims.s,
    channels: claims.channels,
    issuedAt: dateOf(claims.iat),
    notBefore: dateOf(claims.nbf),
    expiresAt: dateOf(claims.exp),
    joinFrom: dateOf(claims.jf),
    joinUntil: dateOf(claims.ju),
  }
}

function dateOf(seconds) {
  const date = new Date(typeof seconds === 'number' ? seconds * 1000 : Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
