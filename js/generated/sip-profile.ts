// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'

/** Methods of `client.sipProfile`. */
export class SipProfile extends Resource {
  /**
   * Reads the SIP settings of the project: domain, codecs, ciphers and encryption.
   *
   * `GET /api/relay/rest/sip_profile`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(options?: RequestOptions): ResultPromise<SipProfileResponse> {
    return call(this, 333, [], {}, options, rest(arguments, 1))
  }

  /**
   * Changes the SIP settings of the project: domain, codecs, ciphers and encryption.
   *
   * `PUT /api/relay/rest/sip_profile`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(body?: UpdateSipProfileRequest, options?: RequestOptions): ResultPromise<SipProfileResponse> {
    return call(this, 334, [], { body }, options, rest(arguments, 2))
  }
}

/** Response of `sipProfile.get`, `sipProfile.update`. */
export interface SipProfileResponse {
  domain?: string | undefined
  domain_identifier?: string | undefined
  default_codecs?: string[] | undefined
  default_ciphers?: string[] | undefined
  default_encryption?: OpenString<'required' | 'optional'> | undefined
  default_send_as?: string | undefined
}

/** Body of `sipProfile.update`. */
export interface UpdateSipProfileRequest {
  domain_identifier?: string | undefined
  default_codecs?: string[] | undefined
  default_ciphers?: string[] | undefined
  default_encryption?: OpenString<'required' | 'optional'> | undefined
  default_send_as?: string | undefined
}
