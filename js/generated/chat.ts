// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'

/** Methods of `client.chat`. */
export class Chat extends Resource {
  /**
   * Creates a token with which a browser chats in the listed channels, reading, writing or both;
   * `ttl` is its lifetime in minutes.
   *
   * `POST /api/chat/tokens`. Requires the scope `chat`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createToken(body: ChatNewChatToken, options?: RequestOptions): ResultPromise<ChatChatToken> {
    return call(this, 52, [], { body }, options, rest(arguments, 2))
  }
}

/** `Chat.ChatPermissionWithRead` of the API. */
export interface ChatChatPermissionWithRead {
  read: boolean
  write?: boolean | undefined
}

/** `Chat.ChatPermissionWithWrite` of the API. */
export interface ChatChatPermissionWithWrite {
  read?: boolean | undefined
  write: boolean
}

/** `Chat.ChatState` of the API. */
export type ChatChatState = Record<string, unknown>

/** Response of `chat.createToken`. */
export interface ChatChatToken {
  token: string
}

/** Body of `chat.createToken`. */
export interface ChatNewChatToken {
  /** The lifetime of the token in minutes: at most 30 days. An integer. 1 to 43200. */
  ttl: number
  /** The channels by name, each with what the user may do there. 1 to 500 keys. */
  channels: Record<string, ChatChatPermissionWithRead | ChatChatPermissionWithWrite>
  /** The id by which other members see the user; a random one if absent. At most 250 characters. */
  member_id?: string | undefined
  /** Data about the user, which members of the channels can read. Default: `{}`. */
  state?: ChatChatState | undefined
}
