// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, page, Resource, rest } from '../core/resource.ts'
import type { OpenString } from '../core/types.ts'
import type { CallReceiveMode, HttpMethod, PaginationLinks, PhoneNumberCallHandler, PhoneNumberCapability, PhoneNumberE911Status, PhoneNumberMessageHandler, PhoneNumberResponse, PhoneNumberType } from './common.ts'

/** Methods of `client.phoneNumbers`. */
export class PhoneNumbers extends Resource {
  /**
   * Registers the postal address of a phone number with emergency services (E911).
   *
   * `POST /api/relay/rest/phone_numbers/{id}/e911_address`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  assignE911Address(
    id: string,
    body: AssignE911AddressRequest,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    return call(this, 284, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Buys a phone number that a search found; it costs money from then on.
   *
   * `POST /api/relay/rest/phone_numbers`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {RateLimitError} on
   * 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: PurchasePhoneNumberRequest, options?: RequestOptions): ResultPromise<PhoneNumberResponse> {
    return call(this, 285, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Releases a phone number; it may not be possible to get it back.
   *
   * `DELETE /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 286, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one phone number and what handles its calls and messages.
   *
   * `GET /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<PhoneNumberResponse> {
    return call(this, 287, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the phone numbers of the project, page by page; they can be filtered by name and number.
   *
   * `GET /api/relay/rest/phone_numbers`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400, {AuthenticationError} on 401, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: PhoneNumbersListQuery,
    options?: RequestOptions,
  ): PagePromise<PhoneNumber, PhoneNumberListResponse> {
    return page(this, 288, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Removes the emergency (E911) address from a phone number.
   *
   * `DELETE /api/relay/rest/phone_numbers/{id}/e911_address`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  removeE911Address(id: string, options?: RequestOptions): ResultPromise<PhoneNumberResponse> {
    return call(this, 289, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Searches for phone numbers to buy, by area code, digits, place or type.
   *
   * `GET /api/relay/rest/phone_numbers/search`. Requires the scope `numbers`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  search(
    query?: PhoneNumbersSearchQuery,
    options?: RequestOptions,
  ): PagePromise<AvailablePhoneNumber, AvailablePhoneNumbersResponse> {
    return page(this, 290, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes a phone number: its name and what handles its calls and messages.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}`. Requires the scope `numbers`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: UpdatePhoneNumberRequest,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    return call(this, 291, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Lets an AI agent answer the calls to a phone number, by its id among the Fabric resources.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `ai_agent`. Requires the scope
   * `numbers`.
   * @param id A UUID.
   * @param agentId Sent as `call_ai_agent_id`.
   * @param more Other fields of `phoneNumbers.update`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  setAiAgent(
    id: string,
    agentId: string,
    more?: Omit<UpdatePhoneNumberRequest, 'call_handler' | 'call_ai_agent_id'>,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    const body = {
      ...more,
      call_handler: 'ai_agent',
      call_ai_agent_id: agentId ?? null,
    }
    return call(this, 291, [id], { body }, options, rest(arguments, 4))
  }

  /**
   * Lets a call flow answer the calls to a phone number; `call_flow_version` in `more` selects the
   * deployed version or the working copy.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `call_flow`. Requires the scope
   * `numbers`.
   * @param id A UUID.
   * @param flowId Sent as `call_flow_id`.
   * @param more Other fields of `phoneNumbers.update`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  setCallFlow(
    id: string,
    flowId: string,
    more?: Omit<UpdatePhoneNumberRequest, 'call_handler' | 'call_flow_id'>,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    const body = {
      ...more,
      call_handler: 'call_flow',
      call_flow_id: flowId ?? null,
    }
    return call(this, 291, [id], { body }, options, rest(arguments, 4))
  }

  /**
   * Lets a cXML application answer the calls to a phone number.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `laml_application`. Requires the
   * scope `numbers`.
   * @param id A UUID.
   * @param applicationId Sent as `call_laml_application_id`.
   * @param more Other fields of `phoneNumbers.update`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  setCxmlApplication(
    id: string,
    applicationId: string,
    more?: Omit<UpdatePhoneNumberRequest, 'call_handler' | 'call_laml_application_id'>,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    const body = {
      ...more,
      call_handler: 'laml_application',
      call_laml_application_id: applicationId ?? null,
    }
    return call(this, 291, [id], { body }, options, rest(arguments, 4))
  }

  /**
   * Lets the cXML document at a URL answer the calls to a phone number; `more` accepts the fallback
   * and the status callback.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `laml_webhooks`. Requires the
   * scope `numbers`.
   * @param id A UUID.
   * @param url Sent as `call_request_url`.
   * @param more Other fields of `phoneNumbers.update`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  setCxmlWebhook(
    id: string,
    url: string,
    more?: Omit<UpdatePhoneNumberRequest, 'call_handler' | 'call_request_url'>,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    const body = {
      ...more,
      call_handler: 'laml_webhooks',
      call_request_url: url ?? null,
    }
    return call(this, 291, [id], { body }, options, rest(arguments, 4))
  }

  /**
   * Lets a Relay application answer the calls to a phone number, by its name.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_application`. Requires
   * the scope `numbers`.
   * @param id A UUID.
   * @param name Sent as `call_relay_application`.
   * @param more Other fields of `phoneNumbers.update`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  setRelayApplication(
    id: string,
    name: string,
    more?: Omit<UpdatePhoneNumberRequest, 'call_handler' | 'call_relay_application'>,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    const body = {
      ...more,
      call_handler: 'relay_application',
      call_relay_application: name ?? null,
    }
    return call(this, 291, [id], { body }, options, rest(arguments, 4))
  }

  /**
   * Hands the calls to a phone number to the Relay clients that listen to a topic.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_topic`. Requires the
   * scope `numbers`.
   * @param id A UUID.
   * @param topic Sent as `call_relay_topic`.
   * @param more Other fields of `phoneNumbers.update`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  setRelayTopic(
    id: string,
    topic: string,
    more?: Omit<UpdatePhoneNumberRequest, 'call_handler' | 'call_relay_topic'>,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    const body = {
      ...more,
      call_handler: 'relay_topic',
      call_relay_topic: topic ?? null,
    }
    return call(this, 291, [id], { body }, options, rest(arguments, 4))
  }

  /**
   * Lets the SWML document at a URL answer the calls to a phone number.
   *
   * `PUT /api/relay/rest/phone_numbers/{id}` with `call_handler` = `relay_script`. Requires the
   * scope `numbers`.
   * @param id A UUID.
   * @param url Sent as `call_relay_script_url`.
   * @param more Other fields of `phoneNumbers.update`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  setSwmlWebhook(
    id: string,
    url: string,
    more?: Omit<UpdatePhoneNumberRequest, 'call_handler' | 'call_relay_script_url'>,
    options?: RequestOptions,
  ): ResultPromise<PhoneNumberResponse> {
    const body = {
      ...more,
      call_handler: 'relay_script',
      call_relay_script_url: url ?? null,
    }
    return call(this, 291, [id], { body }, options, rest(arguments, 4))
  }
}

/** Query of `phoneNumbers.list`. */
export interface PhoneNumbersListQuery {
  filter_name?: string | undefined
  filter_number?: string | undefined
  /** An integer. Default: `0`. */
  page_number?: number | undefined
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `phoneNumbers.search`. */
export interface PhoneNumbersSearchQuery {
  areacode?: string | undefined
  number_type?: string | undefined
  starts_with?: string | undefined
  contains?: string | undefined
  ends_with?: string | undefined
  /** An integer. */
  max_results?: number | undefined
  region?: string | undefined
  city?: string | undefined
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Body of `phoneNumbers.assignE911Address`. */
export interface AssignE911AddressRequest {
  /** A UUID. */
  e911_address_id: string
}

/** Item of `phoneNumbers.search`. */
export interface AvailablePhoneNumber {
  number: string
  region?: string | undefined
  city?: string | undefined
  rate_center?: string | undefined
  lata?: string | undefined
  capabilities?: PhoneNumberCapabilities | undefined
}

/** Response of `phoneNumbers.search`. */
export interface AvailablePhoneNumbersResponse {
  links?: PaginationLinks | undefined
  data?: AvailablePhoneNumber[] | undefined
}

/** Item of `phoneNumbers.list`. */
export interface PhoneNumber {
  /** A UUID. */
  id: string
  number: string
  name: string | null
  capabilities: PhoneNumberCapability[]
  number_type: PhoneNumberType
  /** A UUID. */
  e911_address_id: string | null
  e911_status: PhoneNumberE911Status | null
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  /** A date and time in RFC 3339 format. */
  next_billed_at: string | null
  call_handler: PhoneNumberCallHandler | null
  /** A UUID. */
  calling_handler_resource_id: string | null
  call_receive_mode: CallReceiveMode
  call_request_url: string | null
  call_request_method: HttpMethod | null
  call_fallback_url: string | null
  call_fallback_method: HttpMethod | null
  call_status_callback_url: string | null
  call_status_callback_method: HttpMethod | null
  call_laml_application_id: string | null
  call_dialogflow_agent_id: string | null
  call_relay_topic: string | null
  call_relay_topic_status_callback_url: string | null
  call_relay_script_url: string | null
  call_relay_context: string | null
  call_relay_context_status_callback_url: string | null
  call_relay_application: string | null
  call_relay_connector_id: string | null
  /** A UUID. */
  call_sip_endpoint_id: string | null
  call_verto_resource: string | null
  /** A UUID. */
  call_video_room_id: string | null
  message_handler: PhoneNumberMessageHandler | null
  /** A UUID. */
  messaging_handler_resource_id: string | null
  message_request_url: string | null
  message_request_method: HttpMethod | null
  message_fallback_url: string | null
  message_fallback_method: HttpMethod | null
  message_laml_application_id: string | null
  message_relay_topic: string | null
  message_relay_context: string | null
  country_code: string | null
}

/** `PhoneNumberCallHandlerRequest` of the API. */
export type PhoneNumberCallHandlerRequest = OpenString<
  | 'relay_context'
  | 'relay_topic'
  | 'relay_script'
  | 'relay_application'
  | 'relay_connector'
  | 'relay_sip_endpoint'
  | 'relay_verto_endpoint'
  | 'laml_webhooks'
  | 'laml_application'
  | 'dialogflow'
  | 'video_room'
  | 'call_flow'
  | 'ai_agent'
>

/** `PhoneNumberCapabilities` of the API. */
export interface PhoneNumberCapabilities {
  voice?: boolean | undefined
  sms?: boolean | undefined
  mms?: boolean | undefined
  fax?: boolean | undefined
}

/** Response of `phoneNumbers.list`. */
export interface PhoneNumberListResponse {
  links: PaginationLinks
  data: PhoneNumber[]
}

/** Body of `phoneNumbers.create`. */
export interface PurchasePhoneNumberRequest {
  /** A number from a search, in E.164 format. The purchase costs money. */
  number: string
}

/** Body of `phoneNumbers.update`. */
export interface UpdatePhoneNumberRequest {
  /** The name of the number in the dashboard. */
  name?: string | undefined
  /** What handles incoming calls; each value uses the field with its id or URL. */
  call_handler?: PhoneNumberCallHandlerRequest | undefined
  call_receive_mode?: string | undefined
  /** The URL of the document for incoming calls. */
  call_request_url?: string | undefined
  call_request_method?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `call_request_url` fails. */
  call_fallback_url?: string | undefined
  call_fallback_method?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that receives the status of calls. */
  call_status_callback_url?: string | undefined
  call_status_callback_method?: OpenString<'GET' | 'POST'> | undefined
  /** The cXML application, for the handler `laml_application`. */
  call_laml_application_id?: string | undefined
  /** The Dialogflow agent, for the handler `dialogflow`. */
  call_dialogflow_agent_id?: string | undefined
  /** The Relay topic that receives calls, for the handler `relay_topic`. */
  call_relay_topic?: string | undefined
  /** The URL that receives the status of calls, for the handler `relay_topic`. */
  call_relay_topic_status_callback_url?: string | undefined
  /** The URL of the SWML document, for the handler `relay_script`. */
  call_relay_script_url?: string | undefined
  /** @deprecated */
  call_relay_context?: string | undefined
  /** @deprecated */
  call_relay_context_status_callback_url?: string | undefined
  /** The Relay application that receives calls, for the handler `relay_application`. */
  call_relay_application?: string | undefined
  call_relay_connector_id?: string | undefined
  /** The SIP endpoint, for the handler `relay_sip_endpoint`. */
  call_sip_endpoint_id?: string | undefined
  call_verto_resource?: string | undefined
  /** The video room, for the handler `video_room`. A UUID. */
  call_video_room_id?: string | undefined
  /** What handles incoming messages; each value uses the field with its id or URL. */
  message_handler?: PhoneNumberMessageHandler | undefined
  /** The URL of the document for incoming messages. */
  message_request_url?: string | undefined
  message_request_method?: OpenString<'GET' | 'POST'> | undefined
  /** The URL that is used if `message_request_url` fails. */
  message_fallback_url?: string | undefined
  message_fallback_method?: OpenString<'GET' | 'POST'> | undefined
  /** The cXML application for messages. */
  message_laml_application_id?: string | undefined
  /** The Relay topic that receives messages. */
  message_relay_topic?: string | undefined
  /** @deprecated */
  message_relay_context?: string | undefined
  /** The Relay application that receives messages. */
  message_relay_application?: string | undefined
  /** A UUID. */
  call_ai_agent_id?: string | undefined
  /** A UUID. */
  call_flow_id?: string | undefined
  call_flow_version?: OpenString<'working_copy' | 'current_deployed'> | undefined
}
