/**
 * What a token is for, as far as it says: `channels` is a chat or pub-sub token, which share one
 * form; `unknown` is one whose header and claims do not tell.
 */
export type BrowserTokenKind =
  | 'room'
  | 'channels'
  | 'subscriber'
  | 'subscriber-refresh'
  | 'click-to-call'
  | 'unknown'

/**
 * What a token that was made for browsers says of itself. What it does not say is `undefined`: a
 * subscriber token is sealed and shows its header alone.
 *
 * **It does not verify a signature**: whoever made the token may have written anything. Show it,
 * plan with it, and let the server decide. The text of the token is not kept here.
 */
export declare class BrowserToken {
  private constructor()

  /**
   * Reads a room, chat, pub-sub, subscriber or click-to-call token.
   *
   * @throws {ConfigError} `invalid_browser_token`
   * @throws {BrowserCredentialError} if it is a secret of a server
   */
  static parse(text: string): BrowserToken

  /** What it is for. */
  readonly kind: BrowserTokenKind
  /** The claims could be read: it is a JWS. Those of a JWE are sealed. */
  readonly isReadable: boolean
  /** The header, as it is: `alg`, `typ`, and with subscriber tokens often `ch`, the host. */
  readonly header: Readonly<Record<string, unknown>>
  /** All claims, as they are; absent when sealed. */
  readonly claims: Readonly<Record<string, unknown>> | undefined
  /** The token's own id (`jti`). */
  readonly id: string | undefined
  /** The subject (`sub`): with room tokens the project. */
  readonly project: string | undefined
  /** The room's name. */
  readonly room: string | undefined
  /** The name of the user, or the member id of a chat. */
  readonly user: string | undefined
  /** What its holder may do in the room, such as `room.self.audio_mute`. */
  readonly permissions: readonly string[] | undefined
  /** What its holder may do in which channel. */
  readonly channels: Readonly<Record<string, { read?: boolean; write?: boolean }>> | undefined
  /** When it was made. */
  readonly issuedAt: Date | undefined
  /** When it begins to be good. */
  readonly notBefore: Date | undefined
  /** When it ends. Room tokens do not always say. */
  readonly expiresAt: Date | undefined
  /** From when on the room may be joined. */
  readonly joinFrom: Date | undefined
  /** Until when the room may be joined. */
  readonly joinUntil: Date | undefined

  /**
   * Whether its end has come, by this machine's clock unless told otherwise; `undefined` if it does
   * not say when it ends.
   */
  isExpired(now?: Date | number): boolean | undefined
}
