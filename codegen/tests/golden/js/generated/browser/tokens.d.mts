// Generated from api/ by codegen/src/print/typescript/declarations.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../../options.mjs'
import type { ResultPromise } from '../../promise.mjs'
import type { Resource } from '../../resource.mjs'
import type { ThingTree } from './common.mjs'

/** Methods of `client.tokens`. */
export declare class Tokens extends Resource {
  /**
   * Makes a token.
   *
   * `POST /api/tokens`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body?: ThingTree, options?: RequestOptions): ResultPromise<unknown>

  /**
   * Gets the token's tree, which is a rather long sentence here, so that a comment has to be broken
   * into two lines.
   *
   * `GET /api/tokens`. Requires the scope `things`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(options?: RequestOptions): ResultPromise<ThingTree>
}
