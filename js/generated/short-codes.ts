// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { HttpMethod, PaginationLinks } from './common.ts'

/** Methods of `client.shortCodes`. */
export class ShortCodes extends Resource {
  /**
   * Reads one short code.
   *
   * `GET /api/relay/rest/short_codes/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<ShortCodeResponse> {
    return call(this, 325, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the short codes of the project, page by page; they can be filtered by name and number.
   *
   * `GET /api/relay/rest/short_codes`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(query?: ShortCodesListQuery, options?: RequestOptions): PagePromise<ShortCode, ShortCodeListResponse> {
    return page(this, 326, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes a short code: its name and what handles its messages.
   *
   * `PUT /api/relay/rest/short_codes/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body: UpdateShortCodeRequest,
    options?: RequestOptions,
  ): ResultPromise<ShortCodeResponse> {
    return call(this, 327, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `shortCodes.list`. */
export interface ShortCodesListQuery {
  filter_name?: string | undefined
  filter_number?: string | undefined
  /** An integer. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Item of `shortCodes.list`. */
export interface ShortCode {
  /** A UUID. */
  id: string
  name: string | null
  number: string
  capabilities: ShortCodeCapability[]
  number_type: 'shortcode'
  code_type: ShortCodeType
  country_code: string
  created_at: string
  updated_at: string
  next_billed_at: string | null
  lease_duration: string | null
  message_handler: ShortCodeMessageHandler | null
  message_request_url: string | null
  message_request_method: HttpMethod | null
  message_fallback_url: string | null
  message_fallback_method: HttpMethod | null
  /** A UUID. */
  message_laml_application_id: string | null
  message_relay_context: string | null
}

/** `ShortCodeCapability` of the API. */
export type ShortCodeCapability = OpenString<'sms' | 'mms'>

/** Response of `shortCodes.list`. */
export interface ShortCodeListResponse {
  links: PaginationLinks
  data: ShortCode[]
}

/** `ShortCodeMessageHandler` of the API. */
export type ShortCodeMessageHandler = OpenString<'relay_context' | 'laml_webhooks' | 'laml_application'>

/** Response of `shortCodes.get`, `shortCodes.update`. */
export interface ShortCodeResponse {
  /** A UUID. */
  id: string
  name: string | null
  number: string
  capabilities: ShortCodeCapability[]
  number_type: 'shortcode'
  code_type: ShortCodeType
  country_code: string
  created_at: string
  updated_at: string
  next_billed_at: string | null
  lease_duration: string | null
  message_handler: ShortCodeMessageHandler | null
  message_request_url: string | null
  message_request_method: HttpMethod | null
  message_fallback_url: string | null
  message_fallback_method: HttpMethod | null
  /** A UUID. */
  message_laml_application_id: string | null
  message_relay_context: string | null
}

/** `ShortCodeType` of the API. */
export type ShortCodeType = OpenString<'vanity' | 'random'>

/** Body of `shortCodes.update`. */
export interface UpdateShortCodeRequest {
  /** At most 255 characters. */
  name: string
  message_handler: ShortCodeMessageHandler
  message_request_url?: string | undefined
  /** Default: `"POST"`. */
  message_request_method?: HttpMethod | undefined
  message_fallback_url?: string | undefined
  /** Default: `"POST"`. */
  message_fallback_method?: HttpMethod | undefined
  /** A UUID. */
  message_laml_application_id?: string | undefined
  message_relay_context?: string | undefined
}
