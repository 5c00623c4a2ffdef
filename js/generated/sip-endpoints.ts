// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { SipEndpoint, SipEndpointListResponse, SipEndpointResponse } from './common.ts'

/** Methods of `client.sipEndpoints`. */
export class SipEndpoints extends Resource {
  /**
   * Creates a SIP endpoint: a user name and password with which a SIP phone registers.
   *
   * `POST /api/relay/rest/endpoints/sip`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CreateSipEndpointRequest, options?: RequestOptions): ResultPromise<SipEndpointResponse> {
    return call(this, 328, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a SIP endpoint.
   *
   * `DELETE /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {NotFoundError} on 404,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 329, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one SIP endpoint.
   *
   * `GET /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<SipEndpointResponse> {
    return call(this, 330, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the SIP endpoints of the project, page by page; they can be filtered by user name and
   * caller id.
   *
   * `GET /api/relay/rest/endpoints/sip`. Requires the scope `voice`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: SipEndpointsListQuery,
    options?: RequestOptions,
  ): PagePromise<SipEndpoint, SipEndpointListResponse> {
    return page(this, 331, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes a SIP endpoint: its user name, password, SIP settings or what handles its calls.
   *
   * `PUT /api/relay/rest/endpoints/sip/{id}`. Requires the scope `voice`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: UpdateSipEndpointRequest,
    options?: RequestOptions,
  ): ResultPromise<SipEndpointResponse> {
    return call(this, 332, [id], { body }, options, rest(arguments, 3))
  }
}

/** Query of `sipEndpoints.list`. */
export interface SipEndpointsListQuery {
  filter_username?: string | undefined
  filter_caller_id?: string | undefined
  /** An integer. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Body of `sipEndpoints.create`. */
export interface CreateSipEndpointRequest {
  /** The user name with which a phone registers; it is the first part of the SIP address. */
  username: string
  /** The password with which a phone registers. */
  password: string
  /** The name that the destination of a call sees. */
  caller_id?: string | undefined
  /** A number of the project in E.164 format, which the destination of a call sees. */
  send_as?: string | undefined
  /** The ciphers that may encrypt the media. */
  ciphers?: string[] | undefined
  /** The codecs of audio and video that may be used. */
  codecs?: string[] | undefined
  /** Whether calls without encryption are accepted. */
  encryption?: OpenString<'default' | 'required' | 'optional'> | undefined
  /** What handles calls from the endpoint; each value uses the field with its id or URL. */
  call_handler?: OpenString<
    | 'relay_context'
    | 'relay_topic'
    | 'relay_application'
    | 'relay_connector'
    | 'relay_script'
    | 'laml_webhooks'
    | 'laml_application'
    | 'dialogflow'
    | 'video_room'
    | 'call_flow'
    | 'ai_agent'
  > | undefined
  /** The URL of the document for calls from the endpoint. */
  call_request_url?: string | undefined
  /** The HTTP method of the request to `call_request_url`. */
  call_request_method?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `call_request_url` fails. */
  call_fallback_url?: string | undefined
  /** The HTTP method of the request to `call_fallback_url`. */
  call_fallback_method?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that receives the status of calls. */
  call_status_callback_url?: string | undefined
  /** The HTTP method of the request to `call_status_callback_url`. */
  call_status_callback_method?: OpenString<'GET' | 'POST'> | undefined
  /** The cXML application, for the handler `laml_application`. */
  call_laml_application_id?: string | undefined
  /** The Dialogflow agent, for the handler `dialogflow`. */
  call_dialogflow_agent_id?: string | undefined
  /** The Relay topic that receives calls, for the handler `relay_topic`. */
  call_relay_topic?: string | undefined
  /** The URL that receives the status of calls, for the handler `relay_topic`. */
  call_relay_topic_status_callback_url?: string | undefined
  call_relay_context?: string | undefined
  call_relay_context_status_callback_url?: string | undefined
  /** The Relay application that receives calls, for the handler `relay_application`. */
  call_relay_application?: string | undefined
  /** The video room, for the handler `video_room`. A UUID. */
  call_video_room_id?: string | undefined
  /** A UUID. */
  call_flow_id?: string | undefined
  call_flow_version?: string | undefined
  /** A UUID. */
  call_ai_agent_id?: string | undefined
  /** The URL of the SWML document, for the handler `relay_script`. */
  call_relay_script_url?: string | undefined
}

/** Body of `sipEndpoints.update`. */
export interface UpdateSipEndpointRequest {
  username?: string | undefined
  password?: string | undefined
  caller_id?: string | undefined
  send_as?: string | undefined
  ciphers?: string[] | undefined
  codecs?: string[] | undefined
  encryption?: OpenString<'default' | 'required' | 'optional'> | undefined
  call_handler?: OpenString<
    | 'relay_context'
    | 'relay_topic'
    | 'relay_application'
    | 'relay_connector'
    | 'relay_script'
    | 'laml_webhooks'
    | 'laml_application'
    | 'dialogflow'
    | 'video_room'
    | 'call_flow'
    | 'ai_agent'
  > | undefined
  call_request_url?: string | undefined
  call_request_method?: OpenString<'GET' | 'POST'> | undefined
  call_fallback_url?: string | undefined
  call_fallback_method?: OpenString<'GET' | 'POST'> | undefined
  call_status_callback_url?: string | undefined
  call_status_callback_method?: OpenString<'GET' | 'POST'> | undefined
  call_laml_application_id?: string | undefined
  call_dialogflow_agent_id?: string | undefined
  call_relay_topic?: string | undefined
  call_relay_topic_status_callback_url?: string | undefined
  call_relay_context?: string | undefined
  call_relay_context_status_callback_url?: string | undefined
  call_relay_application?: string | undefined
  /** A UUID. */
  call_video_room_id?: string | undefined
  /** A UUID. */
  call_flow_id?: string | undefined
  call_flow_version?: string | undefined
  /** A UUID. */
  call_ai_agent_id?: string | undefined
  call_relay_script_url?: string | undefined
}
