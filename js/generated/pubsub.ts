// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'

/** Methods of `client.pubsub`. */
export class Pubsub extends Resource {
  /**
   * Creates a token with which a browser subscribes to the listed channels (`read`), publishes in
   * them (`write`) or both; `ttl` is its lifetime in minutes.
   *
   * `POST /api/pubsub/tokens`. Requires the scope `pubsub`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createToken(body: PubSubNewPubSubToken, options?: RequestOptions): ResultPromise<PubSubPubSubToken> {
    return call(this, 301, [], { body }, options, rest(arguments, 2))
  }
}

/** Body of `pubsub.createToken`. */
export interface PubSubNewPubSubToken {
  /** The lifetime of the token in minutes: at most 30 days. An integer. 1 to 43200. */
  ttl: number
  /** The channels by name, each with what the client may do there. 1 to 500 keys. */
  channels: Record<string, PubSubPubSubPermissionWithRead | PubSubPubSubPermissionWithWrite>
  /** The id of the client; a random one if absent. At most 250 characters. */
  member_id?: string | undefined
  /** Data of your program about the client. Default: `{}`. */
  state?: PubSubPubSubState | undefined
}

/** `PubSub.PubSubPermissionWithRead` of the API. */
export interface PubSubPubSubPermissionWithRead {
  read: boolean
  write?: boolean | undefined
}

/** `PubSub.PubSubPermissionWithWrite` of the API. */
export interface PubSubPubSubPermissionWithWrite {
  read?: boolean | undefined
  write: boolean
}

/** `PubSub.PubSubState` of the API. */
export type PubSubPubSubState = Record<string, unknown>

/** Response of `pubsub.createToken`. */
export interface PubSubPubSubToken {
  token: string
}
