// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { PaginationLinks } from './common.ts'

/** Methods of `client.verifiedCallers`. */
export class VerifiedCallers extends Resource {
  /**
   * Starts to verify your phone number as a caller id: SignalWire calls it and announces a code.
   *
   * `POST /api/relay/rest/verified_caller_ids`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(
    body: CreateVerifiedCallerIDRequest,
    options?: RequestOptions,
  ): ResultPromise<VerifiedCallerIDResponse> {
    return call(this, 335, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Deletes a verified caller id; calls can no longer show it.
   *
   * `DELETE /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 336, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one verified caller id, and whether its verification is done.
   *
   * `GET /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<VerifiedCallerIDResponse> {
    return call(this, 337, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the verified caller ids: your phone numbers that calls may show; they can be filtered by
   * name and number.
   *
   * `GET /api/relay/rest/verified_caller_ids`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: VerifiedCallersListQuery,
    options?: RequestOptions,
  ): PagePromise<VerifiedCallerID, VerifiedCallerIDListResponse> {
    return page(this, 338, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Calls the number again to speak a new verification code.
   *
   * `POST /api/relay/rest/verified_caller_ids/{id}/verification`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  redialVerification(id: string, options?: RequestOptions): ResultPromise<VerifiedCallerIDResponse> {
    return call(this, 339, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Submits the code that was spoken to the number, which verifies it.
   *
   * `PUT /api/relay/rest/verified_caller_ids/{id}/verification`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  submitVerification(
    id: string,
    body: VerifyCallerIDRequest,
    options?: RequestOptions,
  ): ResultPromise<VerifiedCallerIDResponse> {
    return call(this, 340, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Renames a verified caller id.
   *
   * `PUT /api/relay/rest/verified_caller_ids/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body: UpdateVerifiedCallerIDRequest,
    options?: RequestOptions,
  ): ResultPromise<VerifiedCallerIDResponse> {
    return call(this, 341, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `verifiedCallers.list`. */
export interface VerifiedCallersListQuery {
  filter_name?: string | undefined
  filter_number?: string | undefined
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Body of `verifiedCallers.create`. */
export interface CreateVerifiedCallerIDRequest {
  /** The number in E.164 format. A call to it speaks the code that confirms it. */
  number: string
  /** The name of the number in the dashboard. At most 200 characters. */
  name?: string | undefined
  /** The digits that are dialled after the number answers. */
  extension?: string | undefined
}

/** Body of `verifiedCallers.update`. */
export interface UpdateVerifiedCallerIDRequest {
  /** At most 200 characters. */
  name: string
}

/** Item of `verifiedCallers.list`. */
export interface VerifiedCallerID {
  type?: string | undefined
  /** A UUID. */
  id: string
  number: string
  name?: string | undefined
  extension?: string | undefined
  verified: boolean
  /** A date and time in RFC 3339 format. */
  verified_at?: string | undefined
  status?: OpenString<'Verified' | 'Awaiting Verification'> | undefined
}

/** Response of `verifiedCallers.list`. */
export interface VerifiedCallerIDListResponse {
  links?: PaginationLinks | undefined
  data?: VerifiedCallerID[] | undefined
}

/**
 * Response of `verifiedCallers.create`, `verifiedCallers.get`, `verifiedCallers.redialVerification`
 * and 2 more.
 */
export interface VerifiedCallerIDResponse {
  type?: string | undefined
  /** A UUID. */
  id: string
  number: string
  name?: string | undefined
  extension?: string | undefined
  verified: boolean
  /** A date and time in RFC 3339 format. */
  verified_at?: string | undefined
  status?: OpenString<'Verified' | 'Awaiting Verification'> | undefined
}

/** Body of `verifiedCallers.submitVerification`. */
export interface VerifyCallerIDRequest {
  verification_code: string
}
