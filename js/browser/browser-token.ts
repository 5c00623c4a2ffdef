import { core, unwrap } from './core.ts'

/**
 * The purpose of a browser token. `channels` is a chat or pub-sub token, which have the same
 * format; `unknown` is a token whose header and claims do not identify its purpose.
 */
export type BrowserTokenKind =
  | 'room'
  | 'channels'
  | 'subscriber'
  | 'subscriber-refresh'
  | 'click-to-call'
  | 'unknown'

/**
 * The contents of a browser token. Properties that the token does not contain are `undefined`: a
 * subscriber token is encrypted, and only its header is readable.
 *
 * **The signature is not verified**, so the contents may be forged. Use them for display and
 * planning; only the server can decide. The token string itself is not stored here.
 */
export class BrowserToken {
  /** The purpose of the token. */
  declare readonly kind: BrowserTokenKind
  /** Whether the claims are readable: those of a JWS are, those of a JWE are encrypted. */
  declare readonly isReadable: boolean
  /** The unmodified header: `alg`, `typ`, and in subscriber tokens often `ch`, the host. */
  declare readonly header: Readonly<Record<string, unknown>>
  /** All unmodified claims; `undefined` if they are encrypted. */
  declare readonly claims: Readonly<Record<string, unknown>> | undefined
  /** The id of the token (`jti`). */
  declare readonly id: string | undefined
  /** The subject (`sub`): in room tokens the project. */
  declare readonly project: string | undefined
  /** The name of the room. */
  declare readonly room: string | undefined
  /** The name of the user, or the member id of a chat. */
  declare readonly user: string | undefined
  /** The permissions of the user in the room, such as `room.self.audio_mute`. */
  declare readonly permissions: readonly string[] | undefined
  /** The permissions of the user by channel. */
  declare readonly channels: Readonly<Record<string, { read?: boolean; write?: boolean }>> | undefined
  /** When the token was issued. */
  declare readonly issuedAt: Date | undefined
  /** When the token becomes valid. */
  declare readonly notBefore: Date | undefined
  /** When the token expires. Not all room tokens contain it. */
  declare readonly expiresAt: Date | undefined
  /** The earliest time at which the user may join the room. */
  declare readonly joinFrom: Date | undefined
  /** The latest time at which the user may join the room. */
  declare readonly joinUntil: Date | undefined

  private constructor(token: string) {
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

  /**
   * Reads a room, chat, pub-sub, subscriber or click-to-call token.
   *
   * @throws {ConfigError} `invalid_browser_token`
   * @throws {BrowserCredentialError} if it is a server-side secret
   */
  static parse(token: string): BrowserToken {
    return new BrowserToken(token)
  }

  /**
   * Whether the token has expired at `now`, by default the current time of this machine;
   * `undefined` if the token does not contain its expiry.
   */
  isExpired(now: Date | number = Date.now()): boolean | undefined {
    return this.expiresAt && this.expiresAt.getTime() <= Number(now)
  }
}

// The short claim names of SignalWire, which the rooms API documents for token requests, and the
// registered claim names of RFC 7519, section 4.1.
function readClaims(claims: Record<string, unknown>): object {
  const { jti, sub, r, u, member_id, s, channels, iat, nbf, exp, jf, ju } = claims
  return {
    id: jti,
    project: sub,
    room: r,
    user: u ?? member_id,
    permissions: s,
    channels,
    issuedAt: dateOf(iat),
    notBefore: dateOf(nbf),
    expiresAt: dateOf(exp),
    joinFrom: dateOf(jf),
    joinUntil: dateOf(ju),
  }
}

function dateOf(seconds: unknown): Date | undefined {
  const date = new Date(typeof seconds === 'number' ? seconds * 1000 : Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
