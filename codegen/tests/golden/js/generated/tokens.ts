// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'
import type { ThingTree } from './common.ts'

/** Methods of `client.tokens`. */
export class Tokens extends Resource {
  /**
   * Makes a token.
   *
   * `POST /api/tokens`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body?: ThingTree, options?: RequestOptions): ResultPromise<unknown> {
    return call(this, 0, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Gets the token's tree, which is a rather long sentence here, so that a comment has to be broken
   * into two lines.
   *
   * `GET /api/tokens`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(options?: RequestOptions): ResultPromise<ThingTree> {
    return call(this, 1, [], {}, options, rest(arguments, 1))
  }
}
