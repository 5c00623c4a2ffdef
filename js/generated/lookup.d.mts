// Generated from api/ by codegen/src/print/ts_classes.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../options.mjs'
import type { ResultPromise } from '../promise.mjs'
import type { Resource } from '../resource.mjs'

/** Methods of `client.lookup`. */
export declare class Lookup extends Resource {
  /**
   * Looks up a phone number in E.164 form: country and formats, and with `include` its carrier and caller
   * name, which cost money.
   *
   * `GET /api/relay/rest/lookup/phone_number/{e164_number}`. Needs no particular scope.
   * @throws {ValidationError} before anything is sent, if an argument does not fit.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429, {ServerError} on
   * 500.
   * @throws {NetworkError} or {TimeoutError} without an answer, {AbortError} after `signal`.
   */
  phoneNumber(
    e164Number: string,
    query?: LookupPhoneNumberQuery,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberLookupResponse>
}

/** Query of `lookup.phoneNumber`. */
export interface LookupPhoneNumberQuery {
  include?: string
}

/** `CarrierLookupInfo` of the API. */
export interface CarrierLookupInfo {
  lrn?: string
  spid?: string
  ocn?: string
  lata?: string
  city?: string
  state?: string
  jurisdiction?: string
  lec?: string
  linetype?: string
}

/** `CnamInfo` of the API. */
export interface CnamInfo {
  caller_id?: string
}

/** Answer of `lookup.phoneNumber`. */
export interface PhoneNumberLookupResponse {
  /** A whole number. */
  country_code_number?: number
  national_number?: string
  possible_number?: boolean
  valid_number?: boolean
  national_number_formatted?: string
  international_number_formatted?: string
  e164?: string
  location?: string
  country_code?: string
  timezones?: string[]
  number_type?: string
  carrier?: CarrierLookupInfo
  cnam?: CnamInfo
}
