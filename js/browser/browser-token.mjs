import { core, orThrow } from './core.mjs'

/** What a token that was made for browsers says of itself. The token's text is not kept. */
export class BrowserToken {
  static parse(text) {
    return new BrowserToken(text)
  }

  constructor(text) {
    const { kind, header, claims } = orThrow(core().parseToken(String(text)))
    Object.assign(this, { kind, isReadable: claims !== undefined, header, claims, ...namesOf(claims ?? {}) })
    Object.freeze(this)
  }

  isExpired(now = Date.now()) {
    return this.expiresAt && this.expiresAt.getTime() <= Number(now)
  }
}

// SignalWire's short names (its rooms API names them where a token is asked for), and those of RFC
// 7519 section 4.1.
function namesOf(claims) {
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
