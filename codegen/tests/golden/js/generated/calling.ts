// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { Thing } from './common.ts'

/** Methods of `client.calling`. */
export class Calling extends Resource {
  /**
   * Calls a number.
   *
   * `POST /api/calling/calls` with the command `dial`. Requires the scope `calling`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  dial(params: CallingDialParams, options?: RequestOptions): ResultPromise<Thing> {
    return call(this, 2, [], { body: params }, options, rest(arguments, 2))
  }

  /**
   * Ends a call.
   *
   * `POST /api/calling/calls` with the command `calling.end`. Requires the scope `calling`.
   * @param callId The id of the call.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {RateLimitError} on 429.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  end(callId: string, params?: Record<string, never>, options?: RequestOptions): ResultPromise<Thing> {
    return call(this, 3, [callId], { body: params }, options, rest(arguments, 3))
  }
}

/** Params of `calling.dial`. */
export interface CallingDialParams {
  to: string
  swml?: SWMLCallingSWMLObject | undefined
}

/** `SWML.Calling.Play` of the API. */
export interface SWMLCallingPlay {
  play: {
    /** At least -40. May be a variable. */
    volume?: number | string | undefined
    /** An integer. May be a variable. */
    loops?: number | string | undefined
    /** May be a variable. */
    mode?: OpenString<'once' | 'again'> | undefined
    /** Each item: a string matching `^https:`. May be a variable. */
    urls?: Array<string> | undefined
    /** May be a variable. */
    pause?: boolean | string | null | undefined
    /** At least 1 character. */
    text?: string | undefined
  }
}

/** `SWML.Calling.Run` of the API. */
export interface SWMLCallingRun {
  run: SWMLCallingSWMLObject
}

/** `SWML.Calling.SWMLMethod` of the API. */
export type SWMLCallingSWMLMethod = SWMLCallingPlay | SWMLCallingRun | SWMLCallingVerbName | unknown[]

/** `SWML.Calling.SWMLObject` of the API. */
export interface SWMLCallingSWMLObject {
  sections: Record<string, SWMLCallingSWMLMethod[]>
}

/** `SWML.Calling.VerbName` of the API. */
export type SWMLCallingVerbName = OpenString<'play' | 'run'>
