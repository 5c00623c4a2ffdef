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
export declare class BrowserToken {
  private constructor()

  /**
   * Reads a room, chat, pub-sub, subscriber or click-to-call token.
   *
   * @throws {ConfigError} `invalid_browser_token`
   * @throws {BrowserCredentialError} if it is a server-side secret
   */
  static parse(token: string): BrowserToken

  /** The purpose of the token. */
  readonly kind: BrowserTokenKind
  /** Whether the claims are readable: those of a JWS are, those of a JWE are encrypted. */
  readonly isReadable: boolean
  /** The unmodified header: `alg`, `typ`, and in subscriber tokens often `ch`, the host. */
  readonly header: Readonly<Record<string, unknown>>
  /** All unmodified claims; `undefined` if they are encrypted. */
  readonly claims: Readonly<Record<string, unknown>> | undefined
  /** The id of the token (`jti`). */
  readonly id: string | undefined
  /** The subject (`sub`): in room tokens the project. */
  readonly project: string | undefined
  /** The name of the room. */
  readonly room: string | undefined
  /** The name of the user, or the member id of a chat. */
  readonly user: string | undefined
  /** The permissions of the user in the room, such as `room.self.audio_mute`. */
  readonly permissions: readonly string[] | undefined
  /** The permissions of the user by channel. */
  readonly channels: Readonly<Record<string, { read?: boolean; write?: boolean }>> | undefined
  /** When the token was issued. */
  readonly issuedAt: Date | undefined
  /** When the token becomes valid. */
  readonly notBefore: Date | undefined
  /** When the token expires. Not all room tokens contain it. */
  readonly expiresAt: Date | undefined
  /** The earliest time at which the user may join the room. */
  readonly joinFrom: Date | undefined
  /** The latest time at which the user may join the room. */
  readonly joinUntil: Date | undefined

  /**
   * Whether the token has expired at `now`, by default the current time of this machine;
   * `undefined` if the token does not contain its expiry.
   */
  isExpired(now?: Date | number): boolean | undefined
}
