// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'

/** Methods of `client.lookup`. */
export class Lookup extends Resource {
  /**
   * Looks up a phone number in E.164 form: country and formats, and with `include` its carrier and
   * caller name, which cost money.
   *
   * `GET /api/relay/rest/lookup/phone_number/{e164_number}`. Requires no particular scope.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  phoneNumber(
    e164Number: string,
    query?: LookupPhoneNumberQuery,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberLookupResponse> {
    return call(this, 261, [e164Number], { query }, options, rest(arguments, 3))
  }
}

/** Query of `lookup.phoneNumber`. */
export interface LookupPhoneNumberQuery {
  include?: string | undefined
}

/** `CarrierLookupInfo` of the API. */
export interface CarrierLookupInfo {
  lrn?: string | undefined
  spid?: string | undefined
  ocn?: string | undefined
  lata?: string | undefined
  city?: string | undefined
  state?: string | undefined
  jurisdiction?: string | undefined
  lec?: string | undefined
  linetype?: string | undefined
}

/** `CnamInfo` of the API. */
export interface CnamInfo {
  caller_id?: string | undefined
}

/** Response of `lookup.phoneNumber`. */
export interface PhoneNumberLookupResponse {
  /** An integer. */
  country_code_number?: number | undefined
  national_number?: string | undefined
  possible_number?: boolean | undefined
  valid_number?: boolean | undefined
  national_number_formatted?: string | undefined
  international_number_formatted?: string | undefined
  e164?: string | undefined
  location?: string | undefined
  country_code?: string | undefined
  timezones?: string[] | undefined
  number_type?: string | undefined
  carrier?: CarrierLookupInfo | undefined
  cnam?: CnamInfo | undefined
}
