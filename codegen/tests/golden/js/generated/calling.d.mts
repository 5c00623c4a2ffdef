// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../options.mjs'
import type { ResultPromise } from '../promise.mjs'
import type { Resource } from '../resource.mjs'
import type { Thing } from './common.mjs'

/** Methods of `client.calling`. */
export declare class Calling extends Resource {
  /**
   * Calls a number.
   *
   * `POST /api/calling/calls` with the command `dial`. Needs the scope `calling`.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  dial(params: CallingDialParams, options?: RequestOptions): ResultPromise<Thing>

  /**
   * Ends a call.
   *
   * `POST /api/calling/calls` with the command `calling.end`. Needs the scope `calling`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  end(callId: string, params?: Record<string, never>, options?: RequestOptions): ResultPromise<Thing>
}

/** Params of `calling.dial`. */
export interface CallingDialParams {
  to: string
}
