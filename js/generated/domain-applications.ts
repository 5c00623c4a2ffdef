// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { DomainAppCallHandler, DomainApplicationResponse, PaginationLinks } from './common.ts'

/** Methods of `client.domainApplications`. */
export class DomainApplications extends Resource {
  /**
   * Creates a domain application: a SIP domain in the Space, and what handles the calls to it.
   *
   * `POST /api/relay/rest/domain_applications`. Requires one of the scopes `voice`, `messaging`,
   * `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(
    body: CreateDomainApplicationRequest,
    options?: RequestOptions,
  ): ResultPromise<DomainApplicationResponse> {
    return call(this, 141, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a domain application.
   *
   * `DELETE /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 142, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one domain application.
   *
   * `GET /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<DomainApplicationResponse> {
    return call(this, 143, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the domain applications of the project, page by page; they can be filtered by domain and
   * name.
   *
   * `GET /api/relay/rest/domain_applications`. Requires one of the scopes `voice`, `messaging`,
   * `fax`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: DomainApplicationsListQuery,
    options?: RequestOptions,
  ): PagePromise<DomainApplication, DomainApplicationListResponse> {
    return page(this, 144, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes a domain application: its SIP settings and what handles its calls.
   *
   * `PUT /api/relay/rest/domain_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: UpdateDomainApplicationRequest,
    options?: RequestOptions,
  ): ResultPromise<DomainApplicationResponse> {
    return call(this, 145, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `domainApplications.list`. */
export interface DomainApplicationsListQuery {
  filter_domain?: string | undefined
  filter_name?: string | undefined
  /** An integer. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Body of `domainApplications.create`. */
export interface CreateDomainApplicationRequest {
  name: string
  identifier: string
  /** Default: `"*"`. */
  user?: string | undefined
  ip_auth_enabled?: boolean | undefined
  /** Default: `[]`. */
  ip_auth?: string[] | undefined
  /** Default: `"optional"`. */
  encryption?: OpenString<'optional' | 'required' | 'forbidden'> | undefined
  /** Default: `["PCMU","PCMA"]`. */
  codecs?: string[] | undefined
  /**
   * Default:
   * `["AEAD_AES_256_GCM_8","AES_256_CM_HMAC_SHA1_80","AES_CM_128_HMAC_SHA1_80","AES_256_CM_HMAC_SHA1_32","AES_CM_128_HMAC_SHA1_32"]`.
   */
  ciphers?: string[] | undefined
  call_handler?: DomainAppCallHandlerRequest | undefined
  call_relay_topic?: string | undefined
  call_relay_topic_status_callback_url?: string | undefined
  call_relay_application?: string | undefined
  call_request_url?: string | undefined
  /** Default: `"POST"`. */
  call_request_method?: OpenString<'GET' | 'POST'> | undefined
  call_fallback_url?: string | undefined
  /** Default: `"POST"`. */
  call_fallback_method?: OpenString<'GET' | 'POST'> | undefined
  call_status_callback_url?: string | undefined
  /** Default: `"POST"`. */
  call_status_callback_method?: OpenString<'GET' | 'POST'> | undefined
  call_laml_application_id?: string | undefined
  /** A UUID. */
  call_video_room_id?: string | undefined
  call_relay_script_url?: string | undefined
  /** A UUID. */
  call_dialogflow_agent_id?: string | undefined
  /** A UUID. */
  call_ai_agent_id?: string | undefined
  /** A UUID. */
  call_flow_id?: string | undefined
  call_flow_version?: OpenString<'working_copy' | 'current_deployed'> | undefined
  /** @deprecated */
  call_relay_context?: string | undefined
  /** @deprecated */
  call_relay_context_status_callback_url?: string | undefined
}

/** `DomainAppCallHandlerRequest` of the API. */
export type DomainAppCallHandlerRequest = OpenString<
  | 'relay_topic'
  | 'relay_application'
  | 'laml_webhooks'
  | 'laml_application'
  | 'video_room'
  | 'relay_script'
  | 'dialogflow'
  | 'ai_agent'
  | 'call_flow'
  | 'relay_context'
>

/** Item of `domainApplications.list`. */
export interface DomainApplication {
  /** A UUID. */
  id: string
  type: string
  domain: string
  name: string | null
  identifier: string
  user: string
  ip_auth_enabled: boolean
  ip_auth: string[]
  call_handler: DomainAppCallHandler | null
  /** A UUID. */
  calling_handler_resource_id: string | null
  call_relay_topic: string | null
  call_relay_topic_status_callback_url: string | null
  /** @deprecated */
  call_relay_context: string | null
  /** @deprecated */
  call_relay_context_status_callback_url: string | null
  call_request_url: string | null
  call_request_method: OpenString<'GET' | 'POST'> | null
  call_fallback_url: string | null
  call_fallback_method: OpenString<'GET' | 'POST'> | null
  call_status_callback_url: string | null
  call_status_callback_method: OpenString<'GET' | 'POST'> | null
  call_laml_application_id: string | null
  /** A UUID. */
  call_video_room_id: string | null
  call_relay_script_url: string | null
  encryption: OpenString<'optional' | 'required' | 'forbidden'>
  codecs: string[]
  ciphers: string[]
}

/** Response of `domainApplications.list`. */
export interface DomainApplicationListResponse {
  links: PaginationLinks
  data: DomainApplication[]
}

/** Body of `domainApplications.update`. */
export interface UpdateDomainApplicationRequest {
  name?: string | undefined
  identifier?: string | undefined
  user?: string | undefined
  ip_auth_enabled?: boolean | undefined
  ip_auth?: string[] | undefined
  encryption?: OpenString<'optional' | 'required' | 'forbidden'> | undefined
  codecs?: string[] | undefined
  ciphers?: string[] | undefined
  call_handler?: DomainAppCallHandlerRequest | undefined
  call_relay_topic?: string | undefined
  call_relay_topic_status_callback_url?: string | undefined
  call_relay_application?: string | undefined
  call_request_url?: string | undefined
  call_request_method?: OpenString<'GET' | 'POST'> | undefined
  call_fallback_url?: string | undefined
  call_fallback_method?: OpenString<'GET' | 'POST'> | undefined
  call_status_callback_url?: string | undefined
  call_status_callback_method?: OpenString<'GET' | 'POST'> | undefined
  call_laml_application_id?: string | undefined
  /** A UUID. */
  call_video_room_id?: string | undefined
  call_relay_script_url?: string | undefined
  /** A UUID. */
  call_dialogflow_agent_id?: string | undefined
  /** A UUID. */
  call_ai_agent_id?: string | undefined
  /** A UUID. */
  call_flow_id?: string | undefined
  call_flow_version?: OpenString<'working_copy' | 'current_deployed'> | undefined
  /** @deprecated */
  call_relay_context?: string | undefined
  /** @deprecated */
  call_relay_context_status_callback_url?: string | undefined
}
