// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { PhoneNumberResponse } from './common.ts'

/** Methods of `client.importedNumbers`. */
export class ImportedNumbers extends Resource {
  /**
   * Adds a phone number of another carrier to the project.
   *
   * `POST /api/relay/rest/imported_phone_numbers`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: ImportPhoneNumberRequest, options?: RequestOptions): ResultPromise<PhoneNumberResponse> {
    return call(this, 250, [], { body }, options, rest(arguments, 2))
  }
}

/** Body of `importedNumbers.create`. */
export interface ImportPhoneNumberRequest {
  /** 5 to 30 characters. */
  number: string
  number_type: OpenString<'longcode' | 'tollfree'>
  capabilities?: OpenString<'sms' | 'voice' | 'fax' | 'mms'>[] | undefined
}
