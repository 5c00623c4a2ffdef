// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'

/** Methods of `client.mfa`. */
export class Mfa extends Resource {
  /**
   * Calls a phone number and speaks a one-time code; check the entered code with `mfa.verify`.
   *
   * `POST /api/relay/rest/mfa/call`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  call(body: MfaRequest, options?: RequestOptions): ResultPromise<MfaResponse> {
    return call(this, 272, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Sends a one-time code by SMS; check the entered code with `mfa.verify`.
   *
   * `POST /api/relay/rest/mfa/sms`. Requires the scope `management`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  sms(body: MfaRequest, options?: RequestOptions): ResultPromise<MfaResponse> {
    return call(this, 273, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Checks a one-time code that a user entered; `success` is true if it is correct.
   *
   * `POST /api/relay/rest/mfa/{mfa_request_id}/verify`. Requires the scope `management`.
   * @param mfaRequestId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  verify(
    mfaRequestId: string,
    body: MfaVerifyRequest,
    options?: RequestOptions,
  ): ResultPromise<MfaVerifyResponse> {
    return call(this, 274, [mfaRequestId], { body }, options, rest(arguments, 3))
  }
}

/** Body of `mfa.call`, `mfa.sms`. */
export interface MfaRequest {
  /** The number in E.164 format that receives the code. The message or the call costs money. */
  to: string
  /** A number of the project in E.164 format, which the receiver sees. */
  from?: string | undefined
  /** The text before the code. Default: `"Your Personal Authorization Code is:"`. */
  message?: string | undefined
  /** The number of characters of the code. An integer. Default: `6`. */
  token_length?: number | undefined
  /** The number of seconds for which the code is accepted. An integer. Default: `3600`. */
  valid_for?: number | undefined
  /** The number of wrong codes after which the request is closed. An integer. Default: `3`. */
  max_attempts?: number | undefined
  /** Whether the code contains letters as well as digits. Default: `false`. */
  allow_alphas?: boolean | undefined
}

/** Response of `mfa.call`, `mfa.sms`. */
export interface MfaResponse {
  /** A UUID. */
  id: string
  success: boolean
  to: string
  channel: string
}

/** Body of `mfa.verify`. */
export interface MfaVerifyRequest {
  /** The code that the user typed in. */
  token: string
}

/** Response of `mfa.verify`. */
export interface MfaVerifyResponse {
  success: boolean
}
