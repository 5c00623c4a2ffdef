// Generated from api/ by codegen/src/print/typescript/build.rs; do not edit.
// Print again: cargo run -p signalwire-codegen

import type { RequestOptions } from '../core/options.ts'
import type { PagePromise } from '../core/page.ts'
import type { ResultPromise } from '../core/promise.ts'
import { call, child, misplaced, page, Resource, rest } from '../core/resource.ts'
import type { OpenNumber, OpenString } from '../core/types.ts'
import type { DomainApplicationResponse, SWMLCallingAIParams, SWMLCallingAIPostPrompt, SWMLCallingAIPrompt, SWMLCallingContextSteps, SWMLCallingFunctionFillers, SWMLCallingGlobalData, SWMLCallingHint, SWMLCallingLanguages, SWMLCallingMultilingual, SWMLCallingMultilingualLanguage, SWMLCallingPOM, SWMLCallingPronounce, SWMLCallingSWAIG, SWMLCallingSWMLObject, SWMLCallingTurnFillers, SipEndpoint, SipEndpointListResponse, SipEndpointResponse } from './common.ts'

/** Methods of `client.fabric.addresses`. */
export class FabricAddresses extends Resource {
  /**
   * Reads one address that the holder of a subscriber token may call.
   *
   * `GET /api/fabric/addresses/{id}`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<FabricAddress> {
    return call(this, 0, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses that the holder of a subscriber token may call; a server without one sends
   * its API token.
   *
   * `GET /api/fabric/addresses`. Requires one of the scopes `voice`, `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricAddressesListQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddress, FabricAddressesResponse> {
    return page(this, 1, 'data', [], query, options, rest(arguments, 2))
  }
}

/** Methods of `client.fabric.aiAgents`. */
export class FabricAiAgents extends Resource {
  /**
   * Creates an AI agent: a prompt, a voice and the functions it may use.
   *
   * `POST /api/fabric/resources/ai_agents`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: AIAgentCreateRequest, options?: RequestOptions): ResultPromise<AIAgentResponse> {
    return call(this, 146, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes an AI agent.
   *
   * `DELETE /api/fabric/resources/ai_agents/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 147, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one AI agent.
   *
   * `GET /api/fabric/resources/ai_agents/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<AIAgentResponse> {
    return call(this, 148, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the AI agents of the project, page by page.
   *
   * `GET /api/fabric/resources/ai_agents`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricAiAgentsListQuery,
    options?: RequestOptions,
  ): PagePromise<AIAgentResponse, AIAgentListResponse> {
    return page(this, 149, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which an AI agent can be reached.
   *
   * `GET /api/fabric/resources/ai_agents/{ai_agent_id}/addresses`. Requires one of the scopes
   * `voice`, `messaging`, `fax`, `video`.
   * @param aiAgentId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    aiAgentId: string,
    query?: FabricAiAgentsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, AIAgentAddressListResponse> {
    return page(this, 150, 'data', [aiAgentId], query, options, rest(arguments, 3))
  }

  /**
   * Changes an AI agent: its prompt, its languages or the functions it may use.
   *
   * `PATCH /api/fabric/resources/ai_agents/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(id: string, body?: AIAgentUpdateRequest, options?: RequestOptions): ResultPromise<AIAgentResponse> {
    return call(this, 151, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.callFlows`. */
export class FabricCallFlows extends Resource {
  /**
   * Creates a call flow: the flow as the dashboard draws it, and the SWML that it runs.
   *
   * `POST /api/fabric/resources/call_flows`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CallFlowCreateRequest, options?: RequestOptions): ResultPromise<CallFlowResponse> {
    return call(this, 152, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a call flow.
   *
   * `DELETE /api/fabric/resources/call_flows/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 153, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Puts one version of a call flow into service, named by its document version or its id.
   *
   * `POST /api/fabric/resources/call_flow/{id}/versions`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  deployVersion(
    id: string,
    body: CallFlowVersionDeployRequest,
    options?: RequestOptions,
  ): ResultPromise<CallFlowVersionDeployResponse> {
    return call(this, 154, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Reads one call flow.
   *
   * `GET /api/fabric/resources/call_flows/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<CallFlowResponse> {
    return call(this, 155, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the call flows of the project, page by page.
   *
   * `GET /api/fabric/resources/call_flows`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricCallFlowsListQuery,
    options?: RequestOptions,
  ): PagePromise<CallFlowResponse, CallFlowListResponse> {
    return page(this, 156, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a call flow can be reached.
   *
   * `GET /api/fabric/resources/call_flow/{id}/addresses`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricCallFlowsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, CallFlowAddressListResponse> {
    return page(this, 157, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Lists the saved versions of a call flow, page by page.
   *
   * `GET /api/fabric/resources/call_flow/{id}/versions`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listVersions(
    id: string,
    query?: FabricCallFlowsListVersionsQuery,
    options?: RequestOptions,
  ): PagePromise<CallFlowVersion, CallFlowVersionListResponse> {
    return page(this, 158, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the title, the flow or the SWML of a call flow; all fields except the title are
   * required.
   *
   * `PUT /api/fabric/resources/call_flows/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(id: string, body: CallFlowUpdateRequest, options?: RequestOptions): ResultPromise<CallFlowResponse> {
    return call(this, 159, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.conferenceRooms`. */
export class FabricConferenceRooms extends Resource {
  /**
   * Creates a conference room: an audio and video room with a separate address.
   *
   * `POST /api/fabric/resources/conference_rooms`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: ConferenceRoomCreateRequest, options?: RequestOptions): ResultPromise<ConferenceRoomResponse> {
    return call(this, 160, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a conference room.
   *
   * `DELETE /api/fabric/resources/conference_rooms/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 161, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one conference room.
   *
   * `GET /api/fabric/resources/conference_rooms/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<ConferenceRoomResponse> {
    return call(this, 162, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the conference rooms of the project, page by page.
   *
   * `GET /api/fabric/resources/conference_rooms`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricConferenceRoomsListQuery,
    options?: RequestOptions,
  ): PagePromise<ConferenceRoomResponse, ConferenceRoomListResponse> {
    return page(this, 163, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a conference room can be reached.
   *
   * `GET /api/fabric/resources/conference_room/{id}/addresses`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricConferenceRoomsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressRoom, ConferenceRoomAddressListResponse> {
    return page(this, 164, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the settings of a conference room.
   *
   * `PUT /api/fabric/resources/conference_rooms/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body: ConferenceRoomUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<ConferenceRoomResponse> {
    return call(this, 165, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.cxmlApplications`. */
export class FabricCxmlApplications extends Resource {
  /**
   * Permanently deletes a cXML application.
   *
   * `DELETE /api/fabric/resources/cxml_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 166, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one cXML application.
   *
   * `GET /api/fabric/resources/cxml_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<CxmlApplicationResponse> {
    return call(this, 167, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the cXML applications of the project, page by page.
   *
   * `GET /api/fabric/resources/cxml_applications`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricCxmlApplicationsListQuery,
    options?: RequestOptions,
  ): PagePromise<CxmlApplicationResponse, CxmlApplicationListResponse> {
    return page(this, 168, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a cXML application can be reached.
   *
   * `GET /api/fabric/resources/cxml_applications/{id}/addresses`. Requires one of the scopes
   * `voice`, `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricCxmlApplicationsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddress, CxmlApplicationAddressListResponse> {
    return page(this, 169, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name or URLs of a cXML application.
   *
   * `PUT /api/fabric/resources/cxml_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: CxmlApplicationUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<CxmlApplicationResponse> {
    return call(this, 170, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.cxmlScripts`. */
export class FabricCxmlScripts extends Resource {
  /**
   * Creates a cXML script: a cXML document that the platform keeps and runs.
   *
   * `POST /api/fabric/resources/cxml_scripts`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CXMLScriptCreateRequest, options?: RequestOptions): ResultPromise<CXMLScriptResponse> {
    return call(this, 171, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a cXML script.
   *
   * `DELETE /api/fabric/resources/cxml_scripts/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 172, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one cXML script.
   *
   * `GET /api/fabric/resources/cxml_scripts/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<CXMLScriptResponse> {
    return call(this, 173, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the cXML scripts of the project, page by page.
   *
   * `GET /api/fabric/resources/cxml_scripts`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricCxmlScriptsListQuery,
    options?: RequestOptions,
  ): PagePromise<CXMLScriptResponse, CXMLScriptListResponse> {
    return page(this, 174, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a cXML script can be reached.
   *
   * `GET /api/fabric/resources/cxml_scripts/{id}/addresses`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricCxmlScriptsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, CXMLScriptAddressListResponse> {
    return page(this, 175, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name, contents or status callback of a cXML script.
   *
   * `PUT /api/fabric/resources/cxml_scripts/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: CXMLScriptUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<CXMLScriptResponse> {
    return call(this, 176, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.cxmlWebhooks`. */
export class FabricCxmlWebhooks extends Resource {
  /**
   * Creates a cXML webhook: your URL, which responds to calls or messages with cXML.
   *
   * `POST /api/fabric/resources/cxml_webhooks`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: CXMLWebhookCreateRequest, options?: RequestOptions): ResultPromise<CXMLWebhookResponse> {
    return call(this, 177, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a cXML webhook.
   *
   * `DELETE /api/fabric/resources/cxml_webhooks/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 178, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one cXML webhook.
   *
   * `GET /api/fabric/resources/cxml_webhooks/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<CXMLWebhookResponse> {
    return call(this, 179, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the cXML webhooks of the project, page by page.
   *
   * `GET /api/fabric/resources/cxml_webhooks`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricCxmlWebhooksListQuery,
    options?: RequestOptions,
  ): PagePromise<CXMLWebhookResponse, CXMLWebhookListResponse> {
    return page(this, 180, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a cXML webhook can be reached.
   *
   * `GET /api/fabric/resources/cxml_webhooks/{cxml_webhook_id}/addresses`. Requires one of the
   * scopes `voice`, `messaging`, `fax`, `video`.
   * @param cxmlWebhookId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    cxmlWebhookId: string,
    query?: FabricCxmlWebhooksListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, CXMLWebhookAddressListResponse> {
    return page(this, 181, 'data', [cxmlWebhookId], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name or URLs of a cXML webhook.
   *
   * `PATCH /api/fabric/resources/cxml_webhooks/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: CXMLWebhookUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<CXMLWebhookResponse> {
    return call(this, 182, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.dialogflowAgents`. */
export class FabricDialogflowAgents extends Resource {
  /**
   * Permanently deletes a Dialogflow agent.
   *
   * `DELETE /api/fabric/resources/dialogflow_agents/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 183, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one Dialogflow agent.
   *
   * `GET /api/fabric/resources/dialogflow_agents/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<DialogflowAgentResponse> {
    return call(this, 184, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the Dialogflow agents of the project, page by page.
   *
   * `GET /api/fabric/resources/dialogflow_agents`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricDialogflowAgentsListQuery,
    options?: RequestOptions,
  ): PagePromise<DialogflowAgentResponse, DialogflowAgentListResponse> {
    return page(this, 185, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a Dialogflow agent can be reached.
   *
   * `GET /api/fabric/resources/dialogflow_agents/{id}/addresses`. Requires one of the scopes
   * `voice`, `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricDialogflowAgentsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, DialogflowAgentAddressListResponse> {
    return page(this, 186, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name or speech of a Dialogflow agent.
   *
   * `PUT /api/fabric/resources/dialogflow_agents/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: DialogflowAgentUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<DialogflowAgentResponse> {
    return call(this, 187, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.freeswitchConnectors`. */
export class FabricFreeswitchConnectors extends Resource {
  /**
   * Creates a FreeSWITCH connector: a link to your FreeSWITCH server.
   *
   * `POST /api/fabric/resources/freeswitch_connectors`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(
    body: FreeswitchConnectorCreateRequest,
    options?: RequestOptions,
  ): ResultPromise<FreeswitchConnectorResponse> {
    return call(this, 188, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a FreeSWITCH connector.
   *
   * `DELETE /api/fabric/resources/freeswitch_connectors/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 189, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one FreeSWITCH connector.
   *
   * `GET /api/fabric/resources/freeswitch_connectors/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<FreeswitchConnectorResponse> {
    return call(this, 190, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the FreeSWITCH connectors of the project, page by page.
   *
   * `GET /api/fabric/resources/freeswitch_connectors`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricFreeswitchConnectorsListQuery,
    options?: RequestOptions,
  ): PagePromise<FreeswitchConnectorResponse, FreeswitchConnectorListResponse> {
    return page(this, 191, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a FreeSWITCH connector can be reached.
   *
   * `GET /api/fabric/resources/freeswitch_connectors/{id}/addresses`. Requires one of the scopes
   * `voice`, `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricFreeswitchConnectorsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressCall, FreeswitchConnectorAddressListResponse> {
    return page(this, 192, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name or caller id of a FreeSWITCH connector.
   *
   * `PUT /api/fabric/resources/freeswitch_connectors/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: FreeswitchConnectorUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<FreeswitchConnectorResponse> {
    return call(this, 193, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.relayApplications`. */
export class FabricRelayApplications extends Resource {
  /**
   * Creates a Relay application: calls go to the realtime clients that listen to its topic.
   *
   * `POST /api/fabric/resources/relay_applications`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(
    body: RelayApplicationCreateRequest,
    options?: RequestOptions,
  ): ResultPromise<RelayApplicationResponse> {
    return call(this, 194, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a Relay application.
   *
   * `DELETE /api/fabric/resources/relay_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 195, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one Relay application.
   *
   * `GET /api/fabric/resources/relay_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<RelayApplicationResponse> {
    return call(this, 196, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the Relay applications of the project, page by page.
   *
   * `GET /api/fabric/resources/relay_applications`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricRelayApplicationsListQuery,
    options?: RequestOptions,
  ): PagePromise<RelayApplicationResponse, RelayApplicationListResponse> {
    return page(this, 197, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a Relay application can be reached.
   *
   * `GET /api/fabric/resources/relay_applications/{id}/addresses`. Requires one of the scopes
   * `voice`, `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricRelayApplicationsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, RelayApplicationAddressListResponse> {
    return page(this, 198, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name, topic or status callback of a Relay application.
   *
   * `PUT /api/fabric/resources/relay_applications/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: RelayApplicationUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<RelayApplicationResponse> {
    return call(this, 199, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.resources`. */
export class FabricResources extends Resource {
  /**
   * Routes the calls of a domain application to a resource.
   *
   * `POST /api/fabric/resources/{id}/domain_applications`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  assignDomainApplication(
    id: string,
    body: DomainApplicationAssignRequest,
    options?: RequestOptions,
  ): ResultPromise<DomainApplicationResponse> {
    return call(this, 200, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Routes the calls or messages of a phone number to a resource, selected by `handler`.
   *
   * `POST /api/fabric/resources/{id}/phone_routes`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  assignPhoneRoute(
    id: string,
    body: PhoneRouteAssignRequest,
    options?: RequestOptions,
  ): ResultPromise<PhoneRouteResponse> {
    return call(this, 201, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Routes the calls of a SIP endpoint to a resource.
   *
   * `POST /api/fabric/resources/{id}/sip_endpoints`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  assignSipEndpoint(
    id: string,
    body: ResourceSipEndpointAssignRequest,
    options?: RequestOptions,
  ): ResultPromise<ResourceSipEndpointResponse> {
    return call(this, 202, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Permanently deletes a resource of any kind.
   *
   * `DELETE /api/fabric/resources/{id}`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 203, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads a resource of any kind.
   *
   * `GET /api/fabric/resources/{id}`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<ResourceResponse> {
    return call(this, 204, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists resources of every kind, page by page.
   *
   * `GET /api/fabric/resources`. Requires one of the scopes `voice`, `messaging`, `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricResourcesListQuery,
    options?: RequestOptions,
  ): PagePromise<ResourceResponse, ResourceListResponse> {
    return page(this, 205, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a resource can be reached.
   *
   * `GET /api/fabric/resources/{id}/addresses`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricResourcesListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddress, ResourceAddressListResponse> {
    return page(this, 206, 'data', [id], query, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.sipAddresses`. */
export class FabricSipAddresses extends Resource {
  /**
   * Creates a SIP address: a SIP name at which a resource can be reached.
   *
   * `POST /api/fabric/sip_addresses`. Requires one of the scopes `calling`, `fax`, `messaging`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {InvalidRequestError} on 422, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: SipAddressCreateRequest, options?: RequestOptions): ResultPromise<SipAddress> {
    return call(this, 207, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a SIP address.
   *
   * `DELETE /api/fabric/sip_addresses/{id}`. Requires one of the scopes `calling`, `fax`,
   * `messaging`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 208, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one SIP address.
   *
   * `GET /api/fabric/sip_addresses/{id}`. Requires one of the scopes `calling`, `fax`, `messaging`,
   * `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<SipAddress> {
    return call(this, 209, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the SIP addresses of the project, page by page.
   *
   * `GET /api/fabric/sip_addresses`. Requires one of the scopes `calling`, `fax`, `messaging`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricSipAddressesListQuery,
    options?: RequestOptions,
  ): PagePromise<SipAddress, SipAddressListResponse> {
    return page(this, 210, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Changes the name or SIP settings of a SIP address.
   *
   * `PATCH /api/fabric/sip_addresses/{id}`. Requires one of the scopes `calling`, `fax`,
   * `messaging`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {InvalidRequestError} on 400 and 422, {AuthenticationError} on 401, {NotFoundError} on
   * 404, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(id: string, body?: SipAddressUpdateRequest, options?: RequestOptions): ResultPromise<SipAddress> {
    return call(this, 211, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.sipEndpoints`. */
export class FabricSipEndpoints extends Resource {
  /**
   * Creates a SIP endpoint: a user name and password with which a SIP phone registers.
   *
   * `POST /api/fabric/resources/sip_endpoints`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: SipEndpointCreateRequest, options?: RequestOptions): ResultPromise<SipEndpointResponse> {
    return call(this, 212, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a SIP endpoint.
   *
   * `DELETE /api/fabric/resources/sip_endpoints/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 213, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one SIP endpoint.
   *
   * `GET /api/fabric/resources/sip_endpoints/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<SipEndpointResponse> {
    return call(this, 214, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the SIP endpoints of the project, page by page.
   *
   * `GET /api/fabric/resources/sip_endpoints`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricSipEndpointsListQuery,
    options?: RequestOptions,
  ): PagePromise<SipEndpoint, SipEndpointListResponse> {
    return page(this, 215, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a SIP endpoint can be reached.
   *
   * `GET /api/fabric/resources/sip_endpoints/{id}/addresses`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricSipEndpointsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressCall, SipEndpointAddressListResponse> {
    return page(this, 216, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes a SIP endpoint: its user name, its SIP settings or what handles its calls.
   *
   * `PUT /api/fabric/resources/sip_endpoints/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body: SipEndpointUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<SipEndpointResponse> {
    return call(this, 217, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.sipGateways`. */
export class FabricSipGateways extends Resource {
  /**
   * Creates a SIP gateway: a route to your SIP server.
   *
   * `POST /api/fabric/resources/sip_gateways`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: SipGatewayRequest, options?: RequestOptions): ResultPromise<SipGatewayResponse> {
    return call(this, 218, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a SIP gateway.
   *
   * `DELETE /api/fabric/resources/sip_gateways/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 219, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one SIP gateway.
   *
   * `GET /api/fabric/resources/sip_gateways/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<SipGatewayResponse> {
    return call(this, 220, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the SIP gateways of the project, page by page.
   *
   * `GET /api/fabric/resources/sip_gateways`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricSipGatewaysListQuery,
    options?: RequestOptions,
  ): PagePromise<SipGatewayResponse, SipGatewayListResponse> {
    return page(this, 221, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a SIP gateway can be reached.
   *
   * `GET /api/fabric/resources/sip_gateways/{id}/addresses`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricSipGatewaysListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressCall, SipGatewayAddressListResponse> {
    return page(this, 222, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name, URI or SIP settings of a SIP gateway.
   *
   * `PATCH /api/fabric/resources/sip_gateways/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: SipGatewayRequestUpdate,
    options?: RequestOptions,
  ): ResultPromise<SipGatewayResponse> {
    return call(this, 223, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.subscribers`. */
export class FabricSubscribers extends Resource {
  /**
   * Creates a subscriber: a person who signs in and can be called.
   *
   * `POST /api/fabric/resources/subscribers`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: SubscriberRequest, options?: RequestOptions): ResultPromise<SubscriberResponse> {
    return call(this, 224, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Creates a SIP endpoint for a subscriber: a user name and password with which a SIP phone
   * registers.
   *
   * `POST /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`. Requires one of
   * the scopes `voice`, `messaging`, `fax`, `video`.
   * @param fabricSubscriberId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createSipEndpoint(
    fabricSubscriberId: string,
    body: SubscriberSipEndpointRequest,
    options?: RequestOptions,
  ): ResultPromise<SubscriberSIPEndpoint> {
    return call(this, 225, [fabricSubscriberId], { body }, options, rest(arguments, 3))
  }

  /**
   * Permanently deletes a subscriber.
   *
   * `DELETE /api/fabric/resources/subscribers/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 226, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes one SIP endpoint of a subscriber.
   *
   * `DELETE /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`. Requires
   * one of the scopes `voice`, `messaging`, `fax`, `video`.
   * @param fabricSubscriberId A UUID.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  deleteSipEndpoint(
    fabricSubscriberId: string,
    id: string,
    options?: RequestOptions,
  ): ResultPromise<undefined> {
    return call(this, 227, [fabricSubscriberId, id], {}, options, rest(arguments, 3))
  }

  /**
   * Reads one subscriber.
   *
   * `GET /api/fabric/resources/subscribers/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<SubscriberResponse> {
    return call(this, 228, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one SIP endpoint of a subscriber.
   *
   * `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`. Requires one
   * of the scopes `voice`, `messaging`, `fax`, `video`.
   * @param fabricSubscriberId A UUID.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  getSipEndpoint(
    fabricSubscriberId: string,
    id: string,
    options?: RequestOptions,
  ): ResultPromise<SubscriberSIPEndpoint> {
    return call(this, 229, [fabricSubscriberId, id], {}, options, rest(arguments, 3))
  }

  /**
   * Lists the subscribers of the project, page by page.
   *
   * `GET /api/fabric/resources/subscribers`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricSubscribersListQuery,
    options?: RequestOptions,
  ): PagePromise<SubscriberResponse, SubscriberListResponse> {
    return page(this, 230, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a subscriber can be reached.
   *
   * `GET /api/fabric/resources/subscribers/{id}/addresses`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricSubscribersListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressSubscriber, SubscriberAddressesResponse> {
    return page(this, 231, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Lists the SIP endpoints of a subscriber, page by page.
   *
   * `GET /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints`. Requires one of
   * the scopes `voice`, `messaging`, `fax`, `video`.
   * @param fabricSubscriberId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listSipEndpoints(
    fabricSubscriberId: string,
    query?: FabricSubscribersListSipEndpointsQuery,
    options?: RequestOptions,
  ): PagePromise<SubscriberSIPEndpoint, SubscriberSipEndpointListResponse> {
    return page(this, 232, 'data', [fabricSubscriberId], query, options, rest(arguments, 3))
  }

  /**
   * Changes a subscriber: name, email, password or details; `email` is required even if it does not
   * change.
   *
   * `PUT /api/fabric/resources/subscribers/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(id: string, body: SubscriberRequest, options?: RequestOptions): ResultPromise<SubscriberResponse> {
    return call(this, 233, [id], { body }, options, rest(arguments, 3))
  }

  /**
   * Changes a SIP endpoint of a subscriber: its user name, password or SIP settings.
   *
   * `PATCH /api/fabric/resources/subscribers/{fabric_subscriber_id}/sip_endpoints/{id}`. Requires
   * one of the scopes `voice`, `messaging`, `fax`, `video`.
   * @param fabricSubscriberId A UUID.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  updateSipEndpoint(
    fabricSubscriberId: string,
    id: string,
    body?: SubscriberSipEndpointRequestUpdate,
    options?: RequestOptions,
  ): ResultPromise<SubscriberSIPEndpoint> {
    return call(this, 234, [fabricSubscriberId, id], { body }, options, rest(arguments, 4))
  }
}

/** Methods of `client.fabric.swmlScripts`. */
export class FabricSwmlScripts extends Resource {
  /**
   * Creates a SWML script: a SWML document that the platform keeps and runs.
   *
   * `POST /api/fabric/resources/swml_scripts`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: SwmlScriptCreateRequest, options?: RequestOptions): ResultPromise<SwmlScriptResponse> {
    return call(this, 235, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a SWML script.
   *
   * `DELETE /api/fabric/resources/swml_scripts/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 236, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one SWML script.
   *
   * `GET /api/fabric/resources/swml_scripts/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<SwmlScriptResponse> {
    return call(this, 237, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the SWML scripts of the project, page by page.
   *
   * `GET /api/fabric/resources/swml_scripts`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricSwmlScriptsListQuery,
    options?: RequestOptions,
  ): PagePromise<SwmlScriptResponse, SwmlScriptListResponse> {
    return page(this, 238, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a SWML script can be reached.
   *
   * `GET /api/fabric/resources/swml_scripts/{id}/addresses`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    id: string,
    query?: FabricSwmlScriptsListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, SWMLScriptAddressListResponse> {
    return page(this, 239, 'data', [id], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name, contents or status callback of a SWML script.
   *
   * `PUT /api/fabric/resources/swml_scripts/{id}`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: SwmlScriptUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<SwmlScriptResponse> {
    return call(this, 240, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.swmlWebhooks`. */
export class FabricSwmlWebhooks extends Resource {
  /**
   * Creates a SWML webhook: your URL, which responds to calls or messages with SWML.
   *
   * `POST /api/fabric/resources/swml_webhooks`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  create(body: SWMLWebhookCreateRequest, options?: RequestOptions): ResultPromise<SWMLWebhookResponse> {
    return call(this, 241, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Permanently deletes a SWML webhook.
   *
   * `DELETE /api/fabric/resources/swml_webhooks/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  delete(id: string, options?: RequestOptions): ResultPromise<undefined> {
    return call(this, 242, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Reads one SWML webhook.
   *
   * `GET /api/fabric/resources/swml_webhooks/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  get(id: string, options?: RequestOptions): ResultPromise<SWMLWebhookResponse> {
    return call(this, 243, [id], {}, options, rest(arguments, 2))
  }

  /**
   * Lists the SWML webhooks of the project, page by page.
   *
   * `GET /api/fabric/resources/swml_webhooks`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  list(
    query?: FabricSwmlWebhooksListQuery,
    options?: RequestOptions,
  ): PagePromise<SWMLWebhookResponse, SWMLWebhookListResponse> {
    return page(this, 244, 'data', [], query, options, rest(arguments, 2))
  }

  /**
   * Lists the addresses at which a SWML webhook can be reached.
   *
   * `GET /api/fabric/resources/swml_webhooks/{swml_webhook_id}/addresses`. Requires one of the
   * scopes `voice`, `messaging`, `fax`, `video`.
   * @param swmlWebhookId A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {RateLimitError} on 429,
   * {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  listAddresses(
    swmlWebhookId: string,
    query?: FabricSwmlWebhooksListAddressesQuery,
    options?: RequestOptions,
  ): PagePromise<FabricAddressApp, SWMLWebhookAddressListResponse> {
    return page(this, 245, 'data', [swmlWebhookId], query, options, rest(arguments, 3))
  }

  /**
   * Changes the name or URLs of a SWML webhook.
   *
   * `PATCH /api/fabric/resources/swml_webhooks/{id}`. Requires one of the scopes `voice`,
   * `messaging`, `fax`, `video`.
   * @param id A UUID.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  update(
    id: string,
    body?: SWMLWebhookUpdateRequest,
    options?: RequestOptions,
  ): ResultPromise<SWMLWebhookResponse> {
    return call(this, 246, [id], { body }, options, rest(arguments, 3))
  }
}

/** Methods of `client.fabric.tokens`. */
export class FabricTokens extends Resource {
  /**
   * Exchanges a public click-to-call token for a short-lived embed token; it carries no credential
   * and is open to browsers.
   *
   * `POST /api/fabric/embeds/tokens`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {PermissionError} on 403, {NotFoundError} on 404,
   * {InvalidRequestError} on 422, {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createEmbedToken(body: EmbedsTokensRequest, options?: RequestOptions): ResultPromise<EmbedsTokensResponse> {
    return call(this, 2, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Creates a guest token for a browser; it may call only the `allowed_addresses`, at most 10.
   *
   * `POST /api/fabric/guests/tokens`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createGuestToken(
    body: SubscriberGuestTokenCreateRequest,
    options?: RequestOptions,
  ): ResultPromise<SubscriberGuestTokenCreateResponse> {
    return call(this, 247, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Creates a token with which a subscriber invites another person to call one address; the request
   * is authenticated with the subscriber token.
   *
   * `POST /api/fabric/subscriber/invites`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createInviteToken(
    body: SubscriberInviteTokenCreateRequest,
    options?: RequestOptions,
  ): ResultPromise<SubscriberInviteTokenCreateResponse> {
    return call(this, 3, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Creates a subscriber token for a browser, and creates the subscriber if the `reference` is new.
   *
   * `POST /api/fabric/subscribers/tokens`. Requires one of the scopes `voice`, `messaging`, `fax`,
   * `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  createSubscriberToken(
    body: SubscriberTokenRequest,
    options?: RequestOptions,
  ): ResultPromise<SubscriberTokenResponse> {
    return call(this, 248, [], { body }, options, rest(arguments, 2))
  }

  /**
   * Exchanges a refresh token for a new subscriber token and a new refresh token.
   *
   * `POST /api/fabric/subscribers/tokens/refresh`. Requires one of the scopes `voice`, `messaging`,
   * `fax`, `video`.
   * @throws {ValidationError} before anything is sent, if an argument is invalid.
   * @throws {AuthenticationError} on 401, {NotFoundError} on 404, {InvalidRequestError} on 422,
   * {RateLimitError} on 429, {ServerError} on 500.
   * @throws {NetworkError} or {TimeoutError} without a response, {AbortError} if `signal` aborts.
   */
  refreshSubscriberToken(
    body: SubscriberRefreshTokenRequest,
    options?: RequestOptions,
  ): ResultPromise<SubscriberRefreshTokenResponse> {
    return call(this, 249, [], { body }, options, rest(arguments, 2))
  }
}

/** Methods of `client.fabric`. */
export class Fabric extends Resource {
  /** `client.fabric.addresses` */
  get addresses(): FabricAddresses {
    return child(this, FabricAddresses)
  }

  /** `client.fabric.aiAgents` */
  get aiAgents(): FabricAiAgents {
    return child(this, FabricAiAgents)
  }

  /** `client.fabric.callFlows` */
  get callFlows(): FabricCallFlows {
    return child(this, FabricCallFlows)
  }

  /** `client.fabric.conferenceRooms` */
  get conferenceRooms(): FabricConferenceRooms {
    return child(this, FabricConferenceRooms)
  }

  /** `client.fabric.cxmlApplications` */
  get cxmlApplications(): FabricCxmlApplications {
    return child(this, FabricCxmlApplications)
  }

  /** `client.fabric.cxmlScripts` */
  get cxmlScripts(): FabricCxmlScripts {
    return child(this, FabricCxmlScripts)
  }

  /** `client.fabric.cxmlWebhooks` */
  get cxmlWebhooks(): FabricCxmlWebhooks {
    return child(this, FabricCxmlWebhooks)
  }

  /** `client.fabric.dialogflowAgents` */
  get dialogflowAgents(): FabricDialogflowAgents {
    return child(this, FabricDialogflowAgents)
  }

  /** `client.fabric.freeswitchConnectors` */
  get freeswitchConnectors(): FabricFreeswitchConnectors {
    return child(this, FabricFreeswitchConnectors)
  }

  /** `client.fabric.relayApplications` */
  get relayApplications(): FabricRelayApplications {
    return child(this, FabricRelayApplications)
  }

  /** `client.fabric.resources` */
  get resources(): FabricResources {
    return child(this, FabricResources)
  }

  /** `client.fabric.sipAddresses` */
  get sipAddresses(): FabricSipAddresses {
    return child(this, FabricSipAddresses)
  }

  /** `client.fabric.sipEndpoints` */
  get sipEndpoints(): FabricSipEndpoints {
    return child(this, FabricSipEndpoints)
  }

  /** `client.fabric.sipGateways` */
  get sipGateways(): FabricSipGateways {
    return child(this, FabricSipGateways)
  }

  /** `client.fabric.subscribers` */
  get subscribers(): FabricSubscribers {
    return child(this, FabricSubscribers)
  }

  /** `client.fabric.swmlScripts` */
  get swmlScripts(): FabricSwmlScripts {
    return child(this, FabricSwmlScripts)
  }

  /** `client.fabric.swmlWebhooks` */
  get swmlWebhooks(): FabricSwmlWebhooks {
    return child(this, FabricSwmlWebhooks)
  }

  /** `client.fabric.tokens` */
  get tokens(): FabricTokens {
    return child(this, FabricTokens)
  }

  /** @internal Throws an error with the correct path. */
  get address(): never {
    return misplaced(this, 'fabric.address', 'fabric.addresses')
  }

  /** @internal Throws an error with the correct path. */
  get aiAgent(): never {
    return misplaced(this, 'fabric.aiAgent', 'fabric.aiAgents')
  }

  /** @internal Throws an error with the correct path. */
  get ai_agents(): never {
    return misplaced(this, 'fabric.ai_agents', 'fabric.aiAgents')
  }

  /** @internal Throws an error with the correct path. */
  get callFlow(): never {
    return misplaced(this, 'fabric.callFlow', 'fabric.callFlows')
  }

  /** @internal Throws an error with the correct path. */
  get call_flows(): never {
    return misplaced(this, 'fabric.call_flows', 'fabric.callFlows')
  }

  /** @internal Throws an error with the correct path. */
  get conferenceRoom(): never {
    return misplaced(this, 'fabric.conferenceRoom', 'fabric.conferenceRooms')
  }

  /** @internal Throws an error with the correct path. */
  get conference_rooms(): never {
    return misplaced(this, 'fabric.conference_rooms', 'fabric.conferenceRooms')
  }

  /** @internal Throws an error with the correct path. */
  get cxmlApplication(): never {
    return misplaced(this, 'fabric.cxmlApplication', 'fabric.cxmlApplications')
  }

  /** @internal Throws an error with the correct path. */
  get cxmlScript(): never {
    return misplaced(this, 'fabric.cxmlScript', 'fabric.cxmlScripts')
  }

  /** @internal Throws an error with the correct path. */
  get cxmlWebhook(): never {
    return misplaced(this, 'fabric.cxmlWebhook', 'fabric.cxmlWebhooks')
  }

  /** @internal Throws an error with the correct path. */
  get cxml_applications(): never {
    return misplaced(this, 'fabric.cxml_applications', 'fabric.cxmlApplications')
  }

  /** @internal Throws an error with the correct path. */
  get cxml_scripts(): never {
    return misplaced(this, 'fabric.cxml_scripts', 'fabric.cxmlScripts')
  }

  /** @internal Throws an error with the correct path. */
  get cxml_webhooks(): never {
    return misplaced(this, 'fabric.cxml_webhooks', 'fabric.cxmlWebhooks')
  }

  /** @internal Throws an error with the correct path. */
  get dialogflowAgent(): never {
    return misplaced(this, 'fabric.dialogflowAgent', 'fabric.dialogflowAgents')
  }

  /** @internal Throws an error with the correct path. */
  get dialogflow_agents(): never {
    return misplaced(this, 'fabric.dialogflow_agents', 'fabric.dialogflowAgents')
  }

  /** @internal Throws an error with the correct path. */
  get freeswitchConnector(): never {
    return misplaced(this, 'fabric.freeswitchConnector', 'fabric.freeswitchConnectors')
  }

  /** @internal Throws an error with the correct path. */
  get freeswitch_connectors(): never {
    return misplaced(this, 'fabric.freeswitch_connectors', 'fabric.freeswitchConnectors')
  }

  /** @internal Throws an error with the correct path. */
  get relayApplication(): never {
    return misplaced(this, 'fabric.relayApplication', 'fabric.relayApplications')
  }

  /** @internal Throws an error with the correct path. */
  get relay_applications(): never {
    return misplaced(this, 'fabric.relay_applications', 'fabric.relayApplications')
  }

  /** @internal Throws an error with the correct path. */
  get resource(): never {
    return misplaced(this, 'fabric.resource', 'fabric.resources')
  }

  /** @internal Throws an error with the correct path. */
  get sipAddress(): never {
    return misplaced(this, 'fabric.sipAddress', 'fabric.sipAddresses')
  }

  /** @internal Throws an error with the correct path. */
  get sipEndpoint(): never {
    return misplaced(this, 'fabric.sipEndpoint', 'fabric.sipEndpoints')
  }

  /** @internal Throws an error with the correct path. */
  get sipGateway(): never {
    return misplaced(this, 'fabric.sipGateway', 'fabric.sipGateways')
  }

  /** @internal Throws an error with the correct path. */
  get sip_addresses(): never {
    return misplaced(this, 'fabric.sip_addresses', 'fabric.sipAddresses')
  }

  /** @internal Throws an error with the correct path. */
  get sip_endpoints(): never {
    return misplaced(this, 'fabric.sip_endpoints', 'fabric.sipEndpoints')
  }

  /** @internal Throws an error with the correct path. */
  get sip_gateways(): never {
    return misplaced(this, 'fabric.sip_gateways', 'fabric.sipGateways')
  }

  /** @internal Throws an error with the correct path. */
  get subscriber(): never {
    return misplaced(this, 'fabric.subscriber', 'fabric.subscribers')
  }

  /** @internal Throws an error with the correct path. */
  get swmlScript(): never {
    return misplaced(this, 'fabric.swmlScript', 'fabric.swmlScripts')
  }

  /** @internal Throws an error with the correct path. */
  get swmlWebhook(): never {
    return misplaced(this, 'fabric.swmlWebhook', 'fabric.swmlWebhooks')
  }

  /** @internal Throws an error with the correct path. */
  get swml_scripts(): never {
    return misplaced(this, 'fabric.swml_scripts', 'fabric.swmlScripts')
  }

  /** @internal Throws an error with the correct path. */
  get swml_webhooks(): never {
    return misplaced(this, 'fabric.swml_webhooks', 'fabric.swmlWebhooks')
  }

  /** @internal Throws an error with the correct path. */
  get token(): never {
    return misplaced(this, 'fabric.token', 'fabric.tokens')
  }
}

/** Query of `fabric.addresses.list`. */
export interface FabricAddressesListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.aiAgents.list`. */
export interface FabricAiAgentsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.aiAgents.listAddresses`. */
export interface FabricAiAgentsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.callFlows.list`. */
export interface FabricCallFlowsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.callFlows.listAddresses`. */
export interface FabricCallFlowsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.callFlows.listVersions`. */
export interface FabricCallFlowsListVersionsQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.conferenceRooms.list`. */
export interface FabricConferenceRoomsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.conferenceRooms.listAddresses`. */
export interface FabricConferenceRoomsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.cxmlApplications.list`. */
export interface FabricCxmlApplicationsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.cxmlApplications.listAddresses`. */
export interface FabricCxmlApplicationsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.cxmlScripts.list`. */
export interface FabricCxmlScriptsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.cxmlScripts.listAddresses`. */
export interface FabricCxmlScriptsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.cxmlWebhooks.list`. */
export interface FabricCxmlWebhooksListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.cxmlWebhooks.listAddresses`. */
export interface FabricCxmlWebhooksListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.dialogflowAgents.list`. */
export interface FabricDialogflowAgentsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.dialogflowAgents.listAddresses`. */
export interface FabricDialogflowAgentsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.freeswitchConnectors.list`. */
export interface FabricFreeswitchConnectorsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.freeswitchConnectors.listAddresses`. */
export interface FabricFreeswitchConnectorsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.relayApplications.list`. */
export interface FabricRelayApplicationsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.relayApplications.listAddresses`. */
export interface FabricRelayApplicationsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.resources.list`. */
export interface FabricResourcesListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.resources.listAddresses`. */
export interface FabricResourcesListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.sipAddresses.list`. */
export interface FabricSipAddressesListQuery {
  /** An integer. 1 to 1000. Default: `50`. */
  page_size?: number | undefined
  /** An integer. At least 0. Default: `0`. */
  page_number?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.sipEndpoints.list`. */
export interface FabricSipEndpointsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.sipEndpoints.listAddresses`. */
export interface FabricSipEndpointsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.sipGateways.list`. */
export interface FabricSipGatewaysListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.sipGateways.listAddresses`. */
export interface FabricSipGatewaysListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.subscribers.list`. */
export interface FabricSubscribersListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.subscribers.listAddresses`. */
export interface FabricSubscribersListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.subscribers.listSipEndpoints`. */
export interface FabricSubscribersListSipEndpointsQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.swmlScripts.list`. */
export interface FabricSwmlScriptsListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.swmlScripts.listAddresses`. */
export interface FabricSwmlScriptsListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.swmlWebhooks.list`. */
export interface FabricSwmlWebhooksListQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** Query of `fabric.swmlWebhooks.listAddresses`. */
export interface FabricSwmlWebhooksListAddressesQuery {
  /** An integer. */
  page_number?: number | undefined
  /** An integer. */
  page_size?: number | undefined
  page_token?: string | undefined
}

/** `AIAddressPaginationResponse` of the API. */
export interface AIAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** `AIAgent` of the API. */
export interface AIAgent {
  global_data?: SWMLCallingGlobalData | undefined
  hints?: Array<string | SWMLCallingHint> | undefined
  languages?: SWMLCallingLanguages[] | undefined
  multilingual?: SWMLCallingMultilingual | undefined
  params?: SWMLCallingAIParams | undefined
  post_prompt?: SWMLCallingAIPostPrompt | undefined
  /** A URL. */
  post_prompt_url?: string | undefined
  pronounce?: SWMLCallingPronounce[] | undefined
  prompt: SWMLCallingAIPrompt
  SWAIG?: SWMLCallingSWAIG | undefined
  /** A UUID. */
  agent_id: string
  name: string
}

/** Response of `fabric.aiAgents.listAddresses`. */
export interface AIAgentAddressListResponse {
  data: FabricAddressApp[]
  links: AIAddressPaginationResponse
}

/** Body of `fabric.aiAgents.create`. */
export interface AIAgentCreateRequest {
  global_data?: SWMLCallingGlobalData | undefined
  hints?: Array<string | SWMLCallingHint> | undefined
  languages?: SWMLCallingLanguages[] | undefined
  multilingual?: SWMLCallingMultilingual | undefined
  params?: SWMLCallingAIParams | undefined
  post_prompt?: SWMLCallingAIPostPrompt | undefined
  /** A URL. */
  post_prompt_url?: string | undefined
  pronounce?: SWMLCallingPronounce[] | undefined
  prompt: SWMLCallingAIPrompt
  SWAIG?: SWMLCallingSWAIG | undefined
  /** A UUID. */
  agent_id: string
  name: string
}

/** Response of `fabric.aiAgents.list`. */
export interface AIAgentListResponse {
  data: AIAgentResponse[]
  links: AIAgentPaginationResponse
}

/** `AIAgentPaginationResponse` of the API. */
export interface AIAgentPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/**
 * Item of `fabric.aiAgents.list`. Response of `fabric.aiAgents.create`, `fabric.aiAgents.get`,
 * `fabric.aiAgents.update`.
 */
export interface AIAgentResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'ai_agent'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  ai_agent: AIAgent
}

/** Body of `fabric.aiAgents.update`. */
export interface AIAgentUpdateRequest {
  global_data?: SWMLCallingGlobalData | undefined
  hints?: Array<string | SWMLCallingHint> | undefined
  languages?: SWMLCallingLanguages[] | undefined
  multilingual?: SWMLCallingMultilingualUpdate | undefined
  params?: SWMLCallingAIParams | undefined
  post_prompt?: SWMLCallingAIPostPromptUpdate | undefined
  /** A URL. */
  post_prompt_url?: string | undefined
  pronounce?: SWMLCallingPronounce[] | undefined
  prompt?: SWMLCallingAIPromptUpdate | undefined
  SWAIG?: SWMLCallingSWAIG | undefined
  /** A UUID. */
  agent_id?: string | undefined
  name?: string | undefined
}

/** `AddressChannel` of the API. */
export type AddressChannel = AudioChannel | MessagingChannel | VideoChannel

/** `AudioChannel` of the API. */
export interface AudioChannel {
  audio: string
}

/** `CXMLScript` of the API. */
export interface CXMLScript {
  /** A UUID. */
  id: string
  contents: string
  /** An integer. */
  request_count: number
  /** A date and time in RFC 3339 format. */
  last_accessed_at: string | null
  /** A URL. */
  request_url: string
  script_type: OpenString<'calling' | 'messaging'>
  display_name: string
  /** A URL. */
  status_callback_url?: string | null | undefined
  status_callback_method?: RequestUrlMethodType | undefined
}

/** Response of `fabric.cxmlScripts.listAddresses`. */
export interface CXMLScriptAddressListResponse {
  data: FabricAddressApp[]
  links: CXMLScriptAddressPaginationResponse
}

/** `CXMLScriptAddressPaginationResponse` of the API. */
export interface CXMLScriptAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.cxmlScripts.create`. */
export interface CXMLScriptCreateRequest {
  display_name: string
  contents: string
  /** A URL. */
  status_callback_url?: string | undefined
  status_callback_method?: RequestUrlMethodType | undefined
}

/** Response of `fabric.cxmlScripts.list`. */
export interface CXMLScriptListResponse {
  data: CXMLScriptResponse[]
  links: CXMLScriptAddressPaginationResponse
}

/**
 * Item of `fabric.cxmlScripts.list`. Response of `fabric.cxmlScripts.create`,
 * `fabric.cxmlScripts.get`, `fabric.cxmlScripts.update`.
 */
export interface CXMLScriptResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  name: string
  type: 'cxml_script'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  cxml_script: CXMLScript
}

/** Body of `fabric.cxmlScripts.update`. */
export interface CXMLScriptUpdateRequest {
  display_name?: string | undefined
  contents?: string | undefined
  /** A URL. */
  status_callback_url?: string | undefined
  status_callback_method?: RequestUrlMethodType | undefined
}

/** `CXMLWebhook` of the API. */
export interface CXMLWebhook {
  /** A UUID. */
  id: string
  name: string
  used_for: UsedForType
  /** A URL. */
  primary_request_url: string
  primary_request_method: RequestUrlMethodType
  /** A URL. */
  fallback_request_url: string | null
  fallback_request_method: RequestUrlMethodType
  /** A URL. */
  status_callback_url: string | null
  status_callback_method: RequestUrlMethodType
}

/** Response of `fabric.cxmlWebhooks.listAddresses`. */
export interface CXMLWebhookAddressListResponse {
  data: FabricAddressApp[]
  links: CXMLWebhookAddressPaginationResponse
}

/** `CXMLWebhookAddressPaginationResponse` of the API. */
export interface CXMLWebhookAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next: string
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.cxmlWebhooks.create`. */
export interface CXMLWebhookCreateRequest {
  name?: string | undefined
  /** Default: `"calling"`. */
  used_for?: UsedForType | undefined
  /** A URL. */
  primary_request_url: string
  /** Default: `"POST"`. */
  primary_request_method?: RequestUrlMethodType | undefined
  /** A URL. */
  fallback_request_url?: string | undefined
  /** Default: `"POST"`. */
  fallback_request_method?: RequestUrlMethodType | undefined
  /** A URL. */
  status_callback_url?: string | undefined
  /** Default: `"POST"`. */
  status_callback_method?: RequestUrlMethodType | undefined
}

/** Response of `fabric.cxmlWebhooks.list`. */
export interface CXMLWebhookListResponse {
  data: CXMLWebhookResponse[]
  links: CXMLWebhookPaginationResponse
}

/** `CXMLWebhookPaginationResponse` of the API. */
export interface CXMLWebhookPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next: string
  /** A URL. */
  prev?: string | undefined
}

/**
 * Item of `fabric.cxmlWebhooks.list`. Response of `fabric.cxmlWebhooks.create`,
 * `fabric.cxmlWebhooks.get`, `fabric.cxmlWebhooks.update`.
 */
export interface CXMLWebhookResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'cxml_webhook'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  cxml_webhook: CXMLWebhook
}

/** Body of `fabric.cxmlWebhooks.update`. */
export interface CXMLWebhookUpdateRequest {
  name?: string | undefined
  /** Default: `"calling"`. */
  used_for?: UsedForType | undefined
  /** A URL. */
  primary_request_url?: string | undefined
  /** Default: `"POST"`. */
  primary_request_method?: RequestUrlMethodType | undefined
  /** A URL. */
  fallback_request_url?: string | undefined
  /** Default: `"POST"`. */
  fallback_request_method?: RequestUrlMethodType | undefined
  /** A URL. */
  status_callback_url?: string | undefined
  /** Default: `"POST"`. */
  status_callback_method?: RequestUrlMethodType | undefined
}

/** `CallFlow` of the API. */
export interface CallFlow {
  /** A UUID. */
  id: string
  title: string
  flow_data?: Record<string, unknown> | undefined
  relayml?: SWMLCallingSWMLObject | undefined
  /** An integer. */
  document_version?: number | undefined
}

/** Response of `fabric.callFlows.listAddresses`. */
export interface CallFlowAddressListResponse {
  data: FabricAddressApp[]
  links: CallFlowAddressPaginationResponse
}

/** `CallFlowAddressPaginationResponse` of the API. */
export interface CallFlowAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.callFlows.create`. */
export interface CallFlowCreateRequest {
  title: string
  flow_data?: Record<string, unknown> | undefined
  relayml?: SWMLCallingSWMLObject | string | undefined
}

/** Response of `fabric.callFlows.list`. */
export interface CallFlowListResponse {
  links: CallFlowAddressPaginationResponse
  data: CallFlowResponse[]
}

/**
 * Item of `fabric.callFlows.list`. Response of `fabric.callFlows.create`, `fabric.callFlows.get`,
 * `fabric.callFlows.update`.
 */
export interface CallFlowResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'call_flow'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  call_flow: CallFlow
}

/** Body of `fabric.callFlows.update`. */
export interface CallFlowUpdateRequest {
  title?: string | undefined
  /** An integer. */
  document_version: number
  flow_data: Record<string, unknown>
  relayml: SWMLCallingSWMLObject | string
}

/** Item of `fabric.callFlows.listVersions`. */
export interface CallFlowVersion {
  /** A UUID. */
  id: string
  version: string
  created_at: string
  updated_at: string
  flow_data?: Record<string, unknown> | undefined
  relayml?: SWMLCallingSWMLObject | undefined
}

/** `CallFlowVersionDeployByDocumentVersion` of the API. */
export interface CallFlowVersionDeployByDocumentVersion {
  /** An integer. */
  document_version: number
}

/** `CallFlowVersionDeployByVersionId` of the API. */
export interface CallFlowVersionDeployByVersionId {
  /** A UUID. */
  call_flow_version_id: string
}

/** Body of `fabric.callFlows.deployVersion`. */
export type CallFlowVersionDeployRequest = CallFlowVersionDeployByDocumentVersion | CallFlowVersionDeployByVersionId

/** Response of `fabric.callFlows.deployVersion`. */
export interface CallFlowVersionDeployResponse {
  /** A UUID. */
  id: string
  created_at: string
  updated_at: string
  /** An integer. */
  document_version: number
  flow_data?: Record<string, unknown> | undefined
  relayml?: SWMLCallingSWMLObject | undefined
}

/** Response of `fabric.callFlows.listVersions`. */
export interface CallFlowVersionListResponse {
  data: CallFlowVersion[]
  links: CallFlowVersionsPaginationResponse
}

/** `CallFlowVersionsPaginationResponse` of the API. */
export interface CallFlowVersionsPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next: string
  /** A URL. */
  prev?: string | undefined
}

/** `CallHandlerType` of the API. */
export type CallHandlerType = OpenString<'default' | 'passthrough' | 'block-pstn' | 'resource'>

/** `CallingSwmlScript` of the API. */
export interface CallingSwmlScript {
  /** A UUID. */
  id: string
  display_name: string
  script_type: 'calling'
  /** A URL. */
  request_url: string
  contents: SWMLCallingSWMLObject
  /** A URL. */
  status_callback_url?: string | undefined
  status_callback_method?: 'POST' | undefined
}

/** `CallingSwmlScriptCreateRequest` of the API. */
export interface CallingSwmlScriptCreateRequest {
  name: string
  /** Default: `"calling"`. */
  script_type?: 'calling' | undefined
  contents: SWMLCallingSWMLObject | string
  /** A URL. */
  status_callback_url?: string | undefined
}

/** `CallingSwmlScriptUpdateRequest` of the API. */
export interface CallingSwmlScriptUpdateRequest {
  display_name?: string | undefined
  /** Default: `"calling"`. */
  script_type?: 'calling' | undefined
  contents?: SWMLCallingSWMLObject | string | undefined
  /** A URL. */
  status_callback_url?: string | undefined
}

/** `Ciphers` of the API. */
export type Ciphers = OpenString<
  | 'AEAD_AES_256_GCM_8'
  | 'AES_256_CM_HMAC_SHA1_80'
  | 'AES_CM_128_HMAC_SHA1_80'
  | 'AES_256_CM_HMAC_SHA1_32'
  | 'AES_CM_128_HMAC_SHA1_32'
>

/** `Codecs` of the API. */
export type Codecs = OpenString<
  | 'PCMU'
  | 'PCMA'
  | 'G722'
  | 'G729'
  | 'OPUS'
  | 'OPUS@48000H@20I'
  | 'OPUS@24000H@20I'
  | 'OPUS@16000H@20I'
  | 'OPUS@8000H@20I'
  | 'VP8'
  | 'H264'
>

/** `ConferenceRoom` of the API. */
export interface ConferenceRoom {
  /** A UUID. */
  id: string
  name: string
  /** At most 3000 characters. */
  description: string
  /** At most 200 characters. */
  display_name: string
  /** An integer. 0 to 300. */
  max_members: number
  /** Default: `"720p"`. */
  quality: OpenString<'1080p' | '720p'>
  fps: OpenNumber<30 | 20>
  /** A date and time in RFC 3339 format. */
  join_from: string | null
  /** A date and time in RFC 3339 format. */
  join_until: string | null
  /** A date and time in RFC 3339 format. */
  remove_at: string | null
  /** An integer. 0 to 200000. */
  remove_after_seconds_elapsed: number | null
  layout: Layout
  record_on_start: boolean
  tone_on_entry_and_exit: boolean
  room_join_video_off: boolean
  user_join_video_off: boolean
  enable_room_previews: boolean
  sync_audio_video: boolean | null
  meta: Record<string, unknown>
  prioritize_handraise: boolean
}

/** Response of `fabric.conferenceRooms.listAddresses`. */
export interface ConferenceRoomAddressListResponse {
  data: FabricAddressRoom[]
  links: ConferenceRoomAddressPaginationResponse
}

/** `ConferenceRoomAddressPaginationResponse` of the API. */
export interface ConferenceRoomAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.conferenceRooms.create`. */
export interface ConferenceRoomCreateRequest {
  name: string
  /** At most 200 characters. */
  display_name?: string | undefined
  /** At most 3000 characters. */
  description?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_from?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_until?: string | undefined
  /** An integer. 0 to 300. */
  max_members?: number | undefined
  /** Default: `"720p"`. */
  quality?: OpenString<'1080p' | '720p'> | undefined
  /** A date and time in RFC 3339 format. */
  remove_at?: string | undefined
  /** An integer. 0 to 200000. */
  remove_after_seconds_elapsed?: number | undefined
  layout?: Layout | undefined
  record_on_start?: boolean | undefined
  enable_room_previews: boolean
  meta?: Record<string, unknown> | undefined
  sync_audio_video?: boolean | undefined
  tone_on_entry_and_exit?: boolean | undefined
  room_join_video_off?: boolean | undefined
  user_join_video_off?: boolean | undefined
}

/** Response of `fabric.conferenceRooms.list`. */
export interface ConferenceRoomListResponse {
  links: ConferenceRoomAddressPaginationResponse
  data: ConferenceRoomResponse[]
}

/**
 * Item of `fabric.conferenceRooms.list`. Response of `fabric.conferenceRooms.create`,
 * `fabric.conferenceRooms.get`, `fabric.conferenceRooms.update`.
 */
export interface ConferenceRoomResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'video_room'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  conference_room: ConferenceRoom
}

/** Body of `fabric.conferenceRooms.update`. */
export interface ConferenceRoomUpdateRequest {
  name?: string | undefined
  /** At most 200 characters. */
  display_name?: string | undefined
  /** At most 3000 characters. */
  description?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_from?: string | undefined
  /** A date and time in RFC 3339 format. */
  join_until?: string | undefined
  /** An integer. 0 to 300. */
  max_members?: number | undefined
  /** Default: `"720p"`. */
  quality?: OpenString<'1080p' | '720p'> | undefined
  /** A date and time in RFC 3339 format. */
  remove_at?: string | undefined
  /** An integer. 0 to 200000. */
  remove_after_seconds_elapsed?: number | undefined
  /** Default: `"grid-responsive"`. */
  layout?: Layout | undefined
  record_on_start?: boolean | undefined
  enable_room_previews: boolean
  meta?: Record<string, unknown> | undefined
  sync_audio_video: boolean
  tone_on_entry_and_exit?: boolean | undefined
  room_join_video_off?: boolean | undefined
  user_join_video_off?: boolean | undefined
}

/** `CxmlApplication` of the API. */
export interface CxmlApplication {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  friendly_name: string
  voice_url: string | null
  voice_method: RequestUrlMethodType
  voice_fallback_url: string | null
  voice_fallback_method: RequestUrlMethodType
  /** A URL. */
  status_callback: string | null
  status_callback_method: RequestUrlMethodType
  sms_url: string | null
  sms_method: RequestUrlMethodType
  sms_fallback_url: string | null
  sms_fallback_method: RequestUrlMethodType
  sms_status_callback: string | null
  sms_status_callback_method: RequestUrlMethodType
}

/** Response of `fabric.cxmlApplications.listAddresses`. */
export interface CxmlApplicationAddressListResponse {
  data: FabricAddress[]
  links: CxmlApplicationAddressPaginationResponse
}

/** `CxmlApplicationAddressPaginationResponse` of the API. */
export interface CxmlApplicationAddressPaginationResponse {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}

/** Response of `fabric.cxmlApplications.list`. */
export interface CxmlApplicationListResponse {
  data: CxmlApplicationResponse[]
  links: CxmlApplicationPaginationResponse
}

/** `CxmlApplicationPaginationResponse` of the API. */
export interface CxmlApplicationPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/**
 * Item of `fabric.cxmlApplications.list`. Response of `fabric.cxmlApplications.get`,
 * `fabric.cxmlApplications.update`.
 */
export interface CxmlApplicationResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'cxml_application'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  cxml_application: CxmlApplication
}

/** Body of `fabric.cxmlApplications.update`. */
export interface CxmlApplicationUpdateRequest {
  display_name?: string | undefined
  /** A UUID. */
  account_sid?: string | undefined
  voice_url?: string | undefined
  voice_method?: RequestUrlMethodType | undefined
  voice_fallback_url?: string | undefined
  voice_fallback_method?: RequestUrlMethodType | undefined
  status_callback?: string | undefined
  status_callback_method?: RequestUrlMethodType | undefined
  sms_url?: string | undefined
  sms_method?: RequestUrlMethodType | undefined
  sms_fallback_url?: string | undefined
  sms_fallback_method?: RequestUrlMethodType | undefined
  sms_status_callback?: string | undefined
  sms_status_callback_method?: RequestUrlMethodType | undefined
}

/** `DialogFlowPaginationResponse` of the API. */
export interface DialogFlowPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** `DialogflowAgent` of the API. */
export interface DialogflowAgent {
  /** A UUID. */
  id: string
  say_enabled?: boolean | undefined
  say?: string | undefined
  voice?: string | undefined
  display_name?: string | undefined
  /** A UUID. */
  dialogflow_reference_id?: string | undefined
  dialogflow_reference_name?: string | undefined
}

/** Response of `fabric.dialogflowAgents.listAddresses`. */
export interface DialogflowAgentAddressListResponse {
  data: FabricAddressApp[]
  links: DialogflowAgentAddressPaginationResponse
}

/** `DialogflowAgentAddressPaginationResponse` of the API. */
export interface DialogflowAgentAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Response of `fabric.dialogflowAgents.list`. */
export interface DialogflowAgentListResponse {
  data: DialogflowAgentResponse[]
  links: DialogFlowPaginationResponse
}

/**
 * Item of `fabric.dialogflowAgents.list`. Response of `fabric.dialogflowAgents.get`,
 * `fabric.dialogflowAgents.update`.
 */
export interface DialogflowAgentResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'dialogflow_agent'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  dialogflow_agent: DialogflowAgent
}

/** Body of `fabric.dialogflowAgents.update`. */
export interface DialogflowAgentUpdateRequest {
  name?: string | undefined
  say_enabled?: boolean | undefined
  say?: string | undefined
  voice?: string | undefined
}

/** `DisplayTypes` of the API. */
export type DisplayTypes = OpenString<'app' | 'room' | 'call' | 'subscriber'>

/** Body of `fabric.resources.assignDomainApplication`. */
export interface DomainApplicationAssignRequest {
  /** A UUID. */
  domain_application_id: string
}

/** Body of `fabric.tokens.createEmbedToken`. */
export interface EmbedsTokensRequest {
  token: string
}

/** Response of `fabric.tokens.createEmbedToken`. */
export interface EmbedsTokensResponse {
  /** A signed or encrypted token. */
  token: string
}

/** `Encryption` of the API. */
export type Encryption = OpenString<'required' | 'optional' | 'default'>

/**
 * Item of `fabric.addresses.list`, `fabric.cxmlApplications.listAddresses`,
 * `fabric.resources.listAddresses`. Response of `fabric.addresses.get`.
 */
export interface FabricAddress {
  /** A UUID. */
  id: string
  name: string
  display_name: string
  cover_url: string
  preview_url: string
  locked: boolean
  channels: AddressChannel
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: DisplayTypes
}

/**
 * Item of `fabric.aiAgents.listAddresses`, `fabric.callFlows.listAddresses`,
 * `fabric.cxmlScripts.listAddresses` and 5 more.
 */
export interface FabricAddressApp {
  /** A UUID. */
  id: string
  name: string
  display_name: string
  cover_url: string
  preview_url: string
  locked: boolean
  channels: AddressChannel
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'app'
}

/**
 * Item of `fabric.freeswitchConnectors.listAddresses`, `fabric.sipEndpoints.listAddresses`,
 * `fabric.sipGateways.listAddresses`.
 */
export interface FabricAddressCall {
  /** A UUID. */
  id: string
  name: string
  display_name: string
  cover_url: string
  preview_url: string
  locked: boolean
  channels: AddressChannel
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'call'
}

/** `FabricAddressPaginationResponse` of the API. */
export interface FabricAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Item of `fabric.conferenceRooms.listAddresses`. */
export interface FabricAddressRoom {
  /** A UUID. */
  id: string
  name: string
  display_name: string
  cover_url: string
  preview_url: string
  locked: boolean
  channels: AddressChannel
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'room'
}

/** Item of `fabric.subscribers.listAddresses`. */
export interface FabricAddressSubscriber {
  /** A UUID. */
  id: string
  name: string
  display_name: string
  cover_url: string
  preview_url: string
  locked: boolean
  channels: AddressChannel
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'subscriber'
}

/** Response of `fabric.addresses.list`. */
export interface FabricAddressesResponse {
  data: FabricAddress[]
  links: FabricAddressPaginationResponse
}

/** `FabricSipEndpoint` of the API. */
export interface FabricSipEndpoint {
  /** A UUID. */
  id: string
  username: string
  caller_id: string
  send_as: string
  ciphers: Ciphers[]
  codecs: Codecs[]
  /** Default: `"default"`. */
  encryption: Encryption
  call_handler: CallHandlerType
  /** A UUID. */
  calling_handler_resource_id: string | null
}

/** `FreeswitchConectorPaginationResponse` of the API. */
export interface FreeswitchConectorPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** `FreeswitchConnector` of the API. */
export interface FreeswitchConnector {
  /** A UUID. */
  id: string
  name?: string | undefined
  caller_id?: string | null | undefined
  send_as?: string | null | undefined
}

/** Response of `fabric.freeswitchConnectors.listAddresses`. */
export interface FreeswitchConnectorAddressListResponse {
  data: FabricAddressCall[]
  links: FreeswitchConnectorAddressPaginationResponse
}

/** `FreeswitchConnectorAddressPaginationResponse` of the API. */
export interface FreeswitchConnectorAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.freeswitchConnectors.create`. */
export interface FreeswitchConnectorCreateRequest {
  name: string
  /** A UUID. */
  token: string
}

/** Response of `fabric.freeswitchConnectors.list`. */
export interface FreeswitchConnectorListResponse {
  links: FreeswitchConectorPaginationResponse
  data: FreeswitchConnectorResponse[]
}

/**
 * Item of `fabric.freeswitchConnectors.list`. Response of `fabric.freeswitchConnectors.create`,
 * `fabric.freeswitchConnectors.get`, `fabric.freeswitchConnectors.update`.
 */
export interface FreeswitchConnectorResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'freeswitch_connector'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  freeswitch_connector: FreeswitchConnector
}

/** Body of `fabric.freeswitchConnectors.update`. */
export interface FreeswitchConnectorUpdateRequest {
  name?: string | undefined
  caller_id?: string | undefined
  send_as?: string | undefined
}

/** `Layout` of the API. */
export type Layout = OpenString<
  | 'grid-responsive'
  | 'grid-responsive-mobile'
  | 'highlight-1-responsive'
  | '1x1'
  | '2x1'
  | '2x2'
  | '5up'
  | '3x3'
  | '4x4'
  | '5x5'
  | '6x6'
  | '8x8'
  | '10x10'
>

/** `MessagingChannel` of the API. */
export interface MessagingChannel {
  messaging: string
}

/** `MessagingSwmlScript` of the API. */
export interface MessagingSwmlScript {
  /** A UUID. */
  id: string
  display_name: string
  script_type: 'messaging'
  /** A URL. */
  request_url: string
  contents: SWMLMessagingSWMLObject
}

/** `MessagingSwmlScriptCreateRequest` of the API. */
export interface MessagingSwmlScriptCreateRequest {
  name: string
  script_type?: 'messaging' | undefined
  contents: SWMLMessagingSWMLObject | string
}

/** `MessagingSwmlScriptUpdateRequest` of the API. */
export interface MessagingSwmlScriptUpdateRequest {
  display_name?: string | undefined
  script_type?: 'messaging' | undefined
  contents?: SWMLMessagingSWMLObject | string | undefined
}

/** Body of `fabric.resources.assignPhoneRoute`. */
export interface PhoneRouteAssignRequest {
  /** A UUID. */
  phone_route_id: string
  handler: UsedForType
}

/** Response of `fabric.resources.assignPhoneRoute`. */
export interface PhoneRouteResponse {
  /** A UUID. */
  id: string
  name: string
  display_name: string
  cover_url: string
  preview_url: string
  locked: boolean
  channels: AddressChannel
  /** A date and time in RFC 3339 format. */
  created_at: string
  type: 'app'
}

/** `RelayApplication` of the API. */
export interface RelayApplication {
  /** A UUID. */
  id: string
  name: string
  topic: string
  /** A URL. */
  call_status_callback_url: string | null
}

/** Response of `fabric.relayApplications.listAddresses`. */
export interface RelayApplicationAddressListResponse {
  data: FabricAddressApp[]
  links: RelayApplicationAddressPaginationResponse
}

/** `RelayApplicationAddressPaginationResponse` of the API. */
export interface RelayApplicationAddressPaginationResponse {
  self: string
  first: string
  next?: string | undefined
  prev?: string | undefined
}

/** Body of `fabric.relayApplications.create`. */
export interface RelayApplicationCreateRequest {
  name: string
  topic: string
  call_status_callback_url?: string | undefined
}

/** Response of `fabric.relayApplications.list`. */
export interface RelayApplicationListResponse {
  data: RelayApplicationResponse[]
  links: RelayApplicationAddressPaginationResponse
}

/**
 * Item of `fabric.relayApplications.list`. Response of `fabric.relayApplications.create`,
 * `fabric.relayApplications.get`, `fabric.relayApplications.update`.
 */
export interface RelayApplicationResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'relay_application'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  relay_application: RelayApplication
}

/** Body of `fabric.relayApplications.update`. */
export interface RelayApplicationUpdateRequest {
  name?: string | undefined
  topic?: string | undefined
  call_status_callback_url?: string | undefined
}

/** `RequestUrlMethodType` of the API. */
export type RequestUrlMethodType = OpenString<'GET' | 'POST'>

/** Response of `fabric.resources.listAddresses`. */
export interface ResourceAddressListResponse {
  data: FabricAddress[]
  links: ResourceAddressPaginationResponse
}

/** `ResourceAddressPaginationResponse` of the API. */
export interface ResourceAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Response of `fabric.resources.list`. */
export interface ResourceListResponse {
  data: ResourceResponse[]
  links: ResourcePaginationResponse
}

/** `ResourcePaginationResponse` of the API. */
export interface ResourcePaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Item of `fabric.resources.list`. Response of `fabric.resources.get`. */
export type ResourceResponse = ResourceResponseAI | ResourceResponseCallFlow | ResourceResponseCXMLWebhook | ResourceResponseCXMLScript | ResourceResponseCXMLApplication | ResourceResponseDialogFlowAgent | ResourceResponseFSConnector | ResourceResponseRelayApp | ResourceResponseSipEndpoint | ResourceResponseSipGateway | ResourceResponseSubscriber | ResourceResponseSWMLWebhook | ResourceResponseSWMLScript | ResourceResponseConferenceRoom

/** `ResourceResponseAI` of the API. */
export interface ResourceResponseAI {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'ai_agent'
  ai_agent: AIAgent
}

/** `ResourceResponseCXMLApplication` of the API. */
export interface ResourceResponseCXMLApplication {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'cxml_application'
  cxml_application: CxmlApplication
}

/** `ResourceResponseCXMLScript` of the API. */
export interface ResourceResponseCXMLScript {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'cxml_script'
  cxml_script: CXMLScript
}

/** `ResourceResponseCXMLWebhook` of the API. */
export interface ResourceResponseCXMLWebhook {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'cxml_webhook'
  cxml_webhook: CXMLWebhook
}

/** `ResourceResponseCallFlow` of the API. */
export interface ResourceResponseCallFlow {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'call_flow'
  call_flow: CallFlow
}

/** `ResourceResponseConferenceRoom` of the API. */
export interface ResourceResponseConferenceRoom {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'swml_script'
  conference_room: ConferenceRoom
}

/** `ResourceResponseDialogFlowAgent` of the API. */
export interface ResourceResponseDialogFlowAgent {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'dialogflow_agent'
  dialogflow_agent: DialogflowAgent
}

/** `ResourceResponseFSConnector` of the API. */
export interface ResourceResponseFSConnector {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'freeswitch_connector'
  freeswitch_connector: FreeswitchConnector
}

/** `ResourceResponseRelayApp` of the API. */
export interface ResourceResponseRelayApp {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'relay_application'
  relay_application: RelayApplication
}

/** `ResourceResponseSWMLScript` of the API. */
export interface ResourceResponseSWMLScript {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'swml_script'
  swml_script: SwmlScript
}

/** `ResourceResponseSWMLWebhook` of the API. */
export interface ResourceResponseSWMLWebhook {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'swml_webhook'
  swml_webhook: SWMLWebhook
}

/** `ResourceResponseSipEndpoint` of the API. */
export interface ResourceResponseSipEndpoint {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'sip_endpoint'
  sip_endpoint: FabricSipEndpoint
}

/** `ResourceResponseSipGateway` of the API. */
export interface ResourceResponseSipGateway {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'sip_gateway'
  sip_gateway: SipGateway
}

/** `ResourceResponseSubscriber` of the API. */
export interface ResourceResponseSubscriber {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  type: 'subscriber'
  subscriber: Subscriber
}

/** Body of `fabric.resources.assignSipEndpoint`. */
export interface ResourceSipEndpointAssignRequest {
  /** A UUID. */
  sip_endpoint_id: string
}

/** Response of `fabric.resources.assignSipEndpoint`. */
export interface ResourceSipEndpointResponse {
  /** A UUID. */
  id: string
  name: string
  type: 'call'
  /** A URL. */
  cover_url: string | null
  /** A URL. */
  preview_url: string | null
  channels: AddressChannel
}

/** `SWML.Calling.AIPostPromptPomUpdate` of the API. */
export interface SWMLCallingAIPostPromptPomUpdate {
  /** An integer. 0 to 4096. Default: `256`. */
  max_tokens?: number | undefined
  /** 0 to 1.5. Default: `1`. */
  temperature?: number | undefined
  /** 0 to 1. Default: `1`. */
  top_p?: number | undefined
  /** 0 to 1. Default: `0.6`. */
  confidence?: number | undefined
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number | undefined
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number | undefined
  /** At least 1 item. */
  pom?: SWMLCallingPOM[] | undefined
}

/** `SWML.Calling.AIPostPromptTextUpdate` of the API. */
export interface SWMLCallingAIPostPromptTextUpdate {
  /** An integer. 0 to 4096. Default: `256`. */
  max_tokens?: number | undefined
  /** 0 to 1.5. Default: `1`. */
  temperature?: number | undefined
  /** 0 to 1. Default: `1`. */
  top_p?: number | undefined
  /** 0 to 1. Default: `0.6`. */
  confidence?: number | undefined
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number | undefined
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number | undefined
  text?: string | undefined
}

/** `SWML.Calling.AIPostPromptUpdate` of the API. */
export type SWMLCallingAIPostPromptUpdate = SWMLCallingAIPostPromptTextUpdate | SWMLCallingAIPostPromptPomUpdate

/** `SWML.Calling.AIPromptPomUpdate` of the API. */
export interface SWMLCallingAIPromptPomUpdate {
  /** An integer. 0 to 4096. Default: `256`. */
  max_tokens?: number | undefined
  /** 0 to 1.5. Default: `1`. */
  temperature?: number | undefined
  /** 0 to 1. Default: `1`. */
  top_p?: number | undefined
  /** 0 to 1. Default: `0.6`. */
  confidence?: number | undefined
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number | undefined
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number | undefined
  /** At least 1 item. */
  pom?: SWMLCallingPOM[] | undefined
  contexts?: SWMLCallingContextsUpdate | undefined
}

/** `SWML.Calling.AIPromptTextUpdate` of the API. */
export interface SWMLCallingAIPromptTextUpdate {
  /** An integer. 0 to 4096. Default: `256`. */
  max_tokens?: number | undefined
  /** 0 to 1.5. Default: `1`. */
  temperature?: number | undefined
  /** 0 to 1. Default: `1`. */
  top_p?: number | undefined
  /** 0 to 1. Default: `0.6`. */
  confidence?: number | undefined
  /** -2 to 2. Default: `0`. */
  presence_penalty?: number | undefined
  /** -2 to 2. Default: `0`. */
  frequency_penalty?: number | undefined
  text?: string | undefined
  contexts?: SWMLCallingContextsUpdate | undefined
}

/** `SWML.Calling.AIPromptUpdate` of the API. */
export type SWMLCallingAIPromptUpdate = SWMLCallingAIPromptTextUpdate | SWMLCallingAIPromptPomUpdate

/** `SWML.Calling.ContextsObjectUpdate` of the API. */
export type SWMLCallingContextsObjectUpdate = SWMLCallingContextsPOMObjectUpdate | SWMLCallingContextsTextObjectUpdate

/** `SWML.Calling.ContextsPOMObjectUpdate` of the API. */
export interface SWMLCallingContextsPOMObjectUpdate {
  steps?: SWMLCallingContextSteps[] | undefined
  /** Default: `false`. */
  isolated?: boolean | undefined
  enter_fillers?: SWMLCallingFunctionFillers | undefined
  exit_fillers?: SWMLCallingFunctionFillers | undefined
  /** At least 1 item. */
  pom?: SWMLCallingPOM[] | undefined
}

/** `SWML.Calling.ContextsTextObjectUpdate` of the API. */
export interface SWMLCallingContextsTextObjectUpdate {
  steps?: SWMLCallingContextSteps[] | undefined
  /** Default: `false`. */
  isolated?: boolean | undefined
  enter_fillers?: SWMLCallingFunctionFillers | undefined
  exit_fillers?: SWMLCallingFunctionFillers | undefined
  text?: string | undefined
}

/** `SWML.Calling.ContextsUpdate` of the API. */
export interface SWMLCallingContextsUpdate {
  default?: SWMLCallingContextsObjectUpdate | undefined
  [field: string]: SWMLCallingContextsObjectUpdate | undefined
}

/** `SWML.Calling.MultilingualUpdate` of the API. */
export interface SWMLCallingMultilingualUpdate {
  languages?: SWMLCallingMultilingualLanguage[] | undefined
  allowed?: string[] | undefined
  engine?: string | undefined
  /** Default: `"nova-3"`. */
  model?: string | undefined
  provider?: string | undefined
  /** Default: `"en"`. */
  start_language?: string | undefined
  /** An integer. At least 1. Default: `2`. */
  min_switch_words?: number | undefined
  fillers?: string[] | SWMLCallingFunctionFillers | undefined
  function_fillers?: string[] | SWMLCallingFunctionFillers | undefined
  turn_fillers?: string[] | SWMLCallingTurnFillers | undefined
}

/** `SWML.Messaging.Execute` of the API. */
export interface SWMLMessagingExecute {
  execute: {
    dest: string
    params?: Record<string, unknown> | undefined
  }
}

/** `SWML.Messaging.Goto` of the API. */
export interface SWMLMessagingGoto {
  goto: {
    label: string
    /** An integer. May be a variable. Default: `100`. */
    max?: number | string | undefined
  }
}

/** `SWML.Messaging.Label` of the API. */
export interface SWMLMessagingLabel {
  label: string
}

/** `SWML.Messaging.Receive` of the API. */
export interface SWMLMessagingReceive {
  receive: Record<string, never>
}

/** `SWML.Messaging.Reply` of the API. */
export interface SWMLMessagingReply {
  reply: string | SWMLMessagingReplyWithBody | SWMLMessagingReplyWithMedia | SWMLMessagingReplyInlineSwitch
}

/** `SWML.Messaging.ReplyInlineSwitch` of the API. */
export interface SWMLMessagingReplyInlineSwitch {
  switch: {
    variable: string
    /** May be a variable. */
    transform?: SWMLMessagingSwitchTransform | undefined
    case: Record<string, string | SWMLMessagingReplyWithBody | SWMLMessagingReplyWithMedia>
    default?: string | SWMLMessagingReplyWithBody | SWMLMessagingReplyWithMedia | undefined
  }
}

/** `SWML.Messaging.ReplyWithBody` of the API. */
export interface SWMLMessagingReplyWithBody {
  to?: string | undefined
  from?: string | undefined
  /** A URL. */
  status_url?: string | undefined
  /** At least 1 character. */
  body: string
  /** At most 8 items. Each item: a URL. */
  media?: string[] | undefined
}

/** `SWML.Messaging.ReplyWithMedia` of the API. */
export interface SWMLMessagingReplyWithMedia {
  to?: string | undefined
  from?: string | undefined
  /** A URL. */
  status_url?: string | undefined
  /** At most 8 items. Each item: a URL. */
  media: string[]
  /** At least 1 character. */
  body?: string | undefined
}

/** `SWML.Messaging.Request` of the API. */
export interface SWMLMessagingRequest {
  request: {
    /** A URL. */
    url: string
    /** May be a variable. Default: `"POST"`. */
    method?: OpenString<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'> | undefined
    headers?: Record<string, string> | undefined
    body?: string | Record<string, unknown> | undefined
    /** 0 to 5. May be a variable. Default: `5`. */
    timeout?: number | string | undefined
    /** May be a variable. Default: `false`. */
    save_variables?: boolean | string | undefined
  }
}

/** `SWML.Messaging.Return` of the API. */
export interface SWMLMessagingReturn {
  return: unknown
}

/** `SWML.Messaging.SWMLMethod` of the API. */
export type SWMLMessagingSWMLMethod = SWMLMessagingReply | SWMLMessagingReceive | SWMLMessagingRequest | SWMLMessagingExecute | SWMLMessagingTransfer | SWMLMessagingSwitch | SWMLMessagingGoto | SWMLMessagingReturn | SWMLMessagingLabel | SWMLMessagingVerbName | unknown[]

/** `SWML.Messaging.SWMLObject` of the API. */
export interface SWMLMessagingSWMLObject {
  version?: '1.0.0' | undefined
  sections: SWMLMessagingSection
}

/** `SWML.Messaging.Section` of the API. */
export interface SWMLMessagingSection {
  main: SWMLMessagingSWMLMethod[]
  [field: string]: SWMLMessagingSWMLMethod[] | undefined
}

/** `SWML.Messaging.Switch` of the API. */
export interface SWMLMessagingSwitch {
  switch: {
    variable: string
    /** May be a variable. */
    transform?: SWMLMessagingSwitchTransform | undefined
    case: Record<string, SWMLMessagingSWMLMethod[]>
    default?: SWMLMessagingSWMLMethod[] | undefined
  }
}

/** `SWML.Messaging.SwitchTransform` of the API. */
export type SWMLMessagingSwitchTransform = OpenString<'lowercase' | 'uppercase' | 'trim' | 'lowercase_trim' | 'uppercase_trim'>

/** `SWML.Messaging.Transfer` of the API. */
export interface SWMLMessagingTransfer {
  transfer: {
    /** A URL. */
    dest: string
    /** May be a variable. Default: `"POST"`. */
    method?: OpenString<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'> | undefined
    params?: Record<string, unknown> | undefined
  }
}

/** `SWML.Messaging.VerbName` of the API. */
export type SWMLMessagingVerbName = OpenString<
  | 'reply'
  | 'receive'
  | 'request'
  | 'execute'
  | 'transfer'
  | 'switch'
  | 'goto'
  | 'return'
  | 'label'
>

/** Response of `fabric.swmlScripts.listAddresses`. */
export interface SWMLScriptAddressListResponse {
  data: FabricAddressApp[]
  links: SWMLScriptAddressPaginationResponse
}

/** `SWMLScriptAddressPaginationResponse` of the API. */
export interface SWMLScriptAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** `SWMLWebhook` of the API. */
export interface SWMLWebhook {
  /** A UUID. */
  id: string
  name: string
  used_for: OpenString<'calling' | 'messaging'>
  /** A URL. */
  primary_request_url: string
  primary_request_method: RequestUrlMethodType
  /** A URL. */
  fallback_request_url: string | null
  fallback_request_method: RequestUrlMethodType
  /** A URL. */
  status_callback_url: string | null
  status_callback_method: RequestUrlMethodType
}

/** Response of `fabric.swmlWebhooks.listAddresses`. */
export interface SWMLWebhookAddressListResponse {
  data: FabricAddressApp[]
  links: SWMLWebhookAddressPaginationResponse
}

/** `SWMLWebhookAddressPaginationResponse` of the API. */
export interface SWMLWebhookAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next: string
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.swmlWebhooks.create`. */
export interface SWMLWebhookCreateRequest {
  /** The name of the resource in the dashboard. */
  name?: string | undefined
  /** Whether the document handles calls or messages. Default: `"calling"`. */
  used_for?: OpenString<'calling' | 'messaging'> | undefined
  /** The URL of the SWML document. A URL. */
  primary_request_url: string
  /** The HTTP method of the request to `primary_request_url`. Default: `"POST"`. */
  primary_request_method?: RequestUrlMethodType | undefined
  /** The URL that is used if `primary_request_url` fails. A URL. */
  fallback_request_url?: string | undefined
  /** The HTTP method of the request to `fallback_request_url`. Default: `"POST"`. */
  fallback_request_method?: RequestUrlMethodType | undefined
  /** The URL that receives the status of calls. A URL. */
  status_callback_url?: string | undefined
  /** The HTTP method of the request to `status_callback_url`. Default: `"POST"`. */
  status_callback_method?: RequestUrlMethodType | undefined
}

/** Response of `fabric.swmlWebhooks.list`. */
export interface SWMLWebhookListResponse {
  data: SWMLWebhookResponse[]
  links: SWMLWebhookPaginationResponse
}

/** `SWMLWebhookPaginationResponse` of the API. */
export interface SWMLWebhookPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/**
 * Item of `fabric.swmlWebhooks.list`. Response of `fabric.swmlWebhooks.create`,
 * `fabric.swmlWebhooks.get`, `fabric.swmlWebhooks.update`.
 */
export interface SWMLWebhookResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'swml_webhook'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  swml_webhook: SWMLWebhook
}

/** Body of `fabric.swmlWebhooks.update`. */
export interface SWMLWebhookUpdateRequest {
  name?: string | undefined
  /** Default: `"calling"`. */
  used_for?: OpenString<'calling' | 'messaging'> | undefined
  /** A URL. */
  primary_request_url?: string | undefined
  /** Default: `"POST"`. */
  primary_request_method?: RequestUrlMethodType | undefined
  /** A URL. */
  fallback_request_url?: string | undefined
  /** Default: `"POST"`. */
  fallback_request_method?: RequestUrlMethodType | undefined
  /** A URL. */
  status_callback_url?: string | undefined
  /** Default: `"POST"`. */
  status_callback_method?: RequestUrlMethodType | undefined
}

/**
 * Item of `fabric.sipAddresses.list`. Response of `fabric.sipAddresses.create`,
 * `fabric.sipAddresses.get`, `fabric.sipAddresses.update`.
 */
export interface SipAddress {
  /** A UUID. */
  id: string
  type: 'sip_address'
  /** A UUID. */
  resource_id: string
  name: string
  display_name: string
  context: string
  uri: string
  user: string
  encryption: SipAddressEncryption
  codecs: SipAddressCodec[]
  ciphers: Ciphers[]
  ip_auth_enabled: boolean
  ip_auth: string[]
  /** A UUID. */
  calling_handler_resource_id: string
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
}

/** `SipAddressCodec` of the API. */
export type SipAddressCodec = OpenString<'OPUS' | 'G722' | 'PCMU' | 'PCMA' | 'G729' | 'VP8' | 'H264'>

/** Body of `fabric.sipAddresses.create`. */
export interface SipAddressCreateRequest {
  /** At most 50 characters, matching `^[a-z0-9]+(-[a-z0-9]+)*$`. */
  name: string
  /** A string matching `^\S+$`. Default: `"*"`. */
  user?: string | undefined
  /** A UUID. */
  context_id?: string | undefined
  /** A UUID. */
  calling_handler_resource_id: string
  /** Default: `false`. */
  ip_auth_enabled?: boolean | undefined
  /** At most 256 items. Default: `[]`. */
  ip_auth?: string[] | undefined
  /** At least 1 item. Default: `["PCMU","PCMA"]`. */
  codecs?: SipAddressCodec[] | undefined
  /**
   * At least 1 item. Default:
   * `["AEAD_AES_256_GCM_8","AES_256_CM_HMAC_SHA1_80","AES_CM_128_HMAC_SHA1_80","AES_256_CM_HMAC_SHA1_32","AES_CM_128_HMAC_SHA1_32"]`.
   */
  ciphers?: Ciphers[] | undefined
  /** Default: `"optional"`. */
  encryption?: SipAddressEncryption | undefined
  password?: string | undefined
}

/** `SipAddressEncryption` of the API. */
export type SipAddressEncryption = OpenString<'required' | 'optional' | 'forbidden'>

/** Response of `fabric.sipAddresses.list`. */
export interface SipAddressListResponse {
  links: SipAddressPaginationResponse
  /** An integer. */
  items_count: number
  data: SipAddress[]
}

/** `SipAddressPaginationResponse` of the API. */
export interface SipAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.sipAddresses.update`. */
export interface SipAddressUpdateRequest {
  /** At most 50 characters, matching `^[a-z0-9]+(-[a-z0-9]+)*$`. */
  name?: string | undefined
  /** A string matching `^\S+$`. */
  user?: string | undefined
  /** A UUID. */
  context_id?: string | undefined
  ip_auth_enabled?: boolean | undefined
  /** At most 256 items. */
  ip_auth?: string[] | undefined
  /** At least 1 item. */
  codecs?: SipAddressCodec[] | undefined
  /** At least 1 item. */
  ciphers?: Ciphers[] | undefined
  encryption?: SipAddressEncryption | undefined
  password?: string | undefined
}

/** Response of `fabric.sipEndpoints.listAddresses`. */
export interface SipEndpointAddressListResponse {
  data: FabricAddressCall[]
  links: SipEndpointAddressPaginationResponse
}

/** `SipEndpointAddressPaginationResponse` of the API. */
export interface SipEndpointAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.sipEndpoints.create`. */
export interface SipEndpointCreateRequest {
  /** A UUID. */
  id: string
  username: string
  caller_id: string
  send_as: string
  ciphers: Ciphers[]
  codecs: Codecs[]
  /** Default: `"default"`. */
  encryption: Encryption
  call_handler: CallHandlerType
  /** A UUID. */
  calling_handler_resource_id: string | null
}

/** Body of `fabric.sipEndpoints.update`. */
export interface SipEndpointUpdateRequest {
  username?: string | undefined
  caller_id?: string | undefined
  send_as?: string | undefined
  ciphers?: Ciphers[] | undefined
  codecs?: Codecs[] | undefined
  /** Default: `"default"`. */
  encryption?: Encryption | undefined
  call_handler?: CallHandlerType | undefined
  /** A UUID. */
  calling_handler_resource_id: string | null
}

/** `SipGateway` of the API. */
export interface SipGateway {
  /** A UUID. */
  id: string
  uri: string
  name: string
  ciphers: Ciphers[]
  codecs: Codecs[]
  encryption: Encryption
}

/** Response of `fabric.sipGateways.listAddresses`. */
export interface SipGatewayAddressListResponse {
  data: FabricAddressCall[]
  links: SipGatewayAddressPaginationResponse
}

/** `SipGatewayAddressPaginationResponse` of the API. */
export interface SipGatewayAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Response of `fabric.sipGateways.list`. */
export interface SipGatewayListResponse {
  data: SipGatewayResponse[]
  links: SipGatewayPaginationResponse
}

/** `SipGatewayPaginationResponse` of the API. */
export interface SipGatewayPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.sipGateways.create`. */
export interface SipGatewayRequest {
  name: string
  uri: string
  encryption: Encryption
  ciphers: Ciphers[]
  codecs: Codecs[]
}

/** Body of `fabric.sipGateways.update`. */
export interface SipGatewayRequestUpdate {
  name?: string | undefined
  uri?: string | undefined
  encryption?: Encryption | undefined
  ciphers?: Ciphers[] | undefined
  codecs?: Codecs[] | undefined
}

/**
 * Item of `fabric.sipGateways.list`. Response of `fabric.sipGateways.create`,
 * `fabric.sipGateways.get`, `fabric.sipGateways.update`.
 */
export interface SipGatewayResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'sip_gateway'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  sip_gateway: SipGateway
}

/** `Subscriber` of the API. */
export interface Subscriber {
  /** A UUID. */
  id: string
  email: string
  first_name: string
  last_name: string
  display_name: string
  job_title: string
  timezone: string
  country: string
  company_name: string
}

/** `SubscriberAddressPaginationResponse` of the API. */
export interface SubscriberAddressPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Response of `fabric.subscribers.listAddresses`. */
export interface SubscriberAddressesResponse {
  data: FabricAddressSubscriber[]
  links: SubscriberAddressPaginationResponse
}

/** Body of `fabric.tokens.createGuestToken`. */
export interface SubscriberGuestTokenCreateRequest {
  /** The ids of the addresses that the guest may call. At most 10 items. Each item: a UUID. */
  allowed_addresses: string[]
  /** When the token expires, in seconds since 1970. An integer. */
  expire_at?: number | undefined
  region?: 'us-central' | undefined
  ch?: 'us-central' | undefined
}

/** Response of `fabric.tokens.createGuestToken`. */
export interface SubscriberGuestTokenCreateResponse {
  /** A signed or encrypted token. */
  token: string
  /** A signed or encrypted token. */
  refresh_token: string
}

/** Body of `fabric.tokens.createInviteToken`. */
export interface SubscriberInviteTokenCreateRequest {
  /** The id of the address that the invited person may call. A UUID. */
  address_id: string
  /** When the token expires, in seconds since 1970. An integer. */
  expires_at?: number | undefined
}

/** Response of `fabric.tokens.createInviteToken`. */
export interface SubscriberInviteTokenCreateResponse {
  /** A signed or encrypted token. */
  token: string
}

/** Response of `fabric.subscribers.list`. */
export interface SubscriberListResponse {
  data: SubscriberResponse[]
  links: SubscriberPaginationResponse
}

/** `SubscriberPaginationResponse` of the API. */
export interface SubscriberPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.tokens.refreshSubscriberToken`. */
export interface SubscriberRefreshTokenRequest {
  /** A signed or encrypted token. */
  refresh_token: string
}

/** Response of `fabric.tokens.refreshSubscriberToken`. */
export interface SubscriberRefreshTokenResponse {
  /** A signed or encrypted token. */
  token: string
  /** A signed or encrypted token. */
  refresh_token: string
}

/** Body of `fabric.subscribers.create`, `fabric.subscribers.update`. */
export interface SubscriberRequest {
  /** The password for signing in. 8 to 72 characters. */
  password?: string | undefined
  /** The email address, which identifies the subscriber; it is unique in the project. */
  email: string
  /** The first name. */
  first_name?: string | undefined
  /** The last name. */
  last_name?: string | undefined
  /** The name that others see in calls. */
  display_name?: string | undefined
  /** The job title. */
  job_title?: string | undefined
  /** The name of the time zone. */
  timezone?: string | undefined
  /** The country. */
  country?: string | undefined
  /** The name of the company. */
  company_name?: string | undefined
}

/**
 * Item of `fabric.subscribers.list`. Response of `fabric.subscribers.create`,
 * `fabric.subscribers.get`, `fabric.subscribers.update`.
 */
export interface SubscriberResponse {
  id: string
  project_id: string
  display_name: string
  type: 'subscriber'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  subscriber: Subscriber
}

/**
 * Item of `fabric.subscribers.listSipEndpoints`. Response of
 * `fabric.subscribers.createSipEndpoint`, `fabric.subscribers.getSipEndpoint`,
 * `fabric.subscribers.updateSipEndpoint`.
 */
export interface SubscriberSIPEndpoint {
  /** A UUID. */
  id: string
  username: string
  caller_id: string
  send_as: string
  ciphers: Ciphers[]
  codecs: Codecs[]
  encryption: Encryption
}

/** Response of `fabric.subscribers.listSipEndpoints`. */
export interface SubscriberSipEndpointListResponse {
  data: SubscriberSIPEndpoint[]
  links: SubscriberSipEndpointPaginationResponse
}

/** `SubscriberSipEndpointPaginationResponse` of the API. */
export interface SubscriberSipEndpointPaginationResponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/** Body of `fabric.subscribers.createSipEndpoint`. */
export interface SubscriberSipEndpointRequest {
  username: string
  password: string
  caller_id?: string | undefined
  send_as?: string | undefined
  ciphers?: Ciphers[] | undefined
  codecs?: Codecs[] | undefined
  /** Default: `"default"`. */
  encryption?: Encryption | undefined
}

/** Body of `fabric.subscribers.updateSipEndpoint`. */
export interface SubscriberSipEndpointRequestUpdate {
  username?: string | undefined
  password?: string | undefined
  caller_id?: string | undefined
  send_as?: string | undefined
  ciphers?: Ciphers[] | undefined
  codecs?: Codecs[] | undefined
  /** Default: `"default"`. */
  encryption?: Encryption | undefined
}

/** Body of `fabric.tokens.createSubscriberToken`. */
export interface SubscriberTokenRequest {
  /**
   * A string that identifies the subscriber, such as an email address; a new one creates the
   * subscriber.
   */
  reference: string
  /** When the token expires, in seconds since 1970; 2 hours from now if absent. An integer. */
  expire_at?: number | undefined
  /** The application to which the token belongs. A UUID. */
  application_id?: string | undefined
  /** Sets the password of the subscriber; empty or absent keeps it. */
  password?: string | undefined
  /** Exactly 43 characters, matching `^[A-Za-z0-9_-]+$`. */
  fingerprint?: string | undefined
  scope?: 'sat:refresh' | undefined
  /** Sets the first name of the subscriber. */
  first_name?: string | undefined
  /** Sets the last name of the subscriber. */
  last_name?: string | undefined
  /** Sets the display name of the subscriber. */
  display_name?: string | undefined
  job_title?: string | undefined
  time_zone?: string | undefined
  country?: string | undefined
  region?: 'us-central' | undefined
  company_name?: string | undefined
}

/** Response of `fabric.tokens.createSubscriberToken`. */
export interface SubscriberTokenResponse {
  /** A UUID. */
  subscriber_id: string
  /** A signed or encrypted token. */
  token: string
  /** A signed or encrypted token. */
  refresh_token: string
}

/** `SwmlScript` of the API. */
export type SwmlScript = CallingSwmlScript | MessagingSwmlScript

/** Body of `fabric.swmlScripts.create`. */
export type SwmlScriptCreateRequest = CallingSwmlScriptCreateRequest | MessagingSwmlScriptCreateRequest

/** Response of `fabric.swmlScripts.list`. */
export interface SwmlScriptListResponse {
  data: SwmlScriptResponse[]
  links: SwmlScriptPaginationresponse
}

/** `SwmlScriptPaginationresponse` of the API. */
export interface SwmlScriptPaginationresponse {
  /** A URL. */
  self: string
  /** A URL. */
  first: string
  /** A URL. */
  next?: string | undefined
  /** A URL. */
  prev?: string | undefined
}

/**
 * Item of `fabric.swmlScripts.list`. Response of `fabric.swmlScripts.create`,
 * `fabric.swmlScripts.get`, `fabric.swmlScripts.update`.
 */
export interface SwmlScriptResponse {
  /** A UUID. */
  id: string
  /** A UUID. */
  project_id: string
  display_name: string
  type: 'swml_script'
  /** A date and time in RFC 3339 format. */
  created_at: string
  /** A date and time in RFC 3339 format. */
  updated_at: string
  swml_script: SwmlScript
}

/** Body of `fabric.swmlScripts.update`. */
export type SwmlScriptUpdateRequest = CallingSwmlScriptUpdateRequest | MessagingSwmlScriptUpdateRequest

/** `UsedForType` of the API. */
export type UsedForType = OpenString<'calling' | 'messaging'>

/** `VideoChannel` of the API. */
export interface VideoChannel {
  video: string
}
